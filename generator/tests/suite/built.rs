//! Cargo, for crates that tests write.

use std::path::Path;
use std::process::Command;

use openapi_compiler::Runtime;

/// Cargo in a folder of its own, without the network.
///
/// It builds where the measuring tool and the tests of the command do, with the same settings, so that what the crates
/// depend on is built once.
pub fn cargo(folder: &Path) -> Command {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(folder).env("CARGO_TARGET_DIR", temporary.with_file_name("measured/build"));
    command.envs([("CARGO_NET_OFFLINE", "true"), ("CARGO_PROFILE_DEV_DEBUG", "false"), ("CARGO_INCREMENTAL", "0")]);
    command.env_remove("RUSTFLAGS");
    command
}

/// The runtime of this checkout, which is nowhere else yet.
pub fn runtime() -> Runtime {
    let folder = |name: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join(name).to_string_lossy().into_owned();
    Runtime::Path { folder: folder("runtime"), mock: folder("mock"), version: None }
}
