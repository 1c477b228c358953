//! What one client has made of users, roles, policies and rules, how it changes them, and what of that is found in the
//! database.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use apid_testing::database;
use serde_json::{Value, json};

use crate::support::{Dice, Request};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct User {
    pub(super) name: String,
    pub(super) run_as: bool,
    pub(super) roles: Vec<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Role {
    name: String,
    policies: Vec<i64>,
    rules: BTreeSet<i64>,
}

/// Things of one client, by their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct State {
    pub(super) users: BTreeMap<i64, User>,
    roles: BTreeMap<i64, Role>,
    policies: BTreeMap<i64, (String, String)>,
    rules: BTreeMap<i64, (String, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Thing {
    Role,
    Policy,
    Rule,
}

impl Thing {
    const fn path(self) -> &'static str {
        match self {
            Self::Role => "roles",
            Self::Policy => "policies",
            Self::Rule => "rules",
        }
    }

    const fn parameter(self) -> &'static str {
        match self {
            Self::Role => "role_ids",
            Self::Policy => "policy_ids",
            Self::Rule => "rule_ids",
        }
    }
}

/// A change.
#[derive(Clone, Debug)]
pub(super) enum Act {
    AddUser {
        name: String,
        password: String,
    },
    RemoveUser {
        id: i64,
    },
    Password {
        id: i64,
        password: String,
    },
    RunAs {
        id: i64,
        allow: bool,
    },
    /// With a token of that user.
    LogOut {
        id: i64,
    },
    Add {
        thing: Thing,
        name: String,
        value: String,
    },
    Remove {
        thing: Thing,
        id: i64,
    },
    Update {
        thing: Thing,
        id: i64,
        name: String,
        value: String,
    },
    LinkUser {
        id: i64,
        role: i64,
    },
    UnlinkUser {
        id: i64,
        role: i64,
    },
    LinkRole {
        id: i64,
        thing: Thing,
        other: i64,
    },
    UnlinkRole {
        id: i64,
        thing: Thing,
        other: i64,
    },
}

impl Act {
    /// Something that a client can do now. `unique` makes what is new differ from everything before.
    pub(super) fn choose(state: &State, dice: &mut Dice, client: u64, unique: u64) -> Self {
        let State { users, roles, policies, rules } = state;
        let fresh = |letter: char| format!("c{client}-{letter}{unique}");
        let number = format!("{client}x{unique}");
        let (user, role) = (dice.one_of(users.keys().copied()), dice.one_of(roles.keys().copied()));
        let (policy, rule) = (dice.one_of(policies.keys().copied()), dice.one_of(rules.keys().copied()));
        let thing = [Thing::Role, Thing::Policy, Thing::Rule][dice.below(3)];
        let of_thing = match thing {
            Thing::Role => role,
            Thing::Policy => policy,
            Thing::Rule => rule,
        };
        let letter = match thing {
            Thing::Role => 'r',
            Thing::Policy => 'p',
            Thing::Rule => 's',
        };
        let add = Self::Add { thing, name: fresh(letter), value: number.clone() };
        match (dice.below(16), user, role, of_thing) {
            (0, ..) if users.len() < 6 => Self::AddUser { name: fresh('u'), password: password(unique) },
            (1, Some(id), ..) if users.len() > 3 => Self::RemoveUser { id },
            (2, Some(id), ..) => Self::Password { id, password: password(unique) },
            (3, Some(id), ..) => Self::RunAs { id, allow: !users[&id].run_as },
            (4, Some(id), ..) => Self::LogOut { id },
            (5 | 6, Some(id), Some(role), _) if users[&id].roles.contains(&role) => Self::UnlinkUser { id, role },
            (5..=7, Some(id), Some(role), _) if !users[&id].roles.contains(&role) => Self::LinkUser { id, role },
            (8..=10, _, Some(id), _) => match (dice.below(2), policy, rule) {
                (0, Some(other), _) => {
                    let thing = Thing::Policy;
                    if roles[&id].policies.contains(&other) {
                        Self::UnlinkRole { id, thing, other }
                    } else {
                        Self::LinkRole { id, thing, other }
                    }
                }
                (_, _, Some(other)) => {
                    let thing = Thing::Rule;
                    if roles[&id].rules.contains(&other) {
                        Self::UnlinkRole { id, thing, other }
                    } else {
                        Self::LinkRole { id, thing, other }
                    }
                }
                _ => add,
            },
            (11, _, _, Some(id)) => Self::Update { thing, id, name: fresh(letter), value: number },
            (12, _, _, Some(id)) if roles.len() + policies.len() + rules.len() > 12 => Self::Remove { thing, id },
            _ => add,
        }
    }

    pub(super) fn request(&self) -> Request {
        let object = |value: Value| Some(("application/json", value.to_string()));
        let content = |thing: Thing, name: &str, value: &str| match thing {
            Thing::Role => json!({ "name": name }),
            Thing::Policy => json!({ "name": name, "policy": policy_of(value) }),
            Thing::Rule => json!({ "name": name, "rule": rule_of(value) }),
        };
        match self {
            Self::AddUser { name, password } => {
                ("POST", "/security/users".to_owned(), object(json!({"username": name, "password": password})))
            }
            Self::RemoveUser { id } => ("DELETE", format!("/security/users?user_ids={id}"), None),
            Self::Password { id, password } => {
                ("PUT", format!("/security/users/{id}"), object(json!({ "password": password })))
            }
            Self::RunAs { id, allow } => ("PUT", format!("/security/users/{id}/run_as?allow_run_as={allow}"), None),
            Self::LogOut { .. } => ("DELETE", "/security/user/authenticate".to_owned(), None),
            Self::Add { thing, name, value } => {
                ("POST", format!("/security/{}", thing.path()), object(content(*thing, name, value)))
            }
            Self::Remove { thing, id } => {
                ("DELETE", format!("/security/{}?{}={id}", thing.path(), thing.parameter()), None)
            }
            Self::Update { thing, id, name, value } => {
                ("PUT", format!("/security/{}/{id}", thing.path()), object(content(*thing, name, value)))
            }
            Self::LinkUser { id, role } => ("POST", format!("/security/users/{id}/roles?role_ids={role}"), None),
            Self::UnlinkUser { id, role } => ("DELETE", format!("/security/users/{id}/roles?role_ids={role}"), None),
            Self::LinkRole { id, thing, other } => {
                ("POST", format!("/security/roles/{id}/{}?{}={other}", thing.path(), thing.parameter()), None)
            }
            Self::UnlinkRole { id, thing, other } => {
                ("DELETE", format!("/security/roles/{id}/{}?{}={other}", thing.path(), thing.parameter()), None)
            }
        }
    }

    /// The same as arguments of the program, as far as it has a subcommand for it.
    pub(super) fn arguments(&self, state: &State) -> Vec<String> {
        let name = |id: &i64| state.users[id].name.clone();
        let words = match self {
            Self::AddUser { name, .. } => vec!["user", "add", name, "--password-stdin"],
            Self::RemoveUser { id } => return words(&["user", "remove"], name(id)),
            Self::Password { id, .. } => {
                let mut words = words(&["user", "reset-password"], name(id));
                words.push("--password-stdin".to_owned());
                return words;
            }
            Self::LinkUser { id, role } => {
                let mut words = words(&["user", "grant"], name(id));
                words.push(role.to_string());
                return words;
            }
            Self::UnlinkUser { id, role } => {
                let mut words = words(&["user", "revoke"], name(id));
                words.push(role.to_string());
                return words;
            }
            Self::LogOut { id } => return words(&["token", "revoke", "--user"], name(id)),
            other => panic!("no subcommand does this: {other:?}"),
        };
        words.into_iter().map(str::to_owned).collect()
    }

    /// The new password that it brings.
    pub(super) fn password(&self) -> Option<&str> {
        match self {
            Self::AddUser { password, .. } | Self::Password { password, .. } => Some(password),
            _ => None,
        }
    }

    /// Name of what is made by it.
    pub(super) fn new_name(&self) -> Option<&str> {
        match self {
            Self::AddUser { name, .. } | Self::Add { name, .. } => Some(name),
            _ => None,
        }
    }

    /// A user whose tokens end with it.
    pub(super) fn ends(&self, state: &State) -> Option<i64> {
        let with_role = |role: &i64| state.users.iter().find(|(_, user)| user.roles.contains(role)).map(|(id, _)| *id);
        let with = |linked: &dyn Fn(&Role) -> bool| {
            state.roles.iter().filter(|(_, role)| linked(role)).find_map(|(id, _)| with_role(id))
        };
        match self {
            Self::RemoveUser { id }
            | Self::Password { id, .. }
            | Self::RunAs { id, .. }
            | Self::LogOut { id }
            | Self::LinkUser { id, .. }
            | Self::UnlinkUser { id, .. } => Some(*id),
            Self::Remove { thing, id } | Self::Update { thing, id, .. } => match thing {
                Thing::Role => with_role(id),
                Thing::Policy => with(&|role| role.policies.contains(id)),
                Thing::Rule => with(&|role| role.rules.contains(id)),
            },
            Self::LinkRole { id, thing: Thing::Policy, .. } | Self::UnlinkRole { id, thing: Thing::Policy, .. } => {
                with_role(id)
            }
            _ => None,
        }
    }

    /// What comes of it; `new` is the id of what is made.
    pub(super) fn apply(&self, state: &mut State, new: Option<i64>) {
        let State { users, roles, policies, rules } = state;
        match self {
            Self::AddUser { name, .. } => {
                users.insert(new.unwrap(), User { name: name.clone(), ..User::default() });
            }
            Self::RemoveUser { id } => drop(users.remove(id).unwrap()),
            Self::Password { .. } | Self::LogOut { .. } => {}
            Self::RunAs { id, allow } => users.get_mut(id).unwrap().run_as = *allow,
            Self::Add { thing, name, value } => {
                let id = new.unwrap();
                match thing {
                    Thing::Role => drop(roles.insert(id, Role { name: name.clone(), ..Role::default() })),
                    Thing::Policy => drop(policies.insert(id, (name.clone(), policy_of(value).to_string()))),
                    Thing::Rule => drop(rules.insert(id, (name.clone(), rule_of(value).to_string()))),
                }
            }
            Self::Remove { thing, id } => match thing {
                Thing::Role => {
                    roles.remove(id).unwrap();
                    users.values_mut().for_each(|user| user.roles.retain(|role| role != id));
                }
                Thing::Policy => {
                    policies.remove(id).unwrap();
                    roles.values_mut().for_each(|role| role.policies.retain(|policy| policy != id));
                }
                Thing::Rule => {
                    rules.remove(id).unwrap();
                    roles.values_mut().for_each(|role| role.rules.retain(|rule| rule != id));
                }
            },
            Self::Update { thing, id, name, value } => match thing {
                Thing::Role => roles.get_mut(id).unwrap().name.clone_from(name),
                Thing::Policy => *policies.get_mut(id).unwrap() = (name.clone(), policy_of(value).to_string()),
                Thing::Rule => *rules.get_mut(id).unwrap() = (name.clone(), rule_of(value).to_string()),
            },
            Self::LinkUser { id, role } => users.get_mut(id).unwrap().roles.push(*role),
            Self::UnlinkUser { id, role } => users.get_mut(id).unwrap().roles.retain(|other| other != role),
            Self::LinkRole { id, thing: Thing::Policy, other } => roles.get_mut(id).unwrap().policies.push(*other),
            Self::LinkRole { id, other, .. } => drop(roles.get_mut(id).unwrap().rules.insert(*other)),
            Self::UnlinkRole { id, thing: Thing::Policy, other } => {
                roles.get_mut(id).unwrap().policies.retain(|policy| policy != other);
            }
            Self::UnlinkRole { id, other, .. } => drop(roles.get_mut(id).unwrap().rules.remove(other)),
        }
    }
}

fn words(words: &[&str], name: String) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).chain([name]).collect()
}

pub(super) fn password(unique: u64) -> String {
    format!("Golden.Pass{unique}")
}

fn policy_of(value: &str) -> Value {
    json!({"actions": ["agent:read"], "resources": [format!("agent:id:{value}")], "effect": "allow"})
}

fn rule_of(value: &str) -> Value {
    json!({"MATCH": { "definition": value }})
}

/// Everything that is there, and the hashes of the passwords by id.
pub(super) struct Found {
    state: State,
    pub(super) hashes: BTreeMap<i64, String>,
}

impl Found {
    pub(super) fn read(database: &Path) -> Self {
        assert_eq!(database::value::<String>(database, "PRAGMA integrity_check"), "ok");
        let mut state = State::default();
        let mut hashes = BTreeMap::new();
        let sql = "SELECT id, username, allow_run_as, password FROM users";
        let users = database::rows::<(i64, String, bool, String)>(database, sql, |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        });
        for (id, name, run_as, hash) in users {
            state.users.insert(id, User { name, run_as, roles: Vec::new() });
            hashes.insert(id, hash);
        }
        let named = |sql: &str| {
            let rows = database::rows::<(i64, (String, String))>(database, sql, |row| {
                Ok((row.get(0)?, (row.get(1)?, row.get(2)?)))
            });
            rows.into_iter().collect::<BTreeMap<_, _>>()
        };
        let canonical = |things: BTreeMap<i64, (String, String)>| {
            let text = |text: String| serde_json::from_str::<Value>(&text).unwrap().to_string();
            things.into_iter().map(|(id, (name, definition))| (id, (name, text(definition)))).collect()
        };
        for (id, (name, _)) in named("SELECT id, name, '' FROM roles") {
            state.roles.insert(id, Role { name, ..Role::default() });
        }
        state.policies = canonical(named("SELECT id, name, policy FROM policies"));
        state.rules = canonical(named("SELECT id, name, rule FROM rules"));
        // A link to something that is not there makes this fail.
        let links = |sql: &str| database::rows::<(i64, i64)>(database, sql, |row| Ok((row.get(0)?, row.get(1)?)));
        for (user, role) in links("SELECT user_id, role_id FROM user_roles ORDER BY user_id, level, id") {
            assert!(state.roles.contains_key(&role), "a link to role {role}, which is gone");
            state.users.get_mut(&user).unwrap().roles.push(role);
        }
        for (role, policy) in links("SELECT role_id, policy_id FROM roles_policies ORDER BY role_id, level, id") {
            assert!(state.policies.contains_key(&policy), "a link to policy {policy}, which is gone");
            state.roles.get_mut(&role).unwrap().policies.push(policy);
        }
        for (role, rule) in links("SELECT role_id, rule_id FROM roles_rules") {
            assert!(state.rules.contains_key(&rule), "a link to rule {rule}, which is gone");
            state.roles.get_mut(&role).unwrap().rules.insert(rule);
        }
        Self { state, hashes }
    }

    /// What belongs to one client.
    pub(super) fn of(&self, client: u64) -> State {
        let prefix = format!("c{client}-");
        let State { users, roles, policies, rules } = self.state.clone();
        let own = |things: BTreeMap<i64, (String, String)>| {
            things.into_iter().filter(|(_, (name, _))| name.starts_with(&prefix)).collect()
        };
        State {
            users: users.into_iter().filter(|(_, user)| user.name.starts_with(&prefix)).collect(),
            roles: roles.into_iter().filter(|(_, role)| role.name.starts_with(&prefix)).collect(),
            policies: own(policies),
            rules: own(rules),
        }
    }

    /// The id of what has this name.
    pub(super) fn id(&self, name: &str) -> Option<i64> {
        let State { users, roles, policies, rules } = &self.state;
        let named = |things: &BTreeMap<i64, (String, String)>| {
            things.iter().find(|(_, (other, _))| other == name).map(|(id, _)| *id)
        };
        users
            .iter()
            .find(|(_, user)| user.name == name)
            .map(|(id, _)| *id)
            .or_else(|| roles.iter().find(|(_, role)| role.name == name).map(|(id, _)| *id))
            .or_else(|| named(policies))
            .or_else(|| named(rules))
    }
}
