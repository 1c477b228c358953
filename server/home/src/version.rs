//! Versions of agents as the databases and messages spell them: `Wazuh v4.14.7`, `v4.14.7`.

/// Major, minor and patch, in that order of weight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(pub u32, pub u32, pub u32);

impl Version {
    /// The first that reports its configuration when asked.
    pub const REPORTS_CONFIGURATION: Self = Self(3, 7, 0);
    /// The first that fetches tasks instead of taking commands.
    pub const FETCHES_TASKS: Self = Self(5, 0, 0);
    /// The first that takes commands as JSON and reports its counters.
    pub const TAKES_JSON: Self = Self(4, 2, 0);

    /// Reads what follows the last `v` or blank, or the whole text; nothing when that does not begin with a number.
    /// Parts that are missing are 0, and those that are too large are the largest that there is.
    pub fn parse(text: &str) -> Option<Self> {
        let number = text.rsplit_once(['v', 'V', ' ']).map_or(text, |(_, number)| number);
        let mut parts = number.split('.').map(|part| {
            let digits = part.bytes().take_while(u8::is_ascii_digit).count();
            let digits = part.get(..digits).filter(|digits| !digits.is_empty())?;
            Some(digits.parse().unwrap_or(u32::MAX))
        });
        let major = parts.next().flatten()?;
        let mut next = || parts.next().flatten().unwrap_or(0);
        Some(Self(major, next(), next()))
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "v{}.{}.{}", self.0, self.1, self.2)
    }
}

#[cfg(test)]
mod tests {
    use super::Version;

    #[test]
    fn versions_are_read_and_ordered() {
        for text in ["Wazuh v4.14.7", "v4.14.7", "4.14.7", "V4.14.7-rc1", "wazuh 4.14.7", "WAZUH V4.14.7"] {
            assert_eq!(Version::parse(text), Some(Version(4, 14, 7)), "{text}");
        }
        assert_eq!(Version::parse("v4"), Some(Version(4, 0, 0)));
        assert_eq!((Version::parse(""), Version::parse("Wazuh")), (None, None));
        assert_eq!(Version::parse("v99999999999.0.1"), Some(Version(u32::MAX, 0, 1)));
        assert!(Version(4, 9, 4) < Version(4, 14, 0) && Version(4, 2, 0) >= Version::TAKES_JSON);
        assert_eq!(Version(4, 14, 7).to_string(), "v4.14.7");
    }
}
