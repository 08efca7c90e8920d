//! Embeds the sources of what generated crates link against, so that the installed command can write them anywhere.

use std::env;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let own = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let generator = own.parent().ok_or("the package is in no folder")?;
    let mut list = String::from("&[\n");
    for folder in sorted(generator)? {
        // Packages next to this one, as far as they are libraries.
        if folder == own || !folder.join("src/lib.rs").is_file() || !folder.join("Cargo.toml").is_file() {
            continue;
        }
        for part in ["Cargo.toml", "src"] {
            println!("cargo::rerun-if-changed={}", folder.join(part).display());
        }
        let mut files = vec![folder.join("Cargo.toml")];
        collect(&folder.join("src"), &mut files)?;
        for file in files {
            let path = file.strip_prefix(generator)?.to_string_lossy().replace('\\', "/");
            writeln!(list, "({path:?}, include_str!({:?})),", file.display().to_string())?;
        }
    }
    list.push(']');
    println!("cargo::rerun-if-changed={}", generator.join("../Cargo.toml").display());
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("libraries.rs"), list)?;
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    for path in sorted(folder)? {
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, Box<dyn Error>>>()?;
    paths.sort();
    Ok(paths)
}
