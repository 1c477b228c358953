//! `wazuhctl man` and `wazuhctl completions`: manual pages, and the scripts that teach a shell to complete.

use std::io::Write;
use std::path::Path;

use clap::Command;
use clap_complete::env::Shells;

use crate::arguments::NAME;
use crate::failure::{Exit, Failure};

/// The variable by which a shell asks for completions.
pub(crate) const COMPLETE: &str = "COMPLETE";

/// Writes the page of the program, or a page for each command into a folder.
pub(crate) fn pages(root: Command, folder: Option<&Path>, output: &mut dyn Write) -> Result<(), Failure> {
    let Some(folder) = folder else {
        let mut page = Vec::new();
        clap_mangen::Man::new(root).render(&mut page)?;
        output.write_all(&page)?;
        return Ok(());
    };
    let failed = |error: std::io::Error| Failure::file(folder, &error);
    std::fs::create_dir_all(folder).map_err(failed)?;
    // The flags that every command has stand in the page of the program alone.
    clap_mangen::generate_to(root, folder).map_err(failed)?;
    writeln!(
        output,
        "wrote the manual pages to {}; read them with `man -l {}/{NAME}.1`",
        folder.display(),
        folder.display()
    )?;
    Ok(())
}

/// Writes the script for a shell.
pub(crate) fn completions(shell: &str, output: &mut dyn Write) -> Result<(), Failure> {
    let shells = Shells::builtins();
    let completer = shells
        .completer(shell)
        .ok_or_else(|| Failure::new(Exit::Usage, format!("there are no completions for `{shell}`")))?;
    let program = std::env::current_exe().ok().and_then(|path| path.to_str().map(str::to_owned));
    let program = program.unwrap_or_else(|| NAME.to_owned());
    let mut script = Vec::new();
    completer.write_registration(COMPLETE, NAME, NAME, &program, &mut script)?;
    output.write_all(&script)?;
    Ok(())
}
