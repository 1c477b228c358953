//! The program as a process, which can be killed.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

/// A server that was started as a process. Dropping it kills it, as `kill -9` does.
pub struct Program {
    child: Child,
    stdout: BufReader<ChildStdout>,
    banner: String,
}

impl Program {
    /// Starts it and waits until it has printed where it listens.
    pub fn start(command: &mut Command) -> Self {
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut banner = String::new();
        while !banner.contains("curl") {
            assert_ne!(stdout.read_line(&mut banner).unwrap(), 0, "ended early: {banner}");
        }
        Self { child, stdout, banner }
    }

    /// Starts the program at `executable` on a home, over plain HTTP on a free port, without a word on standard error.
    pub fn serve(executable: &str, home: &Path) -> Self {
        let mut command = Command::new(executable);
        command.env_remove("WAZUH_HOME").args(["--http", "--listen", "127.0.0.1:0", "--home"]).arg(home);
        Self::start(command.stderr(Stdio::null()))
    }

    /// The process.
    pub fn child(&self) -> &Child {
        &self.child
    }

    /// What it printed when it started.
    pub fn banner(&self) -> &str {
        &self.banner
    }

    /// Its address with the scheme.
    pub fn url(&self) -> &str {
        let line = self.banner.lines().find(|line| line.trim_start().starts_with("url")).unwrap();
        line.split_whitespace().nth(1).unwrap()
    }

    /// Host and port.
    pub fn authority(&self) -> &str {
        self.url().split_once("://").unwrap().1
    }

    /// Waits for its end; the exit code, if it was not killed.
    pub fn end(mut self) -> Option<i32> {
        let mut rest = String::new();
        self.stdout.read_to_string(&mut rest).unwrap();
        self.child.wait().unwrap().code()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
