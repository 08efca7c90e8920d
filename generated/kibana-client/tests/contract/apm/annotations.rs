// Generated from specs/kibana; do not edit.

//! Calls of `Annotations`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.apm().annotations();
        json "createAnnotation" create(path::<String>("serviceName"), body());
        json "searchAnnotations" search(path::<String>("serviceName"),
            query::<String>("environment"), query::<String>("start"), query::<String>("end"));
    }
}
