use petgraph::algo::kosaraju_scc;
use petgraph::graphmap::DiGraphMap;

use super::TypeId;
use super::settled::Api;

/// The types that lead back to themselves, those that lead to one another together.
///
/// Kosaraju's algorithm does not recurse, so that no chain of types is too long for it.
pub fn cycles(api: &Api, edges: impl Fn(TypeId) -> Vec<TypeId>) -> Vec<Vec<TypeId>> {
    let mut graph: DiGraphMap<TypeId, ()> = DiGraphMap::new();
    for id in api.type_ids() {
        edges(id).into_iter().for_each(|target| {
            graph.add_edge(id, target, ());
        });
    }
    let leads_back = |ids: &Vec<TypeId>| ids.len() > 1 || ids.iter().any(|id| graph.contains_edge(*id, *id));
    kosaraju_scc(&graph).into_iter().filter(leads_back).collect()
}
