use std::collections::BTreeMap;

use petgraph::algo::kosaraju_scc;
use petgraph::graphmap::DiGraphMap;

use super::TypeId;
use super::settled::Api;

/// The types that lead back to themselves, those that lead to one another together.
///
/// Kosaraju's algorithm does not recurse, so that no chain of types is too long for it.
#[derive(Clone, Debug)]
pub struct Cycles {
    graph: DiGraphMap<TypeId, ()>,
    members: Vec<Vec<TypeId>>,
    /// The cycle that each type is in. Most are in none.
    of: BTreeMap<TypeId, usize>,
}

impl Cycles {
    /// Finds the cycles of all types.
    pub fn of(api: &Api, edges: impl Fn(TypeId) -> Vec<TypeId>) -> Self {
        let mut graph = DiGraphMap::new();
        for id in api.type_ids() {
            edges(id).into_iter().for_each(|target| {
                graph.add_edge(id, target, ());
            });
        }
        let mut cycles = Self { graph, members: Vec::new(), of: BTreeMap::new() };
        cycles.number(kosaraju_scc(&cycles.graph));
        cycles
    }

    /// Numbers the sets of types that are cycles.
    fn number(&mut self, sets: Vec<Vec<TypeId>>) {
        for ids in sets {
            if ids.len() > 1 || ids.iter().any(|id| self.graph.contains_edge(*id, *id)) {
                self.of.extend(ids.iter().map(|id| (*id, self.members.len())));
                self.members.push(ids);
            }
        }
    }

    /// The types that are in some cycle, in order.
    pub fn types(&self) -> Vec<TypeId> {
        self.of.keys().copied().collect()
    }

    /// Whether two types are in one cycle.
    pub fn is_one(&self, a: TypeId, b: TypeId) -> bool {
        self.of.get(&a).is_some_and(|cycle| self.of.get(&b) == Some(cycle))
    }

    /// Takes some of a type's edges away, and finds the cycles that are left where it was.
    pub fn cut(&mut self, from: TypeId, targets: &[TypeId]) {
        let was = targets.iter().filter(|target| self.graph.remove_edge(from, **target).is_some()).count();
        let Some(cycle) = self.of.get(&from).copied().filter(|_| was > 0) else { return };
        let ids = std::mem::take(&mut self.members[cycle]);
        let mut left: DiGraphMap<TypeId, ()> = DiGraphMap::new();
        for id in &ids {
            let inner = self.graph.neighbors(*id).filter(|target| self.of.get(target) == Some(&cycle));
            inner.for_each(|target| {
                left.add_edge(*id, target, ());
            });
        }
        for id in ids {
            self.of.remove(&id);
        }
        self.number(kosaraju_scc(&left));
    }
}
