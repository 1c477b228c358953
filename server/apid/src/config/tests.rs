//! Every key of `api.yaml`: its default, its accepted forms, and what is said of the others.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::*;

fn load(text: &str) -> Config {
    Config::parse(Path::new("api.yaml"), text).unwrap().0
}

fn refusal(text: &str) -> String {
    Config::parse(Path::new("api.yaml"), text).unwrap_err().to_string()
}

#[test]
fn nothing_means_the_defaults() {
    for text in ["", "# comment\n", "---\n", "~\n", "https:\nlogs:\n"] {
        assert_eq!(load(text), Config::default(), "{text:?}");
    }
    let missing = Config::load(Path::new("/nonexistent/api.yaml")).unwrap();
    assert_eq!(missing.0, Config::default());
}

#[test]
fn every_key_is_read() {
    let text = "
host: ['127.0.0.1', 'Example.ORG']
port: 1234
api: V5
listen: ['v1=[::1]:3', 'localhost:4']
standalone: yes
drop_privileges: no
experimental_features: 'YES'
max_upload_size: 0
authentication_pool_size: 50
intervals: {request_timeout: 2.5}
https: {enabled: no, key: My.key, cert: My-1.crt, use_ca: yes, ca: Root.pem, ssl_protocol: TLSv1.2, ssl_ciphers: 'aes128:x'}
logs: {level: DEBUG2, format: 'json,plain', max_size: {enabled: yes, size: 45MB}, max_rate: {unauthenticated: 1K, user: 2K}, max_file: 3M, max_archived: 0K}
cors: {enabled: yes, source_route: 'https://A.example', expose_headers: 'X-A, X-B', allow_headers: [X-C], allow_credentials: yes}
access: {max_login_attempts: 1, block_time: 2, max_request_per_minute: -3, max_total_requests_per_minute: 9}
trusted_proxies: [192.0.2.10, '2001:db8::/32']
proxy_protocol: yes
logtest: {engine: Own}
metrics: {listen: '[::1]:9155', token_file: Metrics.token}
ui: {enabled: no, remote: yes}
resident_memory: 3M
audit: {file: no, syslog: /dev/Log, on_failure: Refuse, max_file: 5M, max_archived: 0K}
upload_configuration:
  remote_commands:
    localfile: {allow: no, exceptions: [Ls -l]}
    wodle_command: {allow: no, exceptions: []}
  limits: {eps: {allow: no}}
  agents: {allow_higher_versions: {allow: no}}
  indexer: {allow: no}
  integrations: {virustotal: {public_key: {allow: no, minimum_quota: 7}}}
";
    let expected = Config {
        read_only: false,
        logtest_engine: apid_ruleset::logtest::Engine::Own,
        audit: apid_audit::Settings {
            file: false,
            syslog: Some("/dev/Log".into()),
            on_failure: OnFailure::Refuse,
            max_file: 5 << 20,
            max_archived: 0,
        },
        ui: UiSettings { enabled: false, remote: true },
        resident_memory: 3 << 20,
        metrics: MetricsSettings {
            listen: Some("[::1]:9155".parse().unwrap()),
            token_file: Some("Metrics.token".into()),
        },
        host: vec!["127.0.0.1".into(), "Example.ORG".into()],
        api: Generation::V5,
        listen: vec!["v1=[::1]:3".parse().unwrap(), "localhost:4".parse().unwrap()],
        port: 1234,
        standalone: true,
        drop_privileges: false,
        experimental_features: true,
        max_upload_size: 0,
        authentication_pool_size: 50,
        request_timeout: 2.5,
        https: TlsSettings {
            enabled: false,
            key: "My.key".into(),
            cert: "My-1.crt".into(),
            use_ca: true,
            ca: "Root.pem".into(),
            ssl_protocol: "tlsv1.2".into(),
            ssl_ciphers: "AES128:X".into(),
        },
        logs: Logs {
            level: LogLevel::Debug2,
            format: LogFormat { plain: true, json: true },
            max_bytes: Some(45 << 20),
            limits: LogLimits { unauthenticated: 1 << 10, of_user: 2 << 10, file: 3 << 20, archived: 0 },
        },
        cors: CorsSettings {
            enabled: true,
            source_route: "https://a.example".into(),
            expose_headers: vec!["x-a".into(), "x-b".into()],
            allow_headers: vec!["X-C".into()],
            allow_credentials: true,
        },
        access: Access {
            max_login_attempts: 1,
            block_time: 2,
            max_request_per_minute: -3,
            max_total_requests_per_minute: 9,
        },
        proxies: Proxies {
            trusted: vec!["192.0.2.10/32".parse().unwrap(), "2001:db8::/32".parse().unwrap()],
            protocol: true,
        },
        upload: Upload {
            localfile: Commands { allow: false, exceptions: vec!["Ls -l".into()] },
            wodle_command: Commands { allow: false, exceptions: vec![] },
            eps: false,
            higher_versions: false,
            indexer: false,
            virustotal_public_key: false,
            virustotal_minimum_quota: 7,
        },
    };
    assert_eq!(load(text), expected);
}

#[test]
fn partial_sections_keep_the_other_defaults() {
    let config = load("https: {enabled: no}\naccess: {block_time: 1}\n");
    assert_eq!(config.https, TlsSettings { enabled: false, ..Config::default().https });
    assert_eq!(config.access, Access { block_time: 1, ..Config::default().access });
}

#[test]
fn refusals_name_line_column_and_key() {
    for (text, expected) in [
        ("port: 1\nhots: ['a']\n", "api.yaml:2:1: unknown key `hots`; did you mean `host`?"),
        ("https:\n  enable: no\n", "api.yaml:2:3: unknown key `https.enable`; did you mean `enabled`?"),
        (
            "logs: {zzzzzz: 1}\n",
            "unknown key `logs.zzzzzz`; known here: level, format, max_size, max_rate, max_file, max_archived, path",
        ),
        (
            "audit: {syslog: log}\n",
            "api.yaml:1:17: `audit.syslog` must be the path of a socket, such as /dev/log, not `log`",
        ),
        ("audit: {on_failure: ignore}\n", "`audit.on_failure` must be"),
        ("metrics: {listen: '9155'}\n", "api.yaml:1:19: `metrics.listen`: `9155`: expected ADDR:PORT"),
        ("port: 70000\n", "api.yaml:1:7: `port` must be between 0 and 65535, not 70000"),
        ("port: '55000'\n", "`port` must be a whole number, not text"),
        ("port: 1.5\n", "`port` must be a whole number, not a fractional number"),
        ("port:\n", "`port` must be a whole number, not nothing"),
        ("host: 127.0.0.1\n", "`host` must be a list of texts, not text; write ['127.0.0.1']"),
        ("host: []\n", "`host` names no address"),
        ("host: ['']\n", "`host` holds an empty address"),
        ("host: ['[127.0.0.1]']\n", "`host` holds no usable address: `127.0.0.1` is not an IPv6 address"),
        ("host: ['127.0.0.1:55000']\n", "`127.0.0.1:55000` holds a port; give the address alone"),
        (
            "host: ['a', 'b c']\n",
            "api.yaml:1:7: `host` holds no usable address: `b c` is neither an address nor a name",
        ),
        ("host: [1]\n", "api.yaml:1:8: `host` holds a number; every item must be text"),
        ("drop_privileges: maybe\n", "`drop_privileges` must be yes or no, not text"),
        ("max_upload_size: -1\n", "`max_upload_size` must be 0 or more, not -1"),
        ("authentication_pool_size: 0\n", "`authentication_pool_size` must be between 1 and 50, not 0"),
        ("authentication_pool_size: 51\n", "between 1 and 50"),
        ("intervals: {request_timeout: -1}\n", "`intervals.request_timeout` must be 0 or more, not -1"),
        ("intervals: {request_timeout: x}\n", "`intervals.request_timeout` must be a number, not text"),
        ("https: {key: ../x}\n", "`https.key` must be a file name"),
        ("https: {cert: ..}\n", "`https.cert` must be a file name"),
        ("https: {ca: ''}\n", "`https.ca` must be a file name"),
        ("api: v2\n", "`api` must be one of v4, v5, v1, not `v2`"),
        ("listen: [v2=1.2.3.4:5]\n", "`listen`: `v2=1.2.3.4:5`: `v2` is not an API; it is one of v4, v5, v1"),
        ("https: {ssl_protocol: sslv3}\n", "`https.ssl_protocol` must be one of tls, tlsv1, tlsv1.1, tlsv1.2, auto"),
        ("https: yes\n", "`https` must be a section"),
        (
            "logs: {level: loud}\n",
            "`logs.level` must be one of disabled, error, warning, info, debug, debug2, not `loud`",
        ),
        ("logs: {format: xml}\n", "`logs.format` must be one of"),
        ("logs: {max_size: {enabled: yes, size: 1000K}}\n", "must be 1M or more"),
        ("logs: {max_size: {enabled: yes, size: big}}\n", "must be a number and a unit"),
        (
            "logs: {max_file: big}\n",
            "`logs.max_file` must be a number and a unit, K or M, such as 64M, or 0K for no limit",
        ),
        ("logs: {max_rate: {user: 5}}\n", "`logs.max_rate.user` must be text"),
        ("logs: {max_rate: {user: 5G}}\n", "`logs.max_rate.user` must be a number and a unit"),
        ("cors: {source_route: yes}\n", "`cors.source_route` must be text"),
        ("cors: {source_route: 'yes'}\n", "`cors.source_route` must be text"),
        ("cors: {allow_headers: 5}\n", "`cors.allow_headers` must be a list of texts, not a number"),
        ("access: {block_time: 1.5}\n", "`access.block_time` must be a whole number"),
        (
            "trusted_proxies: [10.0.0.0/33]\n",
            "api.yaml:1:18: `trusted_proxies`: `10.0.0.0/33` is neither an IP address nor a network, such as 192.0.2.10",
        ),
        ("trusted_proxies: [localhost]\n", "`localhost` is neither an IP address nor a network"),
        ("trusted_proxies: [0.0.0.0/0]\n", "`0.0.0.0/0` would trust every caller to choose its own address"),
        ("trusted_proxies: 10.0.0.1\n", "`trusted_proxies` must be a list of texts, not text; write ['10.0.0.1']"),
        ("proxy_protocol: yes\n", "`proxy_protocol` lets nobody connect without `trusted_proxies`"),
        ("proxy_protocol: v2\n", "`proxy_protocol` must be yes or no, not text"),
        ("- a\n", "expected `key: value` lines, found a list"),
        ("host: ['a'\n", "not valid YAML"),
    ] {
        let message = refusal(text);
        assert!(message.contains(expected), "{text:?}\n said: {message}\n want: {expected}");
    }
}

#[test]
fn all_problems_are_told_in_the_order_of_the_file() {
    let message = refusal("prot: 1\naccess: {block_time: x}\nport: y\n");
    let lines: Vec<&str> = message.lines().map(str::trim).collect();
    assert_eq!(lines.len(), 3, "{message}");
    for (line, place) in lines.iter().zip(["api.yaml:1:1", "api.yaml:2:22", "api.yaml:3:7"]) {
        assert!(line.starts_with(place), "{line}");
    }
}

#[test]
fn a_size_counts_only_when_it_is_used() {
    assert_eq!(load("logs: {max_size: {enabled: no, size: 3}}".replace("3", "'3'").as_str()).logs.max_bytes, None);
    assert_eq!(load("logs: {max_size: {enabled: yes}}").logs.max_bytes, Some(1 << 20));
}

#[test]
fn deprecated_keys_warn() {
    let text = "use_only_authd: yes\ncache: {enabled: yes, time: 1}\nlogs: {path: /x}\n";
    let (config, warnings) = Config::parse(Path::new("api.yaml"), text).unwrap();
    assert_eq!(config, Config::default());
    let lines: Vec<usize> = warnings.iter().map(|warning| warning.place.line).collect();
    assert_eq!(lines, [1, 2, 3], "{warnings:?}");
}

#[test]
fn text_that_is_not_utf8_names_its_line() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("api.yaml");
    std::fs::write(&file, b"port: 1\nhost: ['\xff']\n").unwrap();
    let message = Config::load(&file).unwrap_err().to_string();
    assert!(message.ends_with("api.yaml:2:1: the text is not UTF-8"), "{message}");
}

/// The text of a new home's `api.yaml` with every key that is a comment in force.
fn all_in_force() -> String {
    let lines = apid_store::homes::API_YAML.lines();
    lines.map(|line| format!("{}\n", line.strip_prefix('#').unwrap_or(line))).collect()
}

#[test]
fn a_new_homes_file_names_every_key() {
    let (text, asked) = (all_in_force(), read::keys(|root| Config::default().fill(root)));
    assert!(asked.contains(&"host".to_owned()) && asked.contains(&"logs.max_size.size".to_owned()), "{asked:?}");
    // The sections that a line is in, with their indentation.
    let (mut named, mut open) = (Vec::new(), Vec::<(usize, &str)>::new());
    for line in text.lines().filter(|line| !line.trim_start().starts_with('#') && !line.is_empty()) {
        let (name, value) = line.split_once(':').unwrap();
        let indentation = name.len() - name.trim_start().len();
        open.retain(|(outer, _)| *outer < indentation);
        open.push((indentation, name.trim()));
        if !value.is_empty() {
            named.push(open.iter().map(|(_, name)| *name).collect::<Vec<_>>().join("."));
        }
    }
    named.sort();
    let mut asked = asked;
    asked.sort();
    // A key that is missing: add it to `server/store/src/homes/api.yaml` with its default, its unit and what it means.
    assert_eq!(named, asked);
}

#[test]
fn a_new_homes_file_shows_the_defaults() {
    let loopback = Config { host: vec!["127.0.0.1".to_owned()], ..Config::default() };
    assert_eq!(load(apid_store::homes::API_YAML), loopback);
    let (config, warnings) = Config::parse(Path::new("api.yaml"), &all_in_force()).unwrap();
    assert_eq!(config, loopback);
    assert!(warnings.is_empty(), "{warnings:?}");
    for line in apid_store::homes::API_YAML.lines() {
        let is_key = line.starts_with('#') && !line.starts_with("##");
        assert!(!is_key || line.contains(':'), "no remark and no key: {line}");
    }
}

#[test]
fn hosts_lose_their_brackets_and_repetitions() {
    let text = "port: 1\nhost: ['[::1]', '127.0.0.1', '::1', ' 127.0.0.1']\n";
    let (config, warnings) = Config::parse(Path::new("api.yaml"), text).unwrap();
    assert_eq!(config.host, ["::1", "127.0.0.1"]);
    let told: Vec<_> = warnings.iter().map(|warning| warning.message.as_str()).collect();
    assert_eq!(
        told,
        ["`host` names ::1 twice; it is listened on once", "`host` names 127.0.0.1 twice; it is listened on once"]
    );
}
