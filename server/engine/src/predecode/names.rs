//! The host and the program after a date of syslog.

use super::{Predecoded, Text};

/// Bytes of names.
fn in_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'(' | b')' | b'-' | b'.' | b'/' | b'@' | b'_')
}

/// What stands where a program could be named.
enum Program<'a> {
    /// It is named, and the log begins at the place.
    Named(&'a [u8], usize),
    /// It is named, but what follows is not as it should be: the log is this, name included.
    Cut(&'a [u8], &'a [u8]),
    /// None is.
    Missing,
}

/// Takes apart what follows a date that ends one before `start`.
pub(super) fn after_date(event: Text<'_>, start: usize) -> Predecoded<'_> {
    let timestamp = Some(event.part(0..start - 1));
    let start = if event.at(start) == b' ' { start + 1 } else { start };
    let end = event.past(start, in_name);
    let name = event.part(start..end);
    match (event.at(end), event.at(end + 1)) {
        // Without a host, as Solaris has it.
        (b':', b' ') => {
            Predecoded { timestamp, hostname: None, program_name: Some(name), log: past_id(event, end + 2) }
        }
        (b' ', _) => {
            let (program_name, log) = match program(event, end + 1) {
                Program::Named(name, log) => (Some(name), past_id(event, log)),
                Program::Cut(name, log) => (Some(name), log),
                Program::Missing => (None, event.from(end + 1)),
            };
            Predecoded { timestamp, hostname: Some(name), program_name, log }
        }
        _ => Predecoded { timestamp, hostname: None, program_name: None, log: event.from(start) },
    }
}

/// `name:`, `name[12]:`, `name[12] ` or `auth|security:info name:`; the space after a colon may be missing.
fn program(event: Text<'_>, start: usize) -> Program<'_> {
    let end = event.past(start, in_name);
    let name = event.part(start..end);
    let past_space = |place| place + usize::from(event.at(place) == b' ');
    match (event.at(end), event.at(end + 1)) {
        (b':', _) => Program::Named(name, past_space(end + 1)),
        (b'[', digit) if digit.is_ascii_digit() => {
            let close = past_digits(event, end + 1);
            match (event.at(close), event.at(close + 1)) {
                (b']', b':') => Program::Named(name, past_space(close + 2)),
                (b']', b' ') => Program::Named(name, close + 2),
                _ => Program::Missing,
            }
        }
        (b'|', letter) if letter.is_ascii_lowercase() => after_facility(event, start, end + 2),
        _ => Program::Missing,
    }
}

/// As AIX writes it. `start` is where the facility begins, and `rest` lies in it, after its bar and one letter.
fn after_facility(event: Text<'_>, start: usize, rest: usize) -> Program<'_> {
    let alphanumeric = |byte: u8| byte.is_ascii_alphanumeric();
    let colon = event.past(rest, alphanumeric);
    let space = event.past(colon + 1, alphanumeric);
    if event.at(colon) != b':' || event.at(space) != b' ' {
        return Program::Missing;
    }
    let end = event.past(space + 1, in_name);
    let name = event.part(space + 1..end);
    match (event.at(end), event.at(end + 1)) {
        (b':', b' ') => Program::Named(name, end + 2),
        (b'[', digit) if digit.is_ascii_digit() => {
            let close = past_digits(event, end + 1);
            if (event.at(close), event.at(close + 1), event.at(close + 2)) == (b']', b':', b' ') {
                Program::Named(name, close + 3)
            } else {
                // The original has cut its text at the bracket by then.
                Program::Cut(name, event.part(start..end))
            }
        }
        // Nothing ends the name, which goes on to the end of the event then.
        _ => Program::Named(event.from(space + 1), end),
    }
}

fn past_digits(event: Text<'_>, start: usize) -> usize {
    event.past(start, |byte| byte.is_ascii_digit())
}

/// The log, without `[ID 702911 auth.info] ` before it.
fn past_id(event: Text<'_>, log: usize) -> &[u8] {
    let rest = event.from(log);
    match (rest.starts_with(b"[ID "), event.find(b']', log)) {
        (true, Some(end)) => event.from(end + 2),
        _ => rest,
    }
}
