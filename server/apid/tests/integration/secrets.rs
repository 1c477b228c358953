//! The logs of the program, at their most talkative, while secrets are sent to it in every way there is.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use apid_testing::program::Program;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustix::process::{Pid, Signal, kill_process};

const PASSWORD: &str = "Canary-Pa55*word";
const CHANGED: &str = "Canary-Chan9ed*word";
const TYPED_WRONG: &str = "Canary-Wr0ng*word";
const KEY: &str = "ca11a7ca11a7ca11a7ca11a7ca11a7ca11a7ca11a7ca11a7ca11a7ca11a7ca11";
const SESSION: &str = "canary-session-5e551017";
const CONFIGURED: &str = "canary-configured-5ec7e7";
const CONTEXT: &str = "canary-context-c0n7e57";
const HEADER: &str = "canary-header-4ead";

fn start(home: &Path, stderr: &Path) -> Program {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command.arg("--home").arg(home).args(["--http", "--listen", "127.0.0.1:0"]);
    Program::start(command.stderr(File::create(stderr).unwrap()))
}

struct Talk {
    authority: String,
    token: String,
}

impl Talk {
    fn raw(&self, bytes: &[u8]) -> String {
        let mut stream = TcpStream::connect(&self.authority).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        stream.write_all(bytes).unwrap();
        let mut reply = Vec::new();
        let _ = stream.read_to_end(&mut reply);
        String::from_utf8_lossy(&reply).into_owned()
    }

    fn send(&self, line: &str, headers: &[&str], body: &str) -> String {
        let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
        let length = body.len();
        self.raw(
            format!(
                "{line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}Content-Length: {length}\r\n\r\n{body}"
            )
            .as_bytes(),
        )
    }

    fn bearer(&self) -> String {
        format!("Authorization: Bearer {}", self.token)
    }
}

fn basic(password: &str) -> String {
    format!("Authorization: Basic {}", STANDARD.encode(format!("canary:{password}")))
}

fn last(reply: &str) -> &str {
    reply.split_once("\r\n\r\n").map_or("", |(_, body)| body)
}

fn log_in(authority: &str, authorization: &str) -> Talk {
    let mut talk = Talk { authority: authority.to_owned(), token: String::new() };
    let reply = talk.send("POST /security/user/authenticate?raw=true", &[authorization], "");
    assert!(reply.starts_with("HTTP/1.1 200"), "{reply}");
    talk.token = last(&reply).to_owned();
    talk
}

const JSON: &str = "Content-Type: application/json";

#[test]
fn no_log_holds_a_secret() {
    let directory = tempfile::tempdir().unwrap();
    let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
    let settings = "logs:\n  level: debug2\n  format: plain,json\naccess:\n  max_login_attempts: 100000\n  \
                    max_request_per_minute: 0\n";
    fs::write(home.api_yaml(), settings).unwrap();
    let stderr = directory.path().join("stderr");
    let program = start(home.root(), &stderr);
    let authority = program.authority().to_owned();

    let admin = log_in(&authority, &format!("Authorization: Basic {}", STANDARD.encode("wazuh:wazuh")));
    let user = format!("{{\"username\": \"canary\", \"password\": \"{PASSWORD}\"}}");
    let reply = admin.send("POST /security/users", &[&admin.bearer(), JSON], &user);
    assert!(reply.starts_with("HTTP/1.1 200"), "{reply}");
    let canary = log_in(&authority, &basic(PASSWORD));
    let token = canary.token.clone();

    let key = r#"{"name": "key-of-canary", "user_id": 100}"#;
    let reply = admin.send("POST /security/keys", &[&admin.bearer(), JSON], key);
    let key = reply.split('"').find(|text| text.starts_with("wzk_")).unwrap().to_owned();
    let by_key = Talk { authority: authority.clone(), token: key.clone() };
    assert!(by_key.send("GET /security/users/me", &[&by_key.bearer()], "").starts_with("HTTP/1.1 200"));

    logins(&canary);
    tokens(&canary);
    tokens(&by_key);
    let bearer = admin.bearer();
    parameters(&canary, &bearer);
    bodies(&canary, &bearer);
    nonsense(&canary);

    kill_process(Pid::from_child(program.child()), Signal::TERM).unwrap();
    program.end();
    let encoded = STANDARD.encode(format!("canary:{PASSWORD}"));
    let signature = token.rsplit_once('.').unwrap().1;
    let percent = PASSWORD.replace('*', "%2A");
    let needles = [
        PASSWORD,
        CHANGED,
        TYPED_WRONG,
        KEY,
        SESSION,
        CONFIGURED,
        CONTEXT,
        HEADER,
        &token,
        key.get(4..).unwrap(),
        &encoded,
        signature,
        &percent,
        &admin.token,
        "Canary-",
        "canary-",
    ];
    let trail = home.audit_dir().join("000000000001.json");
    for file in [home.api_log(), home.api_json_log(), trail.clone(), stderr] {
        let log = fs::read_to_string(&file).unwrap();
        for needle in needles {
            if let Some(at) = log.find(needle) {
                let line = log.get(..at).unwrap().lines().count();
                panic!("{}:{line} holds {needle}: {}", file.display(), log.lines().nth(line - 1).unwrap());
            }
        }
        assert!(file != trail || log.lines().count() > 100, "{} is short", file.display());
        if file != trail && !file.ends_with("stderr") {
            assert!(log.contains("Receiving headers"), "{} is not talkative", file.display());
            assert!(log.lines().count() > 100, "{}", file.display());
            assert!(log.contains("canary"), "who asks is told");
        }
    }
}

fn logins(talk: &Talk) {
    let wrong = basic(TYPED_WRONG);
    let no_colon = format!("Authorization: Basic {}", STANDARD.encode(TYPED_WRONG));
    let bare = format!("Authorization: {TYPED_WRONG}");
    let odd = format!("aUTHORIZATION: bASIC {}", STANDARD.encode(format!("canary:{PASSWORD}")));
    let scheme = format!("Authorization: Digest canary:{TYPED_WRONG}");
    let right = basic(PASSWORD);
    for path in ["/security/user/authenticate", "/security/user/authenticate/run_as", "/agents", "/nowhere"] {
        for method in ["GET", "POST"] {
            for header in [&wrong, &no_colon, &bare, &odd, &scheme, &right] {
                talk.send(&format!("{method} {path}"), &[header, JSON], "{}");
            }
            talk.send(&format!("{method} {path}"), &[&right, &wrong], "");
        }
    }
    for body in [
        format!(r#"{{"name": "{CONTEXT}", "password": "{TYPED_WRONG}"}}"#),
        format!(r#"{{"deep": [{{"a": "{CONTEXT}"}}]}}"#),
        format!(r#"["{CONTEXT}"]"#),
        format!(r#""{CONTEXT}""#),
        format!(r#"{{"name": "{CONTEXT}"#),
        format!(r#"{{"name": "{CONTEXT}{}"}}"#, "x".repeat(9000)),
    ] {
        talk.send("POST /security/user/authenticate/run_as", &[&right, JSON], &body);
        talk.send("POST /security/user/authenticate/run_as", &[&wrong, JSON], &body);
        talk.send("POST /security/user/authenticate/run_%61s", &[&right, JSON], &body);
        talk.send("POST /security/user/authenticate", &[&right, JSON], &body);
    }
}

fn tokens(talk: &Talk) {
    let token = &talk.token;
    for header in [
        format!("Authorization: Bearer {token}"),
        format!("Authorization: bearer  {token} "),
        format!("Authorization: {token}"),
        format!("Authorization: Token {token}"),
        format!("Authorization: Basic {token}"),
        format!("Authorization: Bearer {token}, Bearer {token}"),
        format!("Proxy-Authorization: Bearer {token}"),
        format!("Cookie: session={token}; other={HEADER}"),
        format!("X-Auth-Token: {HEADER}"),
        format!("X-Api-Key: {HEADER}"),
        format!("X-Custom: {HEADER}"),
        format!("Referer: http://x/?token={HEADER}"),
        format!("X-Original-URL: /agents?password={HEADER}"),
        format!("User-Agent: {token}"),
        format!("{token}: x"),
    ] {
        talk.send("GET /agents", &[&header], "");
        talk.send("GET /agents?limit=no", &[&header, &talk.bearer()], "");
    }
    for line in [
        format!("GET /agents/{token}/key"),
        format!("GET /{token}"),
        format!("GET /agents?{token}"),
        format!("GET /agents?q=id={token}"),
        format!("GET /agents?{token}=1"),
        format!("DELETE /logtest/sessions/{SESSION}"),
        format!("DELETE /logtest/s%65ssions/{SESSION}"),
        format!("GET http://canary:{PASSWORD}@x/agents"),
    ] {
        talk.send(&line, &[&talk.bearer()], "");
        talk.send(&line, &[], "");
    }
}

fn parameters(talk: &Talk, bearer: &str) {
    for name in [
        "password",
        "PASSWORD",
        "pass%77ord",
        "pass%2577ord",
        "%70assword",
        "pass+word",
        "Password[]",
        "new_password",
        "token",
        "access_token",
        "key",
        "api-key",
        "authorization",
        "secret",
        "x=1&password",
        "passwd",
        "pwd",
    ] {
        for value in [TYPED_WRONG.to_owned(), TYPED_WRONG.replace('*', "%2A"), format!("a&{name}={TYPED_WRONG}")] {
            for path in ["/security/users", "/agents", "/nowhere", "/"] {
                talk.send(&format!("GET {path}?{name}={value}"), &[bearer], "");
                talk.send(&format!("PUT {path}?{name}={value}"), &[], "");
            }
        }
    }
}

fn bodies(talk: &Talk, bearer: &str) {
    let secret = |name: &str, value: &str| {
        let upper = name.to_uppercase();
        [
            format!(r#"{{"{name}": "{value}"}}"#),
            format!(r#"{{"{name}": "{value}""#),
            format!(r#"{{"{name}": "{value}"}} x"#),
            format!(r#"{{"{upper}": "{value}"}}"#),
            format!(r#"{{"{name}": "x", "{name}": "{value}"}}"#),
            format!(r#"{{"{name}": "{value}", "{name}": "x"}}"#),
            format!(r#"{{"a": {{"b": [{{"{name}": "{value}"}}]}}}}"#),
            format!(r#"[{{"{name}": ["{value}"]}}]"#),
            format!(r#"{{"{name}": {{"{value}": "{value}"}}}}"#),
            format!(r#"{{"my_{name}": "{value}"}}"#),
            format!(r#"{{" {name} ": "{value}"}}"#),
            format!(r#"{{"\u{:04x}{}": "{value}"}}"#, name.bytes().next().unwrap(), name.get(1..).unwrap()),
            format!(r#"{{"{name}": "{value}", "pad": "{}"}}"#, "x".repeat(1 << 20)),
            format!("{}\"{name}\": \"{value}\"", "{\"a\":".repeat(200)),
            format!("{name}={value}"),
        ]
    };
    let xml = format!("<ossec_config><auth><key>{CONFIGURED}</key></auth></ossec_config>");
    let kinds = [JSON, "content-type: application/problem+json; charset=x", "Content-Type: text/plain", "X: y"];
    for kind in kinds {
        for body in secret("password", CHANGED) {
            talk.send("POST /security/users", &[bearer, kind], &body);
            talk.send("PUT /security/users/100", &[bearer, kind], &body);
            talk.send("PUT /security/users/100", &[kind], &body);
            talk.send("POST /nowhere", &[kind], &body);
        }
        for body in secret("key", KEY) {
            talk.send("POST /agents/insert", &[bearer, kind], &body);
            talk.send("POST /%61gents/insert", &[bearer, kind], &body);
        }
        for body in secret("token", SESSION) {
            talk.send("PUT /logtest", &[bearer, kind], &body);
        }
        for body in secret("key", CONFIGURED).into_iter().chain([xml.clone()]) {
            talk.send("PUT /manager/configuration", &[bearer, kind], &body);
        }
    }
    talk.send("PUT /manager/configuration", &[bearer, "Content-Type: application/octet-stream"], &xml);
    let agent = format!(r#"{{"name": "crow", "ip": "any", "id": "901", "key": "{KEY}"}}"#);
    talk.send("POST /agents/insert", &[bearer, JSON], &agent);
    let user = format!(r#"{{"password": "{CHANGED}"}}"#);
    talk.send("PUT /security/users/100", &[bearer, JSON], &user);
    let chunked = format!(
        "POST /security/users HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{bearer}\r\n{JSON}\r\n\
         Transfer-Encoding: chunked\r\n\r\n{:x}\r\n{user}\r\n0\r\npassword: {CHANGED}\r\n\r\n",
        user.len()
    );
    talk.raw(chunked.as_bytes());
}

/// What is refused before it is a request.
fn nonsense(talk: &Talk) {
    let bearer = talk.bearer();
    for text in [
        format!("{TYPED_WRONG}\r\n\r\n"),
        format!("GET /?password={TYPED_WRONG} HTTP/9\r\n\r\n"),
        format!("GET /?password={TYPED_WRONG} HTTP/1.1\r\n{bearer}\r\n\r\n"),
        format!("GET / HTTP/1.1\r\nHost: x\r\n{bearer}\0\r\n\r\n"),
        format!("GET / HTTP/1.1\r\nHost: x\r\n {bearer}\r\n\r\n"),
        format!("GET / HTTP/1.1\nHost: x\n{bearer}\n\n"),
        format!("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n{bearer}\r\n\r\npassword={TYPED_WRONG}"),
        format!(
            "POST /security/users HTTP/1.1\r\nHost: x\r\n{bearer}\r\nTransfer-Encoding: chunked\r\n\r\n{TYPED_WRONG}"
        ),
        format!("GET / HTTP/1.1\r\nHost: x\r\n\r\n{TYPED_WRONG}\r\n\r\n"),
    ] {
        talk.raw(text.as_bytes());
    }
}
