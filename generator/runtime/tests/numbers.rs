//! Numbers of answers, which are written as they came wherever they are.

use std::collections::BTreeMap;

use openapi_runtime::wire::{
    Blank, Deserialize, Deserializer, Kept, Numeric, Raw, Serialize, Serializer, deviations, sending, write_number,
    write_unknown,
};
use openapi_runtime::{Field, Json, UnknownInteger, open_integer_enum, record, union};
use serde_json::{Value, json};

#[derive(Clone, Copy, Debug)]
enum Level {
    Low,
    Unknown(UnknownInteger),
}

open_integer_enum! {
    Level;
    Low = 21;
}

/// What may be a number, a list of numbers, a map of integers or a record with numbers of its own.
#[derive(Clone, Debug, PartialEq)]
enum Amount {
    Number(f64),
    Numbers(Vec<f64>),
    Inner(Inner),
    Counts(BTreeMap<String, i64>),
    Unknown(Json),
}

union!(Amount);

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_number() {
            return value.arm(|Numeric(value)| Self::Number(value), Self::Unknown);
        }
        if value.is_array() {
            return value.arm(|Numeric(value)| Self::Numbers(value), Self::Unknown);
        }
        if value.has_key("size") {
            return value.arm(Self::Inner, Self::Unknown);
        }
        value.arm(|Numeric(value)| Self::Counts(value), Self::Unknown)
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => write_number(value, serializer),
            Self::Numbers(value) => write_number(value, serializer),
            Self::Inner(value) => value.serialize(serializer),
            Self::Counts(value) => write_number(value, serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

#[derive(Clone, PartialEq)]
struct Inner {
    size: f64,
    amounts: Vec<Amount>,
    _kept: Kept,
}

record! {
    Inner + _kept;
    required_number size = "size";
    required amounts = "amounts";
}

#[derive(Clone, PartialEq)]
struct Stock {
    place: Vec<Vec<f64>>,
    prices: Option<BTreeMap<String, Option<f64>>>,
    counts: Vec<i64>,
    total: Field<u64>,
    level: Level,
    levels: Vec<Level>,
    amount: Option<Amount>,
    more: BTreeMap<String, Amount>,
    inner: Inner,
    others: BTreeMap<String, f64>,
    _kept: Kept,
}

record! {
    Stock + _kept;
    required_number place = "place";
    optional_number prices = "prices";
    required_number counts = "counts";
    field_number total = "total";
    required level = "level";
    required levels = "levels";
    optional amount = "amount";
    required more = "more";
    part inner: Inner;
    ..rest_number others
}

#[derive(Clone, PartialEq)]
struct Shares {
    shares: Vec<f32>,
    _kept: Kept,
}

record! {
    Shares + _kept;
    required_number shares = "shares";
}

/// Numbers without an end, the same in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn of<'t>(&mut self, texts: &[&'t str]) -> &'t str {
        texts[usize::try_from(self.below(texts.len() as u64)).unwrap()]
    }

    /// An integer in one of its two forms.
    fn integer(&mut self) -> String {
        self.of(&["0", "7", "7.0", "21", "21.0", "9007199254740993"]).to_owned()
    }

    /// A number in any form.
    fn number(&mut self) -> String {
        match self.below(3) {
            0 => format!("{}.{}", self.below(1_000_000_000), self.below(1_000_000_000)),
            1 => {
                let bits = self.below(1 << 31) << 33 | self.below(1 << 31) << 2;
                let float = f64::from_bits(bits);
                if float.is_finite() { float.to_string() } else { "25".to_owned() }
            }
            _ => {
                let forms = [
                    "0",
                    "-0",
                    "0.0",
                    "-0.0",
                    "25",
                    "-71.0",
                    "1.10",
                    "1e5",
                    "1E+05",
                    "2.5e-7",
                    "0.00",
                    "1e300",
                    "0.30000000000000004",
                    "0.1234567890123456789",
                    "9007199254740993",
                    "18446744073709551616",
                ];
                self.of(&forms).to_owned()
            }
        }
    }

    fn list(&mut self, item: fn(&mut Self) -> String) -> String {
        let items: Vec<String> = (0..self.below(4)).map(|_| item(self)).collect();
        format!("[{}]", items.join(","))
    }

    fn map(&mut self, item: fn(&mut Self) -> String) -> String {
        let keys = ["a", "b", "c"];
        let entries: Vec<String> =
            keys.iter().take(self.below(4) as usize).map(|key| format!("\"{key}\":{}", item(self))).collect();
        format!("{{{}}}", entries.join(","))
    }

    fn amount(&mut self) -> String {
        match self.below(4) {
            0 => self.list(Self::number),
            1 => self.map(Self::integer),
            2 => format!("{{\"size\":{},\"amounts\":[{}]}}", self.number(), self.number()),
            _ => self.number(),
        }
    }

    fn stock(&mut self) -> String {
        format!(
            r#"{{"place":{},"prices":{},"counts":{},"total":{},"level":{},"levels":{},"amount":{},"more":{},"size":{},"amounts":{},"y":{},"z":{}}}"#,
            self.list(|numbers| numbers.list(Self::number)),
            self.map(|numbers| if numbers.below(4) == 0 { "null".to_owned() } else { numbers.number() }),
            self.list(Self::integer),
            self.integer(),
            self.integer(),
            self.list(Self::integer),
            self.amount(),
            self.map(Self::amount),
            self.number(),
            self.list(Self::amount),
            self.number(),
            self.number(),
        )
    }
}

fn stock() -> Value {
    json!({
        "place": [], "counts": [], "level": 21, "levels": [], "amount": 25, "more": {}, "size": 1, "amounts": [],
    })
}

#[test]
fn numbers_are_written_as_they_came_wherever_they_are() {
    let mut random = Random(7);
    for _ in 0..5_000 {
        let text = random.stock();
        let stock: Stock = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(serde_json::to_string(&stock).unwrap(), text);
        assert_eq!(sending(|| serde_json::to_string(&stock)).unwrap(), text);
        assert!(!format!("{stock:?}").contains("_kept"), "{stock:?}");
        let again: Stock = serde_json::from_str(&text).unwrap();
        assert!(again == stock, "{text}");
    }
}

#[test]
fn numbers_out_of_values_keep_their_forms() {
    let mut wire = stock();
    for numbers in [json!([25, 25.0, 0.1, 1e300]), json!([1.0, 1]), json!([1_u64 << 60, i64::MIN])] {
        wire["place"] = json!([numbers, [], numbers]);
        wire["prices"] = json!({ "z": numbers[1], "a": numbers[0], "n": null });
        wire["amounts"] = json!([numbers, numbers[0], { "size": numbers[1], "amounts": [numbers[0]] }]);
        // By name: `serde_json` may or may not keep the order of a value, and forms in a map of unions follow it.
        wire["more"] = json!({ "a": [numbers[0]], "b": 2.0 });
        wire["y"] = numbers[0].clone();
        let stock: Stock = serde_json::from_value(wire.clone()).unwrap();
        assert_eq!(serde_json::to_value(&stock).unwrap(), wire);
        assert_eq!(deviations(&stock), []);
    }
    wire["counts"] = json!([1e17, 7, -3.0]);
    wire["amounts"] = json!([{ "b": 1.0, "a": 1 }]);
    wire["levels"] = json!([21, 21.0]);
    let stock: Stock = serde_json::from_value(wire.clone()).unwrap();
    assert_eq!(serde_json::to_value(&stock).unwrap(), wire);
}

#[test]
fn numbers_of_half_the_size_keep_their_digits_too() {
    for list in ["0.1,25,1.10,0.1234567890123", "16777217,-71.0,3e4,0.0001", "1.0,2.0", "1,2", "0.10000000149011612"] {
        let text = format!("{{\"shares\":[{list}]}}");
        let shares: Shares = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_string(&shares).unwrap(), text);
    }
    let mut shares: Shares = serde_json::from_str(r#"{"shares":[0.123456789]}"#).unwrap();
    shares.shares = vec![0.5];
    assert_eq!(serde_json::to_string(&shares).unwrap(), r#"{"shares":[0.5]}"#);
    assert!(serde_json::from_str::<Shares>(r#"{"shares":[1e39]}"#).is_err());
}

#[test]
fn a_number_is_the_closest_one() {
    let mut random = Random(9);
    for _ in 0..2_000 {
        let text = format!("0.{}{}", random.below(1_000_000_000), random.below(1_000_000_000));
        let Numeric(number) = serde_json::from_str::<Numeric<f64>>(&text).unwrap();
        assert_eq!(number.to_bits(), text.parse::<f64>().unwrap().to_bits(), "{text}");
    }
}

#[test]
fn numbers_that_a_caller_changes_are_written_as_what_they_are() {
    let mut wire = stock();
    wire["counts"] = json!([7.0, 8]);
    wire["amounts"] = json!([1.0, 2]);
    let mut stock: Stock = serde_json::from_value(wire).unwrap();
    stock.counts.push(9);
    stock.place.push(vec![0.5, 3.0]);
    stock.amount = Some(Amount::Numbers(vec![26.0]));
    stock.inner.amounts = vec![Amount::Number(2.0), Amount::Number(3.0), Amount::Number(0.5)];
    let written = serde_json::to_value(&stock).unwrap();
    assert_eq!(written["counts"], json!([7.0, 8, 9]));
    assert_eq!(written["place"], json!([[0.5, 3.0]]));
    assert_eq!(written["amount"], json!([26]));
    assert_eq!(written["amounts"], json!([2.0, 3, 0.5]));
    // What is made by a caller has no form.
    assert_eq!(serde_json::to_string(&Amount::Number(2.0)).unwrap(), "2");
    // Digits of a value are not those of another one.
    let mut inner: Inner = serde_json::from_str(r#"{"size":1.10,"amounts":[]}"#).unwrap();
    inner.size = 1.2;
    assert_eq!(serde_json::to_string(&inner).unwrap(), r#"{"size":1.2,"amounts":[]}"#);
}

#[test]
fn what_is_no_number_is_an_error() {
    for (value, expected) in [
        ("null", "invalid type: null, expected f64"),
        ("true", "invalid type: boolean `true`, expected f64"),
        ("\"7\"", "invalid type: string \"7\", expected f64"),
        ("[1]", "invalid type: sequence, expected f64"),
        ("{}", "invalid type: map, expected f64"),
        ("1e400", "number out of range"),
    ] {
        let error = serde_json::from_str::<Numeric<Vec<f64>>>(&format!("[1,{value}]")).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}");
    }
    let error = serde_json::from_str::<Numeric<Vec<i64>>>("[1,2.5]").unwrap_err().to_string();
    assert!(error.starts_with("invalid value: floating point `2.5`, expected an integer (i64)"), "{error}");
    let error = serde_json::from_str::<Numeric<BTreeMap<String, u32>>>(r#"{"a":-1.0}"#).unwrap_err().to_string();
    assert!(error.starts_with("invalid value: floating point `-1.0`, expected an integer (u32)"), "{error}");
    assert_eq!(Amount::blank(), Amount::Unknown(Json::Null));
}

/// Numbers of all kinds of properties.
#[derive(Clone, PartialEq)]
struct Measured {
    level: f64,
    share: Option<f64>,
    limit: Field<f64>,
    series: Vec<f64>,
    weights: Option<BTreeMap<String, f64>>,
    count: i64,
    rest: Option<u32>,
    _kept: Kept,
}

record! {
    Measured + _kept;
    required_number level = "level";
    optional_number share = "share";
    field_number limit = "limit";
    required_number series = "series";
    optional_number weights = "weights";
    required_number count = "count";
    optional_number rest = "rest";
}

#[test]
fn numbers_keep_their_digits() {
    for text in [
        r#"{"level":25,"share":1,"limit":-3,"series":[1,2.5,3],"weights":{"a":1,"b":0.5},"count":7,"rest":1}"#,
        r#"{"level":25.0,"share":1.0,"limit":-3.0,"series":[1.0,2.5],"weights":{"a":1.0},"count":7.0,"rest":1.0}"#,
        r#"{"level":0.5,"share":1e300,"limit":null,"series":[],"count":-7.0}"#,
        r#"{"level":-0.0,"limit":9007199254740992,"series":[-1],"count":9007199254740993}"#,
    ] {
        let measured: Measured = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&measured).unwrap().replace("1e+300", "1e300"), text);
        assert!(deviations(&measured).is_empty(), "{text}");
        assert!(!format!("{measured:?}").contains("_kept"), "{measured:?}");
    }
}

#[test]
fn digits_follow_what_a_caller_changes() {
    let text = r#"{"level":25,"share":1,"series":[1],"count":7.0,"rest":null}"#;
    let mut measured: Measured = serde_json::from_str(text).unwrap();
    measured.level = 26.0;
    measured.share = Some(0.5);
    measured.series.push(0.25);
    measured.count = 8;
    let changed = r#"{"level":26,"share":0.5,"series":[1,0.25],"count":8.0,"rest":null}"#;
    assert_eq!(serde_json::to_string(&measured).unwrap(), changed);
    measured.share = None;
    assert!(!serde_json::to_string(&measured).unwrap().contains("share"));
    // The last of several values counts, and nothing is taken over from a record that was read before.
    let twice: Measured = serde_json::from_str(r#"{"level":25,"level":25.0,"series":[],"count":1}"#).unwrap();
    assert_eq!(serde_json::to_string(&twice).unwrap(), r#"{"level":25.0,"series":[],"count":1}"#);
    for (text, message) in [(r#"{"level":"7"}"#, "expected f64"), (r#"{"series":[null]}"#, "expected f64")] {
        let error = serde_json::from_str::<Measured>(text).map(drop).unwrap_err().to_string();
        assert!(error.contains(message), "{error}");
    }
}
