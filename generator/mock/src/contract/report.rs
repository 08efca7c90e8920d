//! The result of a contract test.

use std::collections::BTreeSet;
use std::fmt;

/// What a test of some operations has found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The API.
    pub name: String,
    /// Operations that were called.
    pub operations: usize,
    /// Calls that should succeed.
    pub calls: usize,
    /// Calls that should fail.
    pub errors: usize,
    /// Statuses that the server did not answer with when it was asked to. The mock always does.
    pub not_provoked: usize,
    /// Where the document has secrets that calls sent or got, and of which nothing was printed but what `failures` says.
    pub secrets: BTreeSet<String>,
    /// What was found, with the operation's id before it.
    pub failures: Vec<String>,
}

impl Report {
    /// Whether nothing was found.
    pub fn passed(&self) -> bool {
        self.failures.is_empty()
    }

    /// Adds the result of an operation.
    pub(super) fn add(&mut self, other: Report) {
        self.operations += other.operations;
        self.calls += other.calls;
        self.errors += other.errors;
        self.not_provoked += other.not_provoked;
        self.secrets.extend(other.secrets);
        self.failures.extend(other.failures);
    }
}

impl fmt::Display for Report {
    /// One line: `kibana: 36 operations, 72 calls, 140 errors, passed`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, operations, calls, errors, not_provoked, secrets, failures } = self;
        write!(f, "{name}: {operations} operations, {calls} calls, {errors} errors, ")?;
        if *not_provoked > 0 {
            write!(f, "{not_provoked} statuses not provoked, ")?;
        }
        if !secrets.is_empty() {
            write!(f, "{} secrets, ", secrets.len())?;
        }
        match failures.len() {
            0 => f.write_str("passed"),
            1 => f.write_str("1 failure"),
            count => write!(f, "{count} failures"),
        }
    }
}
