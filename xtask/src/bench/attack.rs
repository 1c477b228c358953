//! Attacks on a server with 100,000 agents: how long a second client waits while they go on, against how long it waited
//! just before, on the same server. Every attack has a server of its own, on the same home.
//!
//! All limits have their defaults, except that requests are not limited per minute: with that limit attackers would be
//! stopped after a few seconds, and the second client alone asks more often than it allows.

use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use apid_attack::{Attack, Client, Lists, Request, Stop, Target, Times, Victim, read_lists};
use serde_json::Value;

use super::milliseconds;
use super::program::{self, Running, Scratch, allow_new_peak, memory_of};
use crate::Failure;

const AGENTS: u32 = 100_000;
const ROLES: usize = 5_000;
/// Honest callers that ask for all agents at once.
const CALLERS: u8 = 8;
/// The second client asks this often, on two connections: about a hundred times a second.
const PAUSE: Duration = Duration::from_millis(20);
const CONNECTIONS: usize = 2;
/// Requests of the second client before it is measured.
const WARM: usize = 50;

const GOAL_RATIO: f64 = 20.0;
const GOAL_MEMORY: f64 = 400.0;
const GOAL_LOG: f64 = 1.0;
/// For a right login at an address that has logged in before.
const GOAL_LOGIN: Duration = Duration::from_secs(5);

/// Users that are made for this: name, password, and the role they get.
const USERS: [(&str, &str, Option<u32>); 3] =
    [("second", "Second-cl1ent", Some(1)), ("reader", "Reader-cl1ent", Some(1)), ("nobody", "Nobody-cl1ent", None)];

/// The second client's own address, and one at which nobody has ever logged in.
const SECOND: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);
const NEWCOMER: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 3);

/// Runs the attack of this name, or all.
pub(super) fn run(name: Option<&str>, duration: Duration) -> Result<(), Failure> {
    let attacks: Vec<Attack> =
        Attack::ALL.into_iter().filter(|attack| name.is_none_or(|name| attack.name() == name)).collect();
    if attacks.is_empty() {
        let names: Vec<&str> = Attack::ALL.iter().map(|attack| attack.name()).collect();
        return Err(Failure::Other(format!("no such attack; there are {}", names.join(", "))));
    }
    program::build_server()?;
    let scratch = Scratch::new()?;
    scratch.fill(AGENTS)?;
    prepare(&scratch, attacks.contains(&Attack::Roles))?;
    println!("attack ({AGENTS} agents, {} s quiet and {} s of each attack)\n", duration.as_secs(), duration.as_secs());
    println!(
        "| attack | quiet p50 | quiet p99 | p50 | p99 | ratio | failed | memory, at most | `api.log` | also | goals |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|");
    let mut remarks = Vec::new();
    for attack in attacks {
        match Round::begin(&scratch, attack)?.run(duration) {
            Ok(figures) => {
                println!("{}", figures.row(attack));
                remarks.extend(figures.remarks.iter().map(|remark| format!("{}: {remark}", attack.name())));
            }
            Err(Failure::Other(reason)) => {
                println!("| {}: {} | skipped: {reason} | | | | | | | | | |", attack.name(), attack.describes())
            }
            Err(other) => return Err(other),
        }
    }
    println!();
    for remark in remarks {
        println!("  {remark}");
    }
    println!(
        "  goals: p99 under {GOAL_RATIO} times the quiet one and nothing failed; memory under {GOAL_MEMORY} MiB; \
         `api.log` under {GOAL_LOG} MiB/s from callers without valid credentials"
    );
    Ok(())
}

/// Users, roles and a group with a large file.
fn prepare(scratch: &Scratch, with_roles: bool) -> Result<(), Failure> {
    let (path, content) = Attack::group_file(Attack::GroupFile.full().amount);
    let path = scratch.home().join(path);
    let folder = path.parent().unwrap_or(&path);
    let failed = |source| Failure::File { action: "write", path: path.clone(), source };
    std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&path, content)).map_err(failed)?;
    let (server, admin) = scratch.serve()?;
    let client = Client::new(server.address, SECOND);
    for (name, password, role) in USERS {
        let body = format!("{{\"username\": \"{name}\", \"password\": \"{password}\"}}");
        let reply = made(&client, "/security/users", &admin, &body)?;
        let id = reply.pointer("/data/affected_items/0/id").and_then(Value::as_u64);
        let id = id.ok_or_else(|| Failure::Other(format!("the user {name} was not made: {reply}")))?;
        if let Some(role) = role {
            made(&client, &format!("/security/users/{id}/roles?role_ids={role}"), &admin, "")?;
        }
    }
    if with_roles {
        eprintln!("making {ROLES} roles ...");
        let mut connection = client.open().map_err(|error| Failure::Other(format!("cannot connect: {error}")))?;
        for number in 0..ROLES {
            let body = format!("{{\"name\": \"attacked_{number}\"}}");
            let request = Request::post("/security/roles", &admin, body.as_bytes());
            let reply = connection.ask(request).map_err(|error| Failure::Other(format!("no role is made: {error}")))?;
            if reply.status != 200 {
                return Err(Failure::Other(format!("no role is made: {}", String::from_utf8_lossy(&reply.body))));
            }
        }
    }
    Ok(())
}

fn made(client: &Client, target: &str, bearer: &str, body: &str) -> Result<Value, Failure> {
    let failed = |error: String| Failure::Other(format!("POST {target}: {error}"));
    let request = Request::post(target, bearer, body.as_bytes());
    let reply = client.ask(request).map_err(|error| failed(error.to_string()))?;
    let text = String::from_utf8_lossy(&reply.body);
    match reply.status {
        200 => serde_json::from_str(&text).map_err(|error| failed(error.to_string())),
        status => Err(failed(format!("{status}: {text}"))),
    }
}

/// One attack on one server.
struct Round {
    attack: Attack,
    server: Running,
    log: PathBuf,
    target: Target,
    victim: Victim,
}

/// What a round gave.
struct Figures {
    quiet: Times,
    attacked: Times,
    /// MiB.
    memory: f64,
    /// MiB a second.
    log: f64,
    lists: Option<Lists>,
    /// How long right logins waited: at the second client's address, and at one that is new.
    logins: Option<[Result<Duration, String>; 2]>,
    remarks: Vec<String>,
}

impl Round {
    fn begin(scratch: &Scratch, attack: Attack) -> Result<Self, Failure> {
        let server = scratch.serve_logging("info")?;
        let log_in = |source, number: usize| {
            let (name, password, _) = USERS.get(number).copied().unwrap_or_default();
            let outcome = Client::new(server.address, source).log_in(name, password);
            outcome.map_err(|error| Failure::Other(error.to_string()))
        };
        let target = Target {
            server: server.address,
            reader: log_in(Ipv4Addr::LOCALHOST, 1)?,
            nobody: log_in(Ipv4Addr::LOCALHOST, 2)?,
            agents: AGENTS,
        };
        let victim = Victim {
            client: Client::new(server.address, SECOND),
            bearer: log_in(SECOND, 0)?,
            target: "/agents?limit=10".to_owned(),
            pause: PAUSE,
            reconnects: attack.is_on_connections(),
        };
        Ok(Self { attack, server, log: scratch.home().join("logs/api.log"), target, victim })
    }

    fn run(self, duration: Duration) -> Result<Figures, Failure> {
        if self.attack == Attack::SlowHeads {
            let wanted = self.attack.full().attackers as u64 + 512;
            let allowed = apid_attack::allow_open_files(wanted);
            if allowed < wanted {
                return Err(Failure::Other(format!("{wanted} open files are needed and {allowed} allowed")));
            }
        }
        // What a new server reads for its first requests is not meant.
        self.victim.ask_times(WARM);
        let quiet = self.watched(duration, || ());
        allow_new_peak(self.server.id())?;
        let (stop, log, begin) = (Stop::default(), Growth::new(&self.log), Instant::now());
        let (attacked, others) = std::thread::scope(|scope| {
            let attack = scope.spawn(|| self.attack.run(&self.target, self.attack.full(), &stop));
            let growth = scope.spawn(|| log.until(&stop));
            // What the attackers need to begin with is part of the attack, but not all of it.
            std::thread::sleep(Duration::from_millis(500));
            let (attacked, (lists, logins)) = self.watched_with(duration, &stop, || self.meanwhile());
            let failed = || Failure::Other("an attacker stopped unexpectedly".to_owned());
            let outcome = attack.join().map_err(|_| failed())?;
            let grown = growth.join().map_err(|_| failed())?;
            Ok::<_, Failure>((attacked, (lists, logins, outcome, grown)))
        })?;
        let (lists, logins, outcome, grown) = others;
        let (_, memory) = memory_of(self.server.id())?;
        let mut remarks = vec![format!("attackers: {}", outcome.words())];
        let refused = quiet.failures.iter().chain(&attacked.failures);
        remarks
            .extend(refused.chain(lists.iter().flat_map(|lists| &lists.failures)).take(3).map(|text| shortened(text)));
        let log = grown as f64 / f64::from(1 << 20) / begin.elapsed().as_secs_f64();
        Ok(Figures { quiet, attacked, memory, log, lists, logins, remarks })
    }

    /// The times of the second client for as long as `duration`.
    fn watched<T: Send>(&self, duration: Duration, meanwhile: impl FnOnce() -> T + Send) -> Times {
        self.watched_with(duration, &Stop::default(), meanwhile).0
    }

    /// The same, and what came of something else that goes on meanwhile. Sets `stop` when the time is over and the
    /// second client has stopped.
    fn watched_with<T: Send>(
        &self,
        duration: Duration,
        stop: &Stop,
        meanwhile: impl FnOnce() -> T + Send,
    ) -> (Times, T) {
        let over = Stop::default();
        std::thread::scope(|scope| {
            let connections: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(|| self.victim.ask_until(&over))).collect();
            let begin = Instant::now();
            let other = meanwhile();
            std::thread::sleep(duration.saturating_sub(begin.elapsed()));
            over.set();
            let times = connections.into_iter().filter_map(|times| times.join().ok());
            let times = times.fold(Times::default(), Times::and);
            stop.set();
            (times, other)
        })
    }

    /// What else honest clients do during this attack.
    fn meanwhile(&self) -> (Option<Lists>, Option<[Result<Duration, String>; 2]>) {
        match self.attack {
            // Each caller asks once.
            Attack::SlowReaders => {
                let once = Stop::default();
                once.set();
                let lists = read_lists(self.server.address, &self.victim.bearer, CALLERS, AGENTS, &once);
                (Some(lists), None)
            }
            Attack::Logins => std::thread::scope(|scope| {
                let logins = [SECOND, NEWCOMER].map(|source| scope.spawn(move || self.login_at(source)));
                let waited =
                    logins.map(|login| login.join().unwrap_or_else(|_| Err("stopped unexpectedly".to_owned())));
                (None, Some(waited))
            }),
            _ => (None, None),
        }
    }

    fn login_at(&self, source: Ipv4Addr) -> Result<Duration, String> {
        let mut client = Client::new(self.server.address, source);
        client.patience = Duration::from_secs(120);
        let [(name, password, _), ..] = USERS;
        let begin = Instant::now();
        client.log_in(name, password).map(|_| begin.elapsed()).map_err(|error| error.to_string())
    }
}

impl Figures {
    fn row(&self, attack: Attack) -> String {
        let Self { quiet, attacked, memory, log, .. } = self;
        let ratio = self.ratio();
        let failed = attacked.failures.len();
        let mut missed = Vec::new();
        let mut goal = |is_met: bool, name| {
            if !is_met {
                missed.push(name);
            }
        };
        goal(ratio < GOAL_RATIO, "ratio");
        goal(failed == 0 && quiet.failures.is_empty(), "failures");
        goal(*memory < GOAL_MEMORY, "memory");
        goal(!attack.is_unauthenticated() || *log < GOAL_LOG, "log");
        goal(self.lists.as_ref().is_none_or(|lists| lists.whole == lists.asked), "lists");
        // A new address may have to wait for its turn.
        let [known, new] = self.logins.as_ref().map_or([true, true], |[known, new]| {
            [known.as_ref().is_ok_and(|waited| *waited < GOAL_LOGIN), new.is_ok()]
        });
        goal(known && new, "logins");
        let goals = if missed.is_empty() { "pass".to_owned() } else { format!("FAIL: {}", missed.join(", ")) };
        format!(
            "| {}: {} | {:.2} ms | {:.2} ms | {:.2} ms | {:.2} ms | {ratio:.1} | {failed} of {} | {memory:.0} MiB | \
             {log:.2} MiB/s | {} | {goals} |",
            attack.name(),
            attack.describes(),
            milliseconds(quiet.percentile(50)),
            milliseconds(quiet.percentile(99)),
            milliseconds(attacked.percentile(50)),
            milliseconds(attacked.percentile(99)),
            attacked.count(),
            self.also(),
        )
    }

    fn ratio(&self) -> f64 {
        self.attacked.percentile(99).as_secs_f64() / self.quiet.percentile(99).as_secs_f64()
    }

    fn also(&self) -> String {
        let lists = self.lists.iter().map(|lists| format!("{} of {} long lists served", lists.whole, lists.asked));
        let logins = self.logins.iter().flatten().zip(["known", "new"]).map(|(login, who)| match login {
            Ok(waited) => format!("right login at a {who} address: {:.1} s", waited.as_secs_f64()),
            Err(error) => format!("right login at a {who} address: {}", shortened(error)),
        });
        lists.chain(logins).collect::<Vec<_>>().join("; ")
    }
}

fn shortened(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || c == '|' { ' ' } else { c }).take(200).collect()
}

/// How much is written to a log file, which may be put away and begun anew meanwhile.
struct Growth<'a> {
    path: &'a Path,
    before: u64,
}

impl<'a> Growth<'a> {
    fn new(path: &'a Path) -> Self {
        Self { path, before: size(path) }
    }

    /// Bytes until `stop` is set.
    fn until(mut self, stop: &Stop) -> u64 {
        let mut grown = 0;
        loop {
            let is_last = stop.is_set();
            let now = size(self.path);
            grown += if now >= self.before { now - self.before } else { now };
            self.before = now;
            if is_last {
                return grown;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

fn size(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |meta| meta.len())
}
