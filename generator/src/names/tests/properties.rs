//! Properties of names, over random texts.

use std::collections::BTreeSet;

use proptest::prelude::*;

use crate::names::scope::{Claim, Kind, Scope};
use crate::names::{Name, ident, spelling};

const KINDS: [Kind; 9] = [
    Kind::Type,
    Kind::Field,
    Kind::Value,
    Kind::Arm,
    Kind::Operation,
    Kind::Parameter,
    Kind::Group,
    Kind::Module,
    Kind::Accessor,
];

/// Texts as documents write them, and texts that nobody writes.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z][A-Za-z0-9]{0,12}([_. -]?[A-Za-z0-9]{1,6}){0,3}",
        "(get|list|SLOs|IDs|OAuth2|IPv4|API|v1|_|-|\\.|/|x|X|1|type|self|Self|new|with){0,5}",
        "[-+<>=!*_ .A-Za-z0-9]{0,6}",
        "\\PC{0,8}",
        ".{0,4}",
    ]
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn words_of_a_printed_name_are_its_words(text in text()) {
        let name = Name::new(&text);
        prop_assert_eq!(&Name::new(&name.snake()), &name);
        prop_assert_eq!(&Name::new(&name.shouty()), &name);
        for word in name.words() {
            prop_assert!(!word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()), "{:?}", word);
        }
    }

    #[test]
    fn case_alone_makes_no_other_letters(text in "[A-Za-z0-9]{0,16}") {
        prop_assert_eq!(Name::new(&text).words().concat(), text.to_ascii_lowercase());
    }

    #[test]
    fn every_name_is_an_identifier(text in text()) {
        let name = Name::new(&text);
        let all = [ident::snake(&name), ident::pascal(&name), ident::shouty(&name), ident::module(&name), ident::setter(&name)];
        for ident in all {
            prop_assert!(syn::parse_str::<syn::Ident>(&ident.to_string()).is_ok(), "{}", ident);
        }
    }

    #[test]
    fn every_text_has_a_name(text in text()) {
        prop_assert!(!spelling::name(&text, "value").is_empty());
        prop_assert!(spelling::qualified(&text, "value").iter().all(|name| !name.is_empty()));
    }

    #[test]
    fn no_digit_is_added(text in "[ -~≥≤µ°é北]{0,10}") {
        for name in spelling::qualified(&text, "value").into_iter().chain([spelling::name(&text, "value")]) {
            prop_assert_eq!(digits(&name.snake()), digits(&text));
        }
    }

    #[test]
    fn names_of_a_scope_differ(wires in prop::collection::btree_set(text(), 0..24)) {
        for kind in KINDS {
            let mut scope = Scope::new(kind, ["send", "Option"]);
            let names = scope.claim(&wires.iter().map(|wire| claim(kind, wire)).collect::<Vec<_>>());
            let printed: BTreeSet<String> = names.iter().map(|name| kind.print(name)).collect();
            prop_assert_eq!(printed.len(), wires.len(), "{:?}: {:?}", wires, printed);
            prop_assert!(printed.iter().all(|name| name != "send" && name != "Option"));
        }
    }

    #[test]
    fn what_is_added_renames_nothing_that_it_does_not_collide_with(
        wires in prop::collection::btree_set(text(), 1..12),
        further in text(),
    ) {
        let further = claim(Kind::Field, &further);
        let mut claims: Vec<Claim> = wires.iter().map(|wire| claim(Kind::Field, wire)).collect();
        let mut scope = Scope::new(Kind::Field, []);
        let before = scope.claim(&claims);
        let wanted = further.names.first().map(|name| Kind::Field.print(name)).unwrap_or_default();
        let setter = further.names.first().map(|name| ident::setter(name).to_string()).unwrap_or_default();
        let is_free = |name: &Name| {
            let others = [Kind::Field.print(name), ident::setter(name).to_string()];
            !others.contains(&wanted) && !others.contains(&setter)
        };
        prop_assume!(before.iter().all(is_free));
        claims.push(further);
        let after = Scope::new(Kind::Field, []).claim(&claims);
        prop_assert_eq!(&after[..before.len()], &before[..]);
    }
}

fn claim(kind: Kind, wire: &str) -> Claim {
    let names = vec![spelling::name(wire, kind.word())];
    Claim {
        origin: format!("/{wire}"),
        rank: 1,
        names,
        qualified: spelling::qualified(wire, kind.word()),
        ..Claim::default()
    }
}
