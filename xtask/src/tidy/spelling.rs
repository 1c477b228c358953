//! Spelling, by the program `typos` with the words and exceptions of `typos.toml`.

use std::io;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::finding::Finding;
use crate::Failure;

/// Runs `program` on the repository at `root`.
pub(super) fn check(root: &Path, program: &str) -> Result<Vec<Finding>, Failure> {
    let output = match Command::new(program).args(["--format", "json"]).current_dir(root).output() {
        Ok(output) => output,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let message = "cannot check the spelling: `typos` is not on the PATH; install it with \
                `cargo install typos-cli` or `pip install typos`";
            return Err(Failure::Other(message.to_owned()));
        }
        Err(error) => return Err(Failure::Other(format!("cannot run {program}: {error}"))),
    };
    let findings = String::from_utf8_lossy(&output.stdout).lines().filter_map(finding).collect::<Vec<_>>();
    if output.status.success() || !findings.is_empty() {
        return Ok(findings);
    }
    let message = String::from_utf8_lossy(&output.stderr);
    Err(Failure::Other(format!("{program} failed: {}", message.trim())))
}

/// Reads a line of the output: an object, which is about a word if its `type` says so.
fn finding(line: &str) -> Option<Finding> {
    let value = serde_json::from_str::<Value>(line).ok()?;
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    if text("type")? != "typo" {
        return None;
    }
    // The name of a file has no line.
    let number = value.get("line_num").and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok());
    let corrections = value.get("corrections").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let corrections = corrections.iter().filter_map(Value::as_str).map(|word| format!("`{word}`")).collect::<Vec<_>>();
    let remedy = format!("write {}, or add the word to typos.toml if it is right", corrections.join(" or "));
    let path = text("path")?.trim_start_matches("./");
    Some(Finding::new(path, number.unwrap_or(0), format!("`{}` is misspelt", text("typo")?), remedy))
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn outcome(script: &str) -> Result<Vec<String>, String> {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("program");
        std::fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        let found = check(folder.path(), &program.to_string_lossy()).map_err(|failure| failure.to_string())?;
        Ok(found.iter().map(Finding::to_string).collect())
    }

    #[test]
    fn text_without_faults_passes() {
        assert_eq!(outcome("exit 0"), Ok(Vec::new()));
    }

    #[test]
    fn a_misspelt_word_is_found() {
        let found = outcome(
            r#"echo '{"type":"binary_file","path":"./a/c"}'
               echo '{"type":"typo","path":"./a/b.rs","line_num":3,"byte_offset":7,"typo":"sumary","corrections":["summary","summery"]}'
               exit 2"#,
        );
        let expected = "a/b.rs:3: `sumary` is misspelt; write `summary` or `summery`, or add the word to typos.toml if it is right";
        assert_eq!(found, Ok(vec![expected.to_owned()]));
    }

    #[test]
    fn a_program_that_fails_or_is_missing_is_an_error() {
        let failed = outcome("echo 'bad configuration' >&2; exit 78").unwrap_err();
        assert!(failed.ends_with("failed: bad configuration"), "{failed}");
        let missing = check(Path::new("."), "/nonexistent/typos").unwrap_err().to_string();
        assert!(missing.contains("pip install typos"), "{missing}");
    }
}
