//! Colours, where the terminal shows them and they are not switched off.

use anstyle::{AnsiColor, Style};

/// Whether there are colours.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Paint {
    on: bool,
}

impl Paint {
    /// Colours as `--color` says; `auto` asks the terminal, `NO_COLOR`, `CLICOLOR` and `TERM`.
    pub(crate) fn of(when: &str, stream: &impl anstream::stream::RawStream, is_terminal: bool) -> Self {
        let on = match when {
            "always" => true,
            "never" => false,
            _ => is_terminal && anstream::AutoStream::choice(stream) != anstream::ColorChoice::Never,
        };
        Self { on }
    }

    fn paint(self, style: Style, text: &str) -> String {
        if self.on && !text.is_empty() { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    /// The name of a column.
    pub(crate) fn header(self, text: &str) -> String {
        self.paint(Style::new().bold(), text)
    }

    /// What went wrong.
    pub(crate) fn error(self, text: &str) -> String {
        self.paint(AnsiColor::Red.on_default().bold(), text)
    }

    /// What to think about.
    pub(crate) fn warning(self, text: &str) -> String {
        self.paint(AnsiColor::Yellow.on_default().bold(), text)
    }

    /// A cell, by what its column says.
    pub(crate) fn cell(self, column: &str, text: &str) -> String {
        let last = column.rsplit('.').next().unwrap_or(column);
        if !self.on || !matches!(last, "status" | "result" | "synced" | "severity") {
            return text.to_owned();
        }
        let color = match text.to_lowercase().as_str() {
            "active" | "running" | "enabled" | "passed" | "synced" | "updated" | "done" | "true" | "low" => {
                AnsiColor::Green
            }
            "disconnected" | "stopped" | "failed" | "false" | "critical" | "high" | "timeout" => AnsiColor::Red,
            "never_connected" | "pending" | "in progress" | "not applicable" | "disabled" | "medium" => {
                AnsiColor::Yellow
            }
            _ => return text.to_owned(),
        };
        self.paint(color.on_default(), text)
    }
}
