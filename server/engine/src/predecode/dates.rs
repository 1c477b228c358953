//! Which kind of head an event has, by its date.

use std::ops::Range;

use super::Text;

/// What an event begins with.
pub(super) enum Head {
    /// A date of syslog, after which a host and a program may be named. The log begins one after its end.
    Syslog { log: usize },
    /// A date, and nothing else to be found.
    Dated { timestamp: Range<usize>, log: usize },
    /// The entries of Apple's system log.
    Asl,
}

/// The kind of head; none is none of these.
pub(super) fn head(event: Text<'_>) -> Option<Head> {
    let view = View::of(event);
    if let Some(log) = syslog(view) {
        return Some(Head::Syslog { log });
    }
    let dated = |timestamp, log| Some(Head::Dated { timestamp, log });
    // Mon Apr 17 18:27:14 2006 1
    if view.is(28, &[(3, b' '), (7, b' '), (10, b' '), (13, b':'), (16, b':'), (19, b' '), (24, b' '), (26, b' ')]) {
        return dated(0..24, 25);
    }
    // 01/28-09:13:16.240702  [**]
    if view.is(24, &[(2, b'/'), (5, b'-'), (8, b':'), (11, b':'), (14, b'.'), (21, b' ')]) {
        return dated(0..21, 23);
    }
    // 01/28/1979-09:13:16.240702  [**]
    if view.is(28, &[(2, b'/'), (5, b'/'), (10, b'-'), (13, b':'), (16, b':'), (19, b'.'), (26, b' ')]) {
        return dated(0..26, 28);
    }
    // [Fri Feb 11 18:06:35 2004] [warn]
    if view.is(27, &[(0, b'['), (4, b' '), (8, b' '), (11, b' '), (14, b':'), (17, b':'), (20, b' '), (25, b']')]) {
        return dated(1..25, 27);
    }
    // [Time 2006.12.28 15:53:55 UTC] [Facility auth]
    if view.is(26, &[(0, b'['), (1, b'T'), (5, b' '), (10, b'.'), (13, b'.'), (16, b' '), (19, b':')]) {
        return Some(Head::Asl);
    }
    // 1140804070.368  11623
    if view.is(32, &[(0, b'1'), (10, b'.'), (14, b' ')])
        && [1, 2, 3, 13].into_iter().all(|place| view.digit(place))
        && (view.at(21) == b' ' || view.at(22) == b' ')
    {
        let log = event.past(14, |byte| byte == b' ');
        return dated(0..log - 1, log);
    }
    None
}

/// Where the log begins after a date of syslog.
fn syslog(view: View<'_>) -> Option<usize> {
    // Dec 29 10:00:01
    if view.is(17, &[(3, b' '), (6, b' '), (9, b':'), (12, b':'), (15, b' ')]) {
        return Some(16);
    }
    // 2015-04-16 21:51:02,805
    let day = [(4, b'-'), (7, b'-')];
    let time = [(13, b':'), (16, b':')];
    let numbers = |length| view.is(length, &day) && view.is(length, &time);
    if numbers(24) && view.is(24, &[(10, b' '), (19, b',')]) {
        return Some(24);
    }
    if numbers(33) && view.at(10) == b'T' {
        // 2007-06-14T15:48:55-04:00
        if view.at(22) == b':' && view.at(25) == b' ' {
            return Some(26);
        }
        // 2022-12-19T15:02:53.288+00:00, 2009-05-22T09:36:46.214994-07:00, and other fractions
        if view.at(19) == b'.' {
            return Some(match (view.at(26), view.at(29)) {
                (b':', _) => 30,
                (_, b':') => 33,
                _ => 32,
            });
        }
    }
    // 2015 Dec 29 10:00:01
    if view.is(21, &[(4, b' '), (8, b' '), (11, b' '), (14, b':'), (17, b':'), (20, b' ')]) && view.digit(0) {
        return Some(21);
    }
    // 2021-04-21 10:16:09.404756-0700
    let zoned = matches!(view.at(26), b'-' | b'+') && view.is(33, &[(10, b' '), (19, b'.'), (31, b' ')]);
    (numbers(33) && zoned && view.digit(0)).then_some(32)
}

/// An event as dates are looked for in it: `Mär` is read as `Mar`, so that all that follows moves by one byte. What is
/// then cut out of the event is not moved.
#[derive(Clone, Copy)]
struct View<'a> {
    event: Text<'a>,
    umlaut: bool,
}

impl<'a> View<'a> {
    fn of(event: Text<'a>) -> Self {
        Self { event, umlaut: (event.at(1), event.at(2)) == (0xc3, 0xa4) }
    }

    fn at(self, place: usize) -> u8 {
        match place {
            _ if !self.umlaut => self.event.at(place),
            0 => b'M',
            1 => b'a',
            _ => self.event.at(place + 1),
        }
    }

    fn digit(self, place: usize) -> bool {
        self.at(place).is_ascii_digit()
    }

    /// Whether the event has this length at least, and these bytes.
    fn is(self, length: usize, bytes: &[(usize, u8)]) -> bool {
        self.event.len() >= length && bytes.iter().all(|&(place, byte)| self.at(place) == byte)
    }
}
