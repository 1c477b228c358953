//! One HTTP/1.1 exchange over a plain socket, byte for byte as the test writes it.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Error, ErrorKind, Read, Result, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use crate::Reply;

/// How long a server may take before it counts as one that never answers.
const PATIENCE: Duration = Duration::from_secs(60);

/// Sends `request` and reads the reply. A server may reply and close before it has read a large body.
pub fn exchange(address: &str, request: &[u8], head: bool) -> Reply {
    attempt(address, request, head).unwrap_or_else(|error| panic!("no reply: {error}"))
}

/// The same; an error if the server closes without a reply, or never answers.
pub fn attempt(address: &str, request: &[u8], head: bool) -> Result<Reply> {
    let stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut writer = stream.try_clone()?;
    std::thread::scope(|scope| {
        scope.spawn(move || {
            let _ = writer.write_all(request);
        });
        read(BufReader::new(stream), head)
    })
}

/// Sends these bytes and reads whatever comes until the server closes, which it is asked to do by the end of the bytes.
pub fn transcript(address: &str, bytes: &[u8]) -> Result<String> {
    let stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut writer = stream.try_clone()?;
    std::thread::scope(|scope| {
        scope.spawn(move || {
            let _ = writer.write_all(bytes);
            let _ = writer.shutdown(Shutdown::Write);
        });
        let mut text = Vec::new();
        let mut reader = stream;
        let mut part = [0; 4096];
        loop {
            match reader.read(&mut part) {
                Ok(0) => break,
                Ok(length) => text.extend_from_slice(&part[..length]),
                // Closed before everything that was sent had been read.
                Err(error) if error.kind() == ErrorKind::ConnectionReset => break,
                Err(error) => return Err(error),
            }
        }
        Ok(String::from_utf8_lossy(&text).into_owned())
    })
}

fn read(mut reader: impl BufRead, head: bool) -> Result<Reply> {
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let status = line.split_whitespace().nth(1).and_then(|code| code.parse().ok());
    let status = status.ok_or_else(|| Error::other(format!("no status in `{line}`")))?;
    if status == 100 {
        while line.trim() != "" {
            line.clear();
            reader.read_line(&mut line)?;
        }
        return read(reader, head);
    }
    let mut headers = BTreeMap::new();
    loop {
        line.clear();
        reader.read_line(&mut line)?;
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
                reader.read_exact(&mut body)?;
            }
            None if headers.get("transfer-encoding").is_some_and(|value| value.contains("chunked")) => {
                body = chunks(&mut reader)?;
            }
            None => {
                reader.read_to_end(&mut body)?;
            }
        }
    }
    Ok(Reply { status, headers, text: String::from_utf8_lossy(&body).into_owned() })
}

fn chunks(reader: &mut impl BufRead) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    let mut line = String::new();
    loop {
        line.clear();
        reader.read_line(&mut line)?;
        let size = usize::from_str_radix(line.trim().split(';').next().unwrap_or_default(), 16);
        let size = size.map_err(Error::other)?;
        let start = body.len();
        body.resize(start + size + 2, 0);
        reader.read_exact(&mut body[start..])?;
        body.truncate(start + size);
        if size == 0 {
            return Ok(body);
        }
    }
}
