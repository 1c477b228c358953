//! The program behind proxies, as `api.yaml` names them: limits, login blocks and the log see the caller.

use std::fs;
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use apid_testing::program::Program;
use apid_testing::{Reply, basic, homes, wire};
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

const LOGIN: &str = "/security/user/authenticate?raw=true";

struct Served {
    program: Program,
    home: PathBuf,
    _folder: TempDir,
}

fn serve(settings: &str) -> Served {
    let (folder, home) = homes::new();
    fs::write(home.api_yaml(), settings).unwrap();
    let program = Program::serve(env!("CARGO_BIN_EXE_wazuh-apid"), home.root());
    Served { program, home: home.root().to_owned(), _folder: folder }
}

impl Served {
    fn ask(&self, path: &str, headers: &str) -> Reply {
        let request = format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{headers}\r\n");
        wire::exchange(self.program.authority(), request.as_bytes(), false)
    }

    /// Ends the program, and gives what it has logged.
    fn log(self) -> String {
        kill_process(Pid::from_child(self.program.child()), Signal::TERM).unwrap();
        assert_eq!(self.program.end(), Some(0));
        fs::read_to_string(self.home.join("logs/api.log")).unwrap()
    }

    fn statuses(&self, headers: &[&str]) -> Vec<u16> {
        headers.iter().map(|headers| self.ask("/", headers).status).collect()
    }
}

#[test]
fn the_request_limit_counts_the_callers_that_a_proxy_names() {
    let server = serve("trusted_proxies: ['127.0.0.1', '10.0.0.0/8']\naccess: {max_request_per_minute: 2}\n");
    let one = "x-forwarded-for: 192.0.2.1\r\n";
    assert_eq!(server.statuses(&[one, one]), [401, 401]);
    let refused = server.ask("/", one);
    let seconds: u64 = refused.header("retry-after").parse().unwrap();
    assert_eq!((refused.status, refused.json()["error"].as_u64()), (429, Some(6001)));
    assert!((1..=61).contains(&seconds), "{seconds}");
    // What the caller sends itself stands further left and makes no other caller of it.
    assert_eq!(server.statuses(&["x-forwarded-for: 198.51.100.1, 192.0.2.1, 10.1.1.1\r\n"]), [429]);
    assert_eq!(server.statuses(&["forwarded: for=198.51.100.1, for=192.0.2.1\r\n"]), [429]);
    let other = "forwarded: for=\"[2001:db8::1]:7\";proto=https\r\n";
    assert_eq!(server.statuses(&[other, other, other]), [401, 401, 429]);
    // All that nobody can be made of is one client: the proxy.
    let nobody = ["x-forwarded-for: unknown\r\n", "", "forwarded: for=192.0.2.8\r\nx-forwarded-for: 192.0.2.9\r\n"];
    assert_eq!(server.statuses(&nobody), [401, 401, 429]);
}

#[test]
fn the_api_of_2016_counts_them_too() {
    let (_folder, home) = homes::new();
    fs::write(home.api_yaml(), "trusted_proxies: [127.0.0.0/8]\naccess: {max_request_per_minute: 1}\n").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command.args(["--http", "--listen", "v1=127.0.0.1:0", "--home"]).arg(home.root());
    let program = Program::start(command.stderr(Stdio::null()));
    let ask = |address: &str| {
        let request =
            format!("GET /agents HTTP/1.1\r\nhost: x\r\nconnection: close\r\nx-forwarded-for: {address}\r\n\r\n");
        wire::exchange(program.authority(), request.as_bytes(), false)
    };
    assert_eq!([ask("192.0.2.1").status, ask("192.0.2.2").status], [401, 401]);
    let refused = ask("192.0.2.1");
    assert!((1..=61).contains(&refused.header("retry-after").parse::<u64>().unwrap()));
    assert_eq!((refused.status, refused.json()["error"].to_string().as_str()), (429, "6001"));
}

#[test]
fn what_others_say_of_themselves_is_ignored() {
    for settings in ["", "trusted_proxies: [192.0.2.1]\n"] {
        let server = serve(&format!("{settings}access: {{max_request_per_minute: 2}}\n"));
        let claims = [
            "x-forwarded-for: 192.0.2.1\r\n",
            "forwarded: for=192.0.2.2\r\n",
            "x-forwarded-for: 192.0.2.3\r\nx-real-ip: 192.0.2.3\r\n",
        ];
        assert_eq!(server.statuses(&claims), [401, 401, 429], "{settings}");
    }
}

#[test]
fn login_blocks_and_the_log_see_the_caller() {
    let server = serve("trusted_proxies: [127.0.0.1]\naccess: {max_login_attempts: 2, block_time: 300}\n");
    let login = |address: &str, password: &str| {
        let headers = format!("x-forwarded-for: {address}\r\nauthorization: {}\r\n", basic("wazuh", password));
        server.ask(LOGIN, &headers).status
    };
    assert_eq!([login("192.0.2.1", "a"), login("192.0.2.1", "b"), login("192.0.2.1", "wazuh")], [401, 401, 403]);
    assert_eq!(login("192.0.2.2", "wazuh"), 200);
    let log = server.log();
    assert!(log.contains("logins attempts: 192.0.2.1"), "{log}");
    assert!(log.contains("wazuh 192.0.2.2 "), "{log}");
    assert!(!log.contains("127.0.0.1 \"GET"), "{log}");
}

#[test]
fn the_proxy_protocol_is_spoken_where_it_is_switched_on() {
    let server = serve("trusted_proxies: [127.0.0.1]\nproxy_protocol: yes\naccess: {max_request_per_minute: 1}\n");
    let ask = |header: &str| {
        let request = format!("{header}GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
        wire::attempt(server.program.authority(), request.as_bytes(), false).map(|reply| reply.status).ok()
    };
    let one = "PROXY TCP4 192.0.2.1 127.0.0.1 5 6\r\n";
    assert_eq!([ask(one), ask(one)], [Some(401), Some(429)]);
    assert_eq!(ask("PROXY TCP6 2001:db8::1 ::1 5 6\r\n"), Some(401));
    assert_eq!(ask(""), None);
    // A connection of somebody else is closed before anything is read of it.
    let address: SocketAddr = server.program.authority().parse().unwrap();
    let socket = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).unwrap();
    socket.bind(&SocketAddr::from(([127, 0, 4, 1], 0)).into()).unwrap();
    socket.connect(&address.into()).unwrap();
    let mut stream = TcpStream::from(socket);
    assert_eq!(std::io::Read::read(&mut stream, &mut [0; 16]).unwrap(), 0);
    let log = server.log();
    assert!(log.contains("with proxy_protocol only trusted_proxies may connect"), "{log}");
    assert!(log.contains("does not begin with a header of the PROXY protocol"), "{log}");
}

#[test]
fn proxies_are_taken_from_a_file_that_is_read_again() {
    let server = serve("access: {max_request_per_minute: 0}\n");
    let ask = |address: &str| server.ask("/", &format!("x-forwarded-for: {address}\r\n")).status;
    assert_eq!([ask("192.0.2.1"), ask("192.0.2.1")], [401, 401]);
    let settings = "trusted_proxies: [127.0.0.1]\naccess: {max_request_per_minute: 1}\n";
    fs::write(server.home.join("api/configuration/api.yaml"), settings).unwrap();
    kill_process(Pid::from_child(server.program.child()), Signal::HUP).unwrap();
    let patience = Instant::now() + Duration::from_secs(30);
    while ask("192.0.2.1") != 429 {
        assert!(Instant::now() < patience, "the limit is not in force");
        std::thread::sleep(Duration::from_millis(50));
    }
    assert_eq!([ask("192.0.2.2"), ask("192.0.2.2"), ask("192.0.2.3")], [401, 429, 401]);
}

#[test]
fn settings_that_cannot_be_meant_are_one_error() {
    for (settings, expected) in [
        ("trusted_proxies: [10.0.0.0/40]\n", "`10.0.0.0/40` is neither an IP address nor a network"),
        ("trusted_proxies: ['::/0']\n", "`::/0` would trust every caller"),
        ("proxy_protocol: yes\n", "`proxy_protocol` lets nobody connect without `trusted_proxies`"),
    ] {
        let (_folder, home) = homes::new();
        fs::write(home.api_yaml(), settings).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
        let output = command.args(["--http", "--listen", "127.0.0.1:0", "--home"]).arg(home.root()).output().unwrap();
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{error}");
        assert!(error.contains("api.yaml:1:") && error.contains(expected), "{error}");
        assert_eq!(error.matches("wazuh-apid: error").count(), 1, "{error}");
    }
}
