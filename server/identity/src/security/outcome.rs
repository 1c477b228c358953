//! What an operation on several things comes to.

use crate::Fault;

/// An id as a request names it: a number where it is one, and else its text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NamedId {
    /// The id of a row.
    Number(i64),
    /// A text that no row can have for an id, or the name of something new.
    Text(String),
}

impl From<i64> for NamedId {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<String> for NamedId {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// Things of one fault.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FailedIds {
    /// Why they failed.
    pub fault: Fault,
    /// The things, in the order in which they failed, each once.
    pub ids: Vec<NamedId>,
}

/// What an operation on several things comes to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Outcome<T> {
    /// The things affected.
    pub items: Vec<T>,
    /// How many were affected; for relations the links, not the things that have them.
    pub total: u64,
    /// What failed, by fault, in the order in which the faults came up.
    pub failed: Vec<FailedIds>,
}

impl<T> Default for Outcome<T> {
    fn default() -> Self {
        Self { items: Vec::new(), total: 0, failed: Vec::new() }
    }
}

impl<T> Outcome<T> {
    /// Adds a thing that was affected.
    pub(super) fn affect(&mut self, item: T) {
        self.items.push(item);
        self.total += 1;
    }

    /// Adds something that failed; the same thing fails for the same reason only once.
    pub(super) fn fail(&mut self, id: impl Into<NamedId>, fault: Fault) {
        let id = id.into();
        match self.failed.iter_mut().find(|failed| failed.fault == fault) {
            Some(failed) if failed.ids.contains(&id) => {}
            Some(failed) => failed.ids.push(id),
            None => self.failed.push(FailedIds { fault, ids: vec![id] }),
        }
    }

    /// Leaves out faults that are not told when the request names nothing (docs/facts/02-rbac.md, section 4.3).
    pub(super) fn leave_out(&mut self, faults: &[Fault]) {
        self.failed.retain(|failed| !faults.contains(&failed.fault));
    }
}
