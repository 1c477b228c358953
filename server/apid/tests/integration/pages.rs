//! The pages below `/ui/`: where they are served, what a browser lets them do, and that the API keeps its own paths.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use apid_testing::program::Program;
use apid_testing::{Reply, homes, wire};
use wazuh_api_server::{v1, v4, v5};

fn start(home: &Path, listen: &[&str]) -> Program {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command.arg("--http").args(listen.iter().flat_map(|address| ["--listen", address])).arg("--home").arg(home);
    Program::start(command.stderr(Stdio::null()))
}

fn ask(authority: &str, method: &str, path: &str) -> Reply {
    let request = format!("{method} {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    wire::exchange(authority, request.as_bytes(), method == "HEAD")
}

/// Host and port of each line of the banner that has an address of the API.
fn authorities(program: &Program) -> Vec<String> {
    let urls = program.banner().lines().filter(|line| !line.contains("/ui/") && !line.contains("curl"));
    urls.filter_map(|line| line.split_once("http://"))
        .map(|(_, url)| url.split(' ').next().unwrap().to_owned())
        .collect()
}

#[test]
fn pages_are_on_loopback_addresses_with_a_strict_policy() {
    let (_folder, home) = homes::new();
    let program = start(home.root(), &["127.0.0.1:0"]);
    assert!(program.banner().contains(&format!("pages     {}/ui/\n", program.url())), "{}", program.banner());
    let page = ask(program.authority(), "GET", "/ui/");
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    assert!(page.text.contains("<script type=\"module\""), "{}", page.text);
    let policy = page.header("content-security-policy");
    for word in ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"] {
        assert!(policy.contains(word), "{policy}");
    }
    assert!(!policy.contains("unsafe"), "{policy}");
    assert_eq!((page.header("referrer-policy"), page.header("x-content-type-options")), ("no-referrer", "nosniff"));
    assert_eq!((page.header("server"), page.header("cache-control")), ("Wazuh", "no-cache"));
    assert_eq!(ask(program.authority(), "HEAD", "/ui/").status, 200);
    assert_eq!(ask(program.authority(), "POST", "/ui/").status, 405);
    let bare = ask(program.authority(), "GET", "/ui");
    assert_eq!((bare.status, bare.header("location")), (308, "ui/"));
    // What is beside them is the API's, with its own headers.
    for path in ["/", "/uix", "/agents"] {
        let reply = ask(program.authority(), "GET", path);
        assert!([401, 404].contains(&reply.status), "{path}: {}", reply.status);
        assert_eq!((reply.header("content-security-policy"), reply.header("cache-control")), ("none", "no-store"));
    }
}

#[test]
fn other_machines_see_them_only_where_that_is_wanted() {
    let (_folder, home) = homes::new();
    for (settings, local, remote) in [
        ("", 200, 404),
        ("ui: {remote: yes}\n", 200, 200),
        ("ui: {enabled: no}\n", 404, 404),
        ("ui: {enabled: no, remote: yes}\n", 404, 404),
        // Through a proxy on this machine, others reach the loopback address.
        ("trusted_proxies: [127.0.0.1]\n", 404, 404),
        ("trusted_proxies: [127.0.0.1]\nui: {remote: yes}\n", 200, 200),
    ] {
        fs::write(home.api_yaml(), settings).unwrap();
        let program = start(home.root(), &["127.0.0.1:0", "0.0.0.0:0"]);
        let found = authorities(&program);
        let seen: Vec<_> = found.iter().map(|authority| ask(authority, "GET", "/ui/").status).collect();
        assert_eq!(seen, [local, remote], "{settings}");
        assert_eq!(program.banner().contains("/ui/"), local == 200, "{settings}");
    }
}

#[test]
fn release_5_has_them_and_the_api_of_2016_has_not() {
    let (_folder, home) = homes::new();
    let program = start(home.root(), &["v5=127.0.0.1:0", "v1=127.0.0.1:0"]);
    let found = authorities(&program);
    let seen: Vec<_> = found.iter().map(|authority| ask(authority, "GET", "/ui/").status).collect();
    assert_eq!(seen, [200, 401]);
}

#[test]
fn no_operation_has_their_path() {
    for operation in [v1::OPERATIONS, v4::OPERATIONS, v5::OPERATIONS].concat() {
        let first = operation.path.split('/').nth(1).unwrap_or_default();
        assert!(first != "ui" && !first.starts_with('{'), "{}", operation.path);
    }
}
