//! How answers that their document does not describe are treated.

use std::cell::RefCell;

use serde::Serialize;

use crate::Json;
use crate::client::decode::{Attempt, DecodeFailure, failure};
use crate::client::path::{Path, Step};
use crate::client::trace;
use crate::wire::{Deviation, DeviationKind, Restore, deviations_but_duplicates, duplicates, push};

/// As many items as are left out of one answer.
const SKIPPED: usize = 1000;

/// As many items of a list are decoded at first after one that could not be.
const WIDTH: usize = 64;

/// As many deviations as the message of an error names.
const NAMED: usize = 100;

/// What a client wants to become of deviations.
///
/// Each wish comes with the functions that it takes, so that a program in which no client has it is linked without them.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Rules {
    /// Each deviation is an error.
    pub(crate) strict: Option<&'static Strict>,
    /// Items of lists that cannot be decoded are left out. It is [`without_items`].
    pub(crate) skip_items: Option<SkipItems>,
}

/// What treats deviations as errors.
#[derive(Debug)]
pub(crate) struct Strict {
    refuse: fn(&str, Case) -> DecodeFailure,
    find: FindDuplicates,
}

/// Each deviation is an error.
pub(crate) static STRICT: Strict = Strict { refuse: refused, find: duplicates };

/// What finds duplicates in a text.
type FindDuplicates = fn(&[u8]) -> Vec<Deviation>;

/// The JSON of an answer without the items of lists that cannot be decoded.
pub(crate) type SkipItems = fn(&str, &serde_json::Error, Attempt) -> Result<String, DecodeFailure>;

/// The answer that is being decoded.
#[derive(Default)]
pub(crate) struct Case {
    rules: Rules,
    /// What its value does not show.
    found: Vec<Deviation>,
    /// What its value shows, if somebody wants to know.
    shown: Vec<Deviation>,
    /// What finds duplicates in its text. Nothing if the caller keeps the text, and looks for them only when they are asked for.
    find: Option<FindDuplicates>,
    /// Whether it is JSON.
    is_json: bool,
}

thread_local! {
    static CASE: RefCell<Option<Case>> = const { RefCell::new(None) };
}

/// Decodes an answer under rules. Returns what its value does not show.
pub(crate) fn judged<T>(
    rules: Rules,
    decode: impl FnOnce() -> Result<T, DecodeFailure>,
) -> Result<(T, Vec<Deviation>), DecodeFailure> {
    let (decoded, case) = case_of(Case { rules, find: Some(duplicates), ..Case::default() }, decode);
    let value = decoded?;
    told(case).map(|case| (value, case.found))
}

/// Decodes an answer under rules. Returns what neither its value nor its text shows, and whether the text is JSON, so that the
/// caller keeps it: to find [duplicates] costs time, and is left until somebody asks.
pub(crate) fn judged_text<T>(
    rules: Rules,
    text: &[u8],
    decode: impl FnOnce(&[u8]) -> Result<T, DecodeFailure>,
) -> Result<(T, Vec<Deviation>, bool), DecodeFailure> {
    let (decoded, case) = case_of_text(rules, text, decode);
    let value = decoded?;
    told_of_text(case).map(|(found, is_json)| (value, found, is_json))
}

/// Decodes an answer whose text the caller keeps under rules. What comes of the case is [told](told_of_text) later.
pub(crate) fn case_of_text<T>(rules: Rules, text: &[u8], decode: impl FnOnce(&[u8]) -> T) -> (T, Case) {
    case_of(Case { rules, ..Case::default() }, || decode(text))
}

/// Tells the deviations of an answer whose text the caller keeps. Returns what [`judged_text`] does.
pub(crate) fn told_of_text(case: Case) -> Result<(Vec<Deviation>, bool), DecodeFailure> {
    told(case).map(|case| (case.found, case.is_json))
}

/// Tells the deviations of an answer, and fails if they are errors.
fn told(case: Case) -> Result<Case, DecodeFailure> {
    trace::deviations(case.found.iter().chain(&case.shown));
    match case.rules.strict {
        Some(strict) if !(case.found.is_empty() && case.shown.is_empty()) => Err((strict.refuse)("the answer", case)),
        _ => Ok(case),
    }
}

/// Decodes the body of an error answer under rules. Returns also what is not as documented in the answer, where that is told.
pub(crate) fn judged_error<T>(
    rules: Rules,
    is_undocumented: bool,
    decode: impl FnOnce() -> Option<T>,
) -> (Option<T>, Option<DecodeFailure>) {
    let (decoded, case) = case_of(Case { rules, ..Case::default() }, || {
        if is_undocumented {
            found(DeviationKind::UndocumentedStatus);
        }
        decode()
    });
    let mistake = mistake(case, decoded.is_some());
    (decoded, mistake)
}

/// What is not as documented in the body of an error answer, where that is told.
fn mistake(case: Case, is_decoded: bool) -> Option<DecodeFailure> {
    trace::deviations(case.found.iter().chain(&case.shown));
    let strict = case.rules.strict?;
    match is_decoded {
        false => {
            let message = "the API does not document the status with this body";
            Some(DecodeFailure { deviations: case.found, ..DecodeFailure::new(message) })
        }
        true if case.found.is_empty() && case.shown.is_empty() => None,
        true => Some((strict.refuse)("the error", case)),
    }
}

/// Decodes an answer again, and returns all that it has and the document does not describe. Nobody is told.
pub(crate) fn shown_in<T: Serialize>(
    rules: Rules,
    text: &[u8],
    decode: impl FnOnce(&[u8]) -> Result<T, DecodeFailure>,
) -> Vec<Deviation> {
    let rules = Rules { strict: None, ..rules };
    let case = Case { rules, find: Some(duplicates), ..Case::default() };
    let (decoded, case) = case_of(case, || decode(text));
    decoded.map(|value| [case.found, deviations_but_duplicates(text.len(), &value)].concat()).unwrap_or_default()
}

/// Decodes an answer, and returns what became of it.
fn case_of<T>(case: Case, decode: impl FnOnce() -> T) -> (T, Case) {
    let _outer = begin(case);
    let decoded = decode();
    (decoded, end())
}

// Both do not depend on a type, and are compiled once.
fn begin(case: Case) -> Restore<Option<Case>> {
    Restore::after(&CASE, Some(case))
}

fn end() -> Case {
    CASE.take().unwrap_or_default()
}

/// An error that has all deviations, and says the first ones in words.
fn refused(what: &str, case: Case) -> DecodeFailure {
    let mut deviations = case.found;
    deviations.extend(case.shown);
    let named: Vec<String> = deviations.iter().take(NAMED).map(ToString::to_string).collect();
    let more = deviations.len().saturating_sub(NAMED);
    let rest = if more > 0 { format!("; and {more} more") } else { String::new() };
    let message = format!("{what} is not as documented: {}{rest}", named.join("; "));
    DecodeFailure { deviations, ..DecodeFailure::new(message) }
}

/// Remembers something that the value of the answer does not show.
pub(crate) fn found(kind: DeviationKind) {
    with(|case| case.found.push(Deviation::new("", kind)));
}

/// Looks at a value that was decoded from JSON, and at its text, if somebody wants to know.
pub(crate) fn look_in<T: Serialize + ?Sized>(text: &[u8], value: &T) {
    look_with(text, &|| deviations_but_duplicates(text.len(), value));
}

fn look_with(text: &[u8], deviations: &dyn Fn() -> Vec<Deviation>) {
    let case = with(|case| {
        case.is_json = true;
        (case.find, case.rules.strict)
    });
    let Some((find, strict)) = case else { return };
    // Traces tell of duplicates, so these are looked for as well where somebody listens.
    let wanted = strict.map(|strict| strict.find).or(trace::wants_deviations().then_some(duplicates));
    if let Some(look) = find.or(wanted) {
        let found = look(text);
        with(|case| if find.is_none() { case.shown.extend(found) } else { case.found.extend(found) });
    }
    if wanted.is_some() {
        show(deviations());
    }
}

fn show(shown: Vec<Deviation>) {
    with(|case| case.shown.extend(shown));
}

/// The JSON of an answer without the items of lists that cannot be decoded, if that is wanted.
pub(crate) fn mended(body: &str, error: &serde_json::Error, attempt: Attempt) -> Result<String, DecodeFailure> {
    match with(|case| case.rules.skip_items).flatten() {
        Some(skip_items) => skip_items(body, error, attempt),
        None => Err(failure(&Path::of(body, error), error)),
    }
}

/// The JSON of an answer without the items of lists that cannot be decoded.
pub(crate) fn without_items(body: &str, error: &serde_json::Error, attempt: Attempt) -> Result<String, DecodeFailure> {
    let first = Path::of(body, error);
    let failure = || failure(&first, error);
    let mut answer = serde_json::from_str::<Json>(body).map_err(|_| failure())?;
    let mut removed = Removed { attempt, before: Vec::new(), found: Vec::new() };
    let mut path = Some(first.steps().to_vec());
    while let Some(found) = path.take() {
        let before = removed.found.len();
        if !removed.clean(&mut answer, &found) || removed.found.len() == before {
            return Err(failure());
        }
        let text = serde_json::to_string(&answer).map_err(|_| failure())?;
        path = removed.path_in(&text);
        if path.is_none() {
            with(|case| case.found.extend(removed.found));
            return Ok(text);
        }
    }
    Err(failure())
}

/// The pointer of a list on a path.
fn pointer_of(path: &[Step]) -> String {
    let mut pointer = String::new();
    for step in path {
        match step {
            Step::Index(index) => push(&mut pointer, index),
            Step::Key(key) => push(&mut pointer, key),
        }
    }
    pointer
}

/// The items that were left out.
struct Removed {
    attempt: Attempt,
    /// How many are gone from the beginning of a list, by its pointer in what is left. Decoders fail at the first one.
    before: Vec<(String, usize)>,
    found: Vec<Deviation>,
}

impl Removed {
    /// The steps to what keeps a text from being decoded.
    fn path_in(&self, text: &str) -> Option<Vec<Step>> {
        Some(Path::of(text, &(self.attempt)(text)?).steps().to_vec())
    }

    /// Removes what cannot be decoded from the outermost list on a path. Returns whether the list can be decoded then.
    ///
    /// The rest of the answer is decoded with some items of the list at a time, so that a list with many bad items is not decoded
    /// as a whole for each of them.
    fn clean(&mut self, answer: &mut Json, path: &[Step]) -> bool {
        let Some(depth) = path.iter().position(|step| matches!(step, Step::Index(_))) else { return false };
        let list = pointer_of(&path[..depth]);
        let mut rest = answer.clone();
        let (mut start, mut width) = (0, WIDTH);
        loop {
            let Some(Json::Array(items)) = answer.pointer(&list) else { return false };
            if start >= items.len() {
                return true;
            }
            let end = items.len().min(start.saturating_add(width));
            let Some(place) = rest.pointer_mut(&list) else { return false };
            *place = Json::Array(items[start..end].to_vec());
            let Ok(text) = serde_json::to_string(&rest) else { return false };
            // What fails elsewhere comes after this list.
            let failed =
                self.path_in(&text).filter(|failed| failed.get(..depth).map(pointer_of).as_ref() == Some(&list));
            let Some((mut failed, index)) = failed.and_then(|failed| match failed.get(depth) {
                Some(Step::Index(index)) => Some((failed.clone(), *index)),
                _ => None,
            }) else {
                (start, width) = (end, width.saturating_mul(2));
                continue;
            };
            failed[depth] = Step::Index(start + index);
            if self.found.len() >= SKIPPED || !self.remove(answer, &failed) {
                return false;
            }
            (start, width) = (start + index, WIDTH);
        }
    }

    /// Removes the innermost item of a list on a path.
    fn remove(&mut self, answer: &mut Json, path: &[Step]) -> bool {
        let Some(last) = path.iter().rposition(|step| matches!(step, Step::Index(_))) else { return false };
        let (mut pointer, mut original) = (String::new(), String::new());
        for (index, step) in path.iter().enumerate().take(last + 1) {
            match step {
                Step::Index(item) => {
                    push(&mut original, &(item + self.gone(&pointer)));
                    if index == last {
                        return self.take(answer, &pointer, *item, original);
                    }
                    push(&mut pointer, item);
                }
                Step::Key(key) => {
                    push(&mut pointer, key);
                    push(&mut original, key);
                }
            }
        }
        false
    }

    fn gone(&self, list: &str) -> usize {
        self.before.iter().find(|(known, _)| known == list).map_or(0, |(_, gone)| *gone)
    }

    fn take(&mut self, answer: &mut Json, list: &str, index: usize, original: String) -> bool {
        let Some(Json::Array(items)) = answer.pointer_mut(list) else { return false };
        if index >= items.len() {
            return false;
        }
        items.remove(index);
        // The item that is in its place now has lost nothing yet.
        let inside = format!("{list}/{index}/");
        self.before.retain(|(known, _)| !format!("{known}/").starts_with(&inside));
        match self.before.iter_mut().find(|(known, _)| known == list) {
            Some((_, gone)) => *gone += 1,
            None => self.before.push((list.to_owned(), 1)),
        }
        self.found.push(Deviation::new(original, DeviationKind::SkippedItem));
        true
    }
}

fn with<R>(read: impl FnOnce(&mut Case) -> R) -> Option<R> {
    CASE.with_borrow_mut(|case| case.as_mut().map(read))
}
