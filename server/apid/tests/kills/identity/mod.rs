//! Changes to users, roles, policies, rules, tokens and the security configuration survive `kill -9`: what was answered
//! is there, what was not is there whole or not at all, no token lives that was revoked, and none is dead that was not.
//!
//! Several clients change things of their own at once, through the real program; beside it somebody logs in, somebody
//! runs the program's subcommands, which are killed too, and now and then all sessions are ended or the configuration
//! is changed. `WAZUH_APID_KILLS` says how often the server is killed (8), `WAZUH_APID_KILL_SEED` where the dice begin.

mod model;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use apid_home::Home;
use apid_identity::auth::{Authenticator, Options};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use tokio::runtime::Runtime;

use self::model::{Act, Found, State, password};
use crate::support::{Dice, Request, dice, exchange, home, kill, setting, start};

/// Clients that use the API.
const CLIENTS: u64 = 3;
/// The client that runs subcommands.
const ADMIN: u64 = 9;
/// A role that every home has.
const READONLY: i64 = 2;
const DEFAULTS: &str = "auth_token_exp_timeout: 900\nrbac_mode: white\n";

/// What decides about all tokens at once: the signing key and `security.yaml`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Era {
    key: Vec<u8>,
    settings: String,
}

impl Era {
    fn of(home: &Home) -> Self {
        let key = fs::read(home.security_dir().join("private_key.pem")).unwrap();
        let settings = fs::read_to_string(home.security_dir().join("security.yaml"));
        Self { key, settings: settings.unwrap_or_else(|_| DEFAULTS.to_owned()) }
    }
}

/// A token and when it was issued.
#[derive(Clone, Debug)]
struct Token {
    text: String,
    era: Era,
}

/// Issues tokens without a password, as another process on the same home.
struct Issuer {
    auth: Authenticator,
    runtime: Runtime,
}

impl Issuer {
    fn new(home: &Home) -> Self {
        let auth = Authenticator::open(&home.security_dir(), &Options::default()).unwrap();
        Self { auth, runtime: tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap() }
    }

    /// `None` for a token that may be of either of two eras.
    fn issue(&self, home: &Home, user: &str) -> Option<Token> {
        let era = Era::of(home);
        let text = self.runtime.block_on(self.auth.issue(user)).unwrap()?;
        // The issuer may know of an era a little later than it begins.
        thread::sleep(Duration::from_millis(15));
        let same = self.runtime.block_on(self.auth.session(&text)).is_ok() && Era::of(home) == era;
        same.then_some(Token { text, era })
    }
}

fn is_valid(stream: &mut TcpStream, token: &str) -> bool {
    let (status, body) = exchange(stream, token, ("GET", "/".to_owned(), None)).unwrap();
    assert!(status == 200 || status == 401, "{status} {body}");
    status == 200
}

/// What is being done, and a token that ends with it.
#[derive(Debug)]
struct Pending {
    act: Act,
    ends: Option<Token>,
}

/// One client: what it knows to be there, and what it has asked for without having been answered.
#[derive(Debug)]
struct Client {
    number: u64,
    count: u64,
    state: State,
    pending: Option<Pending>,
    answered: u64,
    /// Hashes at the last start, and the users that have been given another password since.
    hashes: BTreeMap<i64, String>,
    changed: BTreeSet<i64>,
    /// The passwords that users may have: one, unless nobody knows.
    passwords: BTreeMap<i64, Vec<String>>,
    dead: Vec<Token>,
    live: Option<Token>,
}

impl Client {
    fn new(number: u64) -> Self {
        Self {
            number,
            count: 0,
            state: State::default(),
            pending: None,
            answered: 0,
            hashes: BTreeMap::new(),
            changed: BTreeSet::new(),
            passwords: BTreeMap::new(),
            dead: Vec::new(),
            live: None,
        }
    }

    /// Notes what is about to be asked, and a token that will end with it, for some of the acts.
    fn begin(&mut self, act: &Act, issuer: &Issuer, home: &Home, dice: &mut Dice) -> Option<Token> {
        let wanted = matches!(act, Act::LogOut { .. }) || dice.below(3) == 0;
        let user = act.ends(&self.state).filter(|_| wanted).map(|id| self.state.users[&id].name.clone());
        let ends = user.and_then(|user| issuer.issue(home, &user));
        self.pending = Some(Pending { act: act.clone(), ends: ends.clone() });
        ends
    }

    /// It was done.
    fn done(&mut self, new: Option<i64>) {
        let Pending { act, ends } = self.pending.take().unwrap();
        act.apply(&mut self.state, new);
        self.dead.extend(ends);
        self.answered += 1;
        if let Act::AddUser { password, .. } = &act {
            let id = new.unwrap();
            self.passwords.insert(id, vec![password.clone()]);
            // The id may be that of a user who was removed.
            self.hashes.remove(&id);
            self.changed.remove(&id);
        }
        if let Act::Password { id, password } = &act {
            self.changed.insert(*id);
            self.passwords.insert(*id, vec![password.clone()]);
        }
    }

    /// Changes things until nobody answers any more.
    fn work(&mut self, address: &str, home: &Home, answers: &AtomicU64, mut dice: Dice) {
        let Ok(mut stream) = TcpStream::connect(address) else { return };
        let issuer = Issuer::new(home);
        self.live = issuer.issue(home, "wazuh");
        loop {
            let Some(token) = self.live.clone() else {
                // All sessions were ended meanwhile.
                self.live = issuer.issue(home, "wazuh");
                continue;
            };
            self.count += 1;
            let act = Act::choose(&self.state, &mut dice, self.number, self.count);
            let ends = self.begin(&act, &issuer, home, &mut dice);
            let token = match (&act, &ends) {
                (Act::LogOut { .. }, Some(own)) => own.text.as_str(),
                (Act::LogOut { .. }, None) => {
                    self.pending = None;
                    continue;
                }
                _ => token.text.as_str(),
            };
            let Some((status, body)) = exchange(&mut stream, token, act.request()) else { return };
            if status == 401 {
                self.pending = None;
                self.live = None;
                continue;
            }
            assert!(status == 200 && body["error"] == 0, "{act:?}: {status} {body}");
            self.done(body["data"]["affected_items"][0]["id"].as_i64());
            answers.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Runs one subcommand, and perhaps kills it. The server need not live.
    fn command(&mut self, home: &Home, issuer: &Issuer, dice: &mut Dice) {
        self.count += 1;
        let user = dice.one_of(self.state.users.keys().copied());
        let act = match (dice.below(6), user) {
            (0, Some(id)) if self.state.users.len() > 3 => Act::RemoveUser { id },
            (1, Some(id)) => Act::Password { id, password: password(self.count) },
            (2, Some(id)) => Act::LogOut { id },
            (3 | 4, Some(id)) if self.state.users[&id].roles.is_empty() => Act::LinkUser { id, role: READONLY },
            (3 | 4, Some(id)) => Act::UnlinkUser { id, role: READONLY },
            _ => Act::AddUser { name: format!("c{ADMIN}-u{}", self.count), password: password(self.count) },
        };
        self.begin(&act, issuer, home, dice);
        if run(home, &act.arguments(&self.state), act.password(), dice) {
            let id = act.new_name().map(|name| Found::read(&home.security_dir().join("rbac.db")).id(name).unwrap());
            self.done(id);
        }
    }

    /// Finds what this client is to find after a restart, and goes on from there.
    fn settle(&mut self, found: &Found, era: &Era, stream: &mut TcpStream) {
        let there = found.of(self.number);
        let mut known = self.hashes.clone();
        if let Some(Pending { act, ends }) = self.pending.take() {
            let mut after = self.state.clone();
            let new = act.new_name().and_then(|name| found.id(name));
            if act.new_name().is_none() || new.is_some() {
                act.apply(&mut after, new);
            }
            let was_made = match &act {
                // Neither can be seen in the state.
                Act::Password { id, .. } => match self.hashes.get(id) {
                    Some(before) if !self.changed.contains(id) => Some(found.hashes[id] != *before),
                    _ => None,
                },
                Act::LogOut { .. } => None,
                _ => Some(there == after && there != self.state),
            };
            assert!(there == self.state || there == after, "client {}: {act:?} was made in part", self.number);
            self.state = there;
            if let Some(Token { text, era: before }) = ends {
                match was_made {
                    Some(true) => assert!(!is_valid(stream, &text), "client {}: {act:?} was made", self.number),
                    Some(false) if before == *era => {
                        assert!(is_valid(stream, &text), "client {}: {act:?} was not made", self.number);
                    }
                    _ => {}
                }
            }
            if let Act::AddUser { password, .. } = &act
                && let Some(id) = new
            {
                known.remove(&id);
                self.passwords.insert(id, vec![password.clone()]);
            }
            if let Act::Password { id, password } = act {
                known.remove(&id);
                let passwords = self.passwords.get_mut(&id).unwrap();
                match was_made {
                    Some(true) => *passwords = vec![password],
                    Some(false) => {}
                    None => passwords.push(password),
                }
            }
        } else {
            assert_eq!(there, self.state, "client {}", self.number);
        }
        for (id, before) in known.iter().filter(|(id, _)| self.state.users.contains_key(id)) {
            let is_other = found.hashes[id] != *before;
            assert_eq!(is_other, self.changed.contains(id), "client {}: the password of user {id}", self.number);
        }
        for token in &self.dead {
            assert!(!is_valid(stream, &token.text), "client {}: a token that was revoked lives", self.number);
        }
        if let Some(token) = self.live.take().filter(|token| token.era == *era) {
            assert!(is_valid(stream, &token.text), "client {}: a token that nobody revoked is dead", self.number);
        }
        self.dead.drain(..self.dead.len().saturating_sub(4));
        self.changed.clear();
        self.hashes = found.hashes.clone();
        self.hashes.retain(|id, _| self.state.users.contains_key(id));
        self.passwords.retain(|id, _| self.state.users.contains_key(id));
    }

    /// Whether one of the users can log in with the password that it was given last.
    fn log_in(&self, address: &str, dice: &mut Dice) {
        let Some((id, passwords)) = dice.one_of(self.passwords.clone()) else { return };
        let name = &self.state.users[&id].name;
        let right = passwords.iter().filter(|password| log_in(address, name, password).is_some()).count();
        assert_eq!(right, 1, "{name} has none of {passwords:?}");
    }
}

/// The token of a login; `None` if it is refused or nobody answers.
fn log_in(address: &str, name: &str, password: &str) -> Option<String> {
    let mut stream = TcpStream::connect(address).ok()?;
    let credentials = STANDARD.encode(format!("{name}:{password}"));
    let head = format!(
        "POST /security/user/authenticate?raw=true HTTP/1.1\r\nhost: x\r\nauthorization: Basic {credentials}\r\n\
         content-length: 0\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).ok()?;
    let mut reply = String::new();
    std::io::Read::read_to_string(&mut stream, &mut reply).ok()?;
    let (head, body) = reply.split_once("\r\n\r\n")?;
    (head.starts_with("HTTP/1.1 200") && body.matches('.').count() == 2).then(|| body.to_owned())
}

/// Runs a subcommand. Half of them are killed at some moment; says whether it has ended and was told so.
fn run(home: &Home, arguments: &[String], input: Option<&str>, dice: &mut Dice) -> bool {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command.env_remove("WAZUH_HOME").args(arguments).arg("--home").arg(home.root());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.unwrap_or_default().as_bytes()).unwrap();
    if dice.below(2) == 0 {
        thread::sleep(Duration::from_micros(dice.below(400_000) as u64));
        let _ = child.kill();
    }
    ended(child, arguments)
}

fn ended(child: Child, arguments: &[String]) -> bool {
    let output = child.wait_with_output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.code().is_none_or(|code| code == 0), "{arguments:?}: {told}");
    output.status.success()
}

/// A change that ends all sessions.
#[derive(Clone, Debug)]
enum Upheaval {
    EndSessions { by_command: bool },
    Configure { settings: String, lifetime: u64, mode: &'static str },
    Reset { by_command: bool },
}

impl Upheaval {
    fn choose(dice: &mut Dice) -> Self {
        let by_command = dice.below(2) == 0;
        match dice.below(3) {
            0 => Self::EndSessions { by_command },
            1 => Self::Reset { by_command },
            _ => {
                let (lifetime, mode) = (600 + dice.below(600) as u64, ["white", "black"][dice.below(2)]);
                let settings = format!("auth_token_exp_timeout: {lifetime}\nrbac_mode: {mode}\n");
                Self::Configure { settings, lifetime, mode }
            }
        }
    }

    /// What `security.yaml` says afterwards.
    fn settings(&self, before: &str) -> String {
        match self {
            Self::EndSessions { .. } => before.to_owned(),
            Self::Configure { settings, .. } => settings.clone(),
            Self::Reset { .. } => DEFAULTS.to_owned(),
        }
    }

    /// Does it. Whether it was told to be done.
    fn run(&self, address: &str, home: &Home, dice: &mut Dice) -> bool {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let request: Request = match self {
            Self::EndSessions { by_command: true } => {
                return run(home, &words(&["token", "revoke", "--all"]), None, dice);
            }
            Self::Reset { by_command: true } => return run(home, &words(&["security", "reset-config"]), None, dice),
            Self::EndSessions { .. } => ("PUT", "/security/user/revoke".to_owned(), None),
            Self::Reset { .. } => ("DELETE", "/security/config".to_owned(), None),
            Self::Configure { lifetime, mode, .. } => {
                let body = json!({"auth_token_exp_timeout": lifetime, "rbac_mode": mode}).to_string();
                ("PUT", "/security/config".to_owned(), Some(("application/json", body)))
            }
        };
        let Some(token) = Issuer::new(home).issue(home, "wazuh") else { return false };
        let Ok(mut stream) = TcpStream::connect(address) else { return false };
        let Some((status, body)) = exchange(&mut stream, &token.text, request) else { return false };
        assert!(status == 200 && body["error"] == 0, "{self:?}: {status} {body}");
        true
    }
}

/// What an upheaval must have come to.
fn judge(upheaval: &Upheaval, before: &Era, was_told: bool, now: &Era) -> bool {
    let settings = upheaval.settings(&before.settings);
    let was_made = now.key != before.key;
    assert!(was_made || !was_told, "{upheaval:?} was told to be done");
    let expected = if was_made { &settings } else { &before.settings };
    assert_eq!(&now.settings, expected, "{upheaval:?} was made in part (made: {was_made})");
    was_made
}

#[test]
fn answered_changes_of_identity_survive_being_killed() {
    let kills = setting("WAZUH_APID_KILLS", 8);
    let mut dice = dice();
    let directory = tempfile::tempdir().unwrap();
    let home = home(directory.path());
    let database = home.security_dir().join("rbac.db");
    let mut clients: Vec<Client> = (0..CLIENTS).map(Client::new).collect();
    let mut admin = Client::new(ADMIN);
    let mut upheaval: Option<(Upheaval, Era, bool)> = None;
    let (mut upheavals, mut logins, mut visitors) = (0, 0, Vec::new());
    for round in 0..=kills {
        let server = start(&home);
        let (found, era) = (Found::read(&database), Era::of(&home));
        let mut stream = TcpStream::connect(server.authority()).unwrap();
        if let Some((upheaval, before, was_told)) = upheaval.take() {
            upheavals += u64::from(judge(&upheaval, &before, was_told, &era));
        }
        for client in clients.iter_mut().chain([&mut admin]) {
            client.settle(&found, &era, &mut stream);
            client.log_in(server.authority(), &mut dice);
        }
        for Token { text, era: before } in visitors.drain(..) {
            assert_eq!(is_valid(&mut stream, &text), before == era, "a token of a login");
        }
        let left: Vec<_> = fs::read_dir(home.security_dir()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(left.iter().all(|name| !name.to_str().unwrap().starts_with('.')), "left behind: {left:?}");
        if round == kills {
            break;
        }
        let (enough, pause) = (1 + dice.below(20) as u64, Duration::from_micros(dice.below(120_000) as u64));
        let answers = AtomicU64::new(0);
        let is_over = AtomicU64::new(0);
        thread::scope(|scope| {
            let (address, home, answers, is_over) = (server.authority(), &home, &answers, &is_over);
            for client in &mut clients {
                let dice = Dice(dice.0.rotate_left(client.number as u32 * 9 + 7) | 1);
                scope.spawn(move || client.work(address, home, answers, dice));
            }
            let mut own = Dice(dice.0.rotate_left(5) | 1);
            let (admin, upheaval) = (&mut admin, &mut upheaval);
            scope.spawn(move || {
                let issuer = Issuer::new(home);
                while is_over.load(Ordering::Relaxed) == 0 && admin.pending.is_none() {
                    admin.command(home, &issuer, &mut own);
                }
            });
            let mut own = Dice(dice.0.rotate_left(11) | 1);
            scope.spawn(move || {
                if own.below(2) == 0 {
                    thread::sleep(Duration::from_micros(own.below(200_000) as u64));
                    let (what, before) = (Upheaval::choose(&mut own), Era::of(home));
                    let was_told = what.run(address, home, &mut own);
                    *upheaval = Some((what, before, was_told));
                }
            });
            let visitors = &mut visitors;
            scope.spawn(move || {
                loop {
                    let era = Era::of(home);
                    let Some(text) = log_in(address, "wazuh", "wazuh") else { return };
                    let same = Era::of(home) == era;
                    visitors.extend(same.then_some(Token { text, era }));
                }
            });
            while answers.load(Ordering::Relaxed) < enough {
                thread::sleep(Duration::from_millis(1));
            }
            thread::sleep(pause);
            kill(&server);
            is_over.store(1, Ordering::Relaxed);
        });
        logins += visitors.len();
        // Each takes its time to be looked at.
        visitors.drain(..visitors.len().saturating_sub(3));
        drop(server);
    }
    let answered: u64 = clients.iter().chain([&admin]).map(|client| client.answered).sum();
    println!("{kills} kills, {answered} changes and {logins} logins answered, all sessions ended {upheavals} times");
    assert!(answered >= kills, "nothing was tried");
}
