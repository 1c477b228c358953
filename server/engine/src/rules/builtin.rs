//! Conditions that are written in code: the option `compiled_rule`.

use crate::event::{Event, Fixed};

/// A condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Builtin {
    SameUsers,
    LongId,
    DifferentWindowsUsers,
    SimpleRequest,
    KnownCrawler,
}

/// Beginnings of the addresses of crawlers.
const CRAWLERS: [&[u8]; 8] =
    [b"66.249.", b"72.14.", b"209.85.", b"65.55.", b"207.46.", b"74.6.", b"72.30.", b"67.195."];

impl Builtin {
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "comp_srcuser_dstuser" => Self::SameUsers,
            "check_id_size" => Self::LongId,
            "comp_mswin_targetuser_calleruser_diff" => Self::DifferentWindowsUsers,
            "is_simple_http_request" => Self::SimpleRequest,
            "is_valid_crawler" => Self::KnownCrawler,
            _ => return None,
        })
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::SameUsers => "comp_srcuser_dstuser",
            Self::LongId => "check_id_size",
            Self::DifferentWindowsUsers => "comp_mswin_targetuser_calleruser_diff",
            Self::SimpleRequest => "is_simple_http_request",
            Self::KnownCrawler => "is_valid_crawler",
        }
    }

    pub(crate) fn holds(self, event: &Event) -> bool {
        let field = |field| event.fields.get(field);
        match self {
            Self::SameUsers => {
                field(Fixed::SrcUser).zip(field(Fixed::DstUser)).is_none_or(|(source, target)| source == target)
            }
            Self::LongId => field(Fixed::Id).is_some_and(|id| id.len() >= 10),
            Self::DifferentWindowsUsers => windows_users_differ(&event.log).unwrap_or(false),
            Self::SimpleRequest => field(Fixed::Url).is_some_and(|url| !url.contains(&b'?')),
            Self::KnownCrawler => CRAWLERS.iter().any(|beginning| event.log.starts_with(beginning)),
        }
    }
}

/// Whether the target account and the caller of a Windows event are two users.
fn windows_users_differ(log: &[u8]) -> Option<bool> {
    let behind = |name: &[u8]| {
        let text = log.get(memchr::memmem::find(log, name)?..)?;
        text.get(memchr::memchr(b':', text)? + 1..)
    };
    let (target, caller) = (behind(b"Target Account Name")?, behind(b"Caller User Name")?);
    for (place, byte) in target.iter().enumerate() {
        if caller.get(place) != Some(byte) {
            return Some(true);
        }
        if *byte == b'\t' || (*byte == b' ' && target.get(place + 1) == Some(&b' ')) {
            break;
        }
    }
    Some(false)
}
