// Generated from specs/kibana; do not edit.

//! Calls of `Watchlists`.

use kibana_model::entity_analytics as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.entity_analytics().watchlists();
        json "createWatchlist" create(body());
        json "listWatchlists" list();
        json "getWatchlist" get(path::<String>("id"));
        json "updateWatchlist" update(path::<String>("id"), body());
        empty "deleteWatchlist" delete(path::<String>("id"));
        json "uploadWatchlistCsv" upload_csv(path::<String>("watchlist_id"), file("file"));
        json "assignWatchlistEntities" assign(path::<String>("watchlist_id"),
            body::<model::WatchlistEntities>());
        json "unassignWatchlistEntities" unassign(path::<String>("watchlist_id"),
            body::<model::WatchlistEntities>());
    }
}
