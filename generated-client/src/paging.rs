//! Lists in pages: a whole list as a stream of items or pages, or in one go.
//!
//! Every request for a list that the server pages is [`Paged`], and has `stream()`, `pages()` and `all()`. Nothing here
//! repeats a request that failed in transport: the client does that before a page gets here.
//!
//! # What is guaranteed while the list changes
//!
//! Pages that are asked for by their offset alone lose an item for each one that is deleted before them, and repeat one
//! for each that is added. A walk asks in one of two other ways, as the operation's [`Listing`] says:
//!
//! - **By key**, where the list has a unique number that `q` compares and `sort` orders: agents (`id`), users, roles,
//!   policies and rules of the security tag (`id`), the checks of an SCA policy (`id`), tasks (`task_id`). Each page
//!   begins after the key of the last item (`q=(...);id>042`). Every item that is in the list during the whole walk is
//!   returned exactly once, and no item is returned twice. This needs the order of the key, so it is used where the
//!   request has no `sort`, or sorts by the key alone, in either direction.
//! - **By overlap**, everywhere else: each page begins a few items before the end of the last one, and must begin with
//!   an item that was seen. If it does not, the walk goes back until it does. Items that were seen are dropped. Every
//!   item that is in the list during the whole walk is returned exactly once, provided that it keeps its place in the
//!   order: an item whose sorted member changes can move past the walk in either direction. Where no member identifies
//!   an item, the whole item does; then an item that changes counts as a new one, and of several equal items some can
//!   be missing if the list changes during the walk. The walk keeps eight bytes for each item.
//!
//! A request's own `limit` is the size of a page (500 without one), its `offset` the number of items to skip before
//! the first page, and its other parameters apply as they are.
//!
//! # Cancellation and errors
//!
//! Dropping the future of [`Items::next`] or [`Pages::next`] loses nothing; the next call goes on. An error is returned
//! once and ends the stream; [`Items::resume`] and [`Pages::resume`] go on with the page that failed.
//!
//! ```no_run
//! use wazuh_api_client::paging::Paged;
//!
//! async fn print(request: impl Paged<Item = wazuh_api_client::Value>) -> Result<(), wazuh_api_client::Error> {
//!     let mut items = request.stream();
//!     while let Some(item) = items.next().await {
//!         println!("{}", item?);
//!     }
//!     Ok(())
//! }
//! ```

mod all;
mod calls;
mod identity;
mod stream;
mod typed;
mod walk;

use crate::call::Sending;
use crate::list::AffectedItems;
use crate::reply::Response;

pub use self::all::{AllFuture, AllItems};
pub use self::calls::PagedCall;
pub use self::stream::{Items, Pages};

/// Items in a page where the request does not say: the server's own default, which every list takes.
pub const PAGE_SIZE: u32 = 500;

/// A page on its way.
pub type PageFuture<T> = Sending<Response<AffectedItems<T>>>;

/// What a list is like: what identifies its items, and whether pages can be asked for by a key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Listing {
    /// Members that together identify an item, such as `id`; without any, an item is identified by all it has.
    pub unique: &'static [&'static str],
    /// Whether the first of them is a key to page by.
    pub keyset: Keyset,
}

impl Listing {
    /// A list whose items are identified by all that they have.
    pub const WHOLE: Self = Self::by(&[]);

    /// A list whose items are identified by these members.
    pub const fn by(unique: &'static [&'static str]) -> Self {
        Self { unique, keyset: Keyset::None }
    }

    /// The same list, of which the first of these members is a key to page by, or none is.
    pub const fn keyset(mut self, keyset: Keyset) -> Self {
        self.keyset = keyset;
        self
    }
}

/// Whether a list can be paged by a key: a whole number that is unique, that `q` compares and that `sort` orders.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Keyset {
    /// It cannot.
    #[default]
    None,
    /// It can, as long as the request's own `q` has no alternatives: the query language of this list has no
    /// parentheses in every server (lists that a server keeps in memory).
    Flat,
    /// It can; the request's own `q` is put in parentheses.
    Grouped,
}

/// A request for a list that the server returns in pages.
///
/// The requests of `v4`, `v5` and `v1` implement it; so does [`PagedCall`] for an operation that
/// this crate does not know.
pub trait Paged: Clone + Send + 'static {
    /// What the list holds.
    type Item: Send + 'static;

    /// The operation's name, such as `get_agents`; used in errors.
    fn operation(&self) -> &'static str;

    /// What the list is like.
    fn listing(&self) -> Listing;

    /// The value of a query parameter, as text, if the request has it.
    fn parameter(&self, name: &str) -> Option<String>;

    /// Sets a query parameter in place of the value that it has.
    fn set_parameter(&mut self, name: &'static str, value: String);

    /// Sends the request as it is, for one page. What identifies its items is read from the body of the response.
    fn send_page(self) -> PageFuture<Self::Item>;

    /// The same request for the `limit` items from `offset` on.
    fn at(mut self, offset: u64, limit: u32) -> Self {
        self.set_parameter("offset", offset.to_string());
        self.set_parameter("limit", limit.to_string());
        self
    }

    /// The list item by item. See the [module](self) for what is guaranteed while the list changes.
    fn stream(self) -> Items<Self> {
        Items::new(self)
    }

    /// The list page by page. See the [module](self) for what is guaranteed while the list changes.
    fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// The whole list. See the [module](self) for what is guaranteed while the list changes.
    fn all(self) -> AllItems<Self> {
        AllItems::new(self)
    }
}

#[cfg(test)]
mod tests;
