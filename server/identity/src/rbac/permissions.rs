//! The reduction of a list of policies to one map, action -> resource -> effect (docs/facts/02-rbac.md, section 4.1).

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt,
    ops::Bound,
    sync::{Mutex, PoisonError},
};

use super::{
    granting::{Allowed, UniverseState},
    policy::{Policy, Resource},
};
use crate::Fault;

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
/// Of all entries that match an id the last decides. A wildcard matches every id, so only those after the last one are
/// kept.
#[derive(Clone, Debug, Default)]
pub(super) struct ResourceKind {
    /// Effect of the last wildcard.
    pub(super) wildcard: Option<bool>,
    pub(super) ids: HashMap<String, PlacedEffect>,
    /// `agent:group` entries; they speak about agent ids.
    pub(super) groups: HashMap<String, PlacedEffect>,
    /// What comes of all this when nothing is named.
    pub(super) everything: Memo,
}

/// The last answer, kept for as long as what it depends on is the same. A copy begins without one.
#[derive(Default)]
pub(super) struct Memo(Mutex<Option<(UniverseState, Allowed)>>);

impl Memo {
    pub(super) fn get(&self, state: UniverseState) -> Option<Allowed> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref().filter(|(of, _)| *of == state).map(|(_, allowed)| allowed.clone())
    }

    pub(super) fn put(&self, state: UniverseState, allowed: &Allowed) {
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
pub(super) struct PlacedEffect {
    pub(super) place: usize,
    pub(super) allow: bool,
}

/// The permissions of a token: its roles' policies, reduced, and the mode.
///
/// Made once per token and state of the database, then shared.
#[derive(Clone, Debug, Default)]
pub struct Permissions {
    mode: Mode,
    /// In order of first mention.
    actions: Vec<(String, Vec<Entry>)>,
    index: HashMap<String, HashMap<String, ResourceKind>>,
}

impl Permissions {
    /// Reduces policies, in the order of roles and of policies within each role.
    ///
    /// # Errors
    ///
    /// When the syntax refuses a resource.
    pub fn reduce<'a>(mode: Mode, policies: impl IntoIterator<Item = &'a Policy>) -> Result<Self, Fault> {
        let mut order: Vec<&str> = Vec::new();
        let mut maps: HashMap<&str, Reduction<'_>> = HashMap::new();
        // Without an action nobody looks at the resources.
        for policy in policies.into_iter().filter(|policy| !policy.actions.is_empty()) {
            let resources =
                policy.resources.iter().map(|text| Resource::parse(text)).collect::<Result<Vec<_>, Fault>>()?;
            for action in &policy.actions {
                let map = maps.entry(action).or_insert_with(|| {
                    order.push(action);
                    Reduction::default()
                });
                for resource in &resources {
                    map.put(resource, &policy.effect);
                }
            }
        }
        let mut reduced = Self { mode, ..Self::default() };
        for action in order {
            let Some(map) = maps.remove(action) else { continue };
            let entry = |(resource, effect): (&str, &str)| Entry { resource: resource.into(), effect: effect.into() };
            let entries: Vec<Entry> = map.live.into_values().map(entry).collect();
            reduced.index.insert(action.to_owned(), index(&entries));
            reduced.actions.push((action.to_owned(), entries));
        }
        Ok(reduced)
    }

    /// Permissions under which everything is allowed.
    #[cfg(any(test, feature = "test-util"))]
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

    /// Whether any policy speaks about an action.
    pub fn mentions(&self, action: &str) -> bool {
        self.index.contains_key(action)
    }

    pub(super) fn kind(&self, action: &str, kind: &str) -> Option<&ResourceKind> {
        self.index.get(action)?.get(kind)
    }
}

/// The entries of one action while policies are added: ordered, and found by what a later one may replace. Each entry
/// is added and removed once, so the time is that of the policies, however they replace one another.
#[derive(Default)]
struct Reduction<'a> {
    next: usize,
    /// Resource and effect, by place.
    live: BTreeMap<usize, (&'a str, &'a str)>,
    singles: BTreeMap<&'a str, usize>,
    /// Pairs by their parts, and with these the other way round.
    pairs: BTreeMap<[&'a str; 2], usize>,
    turned: BTreeSet<[&'a str; 2]>,
}

impl<'a> Reduction<'a> {
    fn put(&mut self, resource: &Resource<'a>, effect: &'a str) {
        let place = self.next;
        self.next += 1;
        // Whatever is written again gets a new place.
        let text = match *resource {
            Resource::Single { text, kind, value } => {
                self.remove_single(text);
                if value == "*" {
                    // Entries about agent groups go whatever the type of the wildcard is.
                    for prefix in [kind, "agent:group"] {
                        self.remove_singles(prefix);
                    }
                }
                self.singles.insert(text, place);
                text
            }
            Resource::Pair { text, parts } => {
                self.remove_pairs(parts);
                let [first, second] = parts;
                self.pairs.insert(parts, place);
                self.turned.insert([second, first]);
                text
            }
        };
        self.live.insert(place, (text, effect));
    }

    fn remove_single(&mut self, text: &str) {
        if let Some(place) = self.singles.remove(text) {
            self.live.remove(&place);
        }
    }

    fn remove_singles(&mut self, prefix: &str) {
        let gone: Vec<&str> = self
            .singles
            .range::<str, _>((Bound::Included(prefix), Bound::Unbounded))
            .map(|(text, _)| *text)
            .take_while(|text| text.starts_with(prefix))
            .collect();
        for text in gone {
            self.remove_single(text);
        }
    }

    /// Removes the pairs whose parts are these, where a wildcard is any part.
    fn remove_pairs(&mut self, [first, second]: [&'a str; 2]) {
        let any = |part: &str| part.rsplit(':').next() == Some("*");
        let gone: Vec<[&str; 2]> = match (any(first), any(second)) {
            (true, true) => self.pairs.keys().copied().collect(),
            (false, false) => vec![[first, second]],
            (false, true) => {
                self.pairs.range([first, ""]..).map(|(pair, _)| *pair).take_while(|pair| pair[0] == first).collect()
            }
            (true, false) => {
                let from = self.turned.range([second, ""]..).take_while(|pair| pair[0] == second);
                from.map(|[second, first]| [*first, *second]).collect()
            }
        };
        for pair in gone {
            let [first, second] = pair;
            self.turned.remove(&[second, first]);
            if let Some(place) = self.pairs.remove(&pair) {
                self.live.remove(&place);
            }
        }
    }
}

fn index(entries: &[Entry]) -> HashMap<String, ResourceKind> {
    let mut kinds: HashMap<String, ResourceKind> = HashMap::new();
    for (place, entry) in entries.iter().enumerate() {
        if entry.resource.contains('&') {
            continue;
        }
        let Some((kind, value)) = entry.resource.rsplit_once(':') else { continue };
        let word = PlacedEffect { place, allow: entry.effect == "allow" };
        let group = kind == "agent:group";
        let kind = kinds.entry(if group { "agent:id".to_owned() } else { kind.to_owned() }).or_default();
        if value == "*" {
            *kind = ResourceKind { wildcard: Some(word.allow), ..ResourceKind::default() };
        } else if group {
            kind.groups.insert(value.to_owned(), word);
        } else {
            kind.ids.insert(value.to_owned(), word);
        }
    }
    kinds
}
