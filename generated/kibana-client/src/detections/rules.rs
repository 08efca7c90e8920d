// Generated from specs/kibana; do not edit.

//! The rules that look for threats, and their tags.
//!
//! [`Rules`] starts the requests of this module.

use kibana_model::detections as model;
use openapi_runtime::client::{
    ByteStream, Client, DecodeFailure, ErrorSet, Extent, FilePart, Items, Lines,
    PageSize, Paged, Pages, Paging, Request, StatusCode, SuccessSet, Turning, decode,
    is_one_of, json, request,
};
use openapi_runtime::wire::{Serialize, Serializer};
use openapi_runtime::{DateTime, Json};

use super::DetectionsError;

/// The rules that look for threats, and their tags.
#[derive(Clone, Debug)]
pub struct Rules(pub(crate) Client);

impl Rules {
    /// Returns a rule.
    ///
    /// `GET /api/detection_engine/rules` returns [`model::Rule`] with status `200`.
    ///
    /// Looks up a rule by one of its two ids. The caller needs the privilege `read` on Security in
    /// the space.
    ///
    /// In place of `id`, [`get_by_rule_id`](Self::get_by_rule_id) takes `rule_id`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id that the server gave to the rule.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 404 ([`DetectionsError::NotFound`]): There is no such rule in the space.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).query("id", id.as_ref()))
    }

    /// Does the same as [`get`](Self::get), by `rule_id`.
    ///
    /// # Arguments
    ///
    /// - `rule_id`: Id that the author of the rule gave to it, the same in every space and on every
    ///   server.
    pub fn get_by_rule_id(&self, rule_id: impl AsRef<str>) -> GetByRuleId {
        GetByRuleId(Request::of::<GetByRuleId>(&self.0).query("rule_id", rule_id.as_ref()))
    }

    /// Replaces a rule.
    ///
    /// `PUT /api/detection_engine/rules` returns [`model::Rule`] with status `200`.
    ///
    /// - `200`: The rule as it is now.
    ///
    /// What is left out gets its default, also where the rule had something else. Exactly one of
    /// `id` and `rule_id` says which rule it is. Rules from Elastic can be changed like others if
    /// the licence is Enterprise. The API key of the rule becomes one of the caller. The caller
    /// needs the privilege `all` on Security in the space.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 404 ([`DetectionsError::NotFound`]): There is no such rule in the space.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    pub fn update(&self, body: impl Into<model::RuleUpdate>) -> Update {
        let body: model::RuleUpdate = body.into();
        Update(Request::of::<Update>(&self.0).json("application/json", &body))
    }

    /// Creates a rule.
    ///
    /// `POST /api/detection_engine/rules` returns [`model::Rule`] with status `200`.
    ///
    /// - `200`: The new rule.
    ///
    /// The rule begins to run at once unless `enabled` is false. It runs with the privileges of the
    /// caller, whose API key Kibana makes for it. A rule with actions needs a licence that includes
    /// their connectors, and machine learning its own. The caller needs the privilege `all` on
    /// Security in the space.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 409 ([`DetectionsError::Conflict`], inferred): A rule has this `rule_id` already.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    pub fn create(&self, body: impl Into<model::NewRule>) -> Create {
        let body: model::NewRule = body.into();
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Deletes a rule.
    ///
    /// `DELETE /api/detection_engine/rules` returns [`model::Rule`] with status `200`.
    ///
    /// The rule stops, and is gone with its history; that cannot be undone. Its alerts stay. The
    /// caller needs the privilege `all` on Security in the space.
    ///
    /// In place of `id`, [`delete_by_rule_id`](Self::delete_by_rule_id) takes `rule_id`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id that the server gave to the rule.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 404 ([`DetectionsError::NotFound`]): There is no such rule in the space.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).query("id", id.as_ref()))
    }

    /// Does the same as [`delete`](Self::delete), by `rule_id`.
    ///
    /// # Arguments
    ///
    /// - `rule_id`: Id that the author of the rule gave to it.
    pub fn delete_by_rule_id(&self, rule_id: impl AsRef<str>) -> DeleteByRuleId {
        DeleteByRuleId(Request::of::<DeleteByRuleId>(&self.0).query("rule_id", rule_id.as_ref()))
    }

    /// Changes some properties of a rule.
    ///
    /// `PATCH /api/detection_engine/rules` returns [`model::Rule`] with status `200`.
    ///
    /// - `200`: The rule as it is now.
    ///
    /// What is left out stays as it is; a list that is sent replaces the whole list. Exactly one of
    /// `id` and `rule_id` says which rule it is. With another `type_` the rule becomes one of that
    /// kind, and needs all that such a rule needs. The API key of the rule becomes one of the
    /// caller. The caller needs the privilege `all` on Security in the space.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 404 ([`DetectionsError::NotFound`]): There is no such rule in the space.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    #[inline]
    pub fn patch(&self, body: model::RulePatch) -> Patch {
        Patch(Request::of::<Patch>(&self.0).json("application/json", &body))
    }

    /// Does the same with many rules.
    ///
    /// `POST /api/detection_engine/rules/_bulk_action` returns [`BulkActionSuccess`] with status
    /// `200`.
    ///
    /// - `200`: What became of the rules, or the exported rules.
    ///
    /// Switches rules on or off, deletes, copies, exports, edits or runs them: those that `ids`
    /// names, or those that `query` finds, or all rules if neither is there. With `dry_run` nothing
    /// changes, and the answer tells what would. If some rules fail, the others are done, and the
    /// answer is 500 with both. An export answers with the rules as NDJSON. The API keys of changed
    /// rules become those of the caller. The caller needs the privilege `all` on Security in the
    /// space.
    ///
    /// May take 5 minutes, unless the client or the request has another limit.
    ///
    /// # Errors
    ///
    /// - 400 ([`BulkActionError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`BulkActionError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`BulkActionError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 500 ([`BulkActionError::InternalServerError`]): Some rules failed, or all of them. The
    ///   others are done.
    pub fn bulk_action(&self, body: impl Into<model::BulkRuleAction>) -> BulkAction {
        let body: model::BulkRuleAction = body.into();
        BulkAction(Request::of::<BulkAction>(&self.0).json("application/json", &body))
    }

    /// Exports rules.
    ///
    /// `POST /api/detection_engine/rules/_export` returns
    /// [`Lines<RuleExportLine>`](model::RuleExportLine) with status `200`.
    ///
    /// Writes rules as NDJSON, one per line, then their exception lists, then their connectors
    /// without secrets, and last a line that counts them. Without a body all rules that can be
    /// exported are, up to 10,000. Connectors need the privilege `read` on Actions and Connectors.
    /// The caller needs the privilege `read` on Security in the space.
    ///
    /// May take 5 minutes, unless the client or the request has another limit.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    pub fn export(&self) -> Export {
        Export(Request::of::<Export>(&self.0))
    }

    /// Lists rules.
    ///
    /// `GET /api/detection_engine/rules/_find` returns [`model::RulePage`] with status `200`.
    ///
    /// - `200`: One page of rules.
    ///
    /// Returns the rules of the space page by page, all of them or those that a KQL query matches;
    /// no page reaches beyond the 10,000th rule. The caller needs the privilege `read` on Security
    /// in the space.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Imports rules.
    ///
    /// `POST /api/detection_engine/rules/_import` returns [`model::RuleImportResult`] with status
    /// `200`.
    ///
    /// - `200`: What became of the objects in the file.
    ///
    /// Takes a file as `export` writes it: rules, and with them exception lists and connectors. A
    /// rule whose `rule_id` is there already is an error unless it may be overwritten. Errors of
    /// single objects do not fail the call, they are listed. Connectors come without secrets, and
    /// do not work until those are entered. The caller needs the privilege `all` on Security in the
    /// space.
    ///
    /// May take 5 minutes, unless the client or the request has another limit.
    ///
    /// The body: A file with rules.
    ///
    /// # Arguments
    ///
    /// - `file`: The file, NDJSON as `export` writes it.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    pub fn import(&self, file: impl Into<FilePart>) -> Import {
        Import(Request::of::<Import>(&self.0).file_part("file", file))
    }

    /// Installs and updates the rules of Elastic.
    ///
    /// `PUT /api/detection_engine/rules/prepackaged` returns [`model::InstalledPrebuiltRules`] with
    /// status `200`.
    ///
    /// - `200`: How many were installed and updated.
    ///
    /// Installs every rule and Timeline of Elastic that is missing, and replaces those of older
    /// versions. New rules are switched off. It takes a while. The caller needs the privilege `all`
    /// on Security in the space.
    ///
    /// May take 5 minutes, unless the client or the request has another limit.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    pub fn install_prebuilt(&self) -> InstallPrebuilt {
        InstallPrebuilt(Request::of::<InstallPrebuilt>(&self.0))
    }

    /// Returns how many of Elastic's rules are installed.
    ///
    /// `GET /api/detection_engine/rules/prepackaged/_status` returns [`model::PrebuiltRulesStatus`]
    /// with status `200`.
    ///
    /// Counts the rules and Timelines of Elastic: those that are installed, those that are missing
    /// and those with a newer version, and besides the rules that were made here. The caller needs
    /// the privilege `read` on Security in the space.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    pub fn get_prebuilt_status(&self) -> GetPrebuiltStatus {
        GetPrebuiltStatus(Request::of::<GetPrebuiltStatus>(&self.0))
    }

    /// Tries a rule out.
    ///
    /// `POST /api/detection_engine/rules/preview` returns [`model::RulePreviewResult`] with status
    /// `200`.
    ///
    /// - `200`: Where the alerts are, and how the runs went.
    ///
    /// Runs a rule that is not saved as often as asked, back from a point in time, and keeps the
    /// alerts in an index of previews, where `preview_id` finds them. They are deleted after a day.
    /// The caller needs the privilege `read` on Security in the space and `read` on the index of
    /// previews.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    pub fn preview(&self, body: impl Into<model::RulePreview>) -> Preview {
        let body: model::RulePreview = body.into();
        Preview(Request::of::<Preview>(&self.0).json("application/json", &body))
    }

    /// Lists the tags of rules.
    ///
    /// `GET /api/detection_engine/tags` returns `Vec<String>` with status `200`.
    ///
    /// Returns every tag that at least one rule of the space has. The caller needs the privilege
    /// `read` on Security in the space.
    ///
    /// # Errors
    ///
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    pub fn list_tags(&self) -> ListTags {
        ListTags(Request::of::<ListTags>(&self.0))
    }
}

request! {
    Get of Rules::get:
        GET "/api/detection_engine/rules"
        as "getDetectionRule" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::Rule, DetectionsError;
}

request! {
    GetByRuleId of Rules::get_by_rule_id:
        GET "/api/detection_engine/rules"
        as "getDetectionRule" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::Rule, DetectionsError;
}

request! {
    Update of Rules::update:
        PUT "/api/detection_engine/rules"
        as "updateDetectionRule" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::Rule, DetectionsError;
}

request! {
    Create of Rules::create:
        POST "/api/detection_engine/rules"
        as "createDetectionRule" scoped refuses(&[400, 401, 403, 409, 500]);
    send_json -> model::Rule, DetectionsError;
}

request! {
    Delete of Rules::delete:
        DELETE "/api/detection_engine/rules"
        as "deleteDetectionRule" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::Rule, DetectionsError;
}

request! {
    DeleteByRuleId of Rules::delete_by_rule_id:
        DELETE "/api/detection_engine/rules"
        as "deleteDetectionRule" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::Rule, DetectionsError;
}

request! {
    Patch of Rules::patch:
        PATCH "/api/detection_engine/rules"
        as "patchDetectionRule" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::Rule, DetectionsError;
}

request! {
    BulkAction of Rules::bulk_action:
        POST "/api/detection_engine/rules/_bulk_action"
        as "bulkActionDetectionRules" scoped accept("application/json, application/ndjson") refuses(&[400, 401, 403, 500]) timeout_secs(300);
    send_by_status -> BulkActionSuccess, BulkActionError;
}

impl BulkAction {
    /// Whether the rules are only checked.
    ///
    /// Exports do not take it.
    pub fn dry_run(self, dry_run: bool) -> Self {
        Self(self.0.query("dry_run", &dry_run))
    }
}

/// The answer to [`BulkAction`], by status and media type.
#[derive(Debug)]
#[non_exhaustive]
pub enum BulkActionSuccess {
    /// The body at status 200.
    Json(model::BulkActionResult),
    /// The body at status 200 in `application/ndjson`.
    Lines(Lines<Json>),
}

impl SuccessSet for BulkActionSuccess {
    const KNOWN: &[(u16, &[&str])] = &[(200, &["application/json", "application/ndjson"])];

    fn decode(status: StatusCode, _: &str, body: &[u8]) -> Result<Option<Self>, DecodeFailure> {
        let answer = match status.as_u16() {
            200 => Self::Json(json(body)?),
            _ => return Ok(None),
        };
        Ok(Some(answer))
    }

    fn stream(
        status: StatusCode,
        media_type: &str,
        stream: ByteStream,
    ) -> Result<Self, ByteStream> {
        let answer = match status.as_u16() {
            200 if is_one_of(media_type, &["application/ndjson"]) => {
                Self::Lines(stream.into())
            }
            _ => return Err(stream),
        };
        Ok(answer)
    }
}

/// The bodies of errors of [`BulkAction`], by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BulkActionError {
    /// The body at status 400.
    BadRequest(kibana_model::SecurityErrorBody),
    /// The body at status 401.
    Unauthorized(kibana_model::PlatformErrorBody),
    /// The body at status 403.
    Forbidden(kibana_model::SecurityErrorBody),
    /// The body at status 500.
    InternalServerError(model::BulkActionFailure),
}

impl ErrorSet for BulkActionError {
    #[inline]
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            400 => decode(body).map(Self::BadRequest),
            401 => decode(body).map(Self::Unauthorized),
            403 => decode(body).map(Self::Forbidden),
            500 => decode(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

impl Serialize for BulkActionError {
    /// Writes the body alone.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BadRequest(body) => Serialize::serialize(body, serializer),
            Self::Unauthorized(body) => Serialize::serialize(body, serializer),
            Self::Forbidden(body) => Serialize::serialize(body, serializer),
            Self::InternalServerError(body) => Serialize::serialize(body, serializer),
        }
    }
}

request! {
    Export of Rules::export:
        POST "/api/detection_engine/rules/_export"
        as "exportDetectionRules" scoped accept("application/ndjson, application/json") refuses(&[400, 401, 403, 500]) idempotent(true) timeout_secs(300);
    send_lines -> Lines<model::RuleExportLine>, DetectionsError;
}

impl Export {
    /// Whether the last line, which counts the rules, is left out.
    ///
    /// Default: `false`.
    pub fn exclude_export_details(self, exclude_export_details: bool) -> Self {
        Self(self.0.query("exclude_export_details", &exclude_export_details))
    }

    /// Name of the file that browsers save.
    ///
    /// Default: `export.ndjson`.
    pub fn file_name(self, file_name: impl AsRef<str>) -> Self {
        Self(self.0.query("file_name", file_name.as_ref()))
    }

    /// Sets the body.
    pub fn body(self, body: impl Into<model::RuleExport>) -> Self {
        let body: model::RuleExport = body.into();
        Self(self.0.json("application/json", &body))
    }
}

request! {
    List of Rules::list:
        GET "/api/detection_engine/rules/_find"
        as "listDetectionRules" scoped refuses(&[400, 401, 403, 500]);
    send_json -> model::RulePage, DetectionsError;
}

impl List {
    /// Names of properties that the answer is limited to.
    ///
    /// Rules then lack what their type requires, so leave it out unless the answer is read as plain
    /// JSON.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let fields: Vec<String> = fields.into_iter().map(Into::into).collect();
        Self(self.0.query("fields", &fields))
    }

    /// KQL query over the saved objects of rules, such as `alert.attributes.enabled: true`.
    ///
    /// Sent as the query parameter `filter`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("filter", kql.as_ref()))
    }

    /// What the rules are ordered by.
    pub fn sort_field(self, sort_field: model::RuleSortField) -> Self {
        Self(self.0.query("sort_field", &sort_field))
    }

    /// Whether the order is ascending or descending.
    pub fn sort_order(self, sort_order: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sort_order", &sort_order))
    }

    /// Number of the page, from 1.
    ///
    /// Default: `1`.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of rules on a page.
    ///
    /// Default: `20`.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    /// Beginning of the period in which rules with gaps are looked for.
    pub fn gaps_range_start(self, gaps_range_start: impl Into<DateTime>) -> Self {
        let gaps_range_start: DateTime = gaps_range_start.into();
        Self(self.0.query("gaps_range_start", &gaps_range_start))
    }

    /// End of the period in which rules with gaps are looked for.
    pub fn gaps_range_end(self, gaps_range_end: impl Into<DateTime>) -> Self {
        let gaps_range_end: DateTime = gaps_range_end.into();
        Self(self.0.query("gaps_range_end", &gaps_range_end))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 1, and ends at the total that the
    /// server tells, or at an empty page. The server gives out the first 10000 items; a page that
    /// reaches further is an error.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }
}

impl Paged for List {
    type Page = model::RulePage;
    type Item = model::Rule;
    type Errors = DetectionsError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "per_page",
            largest: None,
        }),
        window: Some(10000),
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.data).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

request! {
    Import of Rules::import:
        POST "/api/detection_engine/rules/_import"
        as "importDetectionRules" scoped refuses(&[400, 401, 403, 500]) timeout_secs(300);
    send_json -> model::RuleImportResult, DetectionsError;
}

impl Import {
    /// Whether rules with the same `rule_id` are replaced.
    ///
    /// Default: `false`.
    pub fn overwrite(self, overwrite: bool) -> Self {
        Self(self.0.query("overwrite", &overwrite))
    }

    /// Whether exception lists with the same `list_id` are replaced.
    ///
    /// Default: `false`.
    pub fn overwrite_exceptions(self, overwrite_exceptions: bool) -> Self {
        Self(self.0.query("overwrite_exceptions", &overwrite_exceptions))
    }

    /// Whether connectors with the same id are replaced.
    ///
    /// Default: `false`.
    pub fn overwrite_action_connectors(self, overwrite_action_connectors: bool) -> Self {
        Self(self.0.query("overwrite_action_connectors", &overwrite_action_connectors))
    }

    /// Whether exception lists get new ids.
    ///
    /// Default: `false`.
    pub fn as_new_list(self, as_new_list: bool) -> Self {
        Self(self.0.query("as_new_list", &as_new_list))
    }
}

request! {
    InstallPrebuilt of Rules::install_prebuilt:
        PUT "/api/detection_engine/rules/prepackaged"
        as "installPrebuiltRules" scoped refuses(&[400, 401, 403, 500]) timeout_secs(300);
    send_json -> model::InstalledPrebuiltRules, DetectionsError;
}

request! {
    GetPrebuiltStatus of Rules::get_prebuilt_status:
        GET "/api/detection_engine/rules/prepackaged/_status"
        as "getPrebuiltRulesStatus" scoped refuses(&[400, 401, 403, 500]);
    send_json -> model::PrebuiltRulesStatus, DetectionsError;
}

request! {
    Preview of Rules::preview:
        POST "/api/detection_engine/rules/preview"
        as "previewDetectionRule" scoped refuses(&[400, 401, 403, 500]);
    send_json -> model::RulePreviewResult, DetectionsError;
}

impl Preview {
    /// Whether the answer has the searches that the rule makes.
    pub fn enable_logged_requests(self, enable_logged_requests: bool) -> Self {
        Self(self.0.query("enable_logged_requests", &enable_logged_requests))
    }
}

request! {
    ListTags of Rules::list_tags:
        GET "/api/detection_engine/tags" as "listDetectionTags" scoped refuses(&[401, 403, 500]);
    send_json -> Vec<String>, DetectionsError;
}
