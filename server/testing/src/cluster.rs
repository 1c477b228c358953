//! The cluster's daemon, played on its socket.

use std::io::{self, Read as _, Write as _};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;

/// How the daemon answers a request.
#[derive(Clone, Debug, PartialEq)]
pub enum ClusterAnswer {
    /// At once, with this command and text.
    AtOnce(&'static str, String),
    /// It has asked the master, whose answer follows.
    ByMaster(String),
    /// It takes the request, and sends a text in parts.
    Later(String),
    /// It takes the request, and says later that nothing comes of it.
    Fails(String),
    /// It takes the request, and says no more.
    TakesIt,
    /// Nothing.
    Silence,
    /// These bytes, after which it closes the connection.
    Bytes(Vec<u8>),
}

/// A daemon at this path that answers each request, by command and text. It ends with the process.
pub fn cluster_daemon(path: PathBuf, answer: impl Fn(&str, &str) -> ClusterAnswer + Send + Sync + 'static) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let listener = UnixListener::bind(path).unwrap();
    let answer = std::sync::Arc::new(answer);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let answer = answer.clone();
            std::thread::spawn(move || {
                // A client that has enough is gone.
                let _ = serve(stream.unwrap(), &*answer);
            });
        }
    });
}

/// Bytes of a part of a text.
const PART: usize = 5000;

fn serve(mut stream: UnixStream, answer: &dyn Fn(&str, &str) -> ClusterAnswer) -> io::Result<()> {
    let (counter, command, payload) = read(&mut stream)?;
    // Something of its own begins elsewhere.
    let mut own = counter.wrapping_add(1_000_000);
    let mut say = |stream: &mut UnixStream, command: &str, payload: &[u8]| -> io::Result<Vec<u8>> {
        own = own.wrapping_add(1);
        stream.write_all(&frame(own, command, payload))?;
        let (counter, command, reply) = read(stream)?;
        assert_eq!((counter, command.as_str()), (own, "ok"), "{}", String::from_utf8_lossy(&reply));
        Ok(reply)
    };
    let take = |stream: &mut UnixStream, text: &str| stream.write_all(&frame(counter, "ok", text.as_bytes()));
    match answer(&command, &String::from_utf8(payload).unwrap()) {
        ClusterAnswer::AtOnce(command, text) => stream.write_all(&frame(counter, command, text.as_bytes())),
        ClusterAnswer::ByMaster(text) => {
            take(&mut stream, "Sent request to master node")?;
            say(&mut stream, "control_res", text.as_bytes()).map(drop)
        }
        ClusterAnswer::Later(text) => {
            take(&mut stream, "Request forwarded to worker node")?;
            let id = say(&mut stream, "new_str", text.len().to_string().as_bytes())?;
            for part in text.as_bytes().chunks(PART) {
                say(&mut stream, "str_upd", &[&id, &b" "[..], part].concat())?;
            }
            say(&mut stream, "dapi_res", &id).map(drop)
        }
        ClusterAnswer::Fails(text) => {
            take(&mut stream, "Added request to API requests queue")?;
            say(&mut stream, "dapi_err", text.as_bytes()).map(drop)
        }
        ClusterAnswer::TakesIt => {
            take(&mut stream, "Request forwarded to worker node")?;
            wait(&mut stream)
        }
        ClusterAnswer::Silence => wait(&mut stream),
        ClusterAnswer::Bytes(bytes) => stream.write_all(&bytes),
    }
}

/// Waits until the client has gone.
fn wait(stream: &mut UnixStream) -> io::Result<()> {
    io::copy(stream, &mut io::sink()).map(drop)
}

fn frame(counter: u32, command: &str, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap();
    let mut out = [counter.to_be_bytes(), length.to_be_bytes()].concat();
    out.extend_from_slice(format!("{:-<12}", format!("{command} ")).as_bytes());
    out.extend_from_slice(payload);
    out
}

fn read(stream: &mut UnixStream) -> io::Result<(u32, String, Vec<u8>)> {
    let mut payload = Vec::new();
    loop {
        let mut header = [0; 20];
        stream.read_exact(&mut header)?;
        let number = |from: usize| u32::from_be_bytes(header[from..from + 4].try_into().unwrap());
        let begun = payload.len();
        payload.resize(begun + number(4) as usize, 0);
        stream.read_exact(&mut payload[begun..])?;
        if header[19] != b'd' {
            let name = header[8..19].split(|byte| *byte == b' ').next().unwrap_or_default();
            return Ok((number(0), String::from_utf8(name.to_vec()).unwrap(), payload));
        }
    }
}
