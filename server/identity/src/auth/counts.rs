//! What was counted of logins, tokens and limits since the start of the process, for metrics. Nothing is decided by it.

use apid_request::tally::{Count, Looked, Lookups};

use super::Authenticator;

/// The numbers that grow.
#[derive(Debug, Default)]
pub(super) struct Counts {
    /// The password was right.
    pub(super) proved: Count,
    /// Name or password were wrong, or there were none.
    pub(super) failed: Count,
    /// The address had failed too often.
    pub(super) blocked: Count,
    /// Too many logins were waiting, or its turn did not come in time.
    pub(super) busy: Count,
    /// Requests beyond the general limits.
    pub(super) requests: Count,
    /// Requests beyond the limit of those that bring events.
    pub(super) events: Count,
    /// Looks for what is remembered of a token.
    pub(super) tokens: Lookups,
}

/// Logins and limits, as they were counted so far and as they are now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AccessCounts {
    /// Passwords that were found to be right.
    pub proved: u64,
    /// Logins with a wrong name or password, or without any.
    pub failed: u64,
    /// Logins that were refused because of earlier failures of their address.
    pub blocked: u64,
    /// Logins that were refused because too many were waiting.
    pub busy: u64,
    /// Requests that were refused by the general limits on requests.
    pub limited_requests: u64,
    /// Requests that were refused by the limit of those that bring events.
    pub limited_events: u64,
    /// Looks for what is remembered of a token.
    pub tokens: Looked,
    /// Clients whose logins are refused now.
    pub blocked_clients: usize,
    /// Logins and changes of passwords that wait for their turn now.
    pub waiting_passwords: usize,
    /// Tokens that wait now for a check of their signature.
    pub waiting_tokens: usize,
    /// Requests that wait now for the database of users.
    pub waiting_for_database: usize,
}

impl Authenticator {
    /// What was counted so far, and what waits now.
    pub fn counts(&self) -> AccessCounts {
        let inner = &self.0;
        let counts = &inner.counts;
        AccessCounts {
            proved: counts.proved.get(),
            failed: counts.failed.get(),
            blocked: counts.blocked.get(),
            busy: counts.busy.get(),
            limited_requests: counts.requests.get(),
            limited_events: counts.events.get(),
            tokens: counts.tokens.get(),
            blocked_clients: inner.block.clients(inner.now()),
            waiting_passwords: inner.turns.waiting(),
            waiting_tokens: inner.checks.waiting(),
            waiting_for_database: inner.database.waiting(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::net::{IpAddr, Ipv4Addr};

    use super::super::tests::security_directory;
    use super::super::{LoginError, Options};
    use super::*;

    const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

    #[tokio::test]
    async fn logins_and_refusals_are_counted() {
        let directory = security_directory();
        let options = Options { max_login_attempts: 1, max_requests_per_minute: 1, ..Options::default() };
        let auth = Authenticator::open(directory.path(), &options).unwrap();
        let named = |password: &str| Some(("wazuh".to_owned(), password.to_owned()));
        auth.login(HERE, named("wazuh")).await.unwrap();
        let token = auth.issue("wazuh").await.unwrap().unwrap();
        auth.session(&token).await.unwrap();
        auth.session(&token).await.unwrap();
        assert!(matches!(auth.login(HERE, named("wrong")).await, Err(LoginError::Credentials)));
        assert!(matches!(auth.login(HERE, named("wazuh")).await, Err(LoginError::Blocked)));
        assert!(auth.admit(HERE, false).is_ok() && auth.admit(HERE, false).is_err());
        let expected = AccessCounts {
            proved: 1,
            failed: 1,
            blocked: 1,
            limited_requests: 1,
            tokens: Looked { hits: 1, misses: 1 },
            blocked_clients: 1,
            ..AccessCounts::default()
        };
        assert_eq!(auth.counts(), expected);
    }
}
