// Generated from specs/kibana; do not edit.

//! Settings that APM agents fetch from Kibana, and the agents that services run.

use openapi_runtime::record;
use openapi_runtime::wire::{Entries, Record, read};
use serde::de::MapAccess;
use serde::ser::SerializeMap;

/// The agent that a service runs.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceAgent {
    /// Name of the agent.
    ///
    /// Missing when the service has sent nothing.
    pub agent_name: Option<String>,
}

impl ServiceAgent {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(ServiceAgent);

impl Record for ServiceAgent {
    const NAME: &'static str = "ServiceAgent";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "agentName" => read(map, &mut self.agent_name),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("agentName", &self.agent_name).end()
    }
}
