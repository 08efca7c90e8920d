// Generated from specs/kibana; do not edit.

//! When Kibana looks for attacks by itself.
//!
//! [`Schedules`] starts the requests of this module.

use kibana_model::attack_discovery as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::AttackDiscoveryError;

/// When Kibana looks for attacks by itself.
#[derive(Clone, Debug)]
pub struct Schedules(pub(crate) Client);

impl Schedules {
    /// Creates a schedule.
    ///
    /// `POST /api/attack_discovery/schedules` returns [`model::AttackSchedule`] with status `200`.
    ///
    /// From now on, if it is enabled, Kibana has a model look for attacks again and again, which
    /// costs what the model costs. The caller needs the privileges for Attack Discovery and for
    /// changes of its schedules.
    ///
    /// Required privileges: all of `securitySolution-attackDiscoveryAll`,
    /// `securitySolution-updateAttackDiscoverySchedule`. Since 9.2.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`AttackDiscoveryError::BadRequest`]): The request is not valid.
    /// - 401 ([`AttackDiscoveryError::Unauthorized`]): The credentials are missing, or belong to
    ///   nobody.
    /// - 403 ([`AttackDiscoveryError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have Attack Discovery.
    #[inline]
    pub fn create(&self, body: model::NewAttackSchedule) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Lists schedules.
    ///
    /// `GET /api/attack_discovery/schedules/_find` returns [`model::AttackSchedulePage`] with
    /// status `200`.
    ///
    /// Returns one page of the schedules of the space. The caller needs the privilege for Attack
    /// Discovery.
    ///
    /// Required privilege: `securitySolution-attackDiscoveryAll`. Since 9.2.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`AttackDiscoveryError::BadRequest`]): The request is not valid.
    /// - 401 ([`AttackDiscoveryError::Unauthorized`]): The credentials are missing, or belong to
    ///   nobody.
    /// - 403 ([`AttackDiscoveryError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have Attack Discovery.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Returns a schedule.
    ///
    /// `GET /api/attack_discovery/schedules/{id}` returns [`model::AttackSchedule`] with status
    /// `200`.
    ///
    /// Returns a schedule with its settings and how it ran last. The caller needs the privilege for
    /// Attack Discovery.
    ///
    /// Required privilege: `securitySolution-attackDiscoveryAll`. Since 9.2.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the schedule. At least 1 character.
    ///
    /// # Errors
    ///
    /// - 400 ([`AttackDiscoveryError::BadRequest`]): The request is not valid.
    /// - 401 ([`AttackDiscoveryError::Unauthorized`]): The credentials are missing, or belong to
    ///   nobody.
    /// - 403 ([`AttackDiscoveryError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have Attack Discovery.
    /// - 404 ([`AttackDiscoveryError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Changes a schedule.
    ///
    /// `PUT /api/attack_discovery/schedules/{id}` returns [`model::AttackSchedule`] with status
    /// `200`.
    ///
    /// Replaces all settings of a schedule but whether it is enabled; what they were is lost. The
    /// caller needs the privileges for Attack Discovery and for changes of its schedules.
    ///
    /// Required privileges: all of `securitySolution-attackDiscoveryAll`,
    /// `securitySolution-updateAttackDiscoverySchedule`. Since 9.2.0.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the schedule. At least 1 character.
    ///
    /// # Errors
    ///
    /// - 400 ([`AttackDiscoveryError::BadRequest`]): The request is not valid.
    /// - 401 ([`AttackDiscoveryError::Unauthorized`]): The credentials are missing, or belong to
    ///   nobody.
    /// - 403 ([`AttackDiscoveryError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have Attack Discovery.
    /// - 404 ([`AttackDiscoveryError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    pub fn update(&self, id: impl AsRef<str>, body: model::AttackScheduleUpdate) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a schedule.
    ///
    /// `DELETE /api/attack_discovery/schedules/{id}` returns [`model::AttackScheduleReference`]
    /// with status `200`.
    ///
    /// The schedule is gone, which cannot be undone. What it found stays. The caller needs the
    /// privileges for Attack Discovery and for changes of its schedules.
    ///
    /// Required privileges: all of `securitySolution-attackDiscoveryAll`,
    /// `securitySolution-updateAttackDiscoverySchedule`. Since 9.2.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the schedule. At least 1 character.
    ///
    /// # Errors
    ///
    /// - 400 ([`AttackDiscoveryError::BadRequest`]): The request is not valid.
    /// - 401 ([`AttackDiscoveryError::Unauthorized`]): The credentials are missing, or belong to
    ///   nobody.
    /// - 403 ([`AttackDiscoveryError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have Attack Discovery.
    /// - 404 ([`AttackDiscoveryError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }

    /// Disables a schedule.
    ///
    /// `POST /api/attack_discovery/schedules/{id}/_disable` returns
    /// [`model::AttackScheduleReference`] with status `200`.
    ///
    /// The schedule stays, and does not run again until it is enabled; a run that has begun goes
    /// on. The caller needs the privileges for Attack Discovery and for changes of its schedules.
    ///
    /// Required privileges: all of `securitySolution-attackDiscoveryAll`,
    /// `securitySolution-updateAttackDiscoverySchedule`. Since 9.2.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the schedule. At least 1 character.
    ///
    /// # Errors
    ///
    /// - 400 ([`AttackDiscoveryError::BadRequest`]): The request is not valid.
    /// - 401 ([`AttackDiscoveryError::Unauthorized`]): The credentials are missing, or belong to
    ///   nobody.
    /// - 403 ([`AttackDiscoveryError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have Attack Discovery.
    /// - 404 ([`AttackDiscoveryError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    pub fn disable(&self, id: impl AsRef<str>) -> Disable {
        Disable(Request::of::<Disable>(&self.0).path("id", id.as_ref()))
    }

    /// Enables a schedule.
    ///
    /// `POST /api/attack_discovery/schedules/{id}/_enable` returns
    /// [`model::AttackScheduleReference`] with status `200`.
    ///
    /// The schedule runs from now on, which costs what the model costs. The caller needs the
    /// privileges for Attack Discovery and for changes of its schedules.
    ///
    /// Required privileges: all of `securitySolution-attackDiscoveryAll`,
    /// `securitySolution-updateAttackDiscoverySchedule`. Since 9.2.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the schedule. At least 1 character.
    ///
    /// # Errors
    ///
    /// - 400 ([`AttackDiscoveryError::BadRequest`]): The request is not valid.
    /// - 401 ([`AttackDiscoveryError::Unauthorized`]): The credentials are missing, or belong to
    ///   nobody.
    /// - 403 ([`AttackDiscoveryError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have Attack Discovery.
    /// - 404 ([`AttackDiscoveryError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    pub fn enable(&self, id: impl AsRef<str>) -> Enable {
        Enable(Request::of::<Enable>(&self.0).path("id", id.as_ref()))
    }
}

request! {
    Create of Schedules::create:
        POST "/api/attack_discovery/schedules"
        as "createAttackSchedule" scoped refuses(&[400, 401, 403]) since("9.2.0");
    send_json -> model::AttackSchedule, AttackDiscoveryError;
}

impl Create {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    List of Schedules::list:
        GET "/api/attack_discovery/schedules/_find"
        as "listAttackSchedules" scoped refuses(&[400, 401, 403]) since("9.2.0");
    send_json -> model::AttackSchedulePage, AttackDiscoveryError;
}

impl List {
    /// Page to return, counted from 0, which is the default.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of schedules on a page.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    /// Property to sort by, such as `name`.
    pub fn sort_field(self, sort_field: impl AsRef<str>) -> Self {
        Self(self.0.query("sort_field", sort_field.as_ref()))
    }

    /// Direction of the order.
    pub fn sort_direction(self, sort_direction: model::AttackSortOrder) -> Self {
        Self(self.0.query("sort_direction", &sort_direction))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 0, and ends at the total that the
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
    type Page = model::AttackSchedulePage;
    type Item = model::AttackSchedule;
    type Errors = AttackDiscoveryError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 0,
        },
        size: Some(PageSize {
            parameter: "per_page",
            largest: None,
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.data).total(page.total)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

request! {
    Get of Schedules::get:
        GET "/api/attack_discovery/schedules/{id}"
        as "getAttackSchedule" scoped refuses(&[400, 401, 403, 404]) since("9.2.0");
    send_json -> model::AttackSchedule, AttackDiscoveryError;
}

impl Get {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Update of Schedules::update:
        PUT "/api/attack_discovery/schedules/{id}"
        as "updateAttackSchedule" scoped refuses(&[400, 401, 403, 404]) since("9.2.0");
    send_json -> model::AttackSchedule, AttackDiscoveryError;
}

impl Update {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Delete of Schedules::delete:
        DELETE "/api/attack_discovery/schedules/{id}"
        as "deleteAttackSchedule" scoped refuses(&[400, 401, 403, 404]) since("9.2.0");
    send_json -> model::AttackScheduleReference, AttackDiscoveryError;
}

impl Delete {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Disable of Schedules::disable:
        POST "/api/attack_discovery/schedules/{id}/_disable"
        as "disableAttackSchedule" scoped refuses(&[400, 401, 403, 404]) idempotent(true) since("9.2.0");
    send_json -> model::AttackScheduleReference, AttackDiscoveryError;
}

impl Disable {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Enable of Schedules::enable:
        POST "/api/attack_discovery/schedules/{id}/_enable"
        as "enableAttackSchedule" scoped refuses(&[400, 401, 403, 404]) idempotent(true) since("9.2.0");
    send_json -> model::AttackScheduleReference, AttackDiscoveryError;
}

impl Enable {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
