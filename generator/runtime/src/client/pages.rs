//! Answers that come page by page.
//!
//! A generated request whose operation pages implements [`Paged`], which says what the pages are
//! called on the wire. [`Pages`] asks for one after the other, and [`Items`] returns the items in them.
//!
//! Where pages have numbers, or begin after a number of items, a stream ends at an empty page, or at the total that the server tells; an empty page where the total says
//! that there are items is an error. Where they have cursors,
//! it ends where there is none, or where an empty page repeats one: an empty page with a new cursor does not end it, nor does a
//! total. A page that is not full does not end it: servers leave out what a caller may not see after they have counted a page.
//! Where numbers end at a window and pages have cursors, too, a stream goes on with these.

mod extent;
mod items;
mod place;
mod position;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::{Stream, StreamExt};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Json;
use crate::client::failure::{Failure, Kind};
use crate::client::{CallError, ErrorSet, Request, Response};

use self::position::{Next, Position};

pub use extent::{Count, Extent};
pub use items::Items;

/// A request whose operation answers page by page.
pub trait Paged {
    /// The answer with one page.
    type Page: DeserializeOwned + Serialize + 'static;
    /// What pages are made of.
    type Item;
    /// The errors of the operation.
    type Errors: ErrorSet + 'static;

    /// How pages are asked for.
    const PAGING: Paging;

    /// The query parameters that only the first request of a stream has, such as one that opens what the others read from.
    const ONCE: &'static [&'static str] = &[];

    /// The query parameter with the size of pages that have cursors, of a list that has numbered pages as well. It is the caller
    /// who chooses, by setting it.
    const CURSOR_SIZE: Option<&'static str> = None;

    /// What a page says about itself and the next ones.
    fn extent(page: &Self::Page) -> Extent;

    /// The items of a page.
    fn into_items(page: Self::Page) -> Vec<Self::Item>;
}

/// How pages are asked for.
///
/// What is called a query parameter is a property of the body where its name begins with `/`: `/from`, or `/pagination/page`.
/// The body is JSON then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// What tells one page from another.
    pub turning: Turning,
    /// How a caller chooses the size of pages, if that is possible.
    pub size: Option<PageSize>,
    /// How many items the server returns at most on numbered pages. It refuses pages beyond them.
    pub window: Option<u64>,
}

/// What tells one page from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turning {
    /// Pages are numbered.
    Number {
        /// The query parameter with the number.
        parameter: &'static str,
        /// The number of the first page.
        first: u64,
    },
    /// Pages are numbered up to the end of the window; beyond it, a page says where the one after it begins.
    NumberThenCursor {
        /// The query parameter with the number.
        parameter: &'static str,
        /// The number of the first page.
        first: u64,
        /// The query parameter that takes the cursor from the page before, and no number next to it.
        cursor: &'static str,
    },
    /// A page says where the one after it begins.
    Cursor {
        /// The query parameter that takes the cursor from the page before.
        parameter: &'static str,
    },
    /// A page begins after a number of items.
    Offset {
        /// The query parameter with the number.
        parameter: &'static str,
    },
}

impl Turning {
    /// The query parameter with the number of a page, and the number of the first page.
    pub(crate) fn number(self) -> Option<(&'static str, u64)> {
        match self {
            Self::Number { parameter, first } | Self::NumberThenCursor { parameter, first, .. } => {
                Some((parameter, first))
            }
            Self::Cursor { .. } | Self::Offset { .. } => None,
        }
    }

    /// The query parameter with the number of items before a page.
    pub(crate) fn offset(self) -> Option<&'static str> {
        match self {
            Self::Offset { parameter } => Some(parameter),
            _ => None,
        }
    }

    /// The query parameter with the cursor.
    pub(crate) fn cursor(self) -> Option<&'static str> {
        match self {
            Self::Cursor { parameter: cursor } | Self::NumberThenCursor { cursor, .. } => Some(cursor),
            Self::Number { .. } | Self::Offset { .. } => None,
        }
    }
}

/// How a caller chooses the size of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageSize {
    /// The query parameter with the number of items.
    pub parameter: &'static str,
    /// The largest number that the API takes, if it documents one.
    pub largest: Option<u64>,
}

/// The pages of a list, each of which is asked for when the one before was taken.
///
/// It is a [`Stream`]; without a crate for streams, call [`Pages::next`]. An error that may pass does not end it, such as a lost
/// connection or a server that is too busy: the next call asks for the same page again, so that a caller can wait and go on.
/// Leave the loop at an error, with `?` for example, where that is not wanted. Errors that asking again does not change end
/// the stream: an invalid request, one that the server refuses (400, 401, 403, 404), an answer that cannot be read, a page that
/// reaches beyond what the server gives out, a page without items where the total says that there are some, the same page once
/// more, and 500 twice in a row. [`Pages::next_page`] and
/// [`Pages::next_cursor`] say where another stream can go on.
///
/// An empty page after others is the end, and is not returned. While items are added or removed, pages
/// of numbered lists may repeat or miss some: because the server counts that way.
#[must_use = "a stream does nothing until it is read"]
pub struct Pages<R: Paged> {
    request: Request,
    position: Position,
    /// How many further pages a caller wants.
    left: Option<u64>,
    /// Whether asking again cannot help.
    failed: bool,
    /// How often in a row the server could not answer for a reason that may stay.
    refused: u32,
    call: Option<Call<R>>,
}

/// A page that is being read, with a number that equal bodies share.
type Call<R> = Pin<Box<dyn Future<Output = Outcome<R>> + Send>>;
type Outcome<R> = Result<(Response<<R as Paged>::Page>, u64), CallError<<R as Paged>::Errors>>;
type Given<R> = Result<Response<<R as Paged>::Page>, CallError<<R as Paged>::Errors>>;

impl Request {
    /// Reads page after page. The stream starts at the page number or cursor that is set.
    pub fn pages<R: Paged>(self) -> Pages<R> {
        let position = Position::of(&self, &R::PAGING, R::CURSOR_SIZE);
        Pages { request: self, position, left: None, failed: false, refused: 0, call: None }
    }
}

impl<R: Paged> Pages<R> {
    /// Ends after this many pages.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.left = Some(pages);
        self
    }

    /// The items of the pages.
    pub fn items(self) -> Items<R> {
        Items::new(self)
    }

    /// The next page, or `None` at the end.
    pub async fn next(&mut self) -> Option<Given<R>> {
        StreamExt::next(self).await
    }

    /// The number of the page that is asked for next: a request with it goes on where this stream is.
    ///
    /// Where pages begin after a number of items, it is that number. `None` at the end of the list, and where pages have cursors.
    pub fn next_page(&self) -> Option<u64> {
        self.position.next.number()
    }

    /// The cursor of the page that is asked for next, as JSON. `None` before the first page,
    /// at the end of the list, and where pages are numbered.
    pub fn next_cursor(&self) -> Option<&Json> {
        self.position.next.cursor()
    }

    /// How many items there are in all, if the server has told.
    pub fn total(&self) -> Option<u64> {
        self.position.total
    }

    /// Where the page that was returned last begins.
    fn given(&self) -> &Next {
        &self.position.given
    }

    /// The number of the page that is asked for next, where pages have numbers.
    fn number(&self) -> Option<u64> {
        R::PAGING.turning.number().and(self.position.next.number())
    }

    fn is_over(&self) -> bool {
        self.failed || self.left == Some(0) || self.position.next == Next::End
    }

    /// The call for the next page.
    fn start(&self) -> Result<Call<R>, String> {
        self.position.check(&R::PAGING)?;
        let request =
            self.request.repeated().ok_or("the request body is a stream and cannot be sent again for each page")?;
        let request = self.position.next.set(request, &R::PAGING);
        let request = self.position.carry(request, R::ONCE);
        Ok(Box::pin(request.send_page()))
    }

    /// Takes a page, unless it is the empty one at the end.
    fn accept(&mut self, page: Response<R::Page>, body: u64) -> Option<Given<R>> {
        let extent = Extent { has_gaps: page.lacks_items(), ..R::extent(&page) };
        // Next to the same items, a server may tell how long it took, for example. Items that were left out are only in the body.
        let fingerprint = extent.fingerprint.filter(|_| !extent.has_gaps).unwrap_or(body);
        self.refused = 0;
        if let Err(message) = self.position.verify(&extent, fingerprint, &R::PAGING) {
            let failure = Failure::new(self.request.operation.id.clone(), Kind::Decode(None));
            let (status, headers) = (Some(page.status()), page.headers().clone());
            let failure = Failure { status, headers, attempts: 1, ..*failure };
            return Some(Err(self.fail(Box::new(failure), message)));
        }
        let may_be_left_out = extent.is_empty() && self.position.read > 0;
        self.position.advance(extent, fingerprint, &R::PAGING);
        if may_be_left_out && self.position.next == Next::End {
            return None;
        }
        self.left = self.left.map(|left| left.saturating_sub(1));
        Some(Ok(page))
    }

    /// An error that asking again cannot change.
    fn fail(&mut self, failure: Box<Failure>, message: String) -> CallError<R::Errors> {
        self.failed = true;
        let failure = Failure { message: Some(message), page: self.number(), ..*failure };
        CallError::new(Box::new(failure))
    }
}

impl<R: Paged> Stream for Pages<R> {
    type Item = Given<R>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let mut call = match this.call.take() {
            Some(call) => call,
            None if this.is_over() => return Poll::Ready(None),
            None => match this.start() {
                Ok(call) => call,
                Err(message) => {
                    let failure = Failure::new(this.request.operation.id.clone(), Kind::Invalid);
                    return Poll::Ready(Some(Err(this.fail(failure, message))));
                }
            },
        };
        let Poll::Ready(outcome) = call.as_mut().poll(context) else {
            // A caller that stops waiting finds the call here again.
            this.call = Some(call);
            return Poll::Pending;
        };
        Poll::Ready(match outcome {
            Ok((page, fingerprint)) => this.accept(page, fingerprint),
            Err(error) => {
                let may_pass = error.may_pass();
                this.refused = if may_pass { 0 } else { this.refused + 1 };
                // A server error such as 500 says little of whether it stays.
                this.failed = !(may_pass || error.is_server_error() && this.refused < 2);
                Some(Err(error.at_page(this.number())))
            }
        })
    }
}

impl<R: Paged> fmt::Debug for Pages<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pages")
            .field("operation", &self.request.operation.id)
            .field("next_page", &self.next_page())
            .finish_non_exhaustive()
    }
}
