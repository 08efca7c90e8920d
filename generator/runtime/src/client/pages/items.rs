use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_util::{Stream, StreamExt};

use crate::client::{CallError, Paged, Pages};
use crate::{Deviation, Json};

/// The items of a list, whatever page they are on. A page is asked for when the one before is used up.
///
/// It is a [`Stream`]; without a crate for streams, call [`Items::next`]. After an error that may pass,
/// the next call asks for the same page again, as that of [`Pages`] does.
#[must_use = "a stream does nothing until it is read"]
pub struct Items<R: Paged> {
    pages: Pages<R>,
    /// What is left of the last page.
    page: vec::IntoIter<R::Item>,
    /// How many further items a caller wants.
    left: Option<u64>,
    /// What the last page has that its type does not describe.
    deviations: Vec<Deviation>,
}

impl<R: Paged> Items<R> {
    pub(super) fn new(pages: Pages<R>) -> Self {
        Self { pages, page: Vec::new().into_iter(), left: None, deviations: Vec::new() }
    }

    /// Ends after this many pages.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.pages = self.pages.max_pages(pages);
        self
    }

    /// Ends after this many items.
    pub fn max_items(mut self, items: u64) -> Self {
        self.left = Some(items);
        self
    }

    /// The next item, or `None` at the end.
    pub async fn next(&mut self) -> Option<Result<R::Item, CallError<R::Errors>>> {
        StreamExt::next(self).await
    }

    /// Reads all items into memory.
    ///
    /// # Errors
    ///
    /// Fails at the first page that cannot be read.
    pub async fn values(mut self) -> Result<Vec<R::Item>, CallError<R::Errors>> {
        let mut values = Vec::new();
        while let Some(value) = self.next().await {
            values.push(value?);
        }
        Ok(values)
    }

    /// The number of the page that the next item is on: a request with it begins with the first item of that page.
    ///
    /// `None` at the end of the list, and where pages have no numbers.
    pub fn next_page(&self) -> Option<u64> {
        if self.page.len() > 0 { self.pages.given().number() } else { self.pages.next_page() }
    }

    /// The cursor of the page that the next item is on, as JSON. `None` on the first page, at the end of the list, and
    /// where pages are numbered.
    pub fn next_cursor(&self) -> Option<&Json> {
        if self.page.len() > 0 { self.pages.given().cursor() } else { self.pages.next_cursor() }
    }

    /// What the page that the last item is on has and the document does not describe, with pointers into that page.
    pub fn deviations(&self) -> &[Deviation] {
        &self.deviations
    }

    /// How many items there are in all, if the server has told.
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }
}

impl<R: Paged> Unpin for Items<R> {}

impl<R: Paged> Stream for Items<R> {
    type Item = Result<R::Item, CallError<R::Errors>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.left == Some(0) {
            return Poll::Ready(None);
        }
        loop {
            if let Some(item) = this.page.next() {
                this.left = this.left.map(|left| left - 1);
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(this.pages.poll_next_unpin(context)) {
                Some(Ok(page)) => {
                    this.deviations = page.deviations();
                    this.page = R::into_items(page.into_inner()).into_iter();
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<R: Paged> fmt::Debug for Items<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
