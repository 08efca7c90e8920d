// Generated from specs/kibana; do not edit.

//! Detection rules of Elastic Security, the alerts that they raise, and the index of those.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

use openapi_runtime::client::Client;

mod errors;

pub mod alerts;
pub mod index;
pub mod migrations;
pub mod privileges;
pub mod rules;
pub mod tags;

pub use errors::DetectionsError;

/// Operations on detections, by group.
#[derive(Clone, Debug)]
pub struct Detections(pub(crate) Client);

impl Detections {
    /// Alerts of detection rules, and the people who look after them.
    pub fn alerts(&self) -> alerts::Alerts {
        alerts::Alerts(self.0.clone())
    }

    /// The index of alerts.
    pub fn index(&self) -> index::Index {
        index::Index(self.0.clone())
    }

    /// Moves of alerts from old versions to new indices.
    pub fn migrations(&self) -> migrations::Migrations {
        migrations::Migrations(self.0.clone())
    }

    /// What callers may do.
    pub fn privileges(&self) -> privileges::Privileges {
        privileges::Privileges(self.0.clone())
    }

    /// The rules that look for threats.
    pub fn rules(&self) -> rules::Rules {
        rules::Rules(self.0.clone())
    }

    /// Tags of rules.
    pub fn tags(&self) -> tags::Tags {
        tags::Tags(self.0.clone())
    }
}
