//! `wazuh-apid logtest`: an event a line, and what becomes of it.

use std::io::{BufRead, Read as _};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use apid_engine::messages::Severity;
use apid_engine::report::Report;
use apid_engine::{Moment, Request, Session};
use apid_ruletest::show;

use super::lines::line;
use super::source::Texts;
use super::{OfflineError, Streams};
use crate::cli::ruleset::Logtest;

/// The longest event, in bytes: the longest message of the manager's daemons.
const LONGEST: u64 = 65_535;

/// The exit code: 0, or with `-U` that of the original: 1 if the last event is not what it says, else how many parts of
/// it are empty. So a script that expects events to become nothing can tell them from those of which all was found.
pub(super) fn logtest(command: &Logtest, home: Option<&Path>, streams: &mut Streams<'_>) -> Result<u8, OfflineError> {
    let wanted = command.unit_test.as_deref().map(parts).transpose()?;
    let (ruleset, messages) = Texts::read(command.source.ruleset.as_deref(), home)?.ruleset()?;
    for message in messages.iter().filter(|message| message.severity >= Severity::Warning) {
        writeln!(streams.errors, "{}", line(message))?;
    }
    if !command.quiet {
        writeln!(streams.output, "Type one log per line\n")?;
    }
    let mut session = Session::new(ruleset);
    let mut last = None;
    let mut event = Vec::new();
    let mut number = 0_u64;
    loop {
        event.clear();
        number += 1;
        let read = streams.input.take(LONGEST + 1).read_until(b'\n', &mut event)?;
        if read == 0 {
            break;
        }
        if event.last() == Some(&b'\n') {
            event.pop();
        } else if read as u64 > LONGEST {
            skip_line(streams.input)?;
            writeln!(streams.errors, "line {number} is longer than {LONGEST} bytes and is left out")?;
            continue;
        }
        if event.last() == Some(&b'\r') {
            event.pop();
        }
        if event.is_empty() {
            continue;
        }
        let location = command.location.as_bytes();
        let (moment, host, trace) = (now(), "localhost", command.verbose);
        let report = session.process(Request { event: &event, location, moment, host, trace });
        if !command.quiet || report.alert {
            writeln!(streams.output, "{}", show(&report))?;
        }
        last = Some(report);
    }
    let Some(wanted) = wanted else { return Ok(0) };
    let found = last.as_ref().map(found).unwrap_or_default();
    if found != wanted {
        writeln!(streams.output, "Unit test FAIL. Expected {wanted:?} , Result {found:?}")?;
        return Ok(1);
    }
    writeln!(streams.output, "Unit test OK")?;
    Ok(wanted.iter().map(|part| u8::from(part.is_empty())).sum())
}

/// The parts of `-U`. An empty one says that there is none.
fn parts(text: &str) -> Result<[String; 3], OfflineError> {
    let parts: Vec<_> = text.split(':').map(str::to_owned).collect();
    parts.try_into().map_err(|_| OfflineError::UnitTest(text.to_owned()))
}

fn found(report: &Report) -> [String; 3] {
    let Some(output) = &report.output else { return Default::default() };
    let rule = output.rule.as_ref();
    [
        rule.map(|rule| rule.id.to_string()).unwrap_or_default(),
        rule.map(|rule| rule.level.to_string()).unwrap_or_default(),
        output.decoder.name.clone().unwrap_or_default(),
    ]
}

/// Reads to the end of a line without keeping it.
fn skip_line(input: &mut dyn BufRead) -> std::io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(());
        }
        let (used, ended) = match memchr::memchr(b'\n', buffer) {
            Some(end) => (end + 1, true),
            None => (buffer.len(), false),
        };
        input.consume(used);
        if ended {
            return Ok(());
        }
    }
}

/// Rules for times of the day go by the local clock.
fn now() -> Moment {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let offset = jiff::Zoned::now().offset().seconds();
    Moment { seconds: i64::try_from(seconds).unwrap_or_default(), offset }
}
