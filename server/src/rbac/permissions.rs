//! The reduction of a list of policies to one map, action -> resource -> effect (RBAC facts, section 4.1).

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
    sync::{Mutex, PoisonError},
};

use super::{
    policy::{Policy, Resource},
    resolve::{Allowed, State},
};
use crate::failure::Failure;

/// What holds where no policy speaks.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Mode {
    /// What is not allowed is denied.
    #[default]
    White,
    /// What is not denied is allowed.
    Black,
}

impl Mode {
    /// The text in configuration and tokens.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::White => "white",
            Self::Black => "black",
        }
    }

    /// Reads the text of configuration and tokens.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "white" => Some(Self::White),
            "black" => Some(Self::Black),
            _ => None,
        }
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One surviving entry of the map.
#[derive(Clone, Debug)]
struct Entry {
    resource: String,
    effect: String,
}

/// What the entries of one action say about one kind of resource.
///
/// Of all entries that match an id the last decides. A wildcard matches every id, so only those after the last one are kept.
#[derive(Clone, Debug, Default)]
pub(super) struct Kind {
    /// Effect of the last wildcard.
    pub(super) wildcard: Option<bool>,
    pub(super) ids: HashMap<String, Word>,
    /// `agent:group` entries; they speak about agent ids.
    pub(super) groups: HashMap<String, Word>,
    /// What comes of all this when nothing is named.
    pub(super) everything: Memo,
}

/// The last answer, kept for as long as what it depends on is the same. A copy begins without one.
#[derive(Default)]
pub(super) struct Memo(Mutex<Option<(State, Allowed)>>);

impl Memo {
    pub(super) fn get(&self, state: State) -> Option<Allowed> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref().filter(|(of, _)| *of == state).map(|(_, allowed)| allowed.clone())
    }

    pub(super) fn put(&self, state: State, allowed: &Allowed) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((state, allowed.clone()));
    }
}

impl Clone for Memo {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl fmt::Debug for Memo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Memo")
    }
}

/// An effect and its place in the order of the entries.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Word {
    pub(super) place: usize,
    pub(super) allow: bool,
}

/// The permissions of a token: its roles' policies, reduced, and the mode.
///
/// Made once per token and state of the database, then shared.
#[derive(Clone, Debug, Default)]
pub struct Permissions {
    mode: Mode,
    /// In order of first mention, as `GET /security/users/me/policies` lists them.
    actions: Vec<(String, Vec<Entry>)>,
    index: HashMap<String, HashMap<String, Kind>>,
}

impl Permissions {
    /// Reduces policies, in the order of roles and of policies within each role. A resource that the syntax refuses is
    /// failure 4500.
    pub fn reduce<'a>(mode: Mode, policies: impl IntoIterator<Item = &'a Policy>) -> Result<Self, Failure> {
        let mut order: Vec<String> = Vec::new();
        let mut maps: HashMap<String, Reduction> = HashMap::new();
        for policy in policies {
            let resources =
                policy.resources.iter().map(|text| Resource::parse(text)).collect::<Result<Vec<_>, Failure>>()?;
            for action in &policy.actions {
                let map = maps.entry(action.clone()).or_insert_with(|| {
                    order.push(action.clone());
                    Reduction::default()
                });
                for resource in &resources {
                    map.put(resource, &policy.effect);
                }
            }
        }
        let mut reduced = Self { mode, ..Self::default() };
        for action in order {
            let Some(map) = maps.remove(&action) else { continue };
            let entries: Vec<Entry> = map.live.into_values().collect();
            reduced.index.insert(action.clone(), index(&entries));
            reduced.actions.push((action, entries));
        }
        Ok(reduced)
    }

    /// Permissions under which everything is allowed: what operations run with that check nothing (RBAC facts, 4.5).
    pub fn unlimited() -> Self {
        Self { mode: Mode::Black, ..Self::default() }
    }

    /// The mode of the token.
    pub const fn mode(&self) -> Mode {
        self.mode
    }

    /// The map, in order: action, then resource and effect.
    pub fn iter(&self) -> impl Iterator<Item = (&str, impl Iterator<Item = (&str, &str)>)> {
        self.actions.iter().map(|(action, entries)| {
            (action.as_str(), entries.iter().map(|entry| (entry.resource.as_str(), entry.effect.as_str())))
        })
    }

    /// Whether any entry of `action` allows, whatever the resource: the test for showing secrets (RBAC facts, 4.7).
    pub fn allows_some(&self, action: &str) -> bool {
        self.actions.iter().any(|(name, entries)| name == action && entries.iter().any(|entry| entry.effect == "allow"))
    }

    pub(super) fn kind(&self, action: &str, kind: &str) -> Option<&Kind> {
        self.index.get(action)?.get(kind)
    }
}

/// The entries of one action while policies are added: ordered, with a way to find each by its resource.
#[derive(Default)]
struct Reduction {
    next: usize,
    live: BTreeMap<usize, Entry>,
    by_resource: HashMap<String, usize>,
}

impl Reduction {
    fn put(&mut self, resource: &Resource<'_>, effect: &str) {
        let text = match *resource {
            Resource::Single { text, kind, value } => {
                self.remove(text);
                if value == "*" {
                    // Entries about agent groups go whatever the type of the wildcard is.
                    self.remove_where(|old| {
                        !old.contains('&') && (old.starts_with(kind) || old.starts_with("agent:group"))
                    });
                }
                text
            }
            Resource::Pair { text, parts } => {
                self.remove_where(|old| {
                    old.split_once('&').is_some_and(|(first, second)| {
                        [first, second].iter().zip(parts).all(|(old, new)| new.ends_with(":*") || *old == new)
                    })
                });
                text
            }
        };
        // A pair that is written again without a wildcard was removed above, so every entry gets a new place.
        self.live.insert(self.next, Entry { resource: text.to_owned(), effect: effect.to_owned() });
        self.by_resource.insert(text.to_owned(), self.next);
        self.next += 1;
    }

    fn remove(&mut self, resource: &str) {
        if let Some(place) = self.by_resource.remove(resource) {
            self.live.remove(&place);
        }
    }

    fn remove_where(&mut self, test: impl Fn(&str) -> bool) {
        let by_resource = &mut self.by_resource;
        self.live.retain(|_, entry| {
            let goes = test(&entry.resource);
            if goes {
                by_resource.remove(&entry.resource);
            }
            !goes
        });
    }
}

fn index(entries: &[Entry]) -> HashMap<String, Kind> {
    let mut kinds: HashMap<String, Kind> = HashMap::new();
    for (place, entry) in entries.iter().enumerate() {
        if entry.resource.contains('&') {
            continue;
        }
        let Some((kind, value)) = entry.resource.rsplit_once(':') else { continue };
        let word = Word { place, allow: entry.effect == "allow" };
        let group = kind == "agent:group";
        let kind = kinds.entry(if group { "agent:id".to_owned() } else { kind.to_owned() }).or_default();
        if value == "*" {
            *kind = Kind { wildcard: Some(word.allow), ..Kind::default() };
        } else if group {
            kind.groups.insert(value.to_owned(), word);
        } else {
            kind.ids.insert(value.to_owned(), word);
        }
    }
    kinds
}
