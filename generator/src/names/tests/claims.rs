//! Who keeps a name.

use crate::names::Name;
use crate::names::scope::{Claim, Collision, Kind, Scope};

fn claim(origin: &str, name: &str, qualified: &[&str]) -> Claim {
    let qualified = qualified.iter().map(|text| Name::new(text)).collect();
    Claim { origin: origin.to_owned(), rank: 0, names: vec![Name::new(name)], qualified, ..Claim::default() }
}

/// What the things are called, and which of them gave way.
fn claimed(kind: Kind, reserved: &[&str], claims: &[Claim]) -> (Vec<String>, Vec<Collision>) {
    let mut scope = Scope::new(kind, reserved.iter().copied());
    let names = scope.claim(claims);
    (names.iter().map(|name| kind.print(name)).collect(), scope.collisions())
}

#[test]
fn components_come_before_operations_and_short_places_before_long_ones() {
    let operation = claim("/paths/~1a/get", "Config", &["get a config"]);
    let inside = claim("/components/schemas/A/properties/config", "Config", &["a config"]);
    let component = claim("/components/schemas/Config", "Config", &[]);
    let (names, collisions) = claimed(Kind::Type, &[], &[operation.clone(), inside.clone(), component]);
    assert_eq!(names, ["GetAConfig", "AConfig", "Config"]);
    assert_eq!(collisions.len(), 2);
    let (names, _) = claimed(Kind::Type, &[], &[operation, inside]);
    assert_eq!(names, ["GetAConfig", "Config"]);
}

#[test]
fn byte_order_decides_between_equal_places() {
    let (b, a) = (claim("/paths/~1b/get", "get", &["get b"]), claim("/paths/~1a/get", "get", &["get a"]));
    assert_eq!(claimed(Kind::Operation, &[], &[b, a]).0, ["get_b", "get"]);
}

#[test]
fn what_a_loser_is_called_takes_nothing_away() {
    let claims = [claim("/a", "x", &[]), claim("/b", "x", &["y"]), claim("/c", "y", &["z"])];
    let (names, collisions) = claimed(Kind::Operation, &[], &claims);
    assert_eq!(names, ["x", "y_other", "y"]);
    let [collision] = collisions.as_slice() else { panic!("one name gives way: {collisions:?}") };
    assert_eq!((collision.origin.as_str(), collision.holder.as_str()), ("/b", "/a"));
    assert_eq!(collision.wanted, "x");
}

#[test]
fn reserved_names_say_what_they_are_of() {
    let (names, collisions) = claimed(Kind::Type, &["Option"], &[claim("/a", "Option", &[])]);
    assert_eq!(names, ["OptionType"]);
    assert!(collisions.is_empty());
}

#[test]
fn a_setter_hides_no_other_one() {
    let claims = [claim("/a", "new", &["new field"]), claim("/b", "with_new", &["with new field"])];
    assert_eq!(claimed(Kind::Field, &[], &claims).0, ["new", "with_new_field"]);
}

#[test]
fn names_that_print_alike_collide() {
    let claims =
        [claim("/a", "10", &["1 dot 0"]), claim("/b", "value10", &["ten"]), claim("/c", "value 10", &["value ten"])];
    assert_eq!(claimed(Kind::Value, &[], &claims).0, ["Value10", "Ten", "ValueTen"]);
}
