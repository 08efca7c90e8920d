use std::collections::HashSet;

use super::place::named;
use crate::Json;
use crate::client::{Count, Extent, Paging, Request};

/// Where a page begins.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Next {
    Number(u64),
    /// After the page with this cursor; `None` is the first page.
    Cursor(Option<Json>),
    /// There is no further page.
    End,
}

impl Next {
    pub(super) fn number(&self) -> Option<u64> {
        match self {
            Next::Number(number) => Some(*number),
            Next::Cursor(_) | Next::End => None,
        }
    }

    pub(super) fn cursor(&self) -> Option<&Json> {
        match self {
            Next::Cursor(cursor) => cursor.as_ref(),
            Next::Number(_) | Next::End => None,
        }
    }

    /// The request for the page.
    pub(super) fn set(&self, request: Request, paging: &Paging) -> Request {
        let (number, cursor) = (paging.turning.number(), paging.turning.cursor());
        match (self, number, cursor) {
            (Next::Number(page), Some((parameter, _)), _) => request.set_place(parameter, page),
            (Next::Number(before), None, _) => match paging.turning.offset() {
                Some(parameter) => request.set_place(parameter, before),
                None => request,
            },
            // The first page begins where the caller says.
            (Next::Cursor(Some(next)), number, Some(cursor)) => {
                let request = match number {
                    Some((parameter, _)) => request.set_place(parameter, &Json::Null),
                    None => request,
                };
                request.set_place(cursor, next)
            }
            _ => request,
        }
    }
}

/// How far a stream of pages has come.
#[derive(Debug)]
pub(super) struct Position {
    /// The page that is asked for next.
    pub(super) next: Next,
    /// The page that was returned last, or the first one.
    pub(super) given: Next,
    /// How many pages were read.
    pub(super) read: u64,
    /// How many items there are in all, as the last page said.
    pub(super) total: Option<u64>,
    /// How many items are before the next page, where that is known.
    before: Option<u64>,
    /// How many items a caller wants on a page.
    size: Option<u64>,
    /// Whether `before` is a position in pages of the size that a caller wants.
    assumed: bool,
    /// Query parameters that the pages that were read gave, and their values.
    carried: Vec<(&'static str, Json)>,
    /// What tells the pages that were read from others.
    fingerprints: HashSet<u64>,
    /// The cursors that were followed, as text.
    cursors: HashSet<String>,
    /// Why no page can be asked for.
    mistake: Option<String>,
}

impl Position {
    /// Where a request starts. `chosen` is a parameter that stands for pages with cursors.
    pub(super) fn of(request: &Request, paging: &Paging, chosen: Option<&str>) -> Self {
        let mut mistake = None;
        let mut number_of = |parameter: &str| {
            let text = request.place_text(parameter)?;
            let number = text.parse().ok().or_else(|| text.parse::<f64>().ok()?.count());
            if number.is_none() {
                mistake.get_or_insert_with(|| format!("{} is {text}, and counts nothing", named(parameter)));
            }
            number
        };
        let size = paging.size.and_then(|size| number_of(size.parameter));
        let is_continued = paging.turning.cursor().is_some_and(|cursor| request.place_text(cursor).is_some());
        let has_cursors = is_continued || chosen.is_some_and(|size| request.place_text(size).is_some());
        let (next, before, assumed) = match (paging.turning.number(), paging.turning.offset()) {
            (_, Some(parameter)) => {
                let before = number_of(parameter).unwrap_or(0);
                (Next::Number(before), Some(before), false)
            }
            (None, None) => (Next::Cursor(None), (!is_continued).then_some(0), false),
            _ if has_cursors => (Next::Cursor(None), (!is_continued).then_some(0), false),
            (Some((parameter, first)), None) => {
                let start = number_of(parameter).unwrap_or(first);
                if start < first {
                    mistake.get_or_insert_with(|| format!("there is no page {start}: the first one is {first}"));
                }
                let pages = start.saturating_sub(first);
                let before = if pages == 0 { Some(0) } else { size.and_then(|size| pages.checked_mul(size)) };
                (Next::Number(start), before, pages > 0)
            }
        };
        Self {
            given: next.clone(),
            next,
            read: 0,
            total: None,
            before,
            size,
            assumed,
            carried: Vec::new(),
            fingerprints: HashSet::new(),
            cursors: HashSet::new(),
            mistake,
        }
    }

    /// The request as one that follows others, if it does: without what only the first one has, and with what the pages gave.
    pub(super) fn carry(&self, request: Request, once: &[&str]) -> Request {
        let once = once.iter().filter(|_| self.read > 0);
        let request = once.fold(request, |request, parameter| request.set_place(parameter, &Json::Null));
        self.carried.iter().fold(request, |request, (parameter, value)| request.set_place(parameter, value))
    }

    /// Whether the next page can be asked for.
    pub(super) fn check(&self, paging: &Paging) -> Result<(), String> {
        if let Some(mistake) = &self.mistake {
            return Err(mistake.clone());
        }
        if let (Some(size), Some(limits)) = (self.size, paging.size) {
            let parameter = named(limits.parameter);
            if size == 0 {
                return Err(format!("{parameter} is 0: a page without items is the end of a list"));
            }
            if let Some(largest) = limits.largest.filter(|largest| size > *largest) {
                return Err(format!("{parameter} is {size}, and {largest} is the largest page"));
            }
        }
        let Some(window) = paging.window.filter(|window| self.reach(&self.next, paging) > *window) else {
            return Ok(());
        };
        let total = self.total.map(|total| format!(" of {total}")).unwrap_or_default();
        Err(format!(
            "the page reaches beyond the first {window} items{total}, and the server gives out no more: ask for less, or for \
             a page size that divides {window}"
        ))
    }

    /// How many items there are up to the end of a page, as far as the window of numbered pages goes by them.
    fn reach(&self, next: &Next, paging: &Paging) -> u64 {
        match (next, paging.turning.number(), self.size) {
            (Next::Cursor(_), Some(_), _) | (Next::End, ..) => 0,
            (Next::Number(before), None, size) => before.saturating_add(size.unwrap_or(1)),
            (Next::Number(number), Some((_, first)), Some(size)) => {
                number.saturating_sub(first).saturating_add(1).saturating_mul(size)
            }
            _ => self.before.map_or(0, |before| before.saturating_add(1)),
        }
    }

    /// Whether an answer is the page that was asked for.
    pub(super) fn verify(&self, extent: &Extent, fingerprint: u64, paging: &Paging) -> Result<(), String> {
        if let Some(total) =
            extent.total.filter(|total| extent.is_empty() && self.begins_before(*total, extent, paging))
        {
            return Err(format!("it has no items, and the server tells of {total}"));
        }
        let is_known = !extent.is_empty() && self.fingerprints.contains(&fingerprint);
        // Zero is what a number is that the server left out.
        let number = extent.number.filter(|number| *number > 0 || self.next == Next::Number(0));
        match (number, &self.next) {
            (Some(answered), Next::Number(asked)) if answered != *asked => {
                Err(format!("it is page {answered} instead of page {asked}"))
            }
            (_, Next::Number(before)) if is_known && paging.turning.offset().is_some() => Err(format!(
                "the page after {before} items is the same as one before it: the server seems to ignore where it begins"
            )),
            (_, Next::Number(asked)) if is_known => {
                Err(format!("page {asked} is the same as one before it: the server seems to ignore its number"))
            }
            (_, Next::Cursor(_))
                if !extent.is_empty() && extent.next.as_ref().is_some_and(|next| self.is_followed(next)) =>
            {
                Err("the page after it would be one that was read: the server seems to ignore the cursor".to_owned())
            }
            (_, Next::Cursor(_)) if is_known => {
                Err("it is the same page as one before it: the server seems to ignore the cursor".to_owned())
            }
            _ => Ok(()),
        }
    }

    /// Whether the page that was asked for begins before the end of a list with so many items, and none comes after it. Pages that
    /// are not full, since a caller may not see all items, begin where they would if they were.
    fn begins_before(&self, total: u64, extent: &Extent, paging: &Paging) -> bool {
        match (&self.next, paging.turning.number()) {
            (Next::Number(number), Some((_, first))) => match number.saturating_sub(first) {
                0 => total > 0,
                pages => self.size.is_some_and(|size| pages.saturating_mul(size) < total),
            },
            (Next::Number(before), None) => *before < total,
            // A total next to cursors may count more than the request asks for, but the first page says whether there is any.
            (Next::Cursor(None), _) => total > 0 && self.before == Some(0) && extent.next.is_none(),
            _ => false,
        }
    }

    /// Whether a page was asked for with this cursor before.
    fn is_followed(&self, cursor: &Json) -> bool {
        self.cursors.contains(&cursor.to_string())
    }

    /// Moves on to the page after one that was read.
    pub(super) fn advance(&mut self, mut extent: Extent, fingerprint: u64, paging: &Paging) {
        let length = extent.length as u64;
        // A server that ignores the size says nothing about the pages that were not read.
        if extent.has_gaps || self.assumed && self.size != Some(length) {
            self.before = None;
        }
        self.before = self.before.and_then(|before| before.checked_add(length));
        self.total = extent.total.or(self.total);
        for (parameter, value) in std::mem::take(&mut extent.carried) {
            self.carried.retain(|(known, _)| *known != parameter);
            self.carried.push((parameter, value));
        }
        self.read += 1;
        self.fingerprints.insert(fingerprint);
        let is_last = extent.is_empty() || self.before.zip(extent.total).is_some_and(|(before, total)| before >= total);
        let next = match &self.next {
            Next::Number(before) if !is_last && paging.turning.offset().is_some() => {
                // Items that were left out are before the next page, too.
                let step = if extent.has_gaps { self.size.unwrap_or(length).max(length) } else { length };
                before.checked_add(step.max(1)).map(Next::Number)
            }
            Next::Number(number) if !is_last => {
                let next = number.checked_add(1).map(Next::Number);
                let is_beyond = |next: &Next| paging.window.is_some_and(|window| self.reach(next, paging) > window);
                match (next, paging.turning.cursor(), extent.next) {
                    (Some(next), Some(_), Some(cursor)) if is_beyond(&next) => Some(Next::Cursor(Some(cursor))),
                    (next, ..) => next,
                }
            }
            // A cursor says itself whether there is more: a filter may leave a page empty, and a total may be capped. Some
            // servers repeat the last one on an empty page.
            Next::Cursor(_) => {
                let is_new = |cursor: &Json| !self.is_followed(cursor);
                extent.next.filter(is_new).map(|cursor| Next::Cursor(Some(cursor)))
            }
            _ => None,
        };
        if let Some(Next::Cursor(Some(cursor))) = &next {
            self.cursors.insert(cursor.to_string());
        }
        self.given = std::mem::replace(&mut self.next, next.unwrap_or(Next::End));
    }
}
