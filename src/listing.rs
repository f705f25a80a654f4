//! Lists that fetch their pages as they are read. Platforms page by links, cursors or offsets. Each platform's module makes
//! [`Page`]s of its responses; [`Listing`] holds two pages in memory at most and never ends while the platform says that there
//! is more.

use crate::items::{Items, UndecodableItem, undecodable};
use crate::{Error, ErrorKind, Operation, Outcome};
use futures_core::Stream;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::runtime::Handle;
use tokio::task::{JoinSet, coop};
use tracing::Instrument;

/// Where a page starts: a link at SignalWire, the id of a phone at Diga, a number of rows at Voximplant. Store it as text to
/// resume the list later, also in another process, with [`Listing::starting_at`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PageToken(String);

impl PageToken {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The token as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for PageToken {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for PageToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One page of a list.
pub(crate) struct Page<T> {
    pub items: Items<T>,
    pub next: Next,
    /// What no two pages share: the link or cursor that follows, or the first row. A repeated mark means that the pages form
    /// a loop.
    pub mark: Option<String>,
}

/// What a list fetches next.
pub(crate) enum Next {
    /// The first page, before anything was fetched.
    First,
    Page(PageToken),
    /// Nothing: the platform says that this was the last page.
    End,
    /// The platform says that there is more, but not where, or contradicts itself. The list ends in this error.
    Error(&'static str),
}

type Fetching<T> = Pin<Box<dyn Future<Output = Result<Page<T>, Error>> + Send>>;
type Fetch<T> = Box<dyn FnMut(Option<PageToken>) -> Fetching<T> + Send>;

/// When the page after the one that is being read is fetched.
#[derive(Clone, Copy)]
enum Prefetch {
    /// When its first item is requested.
    Off,
    /// From the second page on: a caller who reads it usually reads the whole list.
    AfterFirst,
    /// While the page before it is being read.
    On,
}

/// The items of a list, fetched page by page.
///
/// The first two pages are fetched when their first items are requested. From the second page on, the next page is fetched
/// while the current one is being read. So a caller who stops on the first page causes one request, and a caller who stops
/// later causes at most one request too many. [`prefetch`](Listing::prefetch) changes that.
///
/// It is a [`Stream`]; [`next`](Listing::next) needs no further crate. An item that cannot be deserialized is an error in its
/// place, and the items after it still follow. After any other error the list ends; a new one can start at
/// [`page_token`](Listing::page_token).
///
/// ```
/// # #[cfg(feature = "diga")]
/// async fn numbers(diga: &trunkline::diga::Client) -> Result<Vec<String>, trunkline::Error> {
///     let mut phones = diga.phones().list();
///     let mut numbers = Vec::new();
///     while let Some(phone) = phones.next().await {
///         numbers.push(phone?.number);
///     }
///     Ok(numbers)
/// }
/// ```
///
/// The recipe `page_through_a_list` shows how to stop early and how to resume.
#[must_use = "nothing is fetched until an item is requested"]
pub struct Listing<T> {
    operation: &'static Operation,
    fetch: Fetch<T>,
    /// The page that the reader waits for.
    fetching: Option<Fetching<T>>,
    prefetch: Prefetch,
    /// The page after the one that is being read: one task at most, which ends with the listing.
    prefetching: JoinSet<Result<Page<T>, Error>>,
    /// The page that is being read.
    current: Option<PageToken>,
    next: Next,
    items: std::vec::IntoIter<Result<T, UndecodableItem>>,
    loop_detector: LoopDetector,
}

impl<T: Send + 'static> Listing<T> {
    pub(crate) fn new(
        operation: &'static Operation,
        fetch: impl FnMut(Option<PageToken>) -> Fetching<T> + Send + 'static,
    ) -> Self {
        Self {
            operation,
            fetch: Box::new(fetch),
            fetching: None,
            prefetch: Prefetch::AfterFirst,
            prefetching: JoinSet::new(),
            current: None,
            next: Next::First,
            items: Vec::new().into_iter(),
            loop_detector: LoopDetector::default(),
        }
    }

    /// A list of one item.
    #[cfg(feature = "signalwire")]
    pub(crate) fn one(
        operation: &'static Operation,
        item: impl Future<Output = Result<T, Error>> + Send + 'static,
    ) -> Self
    where
        T: Send + 'static,
    {
        let mut item = Some(item);
        Self::new(operation, move |_| {
            let item = item.take();
            Box::pin(async move {
                let items = match item {
                    Some(item) => vec![Ok(item.await?)],
                    None => Vec::new(),
                };
                Ok(Page { items: items.into_iter().collect(), next: Next::End, mark: None })
            })
        })
    }

    /// Resumes at a page that an earlier listing reached. The call must be the same, with the same filters.
    pub fn starting_at(mut self, token: PageToken) -> Self {
        self.current = Some(token.clone());
        self.next = Next::Page(token);
        self
    }

    /// Sets whether the next page is fetched while the current one is being read. By default, it is from the second page on.
    ///
    /// - `true` starts with the first page. Use it when you read the whole list.
    /// - `false` sends each request only when an item of that page is requested.
    ///
    /// A page is fetched ahead on a task of the current tokio runtime. Dropping the listing ends that task, and
    /// [`on_call`](crate::ClientBuilder::on_call) then reports the call as cancelled. If the task fails before the page is needed,
    /// the page is fetched again when it is. [`find`](Self::find) and the finders of the platforms never fetch ahead.
    pub fn prefetch(mut self, prefetch: bool) -> Self {
        self.prefetch = if prefetch { Prefetch::On } else { Prefetch::Off };
        self
    }

    /// The page that is being read; `None` for the first.
    #[must_use]
    pub fn page_token(&self) -> Option<&PageToken> {
        self.current.as_ref()
    }

    /// Returns the next item, or `None` at the end of the list.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| self.poll_item(context)).await
    }

    /// Returns all items of the next page, or `None` at the end of the list. Skips the rest of the current page.
    pub async fn next_page(&mut self) -> Option<Result<Items<T>, Error>> {
        self.items = Vec::new().into_iter();
        match std::future::poll_fn(|context| self.poll_page(context)).await {
            Some(Ok(())) => Some(Ok(std::mem::take(&mut self.items).collect())),
            Some(Err(error)) => Some(Err(error)),
            None => None,
        }
    }

    /// Fetches all items that are left into memory.
    ///
    /// # Errors
    /// The first error, also that of a single item that cannot be deserialized.
    pub async fn collect(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }

    /// Returns the first item that `matches`. If none matches and some item cannot be deserialized, that item's error is
    /// returned instead of `None`: it may be the one.
    ///
    /// # Errors
    /// Those of fetching a page, and of an item that cannot be deserialized when no other matches.
    pub async fn find(self, mut matches: impl FnMut(&T) -> bool) -> Result<Option<T>, Error> {
        self.try_find(|item| Ok(matches(item))).await
    }

    /// The same as `find`, with a `matches` that can fail: its error is the name of a field that cannot be deserialized.
    pub(crate) async fn try_find(
        mut self,
        mut matches: impl FnMut(&T) -> Result<bool, &'static str>,
    ) -> Result<Option<T>, Error> {
        // Comparing the rows of a page takes no time in which the next one could arrive.
        self.prefetch = Prefetch::Off;
        let mut unreadable = None;
        while let Some(page) = self.next_page().await {
            for (index, item) in page?.into_iter().enumerate() {
                let item = match item.map(|item| (matches(&item), item)) {
                    Ok((Ok(true), item)) => return Ok(Some(item)),
                    Ok((Ok(false), _)) => continue,
                    Ok((Err(field), _)) => undecodable(index, &format!("{field}: its value is not what is documented")),
                    Err(item) => item.to_string(),
                };
                unreadable.get_or_insert(item);
            }
        }
        unreadable.map_or(Ok(None), |item| Err(self.decode_error(&item)))
    }

    /// The only item that `matches`, for names that should be unique. Two of them are an error that names their ids; the
    /// same row twice, as rows shift while a list is read, is not. An item that cannot be read is an error too: it may be
    /// a second one.
    pub(crate) async fn find_unique<Id: PartialEq + fmt::Display>(
        self,
        id: impl Fn(&T) -> Id,
        matches: impl Fn(&T) -> Result<bool, &'static str>,
    ) -> Result<Option<T>, Error>
    where
        T: Clone,
    {
        let operation = self.operation;
        let mut found: Option<T> = None;
        let second =
            self.try_find(|item| Ok(matches(item)? && id(found.get_or_insert_with(|| item.clone())) != id(item)));
        match (second.await?, found) {
            (Some(second), Some(first)) => {
                let (first, second) = (id(&first), id(&second));
                let message =
                    format!("more than one has this name: {first} and {second}; use the id of the one you mean");
                let error = Error::new(ErrorKind::InvalidRequest, Outcome::Refused, message);
                Err(error.with_operation(operation).with_attempts(1))
            }
            (_, found) => Ok(found),
        }
    }

    /// The same list with each page's items changed.
    #[cfg(feature = "dynamic")]
    pub(crate) fn map_items<U: Send + 'static>(self, change: fn(Items<T>) -> Items<U>) -> Listing<U> {
        let Self { operation, mut fetch, .. } = self;
        Listing::new(operation, move |token| {
            let page = fetch(token);
            Box::pin(
                async move { page.await.map(|Page { items, next, mark }| Page { items: change(items), next, mark }) },
            )
        })
    }

    fn decode_error(&self, why: &str) -> Error {
        Error::new(ErrorKind::Decode, Outcome::Applied, why).with_operation(self.operation).with_attempts(1)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if self.items.len() > 0 {
                // A loop over items never waits by itself, so it would keep the page ahead from being fetched.
                ready!(coop::poll_proceed(context)).made_progress();
            }
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(item.map_err(|item| self.decode_error(&item.to_string()))));
            }
            match ready!(self.poll_page(context)) {
                // A page without items is not the end.
                Some(Ok(())) => {}
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<(), Error>>> {
        let fetching = if let Some(fetching) = &mut self.fetching {
            fetching
        } else {
            let token = match std::mem::replace(&mut self.next, Next::End) {
                Next::First => None,
                Next::Page(token) => Some(token),
                Next::End => return Poll::Ready(None),
                Next::Error(why) => return Poll::Ready(Some(Err(self.decode_error(why)))),
            };
            self.current.clone_from(&token);
            let page = (self.fetch)(token);
            let ahead = std::mem::take(&mut self.prefetching);
            self.fetching.insert(if ahead.is_empty() { page } else { Box::pin(prefetched(ahead, page)) })
        };
        let page = ready!(fetching.as_mut().poll(context));
        self.fetching = None;
        Poll::Ready(Some(page.and_then(|page| self.start_page(page))))
    }

    fn start_page(&mut self, page: Page<T>) -> Result<(), Error> {
        if page.mark.is_some_and(|mark| self.loop_detector.is_loop(mark)) {
            return Err(self.decode_error("the pages of the list form a loop; the items so far may not be all of them"));
        }
        self.next = page.next;
        self.items = page.items.into_iter();
        match (self.prefetch, &self.next, Handle::try_current()) {
            (Prefetch::AfterFirst, ..) => self.prefetch = Prefetch::On,
            (Prefetch::On, Next::Page(token), Ok(runtime)) => {
                self.prefetching.spawn_on((self.fetch)(Some(token.clone())).in_current_span(), &runtime);
            }
            _ => {}
        }
        Ok(())
    }
}

/// The page that a task fetches, or `again` if the task failed before the page was needed, or ended with its runtime.
async fn prefetched<T: 'static>(
    mut task: JoinSet<Result<Page<T>, Error>>,
    again: Fetching<T>,
) -> Result<Page<T>, Error> {
    if let Some(Ok(Ok(page))) = task.try_join_next() {
        return Ok(page);
    }
    match task.join_next().await {
        Some(Ok(page)) => page,
        _ => again.await,
    }
}

impl<T: Send + 'static> Stream for Listing<T> {
    type Item = Result<T, Error>;
    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

/// No part of it is pinned: the future of a page is boxed.
impl<T> Unpin for Listing<T> {}

impl<T> fmt::Debug for Listing<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listing")
            .field("operation", &self.operation.id)
            .field("page_token", &self.current)
            .finish_non_exhaustive()
    }
}

/// Finds a loop of any length with one mark in memory (Brent, 1980): each time the number of pages has doubled, the latest
/// mark replaces the one in memory.
#[derive(Default)]
struct LoopDetector {
    kept: Option<String>,
    pages: u64,
    moves_at: u64,
}

impl LoopDetector {
    fn is_loop(&mut self, mark: String) -> bool {
        if self.kept.as_ref() == Some(&mark) {
            return true;
        }
        self.pages += 1;
        if self.pages > self.moves_at {
            self.moves_at = self.pages * 2;
            self.kept = Some(mark);
        }
        false
    }
}
