//! Which packages and features Cargo compiles together, so that every feature is compiled without the others.
//!
//! Each library is compiled without features, and with each one alone. A client switches its model's features on, so one run
//! compiles both. The runtime then has what clients need; that models need less of it is shown by compiling them without
//! clients, once with nothing and once with everything: what a model compiles with some features is a part of the latter.
//! What needs a library of the system is left out: see [`OF_SYSTEM`].

use crate::packages::{Metadata, Package};

/// Features that need a library of the system. They are not a part of runs with all features.
pub const OF_SYSTEM: [&str; 1] = ["native-tls"];

/// The arguments of one run: packages, features and targets.
pub type Choice = Vec<String>;

/// All runs.
pub fn choices(metadata: &Metadata) -> Vec<Choice> {
    let libraries = metadata.packages_in("generator").flat_map(|library| alone(&[library]));
    let generated: Vec<&Package> = metadata.packages_in("generated").collect();
    let is_generated = |name: &String| generated.iter().any(|package| package.name == *name);
    let (clients, models): (Vec<&Package>, Vec<&Package>) =
        generated.iter().copied().partition(|package| package.dependencies.iter().any(is_generated));
    let mut choices: Vec<Choice> = libraries.collect();
    if !models.is_empty() {
        choices.push([packages(&models), words(&["--no-default-features"])].concat());
        choices.push(packages(&models));
    }
    for client in &clients {
        let model = models.iter().copied().filter(|model| client.dependencies.contains(&model.name));
        choices.extend(alone(&[&[*client][..], &model.collect::<Vec<_>>()].concat()));
        // As Cargo builds it for somebody who has nothing else, with its examples and its contract test.
        choices.push([packages(&[client]), words(&["--all-targets"])].concat());
    }
    choices
}

/// The arguments for all features of all packages. Unlike `--all-features`, they leave out those of the system.
pub fn all(metadata: &Metadata) -> Choice {
    let packages: Vec<&Package> = metadata.packages.iter().collect();
    vec!["--features".to_owned(), features(&packages).join(",")]
}

/// The features that some of the packages have, without those of the system.
fn features<'p>(packages: &[&'p Package]) -> Vec<&'p str> {
    let all = packages.iter().flat_map(|package| &package.features).map(String::as_str);
    let mut features: Vec<&str> = all.filter(|feature| !OF_SYSTEM.contains(feature)).collect();
    features.sort_unstable();
    features.dedup();
    features
}

/// Packages without features, then each feature alone, in all of the packages that have one of its name.
///
/// A feature goes by its name alone, which means the packages of the run. `PACKAGE/FEATURE` is the feature of a dependency where a
/// package has one of its own name for its tests, and then switches nothing on.
fn alone(together: &[&Package]) -> Vec<Choice> {
    let none = [packages(together), words(&["--no-default-features"])].concat();
    let with = features(together).into_iter().map(|feature| [&none[..], &words(&["--features", feature])].concat());
    std::iter::once(none.clone()).chain(with).collect()
}

fn packages(list: &[&Package]) -> Choice {
    list.iter().flat_map(|package| ["--package".to_owned(), package.name.clone()]).collect()
}

fn words(list: &[&str]) -> Choice {
    list.iter().map(|&word| word.to_owned()).collect()
}

#[cfg(test)]
mod tests;
