//! `spec import`, `spec release`, `spec diff`, `spec show`.

mod release;
mod take_in;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use wazuh_api_codegen::diff::{self, Change, Class};

use crate::files;
use crate::workspace;
use crate::{Failure, Format};
pub(crate) use release::release;
pub(crate) use take_in::Keep;
use take_in::TakenIn;

/// Reduces a document to its facts.
pub(crate) fn import(file: &Path, into: Option<&Path>, prune: bool, keep: &Keep) -> Result<ExitCode, Failure> {
    if !prune && !keep.is_empty() {
        return Err(Failure::Other("--keep and --promised are for `--prune`; give that too".to_owned()));
    }
    let Some(folder) = into else {
        print(&wazuh_api_codegen::import(workspace::source(file)?)?)?;
        return Ok(ExitCode::SUCCESS);
    };
    if !folder.is_dir() {
        return Err(Failure::Other(format!("{} is not a folder; make it first", folder.display())));
    }
    if prune {
        let taken = TakenIn::read(file, folder, &take_in::generation_of(folder)?, keep)?;
        taken.write()?;
        taken.tell();
        return Ok(ExitCode::SUCCESS);
    }
    let text = wazuh_api_codegen::import(workspace::source(file)?)?;
    let target = folder.join(workspace::INTERFACE);
    let before = if target.exists() { files::read(&target)? } else { String::new() };
    if before == text {
        eprintln!("{} is up to date", target.display());
    } else {
        files::write(&target, &text)?;
        eprintln!("wrote {} ({} lines); now run `cargo xtask gen`", target.display(), text.lines().count());
    }
    Ok(ExitCode::SUCCESS)
}

/// Says what changed.
pub(crate) fn diff(old: &Path, new: &Path, format: Format) -> Result<ExitCode, Failure> {
    let read = |path: &Path| -> Result<_, Failure> {
        let input = workspace::description(path, "api")?;
        Ok(wazuh_api_codegen::prepare(&input)?.api)
    };
    let changes = diff::compare(&read(old)?, &read(new)?);
    let breaking = changes.iter().filter(|change| change.class == Class::Breaking).count();
    match format {
        Format::Text => print(&text(&changes, breaking))?,
        Format::Json => {
            let report = serde_json::json!({
                "breaking": breaking,
                "compatible": changes.len() - breaking,
                "changes": changes,
            });
            let text = serde_json::to_string_pretty(&report).map_err(|error| Failure::Other(error.to_string()))?;
            print(&format!("{text}\n"))?;
        }
    }
    Ok(ExitCode::from(match (changes.is_empty(), breaking) {
        (true, _) => 0,
        (false, 0) => 1,
        (false, _) => 2,
    }))
}

/// Prints a description with its overlays applied.
pub(crate) fn show(path: &Path) -> Result<ExitCode, Failure> {
    let input = workspace::description(path, "api")?;
    let loaded = wazuh_api_codegen::load(input.document, &input.overlays)?;
    print(&loaded.document.root.to_yaml())?;
    Ok(ExitCode::SUCCESS)
}

fn text(changes: &[Change], breaking: usize) -> String {
    let mut text = String::new();
    let mut route = "";
    for change in changes {
        if change.route != route {
            route = &change.route;
            text.push_str(route);
            text.push('\n');
        }
        text.push_str(&format!("  {change}\n"));
    }
    if changes.is_empty() {
        text.push_str("no changes\n");
    } else {
        let compatible = changes.len() - breaking;
        let noun = if changes.len() == 1 { "change" } else { "changes" };
        text.push_str(&format!("{} {noun}: {breaking} breaking, {compatible} compatible\n", changes.len()));
    }
    text
}

/// Prints to standard output. A reader who has seen enough (`| head`) is not a failure.
fn print(text: &str) -> Result<(), Failure> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::Other(format!("cannot write to standard output: {error}")))
        }
        _ => Ok(()),
    }
}
