//! The check of a trail: whether each line follows from the one before, over all files.
//!
//! Reads one line at a time, within a bound. What it cannot tell is whether the newest lines are missing: nothing
//! follows them. So it says what the last line is, for who keeps that elsewhere (syslog does).

use std::fmt;
use std::io::{self, BufRead as _, BufReader, Read as _};

use apid_home::Home;
use apid_home::directory::HardLinks;

use crate::files;
use crate::line::{self, EVENT, LONGEST, NOTHING};

/// Faults that are told at most.
const MOST_FAULTS: usize = 20;

/// What a check has found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Files of the trail.
    pub files: u64,
    /// Whole lines.
    pub lines: u64,
    /// Number of the first line; 0 where there is none.
    pub first: u64,
    /// Number of the last line; 0 where there is none.
    pub last: u64,
    /// SHA-256 of the last line, in hexadecimal digits.
    pub head: String,
    /// Bytes of a last line without an end: it is being written, or its process has died.
    pub unfinished: u64,
    /// What does not fit, the first of it up to a bound.
    pub faults: Vec<Fault>,
}

/// A place where the chain is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Name of the file.
    pub file: String,
    /// Its line, counted from 1.
    pub line: u64,
    /// What is wrong, in words that continue a sentence.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, what } = self;
        write!(formatter, "{file}, line {line}: {what}")
    }
}

/// Checks the trail of `home`. One without files is whole.
///
/// # Errors
///
/// When a file cannot be read.
pub fn verify(home: &Home) -> io::Result<Report> {
    let mut check = Check {
        report: Report {
            files: 0,
            lines: 0,
            first: 0,
            last: 0,
            head: NOTHING.to_owned(),
            unfinished: 0,
            faults: Vec::new(),
        },
        due: 1,
        begins_at: 1,
        is_anchored: true,
    };
    let Some(folder) = files::folder(home)? else { return Ok(check.report) };
    let firsts = files::list(&folder)?;
    let first_of_all = firsts.first().copied();
    for (index, first) in firsts.iter().enumerate() {
        let name = files::name(*first);
        let file = folder.file(&name, HardLinks::Refuse)?;
        check.report.files += 1;
        if index == 0 && *first > 1 {
            (check.due, check.is_anchored) = (*first, false);
        }
        check.file(&name, BufReader::new(file), index + 1 == firsts.len())?;
    }
    if let Some(first) = first_of_all.filter(|first| *first > check.begins_at) {
        let what = format!("earlier lines are missing, and no entry tells that those before {first} were removed");
        check.fault(&files::name(first), 1, what);
    }
    Ok(check.report)
}

struct Check {
    report: Report,
    /// The number of the next line.
    due: u64,
    /// The greatest number of which an entry says that the trail begins there.
    begins_at: u64,
    /// Whether the digest before the next line is known.
    is_anchored: bool,
}

impl Check {
    fn fault(&mut self, file: &str, line: u64, what: impl Into<String>) {
        if self.report.faults.len() < MOST_FAULTS {
            self.report.faults.push(Fault { file: file.to_owned(), line, what: what.into() });
        }
    }

    fn file(&mut self, name: &str, mut text: impl io::BufRead, is_last: bool) -> io::Result<()> {
        let most = 4 * LONGEST as u64;
        for number in 1.. {
            let mut line = Vec::new();
            if text.by_ref().take(most).read_until(b'\n', &mut line)? == 0 {
                break;
            }
            if line.last() != Some(&b'\n') {
                if line.len() as u64 == most {
                    self.fault(name, number, "is longer than any line of a trail");
                    return Ok(());
                }
                if !is_last {
                    self.fault(name, number, "has no end, and another file follows");
                }
                self.report.unfinished = line.len() as u64;
                break;
            }
            line.pop();
            self.line(name, number, &line);
        }
        Ok(())
    }

    fn line(&mut self, name: &str, number: u64, line: &[u8]) {
        self.report.lines += 1;
        let digest = line::digest_of(line);
        let Some((place, members)) = line::parse(line) else {
            self.fault(name, number, "is no line of a trail");
            (self.due, self.is_anchored) = (self.due + 1, true);
            self.report.head = digest;
            return;
        };
        if place.sequence != self.due {
            self.fault(name, number, format!("has number {} where {} is due", place.sequence, self.due));
        } else if self.is_anchored && place.previous != self.report.head {
            self.fault(name, number, "does not follow from the line before, which was changed or replaced");
        }
        if members.get(EVENT).and_then(|event| event.as_str()) == Some("removed") {
            self.begins_at = members.get("first").and_then(|first| first.as_u64()).unwrap_or(1).max(self.begins_at);
        }
        if self.report.first == 0 {
            self.report.first = place.sequence;
        }
        self.report.last = place.sequence;
        self.report.head = digest;
        (self.due, self.is_anchored) = (place.sequence.saturating_add(1), true);
    }
}
