use std::collections::BTreeSet;

use super::{EMPTY, stems};

#[test]
fn what_says_no_more_than_success_is_known() {
    let known: BTreeSet<String> = stems(EMPTY).collect();
    for text in [
        "OK",
        "Successful operation",
        "Indicates a successful call.",
        "The request has succeeded.",
        "200 response",
        "Done.",
        "It is there.",
    ] {
        assert!(stems(text).all(|stem| known.contains(&stem)), "{text}");
    }
    assert!(!stems("The job goes on; ask for its state.").all(|stem| known.contains(&stem)));
}

#[test]
fn words_have_one_beginning_in_singular_and_plural() {
    assert!(stems("Lists outputs").eq(stems("list output")));
}
