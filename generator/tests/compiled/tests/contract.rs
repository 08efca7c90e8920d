//! The contract tests of all fixtures: every style of parameters and every kind of body and answer, called against a server
//! that plays the fixture's document.

use openapi_mock::contract::Report;

/// Runs a contract test.
type Contract = fn() -> Result<Report, String>;

include!(concat!(env!("OUT_DIR"), "/fixtures/contracts.rs"));

/// What fails for a reason: the document demands what the compiler has said that it cannot give.
const DEGRADED: &[&str] = &[
    // The degradation of `form_styles`: a form has no form for a list, so that the caller writes the text.
    "form_styles: sendRaw, minimal values: the body cannot be a alloc::string::String: invalid type: sequence, expected a \
     string; it is []",
    "form_styles: sendRaw, full values: the body cannot be a alloc::string::String: invalid type: sequence, expected a \
     string; it is [\"example\"]",
];

#[test]
fn each_fixture_keeps_its_contract() {
    let mut failures = Vec::new();
    for (name, contract) in ALL {
        match contract() {
            Ok(report) => {
                println!("{report}");
                failures.extend(report.failures.iter().map(|failure| format!("{name}: {failure}")));
            }
            Err(message) => failures.push(format!("{name}: {message}")),
        }
    }
    assert_eq!(failures, DEGRADED, "{}", failures.join("\n"));
}
