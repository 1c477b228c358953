//! What the guard has granted to a request, for its handler.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Allowed, NotGranted, Permissions, Resolution, Universe};
use crate::Fault;

/// The outcome of one check of an operation.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Granted {
    /// Such as `agent:read`.
    pub action: &'static str,
    /// Kind of the resources, such as `agent:id`.
    pub kind: &'static str,
    /// Whether the request names the resources. If not, what is not allowed is left out without a word, and so are the
    /// failures that the operation does not report of resources nobody asked for (docs/facts/02-rbac.md, section 4.3).
    pub named: bool,
    /// What is left to work on.
    pub resolution: Resolution,
}

/// Everything that was granted to a request, one entry for each kind of resource, in the order of the checks.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Access {
    granted: Vec<Granted>,
    /// The outcomes of checks on everything, as they were before a later one named something of the kind.
    whole: Vec<Granted>,
}

impl Access {
    /// What was granted for resources of `kind`.
    ///
    /// # Errors
    ///
    /// When the operation has no check of that kind: a handler may not touch what nobody has checked.
    pub fn of(&self, kind: &str) -> Result<&Granted, Fault> {
        self.find(kind).ok_or_else(|| Fault::unexpected(format_args!("no permission check on {kind}")))
    }

    /// What was granted of all resources of `kind`, whatever the request names of them: for what a request may change
    /// beyond that.
    ///
    /// # Errors
    ///
    /// When the operation has no check on all of them.
    pub fn of_all(&self, kind: &str) -> Result<&Granted, Fault> {
        let found = self.whole.iter().find(|granted| granted.kind == kind);
        found.ok_or_else(|| Fault::unexpected(format_args!("no permission check on all of {kind}")))
    }

    /// The same without what concerns resources of `kind` that are not among `ids`: for a part of a request, whose
    /// other parts are done elsewhere. What was not named is not named then either.
    #[must_use]
    pub fn within(&self, kind: &str, ids: &BTreeSet<String>) -> Self {
        let mut access = self.clone();
        for granted in access.granted.iter_mut().chain(&mut access.whole).filter(|granted| granted.kind == kind) {
            granted.resolution.allowed.narrow(Allowed::Only(ids.clone().into()));
            granted.resolution.denied.retain(|id| ids.contains(id));
        }
        access
    }

    fn find(&self, kind: &str) -> Option<&Granted> {
        self.granted.iter().find(|granted| granted.kind == kind)
    }

    /// Adds the outcome of a check. A second one on the same kind narrows the first, as a check inside a checked
    /// function sees what the outer one has left.
    fn add(&mut self, mut granted: Granted) {
        match self.granted.iter_mut().find(|earlier| earlier.kind == granted.kind) {
            None => self.granted.push(granted),
            Some(earlier) => {
                earlier.action = granted.action;
                earlier.named |= granted.named;
                earlier.resolution.allowed.narrow(granted.resolution.allowed);
                earlier.resolution.denied.append(&mut granted.resolution.denied);
            }
        }
    }
}

impl FromIterator<Granted> for Access {
    fn from_iter<T: IntoIterator<Item = Granted>>(granted: T) -> Self {
        let mut access = Self::default();
        granted.into_iter().for_each(|granted| access.add(granted));
        access
    }
}

const AGENT: &str = "agent:id";
const GROUP: &str = "agent:group";

fn members<U: Universe + ?Sized>(groups: &[String], universe: &U) -> Result<Vec<String>, U::Error> {
    let mut ids = Vec::new();
    for group in groups {
        ids.append(&mut universe.members(group)?);
    }
    Ok(ids)
}

/// One check: may the caller do this to those resources?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    /// Such as `agent:read`.
    pub action: &'static str,
    /// Kind of resource, such as `agent:id`, or `*:*`.
    pub kind: &'static str,
    /// Which resources of that kind.
    pub on: On,
}

/// Which resources a [`Check`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// All of them; the request names no id, and what is not allowed is left out.
    All,
    /// The wildcard itself: something must be allowed. On `*:*` that is the action as such.
    Any,
    /// Those that the request names; all when it names no id.
    Chosen,
    /// Those that the request names, which may all be denied: that is for the handler to tell.
    Asked,
}

impl Check {
    /// A check on resources of a kind.
    pub const fn new(action: &'static str, kind: &'static str, on: On) -> Self {
        Self { action, kind, on }
    }

    /// A check on all resources of a kind.
    pub const fn all(action: &'static str, kind: &'static str) -> Self {
        Self::new(action, kind, On::All)
    }

    /// A check on the wildcard.
    pub const fn any(action: &'static str, kind: &'static str) -> Self {
        Self::new(action, kind, On::Any)
    }

    /// A check on the resources that the request names.
    pub const fn chosen(action: &'static str, kind: &'static str) -> Self {
        Self::new(action, kind, On::Chosen)
    }
}

/// A check that a request takes, and the ids that the request names for it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Wanted {
    /// What is to be checked.
    pub check: Check,
    /// `None` for everything.
    pub ids: Option<Vec<String>>,
}

impl Permissions {
    /// Applies the checks of one request in their order.
    ///
    /// # Errors
    ///
    /// At the first check of which nothing is left that was named, and whatever `universe` returns.
    pub fn grant<U: Universe + ?Sized>(&self, wanted: &[Wanted], universe: &U) -> Result<Access, NotGranted<U::Error>> {
        let mut access = Access::default();
        for Wanted { check, ids } in wanted {
            let Check { action, kind, on } = *check;
            let listed = kind == GROUP && ids.is_some();
            let (kind, mut ids) = match (kind, ids) {
                // Groups that are named stand for the agents in them.
                (GROUP, Some(groups)) => (AGENT, Some(Cow::Owned(members(groups, universe)?))),
                (GROUP, None) => (AGENT, None),
                (kind, ids) => (kind, ids.as_deref().map(Cow::Borrowed)),
            };
            // A check inside a checked function is asked about what the outer one has left.
            if let (Some(outer), Some(ids)) = (access.find(kind), &mut ids) {
                let asked = !ids.is_empty();
                ids.to_mut().retain(|id| outer.resolution.allowed.contains(id));
                // Nobody has named the agents of a group one by one: a group of which nothing is left is an empty one.
                if asked && ids.is_empty() && !listed && on != On::Asked {
                    return Err(NotGranted::denied(kind));
                }
            }
            let resolution = match on {
                On::Any => self.resolve_any(action, kind, universe)?,
                On::All | On::Chosen => self.resolve(action, kind, ids.as_deref(), universe)?,
                On::Asked => match self.resolve(action, kind, ids.as_deref(), universe) {
                    Err(NotGranted::Denied { .. }) => {
                        let denied = ids.as_deref().unwrap_or_default().to_vec();
                        Resolution { allowed: Allowed::Only(Arc::default()), denied }
                    }
                    resolution => resolution?,
                },
            };
            let granted = Granted { action, kind, named: ids.is_some(), resolution };
            if on == On::All {
                access.whole.push(granted.clone());
            }
            access.add(granted);
        }
        Ok(access)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeSet;
    use std::convert::Infallible;

    use proptest::collection::{btree_set, vec};
    use proptest::prelude::*;

    use super::{Access, Check, On, Wanted};
    use crate::Fault;
    use crate::rbac::{Allowed, Mode, NotGranted, Permissions, Policy, Universe};

    /// Agents 001 to 004; the group `web` has the first two.
    struct Four;

    const IDS: [&str; 4] = ["001", "002", "003", "004"];

    impl Universe for Four {
        type Error = Infallible;

        fn members(&self, group: &str) -> Result<Vec<String>, Infallible> {
            let members: &[&str] = if group == "web" { &["001", "002"] } else { &[] };
            Ok(members.iter().map(|id| (*id).to_owned()).collect())
        }

        fn all(&self, kind: &str) -> Result<BTreeSet<String>, Infallible> {
            Ok(if kind == "agent:id" { IDS.iter().map(|id| (*id).to_owned()).collect() } else { BTreeSet::new() })
        }
    }

    fn permissions(mode: Mode, policies: &[(&str, &str, &str)]) -> Permissions {
        let policies: Vec<Policy> = policies
            .iter()
            .map(|(effect, action, resource)| Policy {
                actions: vec![(*action).to_owned()],
                resources: vec![(*resource).to_owned()],
                effect: (*effect).to_owned(),
            })
            .collect();
        Permissions::reduce(mode, &policies).unwrap()
    }

    fn grant(permissions: &Permissions, wanted: &[(Check, Option<&[&str]>)]) -> Result<Access, NotGranted<Infallible>> {
        let wanted: Vec<Wanted> = wanted
            .iter()
            .map(|(check, ids)| Wanted {
                check: *check,
                ids: ids.map(|ids| ids.iter().map(|id| (*id).to_owned()).collect()),
            })
            .collect();
        permissions.grant(&wanted, &Four)
    }

    #[test]
    fn what_is_asked_may_be_denied() {
        let files = permissions(
            Mode::White,
            &[
                ("allow", "lists:update", "*:*:*"),
                ("allow", "lists:delete", "list:file:a"),
                ("deny", "lists:delete", "list:file:b"),
            ],
        );
        let asked = |id: &str| {
            let wanted = [
                (Check::any("lists:update", "*:*"), None),
                (Check::new("lists:delete", "list:file", On::Asked), Some(&[id][..])),
            ];
            let granted = grant(&files, &wanted).unwrap().of("list:file").unwrap().clone();
            (granted.resolution.allowed.contains(id), granted.resolution.denied)
        };
        assert_eq!(asked("a"), (true, vec![]));
        assert_eq!(asked("b"), (false, vec!["b".to_owned()]));
        assert_eq!(asked("c"), (false, vec!["c".to_owned()]));
        let denied = grant(&permissions(Mode::White, &[]), &[(Check::any("lists:update", "*:*"), None)]);
        assert!(matches!(denied, Err(NotGranted::Denied { .. })));
    }

    #[test]
    fn a_second_check_narrows_what_the_first_has_left() {
        let both = permissions(
            Mode::White,
            &[
                ("allow", "cluster:read", "node:id:a"),
                ("allow", "cluster:read", "node:id:b"),
                ("allow", "cluster:restart", "node:id:b"),
            ],
        );
        let check = |action| Check::chosen(action, "node:id");
        let nodes: &[&str] = &["a", "b", "c"];
        let access = grant(&both, &[(check("cluster:read"), Some(nodes)), (check("cluster:restart"), Some(nodes))]);
        let granted = access.unwrap().of("node:id").unwrap().clone();
        assert_eq!(granted.resolution.allowed, Allowed::Only(BTreeSet::from(["b".to_owned()]).into()));
        assert_eq!(
            (granted.resolution.denied, granted.action),
            (vec!["c".to_owned(), "a".to_owned()], "cluster:restart")
        );
        let refused = grant(&both, &[(check("cluster:read"), Some(&["a"])), (check("cluster:restart"), Some(&["a"]))]);
        assert_eq!(refused.unwrap_err(), NotGranted::denied("node:id"));
    }

    #[test]
    fn the_first_check_that_fails_is_named() {
        let none = Permissions::default();
        let group = (Check::chosen("group:read", "group:id"), Some(&["web"][..]));
        let agent = (Check::chosen("agent:read", "agent:id"), Some(&["001"][..]));
        assert_eq!(grant(&none, &[group, agent]).unwrap_err(), NotGranted::denied("group:id"));
        assert_eq!(grant(&none, &[agent, group]).unwrap_err(), NotGranted::denied("agent:id"));
        // Nothing that nobody named is refused.
        assert!(grant(&none, &[(Check::all("agent:read", "agent:id"), None)]).is_ok());
    }

    #[test]
    fn a_named_group_stands_for_its_agents() {
        let one = permissions(
            Mode::White,
            &[("allow", "agent:read", "agent:id:002"), ("allow", "agent:read", "agent:id:003")],
        );
        let check = Check::chosen("agent:read", "agent:group");
        let granted = grant(&one, &[(check, Some(&["web"]))]).unwrap().of("agent:id").unwrap().clone();
        assert_eq!(granted.resolution.allowed, Allowed::Only(BTreeSet::from(["002".to_owned()]).into()));
        assert_eq!((granted.named, granted.resolution.denied), (true, vec!["001".to_owned()]));
        // An empty group names nobody.
        let granted =
            grant(&Permissions::default(), &[(check, Some(&["empty"]))]).unwrap().of("agent:id").unwrap().clone();
        assert_eq!(granted.resolution.denied, Vec::<String>::new());
    }

    #[test]
    fn a_named_group_stands_for_those_of_its_agents_that_are_left() {
        let restart = |resource| {
            let policies = [("allow", "agent:read", resource), ("allow", "agent:restart", "agent:id:001")];
            let checks = [
                (Check::all("agent:read", "agent:id"), None),
                (Check::chosen("agent:restart", "agent:group"), Some(&["web"][..])),
            ];
            grant(&permissions(Mode::White, &policies), &checks)
        };
        let only = |ids: &[&str]| Allowed::Only(ids.iter().map(|id| (*id).to_owned()).collect::<BTreeSet<_>>().into());
        // 002 cannot be read: nothing is told of it. 003 and 004 are in other groups.
        for (readable, left, denied) in [
            ("agent:id:001", only(&["001"]), vec![]),
            ("agent:id:*", only(&["001"]), vec!["002".to_owned()]),
            ("agent:id:003", only(&[]), vec![]),
            ("agent:id:900", only(&[]), vec![]),
        ] {
            let granted = restart(readable).unwrap().of("agent:id").unwrap().clone();
            assert_eq!((granted.resolution.allowed, granted.resolution.denied), (left, denied), "{readable}");
            assert!(granted.named);
        }
        // What can be read and not be restarted is refused.
        assert_eq!(restart("agent:id:002").unwrap_err(), NotGranted::denied("agent:id"));
    }

    #[test]
    fn what_may_be_changed_beyond_what_is_named_is_kept() {
        let two = permissions(
            Mode::White,
            &[("allow", "group:modify_assignments", "group:id:a"), ("allow", "group:modify_assignments", "group:id:b")],
        );
        let all = Check::all("group:modify_assignments", "group:id");
        let named = Check::chosen("group:modify_assignments", "group:id");
        let access = grant(&two, &[(all, None), (named, Some(&["a"]))]).unwrap();
        let only = |ids: &[&str]| Allowed::Only(ids.iter().map(|id| (*id).to_owned()).collect::<BTreeSet<_>>().into());
        let group = access.of("group:id").unwrap();
        assert_eq!((group.named, &group.resolution.allowed), (true, &only(&["a"])));
        assert_eq!(access.of_all("group:id").unwrap().resolution.allowed, only(&["a", "b"]));
        assert!(access.of_all("agent:id").is_err());
        assert!(grant(&two, &[(all, None), (named, Some(&["c"]))]).is_err());
    }

    #[test]
    fn a_handler_cannot_take_what_was_not_checked() {
        assert!(matches!(Access::default().of("agent:id"), Err(Fault::Unexpected(_))));
    }

    fn ids() -> impl Strategy<Value = Option<Vec<&'static str>>> {
        proptest::option::of(vec(proptest::sample::select(&IDS[..]), 1..4))
    }

    fn policies() -> impl Strategy<Value = Vec<(&'static str, &'static str, &'static str)>> {
        let effect = proptest::sample::select(&["allow", "deny"][..]);
        let action = proptest::sample::select(&["agent:read", "agent:restart"][..]);
        let resource = proptest::sample::select(
            &[
                "agent:id:*",
                "agent:group:*",
                "agent:group:web",
                "agent:id:001",
                "agent:id:002",
                "agent:id:004",
                "*:*:*",
            ][..],
        );
        vec((effect, action, resource), 0..8)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        /// Two checks on the same agents leave what each of them leaves, whether the agents are named or not.
        #[test]
        fn checks_in_a_row_leave_what_each_allows(policies in policies(), ids in ids(), black: bool) {
            let permissions = permissions(if black { Mode::Black } else { Mode::White }, &policies);
            let check = |action| Check::new(action, "agent:id", if ids.is_some() { On::Chosen } else { On::All });
            let allows = |action: &'static str, id: &str| {
                let granted = grant(&permissions, &[(check(action), Some(&[id]))]);
                granted.is_ok()
            };
            let asked: BTreeSet<&str> = ids.clone().map_or_else(|| IDS.into(), |ids| ids.into_iter().collect());
            let read: BTreeSet<&str> = asked.iter().copied().filter(|id| allows("agent:read", id)).collect();
            let both: BTreeSet<&str> = read.iter().copied().filter(|id| allows("agent:restart", id)).collect();
            let wanted = [(check("agent:read"), ids.as_deref()), (check("agent:restart"), ids.as_deref())];
            match grant(&permissions, &wanted) {
                Err(_) => prop_assert!(ids.is_some() && both.is_empty()),
                Ok(access) => {
                    prop_assert!(ids.is_none() || !both.is_empty());
                    let granted = access.of("agent:id").unwrap();
                    let left: BTreeSet<&str> =
                        asked.iter().copied().filter(|id| granted.resolution.allowed.contains(id)).collect();
                    prop_assert_eq!(&left, &both);
                    let denied: BTreeSet<&str> = granted.resolution.denied.iter().map(String::as_str).collect();
                    let expected: BTreeSet<&str> =
                        if ids.is_some() { asked.difference(&both).copied().collect() } else { BTreeSet::new() };
                    prop_assert_eq!(denied, expected);
                }
            }
        }

        /// Narrowing is the intersection of sets.
        #[test]
        fn narrowing_is_intersection(first in allowed(), second in allowed()) {
            let mut narrowed = first.clone();
            narrowed.narrow(second.clone());
            for id in IDS {
                prop_assert_eq!(narrowed.contains(id), first.contains(id) && second.contains(id));
            }
        }
    }

    fn allowed() -> impl Strategy<Value = Allowed> {
        let ids = || btree_set(proptest::sample::select(&IDS[..]).prop_map(str::to_owned), 0..4);
        prop_oneof![
            Just(Allowed::Everything),
            ids().prop_map(|ids| Allowed::Except(ids.into())),
            ids().prop_map(|ids| Allowed::Only(ids.into())),
        ]
    }
}
