// Generated from specs/kibana; do not edit.

//! Times in which rules raise alerts and run no actions for them.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one. Servers
//! before 9.1 do not have them, and the licence has to cover them.

use kibana_model::maintenance_windows as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

mod errors;

pub use errors::MaintenanceWindowsError;

/// The maintenance windows of a space.
#[derive(Clone, Debug)]
pub struct MaintenanceWindows(pub(crate) Client);

impl MaintenanceWindows {
    /// Creates a maintenance window.
    ///
    /// `POST /api/maintenance_window` returns [`model::MaintenanceWindow`] with status `200`.
    ///
    /// - `200`: The new maintenance window.
    ///
    /// From the start of the window on, rules of the space run no actions for alerts, or for those
    /// that the scope selects. The caller needs the privilege `all` on Maintenance Windows.
    ///
    /// Since 9.1.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`MaintenanceWindowsError::BadRequest`]): The request is not valid; the message says
    ///   why.
    /// - 401 ([`MaintenanceWindowsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`MaintenanceWindowsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not cover maintenance windows.
    #[inline]
    pub fn create(&self, body: model::NewMaintenanceWindow) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Lists maintenance windows.
    ///
    /// `GET /api/maintenance_window/_find` returns [`model::MaintenanceWindowPage`] with status
    /// `200`.
    ///
    /// Returns the maintenance windows of the space, page by page. The caller needs the privilege
    /// `read` on Maintenance Windows. Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0. Inferred: the provider's documentation does not state it.
    ///
    /// # Errors
    ///
    /// - 400 ([`MaintenanceWindowsError::BadRequest`]): The request is not valid; the message says
    ///   why.
    /// - 401 ([`MaintenanceWindowsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`MaintenanceWindowsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not cover maintenance windows.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Returns a maintenance window.
    ///
    /// `GET /api/maintenance_window/{id}` returns [`model::MaintenanceWindow`] with status `200`.
    ///
    /// Looks up a maintenance window by its id. The caller needs the privilege `read` on
    /// Maintenance Windows.
    ///
    /// Since 9.1.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the maintenance window.
    ///
    /// # Errors
    ///
    /// - 400 ([`MaintenanceWindowsError::BadRequest`]): The request is not valid; the message says
    ///   why.
    /// - 401 ([`MaintenanceWindowsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`MaintenanceWindowsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not cover maintenance windows.
    /// - 404 ([`MaintenanceWindowsError::NotFound`]): There is no maintenance window with this id.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Deletes a maintenance window.
    ///
    /// `DELETE /api/maintenance_window/{id}` returns no body with status `204`.
    ///
    /// This cannot be undone; archive it to keep it. Actions run again from then on. The caller
    /// needs the privilege `all` on Maintenance Windows.
    ///
    /// Since 9.1.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the maintenance window.
    ///
    /// # Errors
    ///
    /// - 400 ([`MaintenanceWindowsError::BadRequest`]): The request is not valid; the message says
    ///   why.
    /// - 401 ([`MaintenanceWindowsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`MaintenanceWindowsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not cover maintenance windows.
    /// - 404 ([`MaintenanceWindowsError::NotFound`]): There is no maintenance window with this id.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }

    /// Changes a maintenance window.
    ///
    /// `PATCH /api/maintenance_window/{id}` returns [`model::MaintenanceWindow`] with status `200`.
    ///
    /// - `200`: The maintenance window as it is now.
    ///
    /// Properties that are left out stay as they are; the schedule and the scope are replaced as a
    /// whole. One that is archived cannot be changed. The caller needs the privilege `all` on
    /// Maintenance Windows.
    ///
    /// Since 9.1.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the maintenance window.
    ///
    /// # Errors
    ///
    /// - 400 ([`MaintenanceWindowsError::BadRequest`]): The request is not valid; the message says
    ///   why.
    /// - 401 ([`MaintenanceWindowsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`MaintenanceWindowsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not cover maintenance windows.
    /// - 404 ([`MaintenanceWindowsError::NotFound`]): There is no maintenance window with this id.
    /// - 409 ([`MaintenanceWindowsError::Conflict`]): Somebody else changed it in the meantime.
    pub fn update(&self, id: impl AsRef<str>, body: model::MaintenanceWindowUpdate) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Archives a maintenance window.
    ///
    /// `POST /api/maintenance_window/{id}/_archive` returns [`model::MaintenanceWindow`] with
    /// status `200`.
    ///
    /// - `200`: The maintenance window, which is archived.
    ///
    /// It ends if it is running, and does not begin again. The caller needs the privilege `all` on
    /// Maintenance Windows.
    ///
    /// Since 9.1.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the maintenance window.
    ///
    /// # Errors
    ///
    /// - 400 ([`MaintenanceWindowsError::BadRequest`]): The request is not valid; the message says
    ///   why.
    /// - 401 ([`MaintenanceWindowsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`MaintenanceWindowsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not cover maintenance windows.
    /// - 404 ([`MaintenanceWindowsError::NotFound`]): There is no maintenance window with this id.
    pub fn archive(&self, id: impl AsRef<str>) -> Archive {
        Archive(Request::of::<Archive>(&self.0).path("id", id.as_ref()))
    }

    /// Takes a maintenance window out of the archive.
    ///
    /// `POST /api/maintenance_window/{id}/_unarchive` returns [`model::MaintenanceWindow`] with
    /// status `200`.
    ///
    /// It begins again at the times of its schedule that are still to come; with none, it is
    /// finished. The caller needs the privilege `all` on Maintenance Windows.
    ///
    /// Since 9.1.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the maintenance window.
    ///
    /// # Errors
    ///
    /// - 400 ([`MaintenanceWindowsError::BadRequest`]): The request is not valid; the message says
    ///   why.
    /// - 401 ([`MaintenanceWindowsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`MaintenanceWindowsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not cover maintenance windows.
    /// - 404 ([`MaintenanceWindowsError::NotFound`]): There is no maintenance window with this id.
    pub fn unarchive(&self, id: impl AsRef<str>) -> Unarchive {
        Unarchive(Request::of::<Unarchive>(&self.0).path("id", id.as_ref()))
    }
}

request! {
    Create of MaintenanceWindows::create:
        POST "/api/maintenance_window"
        as "createMaintenanceWindow" scoped refuses(&[400, 401, 403]) since("9.1.0") generally_available;
    send_json -> model::MaintenanceWindow, MaintenanceWindowsError;
}

impl Create {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    List of MaintenanceWindows::list:
        GET "/api/maintenance_window/_find"
        as "listMaintenanceWindows" scoped refuses(&[400, 401, 403]) since("9.2.0");
    send_json -> model::MaintenanceWindowPage, MaintenanceWindowsError;
}

impl List {
    /// Number of the page, from 1.
    ///
    /// Default: `1`. At least 1 and at most 100.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Maintenance windows on a page.
    ///
    /// Default: `10`. At least 1 and at most 100.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("per_page", &per_page))
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
    type Page = model::MaintenanceWindowPage;
    type Item = model::MaintenanceWindow;
    type Errors = MaintenanceWindowsError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "per_page",
            largest: Some(100),
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.maintenance_windows).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.maintenance_windows
    }
}

request! {
    Get of MaintenanceWindows::get:
        GET "/api/maintenance_window/{id}"
        as "getMaintenanceWindow" scoped refuses(&[400, 401, 403, 404]) since("9.1.0") generally_available;
    send_json -> model::MaintenanceWindow, MaintenanceWindowsError;
}

impl Get {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Delete of MaintenanceWindows::delete:
        DELETE "/api/maintenance_window/{id}"
        as "deleteMaintenanceWindow" scoped answers(&[204]) refuses(&[400, 401, 403, 404]) since("9.1.0") generally_available;
    send_empty -> (), MaintenanceWindowsError;
}

impl Delete {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Update of MaintenanceWindows::update:
        PATCH "/api/maintenance_window/{id}"
        as "updateMaintenanceWindow" scoped refuses(&[400, 401, 403, 404, 409]) since("9.1.0") generally_available;
    send_json -> model::MaintenanceWindow, MaintenanceWindowsError;
}

impl Update {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Archive of MaintenanceWindows::archive:
        POST "/api/maintenance_window/{id}/_archive"
        as "archiveMaintenanceWindow" scoped refuses(&[400, 401, 403, 404]) idempotent(true) since("9.1.0") generally_available;
    send_json -> model::MaintenanceWindow, MaintenanceWindowsError;
}

impl Archive {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Unarchive of MaintenanceWindows::unarchive:
        POST "/api/maintenance_window/{id}/_unarchive"
        as "unarchiveMaintenanceWindow" scoped refuses(&[400, 401, 403, 404]) idempotent(true) since("9.1.0") generally_available;
    send_json -> model::MaintenanceWindow, MaintenanceWindowsError;
}

impl Unarchive {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
