//! `wazuh-apid regex`: patterns tried on the lines of standard input, without a home.
//!
//! Lines have a bound, so that a stream without line feeds takes no more memory than it. Must not be here: how patterns
//! match.

mod questions;

use std::io::{self, BufRead, ErrorKind, Write};

use apid_engine::patterns::{Captures, CompileError, Dialect, Match, Options, Pcre2, Regex};

use crate::cli::regex as cli;

/// Longest line, in bytes. An event has at most 64 KiB, and in JSON a byte takes at most six.
const MAX_LINE: usize = 1 << 20;

/// Why the command ends early, or fails at its end.
#[derive(Debug, thiserror::Error)]
pub enum RegexError {
    /// A dialect that was asked for refuses the pattern, or all do.
    #[error("`{pattern}` is not a pattern of {}: {source}", .dialect.name())]
    Refused {
        /// The pattern.
        pattern: String,
        /// The dialect.
        dialect: Dialect,
        /// Why.
        source: CompileError,
    },
    /// A line is longer than the bound.
    #[error("line {0} of standard input is longer than {MAX_LINE} bytes")]
    LongLine(u64),
    /// Lines that are no questions; each was answered with an error.
    #[error("{0} lines of standard input are not questions: an object with `kind`, `pattern` and `text`")]
    NotQuestions(u64),
    /// Standard input or output fails.
    #[error("cannot read or write: {0}")]
    Io(#[from] io::Error),
}

/// Does what `command` asks with `input`, and writes to `output`. A reader of the output that goes away ends it.
pub(crate) fn run(command: &cli::Regex, input: impl BufRead, output: impl Write) -> Result<(), RegexError> {
    let done = match &command.pattern {
        Some(pattern) if !command.jsonl => try_lines(pattern, &command.dialects, Lines::of(input), output),
        _ => questions::answer(Lines::of(input), output),
    };
    match done {
        Err(RegexError::Io(error)) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        done => done,
    }
}

/// A pattern in a dialect, in the ways the original's tool tries it.
enum Tried {
    OsRegex { with_sub_strings: Regex, without: Regex },
    OsMatch(Match),
    Pcre2(Pcre2),
}

impl Tried {
    fn new(dialect: Dialect, pattern: &str) -> Result<Self, CompileError> {
        Ok(match dialect {
            Dialect::OsRegex => Self::OsRegex {
                with_sub_strings: Regex::compile(pattern)?,
                without: Regex::compile_with(pattern, Options::default())?,
            },
            Dialect::OsMatch => Self::OsMatch(Match::compile(pattern)?),
            Dialect::Pcre2 => Self::Pcre2(Pcre2::compile(pattern)?),
        })
    }

    /// Prints the line for each way in which it matches.
    fn show(&self, line: &[u8], captures: &mut Captures, output: &mut impl Write) -> io::Result<()> {
        match self {
            Self::OsRegex { with_sub_strings, without } => {
                if with_sub_strings.execute(line, captures).is_some() {
                    show("+OSRegex_Execute: ", line, output)?;
                    show_captures(line, captures, output)?;
                }
                if without.matches(line) {
                    show("+OS_Regex       : ", line, output)?;
                }
            }
            Self::OsMatch(pattern) => {
                if pattern.matches(line) {
                    show("+OSMatch_Compile: ", line, output)?;
                    show("+OS_Match2      : ", line, output)?;
                }
            }
            Self::Pcre2(pattern) => {
                if pattern.execute(line, captures).is_some() {
                    show("+PCRE2          : ", line, output)?;
                    show_captures(line, captures, output)?;
                }
            }
        }
        Ok(())
    }
}

fn show(label: &str, text: &[u8], output: &mut impl Write) -> io::Result<()> {
    output.write_all(&[label.as_bytes(), text, b"\n"].concat())
}

fn show_captures(line: &[u8], captures: &Captures, output: &mut impl Write) -> io::Result<()> {
    captures.iter(line).try_for_each(|capture| show(" -Substring: ", capture, output))
}

/// Tries `pattern` on each line, in `dialects`, or if there are none in all that know it.
fn try_lines(
    pattern: &str,
    dialects: &[Dialect],
    mut lines: Lines<impl BufRead>,
    mut output: impl Write,
) -> Result<(), RegexError> {
    let asked = if dialects.is_empty() { &Dialect::ALL } else { dialects };
    let mut tried = Vec::new();
    let mut refused = None;
    for &dialect in asked {
        match Tried::new(dialect, pattern) {
            Ok(compiled) => tried.push(compiled),
            Err(source) => {
                let refusal = RegexError::Refused { pattern: pattern.to_owned(), dialect, source };
                if !dialects.is_empty() {
                    return Err(refusal);
                }
                writeln!(output, "{refusal}")?;
                refused = Some(refusal);
            }
        }
    }
    if let (true, Some(refusal)) = (tried.is_empty(), refused) {
        return Err(refusal);
    }
    let mut captures = Captures::new();
    while let Some(line) = lines.next()? {
        for pattern in &tried {
            pattern.show(line, &mut captures, &mut output)?;
        }
        output.flush()?;
    }
    Ok(())
}

/// Lines of an input, without their line feed and up to a NUL byte, where the original's texts end.
struct Lines<R> {
    input: R,
    line: Vec<u8>,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    fn of(input: R) -> Self {
        Self { input, line: Vec::new(), number: 0 }
    }

    fn next(&mut self) -> Result<Option<&[u8]>, RegexError> {
        self.line.clear();
        self.number += 1;
        let bound = MAX_LINE as u64 + 1;
        if io::Read::take(&mut self.input, bound).read_until(b'\n', &mut self.line)? == 0 {
            return Ok(None);
        }
        let line = self.line.strip_suffix(b"\n").unwrap_or(&self.line);
        if line.len() > MAX_LINE {
            return Err(RegexError::LongLine(self.number));
        }
        Ok(line.split(|&byte| byte == 0).next())
    }
}

#[cfg(test)]
mod tests;
