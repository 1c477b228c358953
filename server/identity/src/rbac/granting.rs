//! What is granted, and what exists: the words in which permissions answer and ask.
//!
//! Must not be here: how policies are applied.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::sync::Arc;

/// What exists, asked for only when an answer depends on it.
pub trait Universe {
    /// Why it cannot be told.
    type Error;

    /// Ids of the agents that belong to `group`; empty for a group that does not exist.
    fn members(&self, group: &str) -> Result<Vec<String>, Self::Error>;

    /// Every id of `kind`, such as `rule:file`; empty for a kind without ids.
    fn all(&self, kind: &str) -> Result<BTreeSet<String>, Self::Error>;

    /// Names of the groups that `agent` belongs to, where asking this is cheaper than for the members of several groups.
    fn groups(&self, agent: &str) -> Result<Option<Vec<String>>, Self::Error> {
        let _ = agent;
        Ok(None)
    }

    /// Which state of the groups and their members this is, if states can be told apart.
    fn state(&self) -> Result<Option<UniverseState>, Self::Error> {
        Ok(None)
    }
}

/// Differs between two instants if a group or its members were changed in between.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct UniverseState(pub u64, pub u64);

/// A universe without any group, for kinds other than `agent:id`.
#[derive(Clone, Copy, Debug)]
pub struct Nothing;

impl Universe for Nothing {
    type Error = Infallible;

    fn members(&self, _group: &str) -> Result<Vec<String>, Infallible> {
        Ok(Vec::new())
    }

    fn all(&self, _kind: &str) -> Result<BTreeSet<String>, Infallible> {
        Ok(BTreeSet::new())
    }
}

/// Why a request gets no access.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NotGranted<E> {
    /// Nothing of this kind, such as `agent:id`, is allowed of what the request names.
    Denied {
        /// Type and attribute of the resources.
        kind: String,
    },
    /// What exists could not be learned.
    Unknown(E),
}

impl<E> NotGranted<E> {
    pub(super) fn denied(kind: &str) -> Self {
        Self::Denied { kind: kind.to_owned() }
    }
}

impl<E> From<E> for NotGranted<E> {
    fn from(error: E) -> Self {
        Self::Unknown(error)
    }
}

/// Ids, shared between what is kept and those who use it.
pub type Ids = Arc<BTreeSet<String>>;

/// The ids an operation may run on.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Allowed {
    /// Every id that exists, and nothing was named: no filter is needed.
    Everything,
    /// Every id that exists except these.
    Except(Ids),
    /// These alone. Some may not exist.
    Only(Ids),
}

impl Allowed {
    /// Whether `id` is among them; existence is not looked at.
    pub fn contains(&self, id: &str) -> bool {
        match self {
            Self::Everything => true,
            Self::Except(ids) => !ids.contains(id),
            Self::Only(ids) => ids.contains(id),
        }
    }

    /// Whether nothing of `kind` is left.
    pub fn is_empty<U: Universe + ?Sized>(&self, kind: &str, universe: &U) -> Result<bool, U::Error> {
        Ok(match self {
            Self::Only(ids) => ids.is_empty(),
            Self::Everything => universe.all(kind)?.is_empty(),
            Self::Except(ids) => universe.all(kind)?.is_subset(ids),
        })
    }

    /// Leaves what is among `other` too.
    pub(super) fn narrow(&mut self, other: Self) {
        *self = match (std::mem::replace(self, Self::Everything), other) {
            (Self::Everything, kept) | (kept, Self::Everything) => kept,
            (Self::Except(mut ids), Self::Except(more)) => {
                Arc::make_mut(&mut ids).extend(Arc::unwrap_or_clone(more));
                Self::Except(ids)
            }
            (Self::Only(mut ids), other) | (other, Self::Only(mut ids)) => {
                Arc::make_mut(&mut ids).retain(|id| other.contains(id));
                Self::Only(ids)
            }
        };
    }
}

/// The outcome for one action and one kind of resource.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Resolution {
    /// What the operation may run on.
    pub allowed: Allowed,
    /// Of the ids that were named, those refused, in the order given. Each becomes a failed item.
    pub denied: Vec<String>,
}

impl Allowed {
    /// Everything or nothing, but these.
    pub(super) fn but(everything: bool, others: BTreeSet<String>) -> Self {
        match everything {
            true if others.is_empty() => Self::Everything,
            true => Self::Except(others.into()),
            false => Self::Only(others.into()),
        }
    }
}
