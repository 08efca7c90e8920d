//! What `cargo xtask judge` says and returns, whatever its tools do.
//!
//! This program is the test, and each of the tools as well: a folder on `PATH` has links to it under their names. Cargo and
//! the command of the compiler are played, too, so that a run takes no time and no network.

#[cfg(unix)]
mod cases;
#[cfg(unix)]
mod tools;

#[cfg(unix)]
fn main() -> std::process::ExitCode {
    match tools::called_as() {
        Some(tool) => tools::run(&tool),
        None => cases::run(),
    }
}

// The tools are links, which need rights elsewhere.
#[cfg(not(unix))]
fn main() {}
