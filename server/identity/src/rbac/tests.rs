//! The tables of docs/facts/02-rbac.md, and the evaluation compared with a literal, slow reading of
//! docs/facts/02-rbac.md, section 4.

#![allow(clippy::unwrap_used, clippy::panic, clippy::type_complexity, clippy::indexing_slicing)]

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use super::{Allowed, Mode, NotGranted, Nothing, Permissions, Policy, Universe, UniverseState};
use crate::Fault;

/// Agents 000 to 005; two groups that share agent 002.
struct Fleet;

impl Universe for Fleet {
    type Error = Infallible;

    fn members(&self, group: &str) -> Result<Vec<String>, Infallible> {
        Ok(match group {
            "web" => ids(&["001", "002"]),
            "db" => ids(&["002", "003"]),
            _ => Vec::new(),
        })
    }

    fn all(&self, kind: &str) -> Result<BTreeSet<String>, Infallible> {
        Ok(match kind {
            "agent:id" => set(&["000", "001", "002", "003", "004", "005"]),
            "rule:file" => set(&["local_rules.xml"]),
            _ => BTreeSet::new(),
        })
    }
}

/// The same, asked for the groups of an agent, in a state that can be told.
struct Indexed;

impl Universe for Indexed {
    type Error = Infallible;

    fn members(&self, group: &str) -> Result<Vec<String>, Infallible> {
        Fleet.members(group)
    }

    fn all(&self, kind: &str) -> Result<BTreeSet<String>, Infallible> {
        Fleet.all(kind)
    }

    fn groups(&self, agent: &str) -> Result<Option<Vec<String>>, Infallible> {
        let groups =
            ["web", "db"].into_iter().filter(|group| Fleet.members(group).unwrap().contains(&agent.to_owned()));
        Ok(Some(groups.map(str::to_owned).collect()))
    }

    fn state(&self) -> Result<Option<UniverseState>, Infallible> {
        Ok(Some(UniverseState(7, 1)))
    }
}

fn ids(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

fn set(these: &[&str]) -> BTreeSet<String> {
    ids(these).into_iter().collect()
}

fn policy(effect: &str, actions: &[&str], resources: &[&str]) -> Policy {
    Policy { actions: ids(actions), resources: ids(resources), effect: effect.to_owned() }
}

fn permissions(mode: Mode, policies: &[(&str, &[&str])]) -> Permissions {
    let policies: Vec<Policy> =
        policies.iter().map(|(effect, resources)| policy(effect, &["agent:read"], resources)).collect();
    Permissions::reduce(mode, &policies).unwrap()
}

fn listed(permissions: &Permissions) -> Vec<(String, Vec<(String, String)>)> {
    permissions
        .iter()
        .map(|(action, entries)| {
            (action.to_owned(), entries.map(|(resource, effect)| (resource.to_owned(), effect.to_owned())).collect())
        })
        .collect()
}

#[test]
fn reduction_keeps_the_last_word_and_moves_it_to_the_end() {
    let cases: &[(&[(&str, &[&str])], &[(&str, &str)])] = &[
        (
            &[("allow", &["agent:id:001", "agent:id:002"]), ("deny", &["agent:id:001"])],
            &[("agent:id:002", "allow"), ("agent:id:001", "deny")],
        ),
        // A wildcard removes its own kind, and agent groups whatever its kind is.
        (&[("allow", &["agent:id:001", "agent:group:web"]), ("deny", &["agent:id:*"])], &[("agent:id:*", "deny")]),
        (
            &[("allow", &["agent:id:001", "agent:group:web"]), ("allow", &["group:id:*"])],
            &[("agent:id:001", "allow"), ("group:id:*", "allow")],
        ),
        // `*` alone is the resourceless resource.
        (&[("allow", &["*"])], &[("*:*:*", "allow")]),
        // Pairs are replaced by equal ones and by wider ones, and are out of reach of single wildcards.
        (
            &[("allow", &["agent:id:001&group:id:web"]), ("deny", &["agent:id:*"])],
            &[("agent:id:001&group:id:web", "allow"), ("agent:id:*", "deny")],
        ),
        (
            &[("allow", &["agent:id:001&group:id:web"]), ("deny", &["agent:id:*&group:id:web"])],
            &[("agent:id:*&group:id:web", "deny")],
        ),
    ];
    for (policies, expected) in cases {
        let expected: Vec<(String, String)> =
            expected.iter().map(|(resource, effect)| ((*resource).to_owned(), (*effect).to_owned())).collect();
        assert_eq!(listed(&permissions(Mode::White, policies)), [("agent:read".to_owned(), expected)]);
    }
}

#[test]
fn a_resource_the_syntax_refuses_fails_the_reduction() {
    let bad = policy("allow", &["agent:read"], &["my-type:id:1"]);
    assert_eq!(Permissions::reduce(Mode::White, [&bad]).unwrap_err(), Fault::UnusablePolicy);
}

#[test]
fn named_ids_are_denied_one_by_one_or_all() {
    let some = permissions(Mode::White, &[("allow", &["agent:id:001", "agent:group:db"])]);
    let resolution = some.resolve("agent:read", "agent:id", Some(&ids(&["004", "001", "003", "004"])), &Fleet).unwrap();
    assert_eq!(resolution.allowed, Allowed::Only(set(&["001", "003"]).into()));
    assert_eq!(resolution.denied, ids(&["004"]));

    let refusal = some.resolve("agent:read", "agent:id", Some(&ids(&["004"])), &Fleet).unwrap_err();
    assert_eq!(refusal, NotGranted::denied("agent:id"));

    // An empty list names nothing, so nothing can be denied.
    assert!(some.resolve("agent:read", "agent:id", Some(&[]), &Fleet).is_ok());
    // A wildcard grants even what does not exist.
    let all = permissions(Mode::White, &[("allow", &["agent:id:*"])]);
    assert!(all.resolve("agent:read", "agent:id", Some(&ids(&["999"])), &Fleet).unwrap().denied.is_empty());
}

#[test]
fn everything_is_not_enumerated() {
    struct Forbidden;
    impl Universe for Forbidden {
        type Error = &'static str;

        fn members(&self, _: &str) -> Result<Vec<String>, &'static str> {
            Err("asked for members")
        }
        fn all(&self, _: &str) -> Result<BTreeSet<String>, &'static str> {
            Err("asked for all")
        }
    }
    let readonly = permissions(Mode::White, &[("allow", &["agent:id:*", "agent:group:*"])]);
    assert_eq!(readonly.resolve("agent:read", "agent:id", None, &Forbidden).unwrap().allowed, Allowed::Everything);
    let empty = permissions(Mode::Black, &[]);
    assert_eq!(empty.resolve("agent:read", "agent:id", None, &Forbidden).unwrap().allowed, Allowed::Everything);
    assert!(empty.resolve("agent:read", "agent:id", Some(&ids(&["001"])), &Forbidden).unwrap().denied.is_empty());
    let but_one = permissions(Mode::White, &[("allow", &["agent:id:*"]), ("deny", &["agent:id:003"])]);
    assert_eq!(
        but_one.resolve("agent:read", "agent:id", None, &Forbidden).unwrap().allowed,
        Allowed::Except(set(&["003"]).into())
    );
}

/// A group whose members change, and how often they were asked for.
#[derive(Default)]
struct Changing {
    state: Cell<Option<UniverseState>>,
    member: Cell<&'static str>,
    asked: Cell<usize>,
}

impl Universe for Changing {
    type Error = Infallible;

    fn members(&self, _: &str) -> Result<Vec<String>, Infallible> {
        self.asked.update(|asked| asked + 1);
        Ok(ids(&[self.member.get()]))
    }

    fn all(&self, _: &str) -> Result<BTreeSet<String>, Infallible> {
        panic!("an answer that does not need every id")
    }

    fn state(&self) -> Result<Option<UniverseState>, Infallible> {
        Ok(self.state.get())
    }
}

#[test]
fn an_answer_is_kept_for_one_state_of_the_groups() {
    let permissions = permissions(Mode::White, &[("allow", &["agent:group:web", "agent:id:009"])]);
    let changing = Changing::default();
    let expect = |state, member, asked| {
        changing.state.set(state);
        changing.member.set(member);
        let allowed = permissions.resolve("agent:read", "agent:id", None, &changing).unwrap().allowed;
        assert_eq!(allowed, Allowed::Only(set(&[member, "009"]).into()));
        assert_eq!(changing.asked.get(), asked);
    };
    expect(Some(UniverseState(1, 1)), "001", 1);
    expect(Some(UniverseState(1, 1)), "001", 1);
    expect(Some(UniverseState(1, 2)), "002", 2);
    expect(Some(UniverseState(2, 2)), "003", 3);
    // Where states cannot be told apart nothing is kept.
    expect(None, "004", 4);
    expect(None, "005", 5);
}

#[test]
fn nothing_named_and_nothing_allowed_is_an_empty_answer() {
    let none = permissions(Mode::White, &[]);
    assert_eq!(
        none.resolve("agent:read", "agent:id", None, &Fleet).unwrap().allowed,
        Allowed::Only(BTreeSet::new().into())
    );
}

#[test]
fn resourceless_actions_are_required() {
    let granted = Permissions::reduce(Mode::White, [&policy("allow", &["agent:create"], &["*:*:*"])]).unwrap();
    assert!(granted.allows_whole("agent:create"));
    let refusal = granted.resolve_any("manager:read", "*:*", &Nothing).unwrap_err();
    assert_eq!(refusal, NotGranted::denied("*:*"));

    assert!(Permissions::unlimited().allows_whole("manager:read"));
    let denied = Permissions::reduce(Mode::Black, [&policy("deny", &["manager:read"], &["*:*:*"])]).unwrap();
    assert!(!denied.allows_whole("manager:read"));
    // Any effect but `allow` denies.
    let odd = Permissions::reduce(Mode::Black, [&policy("alow", &["manager:read"], &["*:*:*"])]).unwrap();
    assert!(!odd.allows_whole("manager:read"));
}

#[test]
fn a_written_out_wildcard_needs_one_allowed_file() {
    let one = Permissions::reduce(Mode::White, [&policy("allow", &["rules:read"], &["rule:file:a.xml"])]).unwrap();
    assert!(one.resolve_any("rules:read", "rule:file", &Fleet).is_ok());
    assert!(one.resolve_any("rules:delete", "rule:file", &Fleet).is_err());
    let but_all = [
        policy("allow", &["rules:read"], &["rule:file:*"]),
        policy("deny", &["rules:read"], &["rule:file:local_rules.xml"]),
    ];
    let but_all = Permissions::reduce(Mode::White, &but_all).unwrap();
    assert!(but_all.resolve_any("rules:read", "rule:file", &Fleet).is_err());
    assert!(but_all.allows("rules:read", "rule:file", "other.xml"));
    assert!(!but_all.allows("rules:read", "rule:file", "local_rules.xml"));
    assert!(but_all.resolve_any("rules:read", "rule:file", &Nothing).is_err());
}

/// docs/facts/02-rbac.md, sections 4.1 and 4.2, word for word: with sets and without any index.
mod literal {
    use super::{BTreeMap, BTreeSet, Fleet, Mode, Policy, Universe};

    pub(super) type Map = BTreeMap<String, Vec<(String, String)>>;

    pub(super) fn reduce(policies: &[Policy]) -> Map {
        let mut map = Map::new();
        for policy in policies {
            for action in &policy.actions {
                let entries = map.entry(action.clone()).or_default();
                for resource in &policy.resources {
                    entries.retain(|(old, _)| old != resource);
                    if let Some(kind) = resource.strip_suffix(":*") {
                        entries.retain(|(old, _)| !old.starts_with(kind) && !old.starts_with("agent:group"));
                    }
                    entries.push((resource.clone(), policy.effect.clone()));
                }
            }
        }
        map
    }

    fn expand(kind: &str, value: &str) -> BTreeSet<String> {
        match (kind, value) {
            ("*:*", "*") => BTreeSet::from(["*".to_owned()]),
            ("agent:id" | "agent:group", "*") => Fleet.all("agent:id").unwrap(),
            (_, "*") => Fleet.all(kind).unwrap(),
            ("agent:group", group) => Fleet.members(group).unwrap().into_iter().collect(),
            (_, value) => BTreeSet::from([value.to_owned()]),
        }
    }

    /// The allowed set for required values (`*` alone when nothing was named).
    pub(super) fn allowed(mode: Mode, map: &Map, action: &str, kind: &str, required: &[String]) -> BTreeSet<String> {
        let mut allowed = BTreeSet::new();
        if mode == Mode::Black {
            for value in required {
                allowed.extend(expand(kind, value));
            }
        }
        for (resource, effect) in map.get(action).into_iter().flatten() {
            let (policy_kind, policy_value) = resource.rsplit_once(':').unwrap();
            let mut expanded = expand(policy_kind, policy_value);
            let policy_kind = if policy_kind == "agent:group" { "agent:id" } else { policy_kind };
            if policy_kind != kind {
                continue;
            }
            for value in required {
                if policy_value == "*" && value != "*" {
                    expanded.insert(value.clone());
                }
                match (effect == "allow", value == "*") {
                    (true, true) => allowed.extend(expanded.iter().cloned()),
                    (true, false) => allowed.extend(expanded.get(value).cloned()),
                    (false, true) => allowed.retain(|id| !expanded.contains(id)),
                    (false, false) => allowed.retain(|id| id != value || !expanded.contains(id)),
                }
            }
        }
        allowed
    }
}

/// A small deterministic source of choices (xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(sides).unwrap()).unwrap()
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from.get(self.roll(from.len())).copied().unwrap()
    }
}

#[test]
fn agrees_with_a_literal_reading_of_the_facts() {
    const ACTIONS: &[&str] = &["agent:read", "agent:delete"];
    const RESOURCES: &[&str] = &[
        "agent:id:*",
        "agent:id:000",
        "agent:id:001",
        "agent:id:002",
        "agent:id:003",
        "agent:group:*",
        "agent:group:web",
        "agent:group:db",
        "agent:group:none",
        "group:id:*",
        "group:id:web",
        "*:*:*",
    ];
    const IDS: &[&str] = &["000", "001", "002", "003", "004", "005", "777"];
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for round in 0..5_000 {
        let policies: Vec<Policy> = (0..dice.roll(7))
            .map(|_| Policy {
                actions: (0..=dice.roll(2)).map(|_| dice.pick(ACTIONS).to_owned()).collect(),
                resources: (0..=dice.roll(3)).map(|_| dice.pick(RESOURCES).to_owned()).collect(),
                effect: dice.pick(&["allow", "deny"]).to_owned(),
            })
            .collect();
        let mode = if dice.roll(2) == 0 { Mode::White } else { Mode::Black };
        let permissions = Permissions::reduce(mode, &policies).unwrap();
        let map = literal::reduce(&policies);
        let listing: BTreeMap<_, _> = listed(&permissions).into_iter().collect();
        assert_eq!(listing, map, "round {round}: {policies:?}");

        let action = dice.pick(ACTIONS);
        let everything = permissions.resolve(action, "agent:id", None, &Fleet).unwrap().allowed;
        let expected = literal::allowed(mode, &map, action, "agent:id", &ids(&["*"]));
        for id in Fleet.all("agent:id").unwrap() {
            assert_eq!(everything.contains(&id), expected.contains(&id), "round {round}: {id}, {mode}, {policies:?}");
        }
        assert_eq!(
            everything.is_empty("agent:id", &Fleet).unwrap(),
            expected.is_empty(),
            "round {round}: {policies:?}"
        );

        for _ in 0..2 {
            // The second answer is the one that was kept.
            let kept = permissions.resolve(action, "agent:id", None, &Indexed).unwrap().allowed;
            assert_eq!(kept, everything, "round {round}: {policies:?}");
        }

        let named: Vec<String> = (0..=dice.roll(4)).map(|_| dice.pick(IDS).to_owned()).collect();
        let answer = permissions.resolve(action, "agent:id", Some(&named), &Fleet);
        assert_eq!(
            permissions.resolve(action, "agent:id", Some(&named), &Indexed),
            answer,
            "round {round}: {policies:?}"
        );
        let expected = literal::allowed(mode, &map, action, "agent:id", &named);
        match answer {
            Ok(resolution) => {
                assert_eq!(resolution.allowed, Allowed::Only(expected.clone().into()), "round {round}: {policies:?}");
                let denied: BTreeSet<String> = resolution.denied.into_iter().collect();
                let rest: BTreeSet<String> = named.iter().filter(|id| !expected.contains(*id)).cloned().collect();
                assert_eq!(denied, rest);
            }
            Err(_) => assert!(expected.is_empty(), "round {round}: {named:?}, {mode}, {policies:?}"),
        }

        let resourceless = literal::allowed(mode, &map, action, "*:*", &ids(&["*"]));
        assert_eq!(permissions.allows_whole(action), !resourceless.is_empty(), "round {round}: {policies:?}");
    }
}

/// Pairs included, and what is left after each has replaced what it replaces: the whole list is gone through each time.
fn literally_reduced(resources: &[&str]) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    for resource in resources {
        let new: Vec<&str> = resource.split('&').collect();
        entries.retain(|old| {
            let parts: Vec<&str> = old.split('&').collect();
            if new.len() > 1 {
                let fits = |(old, new): (&&str, &&str)| new.rsplit(':').next() == Some("*") || old == new;
                return parts.len() != new.len() || !parts.iter().zip(&new).all(fits);
            }
            let replaced = resource
                .strip_suffix(":*")
                .is_some_and(|kind| parts.len() == 1 && (old.starts_with(kind) || old.starts_with("agent:group")));
            old != resource && !replaced
        });
        entries.push((*resource).to_owned());
    }
    entries
}

#[test]
fn replacing_agrees_with_a_literal_reading() {
    const RESOURCES: &[&str] = &[
        "agent:id:*",
        "agent:id:1",
        "agent:id:2",
        "agent:idle:1",
        "agent:group:*",
        "agent:group:a",
        "agent:groups:a",
        "group:id:*",
        "group:id:a",
        "*:*:*",
        "agent:id:1&group:id:a",
        "agent:id:1&group:id:b",
        "agent:id:2&group:id:a",
        "agent:id:*&group:id:a",
        "agent:id:1&group:id:*",
        "node:id:*&group:id:*",
        "group:id:a&agent:id:1",
        "*:*:*&group:id:b",
    ];
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    for round in 0..20_000 {
        let resources: Vec<&str> = (0..dice.roll(9)).map(|_| dice.pick(RESOURCES)).collect();
        let reduced = Permissions::reduce(Mode::White, [&policy("allow", &["a:b"], &resources)]).unwrap();
        let found: Vec<String> = listed(&reduced)
            .into_iter()
            .flat_map(|(_, entries)| entries.into_iter().map(|(resource, _)| resource))
            .collect();
        assert_eq!(found, literally_reduced(&resources), "round {round}: {resources:?}");
    }
}

#[test]
fn many_policies_that_replace_one_another_are_no_trouble() {
    let singles: Vec<String> = (0..300).map(|id| format!("user:id:{id}")).collect();
    let pairs: Vec<String> = (0..300).map(|id| format!("user:id:{id}&group:id:{id}")).collect();
    let mut resources: Vec<&str> = singles.iter().chain(&pairs).map(String::as_str).collect();
    resources.extend(["agent:id:*", "role:id:*", "node:id:*&group:id:x", "node:id:x&group:id:*"]);
    let policies: Vec<Policy> = (0..100).map(|_| policy("allow", &["security:read"], &resources)).collect();
    let reduced = Permissions::reduce(Mode::White, &policies).unwrap();
    assert_eq!(listed(&reduced)[0].1.len(), resources.len());
}

#[test]
fn without_actions_resources_are_not_looked_at() {
    assert!(Permissions::reduce(Mode::White, [&policy("allow", &[], &["nonsense"])]).is_ok());
    let bare = Permissions::reduce(Mode::White, [&policy("allow", &["a:b"], &[])]).unwrap();
    assert_eq!(listed(&bare), [("a:b".to_owned(), Vec::new())]);
}
