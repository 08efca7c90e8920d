use super::Contract;

/// What a contract test prints of three operations, two of which fail.
const PRINTED: &str = "
running 3 tests
test addBook    ... ok
test listBooks  ... FAILED
test removeBook ... FAILED

failures:

---- listBooks ----
listBooks, minimal values: the answer differs at /pages
  on the wire:   42
  in the client: nothing

---- removeBook ----
removeBook, 404: the client has no typed body


failures:
    listBooks
    removeBook

test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s

library: 3 operations, 6 calls, 3 errors, 2 failures
";

#[test]
fn each_operation_counts_once_and_failures_are_kept_whole() {
    let contract = Contract::read(PRINTED);
    assert_eq!((contract.operations, contract.passed), (3, 1));
    let said = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let difference =
        "listBooks, minimal values: the answer differs at /pages\n  on the wire:   42\n  in the client: nothing";
    assert_eq!(
        contract.failures,
        [said("listBooks", difference), said("removeBook", "removeBook, 404: the client has no typed body")]
    );
    assert_eq!(contract.summary(), "1 of 3 operations keep their contract");
}

#[test]
fn two_in_a_hundred_may_fail() {
    let of = |passed, operations| Contract { operations, passed, failures: Vec::new() };
    assert!(!of(98, 100).is_failure() && of(97, 100).is_failure() && of(48, 49).is_failure());
}
