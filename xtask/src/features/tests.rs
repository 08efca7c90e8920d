use super::{all, choices};
use crate::packages::{Metadata, Package};

fn package(folder: &str, features: &[&str], dependencies: &[&str]) -> Package {
    let own = |list: &[&str]| list.iter().map(|&text| text.to_owned()).collect();
    let name = folder.rsplit('/').next().unwrap_or_default().to_owned();
    Package {
        folder: folder.to_owned(),
        name,
        features: own(features),
        dependencies: own(dependencies),
        ..Package::default()
    }
}

fn metadata() -> Metadata {
    Metadata {
        packages: vec![
            package("generator", &[], &["runtime"]),
            package("generator/runtime", &["client", "jiff", "native-tls"], &["serde"]),
            package("generated/shop-client", &["mock", "native-tls", "orders"], &["runtime", "shop-model"]),
            package("generated/shop-model", &["orders"], &["runtime"]),
        ],
        target: "target".into(),
    }
}

#[test]
fn all_features_are_those_that_need_nothing_of_the_system() {
    let features = "client,jiff,mock,orders";
    assert_eq!(all(&metadata()), ["--features", features]);
}

#[test]
fn every_feature_is_compiled_alone() {
    let lines: Vec<String> = choices(&metadata()).into_iter().map(|choice| choice.join(" ")).collect();
    assert_eq!(
        lines,
        [
            "--package runtime --no-default-features",
            "--package runtime --no-default-features --features client",
            "--package runtime --no-default-features --features jiff",
            "--package shop-model --no-default-features",
            "--package shop-model",
            "--package shop-client --package shop-model --no-default-features",
            "--package shop-client --package shop-model --no-default-features --features mock",
            "--package shop-client --package shop-model --no-default-features --features orders",
            "--package shop-client --all-targets",
        ]
    );
}
