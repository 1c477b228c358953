//! What the numbers of rows of many agents come to: how many rows there are, and which of them a page has.

use std::sync::Arc;

use apid_store::query::Query;

use super::counts::Found;
use super::merge::Place;
use crate::{Failed, Fault};

/// Rows to leave out of those of an agent, and rows to take then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) agent: i64,
    pub(super) skip: u64,
    pub(super) take: u64,
    /// All rows of the agent that satisfy the query.
    pub(super) rows: u64,
    /// Where the first of them is in the order of the request, if that is known.
    pub(super) first: Option<Arc<Place>>,
}

/// The sum of what was found, agent after agent.
pub(super) struct Summary {
    offset: u64,
    end: u64,
    /// Whether the rows of all agents are put in one order, so that those of a page may be anywhere.
    ordered: bool,
    pub(super) total: u64,
    /// Where the page's rows are, or where they may be.
    pub(super) parts: Vec<Part>,
    failures: Vec<(i64, Fault)>,
}

impl Summary {
    pub(super) fn of(query: &Query) -> Self {
        let Query { offset, limit, .. } = *query;
        let (end, ordered) = (offset.saturating_add(limit), query.sort.is_some());
        Self { offset, end, ordered, total: 0, parts: Vec::new(), failures: Vec::new() }
    }

    /// Adds what was found of the next agent.
    pub(super) fn add(&mut self, agent: i64, found: &Found) {
        let (rows, first) = match found {
            Found::Rows(rows, first) => (*rows, first),
            Found::Missing => return self.failures.push((agent, Fault::NoDatabase)),
            Found::Failed(error) => return self.failures.push((agent, Fault::Store((**error).clone()))),
        };
        let skip = self.offset.saturating_sub(self.total).min(rows);
        let end = self.end.saturating_sub(self.total).min(rows);
        if self.ordered && rows > 0 {
            self.parts.push(Part { agent, skip: 0, take: rows, rows, first: first.clone() });
        } else if end > skip {
            self.parts.push(Part { agent, skip, take: end - skip, rows, first: None });
        }
        self.total = self.total.saturating_add(rows);
    }

    /// Adds the agents that failed to those that have before.
    pub(super) fn tell(&mut self, failed: &mut Failed) {
        for (agent, fault) in self.failures.drain(..) {
            failed.push(agent, &fault);
        }
    }
}

#[cfg(test)]
mod tests {
    use apid_store::query::{Query, Sort};

    use super::{Found, Part, Summary};

    fn parts(query: &Query, rows: &[u64]) -> Vec<Part> {
        let mut summary = Summary::of(query);
        for (agent, rows) in (1..).zip(rows) {
            summary.add(agent, &Found::rows(*rows, None));
        }
        assert_eq!(summary.total, rows.iter().sum::<u64>());
        summary.parts
    }

    #[test]
    fn a_page_is_a_part_of_all_rows_together() {
        let page = |offset, limit| Query { offset, limit, ..Query::default() };
        let part = |agent, skip, take, rows| Part { agent, skip, take, rows, first: None };
        let rows = [3, 0, 2, 5];
        assert_eq!(parts(&page(0, 2), &rows), [part(1, 0, 2, 3)]);
        assert_eq!(parts(&page(2, 4), &rows), [part(1, 2, 1, 3), part(3, 0, 2, 2), part(4, 0, 1, 5)]);
        assert_eq!(parts(&page(5, 100), &rows), [part(4, 0, 5, 5)]);
        assert_eq!(parts(&page(10, 1), &rows), []);
        assert_eq!(parts(&page(u64::MAX, u64::MAX), &rows), []);
        for limit in 1..12 {
            let mut seen = 0;
            for offset in (0..12).step_by(limit) {
                seen += parts(&page(offset, limit as u64), &rows).iter().map(|part| part.take).sum::<u64>();
            }
            assert_eq!(seen, 10, "pages of {limit}");
        }
    }

    #[test]
    fn rows_of_an_order_may_be_anywhere() {
        let query = Query { limit: 1, sort: Some(Sort::parse("name")), ..Query::default() };
        assert_eq!(parts(&query, &[3, 0, 2]).iter().map(|part| part.agent).collect::<Vec<_>>(), [1, 3]);
    }
}
