//! Kinds of files of a ruleset, and where those of each kind are.

use std::fmt;

/// What files hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Rules.
    Rules,
    /// Decoders.
    Decoders,
    /// A CDB list.
    Lists,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Rules => "rules",
            Self::Decoders => "decoders",
            Self::Lists => "lists",
        })
    }
}

impl Kind {
    /// What permissions call such a file.
    pub const fn resource(self) -> &'static str {
        match self {
            Self::Rules => "rule:file",
            Self::Decoders => "decoder:file",
            Self::Lists => "list:file",
        }
    }

    /// Where the shipped files are, below the home.
    pub(crate) const fn shipped(self) -> &'static str {
        match self {
            // Lists are not shipped; the folder is there all the same.
            Self::Lists => "ruleset/lists",
            Self::Rules => "ruleset/rules",
            Self::Decoders => "ruleset/decoders",
        }
    }

    /// Where users have theirs, below the home.
    pub(crate) const fn own(self) -> &'static str {
        match self {
            Self::Rules => "etc/rules",
            Self::Decoders => "etc/decoders",
            Self::Lists => "etc/lists",
        }
    }
}
