//! Published guides, which are reference files beside the repository, and running what they print.
//!
//! Nothing but host, port, user, password, and the tokens and ids that a guide tells its readers to put in is changed.
//! A guide whose page has lost its line breaks and indentation gets them back ([`unglued`], [`indented`]).

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::Value;

/// The text of the guide whose file begins with `prefix`.
pub fn read(prefix: &str) -> String {
    let folder = shared_files::path("seeds");
    let file = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with(prefix)))
        .unwrap_or_else(|| panic!("no guide {prefix} in {}", folder.display()));
    std::fs::read_to_string(file).unwrap()
}

/// The fenced blocks of this language, in their order.
pub fn blocks(guide: &str, language: &str) -> Vec<String> {
    let (open, mut blocks, mut current) = (format!("```{language}"), Vec::new(), None::<String>);
    let mut inside_other = false;
    for line in guide.lines() {
        match &mut current {
            Some(block) if line.trim() == "```" => {
                blocks.push(std::mem::take(block));
                current = None;
            }
            Some(block) => {
                block.push_str(line);
                block.push('\n');
            }
            None if inside_other => inside_other = line.trim() != "```",
            None if line.trim() == open => current = Some(String::new()),
            None => inside_other = line.trim().starts_with("```"),
        }
    }
    blocks
}

/// The `curl` commands of a text: each begins a line and goes on while lines end with a backslash or are within quotes.
pub fn commands(text: &str) -> Vec<String> {
    let mut commands = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if !line.starts_with("curl ") && !line.contains("=$(curl ") {
            continue;
        }
        let mut command = line.to_owned();
        let is_open = |text: &str| text.matches('\'').count() % 2 == 1;
        while command.ends_with('\\') || is_open(&command) {
            let Some(next) = lines.next() else { break };
            command.push('\n');
            command.push_str(next);
        }
        commands.push(command);
    }
    commands
}

/// A command without the heading that a page which lost its line breaks has put behind it: a capital letter right after
/// a quote that closes.
pub fn unglued(command: &str) -> String {
    let (mut open, mut closed_at) = (None, None);
    for (at, symbol) in command.char_indices() {
        match (open, symbol) {
            (None, '"' | '\'') => (open, closed_at) = (Some(symbol), None),
            (Some(quote), _) if symbol == quote => (open, closed_at) = (None, Some(at + 1)),
            (None, ')') if closed_at == Some(at) => closed_at = Some(at + 1),
            (None, _) if symbol.is_ascii_uppercase() && closed_at == Some(at) => return command[..at].to_owned(),
            _ => {}
        }
    }
    command.to_owned()
}

/// A Python text with the indentation that its page has lost: a function ends with its first `return`, a loop has one
/// line.
pub fn indented(text: &str) -> String {
    let (mut out, mut in_function, mut in_loop) = (String::new(), false, false);
    for line in text.lines() {
        let is_function = line.starts_with("def ");
        if !is_function && (in_function || in_loop) {
            out.push_str("    ");
        }
        out.push_str(line);
        out.push('\n');
        in_loop = line.starts_with("for ");
        in_function = is_function || (in_function && !line.starts_with("return "));
    }
    out
}

/// Whether these programs, and Python's package `requests` if Python is among them, are installed.
pub fn installed(programs: &[&str]) -> bool {
    programs.iter().all(|program| {
        let arguments = if *program == "python3" { vec!["-c", "import requests"] } else { vec!["--version"] };
        let status = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
        let there = status.is_ok_and(|status| status.success());
        if !there {
            eprintln!("skipped: {program} is not installed, or lacks what is needed");
        }
        there
    })
}

/// What a program printed.
pub struct Printed {
    /// On standard output.
    pub out: String,
    /// Statuses of the replies that `curl` got, in their order.
    pub statuses: Vec<u16>,
}

/// Runs a program with these variables; it must succeed.
pub async fn run(interpreter: &'static str, program: String, variables: Vec<(&'static str, String)>) -> Printed {
    let output = tokio::task::spawn_blocking(move || {
        // Where curl is told to say the status of each reply, without a word in the command.
        let settings = tempfile::tempdir().unwrap();
        std::fs::write(settings.path().join(".curlrc"), "write-out = \"%{stderr}status=%{http_code}\\n\"\n").unwrap();
        let mut child = Command::new(interpreter)
            .arg(if interpreter == "bash" { "-s" } else { "-" })
            .env("CURL_HOME", settings.path())
            .envs(variables)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(program.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    });
    let output = output.await.unwrap();
    let out = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{interpreter}: {out}\n{errors}");
    let statuses = errors.lines().filter_map(|line| line.split_once("status=")?.1.trim().parse().ok()).collect();
    Printed { out, statuses }
}

/// The JSON document that begins after `heading`.
pub fn json_after(text: &str, heading: &str) -> Value {
    let rest = text.split_once(heading).unwrap_or_else(|| panic!("no `{heading}` in {text}")).1;
    let start = rest.find('{').unwrap_or_else(|| panic!("no JSON after `{heading}` in {text}"));
    serde_json::Deserializer::from_str(&rest[start..]).into_iter().next().unwrap().unwrap()
}

#[cfg(test)]
mod tests {
    use super::{blocks, commands, indented, unglued};

    #[test]
    fn blocks_and_commands_are_found() {
        let guide = "a\n```json\n{}\n```\n```bash\ncurl -k \\\n  x\n# c\ncurl -d '{\n}'\n```\n";
        let found = blocks(guide, "bash");
        assert_eq!(found.len(), 1);
        assert_eq!(commands(&found[0]), ["curl -k \\\n  x", "curl -d '{\n}'"]);
    }

    #[test]
    fn what_was_lost_is_restored() {
        assert_eq!(unglued("curl \"https://x\"Token Expiration"), "curl \"https://x\"");
        assert_eq!(unglued("curl \"https://x\" | jq '.a[]'DELETE /agents"), "curl \"https://x\" | jq '.a[]'");
        assert_eq!(unglued("T=$(curl \"https://x\")The raw"), "T=$(curl \"https://x\")");
        for whole in ["curl \"https://x\"", "curl -H \"Authorization: B\" -d '{\"A\": 1}'"] {
            assert_eq!(unglued(whole), whole);
        }
        let text = "def f():\na\nreturn b\nfor c in d:\ne\ng";
        assert_eq!(indented(text), "def f():\n    a\n    return b\nfor c in d:\n    e\ng\n");
    }
}
