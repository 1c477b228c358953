//! The in-memory back end: a [`Query`] over JSON values.
//!
//! Steps and failures are those of docs/facts/03-queries.md, section 3: filters, sort, search, `q`, select, distinct,
//! count, page. Sorting comes after filtering here, which gives the same list for less. The meaning of `q` is the one
//! of [`super::sql`], with what values have that columns have not: texts compare with their case and without wildcards,
//! fields may be nested, and a list satisfies a comparison when one of its elements does. An absent field, JSON's null
//! and an empty list are all what SQL calls NULL. `docs/DEVIATIONS.md` lists where the real program does otherwise.
//!
//! The lists of a database mean things otherwise: there texts have no case, order is binary, fields have kinds. Under
//! such [`Rules`], taken from a [`super::Table`], [`run_ruled`] answers as the database does.
//!
//! Time is linear in the values, but for the sorting of those that are left; values that are filtered out are never
//! copied.
//!
//! Must not be here: anything of one operation.

mod condition;
mod field_test;
mod kept;
mod ruled;
mod select;
mod sort;
mod text;

use std::borrow::Cow;
use std::collections::HashSet;

use serde_json::Value;

use super::{Cost, Query, QueryError, parse};
use condition::Condition;
pub use field_test::Rules;
pub use kept::{Found, Kept, run_over_kept};
pub use ruled::run_ruled;
use select::Selection;

/// What is known of the fields of a list. Names are dotted where the values nest.
#[derive(Clone, Copy, Debug, Default)]
pub struct Fields {
    /// Names that `sort` takes; `None`: those found in the values.
    pub sort: Option<&'static [&'static str]>,
    /// Names that `select` takes; `None`: those found in the values. Dotted names are never refused.
    pub select: Option<&'static [&'static str]>,
    /// Names that `q` takes, and whatever is below them; `None`: any, and a field that a value lacks is null.
    pub compare: Option<&'static [&'static str]>,
    /// Names that are always selected, except with `distinct`.
    pub required: &'static [&'static str],
    /// Ascending order when none is asked for. An empty name stands for the value itself, in lists of texts or numbers.
    pub default_sort: &'static [&'static str],
}

impl Fields {
    /// Nothing known, nothing required, no order.
    pub const ANY: Self = Self { sort: None, select: None, compare: None, required: &[], default_sort: &[] };
}

/// One page of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The values of the page.
    pub items: Vec<Value>,
    /// How many there are without offset and limit.
    pub total: usize,
}

/// The value of a dotted name; no step leads through a list.
fn at<'a>(item: &'a Value, name: &str) -> Option<&'a Value> {
    name.split('.').try_fold(item, |value, step| value.get(step))
}

/// Answers `query` over `items`. `q` is the text of that parameter, read here so that failures come in the real order;
/// the conditions in `query` hold beside it.
///
/// # Errors
///
/// When the query names fields or operators that do not exist, or `q` is not in the query language; and when it costs
/// too much.
pub fn run(items: Vec<Value>, fields: &Fields, query: &Query, q: Option<&str>) -> Result<Page, QueryError> {
    answer(items.into_iter().map(Cow::Owned).collect(), fields, query, q)
}

/// As [`run`], over values that are kept elsewhere: only what is returned is copied.
///
/// # Errors
///
/// As [`run`].
pub fn run_over(items: &[Value], fields: &Fields, query: &Query, q: Option<&str>) -> Result<Page, QueryError> {
    answer(items.iter().map(Cow::Borrowed).collect(), fields, query, q)
}

/// As [`run_over`], over some of such values.
///
/// # Errors
///
/// As [`run`].
pub fn run_over_these(items: Vec<&Value>, fields: &Fields, query: &Query, q: Option<&str>) -> Result<Page, QueryError> {
    answer(items.into_iter().map(Cow::Borrowed).collect(), fields, query, q)
}

fn answer(mut items: Vec<Cow<'_, Value>>, fields: &Fields, query: &Query, q: Option<&str>) -> Result<Page, QueryError> {
    let order = sort::order(&items, fields, query.sort.as_ref())?;
    let parsed = q.map(parse).transpose()?.flatten();
    for expr in query.filter.iter().chain(&parsed) {
        Condition::must_know(expr, fields.compare)?;
    }
    let mut conditions = Vec::with_capacity(2);
    for expr in query.filter.iter().chain(&parsed) {
        conditions.push(Condition::new(expr, fields.compare)?);
    }
    let selection = query.select.as_deref().map(|names| Selection::new(names, fields, query.distinct)).transpose()?;
    let values = items.iter().map(AsRef::as_ref);
    Cost::in_memory(values, query.filter.iter().chain(&parsed), query).bounded()?;

    // Nothing to look for is no search here, even for its complement; the lists of a database find nothing then.
    if let Some(search) = query.search.as_ref().filter(|search| !search.text.is_empty()) {
        let needle = text::Needle::new(&search.text);
        items.retain(|item| needle.is_in(item) != search.complement);
    }
    if !conditions.is_empty() {
        items.retain(|item| conditions.iter().all(|condition| condition.holds(item)));
    }
    if let Some(selection) = &selection {
        selection.check(&items)?;
    }
    let items = order.apply(items);

    let pick = |item: Cow<'_, Value>| match &selection {
        Some(selection) => selection.pick(item),
        None => item.into_owned(),
    };
    let offset = usize::try_from(query.offset).unwrap_or(usize::MAX);
    let limit = usize::try_from(query.limit).unwrap_or(usize::MAX);
    if query.distinct {
        let items: Vec<_> = items.into_iter().map(pick).collect();
        let mut seen = HashSet::with_capacity(items.len());
        let first: Vec<bool> = items.iter().map(|item| seen.insert(item)).collect();
        let total = seen.len();
        let items = items.into_iter().zip(first).filter_map(|(item, first)| first.then_some(item));
        return Ok(Page { items: items.skip(offset).take(limit).collect(), total });
    }
    let total = items.len();
    Ok(Page { items: items.into_iter().skip(offset).take(limit).map(pick).collect(), total })
}

#[cfg(test)]
mod agreement;
#[cfg(test)]
mod tests;
