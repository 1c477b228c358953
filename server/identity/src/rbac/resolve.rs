//! Applying permissions to one action: which of the named resources, or of all, the caller may touch
//! (docs/facts/02-rbac.md, sections 4.2 and 4.3).

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::permissions::{Kind, Mode, Permissions, Word};
use apid_failure::Failure;

/// What exists, asked for only when an answer depends on it.
pub trait Universe {
    /// Ids of the agents that belong to `group`; empty for a group that does not exist.
    fn members(&self, group: &str) -> Result<Vec<String>, Failure>;

    /// Every id of `kind`, such as `rule:file`; empty for a kind that has none.
    fn all(&self, kind: &str) -> Result<BTreeSet<String>, Failure>;

    /// Names of the groups that `agent` belongs to, where asking this is cheaper than for the members of several groups.
    fn groups(&self, agent: &str) -> Result<Option<Vec<String>>, Failure> {
        let _ = agent;
        Ok(None)
    }

    /// Which state of the groups and their members this is, if states can be told apart.
    fn state(&self) -> Result<Option<State>, Failure> {
        Ok(None)
    }
}

/// Differs between two instants if a group or its members were changed in between.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct State(pub u64, pub u64);

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
        let judge = Judge::new(self, action, kind, ids, universe)?;
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
        Ok(Resolution { allowed: Allowed::Only(allowed.into()), denied })
    }

    /// Refuses unless `action` is allowed on `*:*:*`.
    pub fn require(&self, action: &str) -> Result<(), Failure> {
        self.resolve_any(action, WHOLE, &Whole).map(drop)
    }

    /// All that is allowed of `kind`; refuses when that is nothing. The rule of operations whose resource is written
    /// out as a wildcard, such as `rule:file:*` (docs/facts/02-rbac.md, section 9, the enforcement notes).
    pub fn resolve_any(&self, action: &str, kind: &str, universe: &dyn Universe) -> Result<Resolution, Failure> {
        let universe = if kind == WHOLE { &Whole } else { universe };
        let allowed = self.everything(action, kind, universe)?;
        // Whoever may do it to everything is not told to ask for permission because there is nothing.
        if allowed != Allowed::Everything && allowed.is_empty(kind, universe)? {
            return Err(Failure::permission_denied(kind));
        }
        Ok(Resolution { allowed, denied: Vec::new() })
    }

    /// Whether `action` is allowed on this one id, which is not an agent's.
    pub fn allows(&self, action: &str, kind: &str, id: &str) -> bool {
        Judge::new(self, action, kind, &[], &Nothing).is_ok_and(|judge| judge.allows(id))
    }

    fn everything(&self, action: &str, kind: &str, universe: &dyn Universe) -> Result<Allowed, Failure> {
        let otherwise = self.mode() == Mode::Black;
        let Some(entries) = self.kind(action, kind) else { return Ok(Allowed::but(otherwise, BTreeSet::new())) };
        let state = if entries.groups.is_empty() { Some(State::default()) } else { universe.state()? };
        if let Some(allowed) = state.and_then(|state| entries.everything.get(state)) {
            return Ok(allowed);
        }
        let allowed = entries.all(otherwise, universe)?;
        if let Some(state) = state {
            entries.everything.put(state, &allowed);
        }
        Ok(allowed)
    }
}

impl Allowed {
    /// Everything or nothing, but these.
    fn but(everything: bool, others: BTreeSet<String>) -> Self {
        match everything {
            true if others.is_empty() => Self::Everything,
            true => Self::Except(others.into()),
            false => Self::Only(others.into()),
        }
    }
}

impl Kind {
    /// Of all ids those that are allowed.
    fn all(&self, otherwise: bool, universe: &dyn Universe) -> Result<Allowed, Failure> {
        let start = self.wildcard.unwrap_or(otherwise);
        let mut last: HashMap<Cow<'_, str>, Word> =
            self.ids.iter().map(|(id, word)| (Cow::Borrowed(id.as_str()), *word)).collect();
        for (group, word) in &self.groups {
            for id in universe.members(group)? {
                let other = last.entry(Cow::Owned(id)).or_insert(*word);
                *other = (*other).max(*word);
            }
        }
        let others = last.into_iter().filter(|(_, word)| word.allow != start).map(|(id, _)| id.into_owned());
        Ok(Allowed::but(start, others.collect()))
    }

    /// The last word on each agent of these groups, or at least on each of those asked about.
    fn on_members(&self, asked: &[String], universe: &dyn Universe) -> Result<HashMap<String, Word>, Failure> {
        let mut words = HashMap::new();
        let mut say = |id: String, word: Word| {
            let other = words.entry(id).or_insert(word);
            *other = (*other).max(word);
        };
        // Fewer agents than groups: ask about the agents.
        if asked.len() < self.groups.len() {
            let mut known = true;
            for id in asked {
                let Some(groups) = universe.groups(id)? else {
                    known = false;
                    break;
                };
                let last = groups.iter().filter_map(|group| self.groups.get(group)).max();
                last.into_iter().for_each(|word| say(id.clone(), *word));
            }
            if known {
                return Ok(words);
            }
        }
        for (group, word) in &self.groups {
            universe.members(group)?.into_iter().for_each(|id| say(id, *word));
        }
        Ok(words)
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
    ids: Option<&'a HashMap<String, Word>>,
    members: HashMap<String, Word>,
}

impl<'a> Judge<'a> {
    /// A judge of the ids `asked` about; of all others too if no group is mentioned.
    fn new(
        permissions: &'a Permissions,
        action: &str,
        kind: &str,
        asked: &[String],
        universe: &dyn Universe,
    ) -> Result<Self, Failure> {
        let otherwise = permissions.mode() == Mode::Black;
        let Some(entries) = permissions.kind(action, kind) else {
            return Ok(Self { otherwise, ids: None, members: HashMap::new() });
        };
        Ok(Self {
            otherwise: entries.wildcard.unwrap_or(otherwise),
            ids: Some(&entries.ids),
            members: entries.on_members(asked, universe)?,
        })
    }

    fn allows(&self, id: &str) -> bool {
        let exact = self.ids.and_then(|ids| ids.get(id));
        exact.max(self.members.get(id)).map_or(self.otherwise, |word| word.allow)
    }
}
