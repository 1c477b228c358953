//! The options `time` and `weekday` of rules.
//!
//! As the original reads them: hours in 24 or 12 (`6 pm - 8:30 am`), a range that goes over midnight or begins with
//! `!` negates, and a `!` before days is refused. Must not be here: the clock.

use std::fmt;

use crate::moment::Moment;

/// A range of the day, in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hours {
    negate: bool,
    from: i64,
    to: i64,
}

impl Hours {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.trim_start_matches(' ');
        let (negate, text) = text.strip_prefix('!').map_or((false, text), |text| (true, text.trim_start_matches(' ')));
        let (from, rest) = hour(text)?;
        let (to, rest) = hour(rest.trim_start_matches(' ').strip_prefix('-')?.trim_start_matches(' '))?;
        if !rest.trim_start_matches(' ').is_empty() {
            return None;
        }
        Some(match from > to {
            true => Self { negate: true, from: to, to: from },
            false => Self { negate, from, to },
        })
    }

    pub(crate) fn contains(self, moment: Moment) -> bool {
        (self.from..=self.to).contains(&moment.minute()) != self.negate
    }
}

/// In 24 hours, with a `!` before a range that must not be.
impl fmt::Display for Hours {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { negate, from, to } = *self;
        let not = if negate { "!" } else { "" };
        write!(formatter, "{not}{:02}:{:02} - {:02}:{:02}", from / 60, from % 60, to / 60, to % 60)
    }
}

/// An hour in minutes, and what follows it.
fn hour(text: &str) -> Option<(i64, &str)> {
    let digits = text.find(|symbol: char| !symbol.is_ascii_digit()).unwrap_or(text.len());
    let (hour, mut rest) = text.split_at_checked(digits).filter(|(hour, _)| hour.len() <= 2)?;
    let mut hour: i64 = if hour.is_empty() { 0 } else { hour.parse().ok().filter(|hour| *hour < 24)? };
    let mut minute = 0;
    if let Some(behind) = rest.strip_prefix(':') {
        let (digits, behind) = behind.split_at_checked(2)?;
        minute = digits
            .parse()
            .ok()
            .filter(|minute: &i64| digits.starts_with(|first: char| first.is_ascii_digit()) && *minute < 60)?;
        rest = behind;
    }
    rest = rest.trim_start_matches(' ');
    let half = rest.get(..2).filter(|half| half.eq_ignore_ascii_case("am") || half.eq_ignore_ascii_case("pm"));
    let Some(half) = half else {
        let other = rest.starts_with(['a', 'A', 'p', 'P']);
        return (!other && digits > 0).then_some((hour * 60 + minute, rest));
    };
    if hour == 12 {
        hour = 0;
    }
    if half.eq_ignore_ascii_case("pm") {
        hour += 12;
    }
    (hour < 24).then_some((hour * 60 + minute, rest.get(2..)?))
}

/// Days of the week, Sunday first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Days([bool; 7]);

const NAMES: [(&str, &[usize]); 16] = [
    ("sunday", &[0]),
    ("sun", &[0]),
    ("monday", &[1]),
    ("mon", &[1]),
    ("tuesday", &[2]),
    ("tue", &[2]),
    ("wednesday", &[3]),
    ("wed", &[3]),
    ("thursday", &[4]),
    ("thu", &[4]),
    ("friday", &[5]),
    ("fri", &[5]),
    ("saturday", &[6]),
    ("sat", &[6]),
    ("weekdays", &[1, 2, 3, 4, 5]),
    ("weekends", &[0, 6]),
];

impl Days {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let separators = [' ', ','];
        let mut rest = text.trim_start_matches(' ');
        let mut days = [false; 7];
        while !rest.is_empty() {
            let (name, of) = NAMES.iter().find(|(name, _)| {
                rest.get(..name.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(name))
            })?;
            for day in *of {
                *days.get_mut(*day)? = true;
            }
            let behind = rest.get(name.len()..)?;
            rest = behind.trim_start_matches(separators);
            if !behind.is_empty() && behind.len() == rest.len() {
                return None;
            }
        }
        days.contains(&true).then_some(Self(days))
    }

    pub(crate) fn contains(self, moment: Moment) -> bool {
        self.0.get(moment.weekday()).copied().unwrap_or(false)
    }
}

impl fmt::Display for Days {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHORT: [&str; 7] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
        let days: Vec<_> = SHORT.iter().zip(self.0).filter(|(_, is_in)| *is_in).map(|(name, _)| *name).collect();
        formatter.write_str(&days.join(","))
    }
}

#[cfg(test)]
mod tests {
    use super::{Days, Hours};
    use crate::moment::Moment;

    #[test]
    fn hours() {
        let at = |hour: i64, minute: i64| Moment { seconds: hour * 3_600 + minute * 60, offset: 0 };
        for (written, inside, outside) in [
            ("9:00 - 17:30", at(17, 30), at(17, 31)),
            ("6 pm - 8:30 am", at(23, 0), at(12, 0)),
            ("!9 -17", at(8, 59), at(9, 0)),
            ("12 am-12pm", at(0, 0), at(12, 1)),
        ] {
            let hours = Hours::parse(written);
            assert_eq!(hours.map(|hours| hours.contains(inside)), Some(true), "{written}");
            assert_eq!(hours.map(|hours| hours.contains(outside)), Some(false), "{written}");
        }
        for written in ["", "9", "9-", "25-26", "123-4", "9:0x-10", "9-17x", "9 xm - 10"] {
            assert_eq!(Hours::parse(written), None, "{written}");
        }
    }

    #[test]
    fn days() {
        let sunday = Moment { seconds: 3 * 86_400, offset: 0 };
        for (written, expected) in [
            ("weekends", Some(true)),
            ("Mon,Tue wed", Some(false)),
            (" monday, sun", Some(true)),
            ("!sunday", None),
            ("sunmon", None),
            ("", None),
        ] {
            assert_eq!(Days::parse(written).map(|days| days.contains(sunday)), expected, "{written}");
        }
    }
}
