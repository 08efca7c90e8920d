//! The command as users install it: without this checkout, it generates crates in empty folders, and programs call them.

use super::{Case, Verdict, run_command};

/// What the tests of the command run in place of the one that was built with them.
const PROGRAM: &str = "OPENAPI_CRATES";

/// The tests that generate crates outside of the checkout, and build and run programs with them.
const TESTS: [&str; 2] = ["outside::", "petstore::"];

pub(super) fn judge(case: &Case<'_>) -> Verdict {
    let root = case.folder.join("installed");
    let mut install = case.checkout.cargo();
    // What was built of the same profile is not built again.
    install.args(["install", "--quiet", "--locked", "--offline", "--debug", "--no-track", "--force"]);
    run_command(install.args(["--path", "generator/cli", "--root"]).arg(&root))?;
    let mut test = case.checkout.cargo();
    test.args(["test", "--quiet", "--locked", "--offline", "--package", "openapi-crates", "--test", "suite", "--"]);
    let program = root.join("bin").join(format!("openapi-crates{}", std::env::consts::EXE_SUFFIX));
    let tested = run_command(test.args(TESTS).env(PROGRAM, program));
    tested.map_err(|failure| format!("what is installed is not what is tested: {failure}"))
}
