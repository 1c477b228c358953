//! What `cargo xtask bench auth` measures in process: bare password hashes, and the checks of a user with very many
//! policies.
//!
//! Usage: `identity hash THREADS SECONDS` prints how many hashes were made; `identity checks HOME` prints a table, for
//! a home made by `wazuh-apid demo`, and leaves a user with 50 roles in it.

#![allow(clippy::print_stdout)]

use std::collections::{BTreeSet, HashMap};
use std::convert::Infallible;
use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use apid_fleet::agents::Agents;
use apid_fleet::ledger::Ledger;
use apid_identity::auth::{Authenticator, Options};
use apid_identity::rbac::{Mode, Permissions, Policy, Universe, UniverseState};
use apid_store::{Access, Single, Store, StoreError, bind};
use wazuh_apid::gate::universe::Existing;

const ROLES: usize = 50;
const POLICIES_PER_ROLE: usize = 20;
const GROUPS: usize = 100;
const MEMBERS: usize = 50;
const USER: &str = "manyroles";

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["hash", threads, seconds] => hash(threads.parse()?, Duration::from_secs(seconds.parse()?)),
        ["checks", home] => checks(Path::new(home)),
        _ => Err("usage: identity hash THREADS SECONDS | identity checks HOME".into()),
    }
}

/// Hashes as a login verifies one, as many as `threads` can do.
fn hash(threads: usize, duration: Duration) -> Outcome<()> {
    let params = scrypt::Params::new(15, 8, 1)?;
    let started = Instant::now();
    let count: usize = std::thread::scope(|scope| {
        let work = || {
            let mut count = 0;
            let mut key = [0; 64];
            while started.elapsed() < duration {
                if scrypt::scrypt(b"wazuh", b"aaaaaaaaaaaaaaaa", &params, &mut key).is_ok() {
                    count += 1;
                }
                black_box(&key);
            }
            count
        };
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().map(|worker| worker.join().unwrap_or(0)).sum()
    });
    println!("{count}");
    Ok(())
}

/// The policies of the user. The first ones hold wildcards, so that every later entry counts; those name agents, groups
/// and files, one in four with a denial. All speak of reading agents, and each of an action of its own.
fn policies() -> Vec<String> {
    let policy = |index: usize| {
        let effect = if index == 0 || index % 4 == 3 { "deny" } else { "allow" };
        let resources = match (index, index % 10) {
            (0, _) => "\"agent:id:*\", \"group:id:*\"".to_owned(),
            (9, _) => "\"*:*:*\"".to_owned(),
            (_, 0..=5) => format!("\"agent:id:{:03}\", \"agent:id:{:03}\"", 2 * index, 2 * index + 1),
            (_, 6 | 7) => format!("\"agent:group:group{}\", \"agent:id:{index:03}\"", index / 10),
            (_, 8) => format!("\"group:id:group{}\", \"agent:id:{:03}\"", index / 10, 3000 + index),
            _ => format!("\"rule:file:{index}.xml\", \"agent:id:{:03}\"", 3000 + index),
        };
        let actions = format!("\"agent:read\", \"bench:action{index}\"");
        format!("{{\"actions\": [{actions}], \"resources\": [{resources}], \"effect\": \"{effect}\"}}")
    };
    (0..ROLES * POLICIES_PER_ROLE).map(policy).collect()
}

/// Groups of made-up agents, kept in memory: what a database takes is not what is measured here.
struct Fleet {
    members: HashMap<String, Vec<String>>,
    groups: HashMap<String, Vec<String>>,
    /// Whether it can be told that nothing has changed.
    known: bool,
}

impl Fleet {
    fn new(known: bool) -> Self {
        let mut fleet = Self { members: HashMap::new(), groups: HashMap::new(), known };
        for group in 0..GROUPS {
            for member in 0..MEMBERS {
                let (group, agent) = (format!("group{group}"), format!("{:03}", 1 + group * MEMBERS + member));
                fleet.groups.entry(agent.clone()).or_default().push(group.clone());
                fleet.members.entry(group).or_default().push(agent);
            }
        }
        fleet
    }
}

impl Fleet {
    /// Puts the groups into a home's database. Its agents must exist.
    fn write(&self, database: &Path) -> Result<(), StoreError> {
        Single::open(database, Access::ReadWrite)?.write(|writer| {
            for (group, members) in &self.members {
                writer.change("INSERT INTO \"group\" (name) VALUES (?1)", bind![group])?;
                let id = writer.last_id();
                for agent in members {
                    writer.change(
                        "INSERT INTO belongs (id_agent, id_group, priority) VALUES (?1, ?2, 100)",
                        bind![agent.parse::<i64>().unwrap_or_default(), id],
                    )?;
                }
            }
            Ok(())
        })
    }
}

impl Universe for Fleet {
    type Error = Infallible;

    fn members(&self, group: &str) -> Result<Vec<String>, Infallible> {
        Ok(self.members.get(group).cloned().unwrap_or_default())
    }

    fn all(&self, _kind: &str) -> Result<BTreeSet<String>, Infallible> {
        Ok(self.groups.keys().cloned().collect())
    }

    fn groups(&self, agent: &str) -> Result<Option<Vec<String>>, Infallible> {
        Ok(Some(self.groups.get(agent).cloned().unwrap_or_default()))
    }

    fn state(&self) -> Result<Option<UniverseState>, Infallible> {
        Ok(self.known.then(UniverseState::default))
    }
}

fn checks(home: &Path) -> Outcome<()> {
    let security = apid_store::homes::open(home)?.security_dir();
    let auth = Authenticator::open(&security, &Options::default())?;
    let texts = policies();
    add_user(&security.join("rbac.db"), &texts)?;

    let policies: Vec<Policy> = texts.iter().map(|text| serde_json::from_str(text)).collect::<Result<_, _>>()?;
    let reduced = Permissions::reduce(Mode::White, &policies).map_err(|fault| fault.to_string())?;
    report("policies read and reduced", 1, || {
        let policies: Result<Vec<Policy>, _> = texts.iter().map(|text| serde_json::from_str(text)).collect();
        black_box(Permissions::reduce(Mode::White, &policies.unwrap_or_default()).is_ok());
    });

    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let token = runtime.block_on(auth.issue(USER)).map_err(|fault| fault.to_string())?.ok_or("no such user")?;
    let session = runtime.block_on(auth.session(&token)).map_err(|_| "the token is refused")?;
    report("token looked up", 100, || {
        black_box(runtime.block_on(auth.session(&token)).is_ok());
    });

    let (fleet, changing) = (Fleet::new(true), Fleet::new(false));
    let place = apid_store::homes::open(home)?;
    fleet.write(&place.global_db())?;
    let store = Store::new(place.root());
    let agents = Agents::new(&place, &store, Arc::new(Ledger::new(&place, &store)));
    let existing = Existing::new(place, agents, auth, "node01".to_owned());
    let permissions = &session.permissions;
    assert_eq!(permissions.iter().count(), reduced.iter().count());
    let ids = |count: usize| (700..700 + count).map(|id| format!("{id:03}")).collect::<Vec<_>>();
    resolve(permissions, 100, "one agent named", "agent:id", Some(&ids(1)), &fleet);
    resolve(permissions, 100, "ten agents named", "agent:id", Some(&ids(10)), &fleet);
    resolve(permissions, 100, "agents, none named", "agent:id", None, &fleet);
    resolve(permissions, 100, "one group named", "group:id", Some(&["group70".to_owned()]), &fleet);
    resolve(permissions, 100, "groups, none named", "group:id", None, &fleet);
    resolve(permissions, 100, "no resource", "*:*", None, &fleet);
    println!("  the same with groups that have just changed:");
    resolve(permissions, 1, "agents, none named", "agent:id", None, &changing);
    println!("  and with the groups in the home's database:");
    resolve(permissions, 10, "one agent named", "agent:id", Some(&ids(1)), &existing);
    resolve(permissions, 10, "agents, none named", "agent:id", None, &existing);
    Ok(())
}

/// Times what is left of some resources, or of all.
fn resolve(
    permissions: &Permissions,
    batch: u32,
    what: &str,
    kind: &str,
    named: Option<&[String]>,
    universe: &impl Universe,
) {
    report(what, batch, || {
        black_box(permissions.resolve("agent:read", kind, named, universe).is_ok());
    });
}

/// Gives the database a user whose roles have all these policies.
fn add_user(database: &Path, policies: &[String]) -> Result<(), StoreError> {
    Single::open(database, Access::ReadWrite)?.write(|writer| {
        writer.change(
            "INSERT INTO users (username, password, allow_run_as) \
             SELECT ?1, password, 0 FROM users WHERE username = 'wazuh'",
            bind![USER],
        )?;
        let user = writer.last_id();
        for (level, policies) in (0_i64..).zip(policies.chunks(POLICIES_PER_ROLE)) {
            writer.change("INSERT INTO roles (name) VALUES (?1)", bind![format!("{USER}_{level}")])?;
            let role = writer.last_id();
            writer.change(
                "INSERT INTO user_roles (user_id, role_id, level) VALUES (?1, ?2, ?3)",
                bind![user, role, level],
            )?;
            for (level, text) in (0_i64..).zip(policies) {
                writer.change(
                    "INSERT INTO policies (name, policy) VALUES (?1, ?2)",
                    bind![format!("{USER}_{role}_{level}"), text],
                )?;
                let policy = writer.last_id();
                writer.change(
                    "INSERT INTO roles_policies (role_id, policy_id, level) VALUES (?1, ?2, ?3)",
                    bind![role, policy, level],
                )?;
            }
        }
        Ok(())
    })
}

/// Prints the time of a call: of the fastest of many batches, since what else the machine does is not what is measured.
fn report(what: &str, batch: u32, mut call: impl FnMut()) {
    call();
    let time = |_| {
        let started = Instant::now();
        (0..batch).for_each(|_| call());
        started.elapsed() / batch
    };
    let fastest = (0..50).map(time).min().unwrap_or_default();
    println!("  {what}: {:.2} us", fastest.as_secs_f64() * 1e6);
}
