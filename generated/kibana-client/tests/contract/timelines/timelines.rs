// Generated from specs/kibana; do not edit.

//! Calls of `Timelines`.

use kibana_model::timelines as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.timelines();
        json "pinEvent" pin_or_unpin_event(body());
        json "getTimeline" get(query::<String>("id"));
        json "getTimeline" get_template(query::<String>("template_timeline_id"));
        json "createTimeline" create(body());
        empty "deleteTimelines" delete(body::<model::TimelineDeletion>());
        json "updateTimeline" update(body());
        json "copyTimeline" copy(body());
        json "getDraftTimeline" get_draft(query("timelineType"));
        json "resetDraftTimeline" reset_draft(body());
        lines "exportTimelines" export(query::<String>("file_name"), body());
        json "toggleFavoriteTimeline" toggle_favorite(body());
        json "importTimelines" import(file("file")) with is_immutable(part("isImmutable"));
        json "installPrepackagedTimelines" install_prepackaged(body());
        json "resolveTimeline" resolve(query::<String>("id"));
        json "resolveTimeline" resolve_template(query::<String>("template_timeline_id"));
        json "listTimelines" list() with only_user_favorite(query("only_user_favorite")),
            timeline_type(query("timeline_type")), sort_field(query("sort_field")),
            sort_order(query("sort_order")), page_size(query("page_size")),
            page_index(query("page_index")), search(query::<String>("search")),
            status(query("status"));
    }
}
