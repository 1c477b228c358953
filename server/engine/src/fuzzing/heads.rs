//! Heads of events against pictures of their dates.

use crate::predecode::{self, Predecoded};

/// Dates as pictures: `_` is any byte, `9` a digit, and others are themselves. With the least length of the event, the
/// date's range and where the log begins; of those after which a host may be named, the log is one after the date.
const SYSLOG: [(usize, &[u8]); 8] = [
    (17, b"___ __ __:__:__ "),
    (24, b"____-__-__ __:__:__,____"),
    (33, b"____-__-__T__:__:_____:__ "),
    (33, b"____-__-__T__:__:__.______:___"),
    (33, b"____-__-__T__:__:__._________:___"),
    (33, b"____-__-__T__:__:__.____________"),
    (21, b"9___ ___ __ __:__:__ "),
    (33, b"9___-__-__ __:__:__.______-____ "),
];

/// The others.
const DATED: [(usize, &[u8], std::ops::Range<usize>, usize); 4] = [
    (28, b"___ ___ __ __:__:__ ____ _ ", 0..24, 25),
    (24, b"__/__-__:__:__.______ ", 0..21, 23),
    (28, b"__/__/____-__:__:__.______ ", 0..26, 28),
    (27, b"[___ ___ __ __:__:__ ____]", 1..25, 27),
];

/// Takes any bytes for an event, and for a location.
pub fn predecode(data: &[u8]) {
    let event = data.split(|&byte| byte == 0).next().unwrap_or_default();
    let found = predecode::predecode(data);
    assert_eq!(found, predecode::predecode(event));
    must_be_sound(event, &found);
    if let Some(host) = predecode::reported_hostname(data) {
        assert!(event.starts_with(&data[..16 + host.len()]) && !host.contains(&b' ') && !host.is_empty());
    }
    if let Some(origin) = predecode::origin(data) {
        assert!(data.ends_with(origin.location));
        assert_eq!(origin.hostname.is_none(), !data.starts_with(b"["));
    }
}

fn fits(event: &[u8], least: usize, picture: &[u8]) -> bool {
    event.len() >= least
        && picture.iter().enumerate().all(|(place, &sign)| match (sign, event.get(place).copied().unwrap_or(0)) {
            (b'_', _) => true,
            (b'9', byte) => byte.is_ascii_digit(),
            // The sign of a time zone.
            (b'-', b'+') => place == 26,
            (sign, byte) => sign == byte,
        })
}

fn must_be_sound(event: &[u8], found: &Predecoded<'_>) {
    let Predecoded { timestamp, hostname, program_name, log } = *found;
    // `Mär` is read as `Mar`.
    let read = match event {
        [_, 0xc3, 0xa4, rest @ ..] => [b"Ma", rest].concat(),
        _ => event.to_vec(),
    };
    let syslog = SYSLOG.iter().find(|(least, picture)| fits(&read_with_length(&read, event), *least, picture));
    if let Some((_, picture)) = syslog {
        let end = (picture.len() - 1).min(event.len());
        assert_eq!(timestamp, event.get(..end), "{picture:?}");
        assert!(hostname.is_none_or(|name| name.iter().copied().all(in_name)));
        assert!(event[end..].ends_with(log) || event[end..].starts_with(b" ") || program_name.is_some());
        return;
    }
    assert!(hostname.is_none() || event.starts_with(b"[T") || read.starts_with(b"[T"));
    let dated = DATED.iter().find(|(least, picture, ..)| fits(&read_with_length(&read, event), *least, picture));
    match dated {
        Some((_, _, date, start)) => {
            assert_eq!((timestamp, program_name), (event.get(date.clone()), None));
            assert_eq!(log, event.get(*start..).unwrap_or_default());
        }
        None if timestamp.is_some() => assert!(event.starts_with(b"1") && program_name.is_none()),
        None => assert!(log.len() <= event.len()),
    }
}

/// The text as it is read, with the length that the event has.
fn read_with_length(read: &[u8], event: &[u8]) -> Vec<u8> {
    let mut read = read.to_vec();
    read.resize(event.len(), 0);
    read
}

fn in_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"()-./@_".contains(&byte)
}
