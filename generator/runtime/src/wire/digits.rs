//! How the numbers of an answer are written: `25`, `25.0` and `2.5e1` are one number and three texts.
//!
//! A field has the number only. While a record is read, the numbers of each property are counted, and the forms of those are
//! noted that the field would be written in another one. While it is written, they follow in the same order, and get their
//! forms back. What is a whole answer by itself, such as a list of numbers, has no record that could keep them.

use std::cell::{Cell, RefCell};
use std::io;
use std::str::FromStr;
use std::sync::Arc;

use serde::ser::{Serialize, Serializer};

use crate::json::{Number, fault};
use crate::wire::Numbers;
use crate::wire::sending::is_sending;
use crate::wire::short::Short;

/// Up to here, all integers are an `f64`.
pub(super) const EXACT_INTEGERS: f64 = 9_007_199_254_740_992.0;

/// How one number was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// As its type is.
    Plain,
    /// An integer without a point, where the type is any number.
    Whole,
    /// With a point, where the type is an integer.
    Pointed,
    /// In digits that do not follow from the value.
    Text(Number),
}

/// How the numbers of a property were written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Digits {
    /// All of them in one form.
    All(Form),
    /// Some of them in forms that are not plain: which ones, in order.
    Odd(Arc<[(usize, Form)]>),
}

/// How the numbers of a property are written, in short.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// Nothing says how, so as their types are.
    Unknown,
    /// As their types are.
    Plain,
    /// Integers without a point.
    Whole,
    /// With a point.
    Pointed,
    /// Each in its own form.
    Each,
}

thread_local! {
    /// The numbers of the property that is being read.
    static READ: Cell<Tally> = const { Cell::new(Tally::UNUSED) };
    /// The forms of those that are not plain, after those of the properties that it is in.
    static ODD: RefCell<Vec<(usize, Form)>> = const { RefCell::new(Vec::new()) };
    /// How the numbers of the property that is being written were written; nothing where that is not known.
    static WRITTEN: RefCell<Option<Guide>> = const { RefCell::new(None) };
    /// What that comes to. Each record and each number asks.
    static WAY: Cell<Way> = const { Cell::new(Way::Unknown) };
}

/// What was read of a property. It is kept small and without memory of its own, since each property has one, and few have numbers.
#[derive(Clone, Copy)]
struct Tally {
    /// Whether a record keeps them.
    is_noted: bool,
    count: usize,
    /// How many of them are not plain.
    odd: usize,
    /// Whether one of them is `25.0`, as its type is written.
    has_point: bool,
    /// Whether one of them is an alternative of a union.
    is_alternative: bool,
}

impl Tally {
    const UNUSED: Self = Self { is_noted: false, count: 0, odd: 0, has_point: false, is_alternative: false };

    fn begin(is_noted: bool) -> Self {
        Self { is_noted, ..Self::UNUSED }
    }

    fn push(&mut self, form: Form) {
        if form != Form::Plain {
            ODD.with_borrow_mut(|odd| odd.push((self.count, form)));
            self.odd += 1;
        }
        self.count += 1;
    }

    /// Adds what was read after it.
    fn append(&mut self, other: Log) {
        let start = self.count;
        self.odd += other.odd.len();
        ODD.with_borrow_mut(|odd| odd.extend(other.odd.into_iter().map(|(index, form)| (start + index, form))));
        self.count += other.count;
        self.has_point |= other.has_point;
        self.is_alternative |= other.is_alternative;
    }

    fn into_log(self) -> Log {
        let Self { count, has_point, is_alternative, .. } = self;
        Log { count, has_point, is_alternative, odd: last_odd(self.odd) }
    }
}

/// Takes the last of the forms that are not plain.
#[inline]
fn last_odd(count: usize) -> Vec<(usize, Form)> {
    if count == 0 { Vec::new() } else { split_odd(count) }
}

fn split_odd(count: usize) -> Vec<(usize, Form)> {
    ODD.with_borrow_mut(|odd| odd.split_off(odd.len().saturating_sub(count)))
}

/// What was read of a property, for itself.
pub(super) struct Log {
    count: usize,
    has_point: bool,
    is_alternative: bool,
    odd: Vec<(usize, Form)>,
}

/// Begins to read a record, which keeps how its numbers are written if it is one of answers.
#[inline]
pub(super) fn reading(is_answer: bool) -> Reading {
    Reading(READ.replace(Tally::begin(is_answer)))
}

/// What was read before, which goes on when the guard is dropped.
pub(super) struct Reading(Tally);

impl Drop for Reading {
    #[inline]
    fn drop(&mut self) {
        drop(last_odd(READ.replace(self.0).odd));
    }
}

/// Whether there are numbers in the property that was read last.
#[inline]
pub(super) fn has_numbers() -> bool {
    READ.get().count > 0
}

/// How the numbers of the property were written that was read last, if not as they would be anyway.
pub(super) fn take_digits() -> Option<Digits> {
    let read = READ.get();
    READ.set(Tally::begin(read.is_noted));
    read.into_log().digits()
}

impl Log {
    fn digits(self) -> Option<Digits> {
        let are_all = |form: &Form| self.odd.iter().all(|(_, odd)| odd == form);
        if self.odd.is_empty() {
            // Only alternatives are written in another form than their type's.
            return (self.has_point && self.is_alternative).then_some(Digits::All(Form::Plain));
        }
        if are_all(&Form::Whole) && !self.has_point {
            return Some(Digits::All(Form::Whole));
        }
        if are_all(&Form::Pointed) && self.odd.len() == self.count {
            return Some(Digits::All(Form::Pointed));
        }
        Some(Digits::Odd(self.odd.into()))
    }
}

/// Notes an integer.
pub(super) fn read_integer(is_pointed: bool) {
    note(|read| read.push(if is_pointed { Form::Pointed } else { Form::Plain }));
}

/// Notes a number of any kind, of a type that gives back decimals of up to `exact` digits.
pub(super) fn read_float<T: Copy + Into<f64> + Serialize>(text: &str, number: T, short: Option<Short>, exact: usize) {
    note(|read| {
        let form = match short {
            Some(short) if short.is_shortest(number.into()) => Form::Plain,
            Some(short) if !short.has_point && text != "-0" => Form::Whole,
            _ => form(text, number, exact),
        };
        read.has_point |= form == Form::Plain && is_whole(number.into());
        read.push(form);
    });
}

fn note(change: impl FnOnce(&mut Tally)) {
    let mut read = READ.get();
    if read.is_noted {
        change(&mut read);
        READ.set(read);
    }
}

/// How a number is written whose type is any.
fn form<T: Copy + Into<f64> + Serialize>(text: &str, number: T, exact: usize) -> Form {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let is_whole = digits.len() <= exact && text != "-0";
        return if is_whole { Form::Whole } else { Form::Text(Number::of_json(text)) };
    }
    if is_written(&number, text) { Form::Plain } else { Form::Text(Number::of_json(text)) }
}

/// Whether a number has no fraction. Beyond the integers that a cast holds, none has.
fn is_whole(value: f64) -> bool {
    value.abs() >= EXACT_INTEGERS || value as i64 as f64 == value
}

/// Whether the JSON of a number is this text.
fn is_written<T: Serialize>(number: &T, text: &str) -> bool {
    let mut rest = Rest(text.as_bytes());
    serde_json::to_writer(&mut rest, number).is_ok() && rest.0.is_empty()
}

/// What is left of a text after what was written.
struct Rest<'t>(&'t [u8]);

impl io::Write for Rest<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self.0.strip_prefix(bytes).ok_or(io::ErrorKind::InvalidData)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Reads an alternative of a union. One that the value turns out not to be leaves nothing.
pub(super) fn as_alternative<T, E>(read: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    let (result, log) = apart(read);
    if let (Ok(_), Some(mut log)) = (&result, log) {
        log.is_alternative = true;
        add(log);
    }
    // What is not this alternative may be another one.
    if result.is_err() {
        fault::forget();
    }
    result
}

/// Reads something whose numbers are noted for themselves; nothing where there are none, or none are noted.
pub(super) fn apart<R>(read: impl FnOnce() -> R) -> (R, Option<Log>) {
    let _outer = reading(READ.get().is_noted);
    let result = read();
    let own = READ.replace(Tally::UNUSED);
    (result, (own.count > 0).then(|| own.into_log()))
}

/// Adds numbers that were noted for themselves.
pub(super) fn add(log: Log) {
    note(|read| read.append(log));
}

/// The numbers of a property, while they are written.
pub(super) struct Guide {
    digits: Digits,
    next: usize,
    /// Which of those that are not plain comes next.
    next_odd: usize,
}

impl Guide {
    fn way(&self) -> Way {
        match self.digits {
            Digits::All(Form::Plain) => Way::Plain,
            Digits::All(Form::Whole) => Way::Whole,
            Digits::All(Form::Pointed) => Way::Pointed,
            Digits::All(Form::Text(_)) | Digits::Odd(_) => Way::Each,
        }
    }

    fn next(&mut self) -> Form {
        let index = self.next;
        self.next += 1;
        match &self.digits {
            Digits::All(form) => form.clone(),
            Digits::Odd(odd) => match odd.get(self.next_odd) {
                Some((place, form)) if *place == index => {
                    self.next_odd += 1;
                    form.clone()
                }
                _ => Form::Plain,
            },
        }
    }
}

/// Whether it is known how the numbers of the property were written that is being written.
#[inline]
pub(super) fn is_guided() -> bool {
    WAY.get() != Way::Unknown
}

/// Writes numbers as they were written, until the guard is dropped; as their types are without digits.
#[inline]
pub(super) fn writing(digits: Option<Digits>) -> Option<Writing> {
    (digits.is_some() || is_guided()).then(|| Writing::begin(digits))
}

/// How numbers were written before, which goes on when the guard is dropped.
pub(super) struct Writing(Option<Guide>);

impl Writing {
    #[cold]
    fn begin(digits: Option<Digits>) -> Self {
        Self(guide(digits.map(|digits| Guide { digits, next: 0, next_odd: 0 })))
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        drop(guide(self.0.take()));
    }
}

/// Changes the guide, and returns the one before.
fn guide(next: Option<Guide>) -> Option<Guide> {
    WAY.set(next.as_ref().map_or(Way::Unknown, Guide::way));
    WRITTEN.replace(next)
}

/// The form of the number that is written next, where each has its own.
fn next_form() -> Form {
    WRITTEN.with_borrow_mut(|guide| guide.as_mut().map_or(Form::Plain, Guide::next))
}

/// Encodes an integer. `float` is the same number, if there is one.
pub(super) fn write_integer<T: Serialize, S: Serializer>(
    integer: &T,
    float: impl FnOnce() -> Option<f64>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let is_pointed = match WAY.get() {
        Way::Pointed => true,
        Way::Each => next_form() == Form::Pointed,
        Way::Unknown | Way::Plain | Way::Whole => false,
    };
    match is_pointed.then(float).flatten() {
        Some(float) => serializer.serialize_f64(float),
        None => integer.serialize(serializer),
    }
}

/// Encodes a number of any kind. One that a caller changed has no digits of an answer.
pub(super) fn write_float<T, S>(number: T, serializer: S) -> Result<S::Ok, S::Error>
where
    T: Copy + FromStr + Into<f64> + PartialEq + Serialize,
    S: Serializer,
{
    let value: f64 = number.into();
    let is_whole = match WAY.get() {
        Way::Whole => true,
        Way::Each => match next_form() {
            Form::Text(text) if text.to_string().parse().is_ok_and(|same: T| same == number) => {
                return text.serialize(serializer);
            }
            form => form == Form::Whole,
        },
        Way::Unknown | Way::Plain | Way::Pointed => false,
    };
    if is_whole && is_integer(value) {
        return serializer.serialize_i64(value as i64);
    }
    number.serialize(serializer)
}

/// Whether a number is an integer that digits can say. Zero with a sign is not one.
fn is_integer(value: f64) -> bool {
    value.abs() <= EXACT_INTEGERS && is_whole(value) && !(value == 0.0 && value.is_sign_negative())
}

/// Encodes the numbers of an alternative. Where nothing says how an answer wrote them, integers are without a point, as most
/// servers write them.
///
/// # Errors
///
/// Fails when the serializer does.
pub fn write_number<T: Numbers, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let _outer = (!is_guided() && !is_sending()).then(|| writing(Some(Digits::All(Form::Whole))));
    value.write(serializer)
}
