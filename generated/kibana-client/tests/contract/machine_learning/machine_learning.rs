// Generated from specs/kibana; do not edit.

//! Calls of `MachineLearning`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.machine_learning();
        json "syncMachineLearningSavedObjects" sync_saved_objects() with
            simulate(query("simulate"));
        json "updateJobSpaces" update_job_spaces(body());
        json "updateTrainedModelSpaces" update_trained_model_spaces(body());
    }
}
