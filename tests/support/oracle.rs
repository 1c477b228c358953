//! What permissions mean, written a second time: from docs/facts/02-rbac.md, sections 4.1 to 4.6 and 9, with sets and
//! without any thought of speed, and without the server's code, so that the two can disagree.
//!
//! An operation's demands come from the description's catalogue of actions. Where the real program enforces something
//! else than its catalogue says, the difference stands here by name ([`demands`]).

use std::collections::{BTreeMap, BTreeSet};

use apid_testing::description::DescribedOperation;

/// A set of ids.
pub type Ids = BTreeSet<String>;

/// A policy, as it stands in the database.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Policy {
    /// The action.
    pub action: String,
    /// The resource, such as `agent:id:001`.
    pub resource: String,
    /// Whether it allows; if not, it denies.
    pub allow: bool,
}

impl Policy {
    /// The JSON text of the database.
    pub fn text(&self) -> String {
        let effect = if self.allow { "allow" } else { "deny" };
        format!(
            "{{\"actions\": [\"{}\"], \"resources\": [\"{}\"], \"effect\": \"{effect}\"}}",
            self.action, self.resource
        )
    }
}

/// Whether what no policy mentions is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// It is not.
    White,
    /// It is.
    Black,
}

/// What exists.
#[derive(Clone, Debug, Default)]
pub struct World {
    /// Ids by kind, such as `agent:id`.
    pub kinds: BTreeMap<String, Ids>,
    /// Agents by group.
    pub members: BTreeMap<String, Ids>,
    /// Agents that have a row and no key: lists show them, and a request that names one is told that it is unknown.
    pub keyless: Ids,
    /// The name of this node.
    pub node: String,
    /// Whether the node is one of a cluster.
    pub cluster: bool,
    /// Whether the API is that of release 5.
    pub release_5: bool,
}

impl World {
    /// Everything of a kind.
    pub fn all(&self, kind: &str) -> Ids {
        if kind == "*:*" {
            return Ids::from(["*".to_owned()]);
        }
        self.kinds.get(kind).cloned().unwrap_or_default()
    }

    /// The ids that a resource of a policy stands for, and their kind (docs/facts/02-rbac.md, section 3.2).
    fn expand(&self, resource: &str) -> (String, Ids) {
        let (kind, value) = resource.rsplit_once(':').expect("a resource has three parts");
        match (kind, value) {
            ("agent:group", "*") => ("agent:id".to_owned(), self.all("agent:id")),
            ("agent:group", group) => ("agent:id".to_owned(), self.members.get(group).cloned().unwrap_or_default()),
            (kind, "*") => (kind.to_owned(), self.all(kind)),
            (kind, value) => (kind.to_owned(), Ids::from([value.to_owned()])),
        }
    }
}

/// The effects of one action by resource, in the order in which they are applied (docs/facts/02-rbac.md, section 4.1).
fn reduce<'p>(policies: &'p [Policy], action: &str) -> Vec<(&'p str, bool)> {
    let mut effects: Vec<(&str, bool)> = Vec::new();
    for policy in policies.iter().filter(|policy| policy.action == action) {
        let (kind, value) = policy.resource.rsplit_once(':').expect("a resource has three parts");
        effects.retain(|(earlier, _)| {
            let same = *earlier == policy.resource;
            let covered = value == "*" && (earlier.starts_with(kind) || earlier.starts_with("agent:group"));
            !same && !covered
        });
        effects.push((&policy.resource, policy.allow));
    }
    effects
}

/// What an operation names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// These ids.
    Named(Vec<String>),
    /// Those of these ids that the demands before have left: they come from a list that the operation makes itself.
    Listed(Vec<String>),
    /// Nothing: it works on what is allowed, be it nothing at all.
    Everything,
    /// The kind as a whole, of which something must be allowed. The resource `*:*:*` is of this form.
    Something,
}

/// One check of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Demand {
    /// The action.
    pub action: String,
    /// The kind of resource.
    pub kind: String,
    /// Which of them.
    pub wanted: Wanted,
}

/// What `policies` leave of a demand (docs/facts/02-rbac.md, sections 4.2 and 4.3). `None` when the request is to be
/// refused.
pub fn permitted(world: &World, mode: Mode, policies: &[Policy], demand: &Demand) -> Option<Ids> {
    let wanted: Ids = match &demand.wanted {
        Wanted::Named(ids) | Wanted::Listed(ids) => ids.iter().cloned().collect(),
        Wanted::Everything | Wanted::Something => Ids::from(["*".to_owned()]),
    };
    let mut left = match (mode, &demand.wanted) {
        (Mode::White, _) => Ids::new(),
        (Mode::Black, Wanted::Named(_) | Wanted::Listed(_)) => wanted.clone(),
        (Mode::Black, _) => world.all(&demand.kind),
    };
    for (resource, allow) in reduce(policies, &demand.action) {
        let (kind, mut expansion) = world.expand(resource);
        if kind != demand.kind {
            continue;
        }
        for id in &wanted {
            if resource.ends_with(":*") && id != "*" {
                expansion.insert(id.clone());
            }
            let affected: Ids = if id == "*" {
                expansion.clone()
            } else {
                expansion.iter().filter(|one| *one == id).cloned().collect()
            };
            left = if allow { &left | &affected } else { &left - &affected };
        }
    }
    (!left.is_empty() || demand.wanted == Wanted::Everything).then_some(left)
}

/// The parameters that name resources of a kind: one id, and several.
fn parameters(kind: &str) -> [&'static str; 2] {
    match kind {
        "agent:id" => ["agent_id", "agents_list"],
        "group:id" => ["group_id", "groups_list"],
        "node:id" => ["node_id", "nodes_list"],
        "user:id" => ["user_id", "user_ids"],
        "role:id" => ["role_id", "role_ids"],
        "policy:id" => ["policy_id", "policy_ids"],
        "rule:id" => ["rule_id", "rule_ids"],
        "rule:file" | "decoder:file" | "list:file" => ["filename", "filename"],
        "*:*" => ["", ""],
        other => panic!("a kind that the oracle does not know: {other}"),
    }
}

/// The parameter of `operation` that names resources of a kind.
pub fn naming(operation: &DescribedOperation, kind: &str) -> Option<String> {
    let names = parameters(kind);
    operation.parameters.iter().map(|parameter| parameter.name.clone()).find(|name| names.contains(&name.as_str()))
}

/// Operations whose rulesets are demanded as a whole, although a parameter filters by file.
const WHOLE_RULESET: &[&str] = &[
    "GET /rules",
    "GET /rules/groups",
    "GET /rules/requirement/{requirement}",
    "GET /rules/{rule_id}",
    "GET /decoders",
    "GET /decoders/parents",
    "GET /decoders/{decoder_name}",
];

/// The checks of an operation in their order. `named` gives the ids that the request names, by kind.
pub fn demands(operation: &DescribedOperation, world: &World, named: &BTreeMap<String, Vec<String>>) -> Vec<Demand> {
    let route = format!("{} {}", operation.method, operation.path);
    let wanted = |kind: &str| match named.get(kind) {
        Some(ids) => Wanted::Named(ids.clone()),
        None => Wanted::Everything,
    };
    let demand =
        |action: &str, kind: &str, wanted: Wanted| Demand { action: action.to_owned(), kind: kind.to_owned(), wanted };
    // Where code and catalogue differ (docs/facts/02-rbac.md, section 9).
    match route.as_str() {
        "PUT /agents/group/{group_id}/restart" | "PUT /agents/group/{group_id}/reload" => {
            let verb = operation.path.rsplit('/').next().unwrap_or_default();
            let group = wanted("group:id");
            let Wanted::Named(groups) = &group else { panic!("the path names a group") };
            let members = groups.iter().filter_map(|group| world.members.get(group)).flatten().cloned().collect();
            return vec![
                demand("group:read", "group:id", group),
                demand("agent:read", "agent:id", Wanted::Everything),
                demand(&format!("agent:{verb}"), "agent:id", Wanted::Listed(members)),
            ];
        }
        "PUT /rules/files/{filename}" | "PUT /decoders/files/{filename}" | "PUT /lists/files/{filename}" => {
            let module = operation.path.split('/').nth(1).unwrap_or_default();
            // A file that is there is deleted only on `overwrite`.
            return vec![demand(&format!("{module}:update"), "*:*", Wanted::Something)];
        }
        "GET /security/actions" | "GET /security/resources" if world.release_5 => {
            return vec![demand("security:read_config", "*:*", Wanted::Something)];
        }
        // Their bodies and parameters name users by way of keys.
        "POST /security/keys" => {
            return vec![demand("security:update", "user:id", Wanted::Named(vec!["100".to_owned()]))];
        }
        "DELETE /security/keys" => return vec![demand("security:delete", "user:id", Wanted::Something)],
        // Each node asks for itself.
        "GET /cluster/api/config" => return vec![demand("cluster:read_api_config", "node:id", wanted("node:id"))],
        _ => {}
    }
    let mut found = Vec::new();
    for (action, kinds) in &operation.permissions {
        // In a cluster the manager is a node like any other (docs/facts/02-rbac.md, section 4.6).
        if world.cluster
            && let Some(verb) = action.strip_prefix("manager:")
        {
            found.push(demand(&format!("cluster:{verb}"), "node:id", Wanted::Named(vec![world.node.clone()])));
            continue;
        }
        // An agent's group is another way to name agents.
        let kinds: Vec<&str> = kinds.iter().map(String::as_str).filter(|kind| *kind != "agent:group").collect();
        let several = kinds.len() > 1;
        let mut relevant: Vec<&str> =
            kinds.into_iter().filter(|kind| !several || naming(operation, kind).is_some()).collect();
        // In the order of the parameters.
        relevant.sort_by_key(|kind| {
            let name = naming(operation, kind);
            operation.parameters.iter().position(|parameter| Some(&parameter.name) == name.as_ref())
        });
        for kind in relevant {
            let wanted = match kind {
                "*:*" => Wanted::Something,
                "rule:file" | "decoder:file" if WHOLE_RULESET.contains(&route.as_str()) => Wanted::Something,
                // This node itself.
                "node:id" if naming(operation, kind).is_none() => Wanted::Named(vec![world.node.clone()]),
                kind => wanted(kind),
            };
            found.push(demand(action, kind, wanted));
        }
    }
    // Stacked decorators, the outer first (docs/facts/02-rbac.md, section 4.4). Assignments ask for the group before
    // the agent, except where all groups are taken from one agent.
    if operation.permissions.iter().any(|(action, _)| action == "group:modify_assignments")
        && route != "DELETE /agents/{agent_id}/group"
    {
        found.sort_by_key(|demand| demand.kind != "group:id");
    }
    found
}

/// What is to become of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// 403 naming this kind.
    Refused(String),
    /// It runs.
    Runs {
        /// On these ids, by kind.
        left: BTreeMap<String, Ids>,
        /// Ids that are reported as denied, with their kind.
        denied: BTreeSet<(String, String)>,
    },
}

/// The verdict on a request that makes these demands.
pub fn verdict(world: &World, mode: Mode, policies: &[Policy], demands: &[Demand]) -> Verdict {
    let mut left: BTreeMap<String, Ids> = BTreeMap::new();
    let mut asked: BTreeSet<(String, String)> = BTreeSet::new();
    for demand in demands {
        let mut demand = demand.clone();
        if let (Wanted::Listed(ids), Some(before)) = (&mut demand.wanted, left.get(&demand.kind)) {
            ids.retain(|id| before.contains(id));
            if ids.is_empty() {
                left.insert(demand.kind, Ids::new());
                continue;
            }
        }
        if let Wanted::Named(ids) | Wanted::Listed(ids) = &demand.wanted {
            asked.extend(ids.iter().map(|id| (demand.kind.clone(), id.clone())));
        }
        let demand = &demand;
        let Some(ids) = permitted(world, mode, policies, demand) else {
            return Verdict::Refused(demand.kind.clone());
        };
        // A second check of the same kind sees what the first has left.
        let ids = match left.get(&demand.kind) {
            Some(before) => before & &ids,
            None => ids,
        };
        if ids.is_empty() && demand.wanted != Wanted::Everything {
            return Verdict::Refused(demand.kind.clone());
        }
        left.insert(demand.kind.clone(), ids);
    }
    // What was named and is denied is reported; what was not named stays away.
    let denied = asked.into_iter().filter(|(kind, id)| !left[kind].contains(id)).collect();
    Verdict::Runs { left, denied }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn world() -> World {
        let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Ids>();
        World {
            kinds: BTreeMap::from([("agent:id".to_owned(), ids(&["000", "001", "002", "003"]))]),
            members: BTreeMap::from([("default".to_owned(), ids(&["001", "002"]))]),
            keyless: Ids::new(),
            node: "node01".to_owned(),
            cluster: false,
            release_5: false,
        }
    }

    fn left(mode: Mode, policies: &[(&str, bool)], wanted: Wanted) -> Option<Vec<String>> {
        let policies: Vec<Policy> = policies
            .iter()
            .map(|(resource, allow)| Policy {
                action: "agent:read".to_owned(),
                resource: (*resource).to_owned(),
                allow: *allow,
            })
            .collect();
        let demand = Demand { action: "agent:read".to_owned(), kind: "agent:id".to_owned(), wanted };
        permitted(&world(), mode, &policies, &demand).map(|ids| ids.into_iter().collect())
    }

    #[test]
    fn the_oracle_says_what_the_facts_say() {
        let named = |ids: &[&str]| Wanted::Named(ids.iter().map(|id| (*id).to_owned()).collect());
        let some = |ids: &[&str]| Some(ids.iter().map(|id| (*id).to_owned()).collect::<Vec<String>>());
        assert_eq!(left(Mode::White, &[], named(&["001"])), None);
        assert_eq!(left(Mode::White, &[], Wanted::Everything), some(&[]));
        assert_eq!(left(Mode::Black, &[], named(&["001", "999"])), some(&["001", "999"]));
        assert_eq!(left(Mode::White, &[("agent:group:default", true)], Wanted::Everything), some(&["001", "002"]));
        assert_eq!(left(Mode::White, &[("agent:group:default", true)], named(&["001", "003"])), some(&["001"]));
        // A wildcard grants ids that do not exist; a later wildcard takes earlier words back, whatever they said.
        assert_eq!(left(Mode::White, &[("agent:id:*", true)], named(&["999"])), some(&["999"]));
        assert_eq!(
            left(Mode::White, &[("agent:id:001", false), ("agent:id:*", true)], named(&["001"])),
            some(&["001"])
        );
        assert_eq!(left(Mode::White, &[("agent:id:*", true), ("agent:id:001", false)], named(&["001"])), None);
        let deny_all = [("agent:id:*", true), ("agent:id:*", false)];
        assert_eq!(left(Mode::Black, &deny_all, Wanted::Everything), some(&[]));
        assert_eq!(left(Mode::Black, &deny_all, Wanted::Something), None);
    }
    #[test]
    fn what_is_listed_is_asked_about_as_far_as_it_is_left() {
        let demand = |action: &str, wanted| Demand { action: action.into(), kind: "agent:id".into(), wanted };
        let listed = Wanted::Listed(vec!["001".into(), "002".into()]);
        let demands = [demand("agent:read", Wanted::Everything), demand("agent:restart", listed)];
        let verdict = |readable: &str| {
            let policy = |action: &str, resource: &str| Policy {
                action: action.to_owned(),
                resource: resource.to_owned(),
                allow: true,
            };
            let policies = [policy("agent:read", readable), policy("agent:restart", "agent:id:001")];
            verdict(&world(), Mode::White, &policies, &demands)
        };
        let runs = |left: &[&str], denied: &[&str]| Verdict::Runs {
            left: BTreeMap::from([("agent:id".to_owned(), left.iter().map(|id| (*id).to_owned()).collect())]),
            denied: denied.iter().map(|id| ("agent:id".to_owned(), (*id).to_owned())).collect(),
        };
        assert_eq!(verdict("agent:id:*"), runs(&["001"], &["002"]));
        assert_eq!(verdict("agent:id:001"), runs(&["001"], &[]));
        assert_eq!(verdict("agent:id:003"), runs(&[], &[]));
        assert_eq!(verdict("agent:id:002"), Verdict::Refused("agent:id".to_owned()));
    }
}
