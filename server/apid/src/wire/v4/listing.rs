//! Lists that are kept in memory: as values for a query to choose from, and as text, of which a page that asks for
//! nothing else is copied. Must not be here: what the items of one list are.

use std::collections::HashSet;

use serde_json::Value;
use wazuh_api_server::{AffectedItems, FailedItems, Json, ListWriter, Messages, json};

use crate::wire::v4::failure::Failure;
use crate::wire::v4::faults::IntoFailure;
use apid_store::query::Query;
use apid_store::query::memory::{self, Fields, Found, Kept, Page};

/// What a list request asks for besides its own filters.
#[derive(Clone, Debug)]
pub(crate) struct Listing {
    /// Paging, order, search and fields.
    pub(crate) query: Query,
    /// The text of `q`.
    pub(crate) q: Option<String>,
}

impl Listing {
    /// Whether a page of the usual order is all that is asked for.
    pub(crate) fn is_plain(&self) -> bool {
        let Query { sort, search, select, filter, distinct, offset: _, limit: _ } = &self.query;
        self.q.is_none() && sort.is_none() && search.is_none() && select.is_none() && filter.is_none() && !distinct
    }

    /// Places of a page of so many things.
    pub(crate) fn page(&self, total: usize) -> std::ops::Range<usize> {
        let start = usize::try_from(self.query.offset).unwrap_or(usize::MAX).min(total);
        let limit = usize::try_from(self.query.limit).unwrap_or(usize::MAX);
        start..start.saturating_add(limit).min(total)
    }
}

/// Items in the usual order of their list.
pub(crate) struct Shown {
    kept: Kept,
    /// All of them as JSON, one behind the other.
    text: Vec<u8>,
    /// Where each of them ends.
    ends: Vec<usize>,
}

impl Shown {
    #[expect(clippy::expect_used, reason = "values are JSON")]
    pub(crate) fn new(values: Vec<Value>) -> Self {
        let mut text = Vec::new();
        let mut ends = Vec::with_capacity(values.len());
        for value in &values {
            json::encode_into(&mut text, value).expect("a JSON value can be written as JSON");
            ends.push(text.len());
        }
        text.shrink_to_fit();
        Self { kept: Kept::new(values), text, ends }
    }

    pub(crate) fn len(&self) -> usize {
        self.kept.values().len()
    }

    /// Places of the items whose member of this name is one of these texts.
    pub(crate) fn having(&self, member: &str, texts: &[String]) -> Vec<usize> {
        let texts: HashSet<&str> = texts.iter().map(String::as_str).collect();
        let is_one = |item: &Value| item.get(member).and_then(Value::as_str).is_some_and(|own| texts.contains(own));
        let places = self.kept.values().iter().enumerate();
        places.filter(|(_, item)| is_one(item)).map(|(place, _)| place).collect()
    }

    fn item(&self, place: usize) -> &[u8] {
        let start = place.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        let end = self.ends.get(place).copied().unwrap_or_default();
        self.text.get(start..end).unwrap_or_default()
    }

    /// The list of those at `places`, or of all, that are asked for.
    pub(crate) fn list<T>(
        &self,
        places: Option<&[usize]>,
        listing: &Listing,
        fields: &Fields,
        failed: FailedItems,
        messages: &Messages<'_>,
    ) -> Result<Json<AffectedItems<T>>, Failure> {
        if listing.is_plain() {
            let total = places.map_or(self.len(), <[usize]>::len);
            let page = listing.page(total);
            let place = |number: usize| places.map_or(Some(number), |places| places.get(number).copied());
            return Ok(self.copied(page.filter_map(place), total, failed, messages));
        }
        let found = memory::run_over_kept(&self.kept, places, fields, &listing.query, listing.q.as_deref());
        Ok(match found.map_err(IntoFailure::into_failure)? {
            Found::Places(places, total) => self.copied(places.into_iter(), total, failed, messages),
            Found::Parts(page) => written(&page, failed, messages),
        })
    }

    /// The list of the items at these places, whose texts are copied.
    fn copied<T>(
        &self,
        places: impl Iterator<Item = usize> + Clone,
        total: usize,
        failed: FailedItems,
        messages: &Messages<'_>,
    ) -> Json<AffectedItems<T>> {
        let size = places.clone().map(|place| self.item(place).len() + 2).sum();
        let mut writer = ListWriter::with_capacity(size);
        for place in places {
            writer.item().extend_from_slice(self.item(place));
        }
        writer.finish(total as u64, failed, messages)
    }
}

/// The list of those values that a query chooses.
pub(crate) fn chosen<T>(
    values: Vec<&Value>,
    listing: &Listing,
    fields: &Fields,
    failed: FailedItems,
    messages: &Messages<'_>,
) -> Result<Json<AffectedItems<T>>, Failure> {
    let page = memory::run_over_these(values, fields, &listing.query, listing.q.as_deref())
        .map_err(IntoFailure::into_failure)?;
    Ok(written(&page, failed, messages))
}

#[expect(clippy::expect_used, reason = "values are JSON")]
fn written<T>(page: &Page, failed: FailedItems, messages: &Messages<'_>) -> Json<AffectedItems<T>> {
    let mut writer = ListWriter::with_capacity(256 * page.items.len());
    for item in &page.items {
        json::encode_into(writer.item(), item).expect("a JSON value can be written as JSON");
    }
    writer.finish(page.total as u64, failed, messages)
}
