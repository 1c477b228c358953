//! Lists of policies made by chance, against the oracle: allow and deny, ids that exist and not, groups, wildcards,
//! other actions and kinds between them, in both modes. What is left of agents and of roles is what lists of them show.

use std::collections::{BTreeMap, BTreeSet};

use apid_testing::{Server, values};
use serde_json::Value;
use wazuh_api_tests::oracle::{self, Demand, Ids, Mode, Policy, Wanted};
use wazuh_api_tests::scenery::{populate, template, world};

/// How many lists of policies.
const LISTS: usize = 120;

/// The same numbers each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound as u64).unwrap()
    }

    fn one_of<'t>(&mut self, texts: &[&'t str]) -> &'t str {
        texts[self.below(texts.len())]
    }

    fn policy(&mut self) -> Policy {
        const AGENTS: &[&str] = &[
            "agent:id:*",
            "agent:id:001",
            "agent:id:002",
            "agent:id:003",
            "agent:id:000",
            "agent:id:900",
            "agent:group:*",
            "agent:group:default",
            "agent:group:webservers",
            "agent:group:nobody",
            "group:id:*",
            "*:*:*",
            "agent:id:1",
            "agent:id:013",
            "agent:id:014",
        ];
        const ROLES: &[&str] =
            &["role:id:*", "role:id:1", "role:id:2", "role:id:100", "role:id:900", "user:id:*", "rule:id:1"];
        let (action, resources) = match self.below(10) {
            0..6 => ("agent:read", AGENTS),
            6 => ("agent:delete", AGENTS),
            _ => ("security:read", ROLES),
        };
        Policy { action: action.to_owned(), resource: self.one_of(resources).to_owned(), allow: self.below(3) > 0 }
    }
}

fn ids(items: &Value, inner: &str) -> Vec<String> {
    items
        .as_array()
        .into_iter()
        .flatten()
        .map(|item| values::as_text(if inner.is_empty() { item } else { &item[inner] }))
        .collect()
}

async fn lists(mode: Mode) {
    let mut chance = Chance(0x2545_f491_4f6c_dd1d);
    let mut users: BTreeMap<Vec<Policy>, String> = BTreeMap::new();
    while users.len() < LISTS {
        let mut policies: Vec<Policy> = (0..chance.below(7)).map(|_| chance.policy()).collect();
        // A role has a policy once.
        let mut seen = BTreeSet::new();
        policies.retain(|policy| seen.insert(policy.clone()));
        let name = format!("chance{:04}", users.len());
        users.entry(policies).or_insert(name);
    }
    let (folder, home) = template(mode);
    // The first start makes `rbac.db`.
    drop(Server::on_home(tempfile::tempdir().unwrap(), &home, |_| {}).await);
    populate(&home, &users);
    let world = world(&home);
    let server = Server::on_home(folder, &home, |_| {}).await;
    let mut wrong = Vec::new();
    let mut seen = [0; 3];
    for (policies, user) in &users {
        let bearer = format!("Bearer {}", server.issue(user).await);
        for (action, kind, path, parameter, unknown, named) in [
            ("agent:read", "agent:id", "/agents?select=id", "agents_list", 1701, None),
            ("agent:read", "agent:id", "/agents?select=id", "agents_list", 1701, Some("001,002,003,900,901")),
            ("agent:read", "agent:id", "/agents?select=id", "agents_list", 1701, Some("002")),
            ("agent:read", "agent:id", "/agents?select=id", "agents_list", 1701, Some("001,013,014")),
            ("agent:read", "agent:id", "/agents?select=id", "agents_list", 1701, Some("013")),
            ("security:read", "role:id", "/security/roles?limit=500", "role_ids", 4002, None),
            ("security:read", "role:id", "/security/roles?limit=500", "role_ids", 4002, Some("1,2,3,900,901")),
        ] {
            let wanted =
                named.map_or(Wanted::Everything, |ids| Wanted::Named(ids.split(',').map(str::to_owned).collect()));
            let demand = Demand { action: action.to_owned(), kind: kind.to_owned(), wanted };
            let target = named.map_or(path.to_owned(), |ids| format!("{path}&{parameter}={ids}"));
            let reply = server.send("GET", &target, Some(&bearer), None).await;
            let place = format!("{target} under {policies:?}");
            let Some(left) = oracle::permitted(&world, mode, policies, &demand) else {
                seen[0] += 1;
                if reply.status != 403 {
                    wrong.push(format!("{place}: {} {}", reply.status, reply.text));
                }
                continue;
            };
            seen[if left.is_empty() { 1 } else { 2 }] += 1;
            if reply.status != 200 {
                wrong.push(format!("{place}: {} {}", reply.status, reply.text));
                continue;
            }
            let data = &reply.json()["data"];
            let shown: Ids = ids(&data["affected_items"], "id").into_iter().collect();
            let mut there: Ids = &left & &world.all(kind);
            if named.is_some() {
                there = &there - &world.keyless;
            }
            let mut failed: BTreeMap<i64, Ids> = BTreeMap::new();
            for item in data["failed_items"].as_array().into_iter().flatten() {
                failed.entry(item["error"]["code"].as_i64().unwrap()).or_default().extend(ids(&item["id"], ""));
            }
            let mut expected: BTreeMap<i64, Ids> = BTreeMap::new();
            if let Wanted::Named(ids) = &demand.wanted {
                let ids: Ids = ids.iter().cloned().collect();
                expected.insert(4000, &ids - &left);
                expected.insert(unknown, &left - &there);
                expected.retain(|_, ids| !ids.is_empty());
            }
            if shown != there || failed != expected {
                wrong.push(format!("{place}: {shown:?} and {failed:?} instead of {there:?} and {expected:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{mode:?}: {} differ\n{}", wrong.len(), wrong[..wrong.len().min(30)].join("\n"));
    // Chance must have made some of each.
    assert!(seen.iter().all(|count| *count > 10), "refused, with nothing left, with something left: {seen:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_of_policies_mean_what_the_oracle_says_in_white_mode() {
    lists(Mode::White).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_of_policies_mean_what_the_oracle_says_in_black_mode() {
    lists(Mode::Black).await;
}
