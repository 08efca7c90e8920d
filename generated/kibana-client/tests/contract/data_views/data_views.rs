// Generated from specs/kibana; do not edit.

//! Calls of `DataViews`.

use kibana_model::data_views as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.data_views();
        json "listDataViews" list();
        json "createDataView" create(body::<model::DataViewCreation>());
        json "getDataView" get(path::<String>("viewId"));
        json "updateDataView" update(path::<String>("viewId"), body::<model::DataViewChange>());
        empty "deleteDataView" delete(path::<String>("viewId"));
        json "updateDataViewFields" update_fields(path::<String>("viewId"), body());
        json "replaceDataViewRuntimeField" replace_runtime_field(path::<String>("viewId"), body());
        json "createDataViewRuntimeField" create_runtime_field(path::<String>("viewId"), body());
        json "getDataViewRuntimeField" get_runtime_field(path::<String>("viewId"),
            path::<String>("fieldName"));
        json "updateDataViewRuntimeField" update_runtime_field(path::<String>("viewId"),
            path::<String>("fieldName"), body::<model::RuntimeFieldChange>());
        empty "deleteDataViewRuntimeField" delete_runtime_field(path::<String>("viewId"),
            path::<String>("fieldName"));
        json "getDefaultDataView" get_default();
        json "setDefaultDataView" set_default(body());
        json "swapDataViewReferences" swap_references(body());
        json "previewSwapDataViewReferences" preview_swap_references(body());
    }
}
