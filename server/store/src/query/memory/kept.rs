//! The same back end over values that are kept for many queries: what does not depend on the query is told once.
//!
//! What a row costs is counted beforehand, and a search looks through one text that holds those of all values, in
//! lower case, instead of into every value.

use std::borrow::Cow;
use std::sync::OnceLock;

use memchr::memmem::Finder;
use serde_json::Value;

use super::condition::Condition;
use super::select::Selection;
use super::{Fields, Page, run_over_these, sort};
use crate::query::{Cost, Query, QueryError, parse};

/// What stands behind every value in the text that is searched. No text has this byte in it.
const END: u8 = 0xff;

/// Values, and what queries need to know of them.
pub struct Kept {
    values: Vec<Value>,
    /// What each of them costs to look at, in rows.
    rows: Vec<u64>,
    texts: OnceLock<Texts>,
}

/// The texts of all values.
struct Texts {
    folded: Vec<u8>,
    /// Where those of each value end.
    ends: Vec<usize>,
}

/// What a query found.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// A page of whole values, by their places, and how many there are without offset and limit.
    Places(Vec<usize>, usize),
    /// A page of parts of values.
    Parts(Page),
}

impl Kept {
    /// Keeps values.
    pub fn new(values: Vec<Value>) -> Self {
        let rows = values.iter().map(Cost::rows_of).collect();
        Self { values, rows, texts: OnceLock::new() }
    }

    /// The values.
    pub fn values(&self) -> &[Value] {
        &self.values
    }

    /// Which values have a text in them, at any depth; `text` is not empty.
    fn having(&self, text: &str) -> Vec<bool> {
        let Texts { folded, ends } = self.texts.get_or_init(|| Texts::new(&self.values));
        let lower = text.to_lowercase();
        let finder = Finder::new(&lower);
        let mut found = vec![false; self.values.len()];
        let mut from = 0;
        while let Some(place) = folded.get(from..).and_then(|rest| finder.find(rest)) {
            let value = ends.partition_point(|end| *end <= from + place);
            let Some((found, end)) = found.get_mut(value).zip(ends.get(value)) else { break };
            *found = true;
            from = *end;
        }
        found
    }
}

impl Texts {
    fn new(values: &[Value]) -> Self {
        let mut folded = Vec::new();
        let ends = values.iter().map(|value| {
            add(&mut folded, value);
            folded.len()
        });
        let ends = ends.collect();
        folded.shrink_to_fit();
        Self { folded, ends }
    }
}

/// Adds the texts of a value, as [`super::text::Needle`] sees them.
fn add(folded: &mut Vec<u8>, value: &Value) {
    match value {
        Value::Null => return,
        Value::Bool(flag) => folded.extend_from_slice(if *flag { b"True" } else { b"False" }),
        Value::Number(number) => folded.extend_from_slice(number.to_string().to_lowercase().as_bytes()),
        Value::String(text) => folded.extend_from_slice(text.to_lowercase().as_bytes()),
        Value::Array(members) => return members.iter().for_each(|member| add(folded, member)),
        Value::Object(members) => return members.values().for_each(|member| add(folded, member)),
    }
    folded.push(END);
}

/// As [`run_over_these`], over the values at `places`, or all.
///
/// # Errors
///
/// As [`super::run`].
pub fn run_over_kept(
    kept: &Kept,
    places: Option<&[usize]>,
    fields: &Fields,
    query: &Query,
    q: Option<&str>,
) -> Result<Found, QueryError> {
    let at = |place: usize| kept.values.get(place);
    if query.distinct || (query.sort.is_some() && fields.sort.is_none()) {
        let values = match places {
            Some(places) => places.iter().filter_map(|place| at(*place)).collect(),
            None => kept.values.iter().collect(),
        };
        return run_over_these(values, fields, query, q).map(Found::Parts);
    }
    // The names to sort by are known, whatever the values are.
    let order = sort::order(&[], fields, query.sort.as_ref())?;
    let parsed = q.map(parse).transpose()?.flatten();
    let exprs = || query.filter.iter().chain(&parsed);
    exprs().try_for_each(|expr| Condition::must_know(expr, fields.compare))?;
    let conditions = exprs().map(|expr| Condition::new(expr, fields.compare)).collect::<Result<Vec<_>, _>>()?;
    let selection = query.select.as_deref().map(|names| Selection::new(names, fields, false)).transpose()?;
    let rows = match places {
        Some(places) => places.iter().filter_map(|place| kept.rows.get(*place)).sum(),
        None => kept.rows.iter().sum(),
    };
    Cost::over_rows(rows, exprs(), query).bounded()?;

    let search = query.search.as_ref().filter(|search| !search.text.is_empty());
    let having = search.map(|search| (kept.having(&search.text), search.complement));
    let is_found = |place: usize| {
        having.as_ref().is_none_or(|(having, complement)| having.get(place).is_some_and(|has| has != complement))
    };
    let chosen = |place: usize| {
        let value = at(place).filter(|_| is_found(place))?;
        conditions.iter().all(|condition| condition.holds(value)).then_some((place, Cow::Borrowed(value)))
    };
    let (chosen, values): (Vec<usize>, Vec<Cow<'_, Value>>) = match places {
        Some(places) => places.iter().filter_map(|place| chosen(*place)).unzip(),
        None => (0..kept.values.len()).filter_map(chosen).unzip(),
    };
    if let Some(selection) = &selection {
        selection.check(&values)?;
    }
    let total = chosen.len();
    let sorted = order.places(&values);
    let offset = usize::try_from(query.offset).unwrap_or(usize::MAX);
    let limit = usize::try_from(query.limit).unwrap_or(usize::MAX);
    let page = (0..total).skip(offset).take(limit);
    let page = page.filter_map(|at| match &sorted {
        Some(sorted) => sorted.get(at).copied(),
        None => Some(at),
    });
    Ok(match &selection {
        None => Found::Places(page.filter_map(|at| chosen.get(at).copied()).collect(), total),
        Some(selection) => {
            let items = page.filter_map(|at| values.get(at).cloned()).map(|value| selection.pick(value));
            Found::Parts(Page { items: items.collect(), total })
        }
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Kept;
    use crate::query::memory::text::Needle;

    #[test]
    fn a_search_finds_what_looking_into_every_value_finds() {
        let values = vec![
            json!({"a": "Web", "b": [1, {"c": "\u{c9}T\u{c9} \u{130}"}], "d": true, "e": null, "f": 1.5e300}),
            json!({"a": "we", "b": "b", "g": [["WEB"], []]}),
            json!("x"),
            json!(null),
            json!(-7),
            json!({}),
            json!({"a": "", "b": "\u{0}\u{3a3}\u{3a3}"}),
        ];
        let kept = Kept::new(values.clone());
        let texts = [
            "web",
            "EB",
            "b",
            "\u{e9}t\u{e9}",
            "T\u{c9}",
            "1",
            "RUE",
            "1.5E",
            "we",
            "wb",
            "null",
            "a",
            "true",
            "-7",
            "\u{0}",
            "\u{3c3}",
            "\u{3c2}",
            "\u{130}",
            "\u{ff}",
            "x",
            "nothing",
        ];
        for text in texts {
            let needle = Needle::new(text);
            let expected: Vec<bool> = values.iter().map(|value| needle.is_in(value)).collect();
            assert_eq!(kept.having(text), expected, "{text}");
        }
    }
}
