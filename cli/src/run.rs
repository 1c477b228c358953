//! A command of the API from the command line to the exit code.

use std::io::{IsTerminal as _, Write};
use std::time::Duration;

use clap::ArgMatches;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::Value;

use crate::answer::{Answer, Outcome, Page};
use crate::arguments::global;
use crate::arguments::operation::ALL_PAGES;
use crate::failure::{Exit, Failure};
use crate::output::columns::Wanted;
use crate::output::style::Paint;
use crate::output::{self, Destination, Format, Look, Rows};
use crate::pages::Pages;
use crate::request::Request;
use crate::session::Session;
use crate::table::{Command, Method};
use crate::{confirm, curl, tell};

/// What the flags say about the output.
pub(crate) struct Options {
    destination: Destination,
    look: Look,
    all: bool,
    yes: bool,
    dry_run: bool,
    watch: Option<Duration>,
}

impl Options {
    pub(crate) fn of(command: &Command, request: &Request, matches: &ArgMatches) -> Self {
        let destination = match matches.get_one::<std::path::PathBuf>(global::OUTPUT_FILE) {
            Some(path) => Destination::File(path.clone()),
            None => Destination::Standard,
        };
        let terminal = destination.is_terminal();
        let text = |name: &str| matches.get_one::<String>(name).map(String::as_str).unwrap_or_default();
        let columns = matches.get_many::<String>(global::COLUMNS).map(|columns| columns.cloned().collect::<Vec<_>>());
        let wanted = match columns.or_else(|| request.list("select")) {
            Some(columns) if columns == ["all"] => Wanted::All,
            Some(columns) => Wanted::These(columns),
            None => Wanted::Usual,
        };
        let width = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)).filter(|_| terminal);
        let paint = Paint::of(text(global::COLOR), &std::io::stdout(), terminal);
        Self {
            destination,
            look: Look { format: Format::parse(text(global::OUTPUT)), wanted, paint, width },
            all: command.pages.is_some() && matches.get_flag(ALL_PAGES),
            yes: matches.get_flag(global::YES),
            dry_run: matches.get_flag(global::DRY_RUN),
            watch: matches.get_one::<u64>(global::WATCH).copied().map(Duration::from_secs),
        }
    }
}

/// Carries out a command.
pub(crate) async fn command(
    session: &Session,
    command: &'static Command,
    matches: &ArgMatches,
) -> Result<Exit, Failure> {
    let request = Request::of(command, matches)?;
    let options = Options::of(command, &request, matches);
    if options.dry_run {
        let mut writer = options.destination.open()?;
        writeln!(writer, "{}", curl::command(&request, session.settings())?)?;
        writer.flush()?;
        return Ok(Exit::Success);
    }
    if options.watch.is_some() && command.method != Method::Get {
        return Err(Failure::usage(format!("`{}` changes something, so it is not repeated", command.name))
            .hint("--watch is for commands that only read"));
    }
    if command.destroys && !options.yes {
        confirm::ask(&request, session.settings())?;
    }
    let Some(interval) = options.watch else { return once(session, &request, &options).await };
    loop {
        if options.destination.is_terminal() {
            let mut writer = options.destination.open()?;
            // Home, and everything below it gone.
            write!(writer, "\u{1b}[H\u{1b}[2J\u{1b}[3J")?;
            writer.flush()?;
        }
        match once(session, &request, &options).await {
            Err(failure) if failure.is_passing() => tell::failure(&failure),
            other => {
                other?;
            }
        }
        tokio::time::sleep(interval).await;
    }
}

async fn once(session: &Session, request: &Request, options: &Options) -> Result<Exit, Failure> {
    if options.all {
        return every_page(session, request, options).await;
    }
    let answer = Answer::of(session.send(request).await?)?;
    let mut writer = options.destination.open()?;
    let outcome = match answer {
        Answer::Bytes(bytes) => {
            writer.write_all(&bytes)?;
            // A token, or another text that has no end of a line, would stand before the prompt.
            if options.destination.is_terminal() && !bytes.is_empty() && !bytes.ends_with(b"\n") {
                writer.write_all(b"\n")?;
            }
            writer.flush()?;
            return Ok(Exit::Success);
        }
        // One thing, not the only one of many: its members below each other.
        Answer::Page(page) if is_single(request, options, &page) => {
            for item in &page.items {
                output::value(writer.as_mut(), &options.look, item)?;
            }
            page.outcome
        }
        Answer::Page(page) => {
            let mut rows = Rows::new(writer.as_mut(), &options.look, request.command.columns);
            rows.write(&page.items)?;
            rows.finish()?;
            tell_of_more(request, options, &page);
            page.outcome
        }
        Answer::Value(single) => {
            match &single.value {
                Some(value) => output::value(writer.as_mut(), &options.look, value)?,
                None if single.outcome.error == 0 => said(writer.as_mut(), &options.look, &single.outcome)?,
                None => {}
            }
            single.outcome
        }
    };
    Ok(told(request, &outcome))
}

/// Whether a page is the one thing that was asked for, which reads best without a row for it.
fn is_single(request: &Request, options: &Options, page: &Page) -> bool {
    let Look { format, wanted, .. } = &options.look;
    let is_object = matches!(page.items.as_slice(), [Value::Object(_)]);
    is_object && *format == Format::Table && *wanted == Wanted::Usual && request.command.pages.is_none()
}

/// A reply that is its message and nothing else.
fn said(writer: &mut dyn Write, look: &Look, outcome: &Outcome) -> Result<(), Failure> {
    let message = match look.format {
        Format::Table => Value::from(outcome.message.clone()),
        _ => serde_json::json!({ "message": outcome.message }),
    };
    output::value(writer, look, &message)?;
    Ok(())
}

/// Says what was done and what was not.
fn told(request: &Request, outcome: &Outcome) -> Exit {
    let exit = outcome.exit();
    if exit != Exit::Success {
        tell::outcome(outcome);
    } else if request.command.method != Method::Get && !outcome.message.is_empty() {
        tell::note(&outcome.message);
    }
    exit
}

/// A table that is not the whole list says so.
fn tell_of_more(request: &Request, options: &Options, page: &Page) {
    let shown = page.items.len() as u64;
    let offset = request.number("offset").unwrap_or_default();
    let end = offset.saturating_add(shown);
    if request.command.pages.is_some() && options.look.format == Format::Table && shown > 0 && end < page.total {
        let from = offset + 1;
        tell::note(&format!("{from} to {end} of {}; --all shows all, --offset {end} what follows", page.total));
    }
}

async fn every_page(session: &Session, request: &Request, options: &Options) -> Result<Exit, Failure> {
    let mut writer = options.destination.open()?;
    let mut rows = Rows::new(writer.as_mut(), &options.look, request.command.columns);
    let mut pages = Pages::of(session, request);
    let bar = progress(options);
    let mut outcome = Outcome::default();
    while let Some(page) = pages.next().await {
        let page = page.inspect_err(|_| bar.finish_and_clear())?;
        bar.set_length(page.total);
        bar.inc(page.items.len() as u64);
        rows.write(&page.items)?;
        outcome.add(page.outcome);
    }
    bar.finish_and_clear();
    rows.finish()?;
    Ok(told(request, &outcome))
}

/// A bar on the terminal, where nothing else is written to it meanwhile.
fn progress(options: &Options) -> ProgressBar {
    let alone = options.look.format == Format::Table || !options.destination.is_terminal();
    if !alone || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template("{wide_bar} {human_pos}/{human_len} {eta}");
    if let Ok(style) = style {
        bar.set_style(style);
    }
    bar
}
