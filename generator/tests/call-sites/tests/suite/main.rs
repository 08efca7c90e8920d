//! The calls of the generated clients, in one program: linking is most of what a test program costs.

mod alerting_operations;
mod answers;
mod apm_operations;
mod bodies;
mod call_sites;
mod cases_operations;
mod cloud_connected_operations;
mod connectors_operations;
mod data_views_operations;
mod detections_operations;
mod documents;
mod endpoint_operations;
mod errors;
mod fleet_agent_policies_operations;
mod fleet_agents_operations;
mod fleet_operations;
mod json;
mod observability_operations;
mod paging;
mod programs;
mod readme {
    pub mod ask;
    pub mod authenticate;
    pub mod busy_policies;
    pub mod connect;
    pub mod connect_both;
    pub mod connect_for_production;
    pub mod connect_traced;
    pub mod create_policy;
    pub mod delete_package;
    pub mod describe_role;
    pub mod deviations;
    pub mod download;
    pub mod enroll;
    pub mod failed_actions;
    pub mod list_spaces;
    pub mod list_watchlists;
    pub mod price;
    pub mod print_actions;
    pub mod reassign;
    pub mod rotate_cluster_key;
    pub mod rotate_key_pair;
    pub mod tokens;
}
#[macro_use]
mod recorded;
mod recorded_elsewhere;
mod recorded_fleet;
mod requests;
mod roles_operations;
mod secrets;
mod security_ai_assistant_operations;
mod sent_back;
mod servers;
mod spaces_operations;
mod status_operations;
mod streams_operations;
