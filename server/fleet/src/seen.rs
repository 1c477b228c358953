//! What a caller may see, to tell whether what was made for one request holds for another.
//!
//! Permissions keep sets of ids for many requests, so that two requests may see the same if they have the same set. A
//! set of equal ids that is another one counts as another here: comparing them would cost more than it saves.

use std::collections::BTreeSet;
use std::sync::{Arc, Weak};

use apid_identity::rbac::{Allowed, Granted};

/// What a request that names nothing may see.
#[derive(Clone, Debug)]
pub(crate) enum Seen {
    Everything,
    // Weak, so that a set is not held for those who have gone; it keeps the place from being taken by another one.
    Except(Weak<BTreeSet<String>>),
    Only(Weak<BTreeSet<String>>),
}

impl Seen {
    /// `None` where the request names what it is about: such requests differ from each other.
    pub(crate) fn of(granted: &Granted) -> Option<Self> {
        if granted.named || !granted.resolution.denied.is_empty() {
            return None;
        }
        Some(match &granted.resolution.allowed {
            Allowed::Everything => Self::Everything,
            Allowed::Except(ids) => Self::Except(Arc::downgrade(ids)),
            Allowed::Only(ids) => Self::Only(Arc::downgrade(ids)),
        })
    }
}

impl PartialEq for Seen {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Everything, Self::Everything) => true,
            (Self::Except(one), Self::Except(other)) | (Self::Only(one), Self::Only(other)) => one.ptr_eq(other),
            _ => false,
        }
    }
}
