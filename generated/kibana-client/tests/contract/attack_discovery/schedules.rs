// Generated from specs/kibana; do not edit.

//! Calls of `Schedules`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.attack_discovery().schedules();
        json "createAttackSchedule" create(body());
        json "listAttackSchedules" list() with page(query("page")), per_page(query("per_page")),
            sort_field(query::<String>("sort_field")), sort_direction(query("sort_direction"));
        json "getAttackSchedule" get(path::<String>("id"));
        json "updateAttackSchedule" update(path::<String>("id"), body());
        json "deleteAttackSchedule" delete(path::<String>("id"));
        json "disableAttackSchedule" disable(path::<String>("id"));
        json "enableAttackSchedule" enable(path::<String>("id"));
    }
}
