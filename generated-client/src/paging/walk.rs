//! Which page comes next, and which of its items are new. No I/O.
//!
//! A walk is by key or by overlap; see [`paging`](crate::paging) for what each guarantees. A walk by overlap rests on
//! this: what was returned up to now is, of the items that are in the list all the time, exactly those up to some
//! place. A page that begins with an item that was returned begins at or before that place, and so continues it without
//! a gap.

use std::collections::HashSet;

use serde_json::Value;

use super::identity::{Identities, items, number};
use super::{Keyset, Listing, PAGE_SIZE, Paged};
use crate::failures::FailedItem;
use crate::list::AffectedItems;

/// Pages in a row that may fail to join up before the walk gives up.
const GIVE_UP: u32 = 100;

/// Where a walk through a list is.
pub(super) struct Walk {
    /// Items in a page.
    size: u32,
    /// Items to skip before the first page.
    start: u64,
    mode: Mode,
    /// Items returned up to now.
    returned: u64,
    /// What failed, of items that the request names. Each page says so again.
    failed: Vec<FailedItem>,
    /// The server's sentence about the last page.
    message: String,
    /// Nothing is left.
    ended: bool,
}

enum Mode {
    Keyset(ByKey),
    Overlap(Overlap),
}

/// Items of a page as its body has them.
struct Read {
    /// How many the page has.
    count: usize,
    /// Those that are looked at.
    items: Vec<Value>,
}

impl Read {
    /// Reads those in these places.
    fn items(&mut self, body: &[u8], wanted: &dyn Fn(usize) -> bool) -> Result<(), String> {
        self.items = match self.count {
            0 => Vec::new(),
            _ => items(body, wanted).unwrap_or_default(),
        };
        let expected = (0..self.count).filter(|place| wanted(*place)).count();
        if self.items.len() == expected {
            Ok(())
        } else {
            Err("the body of the page has no list of its items".to_owned())
        }
    }
}

/// A walk by a key.
struct ByKey {
    key: &'static str,
    /// Greater keys come first.
    descending: bool,
    /// The request's own `q`, as it can stand beside a condition on the key.
    query: Option<String>,
    /// The last key that was seen.
    after: Option<i64>,
}

/// A walk by overlapping pages.
struct Overlap {
    identities: Identities,
    /// Whether items have members that identify them, so that equal items are the same item.
    named: bool,
    /// The request's `sort` with the key, which tells items apart that are equal otherwise.
    sort: Option<String>,
    seen: HashSet<u64>,
    /// The last items of the last page.
    tail: Vec<u64>,
    /// The place behind the last page.
    reached: u64,
    /// Where the next page begins.
    at: u64,
    /// How far the walk goes back if that does not join up.
    back: u64,
    /// Pages in a row that did not.
    apart: u32,
    /// The list has changed since the walk began.
    changed: bool,
}

/// What a page was good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Its items are those to return next.
    Page,
    /// It has none that are new.
    Nothing,
}

impl Walk {
    /// A walk that begins where the request does.
    pub(super) fn new(request: &impl Paged) -> Self {
        // Of distinct items each stands for several, and none has a key.
        let distinct = request.parameter("distinct").is_some_and(|text| text == "true");
        let listing = if distinct { Listing::default() } else { request.listing() };
        let size = request.parameter("limit").and_then(|text| text.parse().ok()).unwrap_or(PAGE_SIZE);
        let start = request.parameter("offset").and_then(|text| text.parse().ok()).unwrap_or(0);
        let sort = request.parameter("sort").filter(|text| !text.is_empty());
        let query = request.parameter("q").filter(|text| !text.is_empty());
        let mode = match ByKey::new(listing, sort.as_deref(), query.as_deref()) {
            Some(walk) => Mode::Keyset(walk),
            None => Mode::Overlap(Overlap::new(listing, sort.as_deref(), start)),
        };
        Self { size, start, mode, returned: 0, failed: Vec::new(), message: String::new(), ended: false }
    }

    /// Whether nothing is left.
    pub(super) fn has_ended(&self) -> bool {
        self.ended
    }

    /// Whether the first page has been read.
    pub(super) fn has_begun(&self) -> bool {
        match &self.mode {
            Mode::Keyset(walk) => walk.after.is_some(),
            Mode::Overlap(walk) => walk.reached > self.start,
        }
    }

    /// What failed, of items that the request names, with the server's sentence about it.
    pub(super) fn failed(&mut self) -> (Vec<FailedItem>, String) {
        (std::mem::take(&mut self.failed), std::mem::take(&mut self.message))
    }

    /// Items returned up to now.
    pub(super) fn returned(&self) -> u64 {
        self.returned
    }

    /// The end, although the last page that was asked for has no list. That is so where all that is left of a list are
    /// items which the request names and which failed.
    pub(super) fn end(&mut self) {
        self.ended = true;
    }

    /// The request for the next page.
    pub(super) fn next<P: Paged>(&self, request: &P) -> P {
        match &self.mode {
            Mode::Keyset(walk) => {
                let offset = if walk.after.is_none() { self.start } else { 0 };
                let mut next = request.clone().at(offset, self.size);
                next.set_parameter("sort", format!("{}{}", if walk.descending { "-" } else { "" }, walk.key));
                if let Some(query) = walk.query() {
                    next.set_parameter("q", query);
                }
                next
            }
            Mode::Overlap(walk) => {
                let mut next = request.clone().at(walk.at, self.overlapping());
                if let Some(sort) = &walk.sort {
                    next.set_parameter("sort", sort.clone());
                }
                next
            }
        }
    }

    /// Takes a page with the body that it came in: leaves in it what is to be returned, and corrects its total.
    ///
    /// # Errors
    ///
    /// Says what is wrong with the page, if the walk cannot go on.
    pub(super) fn take<T>(&mut self, page: &mut AffectedItems<T>, body: &[u8]) -> Result<Step, String> {
        let first = !self.has_begun();
        if !page.failed_items.is_empty() {
            self.failed.clone_from(&page.failed_items);
            self.message.clone_from(&page.message);
        }
        let count = page.affected_items.len();
        let both = matches!(self.mode, Mode::Keyset(_));
        let mut read = Read { count, items: Vec::new() };
        read.items(body, &|place| !both || place == 0 || place + 1 == count)?;
        if let Mode::Keyset(walk) = &self.mode
            && let Some(last) = read.items.last()
            && walk.after.is_none()
            && number(last, walk.key).is_none()
        {
            // What was selected lacks the key.
            self.mode = Mode::Overlap(Overlap::new(Listing::default(), Some(&walk.sort()), self.start));
            read.items(body, &|_| true)?;
        }
        let size = self.overlapping();
        let step = match &mut self.mode {
            Mode::Keyset(walk) => {
                let skipped = if walk.after.is_none() { self.start } else { 0 };
                let received = u64::try_from(count).unwrap_or(u64::MAX);
                let more = walk.take(&read)?;
                let left = page.total().map(|total| total.saturating_sub(skipped));
                self.ended = !more || left.map_or(received < u64::from(self.size), |left| left <= received);
                if let Some(left) = left {
                    page.set_total(self.start.saturating_add(self.returned).saturating_add(left));
                }
                if more { Step::Page } else { Step::Nothing }
            }
            Mode::Overlap(walk) => match walk.take(page, &read, self.start, size)? {
                Some(ended) => {
                    self.ended = ended;
                    if page.affected_items.is_empty() { Step::Nothing } else { Step::Page }
                }
                None => Step::Nothing,
            },
        };
        self.returned += u64::try_from(page.affected_items.len()).unwrap_or(u64::MAX);
        // The first page is returned in any case: it has what the server says about the list.
        Ok(if first { Step::Page } else { step })
    }

    /// Items in a page of a walk by overlap: at least one that was seen and one that was not.
    fn overlapping(&self) -> u32 {
        self.size.max(2)
    }
}

impl ByKey {
    /// `None` where a request cannot be walked by a key.
    fn new(listing: Listing, sort: Option<&str>, query: Option<&str>) -> Option<Self> {
        let key = *listing.unique.first()?;
        let query = match (listing.keyset, query) {
            (Keyset::None, _) => return None,
            (Keyset::Flat | Keyset::Grouped, None) => None,
            (_, Some(query)) if !query.contains([',', '(', ')', '[', ']']) => Some(query.to_owned()),
            (Keyset::Grouped, Some(query)) if is_closed(query) => Some(format!("({query})")),
            (Keyset::Flat | Keyset::Grouped, Some(_)) => return None,
        };
        let descending = match sort {
            None => false,
            Some(sort) => {
                let name = sort.trim_start_matches(['+', '-', ' ']);
                if name != key {
                    return None;
                }
                sort.starts_with('-')
            }
        };
        Some(Self { key, descending, query, after: None })
    }

    fn sort(&self) -> String {
        format!("{}{}", if self.descending { "-" } else { "" }, self.key)
    }

    fn query(&self) -> Option<String> {
        let Some(after) = self.after else { return self.query.clone() };
        let condition = format!("{}{}{after}", self.key, if self.descending { '<' } else { '>' });
        Some(match &self.query {
            None => condition,
            Some(query) => format!("{query};{condition}"),
        })
    }

    /// Whether there may be more items behind those of this page.
    fn take(&mut self, page: &Read) -> Result<bool, String> {
        let (Some(first), Some(last)) = (page.items.first(), page.items.last()) else {
            return Ok(false);
        };
        let lacking = || format!("an item has no number `{}` to go on from", self.key);
        let first = number(first, self.key).ok_or_else(lacking)?;
        let last = number(last, self.key).ok_or_else(lacking)?;
        let behind = |one: i64, other: i64| if self.descending { one < other } else { one > other };
        let continues = self.after.is_none_or(|after| behind(first, after));
        if !continues || (page.count > 1 && !behind(last, first)) {
            let after = self.after.map(|after| format!(" after {after}")).unwrap_or_default();
            return Err(format!("items from `{}` {first} to {last}{after} are not in the order asked for", self.key));
        }
        self.after = Some(last);
        Ok(true)
    }
}

impl Overlap {
    fn new(listing: Listing, sort: Option<&str>, start: u64) -> Self {
        let tie = listing.unique.first().filter(|_| listing.keyset != Keyset::None);
        let sort = sort.map(|sort| match tie {
            Some(key) if !sort.trim_start_matches(['+', '-', ' ']).split(',').any(|name| name == *key) => {
                format!("{sort},{key}")
            }
            _ => sort.to_owned(),
        });
        Self {
            identities: Identities::new(listing.unique),
            named: !listing.unique.is_empty(),
            sort,
            seen: HashSet::new(),
            tail: Vec::new(),
            reached: start,
            at: start,
            back: 0,
            apart: 0,
            changed: false,
        }
    }

    /// Leaves the new items of a page, which may be none. Says whether the list ends here, or nothing if the page does
    /// not join up with the last one.
    fn take<T>(
        &mut self,
        page: &mut AffectedItems<T>,
        received: &Read,
        start: u64,
        size: u32,
    ) -> Result<Option<bool>, String> {
        let hashes: Vec<u64> = received.items.iter().map(|item| self.identities.of(item)).collect();
        let joined = self.at == start || hashes.first().is_some_and(|first| self.seen.contains(first));
        let tail = u64::try_from(self.tail.len()).unwrap_or(u64::MAX);
        self.changed |= self.at.saturating_add(tail) != self.reached || !hashes.starts_with(&self.tail);
        if !joined {
            self.apart += 1;
            if self.apart > GIVE_UP {
                return Err(format!("the list changes faster than it can be read, around item {}", self.at));
            }
            let step = u64::from(size - overlap(size));
            self.back = self.back.saturating_mul(2).max(step);
            self.at = self.at.saturating_sub(self.back).max(start);
            page.affected_items.clear();
            return Ok(None);
        }
        let count = hashes.len();
        // Of items without a name equal ones are dropped only where the list has changed: while it has not, places tell
        // them apart.
        let repeated: Vec<bool> = match !self.named && !self.changed {
            true => (0..count).map(|place| place < self.tail.len()).collect(),
            false => hashes.iter().map(|hash| self.seen.contains(hash)).collect(),
        };
        let mut repeated = repeated.into_iter();
        page.affected_items.retain(|_| !repeated.next().unwrap_or(false));
        self.seen.extend(&hashes);
        let read = u64::try_from(count).unwrap_or(u64::MAX);
        self.reached = self.at.saturating_add(read);
        self.tail =
            hashes.into_iter().skip(count.saturating_sub(usize::try_from(overlap(size)).unwrap_or(1))).collect();
        self.at = self.reached.saturating_sub(u64::try_from(self.tail.len()).unwrap_or(0)).max(start);
        (self.back, self.apart) = (0, 0);
        let short = read < u64::from(size);
        let all = page.total().map_or(short, |total| total <= self.reached);
        Ok(Some(all || count == 0 || (short && page.affected_items.is_empty())))
    }
}

/// Items that a page has in common with the one before it.
fn overlap(size: u32) -> u32 {
    (size / 10).clamp(1, 10)
}

/// Whether every parenthesis of a query has its other one, so that others can be put around it. One that does not is
/// the server's to refuse.
fn is_closed(query: &str) -> bool {
    let depth = query.chars().try_fold(0_u32, |depth, symbol| match symbol {
        '(' => Some(depth + 1),
        ')' => depth.checked_sub(1),
        _ => Some(depth),
    });
    depth == Some(0)
}
