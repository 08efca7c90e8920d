// Generated from specs/kibana; do not edit.

//! Calls of `Annotations`.

use openapi_mock::contract::{Contract, calls};
use openapi_runtime::DateTime;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.apm().annotations();
        json "createAnnotation" create(path::<String>("serviceName"), body());
        json "listAnnotations" list(path::<String>("serviceName"), query::<String>("environment"),
            query::<DateTime>("start"), query::<DateTime>("end"));
    }
}
