//! Replies of the program in gzip and zstd.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;

use apid_testing::program::Program;
use apid_testing::{basic, homes};

/// A reply as bytes: the lines of its head in lower case, and its body.
fn ask(program: &Program, method: &str, path: &str, headers: &str) -> (Vec<String>, Vec<u8>) {
    let request = format!("{method} {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{headers}\r\n");
    let mut stream = TcpStream::connect(program.authority()).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut reply = Vec::new();
    stream.read_to_end(&mut reply).unwrap();
    let end = reply.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(reply[..end].to_vec()).unwrap();
    (head.lines().map(str::to_lowercase).collect(), reply[end + 4..].to_vec())
}

fn header<'a>(head: &'a [String], name: &str) -> &'a str {
    let mut lines = head.iter().filter_map(|line| line.split_once(": "));
    lines.find(|(other, _)| *other == name).map_or("", |(_, value)| value)
}

fn plain(coding: &str, bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    match coding {
        "gzip" => flate2::read::GzDecoder::new(bytes).read_to_end(&mut plain).unwrap(),
        "zstd" => zstd::stream::read::Decoder::new(bytes).unwrap().read_to_end(&mut plain).unwrap(),
        _ => bytes.to_vec().as_slice().read_to_end(&mut plain).unwrap(),
    };
    plain
}

#[test]
fn lists_of_every_size_come_in_the_coding_that_is_asked_for() {
    let (_folder, home) = homes::with_agents(6_000);
    fs::write(home.api_yaml(), "access: {max_request_per_minute: 0}\n").unwrap();
    let program = Program::serve(env!("CARGO_BIN_EXE_wazuh-apid"), home.root());
    let login = format!("authorization: {}\r\n", basic("wazuh", "wazuh"));
    let (_, token) = ask(&program, "POST", "/security/user/authenticate?raw=true", &login);
    let bearer = format!("authorization: Bearer {}\r\n", String::from_utf8(token).unwrap());
    // The last two are longer than what is kept whole while it is sent.
    for path in ["/agents?limit=20", "/agents", "/agents?limit=100000", "/agents?limit=100000&pretty=true"] {
        let (head, whole) = ask(&program, "GET", path, &bearer);
        assert_eq!(header(&head, "content-encoding"), "");
        assert_eq!(header(&head, "vary"), "accept-encoding");
        for (asked, coding) in [
            ("gzip", "gzip"),
            ("gzip, deflate, br, zstd", "zstd"),
            ("zstd;q=0.1, gzip;q=0.2", "gzip"),
            ("gzip;q=0", ""),
            ("br", ""),
            ("gzip;q=0.5, identity", ""),
        ] {
            let (head, body) = ask(&program, "GET", path, &format!("{bearer}accept-encoding: {asked}\r\n"));
            assert_eq!(header(&head, "content-encoding"), coding, "{asked}");
            assert_eq!(header(&head, "content-length"), body.len().to_string());
            assert_eq!(header(&head, "content-type"), "application/json");
            assert_eq!(header(&head, "vary"), "accept-encoding");
            assert!(coding.is_empty() || body.len() < whole.len() / 3, "{} of {}", body.len(), whole.len());
            assert!(plain(coding, &body) == whole, "{path} {asked}");
        }
        let (head, body) = ask(&program, "HEAD", path, &format!("{bearer}accept-encoding: gzip\r\n"));
        assert_eq!((header(&head, "content-encoding"), body.len()), ("gzip", 0));
        assert_eq!(header(&head, "content-length"), "", "that of the compressed reply is not known");
        let (head, _) = ask(&program, "HEAD", path, &bearer);
        assert_eq!(header(&head, "content-length"), whole.len().to_string());
    }
    let (head, short) =
        ask(&program, "GET", "/agents?limit=1&select=id", &format!("{bearer}accept-encoding: gzip\r\n"));
    assert!(short.starts_with(b"{\"data\""));
    assert_eq!((header(&head, "content-encoding"), header(&head, "vary")), ("", ""));
    let refused = format!("{bearer}accept-encoding: gzip, identity;q=0\r\n");
    let (head, coded) = ask(&program, "GET", "/agents?limit=1&select=id", &refused);
    assert_eq!(header(&head, "content-encoding"), "gzip");
    assert_eq!(plain("gzip", &coded), short);
    // The time limit, the refusals and the reply to a login are as they were.
    let (head, body) = ask(&program, "GET", "/agents?limit=0", &format!("{bearer}accept-encoding: gzip\r\n"));
    assert!(head[0].contains("400") && body.starts_with(b"{\"title\""), "{head:?}");
}

#[test]
fn the_api_of_2016_has_them_too() {
    let (_folder, home) = homes::with_agents(200);
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command.args(["--http", "--listen", "v1=127.0.0.1:0", "--home"]).arg(home.root());
    let program = Program::start(command.stderr(std::process::Stdio::null()));
    let login = format!("authorization: {}\r\n", basic("wazuh", "wazuh"));
    let (_, whole) = ask(&program, "GET", "/agents", &login);
    for coding in ["gzip", "zstd"] {
        let (head, body) = ask(&program, "GET", "/agents", &format!("{login}accept-encoding: {coding}\r\n"));
        assert_eq!(header(&head, "content-encoding"), coding);
        assert!(plain(coding, &body) == whole);
    }
}
