//! `wazuh-apid demo` at a terminal: a bar while it works, and what was made.

use std::io::{IsTerminal as _, Write as _};
use std::path::Path;
use std::time::Instant;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::{DemoError, Made, Plan, Status, Step, fill, size};

/// Bytes on disk from which on the user is told before they are taken.
const LARGE: u64 = 1 << 30;

/// Fills `directory` and prints a summary. The progress bar is shown only if both outputs are a terminal.
///
/// # Errors
///
/// See [`fill`].
pub fn run(directory: &Path, plan: Plan) -> Result<(), DemoError> {
    let started = Instant::now();
    let is_watched = std::io::stdout().is_terminal() && std::io::stderr().is_terminal();
    let target = if is_watched { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let bytes = plan.inventory.bytes(plan.agents);
    if bytes >= LARGE {
        let place = directory.display();
        // It is said, whether anybody reads it or not.
        let _ = writeln!(std::io::stderr().lock(), "the agents' databases take up to {} in {place}", size(bytes));
    }
    let bar = ProgressBar::with_draw_target(Some(plan.agents.into()), target);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {human_pos} of {human_len} {msg}, {eta} left") {
        bar.set_style(style);
    }
    bar.set_message("agents");
    // The groups come first and take a moment.
    bar.tick();
    let mut step = Step::Agents;
    let made = fill(directory, plan, |current, count| {
        if current != step {
            step = current;
            bar.set_length(plan.inventory.last(plan.agents).into());
            bar.set_message("databases");
            bar.reset_eta();
        }
        bar.set_position(count);
    });
    bar.finish_and_clear();
    let text = told(&made?, plan, started.elapsed().as_secs_f64());
    // It is made, whether anybody reads of it or not.
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
    Ok(())
}

fn told(made: &Made, plan: Plan, seconds: f64) -> String {
    let home = made.home.root().display();
    let agents = if plan.agents == 1 { "agent" } else { "agents" };
    let count = |status| made.statuses.get(&status).copied().unwrap_or(0);
    let inventory = match made.databases {
        0 => String::new(),
        databases => format!("  agents' databases   {databases}\n"),
    };
    format!(
        "made {} {agents} (seed {}) in {seconds:.1} s\n\n  home     {home}\n  status   {} active, {} disconnected, {} pending, \
         {} never connected\n  groups   {}, in {} combinations\n{inventory}\nServe them:\n\n  wazuh-apid --home {}\n",
        plan.agents,
        plan.seed,
        count(Status::Active),
        count(Status::Disconnected),
        count(Status::Pending),
        count(Status::NeverConnected),
        made.groups,
        made.combinations,
        quoted(&home.to_string()),
    )
}

/// For a shell, if need be.
fn quoted(path: &str) -> String {
    let is_plain = |symbol: char| symbol.is_alphanumeric() || "/._-+,:@".contains(symbol);
    if path.chars().all(is_plain) { path.to_owned() } else { format!("'{}'", path.replace('\'', "'\\''")) }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_path_can_be_pasted() {
        assert_eq!(quoted("/srv/home-1"), "/srv/home-1");
        assert_eq!(quoted("/a b/it's"), "'/a b/it'\\''s'");
    }
}
