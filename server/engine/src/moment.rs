//! When an event came: the clock is the caller's, so that tests and recordings have their own.

/// A moment, and the time zone in which rules see it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// Seconds since 1970-01-01 00:00:00 UTC.
    pub seconds: i64,
    /// Seconds by which local time is ahead of UTC.
    pub offset: i32,
}

/// Seconds of a day.
const DAY: i64 = 86_400;

impl Moment {
    /// Minutes since midnight.
    pub(crate) fn minute(self) -> i64 {
        (self.seconds + i64::from(self.offset)).rem_euclid(DAY) / 60
    }

    /// Days since Sunday.
    pub(crate) fn weekday(self) -> usize {
        // 1970-01-01 was a Thursday.
        let day = ((self.seconds + i64::from(self.offset)).div_euclid(DAY) + 4).rem_euclid(7);
        usize::try_from(day).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::Moment;

    #[test]
    fn the_time_of_the_day_and_the_day_of_the_week() {
        // 2026-11-29, a Sunday, 22:42:05 UTC.
        let moment = Moment { seconds: 1_795_992_125, offset: 0 };
        assert_eq!((moment.minute(), moment.weekday()), (22 * 60 + 42, 0));
        let moment = Moment { offset: 7_200, ..moment };
        assert_eq!((moment.minute(), moment.weekday()), (42, 1));
    }
}
