//! What callers can make the server hold in memory, measured on the program: bodies, values, heads, files, replies.
//!
//! The figures are those of the whole process at its highest, so each attack has a process of its own.

use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use apid_testing::program::Program;
use apid_testing::{Reply, basic, homes, wire};
use socket2::{Domain, Socket, Type};
use tempfile::TempDir;

const MIB: u64 = 1 << 20;

/// No attack may bring the program beyond this.
const MOST: u64 = 400 * MIB;

/// Bytes of a body that is nearly as large as one may be.
const BODY: usize = 10_380_000;

/// The program on a home of its own.
struct Attacked {
    program: Program,
    home: PathBuf,
    _folder: TempDir,
}

impl Attacked {
    fn start() -> Self {
        let (folder, home) = homes::with_agents(20);
        fs::write(home.api_yaml(), "access:\n  max_request_per_minute: 0\nintervals:\n  request_timeout: 100\n")
            .unwrap();
        let program = Program::serve(env!("CARGO_BIN_EXE_wazuh-apid"), home.root());
        Self { program, home: home.root().to_owned(), _folder: folder }
    }

    fn address(&self) -> &str {
        self.program.authority()
    }

    fn send(&self, request: &str) -> Reply {
        wire::exchange(self.address(), request.as_bytes(), false)
    }

    fn token(&self, user: &str, password: &str) -> String {
        let path = "/security/user/authenticate?raw=true";
        let reply = self.send(&request("POST", path, &basic(user, password), "", ""));
        assert_eq!(reply.status, 200, "{}", reply.text);
        format!("Bearer {}", reply.text)
    }

    fn admin(&self) -> String {
        self.token("wazuh", "wazuh")
    }

    /// A user who may do nothing.
    fn nobody(&self) -> String {
        let body = r#"{"username": "nobody", "password": "Nobody.123"}"#;
        let reply =
            self.send(&request("POST", "/security/users", &self.admin(), "content-type: application/json\r\n", body));
        assert_eq!(reply.status, 200, "{}", reply.text);
        self.token("nobody", "Nobody.123")
    }

    /// Another client is served: what it reads, and what it sends.
    fn serves(&self, authorization: &str) {
        let mut other = self.connect_from(200);
        for (request, status) in [
            (request("GET", "/agents?limit=10", authorization, "", ""), "200"),
            (request("POST", "/security/users", authorization, "content-type: application/json\r\n", "{}"), "400"),
        ] {
            other.write_all(request.as_bytes()).unwrap();
            assert_eq!(status_of(&mut other), status);
            other = self.connect_from(200);
        }
    }

    /// A connection from a loopback address of its own, which is another client.
    fn connect_from(&self, last: u8) -> TcpStream {
        let there: SocketAddr = self.address().parse().unwrap();
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
        socket.bind(&SocketAddr::from(([127, 0, 4, last], 0)).into()).unwrap();
        socket.connect(&there.into()).unwrap();
        let stream = TcpStream::from(socket);
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        stream
    }

    /// Memory that the program had at its highest, in bytes.
    fn highest(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.program.child().id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() * 1024
    }

    #[track_caller]
    fn assert_small(&self) {
        let highest = self.highest();
        assert!(highest < MOST, "{} MiB", highest / MIB);
    }
}

fn request(method: &str, path: &str, authorization: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "{method} {path} HTTP/1.1\r\nhost: x\r\nauthorization: {authorization}\r\nconnection: close\r\n{headers}content-length: {length}\r\n\r\n{body}"
    )
}

/// The head of an upload whose body is to follow.
fn upload(authorization: &str, headers: &str) -> String {
    format!(
        "PUT /groups/default/configuration HTTP/1.1\r\nhost: x\r\nauthorization: {authorization}\r\n\
         content-type: application/xml\r\n{headers}content-length: {BODY}\r\n\r\n"
    )
}

fn status_of(stream: &mut TcpStream) -> String {
    let mut reply = [0; 12];
    stream.read_exact(&mut reply).unwrap();
    String::from_utf8_lossy(&reply[9..]).into_owned()
}

/// Writes as much as the server takes while nobody answers, on a thread for each connection.
fn write_all_at_once(streams: &[TcpStream], bytes: &[u8]) {
    std::thread::scope(|scope| {
        for stream in streams {
            scope.spawn(move || {
                stream.set_write_timeout(Some(Duration::from_secs(2))).unwrap();
                let mut stream = stream;
                let _ = stream.write_all(bytes);
            });
        }
    });
}

#[test]
fn a_body_that_permissions_refuse_is_not_read() {
    let server = Attacked::start();
    let nobody = server.nobody();
    // The head alone is sent, and answered; with an expectation there is no word to go on.
    for headers in ["", "expect: 100-continue\r\n"] {
        let mut stream = server.connect_from(1);
        stream.write_all(upload(&nobody, headers).as_bytes()).unwrap();
        assert_eq!(status_of(&mut stream), "403");
    }
    let streams: Vec<TcpStream> = (0..140).map(|_| server.connect_from(1)).collect();
    write_all_at_once(&streams, &[upload(&nobody, "").as_bytes(), &vec![b'x'; BODY]].concat());
    server.serves(&server.admin());
    assert!(server.highest() < 120 * MIB, "{} MiB", server.highest() / MIB);
}

#[test]
fn many_large_bodies_are_held_back_and_others_are_served() {
    let server = Attacked::start();
    let admin = server.admin();
    let streams: Vec<TcpStream> = (0..140).map(|_| server.connect_from(1)).collect();
    // None of them ever ends.
    write_all_at_once(&streams, &[upload(&admin, "").as_bytes(), &vec![b'x'; BODY - 1]].concat());
    server.serves(&admin);
    let configuration = "<agent_config>\n  <localfile>\n    <location>/x</location>\n    <log_format>syslog</log_format>\n  </localfile>\n</agent_config>\n";
    let large = configuration.repeat((2 << 20) / configuration.len());
    let mut other = server.connect_from(2);
    let request = request("PUT", "/groups/default/configuration", &admin, "content-type: application/xml\r\n", &large);
    other.write_all(request.as_bytes()).unwrap();
    assert_eq!(status_of(&mut other), "200", "a large body of another client has room");
    server.assert_small();
}

#[test]
fn a_text_of_very_many_values_is_refused_before_it_is_read_into_them() {
    let server = Attacked::start();
    let admin = server.admin();
    let json = "content-type: application/json\r\n";
    for item in ["{\"a\":1},", "[[]],", "1,", "\"\","] {
        let body = format!("{{\"username\": [{}1]}}", item.repeat(BODY / item.len()));
        let reply = server.send(&request("POST", "/security/users", &admin, json, &body));
        assert_eq!(reply.status, 413, "{}", reply.text);
    }
    // As many as there may be, in many requests at once; the first fault of each is told shortly.
    let body = format!("{{\"username\": [{}1]}}", "{\"a\":1},".repeat(45_000));
    let request = request("POST", "/security/users", &admin, json, &body);
    std::thread::scope(|scope| {
        for _ in 0..12 {
            scope.spawn(|| {
                let reply = server.send(&request);
                assert_eq!(reply.status, 400, "{}", reply.text);
                assert!(reply.text.len() < 200_000, "{}", reply.text.len());
            });
        }
    });
    server.serves(&admin);
    server.assert_small();
}

#[test]
fn a_large_file_of_a_group_takes_little_however_it_is_read() {
    let server = Attacked::start();
    let admin = server.admin();
    let path = server.home.join("etc/shared/default/agent.conf");
    let file = "/groups/default/files/agent.conf";
    let read = |path: &str| server.send(&request("GET", path, &admin, "", ""));
    fs::write(&path, "[a][b][c]\n".repeat(5 * (1 << 20) / 10)).unwrap();
    let ways = [format!("{file}?type=rcl"), format!("{file}?type=rcl&pretty=true"), format!("{file}?raw=true")];
    for way in &ways {
        let reply = read(way);
        assert_eq!(reply.status, 200, "{way}");
        assert!(reply.text.len() >= 5 << 20 && reply.text.contains('a'), "{way}");
    }
    fs::write(&path, "[a][b][c]\n".repeat((1 << 20) / 10)).unwrap();
    std::thread::scope(|scope| {
        for way in &ways {
            let read = &read;
            scope.spawn(move || assert_eq!(read(way).status, 200, "{way}"));
        }
    });
    let usual = "<agent_config><localfile><location>/var/log/x</location><log_format>syslog</log_format></localfile></agent_config>\n";
    fs::write(&path, usual.repeat((2 << 20) / usual.len())).unwrap();
    assert_eq!(read("/groups/default/configuration").status, 200);
    assert_eq!(read(file).status, 200);
    // As values this would be far more than one request may have.
    fs::write(&path, format!("<agent_config>{}</agent_config>", "<a/>".repeat(5 << 18))).unwrap();
    for way in ["/groups/default/configuration", file] {
        let reply = read(way);
        assert_eq!(reply.status, 400, "{}", reply.text);
        assert!(reply.text.contains("more than one request may hold"), "{}", reply.text);
    }
    server.serves(&admin);
    server.assert_small();
}

#[test]
fn long_heads_and_replies_that_nobody_reads_are_counted() {
    let server = Attacked::start();
    let admin = server.admin();
    let part = format!("GET / HTTP/1.1\r\nhost: x\r\na: {}\r\n", "x".repeat(60_000));
    let head = format!("{part}b: {}", "x".repeat(60_000));
    let mut streams = Vec::new();
    for last in 1..=12 {
        streams.extend((0..80).map(|_| server.connect_from(last)));
    }
    for mut stream in &streams {
        stream.set_nonblocking(true).unwrap();
        let _ = stream.write(head.as_bytes());
    }
    server.serves(&admin);
    server.assert_small();
    drop(streams);

    fs::write(server.home.join("etc/shared/default/long.txt"), "x".repeat(2 << 20)).unwrap();
    let request = request("GET", "/groups/default/files/long.txt?raw=true", &admin, "", "");
    let unread: Vec<TcpStream> = (0..300).map(|_| server.connect_from(1)).collect();
    for mut stream in &unread {
        stream.write_all(request.as_bytes()).unwrap();
    }
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(3) {
        server.serves(&admin);
    }
    server.assert_small();
}
