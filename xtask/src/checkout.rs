//! Where things are, and how other programs are started.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A checkout of the repository.
#[derive(Clone, Debug)]
pub struct Checkout {
    root: PathBuf,
}

impl Checkout {
    /// The checkout at a folder.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The checkout that this program was built from.
    pub fn own() -> Self {
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self::at(package.parent().unwrap_or(package))
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The Cargo that runs this program, in the checkout.
    pub fn cargo(&self) -> Command {
        let mut command = cargo();
        command.current_dir(&self.root);
        command
    }

    /// The command of this repository's compiler, to be run on this checkout, in the folder that the user is in.
    ///
    /// It is always built from the checkout that this program was built from.
    pub fn openapi_crates(&self) -> Command {
        let mut command = cargo();
        command.args(["run", "--quiet", "--package", "openapi-crates", "--manifest-path"]);
        command.arg(Self::own().root.join("Cargo.toml")).args(["--", "--root"]).arg(&self.root);
        command
    }
}

fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
}
