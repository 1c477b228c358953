//! Cost against size: fleets from 1,000 agents to a million, and the processor time of each kind of request in them, as
//! a table and as a plot. Agents report meanwhile.

use std::path::PathBuf;
use std::time::Duration;

use super::super::load::{self, Load};
use super::super::program::{self, Running, Scratch, cpu_time, get, memory_of};
use super::cases::{
    Case, GROUPS, NEW_FILTER, NEW_LONG_PAGE, NEW_PAGE, NEW_SEARCH, OVERVIEW, PathOf, STATES, kept, new,
};
use super::plot::{Series, draw};
use super::side::Side;
use super::{CONNECTIONS, ROUNDS};
use crate::{Failure, workspace};

const SIZES: [u32; 4] = [1_000, 10_000, 100_000, 1_000_000];

/// Agents that one request assigns to a group.
const ASSIGNED: u64 = 10;

const READS: [Case; 10] = [
    NEW_PAGE,
    NEW_LONG_PAGE,
    new("`/agents?sort=-name&limit=10`", |number, agents| {
        format!("/agents?sort=-name&limit=10&offset={}", number * 7 % (agents / 2))
    }),
    new("`/agents?q=name=X`", |number, _| format!("/agents?q=name=web-fra-{number:03}")),
    NEW_FILTER,
    NEW_SEARCH,
    STATES,
    OVERVIEW,
    GROUPS,
    kept("`/agents/stats/distinct`", |_, _| "/agents/stats/distinct?fields=os.platform".to_owned()),
];

/// The user who may read the agents of one group, and nothing else.
const GROUP_READER: &str = "group-reader";
const PASSWORD: &str = "Group-Reader.1";

/// Measures all sizes. The plot goes to `docs/growth.svg`.
pub(in crate::bench) fn run(duration: Duration) -> Result<(), Failure> {
    program::build()?;
    println!("growth ({CONNECTIONS} connections, {ROUNDS} rounds of {} s each)\n", duration.as_secs());
    let mut table: Vec<Series> = Vec::new();
    let mut memory = Vec::new();
    for agents in SIZES {
        let scratch = Scratch::new()?;
        scratch.fill(agents)?;
        let (server, bearer) = scratch.serve()?;
        Side { scratch: &scratch, server: &server, bearer: &bearer, duration }.settle(agents)?;
        let fleet = Fleet { server: &server, bearer: &bearer, agents: agents.into(), duration };
        let mut costs = Vec::new();
        for case in &READS {
            costs.push((case.name, fleet.read(&bearer, case.path)?));
        }
        let (reader, shown) = fleet.reader_of_a_group()?;
        costs.push(("`/agents?limit=10`, one group may be read", fleet.read(&reader, shown)?));
        costs.push(("`POST /agents`", fleet.register()?));
        costs.push(("`PUT /agents/group`, 10 agents", fleet.assign()?));
        memory.push(memory_of(server.id())?);
        for (index, (name, cost)) in costs.into_iter().enumerate() {
            eprintln!("{agents} agents: {name}: {cost:.0} us");
            match table.get_mut(index) {
                Some(series) => series.points.push((agents, cost)),
                None => table.push(Series { name, points: vec![(agents, cost)] }),
            }
        }
    }
    let sizes: Vec<String> = SIZES.iter().map(ToString::to_string).collect();
    println!("| request | {} |\n|---|{}", sizes.join(" | "), "---|".repeat(SIZES.len()));
    for Series { name, points } in &table {
        let costs: Vec<String> = points.iter().map(|(_, cost)| format!("{cost:.0} us")).collect();
        println!("| {name} | {} |", costs.join(" | "));
    }
    let memory: Vec<String> = memory.iter().map(|(now, most)| format!("{now:.0}, at most {most:.0} MiB")).collect();
    println!("| resident memory | {} |", memory.join(" | "));
    draw(&plot_file(), &table)
}

fn plot_file() -> PathBuf {
    workspace::root().join("docs/growth.svg")
}

/// A server of a fleet.
#[derive(Clone, Copy)]
struct Fleet<'a> {
    server: &'a Running,
    bearer: &'a str,
    agents: u64,
    duration: Duration,
}

impl Fleet<'_> {
    /// Microseconds of processor time of a request, of requests that go on changing.
    fn read(self, bearer: &str, path: PathOf) -> Result<f64, Failure> {
        get(self.server.address, &path(0, self.agents), bearer)?;
        let mut sent = 1;
        self.cost(|| {
            let path = |number| path(sent + number, self.agents);
            let rate = load::run_changing(self.server.address, bearer, CONNECTIONS, self.duration, path)?;
            sent += rate.count;
            Ok(rate.count)
        })
    }

    fn cost(self, mut load: impl FnMut() -> Result<u64, Failure>) -> Result<f64, Failure> {
        let (mut used, mut count) = (Duration::ZERO, 0);
        for _ in 0..ROUNDS {
            let before = cpu_time(self.server.id())?;
            count += load()?;
            used += cpu_time(self.server.id())?.saturating_sub(before);
        }
        Ok(1_000_000.0 * used.as_secs_f64() / (count as f64).max(1.0))
    }

    /// A user who may read the agents of the first group: the header, and a list of them that is new each time.
    fn reader_of_a_group(self) -> Result<(String, PathOf), Failure> {
        let id = |reply: &[u8]| -> Result<u64, Failure> {
            let reply: serde_json::Value = serde_json::from_slice(reply).unwrap_or_default();
            let id = reply.pointer("/data/affected_items/0/id").and_then(serde_json::Value::as_u64);
            id.ok_or_else(|| Failure::Other(format!("nothing was made: {reply}")))
        };
        let send = |method, path: &str, body: String| {
            load::send(self.server.address, Load { method, path, headers: self.bearer }, &body)
                .map_err(|error| Failure::Other(format!("{method} {path}: {error}")))
        };
        let groups: serde_json::Value =
            serde_json::from_slice(&get(self.server.address, "/groups?limit=1&offset=1", self.bearer)?)
                .unwrap_or_default();
        let group = groups.pointer("/data/affected_items/0/name").and_then(serde_json::Value::as_str);
        let group = group.ok_or_else(|| Failure::Other("the fleet has no group".to_owned()))?;
        let policy = serde_json::json!({
            "name": GROUP_READER,
            "policy": {"actions": ["agent:read"], "resources": [format!("agent:group:{group}")], "effect": "allow"},
        });
        let policy = id(&send("POST", "/security/policies", policy.to_string())?)?;
        let role = id(&send("POST", "/security/roles", serde_json::json!({"name": GROUP_READER}).to_string())?)?;
        let user = serde_json::json!({"username": GROUP_READER, "password": PASSWORD}).to_string();
        let user = id(&send("POST", "/security/users", user)?)?;
        send("POST", &format!("/security/roles/{role}/policies?policy_ids={policy}"), String::new())?;
        send("POST", &format!("/security/users/{user}/roles?role_ids={role}"), String::new())?;
        // group-reader:Group-Reader.1
        let credentials = "Authorization: Basic Z3JvdXAtcmVhZGVyOkdyb3VwLVJlYWRlci4x\r\n";
        let token = get(self.server.address, "/security/user/authenticate?raw=true", credentials)?;
        let bearer = format!("Authorization: Bearer {}\r\n", String::from_utf8_lossy(&token));
        Ok((bearer, |number, _| format!("/agents?limit={}&offset={}", 5 + number / 50 % 10, number % 50)))
    }

    /// Registers agents.
    fn register(self) -> Result<f64, Failure> {
        let mut sent = 0;
        self.cost(|| {
            let load = Load { method: "POST", path: "/agents", headers: self.bearer };
            let body = |number| format!("{{\"name\": \"grown-{}\"}}", sent + number);
            let rate = load::run_sending(self.server.address, load, CONNECTIONS, self.duration, body)?;
            sent += rate.count;
            Ok(rate.count)
        })
    }

    /// Assigns ten agents at a time to a group.
    fn assign(self) -> Result<f64, Failure> {
        let mut sent = 0;
        self.cost(|| {
            let path = |number: u64| {
                let first = (sent + number) * ASSIGNED % (self.agents - ASSIGNED) + 1;
                let ids: Vec<String> = (first..first + ASSIGNED).map(|id| format!("{id:03}")).collect();
                format!("/agents/group?group_id=default&agents_list={}", ids.join(","))
            };
            let rate = load::run_putting(self.server.address, self.bearer, CONNECTIONS, self.duration, path)?;
            sent += rate.count;
            Ok(rate.count)
        })
    }
}
