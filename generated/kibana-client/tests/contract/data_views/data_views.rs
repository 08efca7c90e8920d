// Generated from specs/kibana; do not edit.

//! Calls of `DataViews`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.data_views();
        empty "deleteDataView" delete(path::<String>("viewId"));
        json "getDefaultDataView" get_default();
        json "swapDataViewReferences" swap_references(body());
    }
}
