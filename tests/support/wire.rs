//! One HTTP/1.1 exchange over a plain socket, byte for byte as the test writes it.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

use crate::Reply;

/// Sends `request` and reads the reply. A server may reply and close before it has read a large body.
pub fn exchange(address: &str, request: &[u8], head: bool) -> Reply {
    let stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    let mut writer = stream.try_clone().unwrap();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            let _ = writer.write_all(request);
        });
        read(BufReader::new(stream), head)
    })
}

fn read(mut reader: impl BufRead, head: bool) -> Reply {
    let mut line = String::new();
    reader.read_line(&mut line).unwrap();
    let status = line.split_whitespace().nth(1).and_then(|code| code.parse().ok());
    let status = status.unwrap_or_else(|| panic!("no status in `{line}`"));
    if status == 100 {
        while line.trim() != "" {
            line.clear();
            reader.read_line(&mut line).unwrap();
        }
        return read(reader, head);
    }
    let mut headers = BTreeMap::new();
    loop {
        line.clear();
        reader.read_line(&mut line).unwrap();
        let header = line.trim_end();
        if header.is_empty() {
            break;
        }
        if let Some((name, value)) = header.split_once(':') {
            headers.insert(name.to_lowercase(), value.trim().to_owned());
        }
    }
    let mut body = Vec::new();
    if !head {
        match headers.get("content-length").and_then(|length| length.parse::<usize>().ok()) {
            Some(length) => {
                body.resize(length, 0);
                reader.read_exact(&mut body).unwrap();
            }
            None if headers.get("transfer-encoding").is_some_and(|value| value.contains("chunked")) => {
                body = chunks(&mut reader);
            }
            None => {
                reader.read_to_end(&mut body).unwrap();
            }
        }
    }
    Reply { status, headers, text: String::from_utf8_lossy(&body).into_owned() }
}

fn chunks(reader: &mut impl BufRead) -> Vec<u8> {
    let mut body = Vec::new();
    let mut line = String::new();
    loop {
        line.clear();
        reader.read_line(&mut line).unwrap();
        let size = usize::from_str_radix(line.trim().split(';').next().unwrap_or_default(), 16).unwrap();
        let start = body.len();
        body.resize(start + size + 2, 0);
        reader.read_exact(&mut body[start..]).unwrap();
        body.truncate(start + size);
        if size == 0 {
            return body;
        }
    }
}
