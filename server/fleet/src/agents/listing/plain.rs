//! Plain lists: all agents that a caller may see, without a condition. Two requests for one differ by offset and limit
//! alone, so that what was planned for one page holds for the others, in one state of the database.

use super::key::Key;
use super::{Request, Selection};
use crate::agents::AgentTable;
use crate::agents::visible::Visible;
use crate::seen::Seen;
use apid_store::Bound;
use apid_store::query::sql::{Scope, Select, Statement};
use apid_store::query::{Query, Sort};

/// What tells one plain list from another.
#[derive(PartialEq)]
pub(super) struct Shape {
    view: &'static str,
    seen: Seen,
    /// Whether the manager is one of the agents.
    with_manager: bool,
    sort: Option<Sort>,
    select: Option<Vec<String>>,
    distinct: bool,
}

impl Shape {
    /// Of the list that a request is about; `None` for another kind of list.
    pub(super) fn of(request: &Request, with_manager: bool) -> Option<Self> {
        let Request { selection: Selection::Granted(granted), query, view } = request else { return None };
        if query.filter.is_some() || query.search.is_some() {
            return None;
        }
        Some(Self {
            view: view.id(),
            seen: Seen::of(granted)?,
            with_manager,
            sort: query.sort.clone(),
            select: query.select.clone(),
            distinct: query.distinct,
        })
    }
}

/// What is planned of a list besides the page.
pub(super) struct PlannedList {
    pub(super) select: Select,
    /// Under which the number of its rows is kept, and their ids, if they have any.
    pub(super) count: Key,
    pub(super) ids: Option<Key>,
    /// The query with the condition that the selection adds, if it adds one.
    pub(super) narrowed: Option<Query>,
    pub(super) table: AgentTable,
    pub(super) seen: Visible,
    /// The time that ages count from.
    now: i64,
    /// Its number among the plain lists, if it is one that is kept.
    pub(super) number: Option<u64>,
}

impl PlannedList {
    /// Of these statements.
    pub(super) fn new(select: Select, narrowed: Option<Query>, (table, seen): (AgentTable, Visible), now: i64) -> Self {
        let (count, ids) = (Key::of(&select.count), select.keys.as_ref().map(Key::of));
        Self { select, count, ids, narrowed, table, seen, now, number: None }
    }

    /// The agents that may be seen, and the time, as the statements have them.
    pub(super) fn scope(&self) -> Scope<'_> {
        self.table.scope_at(&self.seen, self.now)
    }

    /// How many agents may be seen at most, if not all, by which costs are judged.
    pub(super) fn visible(&self) -> Option<usize> {
        self.seen.only.as_ref().map(Vec::len)
    }

    /// About how many bytes it takes.
    pub(super) fn size(&self) -> usize {
        let Select { fields, page, count, keys, row, .. } = &self.select;
        let statements = [page, count].into_iter().chain(keys);
        let Visible { only, except } = &self.seen;
        let seen = size_of_val(except.as_slice()) + only.as_ref().map_or(0, |only| size_of_val(only.as_slice()));
        size_of::<Self>() + seen + size_of_val(fields.as_slice()) + row.len() + statements.map(size).sum::<usize>()
    }
}

fn size(statement: &Statement) -> usize {
    let heap = |value: &Bound<'_>| match value {
        Bound::Text(text) => text.len(),
        Bound::Bytes(bytes) => bytes.len(),
        Bound::Null | Bound::Integer(_) | Bound::Real(_) => 0,
    };
    statement.text.len() + statement.params.iter().map(|value| size_of_val(value) + heap(value)).sum::<usize>()
}
