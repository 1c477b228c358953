//! Applying permissions to one action: which of the named resources, or of all, the caller may touch
//! (docs/facts/02-rbac.md, sections 4.2 and 4.3).

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::convert::Infallible;

use super::granting::{Allowed, NotGranted, Nothing, Resolution, Universe, UniverseState};
use super::permissions::{Mode, Permissions, PlacedEffect, ResourceKind};

impl Permissions {
    /// Which of `requested` the caller may use for `action`, or which of all when nothing was named.
    ///
    /// Ids that were not named are filtered silently.
    ///
    /// # Errors
    ///
    /// When not one of the named ids is allowed, which is a refusal of the whole request, and whatever `universe`
    /// returns.
    pub fn resolve<U: Universe + ?Sized>(
        &self,
        action: &str,
        kind: &str,
        requested: Option<&[String]>,
        universe: &U,
    ) -> Result<Resolution, NotGranted<U::Error>> {
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
            return Err(NotGranted::denied(kind));
        }
        Ok(Resolution { allowed: Allowed::Only(allowed.into()), denied })
    }

    /// Whether `action` is allowed on `*:*:*`.
    pub fn allows_whole(&self, action: &str) -> bool {
        self.resolve_any(action, WHOLE, &Nothing).is_ok()
    }

    /// All that is allowed of `kind`. The rule of operations whose resource is written out as a wildcard, such as
    /// `rule:file:*` (docs/facts/02-rbac.md, section 9, the enforcement notes).
    ///
    /// # Errors
    ///
    /// When nothing is allowed, and whatever `universe` returns.
    pub fn resolve_any<U: Universe + ?Sized>(
        &self,
        action: &str,
        kind: &str,
        universe: &U,
    ) -> Result<Resolution, NotGranted<U::Error>> {
        if kind == WHOLE {
            // Without resources there is one thing, named `*`.
            let allowed = self.everything(action, kind, &Whole).unwrap_or_else(|never| match never {});
            return match allowed.is_empty(kind, &Whole) {
                Ok(true) => Err(NotGranted::denied(kind)),
                Ok(false) => Ok(Resolution { allowed, denied: Vec::new() }),
                Err(never) => match never {},
            };
        }
        let allowed = self.everything(action, kind, universe)?;
        // A caller that may do it to everything is not told to ask for permission because there is nothing.
        if allowed != Allowed::Everything && allowed.is_empty(kind, universe)? {
            return Err(NotGranted::denied(kind));
        }
        Ok(Resolution { allowed, denied: Vec::new() })
    }

    /// Whether `action` is allowed on this one id, which is not an agent's.
    pub fn allows(&self, action: &str, kind: &str, id: &str) -> bool {
        let Ok(judge) = Judge::new(self, action, kind, &[], &Nothing);
        judge.allows(id)
    }

    fn everything<U: Universe + ?Sized>(&self, action: &str, kind: &str, universe: &U) -> Result<Allowed, U::Error> {
        let otherwise = self.mode() == Mode::Black;
        let Some(entries) = self.kind(action, kind) else { return Ok(Allowed::but(otherwise, BTreeSet::new())) };
        let state = if entries.groups.is_empty() { Some(UniverseState::default()) } else { universe.state()? };
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

impl ResourceKind {
    /// Of all ids those that are allowed.
    fn all<U: Universe + ?Sized>(&self, otherwise: bool, universe: &U) -> Result<Allowed, U::Error> {
        let start = self.wildcard.unwrap_or(otherwise);
        let mut last: HashMap<Cow<'_, str>, PlacedEffect> =
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
    fn on_members<U: Universe + ?Sized>(
        &self,
        asked: &[String],
        universe: &U,
    ) -> Result<HashMap<String, PlacedEffect>, U::Error> {
        let mut words = HashMap::new();
        let mut say = |id: String, word: PlacedEffect| {
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
    type Error = Infallible;

    fn members(&self, _group: &str) -> Result<Vec<String>, Infallible> {
        Ok(Vec::new())
    }

    fn all(&self, _kind: &str) -> Result<BTreeSet<String>, Infallible> {
        Ok(BTreeSet::from(["*".to_owned()]))
    }
}

/// Decides ids one by one: of all entries that match, the last one's effect, else the mode.
struct Judge<'a> {
    otherwise: bool,
    ids: Option<&'a HashMap<String, PlacedEffect>>,
    members: HashMap<String, PlacedEffect>,
}

impl<'a> Judge<'a> {
    /// A judge of the ids `asked` about; of all others too if no group is mentioned.
    fn new<U: Universe + ?Sized>(
        permissions: &'a Permissions,
        action: &str,
        kind: &str,
        asked: &[String],
        universe: &U,
    ) -> Result<Self, U::Error> {
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
