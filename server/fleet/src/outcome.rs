//! What a request about several agents, groups or events comes to: those for which it was done, and the others with the
//! reason of each.
//!
//! A request may name a hundred thousand agents that all fail for one reason, so reasons are kept once and agents as
//! numbers. The order in which a reply shows failed items, and whether it shows one twice, is the wire's concern.

use crate::Fault;

/// What was done, and what was not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome<T> {
    /// What the request was done for.
    pub done: Vec<T>,
    /// What it was not done for.
    pub failed: Failed,
}

impl<T> Default for Outcome<T> {
    fn default() -> Self {
        Self { done: Vec::new(), failed: Failed::new() }
    }
}

/// An item of a request.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// An agent, by its number.
    Agent(i64),
    /// Anything else by its name or text, and an agent that does not exist by the id that the request gives.
    Named(String),
}

impl From<i64> for Item {
    fn from(agent: i64) -> Self {
        Self::Agent(agent)
    }
}

impl From<String> for Item {
    fn from(name: String) -> Self {
        Self::Named(name)
    }
}

impl From<&str> for Item {
    fn from(name: &str) -> Self {
        Self::Named(name.to_owned())
    }
}

/// Items that a request was not done for, grouped by equal faults.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Failed {
    groups: Vec<(Fault, Vec<Item>)>,
}

impl Failed {
    /// No failed items.
    pub const fn new() -> Self {
        Self { groups: Vec::new() }
    }

    /// Adds an item that failed for this reason.
    pub fn push(&mut self, item: impl Into<Item>, fault: &Fault) {
        self.extend(std::iter::once(item), fault);
    }

    /// Adds items that all failed for this reason.
    pub fn extend<I: Into<Item>>(&mut self, items: impl IntoIterator<Item = I>, fault: &Fault) {
        let mut items = items.into_iter().map(Into::into).peekable();
        if items.peek().is_none() {
            return;
        }
        match self.groups.iter_mut().find(|(known, _)| known == fault) {
            Some((_, known)) => known.extend(items),
            None => self.groups.push((fault.clone(), items.collect())),
        }
    }

    /// Adds all items of `other`.
    pub fn append(&mut self, other: Self) {
        for (fault, items) in other.groups {
            self.extend(items, &fault);
        }
    }

    /// Whether nothing failed.
    pub const fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// The faults in the order in which they were first met, each with its items in the order in which they were added.
    pub fn groups(&self) -> &[(Fault, Vec<Item>)] {
        &self.groups
    }

    /// The first fault, for requests that are about one thing.
    ///
    /// # Errors
    ///
    /// That fault, if anything failed.
    pub fn into_result(self) -> Result<(), Fault> {
        self.groups.into_iter().next().map_or(Ok(()), |(fault, _)| Err(fault))
    }
}

#[cfg(test)]
mod tests {
    use super::{Failed, Fault, Item};

    #[test]
    fn equal_faults_are_one_group() {
        let mut failed = Failed::new();
        failed.extend(Vec::<i64>::new(), &Fault::IsManager);
        assert!(failed.is_empty() && failed.clone().into_result().is_ok());
        failed.push("0999", &Fault::UnknownAgent);
        failed.extend([7, 3], &Fault::NameTaken("a".into()));
        failed.push(4, &Fault::NameTaken("b".into()));
        failed.push(7, &Fault::UnknownAgent);
        let named = Item::from("0999");
        assert_eq!(
            failed.groups(),
            [
                (Fault::UnknownAgent, vec![named, Item::Agent(7)]),
                (Fault::NameTaken("a".into()), vec![Item::Agent(7), Item::Agent(3)]),
                (Fault::NameTaken("b".into()), vec![Item::Agent(4)]),
            ]
        );
        assert_eq!(failed.into_result(), Err(Fault::UnknownAgent));
    }
}
