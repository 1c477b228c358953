//! `security.yaml`: how long tokens live and which permission mode applies (docs/facts/01-api-layer.md, section 2.1).

use std::{io, path::Path};

use super::{draft::Draft, error::AuthError};
use crate::rbac::Mode;
use apid_formats::yaml::read::{ConfigError, read};
use apid_home::directory::read_operators_file;
use apid_home::owner::Owner;

const MODES: &[(&str, Mode)] = &[("white", Mode::White), ("black", Mode::Black)];

/// The longest life of a token, in seconds. A longer one would leave no room for the instant of expiry.
pub const LONGEST_LIFE: i64 = u32::MAX as i64;
/// Mode of a file that is not there yet.
const FILE_MODE: u32 = 0o640;

/// The security configuration. A key that the file lacks has its default.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Settings {
    /// Life of a token in seconds (`auth_token_exp_timeout`).
    pub token_lifetime: i64,
    /// `rbac_mode`.
    pub mode: Mode,
}

impl Default for Settings {
    fn default() -> Self {
        Self { token_lifetime: 900, mode: Mode::White }
    }
}

impl Settings {
    /// Reads `path`; a missing or empty file means the defaults.
    pub(super) fn read(path: &Path) -> Result<Self, AuthError> {
        match read_operators_file(path).and_then(|text| String::from_utf8(text).map_err(io::Error::other)) {
            Ok(text) => Ok(Self::parse(path, &text)?),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(AuthError::new(path, format!("cannot be read: {error}"))),
        }
    }

    /// Writes the text of the file beside `path`, to be put in its place.
    pub(super) fn draft(&self, path: &Path, owner: Owner) -> Result<Draft, AuthError> {
        let Self { token_lifetime, mode } = self;
        let text = format!("auth_token_exp_timeout: {token_lifetime}\nrbac_mode: {mode}\n");
        Draft::write(path, text.as_bytes(), FILE_MODE, owner)
    }

    fn parse(path: &Path, text: &str) -> Result<Self, ConfigError> {
        let mut settings = Self::default();
        read(path, text, |root| {
            root.integer("auth_token_exp_timeout", 1..=LONGEST_LIFE, &mut settings.token_lifetime);
            root.choice("rbac_mode", MODES, &mut settings.mode);
        })?;
        Ok(settings)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::path::Path;

    use super::Settings;
    use crate::rbac::Mode;

    fn parse(text: &str) -> Result<Settings, String> {
        Settings::parse(Path::new("security.yaml"), text).map_err(|error| error.to_string())
    }

    #[test]
    fn absent_keys_have_defaults() {
        for text in ["", "---\n", "# nothing\n"] {
            assert_eq!(parse(text).unwrap(), Settings { token_lifetime: 900, mode: Mode::White });
        }
        assert_eq!(parse("rbac_mode: Black").unwrap(), Settings { token_lifetime: 900, mode: Mode::Black });
        assert_eq!(parse("auth_token_exp_timeout: 60").unwrap().token_lifetime, 60);
    }

    #[test]
    fn what_is_written_is_read_again() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("security.yaml");
        let settings = Settings { token_lifetime: 60, mode: Mode::Black };
        settings.draft(&path, apid_home::owner::Owner::PROCESS).unwrap().place().unwrap();
        assert_eq!(Settings::read(&path).unwrap(), settings);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        for (text, expected) in [
            ("rbac_mode: grey", "rbac_mode"),
            ("auth_token_exp_timeout: soon", "whole number"),
            ("auth_token_exp_timeout: 0", "between 1 and"),
            ("max_login_attempts: 1", "unknown key `max_login_attempts`"),
            ("- a\n- b", "key: value"),
            ("rbac_mode: @", ""),
        ] {
            let reason = parse(text).unwrap_err();
            assert!(reason.starts_with("security.yaml:1:") && reason.contains(expected), "{text:?}: {reason}");
        }
    }
}
