//! Documents that `repair` writes.

use std::fs;

use super::{SHOP, in_checkout, json, shop};
use crate::run::errors;

#[test]
fn a_repaired_document_needs_no_repair() {
    let (folder, _) = shop();
    for out in ["repaired.json", "repaired.yml"] {
        let output = in_checkout(folder.path(), &["repair", "shop.yaml", "-o", out]);
        assert!(output.status.success() && output.stdout.is_empty(), "{}", errors(&output));
        assert!(errors(&output).ends_with(&format!("shop.yaml: 1 repair\nwritten: {out}\n")), "{}", errors(&output));
        let again = in_checkout(folder.path(), &["repair", out]);
        assert!(errors(&again).ends_with(&format!("{out}: 0 repairs\n")), "{}", errors(&again));
    }
    let [one, two] = ["repaired.json", "repaired.yml"].map(|file| json(&in_checkout(folder.path(), &["repair", file])));
    assert_eq!(one, two);
}

#[test]
fn a_repaired_document_says_what_it_cannot_say() {
    let (folder, file) = shop();
    let hooks = "webhooks:\n  sold: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}}}\n";
    fs::write(&file, SHOP.replace("3.0.3", "3.1.0") + hooks).expect("a file that can be written");
    let output = in_checkout(folder.path(), &["repair", "shop.yaml", "-o", "repaired.json"]);
    let said = "OpenAPI 3.0 cannot say, and the document that is written does not:\n    the webhook `sold`, whose body is the \
                schema `Book`\n";
    assert!(errors(&output).contains(said), "{}", errors(&output));
    let repaired = fs::read_to_string(folder.path().join("repaired.json")).expect("the file was written");
    assert!(!repaired.contains("webhook"), "{repaired}");
}
