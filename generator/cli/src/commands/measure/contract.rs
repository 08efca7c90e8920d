//! Runs the contract test of a generated client.

use serde::{Deserialize, Serialize};

use super::build::Build;

#[cfg(test)]
mod tests;

/// Percent of the operations that have to pass.
const SHARE: usize = 98;

/// What came of a contract test.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Contract {
    pub operations: usize,
    pub passed: usize,
    /// Each operation that failed, and what was said of it.
    pub failures: Vec<(String, String)>,
}

impl Contract {
    /// Runs the test of a client.
    ///
    /// # Errors
    ///
    /// It does not compile, or calls no operation.
    pub(super) fn run(build: &Build<'_>, client: &str) -> Result<Self, String> {
        let ended = build.test(client, "contract")?;
        let contract = Self::read(&String::from_utf8_lossy(&ended.stdout));
        if contract.operations == 0 {
            let stderr = String::from_utf8_lossy(&ended.stderr);
            let lines: Vec<&str> = stderr.trim().lines().collect();
            return Err(format!(
                "the contract test does not run: {}",
                lines[lines.len().saturating_sub(20)..].join("\n")
            ));
        }
        Ok(contract)
    }

    /// Reads what the test prints: a line for each operation, then what failed.
    fn read(text: &str) -> Self {
        let mut contract = Self::default();
        let mut failing: Option<(String, String)> = None;
        for line in text.lines() {
            let name = line.strip_prefix("---- ").and_then(|rest| rest.strip_suffix(" ----"));
            match (name, &mut failing) {
                (Some(name), _) => {
                    contract.failures.extend(failing.replace((name.to_owned(), String::new())));
                }
                (None, Some((_, said))) if !line.is_empty() => {
                    said.push_str(if said.is_empty() { "" } else { "\n" });
                    said.push_str(line);
                }
                (None, Some(_)) => contract.failures.extend(failing.take()),
                (None, None) => {
                    let outcome = line.strip_prefix("test ").and_then(|test| test.rsplit_once(" ... "));
                    contract.operations += usize::from(outcome.is_some());
                    contract.passed += usize::from(outcome.is_some_and(|(_, outcome)| outcome == "ok"));
                }
            }
        }
        contract.failures.extend(failing);
        contract
    }

    /// Whether too few operations pass.
    pub(crate) fn is_failure(&self) -> bool {
        self.passed * 100 < self.operations * SHARE
    }

    /// `440 of 454 operations keep their contract`.
    pub fn summary(&self) -> String {
        format!("{} of {} operations keep their contract", self.passed, self.operations)
    }
}
