//! The generations of the API that this server speaks, by the names that the command line gives them.

use wazuh_api_server::{Dialect, v1, v4, v5};

/// A generation of the API that can be served.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub enum Generation {
    /// Release 4
    #[default]
    V4,
    /// Release 5
    V5,
    /// The API of 2016, with names and passwords instead of tokens
    V1,
}

impl Generation {
    /// How it answers what reaches no handler.
    pub const fn dialect(self) -> Dialect {
        match self {
            Self::V4 => v4::DIALECT,
            Self::V5 => v5::DIALECT,
            Self::V1 => v1::DIALECT,
        }
    }

    /// The name that the command line gives it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::V4 => "v4",
            Self::V5 => "v5",
            Self::V1 => "v1",
        }
    }
}
