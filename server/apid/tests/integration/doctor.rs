//! `wazuh-apid doctor` as operators run it: over homes without a manager, with played daemons, and with daemons that
//! hang, are gone or may not be used.

use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::io::{Read as _, Write as _};
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _, PermissionsExt as _};
use std::os::unix::net::{UnixDatagram, UnixListener};
use std::path::PathBuf;
use std::process::Command;

use apid_home::Home;
use apid_testing::daemons::daemon;
use apid_testing::homes;
use apid_testing::wazuh_db::{Mode, WazuhDb};
use serde_json::Value;
use shared_files::needs_shared;

fn command(home: &Home, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command.env_remove("WAZUH_HOME").arg("doctor").arg("--home").arg(home.root()).args(arguments);
    command
}

/// The exit code, and what is found.
fn examined(home: &Home) -> (i32, Value) {
    let output = command(home, &["--json"]).output().unwrap();
    let report = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"));
    (output.status.code().unwrap(), report)
}

/// The state and text of the finding with this check and subject.
fn finding(report: &Value, check: &str, subject: &str) -> (String, String) {
    let findings = report["findings"].as_array().unwrap();
    let found = findings.iter().find(|finding| finding["check"] == check && finding["subject"] == subject);
    let found = found.unwrap_or_else(|| panic!("no {check} {subject} in {report:#}"));
    let text = format!("{} {}", found["text"].as_str().unwrap(), found["advice"].as_str().unwrap_or_default());
    (found["state"].as_str().unwrap().to_owned(), text)
}

fn state(report: &Value, check: &str, subject: &str) -> String {
    finding(report, check, subject).0
}

/// Everything in a home but sockets: what is in files, their modes and times.
fn everything(home: &Home) -> BTreeMap<PathBuf, (Vec<u8>, u32, i64, i64)> {
    let mut found = BTreeMap::new();
    let mut folders = vec![home.root().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let metadata = fs::symlink_metadata(&path).unwrap();
            if metadata.file_type().is_socket() {
                continue;
            }
            let bytes = if metadata.is_file() { fs::read(&path).unwrap() } else { Vec::new() };
            if metadata.is_dir() {
                folders.push(path.clone());
            }
            found.insert(path, (bytes, metadata.mode(), metadata.mtime(), metadata.mtime_nsec()));
        }
    }
    found
}

/// A port that nobody listens on, for a home whose own port the machine may use.
fn on_a_port_of_its_own(home: &Home) {
    fs::write(home.api_yaml(), "host: ['127.0.0.1']\nport: 0\n").unwrap();
}

/// A pid file of a daemon, with the process of this test.
fn run(home: &Home, daemon: &str) -> PathBuf {
    fs::create_dir_all(home.run_dir()).unwrap();
    let file = home.run_dir().join(format!("{daemon}-{}.pid", std::process::id()));
    fs::write(&file, "").unwrap();
    file
}

/// What answers at wazuh-db's socket for HTTP.
fn http(path: PathBuf) {
    let listener = UnixListener::bind(path).unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut request = [0; 1_024];
            let read = stream.read(&mut request).unwrap();
            assert!(request[..read].starts_with(b"GET / HTTP/1.1\r\n"));
            stream.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n").unwrap();
        }
    });
}

/// A manager whose daemons all work. What is returned keeps them alive.
fn manager(home: &Home) -> (WazuhDb, Vec<UnixDatagram>, Vec<UnixListener>) {
    for folder in ["queue/sockets", "queue/alerts", "queue/tasks", "queue/cluster"] {
        fs::create_dir_all(home.root().join(folder)).unwrap();
    }
    for name in ["db", "authd", "remoted", "analysisd", "execd", "modulesd"] {
        run(home, &format!("wazuh-{name}"));
    }
    let wazuh_db = WazuhDb::start(home);
    for path in [home.auth_socket(), home.remote_socket(), home.analysis_socket(), home.com_socket()] {
        daemon(path, |_| "ok {}".to_owned());
    }
    daemon(home.sockets_dir().join("wmodules"), |_| "ok {}".to_owned());
    http(home.wdb_http_socket());
    let queues = [home.agents_queue(), home.events_queue(), home.orders_queue()];
    let listeners = [home.logtest_socket(), home.upgrade_socket(), home.task_socket()];
    (wazuh_db, queues.map(|path| UnixDatagram::bind(path).unwrap()).into(), {
        listeners.map(|path| UnixListener::bind(path).unwrap()).into()
    })
}

#[test]
fn a_home_without_a_manager_has_warnings_and_stays_as_it_is() {
    let (_folder, home) = homes::with_databases(3);
    on_a_port_of_its_own(&home);
    let before = everything(&home);
    let (code, report) = examined(&home);
    assert_eq!((code, &report["state"]), (1, &Value::from("warning")), "{report:#}");
    assert_eq!(state(&report, "home", ""), "ok");
    assert!(finding(&report, "manager", "").1.contains("no manager runs"), "{report:#}");
    assert_eq!(state(&report, "users", "api/configuration/security/rbac.db"), "warning");
    assert_eq!(state(&report, "database", "queue/db/global.db"), "ok");
    assert_eq!(state(&report, "database", "queue/db/NNN.db"), "ok");
    assert_eq!(state(&report, "cluster", ""), "ok");
    assert_eq!(everything(&home), before);
    let table = String::from_utf8(command(&home, &[]).output().unwrap().stdout).unwrap();
    assert!(table.lines().last().unwrap().starts_with("0 faults, "), "{table}");
    assert!(table.contains("\nwarning  manager"), "{table}");
}

#[test]
fn what_is_no_home_is_a_fault() {
    let folder = tempfile::tempdir().unwrap();
    for place in [folder.path().to_owned(), folder.path().join("missing")] {
        let (code, report) = examined(&Home::unchecked(place));
        assert_eq!((code, state(&report, "home", "")), (2, "fault".to_owned()), "{report:#}");
    }
}

#[test]
fn a_manager_that_works_has_no_faults_and_one_whose_daemons_do_not_has() {
    let (_folder, home) = homes::with_databases(2);
    on_a_port_of_its_own(&home);
    let (wazuh_db, _queues, _listeners) = manager(&home);
    let (code, report) = examined(&home);
    assert_eq!(code, 1, "{report:#}");
    let findings = report["findings"].as_array().unwrap();
    for check in ["daemon", "socket"] {
        let of_check: Vec<_> = findings.iter().filter(|finding| finding["check"] == check).collect();
        assert!(of_check.len() > 5 && of_check.iter().all(|finding| finding["state"] == "ok"), "{report:#}");
    }
    assert!(finding(&report, "socket", "queue/db/wdb").1.contains("wazuh-db answers"));
    assert!(finding(&report, "socket", "queue/alerts/ar").1.contains("wazuh-remoted listens"));

    // One hangs, one is killed, one's file is gone, one may not be used by the home's user.
    wazuh_db.set(Mode::Hanging);
    drop(fs::remove_file(home.auth_socket()));
    fs::remove_file(home.com_socket()).unwrap();
    drop(UnixListener::bind(home.com_socket()).unwrap());
    fs::set_permissions(home.remote_socket(), Permissions::from_mode(0o000)).unwrap();
    let gone = run(&home, "wazuh-execd");
    fs::rename(&gone, home.run_dir().join("wazuh-execd-999999999.pid")).unwrap();
    let (code, report) = examined(&home);
    assert_eq!((code, &report["state"]), (2, &Value::from("fault")), "{report:#}");
    let told = |path: &str| finding(&report, "socket", path);
    assert!(told("queue/db/wdb").1.contains("does not answer within"), "{report:#}");
    assert!(told("queue/db/wdb").1.contains("does not work: agents, groups"), "{report:#}");
    assert!(told("queue/sockets/auth").1.contains("has no socket here"), "{report:#}");
    assert!(told("queue/sockets/com").1.contains("was left"), "{report:#}");
    for path in ["queue/db/wdb", "queue/sockets/auth", "queue/sockets/com"] {
        assert_eq!(told(path).0, "fault", "{path}");
    }
    assert_eq!(state(&report, "daemon", "wazuh-execd"), "fault");
    assert!(finding(&report, "manager", "").1.contains("1017"), "{report:#}");
    fs::write(home.api_yaml(), "host: ['127.0.0.1']\nport: 0\nstandalone: yes\n").unwrap();
    assert_eq!(state(&examined(&home).1, "manager", ""), "warning");
    wazuh_db.set(Mode::Sound);
}

#[test]
fn settings_certificates_and_addresses_are_told() {
    let (_folder, home) = homes::new();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let settings = "use_only_authd: no\ndrop_privileges: no\nhttps:\n  ssl_protocol: tlsv1\n";
    fs::write(home.api_yaml(), format!("host: ['127.0.0.1']\nport: {port}\n{settings}")).unwrap();
    fs::write(home.root().join("VERSION.json"), r#"{"version": "4.13.1", "stage": "rc2"}"#).unwrap();
    run(&home, "wazuh-apid");
    let (code, report) = examined(&home);
    assert_eq!(code, 1, "{report:#}");
    let all = report.to_string();
    for told in
        ["`use_only_authd` has no effect", "drop_privileges: has no effect", "https.ssl_protocol: has no effect"]
    {
        assert!(all.contains(told), "{told}: {report:#}");
    }
    assert!(finding(&report, "version", "").1.contains("4.13.1"), "{report:#}");
    assert!(finding(&report, "address", &format!("127.0.0.1:{port} (v4)")).1.contains("another process"), "{report:#}");
    assert_eq!(state(&report, "address", "wazuh-apid"), "warning");

    // A key of somebody else's, and a file that cannot be read.
    let pair = |name: &str| rcgen::generate_simple_self_signed([name.to_owned()]).unwrap();
    let (one, other) = (pair("one"), pair("other"));
    fs::create_dir_all(home.ssl_dir()).unwrap();
    fs::write(home.ssl_dir().join("server.crt"), one.cert.pem()).unwrap();
    fs::write(home.ssl_dir().join("server.key"), one.signing_key.serialize_pem()).unwrap();
    let certificate = "api/configuration/ssl/server.crt";
    assert_eq!(state(&examined(&home).1, "certificate", certificate), "ok");
    fs::write(home.ssl_dir().join("server.key"), other.signing_key.serialize_pem()).unwrap();
    let (code, report) = examined(&home);
    assert_eq!((code, state(&report, "certificate", certificate)), (2, "fault".to_owned()), "{report:#}");
    let mut past = rcgen::CertificateParams::default();
    past.not_after = rcgen::date_time_ymd(2021, 1, 1);
    past.not_before = rcgen::date_time_ymd(2020, 1, 1);
    fs::write(home.ssl_dir().join("server.crt"), past.self_signed(&other.signing_key).unwrap().pem()).unwrap();
    assert!(finding(&examined(&home).1, "certificate", certificate).1.contains("has expired on 2021-01-01"));
    fs::write(home.api_yaml(), "port: many\n").unwrap();
    let (code, report) = examined(&home);
    assert_eq!((code, state(&report, "settings", "api.yaml")), (2, "fault".to_owned()), "{report:#}");
}

#[test]
fn a_cluster_without_its_daemon_is_a_fault() {
    let (_folder, home) = homes::new();
    on_a_port_of_its_own(&home);
    let section = "<cluster><node_name>n9</node_name><node_type>worker</node_type><disabled>no</disabled></cluster>";
    fs::write(home.ossec_conf(), format!("<ossec_config>{section}</ossec_config>")).unwrap();
    let _manager = manager(&home);
    let (code, report) = examined(&home);
    let (state, text) = finding(&report, "cluster", "");
    assert!(code == 2 && state == "fault" && text.contains("`n9`, a worker"), "{report:#}");
    let _cluster = UnixListener::bind(home.cluster_socket()).unwrap();
    assert_eq!(finding(&examined(&home).1, "cluster", "").0, "ok");
}

#[test]
fn journal_modes_that_the_manager_does_not_give_are_told() {
    let (_folder, home) = homes::with_databases(2);
    on_a_port_of_its_own(&home);
    let mut database = fs::read(home.agent_db(1)).unwrap();
    // The format of writing and of reading, in the header that each SQLite file has.
    database[18..20].copy_from_slice(&[2, 2]);
    fs::write(home.agent_db(1), database).unwrap();
    let (_, report) = examined(&home);
    assert_eq!(state(&report, "database", "queue/db/001.db"), "warning", "{report:#}");
    assert!(finding(&report, "database", "queue/db/NNN.db").1.starts_with("1 of 3 databases"), "{report:#}");
}

/// The home that the real API was recorded on, which a manager has laid out.
#[needs_shared]
#[test]
fn the_recorded_home_is_told_and_left_as_it_is() {
    let (_folder, home) = homes::recorded();
    let before = everything(&home);
    let (_, report) = examined(&home);
    assert_eq!(everything(&home), before);
    assert_eq!(state(&report, "users", "wazuh"), "warning", "{report:#}");
    assert_eq!(state(&report, "users", "wazuh-wui"), "warning", "{report:#}");
    assert_eq!(state(&report, "database", "queue/db/global.db"), "ok", "{report:#}");
}
