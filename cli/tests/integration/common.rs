//! Runs of the program, each with folders of its own in place of those of the user.

use std::process::{Command, Output, Stdio};

use apid_testing::Server;
use serde_json::Value;
use tempfile::TempDir;

/// A user: a folder for the profiles and the tokens, and the server that is asked.
pub(crate) struct User {
    pub(crate) folder: TempDir,
    url: Option<String>,
    variables: Vec<(String, String)>,
}

/// What a run left behind.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl User {
    /// The administrator of a server.
    pub(crate) fn of(server: &Server) -> Self {
        Self::at(server.base())
    }

    /// The same by its address.
    pub(crate) fn at(url: &str) -> Self {
        Self { url: Some(url.to_owned()), ..Self::nobody() }.set("WAZUH_USER", "wazuh").set("WAZUH_PASSWORD", "wazuh")
    }

    /// A user who has not said anything yet.
    pub(crate) fn nobody() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), url: None, variables: Vec::new() }
    }

    /// The same with a variable of the environment.
    pub(crate) fn set(mut self, name: &str, value: &str) -> Self {
        self.variables.retain(|(known, _)| known != name);
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wazuhctl"));
        let folder = self.folder.path();
        command.args(words).env_clear().stdin(Stdio::null());
        command.env("XDG_CONFIG_HOME", folder.join("config")).env("XDG_CACHE_HOME", folder.join("cache"));
        command.env("HOME", folder).env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        if let Some(url) = &self.url {
            command.env("WAZUH_URL", url);
        }
        command
    }

    /// Runs the program without blocking the server, which lives in this process too.
    pub(crate) async fn run(&self, words: &[&str]) -> Run {
        let mut command = self.command(words);
        let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
        Run::of(output)
    }

    /// The same with something on standard input.
    pub(crate) async fn run_with(&self, words: &[&str], input: &'static [u8]) -> Run {
        let mut command = self.command(words);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let run = move || {
            let mut child = command.spawn()?;
            std::io::Write::write_all(&mut child.stdin.take().unwrap(), input)?;
            child.wait_with_output()
        };
        Run::of(tokio::task::spawn_blocking(run).await.unwrap().unwrap())
    }

    /// Runs the program, which must succeed; its standard output.
    pub(crate) async fn good(&self, words: &[&str]) -> String {
        let run = self.run(words).await;
        assert_eq!(run.code, 0, "{words:?}: {run:?}");
        run.stdout
    }

    /// The same as JSON.
    pub(crate) async fn json(&self, words: &[&str]) -> Value {
        let words: Vec<&str> = words.iter().copied().chain(["-o", "json"]).collect();
        serde_json::from_str(&self.good(&words).await).unwrap()
    }
}

impl Run {
    fn of(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}
