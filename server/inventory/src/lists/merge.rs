//! The order of rows of several databases.

use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::sync::Arc;

use apid_store::{Bound, Row, StoreError};

/// Where a row is, and what it is ordered by: first by the values that the request names, as the database compares
/// them, then by agent, then by key.
#[derive(Clone, Debug)]
pub(super) struct Place {
    values: Arc<[Bound<'static>]>,
    descending: bool,
    /// Number of its agent.
    pub(super) agent: i64,
    /// Its key in the agent's database.
    pub(super) key: i64,
}

impl Place {
    /// That of a row of `terms` values to order by, and its key behind them.
    pub(super) fn read(agent: i64, row: &Row<'_>, terms: usize, descending: bool) -> Result<Self, StoreError> {
        let values =
            (0..terms).map(|term| Ok(Bound::from(row.value(term)?).into_owned())).collect::<Result<_, StoreError>>()?;
        Ok(Self { values, descending, agent, key: row.get(terms)? })
    }

    /// About how many bytes it takes.
    pub(super) fn size(&self) -> usize {
        let heap = |value: &Bound<'_>| match value {
            Bound::Text(text) => text.len(),
            Bound::Bytes(bytes) => bytes.len(),
            Bound::Null | Bound::Integer(_) | Bound::Real(_) => 0,
        };
        size_of::<Self>() + size_of_val(&*self.values) + self.values.iter().map(heap).sum::<usize>()
    }

    /// A place of a test.
    #[cfg(test)]
    pub(super) fn of(values: Vec<Bound<'static>>, agent: i64) -> Self {
        Self { values: values.into(), descending: false, agent, key: 1 }
    }
}

impl Ord for Place {
    fn cmp(&self, other: &Self) -> Ordering {
        let pairs = self.values.iter().zip(&*other.values);
        let by_values = pairs.map(|(left, right)| compare(left, right)).find(|order| order.is_ne());
        let by_values = by_values.unwrap_or(Ordering::Equal);
        let by_values = if self.descending { by_values.reverse() } else { by_values };
        by_values.then(self.agent.cmp(&other.agent)).then(self.key.cmp(&other.key))
    }
}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Place {}

/// Adds a row to the first `most` ones; says whether rows behind it in the same order can be among them.
pub(super) fn add(first: &mut BinaryHeap<Place>, place: Place, most: usize) -> bool {
    if first.len() < most {
        first.push(place);
        return true;
    }
    match first.peek_mut() {
        Some(mut last) if place < *last => {
            *last = place;
            true
        }
        _ => false,
    }
}

/// As a database orders values: nothing, numbers, texts by their bytes, bytes.
fn compare(left: &Bound<'_>, right: &Bound<'_>) -> Ordering {
    let rank = |value: &Bound<'_>| match value {
        Bound::Null => 0,
        Bound::Integer(_) | Bound::Real(_) => 1,
        Bound::Text(_) => 2,
        Bound::Bytes(_) => 3,
    };
    match (left, right) {
        (Bound::Integer(left), Bound::Integer(right)) => left.cmp(right),
        (Bound::Real(left), Bound::Real(right)) => left.total_cmp(right),
        (Bound::Integer(left), Bound::Real(right)) => with_real(*left, *right),
        (Bound::Real(left), Bound::Integer(right)) => with_real(*right, *left).reverse(),
        (Bound::Text(left), Bound::Text(right)) => left.as_bytes().cmp(right.as_bytes()),
        (Bound::Bytes(left), Bound::Bytes(right)) => left.cmp(right),
        _ => rank(left).cmp(&rank(right)),
    }
}

/// A whole number compared with a real one that may be beyond all whole ones.
fn with_real(whole: i64, real: f64) -> Ordering {
    const BEYOND: f64 = 9_223_372_036_854_775_808.0;
    if real >= BEYOND {
        return Ordering::Less;
    }
    if real < -BEYOND {
        return Ordering::Greater;
    }
    #[expect(clippy::cast_possible_truncation, reason = "it is within the range of whole numbers")]
    let (below, fraction) = (real.floor() as i64, real - real.floor());
    whole.cmp(&below).then(if fraction > 0.0 { Ordering::Less } else { Ordering::Equal })
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use apid_store::Bound;

    use super::compare;

    #[test]
    fn values_compare_as_in_a_database() {
        let ascending = [
            Bound::Null,
            Bound::Real(f64::NEG_INFINITY),
            Bound::Integer(i64::MIN),
            Bound::Real(-1.5),
            Bound::Integer(-1),
            Bound::Integer(2),
            Bound::Real(2.5),
            Bound::Integer(i64::MAX),
            Bound::Real(1e19),
            Bound::from("2"),
            Bound::from("B"),
            Bound::from("a"),
            Bound::from("ab"),
            Bound::from(b"0".as_slice()),
        ];
        for (at, left) in ascending.iter().enumerate() {
            for (other, right) in ascending.iter().enumerate() {
                assert_eq!(compare(left, right), at.cmp(&other), "{left:?} {right:?}");
            }
        }
        assert_eq!(compare(&Bound::Integer(2), &Bound::Real(2.0)), Ordering::Equal);
    }
}
