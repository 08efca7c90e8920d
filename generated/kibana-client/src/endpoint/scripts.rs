// Generated from specs/kibana; do not edit.

//! Scripts that hosts can be told to run.
//!
//! [`Scripts`] starts the requests of this module.

use kibana_model::endpoint as model;
use openapi_runtime::client::{
    ByteStream, Client, Extent, FilePart, Items, PageSize, Paged, Pages, Paging, Request,
    Turning, request,
};

use super::EndpointError;

/// Scripts that hosts can be told to run.
#[derive(Clone, Debug)]
pub struct Scripts(pub(crate) Client);

impl Scripts {
    /// Lists scripts.
    ///
    /// `GET /api/endpoint/scripts_library` returns [`model::ScriptPage`] with status `200`.
    ///
    /// Returns one page of the scripts of the library, without their files. The caller needs the
    /// privilege to read the library.
    ///
    /// Since 9.4.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid, or the kind of
    ///   agent does not know the command.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Adds a script.
    ///
    /// `POST /api/endpoint/scripts_library` returns [`model::FoundScript`] with status `200`.
    ///
    /// Uploads a script, or an archive with one, that hosts can be told to run from now on. The
    /// server has a limit for the size of files. The caller needs the privilege to write the
    /// library.
    ///
    /// Since 9.4.0.
    ///
    /// The body: A script to add.
    ///
    /// # Arguments
    ///
    /// - `name`: What people call it. At least 1 character.
    /// - `platform`: Where it runs, each platform once. At least 1 item and at most 3 items.
    /// - `file_type`: What the file is.
    /// - `file`: The script, or an archive with it.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid, or the kind of
    ///   agent does not know the command.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    pub fn create(
        &self,
        name: impl AsRef<str>,
        platform: impl IntoIterator<Item = model::ScriptPlatform>,
        file_type: model::ScriptFileType,
        file: impl Into<FilePart>,
    ) -> Create {
        let platform: Vec<model::ScriptPlatform> = platform.into_iter().collect();
        Create(
            Request::of::<Create>(&self.0)
                .part("name", name.as_ref())
                .part_as("platform", "application/json", &platform)
                .part("fileType", &file_type)
                .file_part("file", file),
        )
    }

    /// Returns a script.
    ///
    /// `GET /api/endpoint/scripts_library/{script_id}` returns [`model::FoundScript`] with status
    /// `200`.
    ///
    /// Returns what the library knows about a script, without its file. The caller needs the
    /// privilege to read the library.
    ///
    /// Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `script_id`: Id of the script.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid, or the kind of
    ///   agent does not know the command.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    /// - 404 ([`EndpointError::NotFound`]): The library does not have the script, or the server
    ///   does not have the library.
    pub fn get(&self, script_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("script_id", script_id.as_ref()))
    }

    /// Deletes a script.
    ///
    /// `DELETE /api/endpoint/scripts_library/{script_id}` returns no body with status `200`.
    ///
    /// Removes a script with its file from the library, which cannot be undone. The caller needs
    /// the privilege to write the library.
    ///
    /// Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `script_id`: Id of the script.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid, or the kind of
    ///   agent does not know the command.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    /// - 404 ([`EndpointError::NotFound`]): The library does not have the script, or the server
    ///   does not have the library.
    pub fn delete(&self, script_id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("script_id", script_id.as_ref()))
    }

    /// Changes a script.
    ///
    /// `PATCH /api/endpoint/scripts_library/{script_id}` returns [`model::FoundScript`] with status
    /// `200`.
    ///
    /// - `200`: The script as it is now.
    ///
    /// Changes what is given, of which there has to be something, and leaves the rest as it is. A
    /// new file replaces the old one, which is lost. The caller needs the privilege to write the
    /// library.
    ///
    /// Since 9.4.0.
    ///
    /// The body: Changes of a script.
    ///
    /// What is left out stays as it is.
    ///
    /// # Arguments
    ///
    /// - `script_id`: Id of the script.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid, or the kind of
    ///   agent does not know the command.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    /// - 404 ([`EndpointError::NotFound`]): The library does not have the script, or the server
    ///   does not have the library.
    pub fn update(&self, script_id: impl AsRef<str>) -> Update {
        Update(Request::of::<Update>(&self.0).multipart().path("script_id", script_id.as_ref()))
    }

    /// Returns the file of a script.
    ///
    /// `GET /api/endpoint/scripts_library/{script_id}/download` returns bytes with status `200`.
    ///
    /// Returns the script, or the archive with it, as it was uploaded. The caller needs the
    /// privilege to read the library.
    ///
    /// Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `script_id`: Id of the script.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid, or the kind of
    ///   agent does not know the command.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    /// - 404 ([`EndpointError::NotFound`]): The library does not have the script, or the server
    ///   does not have the library.
    pub fn download(&self, script_id: impl AsRef<str>) -> Download {
        Download(Request::of::<Download>(&self.0).path("script_id", script_id.as_ref()))
    }
}

request! {
    List of Scripts::list:
        GET "/api/endpoint/scripts_library" as "listScripts" scoped refuses(&[400, 403]) since("9.4.0");
    send_json -> model::ScriptPage, EndpointError;
}

impl List {
    /// Page to return, counted from 1.
    ///
    /// Default: `1`.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of scripts on a page.
    ///
    /// Default: `10`. At least 1 and at most 1000. Sent as the query parameter `pageSize`.
    pub fn page_size(self, page_size: u64) -> Self {
        Self(self.0.query("pageSize", &page_size))
    }

    /// Property to sort by, `name` if left out.
    ///
    /// Sent as the query parameter `sortField`.
    pub fn sort_field(self, sort_field: model::ScriptSortField) -> Self {
        Self(self.0.query("sortField", &sort_field))
    }

    /// Direction of the order, `asc` if left out.
    ///
    /// Sent as the query parameter `sortDirection`.
    pub fn sort_direction(self, sort_direction: model::ScriptSortDirection) -> Self {
        Self(self.0.query("sortDirection", &sort_direction))
    }

    /// A query in KQL that the scripts have to match.
    ///
    /// Sent as the query parameter `kuery`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("kuery", kql.as_ref()))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 1, and ends at the total that the
    /// server tells, or at an empty page.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

impl Paged for List {
    type Page = model::ScriptPage;
    type Item = model::Script;
    type Errors = EndpointError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "pageSize",
            largest: Some(1000),
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.data).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

request! {
    Create of Scripts::create:
        POST "/api/endpoint/scripts_library"
        as "createScript" scoped refuses(&[400, 403]) since("9.4.0");
    send_json -> model::FoundScript, EndpointError;
}

impl Create {
    /// What it does, for people.
    ///
    /// At least 1 character.
    pub fn description(self, description: impl AsRef<str>) -> Self {
        Self(self.0.part("description", description.as_ref()))
    }

    /// An example of its arguments.
    ///
    /// At least 1 character.
    pub fn example(self, example: impl AsRef<str>) -> Self {
        Self(self.0.part("example", example.as_ref()))
    }

    /// How it is used, and which arguments it takes.
    ///
    /// At least 1 character.
    pub fn instructions(self, instructions: impl AsRef<str>) -> Self {
        Self(self.0.part("instructions", instructions.as_ref()))
    }

    /// Path in the archive of the file that runs, which archives need.
    ///
    /// At least 1 character.
    pub fn path_to_executable(self, path_to_executable: impl AsRef<str>) -> Self {
        Self(self.0.part("pathToExecutable", path_to_executable.as_ref()))
    }

    /// Whether it needs arguments.
    ///
    /// Default: `false`.
    pub fn requires_input(self, requires_input: bool) -> Self {
        Self(self.0.part("requiresInput", &requires_input))
    }

    /// What it is for, each tag once.
    ///
    /// At least 1 item and at most 11 items.
    pub fn tags(self, tags: impl IntoIterator<Item = model::ScriptTag>) -> Self {
        let tags: Vec<model::ScriptTag> = tags.into_iter().collect();
        Self(self.0.part_as("tags", "application/json", &tags))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Get of Scripts::get:
        GET "/api/endpoint/scripts_library/{script_id}"
        as "getScript" scoped refuses(&[400, 403, 404]) since("9.4.0");
    send_json -> model::FoundScript, EndpointError;
}

impl Get {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Delete of Scripts::delete:
        DELETE "/api/endpoint/scripts_library/{script_id}"
        as "deleteScript" scoped refuses(&[400, 403, 404]) since("9.4.0");
    send_empty -> (), EndpointError;
}

impl Delete {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Update of Scripts::update:
        PATCH "/api/endpoint/scripts_library/{script_id}"
        as "updateScript" scoped refuses(&[400, 403, 404]) since("9.4.0");
    send_json -> model::FoundScript, EndpointError;
}

impl Update {
    /// What it does, for people.
    ///
    /// At least 1 character.
    pub fn description(self, description: impl AsRef<str>) -> Self {
        Self(self.0.part("description", description.as_ref()))
    }

    /// An example of its arguments.
    ///
    /// At least 1 character.
    pub fn example(self, example: impl AsRef<str>) -> Self {
        Self(self.0.part("example", example.as_ref()))
    }

    /// The script, or an archive with it.
    pub fn file(self, file: impl Into<FilePart>) -> Self {
        Self(self.0.file_part("file", file))
    }

    /// What the file is.
    pub fn file_type(self, file_type: model::ScriptFileType) -> Self {
        Self(self.0.part("fileType", &file_type))
    }

    /// How it is used, and which arguments it takes.
    ///
    /// At least 1 character.
    pub fn instructions(self, instructions: impl AsRef<str>) -> Self {
        Self(self.0.part("instructions", instructions.as_ref()))
    }

    /// What people call it.
    ///
    /// At least 1 character.
    pub fn name(self, name: impl AsRef<str>) -> Self {
        Self(self.0.part("name", name.as_ref()))
    }

    /// Path in the archive of the file that runs.
    ///
    /// At least 1 character.
    pub fn path_to_executable(self, path_to_executable: impl AsRef<str>) -> Self {
        Self(self.0.part("pathToExecutable", path_to_executable.as_ref()))
    }

    /// Where it runs, each platform once.
    ///
    /// At least 1 item and at most 3 items.
    pub fn platform(self, platform: impl IntoIterator<Item = model::ScriptPlatform>) -> Self {
        let platform: Vec<model::ScriptPlatform> = platform.into_iter().collect();
        Self(self.0.part_as("platform", "application/json", &platform))
    }

    /// Whether it needs arguments.
    pub fn requires_input(self, requires_input: bool) -> Self {
        Self(self.0.part("requiresInput", &requires_input))
    }

    /// What it is for, each tag once.
    ///
    /// At most 11 items.
    pub fn tags(self, tags: impl IntoIterator<Item = model::ScriptTag>) -> Self {
        let tags: Vec<model::ScriptTag> = tags.into_iter().collect();
        Self(self.0.part_as("tags", "application/json", &tags))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Download of Scripts::download:
        GET "/api/endpoint/scripts_library/{script_id}/download"
        as "downloadScript" scoped accept("application/octet-stream, application/json") refuses(&[400, 403, 404]) since("9.4.0");
    send_bytes -> ByteStream, EndpointError;
}

impl Download {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
