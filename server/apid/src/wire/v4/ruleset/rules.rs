//! Rules in lists, their groups, and the entries of standards that they map to.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use serde_json::{Map, Value};
use wazuh_api_server::v4::models::Rule as RuleModel;
use wazuh_api_server::{AffectedItems, FailedItems, Json, Messages};

use super::{Listing, Shown, status};
use crate::wire::v4::failure::Failure;
use crate::wire::v4::faults::IntoFailure as _;
use apid_identity::rbac::Allowed;
use apid_ruleset::kept::Now;
use apid_ruleset::rules::{Requirement, Rule, Rules};
use apid_ruleset::{Fault, FoundFile};
use apid_store::query::memory::Fields;

const FIELDS: Fields = Fields {
    sort: Some(&["filename", "relative_dirname", "description", "id", "level", "status"]),
    select: Some(&[
        "description",
        "details",
        "filename",
        "gdpr",
        "groups",
        "id",
        "level",
        "relative_dirname",
        "pci_dss",
        "status",
        "gpg13",
        "hipaa",
        "nist_800_53",
        "tsc",
        "mitre",
    ]),
    required: &["id"],
    default_sort: &["id"],
    ..Fields::ANY
};

/// Lists of names, in the order of their characters.
const NAMES: Fields = Fields { default_sort: &[""], ..Fields::ANY };

const LISTED: Messages<'static> = Messages {
    all: "All selected rules were returned",
    some: "Some rules were not returned",
    none: "No rule was returned",
};

const GROUPS_LISTED: Messages<'static> = Messages {
    all: "All groups in rules were returned",
    some: "Some groups in rules were not returned",
    none: "No groups in rules were returned",
};

/// Which rules are asked for. What is `None` or empty does not decide.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filters {
    /// Their numbers; those that do not exist are failed items.
    pub(crate) ids: Option<Vec<i64>>,
    /// Whether they are in force.
    pub(crate) is_enabled: Option<bool>,
    /// A group that they are in.
    pub(crate) group: Option<String>,
    /// The least and the greatest level.
    pub(crate) levels: Option<(i64, i64)>,
    /// Names of their files.
    pub(crate) files: Option<Vec<String>>,
    /// A part of the directory of their file.
    pub(crate) folder: Option<String>,
    /// Entries of standards that they map to.
    pub(crate) entries: Vec<(Requirement, String)>,
}

impl Filters {
    fn decide_nothing(&self) -> bool {
        let Self { ids, is_enabled, group, levels, files, folder, entries } = self;
        ids.is_none()
            && is_enabled.is_none()
            && group.is_none()
            && levels.is_none()
            && files.is_none()
            && folder.is_none()
            && entries.is_empty()
    }

    fn take(&self, rule: &Rule, file: &FoundFile) -> bool {
        self.ids.as_ref().is_none_or(|ids| ids.contains(&rule.id))
            && self.is_enabled.is_none_or(|wanted| wanted == file.is_enabled)
            && self.group.as_ref().is_none_or(|group| rule.groups.contains(group))
            && self.levels.is_none_or(|(least, greatest)| (least..=greatest).contains(&rule.level))
            && self.files.as_ref().is_none_or(|names| names.contains(&file.name))
            && self.folder.as_ref().is_none_or(|folder| file.folder.contains(folder.as_str()))
            && self.entries.iter().all(|(requirement, entry)| rule.entries(*requirement).contains(entry))
    }
}

/// The levels that a parameter means: one, or the first and the last of several.
pub(crate) fn levels(text: &str) -> (i64, i64) {
    let number = |text: &str| text.parse().unwrap_or(i64::MAX);
    match text.split_once('-') {
        Some((least, greatest)) => (number(least), number(greatest)),
        None => (number(text), number(text)),
    }
}

/// All rules, as lists show them.
struct ShownRules {
    shown: Shown,
    /// Where each of them is: its file, the file's rules, and its place among them.
    places: Vec<(FoundFile, Arc<Rules>, usize)>,
    groups: OnceLock<Shown>,
    entries: [OnceLock<Shown>; 7],
}

impl ShownRules {
    fn new(now: &Now<Rules>) -> Result<Self, Fault> {
        let mut places = Vec::new();
        for (file, rules) in now.contents()? {
            places.extend((0..rules.0.len()).map(|place| (file.clone(), Arc::clone(&rules), place)));
        }
        let id = |(_, rules, place): &(FoundFile, Arc<Rules>, usize)| rules.0.get(*place).map(|rule| rule.id);
        places.sort_by_key(id);
        let values = places.iter().filter_map(|(file, rules, place)| Some(item(file, rules.0.get(*place)?)));
        let shown = Shown::new(values.collect());
        Ok(Self { shown, places, groups: OnceLock::new(), entries: [const { OnceLock::new() }; 7] })
    }

    /// The rules that may be seen.
    fn rules<'s>(&'s self, allowed: &'s Allowed) -> impl Iterator<Item = (usize, &'s FoundFile, &'s Rule)> {
        let all = self.places.iter().enumerate();
        let known = all.filter_map(|(at, (file, rules, place))| Some((at, file, rules.0.get(*place)?)));
        known.filter(|(_, file, _)| allowed.contains(&file.name))
    }
}

/// A rule as lists show it.
fn item(file: &FoundFile, rule: &Rule) -> Value {
    let mut item = Map::with_capacity(15);
    let mut put = |name: &str, value: Value| drop(item.insert(name.to_owned(), value));
    put("filename", file.name.as_str().into());
    put("relative_dirname", file.folder.as_str().into());
    put("id", rule.id.into());
    put("level", rule.level.into());
    put("status", status(file.is_enabled).into());
    put("details", rule.details.clone().into());
    for requirement in Requirement::ALL {
        put(field(requirement), rule.entries(requirement).into());
    }
    put("groups", rule.groups.as_slice().into());
    put("description", rule.description.as_str().into());
    Value::Object(item)
}

const fn field(requirement: Requirement) -> &'static str {
    match requirement {
        Requirement::PciDss => "pci_dss",
        Requirement::Gpg13 => "gpg13",
        Requirement::Gdpr => "gdpr",
        Requirement::Hipaa => "hipaa",
        Requirement::Nist80053 => "nist_800_53",
        Requirement::Tsc => "tsc",
        Requirement::Mitre => "mitre",
    }
}

/// The rules that are asked for, of those in files that may be seen.
///
/// # Errors
///
/// When a file cannot be read, or the query is wrong.
pub(crate) fn list(
    now: &Now<Rules>,
    allowed: &Allowed,
    filters: &Filters,
    listing: &Listing,
) -> Result<Json<AffectedItems<RuleModel>>, Failure> {
    let all = now.derived(ShownRules::new).map_err(Fault::into_failure)?;
    let mut failed = FailedItems::new();
    if *allowed == Allowed::Everything && filters.decide_nothing() {
        return all.shown.list(None, listing, &FIELDS, failed, &LISTED);
    }
    let mut missing: BTreeSet<i64> = filters.ids.iter().flatten().copied().collect();
    let mut places = Vec::new();
    for (at, file, rule) in all.rules(allowed) {
        missing.remove(&rule.id);
        if filters.take(rule, file) {
            places.push(at);
        }
    }
    let failure = Fault::NoRule.into_failure();
    missing.into_iter().for_each(|id| failure.add_to(&mut failed, id));
    all.shown.list(Some(&places), listing, &FIELDS, failed, &LISTED)
}

/// The groups of rules in files that may be seen.
///
/// # Errors
///
/// As [`list`].
pub(crate) fn groups(
    now: &Now<Rules>,
    allowed: &Allowed,
    listing: &Listing,
) -> Result<Json<AffectedItems<String>>, Failure> {
    let all = now.derived(ShownRules::new).map_err(Fault::into_failure)?;
    let names = |allowed: &Allowed| Shown::new(sorted(all.rules(allowed).flat_map(|(_, _, rule)| &rule.groups)));
    with_kept(&all.groups, allowed, names, |shown| {
        shown.list(None, listing, &NAMES, FailedItems::new(), &GROUPS_LISTED)
    })
}

/// The entries of a standard that rules in files that may be seen map to.
///
/// # Errors
///
/// As [`list`].
pub(crate) fn entries(
    now: &Now<Rules>,
    allowed: &Allowed,
    requirement: Requirement,
    listing: &Listing,
) -> Result<Json<AffectedItems<String>>, Failure> {
    let all = now.derived(ShownRules::new).map_err(Fault::into_failure)?;
    let names =
        |allowed: &Allowed| Shown::new(sorted(all.rules(allowed).flat_map(|(_, _, rule)| rule.entries(requirement))));
    let kept = Requirement::ALL.into_iter().zip(&all.entries).find(|(other, _)| *other == requirement);
    let show = |shown: &Shown| shown.list(None, listing, &NAMES, FailedItems::new(), &LISTED);
    match kept {
        Some((_, kept)) => with_kept(kept, allowed, names, show),
        None => show(&names(allowed)),
    }
}

/// What `show` makes of what `make` makes, which is kept for those that may see everything.
fn with_kept<T>(
    kept: &OnceLock<Shown>,
    allowed: &Allowed,
    make: impl FnOnce(&Allowed) -> Shown,
    show: impl FnOnce(&Shown) -> T,
) -> T {
    match allowed {
        Allowed::Everything => show(kept.get_or_init(|| make(allowed))),
        _ => show(&make(allowed)),
    }
}

/// Names, each once.
fn sorted<'n>(names: impl Iterator<Item = &'n String>) -> Vec<Value> {
    let names: BTreeSet<&str> = names.map(String::as_str).collect();
    names.into_iter().map(Value::from).collect()
}

#[cfg(test)]
mod tests {
    use super::levels;

    #[test]
    fn one_level_or_an_interval() {
        for (text, expected) in
            [("5", (5, 5)), ("0-16", (0, 16)), ("5-2", (5, 2)), ("99999999999999999999", (i64::MAX, i64::MAX))]
        {
            assert_eq!(levels(text), expected);
        }
    }
}
