// Generated from specs/kibana; do not edit.

//! Calls of `Comments`.

use kibana_model::cases as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.cases().comments();
        json "addCaseComment" add(path::<String>("caseId"), body::<model::NewCaseComment>());
        empty "deleteAllCaseComments" delete_all(path::<String>("caseId"));
        json "updateCaseComment" update(path::<String>("caseId"),
            body::<model::CaseCommentUpdate>());
        json "listCaseComments" list(path::<String>("caseId")) with page(query("page")),
            per_page(query("perPage")), sort_order(query("sortOrder"));
        json "getCaseComment" get(path::<String>("caseId"), path::<String>("commentId"));
        empty "deleteCaseComment" delete(path::<String>("caseId"), path::<String>("commentId"));
    }
}
