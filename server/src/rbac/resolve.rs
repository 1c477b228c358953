//! Applying permissions to one action: which of the named resources, or of all, the caller may touch (RBAC facts,
//! sections 4.2 and 4.3).

use std::collections::{BTreeSet, HashMap, HashSet};

use super::permissions::{Mode, Permissions, Word};
use crate::failure::Failure;

/// What exists, asked for only when an answer depends on it.
pub trait Universe {
    /// Ids of the agents that belong to `group`; empty for a group that does not exist.
    fn members(&self, group: &str) -> Result<Vec<String>, Failure>;

    /// Every id of `kind`, such as `rule:file`; empty for a kind that has none.
    fn all(&self, kind: &str) -> Result<BTreeSet<String>, Failure>;
}

/// A universe without any group, for kinds other than `agent:id`.
#[derive(Clone, Copy, Debug)]
pub struct Nothing;

impl Universe for Nothing {
    fn members(&self, _group: &str) -> Result<Vec<String>, Failure> {
        Ok(Vec::new())
    }

    fn all(&self, _kind: &str) -> Result<BTreeSet<String>, Failure> {
        Ok(BTreeSet::new())
    }
}

/// The ids an operation may run on.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Allowed {
    /// Every id that exists, and nothing was named: no filter is needed.
    Everything,
    /// Every id that exists except these.
    Except(BTreeSet<String>),
    /// These alone. Some may not exist.
    Only(BTreeSet<String>),
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
    pub fn is_empty(&self, kind: &str, universe: &dyn Universe) -> Result<bool, Failure> {
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
                ids.extend(more);
                Self::Except(ids)
            }
            (Self::Only(mut ids), other) | (other, Self::Only(mut ids)) => {
                ids.retain(|id| other.contains(id));
                Self::Only(ids)
            }
        };
    }

    fn put(&mut self, id: &str, allow: bool) {
        match self {
            Self::Everything if !allow => *self = Self::Except(BTreeSet::from([id.to_owned()])),
            Self::Everything => {}
            Self::Except(ids) if allow => {
                ids.remove(id);
                if ids.is_empty() {
                    *self = Self::Everything;
                }
            }
            Self::Only(ids) if !allow => {
                ids.remove(id);
            }
            Self::Except(ids) | Self::Only(ids) => {
                ids.insert(id.to_owned());
            }
        }
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

impl Resolution {
    /// The failure of each denied id: code 4000, naming the kind.
    pub fn failure(kind: &str) -> Failure {
        Failure::permission_denied(kind)
    }
}

impl Permissions {
    /// Which of `requested` the caller may use for `action`, or which of all when nothing was named.
    ///
    /// Named ids of which none is allowed are a refusal of the whole request, 403 with code 4000. Ids that were not named are
    /// filtered silently.
    pub fn resolve(
        &self,
        action: &str,
        kind: &str,
        requested: Option<&[String]>,
        universe: &dyn Universe,
    ) -> Result<Resolution, Failure> {
        let Some(ids) = requested else {
            return Ok(Resolution { allowed: self.everything(action, kind, universe)?, denied: Vec::new() });
        };
        let judge = Judge::new(self, action, kind, universe)?;
        let mut allowed = BTreeSet::new();
        let mut denied = Vec::new();
        let mut seen = HashSet::with_capacity(ids.len());
        for id in ids.iter().filter(|id| seen.insert(id.as_str())) {
            if judge.allows(id) {
                allowed.insert(id.clone());
            } else {
                denied.push(id.clone());
            }
        }
        if allowed.is_empty() && !denied.is_empty() {
            return Err(Failure::permission_denied(kind));
        }
        Ok(Resolution { allowed: Allowed::Only(allowed), denied })
    }

    /// Refuses unless `action` is allowed on `*:*:*`.
    pub fn require(&self, action: &str) -> Result<(), Failure> {
        self.resolve_any(action, WHOLE, &Whole).map(drop)
    }

    /// All that is allowed of `kind`; refuses when that is nothing. The rule of operations whose resource is written out as a
    /// wildcard, such as `rule:file:*` (RBAC facts, section 9, notes).
    pub fn resolve_any(&self, action: &str, kind: &str, universe: &dyn Universe) -> Result<Resolution, Failure> {
        let universe = if kind == WHOLE { &Whole } else { universe };
        let allowed = self.everything(action, kind, universe)?;
        if allowed.is_empty(kind, universe)? {
            return Err(Failure::permission_denied(kind));
        }
        Ok(Resolution { allowed, denied: Vec::new() })
    }

    /// Whether `action` is allowed on this one id, which is not an agent's.
    pub fn allows(&self, action: &str, kind: &str, id: &str) -> bool {
        Judge::new(self, action, kind, &Nothing).is_ok_and(|judge| judge.allows(id))
    }

    fn everything(&self, action: &str, kind: &str, universe: &dyn Universe) -> Result<Allowed, Failure> {
        let start = |allow| if allow { Allowed::Everything } else { Allowed::Only(BTreeSet::new()) };
        let Some(entries) = self.kind(action, kind) else { return Ok(start(self.mode() == Mode::Black)) };
        let wildcard = entries.wildcard;
        // Whatever stands before the last wildcard is overwritten by it.
        let mut allowed = start(wildcard.map_or(self.mode() == Mode::Black, |word| word.allow));
        let later = |word: &Word| wildcard.is_none_or(|wildcard| word.place > wildcard.place);
        let mut rest: Vec<(&str, Word, bool)> = Vec::new();
        rest.extend(entries.ids.iter().filter(|(_, word)| later(word)).map(|(id, word)| (id.as_str(), *word, false)));
        rest.extend(entries.groups.iter().filter(|(_, word)| later(word)).map(|(id, word)| (id.as_str(), *word, true)));
        rest.sort_unstable_by_key(|(_, word, _)| word.place);
        for (value, word, group) in rest {
            if group {
                for id in universe.members(value)? {
                    allowed.put(&id, word.allow);
                }
            } else {
                allowed.put(value, word.allow);
            }
        }
        Ok(allowed)
    }
}

/// The kind of actions without resources.
const WHOLE: &str = "*:*";

/// Its universe: one thing, named `*`.
struct Whole;

impl Universe for Whole {
    fn members(&self, _group: &str) -> Result<Vec<String>, Failure> {
        Ok(Vec::new())
    }

    fn all(&self, _kind: &str) -> Result<BTreeSet<String>, Failure> {
        Ok(BTreeSet::from(["*".to_owned()]))
    }
}

/// Decides ids one by one: of all entries that match, the last one's effect, else the mode.
struct Judge<'a> {
    otherwise: bool,
    wildcard: Option<Word>,
    ids: Option<&'a HashMap<String, Word>>,
    members: HashMap<String, Word>,
}

impl<'a> Judge<'a> {
    fn new(permissions: &'a Permissions, action: &str, kind: &str, universe: &dyn Universe) -> Result<Self, Failure> {
        let otherwise = permissions.mode() == Mode::Black;
        let Some(entries) = permissions.kind(action, kind) else {
            return Ok(Self { otherwise, wildcard: None, ids: None, members: HashMap::new() });
        };
        let mut members = HashMap::new();
        // In order, so that a later group overwrites what an earlier one said of the same agent.
        for (group, word) in &entries.groups {
            if entries.wildcard.is_some_and(|wildcard| wildcard.place > word.place) {
                continue;
            }
            for id in universe.members(group)? {
                members.insert(id, *word);
            }
        }
        Ok(Self { otherwise, wildcard: entries.wildcard, ids: Some(&entries.ids), members })
    }

    fn allows(&self, id: &str) -> bool {
        let exact = self.ids.and_then(|ids| ids.get(id));
        [self.wildcard.as_ref(), exact, self.members.get(id)]
            .into_iter()
            .flatten()
            .max()
            .map_or(self.otherwise, |word| word.allow)
    }
}
