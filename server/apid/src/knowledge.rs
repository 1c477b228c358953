//! `wazuh-apid mitre import` at a terminal: a bar while it works, and what was imported.

use std::io::{IsTerminal as _, Write as _};
use std::path::Path;
use std::time::Instant;

use apid_home::Home;
use apid_inventory::mitre::import::{ImportError, Imported, import};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::cli::mitre::MitreCommand;

/// Does what the command says in `home`, and prints a summary. The bar is shown only if both outputs are a terminal.
///
/// # Errors
///
/// Nothing was changed; see [`ImportError`].
pub(crate) fn run(home: &Home, command: &MitreCommand) -> Result<(), ImportError> {
    let MitreCommand::Import { file } = command;
    let started = Instant::now();
    let is_watched = std::io::stdout().is_terminal() && std::io::stderr().is_terminal();
    let target = if is_watched { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    // What is no regular file has no length.
    let length = std::fs::metadata(file).ok().filter(std::fs::Metadata::is_file).map(|metadata| metadata.len());
    let bar = ProgressBar::with_draw_target(length, target);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {binary_bytes} of {binary_total_bytes}, {eta} left") {
        bar.set_style(style);
    }
    let imported = import(home, file, &mut |bytes| bar.set_position(bytes));
    bar.finish_and_clear();
    let text = told(&imported?, &home.mitre_db(), started.elapsed().as_secs_f64());
    // It is done, whether anybody reads of it or not.
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
    Ok(())
}

fn told(imported: &Imported, place: &Path, seconds: f64) -> String {
    let Imported { version, tactics, techniques, mitigations, groups, software, relations, references } = imported;
    format!(
        "imported ATT&CK ({version}) into {} in {seconds:.1} s\n\n  {tactics} tactics, {techniques} techniques, \
         {mitigations} mitigations, {groups} groups, {software} software\n  {relations} relations, {references} \
         references\n",
        place.display()
    )
}
