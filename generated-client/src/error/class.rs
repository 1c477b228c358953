//! What kind of failure an error is, whichever way the server tells it, and what can be done about it.
//!
//! The API tells the same failure by several codes and statuses: an agent that does not exist is a 404 with code 1701,
//! a user a 400 with 5001. The codes are those of its error catalogue.

use std::time::Duration;

use reqwest::header::RETRY_AFTER;

use super::{Error, TimeoutPhase};
use super::{TlsKind, TransportKind};
use crate::clock;

/// Code: the thing that the call names does not exist.
pub(crate) fn is_not_found(code: i64) -> bool {
    matches!(
        code,
        1006 | 1208
            | 1308
            | 1415
            | 1503
            | 1504
            | 1701
            | 1710
            | 1730
            | 1802
            | 1906
            | 4002
            | 4007
            | 4010
            | 4016
            | 4022
            | 4024
            | 5001
            | 5900
    )
}

/// Code: the thing exists already, or another has what must be unique.
pub(crate) fn is_conflict(code: i64) -> bool {
    matches!(
        code,
        1705 | 1706 | 1708 | 1711 | 1751 | 1805 | 1905 | 3028 | 4005 | 4009 | 4011 | 4013 | 4017 | 4023 | 5000 | 5901
    )
}

/// Code: the user lacks the permission.
pub(crate) fn is_permission_denied(code: i64) -> bool {
    code == 4000
}

/// Code: a limit of requests per minute.
pub(crate) fn is_rate_limited(code: i64) -> bool {
    matches!(code, 6001 | 6005)
}

/// Code: the address is blocked after too many failed logins.
const BLOCKED: i64 = 6000;
/// Code: the user may not log in with an authorization context.
const NO_RUN_AS: i64 = 6004;
/// Code: daemons of the manager are not ready.
const NOT_READY: i64 = 1017;
/// Code: the request timed out inside the server.
const TIMED_OUT: i64 = 3021;

impl Error {
    fn has_status(&self, wanted: u16) -> bool {
        self.status().is_some_and(|status| status.as_u16() == wanted)
    }

    /// Whether the code is one of these; of failed items, all of theirs.
    fn has_code(&self, test: fn(i64) -> bool) -> bool {
        match self {
            Self::Failed(failures) => {
                !failures.items.is_empty() && failures.items.iter().all(|item| item.error.code.is_some_and(test))
            }
            _ => self.code().is_some_and(test),
        }
    }

    /// Whether what the call names does not exist: status 404, or the code for an agent, a group, a role, a file and so
    /// on that does not exist. Of an error that lists failed items this is so if all of them do not exist, and likewise
    /// for the other kinds.
    pub fn is_not_found(&self) -> bool {
        self.has_status(404) || self.has_code(is_not_found)
    }

    /// Whether the user lacks a permission (code 4000), or the server forbids the call for another reason (status 403).
    /// A blocked address is not one of them: see [`Error::is_blocked`].
    pub fn is_permission_denied(&self) -> bool {
        self.has_code(is_permission_denied) || (self.has_status(403) && !self.is_blocked())
    }

    /// Whether the server does not accept who calls: status 401, as for a wrong password and for a token that it
    /// refuses, or a client without what the operation needs.
    pub fn is_unauthenticated(&self) -> bool {
        matches!(self, Self::Unauthenticated { .. }) || self.has_status(401)
    }

    /// Whether the server refuses logins from this address for a while, after too many that failed (code 6000).
    pub fn is_blocked(&self) -> bool {
        self.code() == Some(BLOCKED)
    }

    /// Whether a limit of requests is reached: status 429.
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(429) || self.has_code(is_rate_limited)
    }

    /// Whether something is in the way that exists already, such as a group of the same name: status 409, or the code
    /// for it.
    pub fn is_conflict(&self) -> bool {
        self.has_status(409) || self.has_code(is_conflict)
    }

    /// Whether the call took longer than one of the client's timeouts, or than the server's own (code 3021).
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::Timeout { .. } => true,
            Self::Login(inner) => inner.is_timeout(),
            _ => self.code() == Some(TIMED_OUT),
        }
    }

    /// Whether there is no connection to the server: refused, no address, no route, or no encryption. Nothing was sent.
    pub fn is_connect(&self) -> bool {
        match self {
            Self::Transport(error) => error.kind().nothing_sent(),
            Self::Tls(_) => true,
            Self::Timeout { phase, .. } => *phase == TimeoutPhase::Connect,
            Self::Login(inner) => inner.is_connect(),
            _ => false,
        }
    }

    /// Whether the same call can succeed a moment later without any change. This is so for
    ///
    /// - a connection that could not be made or ended early, and a timeout;
    /// - status 408, 429, 502, 503 and 504;
    /// - Wazuh code 1017 (daemons not ready) and 3021 (the request timed out inside the server).
    ///
    /// It is not so for a certificate that is not trusted.
    ///
    /// It does not say that repeating is harmless: after a timeout a `POST` may have been carried out.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_retryable(),
            Self::Timeout { .. } => true,
            Self::Login(inner) => inner.is_retryable(),
            _ => {
                matches!(self.status().map(|status| status.as_u16()), Some(408 | 429 | 502 | 503 | 504))
                    || matches!(self.code(), Some(NOT_READY | TIMED_OUT))
            }
        }
    }

    /// Whether it is certain that the server did not carry out the call: no connection was made, or the server refused
    /// the call because of too many requests.
    pub fn is_not_carried_out(&self) -> bool {
        // A call whose login failed was never sent.
        matches!(self, Self::Login(_)) || self.is_connect() || self.has_status(429)
    }

    /// How long the server asks to wait before the next try (`Retry-After`, as seconds or as a date).
    pub fn retry_after(&self) -> Option<Duration> {
        clock::retry_after(self.headers()?.get(RETRY_AFTER)?)
    }

    /// What can be done about the commonest failures, as a sentence without a full stop. What the server itself advises
    /// is [`Problem::remediation`](crate::Problem::remediation).
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::Transport(error) => match error.kind() {
                TransportKind::Refused => {
                    Some("check that the API runs and listens on this address and port (55000 unless configured)")
                }
                TransportKind::Dns => Some("check the host's name"),
                TransportKind::Connect => Some("check the address, the network and the proxy"),
                _ => None,
            },
            Self::Tls(error) => Some(match error.kind() {
                TlsKind::Untrusted => {
                    "trust the server's certificate, or that of its issuer, with `root_certificate_pem`"
                }
                TlsKind::WrongName => "connect by a name or address that the certificate has",
                TlsKind::Expired => "renew the server's certificate, or set this machine's clock",
                TlsKind::NotYetValid => "set this machine's clock, or the server's and make its certificate anew",
                TlsKind::ClientCertificate => "give the certificate and key that the server wants with `identity_pem`",
                TlsKind::NotTls => "check the port, or use http:// if the API has HTTPS switched off",
                TlsKind::Certificate | TlsKind::Other => return None,
            }),
            Self::Timeout { phase: TimeoutPhase::Connect, .. } => Some("check the address, the network and firewalls"),
            Self::Timeout { .. } => Some("raise `timeout`, or ask for less at a time"),
            _ if self.is_blocked() => {
                Some("wait until the server's `block_time` ends, then log in with the right password")
            }
            Self::Login(inner) if inner.code() == Some(NO_RUN_AS) => {
                Some("allow the user to log in with an authorization context (`allow_run_as`)")
            }
            Self::Login(inner) if inner.is_unauthenticated() => Some("check user name and password"),
            Self::Login(inner) => inner.hint(),
            _ if self.is_rate_limited() => {
                Some("send fewer requests (`rate_limit`), or raise the server's `max_request_per_minute`")
            }
            _ if self.has_code(is_permission_denied) => Some("give one of the user's roles the permission"),
            _ if self.code() == Some(NOT_READY) => Some("wait until the manager's daemons are ready"),
            _ => None,
        }
    }
}

#[cfg(test)]
#[path = "class_tests.rs"]
mod tests;
