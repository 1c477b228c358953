//! The authenticator in front of the API: limits, then the login block, then credentials
//! (docs/facts/01-api-layer.md, section 4.1).
//!
//! What it finds out is an [`Admitted`], which [`crate::gate::guard::Guard`] takes on from here. Nothing else reads the
//! `Authorization` header.

#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;

use std::{
    net::{IpAddr, Ipv4Addr},
    sync::Arc,
};

use base64::{
    Engine as _, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use http::header::{AUTHORIZATION, HeaderMap, HeaderValue, RETRY_AFTER};
use http::{StatusCode, request::Parts};
use wazuh_api_server::operation::{OperationClass, Security};
use wazuh_api_server::{Error, Operation};

use crate::request_notes::RequestNotes;
use crate::wire::v4::failure::{Class, Failure, Voice};
use crate::wire::v4::faults::IntoFailure;
use apid_audit::Audit;
use apid_front::Peer;
use apid_identity::Fault as IdentityFault;
use apid_identity::auth::{Authenticator, Exceeded, Login, LoginError, Named, Rejected, Session, TokenError, api_keys};
use apid_request::caller::Caller;

/// The refusal of a change to a home that is served read-only.
fn changes_nothing() -> Failure {
    let mut failure = Failure::new(Class::PermissionDenied, 4000)
        .detail("the server was started with --read-only and changes nothing");
    failure.remediation = Some("Restart the server without --read-only to change its home".to_owned());
    failure
}

/// The refusal of a change while the audit trail cannot be written.
fn unrecorded() -> Failure {
    let text = "The audit trail cannot be written, so nothing is changed";
    let mut failure = Failure::command(Class::Internal, 1006, text);
    failure.remediation = Some("See the log of the server for the reason, such as a full disk".to_owned());
    failure
}

/// The largest authorization context, in bytes.
pub const MAX_CONTEXT: usize = 8192;

/// Padding may be missing, as browsers and scripts differ.
const BASIC: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// What the credentials of an admitted request came to.
#[derive(Clone, Debug)]
pub enum Admitted {
    /// The operation asks for none.
    Anonymous,
    /// A name and the right password, to log in with it.
    Login(Login),
    /// A valid token or API key, or a name and the right password for this request alone.
    Session(Arc<Session>),
}

/// Where a request comes from. Without an address all are one client: stricter, never looser.
fn peer_of(parts: &Parts) -> IpAddr {
    parts.extensions.get::<Peer>().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), Peer::ip)
}

/// The authenticator as it stands in front of the API: limits, login blocks and credentials.
#[derive(Clone)]
pub struct Admission {
    auth: Authenticator,
    /// Whether strangers learn which paths exist.
    paths_are_public: bool,
    /// Whether requests that change something are refused.
    read_only: bool,
    /// The trail that changes must be recorded in.
    audit: Option<Audit>,
    voice: Voice,
}

impl Admission {
    /// Admits by what `auth` knows.
    pub const fn new(auth: Authenticator) -> Self {
        Self { auth, paths_are_public: true, read_only: false, audit: None, voice: Voice::V4 }
    }

    /// Wants a password before it is told that no operation answers a request, for an API whose operations all want
    /// one.
    #[must_use]
    pub fn hiding_paths(self) -> Self {
        Self { paths_are_public: false, ..self }
    }

    /// Refuses everything but reading and logging in, for a home that is served read-only.
    #[must_use]
    pub fn reading_only(self) -> Self {
        Self { read_only: true, ..self }
    }

    /// Refuses changes while `audit` says that they could not be recorded.
    #[must_use]
    pub(crate) fn audited_by(self, audit: Audit) -> Self {
        Self { audit: Some(audit), ..self }
    }

    /// Refuses in the words of `voice`.
    #[must_use]
    pub(crate) fn told_by(self, voice: Voice) -> Self {
        Self { voice, ..self }
    }

    /// A refusal that no node has made.
    fn refusal(&self, fault: impl IntoFailure) -> Error {
        fault.into_failure().told_by(self.voice).into_error(None)
    }

    /// Admits a request for `operation`, or refuses it for its rate, its address or its credentials, or because it
    /// would change a home that is served read-only.
    ///
    /// # Errors
    ///
    /// 429, 401, 403 and faults of ours.
    pub async fn admit(&self, operation: &'static Operation, parts: &Parts) -> Result<Admitted, Error> {
        let peer = peer_of(parts);
        self.auth.admit(peer, operation.class == OperationClass::Events).map_err(|exceeded| self.too_many(exceeded))?;
        let admitted = match operation.security {
            Security::None => Admitted::Anonymous,
            Security::Basic if operation.class.is_login() => {
                self.log_in(operation, peer, parts).await.map(Admitted::Login)?
            }
            Security::Basic => self.let_in_by_password(peer, parts).await.map(Admitted::Session)?,
            // No operation of these APIs asks for a key of OpenAPI's own scheme.
            Security::Bearer | Security::Key(..) => self.let_in(peer, parts).await.map(Admitted::Session)?,
        };
        // Callers without credentials are not told how the home is served.
        let may_change = !(operation.class.is_login() || operation.method.is_safe());
        if may_change && self.read_only {
            return Err(self.refusal(changes_nothing()));
        }
        if may_change && self.audit.as_ref().is_some_and(Audit::refuses_changes) {
            return Err(self.refusal(unrecorded()));
        }
        Ok(admitted)
    }

    /// Counts a request that no operation answers, or refuses it for its rate, and for its credentials where paths are
    /// not public.
    ///
    /// # Errors
    ///
    /// 429; and 401, 403 and faults of ours where paths are not public.
    pub async fn admit_unrouted(&self, parts: &Parts) -> Result<(), Error> {
        let peer = peer_of(parts);
        self.auth.admit(peer, false).map_err(|exceeded| self.too_many(exceeded))?;
        if self.paths_are_public {
            return Ok(());
        }
        self.let_in_by_password(peer, parts).await.map(|_| ())
    }

    async fn log_in(&self, operation: &Operation, peer: IpAddr, parts: &Parts) -> Result<Login, Error> {
        // First, so that the log says for whom a blocked address goes on trying.
        let credentials = named_credentials(parts);
        if self.auth.is_blocked(peer) {
            return Err(self.blocked(peer));
        }
        if operation.class == OperationClass::RunAs && content_length(&parts.headers) > Some(MAX_CONTEXT) {
            return Err(context_too_large());
        }
        // A queue is no fault of the request, and has a limit of its own.
        let waiting = waiting(parts);
        let outcome = self.auth.login(peer, credentials).await;
        drop(waiting);
        let login = outcome.map_err(|error| self.login_refused(peer, error))?;
        RequestNotes::set_admitted(parts);
        if let Some(caller) = Caller::current() {
            caller.set_user(&login.user);
        }
        Ok(login)
    }

    /// The same for a request that is done with the password itself.
    async fn let_in_by_password(&self, peer: IpAddr, parts: &Parts) -> Result<Arc<Session>, Error> {
        let credentials = named_credentials(parts);
        let waiting = waiting(parts);
        let outcome = self.auth.session_by_password(peer, credentials).await;
        drop(waiting);
        let session = outcome.map_err(|error| self.login_refused(peer, error))?;
        admitted(parts, &session);
        Ok(session)
    }

    async fn let_in(&self, peer: IpAddr, parts: &Parts) -> Result<Arc<Session>, Error> {
        let outcome = match bearer(&parts.headers) {
            Ok(key) if api_keys::is_meant(key) => self.auth.session_by_key(peer, key).await,
            Ok(token) => self.auth.session(token).await,
            // A name and a password in the place of a token are not looked at, so the name is nobody's.
            Err(detail) => return Err(Error::unauthorized(detail)),
        };
        match outcome {
            Ok(session) => {
                let hash_auth_context = session.hash_auth_context.clone();
                RequestNotes::set_proved(parts, Named { user: session.user.clone(), hash_auth_context });
                admitted(parts, &session);
                Ok(session)
            }
            Err(Rejected { error, named }) => {
                if let Some(named) = named {
                    RequestNotes::set_proved(parts, named);
                }
                Err(match error {
                    TokenError::Invalid => Error::unauthorized("Invalid token"),
                    TokenError::Expired => Error::unauthorized("Token expired"),
                    TokenError::Failed(fault) => self.refusal(fault),
                })
            }
        }
    }

    fn login_refused(&self, peer: IpAddr, error: LoginError) -> Error {
        match error {
            LoginError::Credentials => Error::unauthorized("Invalid credentials"),
            LoginError::Blocked => self.blocked(peer),
            LoginError::Busy => self.refusal(IdentityFault::TooManyLogins),
            LoginError::Failed(failure) => self.refusal(failure),
        }
    }

    fn too_many(&self, exceeded: Exceeded) -> Error {
        let (error, left) = match exceeded {
            Exceeded::Requests(left) => (self.refusal(Failure::new(Class::TooManyRequests, 6001)), left),
            Exceeded::Events(left) => {
                (self.refusal(Failure::new(Class::TooManyRequests, 6005)).null_remediation(), left)
            }
        };
        // The next window begins when this one is over, not at its last instant.
        error.header(RETRY_AFTER, HeaderValue::from(left.as_secs() + 1))
    }

    fn blocked(&self, peer: IpAddr) -> Error {
        tracing::warn!("IP blocked due to exceeded number of logins attempts: {peer}");
        self.refusal(Failure::new(Class::PermissionDenied, 6000))
    }
}

/// The credentials of a request whose caller is named by them.
fn named_credentials(parts: &Parts) -> Option<(String, String)> {
    let credentials = basic(&parts.headers);
    if let Some((name, _)) = &credentials {
        RequestNotes::set_claimed(parts, name);
    }
    credentials
}

/// Notes for whom the request is done from here on.
fn admitted(parts: &Parts, session: &Arc<Session>) {
    RequestNotes::set_session(parts, session);
    RequestNotes::set_admitted(parts);
    if let Some(caller) = Caller::current() {
        caller.set_user(&session.user);
    }
}

/// Lasts for as long as a request waits for its turn.
fn waiting(parts: &Parts) -> Option<impl Drop> {
    parts.extensions.get::<RequestNotes>().map(|notes| notes.waits().wait())
}

/// The refusal of a larger one (docs/facts/01-api-layer.md, section 4.7).
pub fn context_too_large() -> Error {
    let detail = format!("Auth context payload exceeds the maximum allowed size of {MAX_CONTEXT} bytes.");
    Error::new(StatusCode::PAYLOAD_TOO_LARGE, "Request Entity Too Large", detail).code(413)
}

fn content_length(headers: &HeaderMap) -> Option<usize> {
    headers.get(http::header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// Scheme and value of the one `Authorization` header.
///
/// Two headers are none: what stands in front of this server may have looked at the other one.
fn authorization(headers: &HeaderMap) -> Result<(&str, &[u8]), &'static str> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let value = values.next().ok_or("No authorization token provided")?;
    if values.next().is_some() {
        return Err("Invalid authorization header");
    }
    let value = value.as_bytes().trim_ascii();
    let end = value.iter().position(u8::is_ascii_whitespace).ok_or("Invalid authorization header")?;
    let (scheme, value) = value.split_at(end);
    let scheme = std::str::from_utf8(scheme).map_err(|_| "Invalid authorization header")?;
    Ok((scheme, value.trim_ascii_start()))
}

/// The token of the one `Authorization` header.
pub(crate) fn bearer(headers: &HeaderMap) -> Result<&str, &'static str> {
    let (scheme, value) = authorization(headers)?;
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Err("No authorization token provided");
    }
    std::str::from_utf8(value).map_err(|_| "Invalid token")
}

/// Name and password of a Basic header. Bytes that are not UTF-8 are taken as Latin-1, which the real program assumes
/// of all; so clients of either habit can log in.
fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let (scheme, value) = authorization(headers).ok()?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let bytes = BASIC.decode(value).ok()?;
    let text =
        String::from_utf8(bytes).unwrap_or_else(|error| error.into_bytes().into_iter().map(char::from).collect());
    let (name, password) = text.split_once(':')?;
    Some((name.to_owned(), password.to_owned()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::type_complexity)]

    use http::{HeaderMap, HeaderValue, header::AUTHORIZATION};

    use super::{basic, bearer};

    fn headers(values: &[&[u8]]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(AUTHORIZATION, HeaderValue::from_bytes(value).unwrap());
        }
        headers
    }

    #[test]
    fn bearer_headers() {
        let cases: &[(&[&[u8]], Result<&str, &str>)] = &[
            (&[], Err("No authorization token provided")),
            (&[b"Foo x"], Err("No authorization token provided")),
            (&[b"Basic d2F6dWg6d2F6dWg="], Err("No authorization token provided")),
            (&[b"Bearer"], Err("Invalid authorization header")),
            (&[b"Bearer "], Err("Invalid authorization header")),
            (&[b""], Err("Invalid authorization header")),
            (&[b"abc"], Err("Invalid authorization header")),
            (&[b"\xff x"], Err("Invalid authorization header")),
            (&[b"Bearer a", b"Bearer b"], Err("Invalid authorization header")),
            (&[b"Bearer \xff"], Err("Invalid token")),
            (&[b"Bearer a.b.c"], Ok("a.b.c")),
            (&[b"bearer\ta.b.c "], Ok("a.b.c")),
            (&[b"BEARER  a b"], Ok("a b")),
            // Headers that were joined on the way are one, whose token is none.
            (&[b"Bearer a, Bearer b"], Ok("a, Bearer b")),
            (&[b"Bearer, a"], Err("No authorization token provided")),
            (&[b"  \t Bearer \t a \t "], Ok("a")),
            (&[b"Bearer\xa0a"], Err("Invalid authorization header")),
            (&[b"Bearer a", b""], Err("Invalid authorization header")),
            (&[b"", b"Bearer a"], Err("Invalid authorization header")),
            (&[b"Basic d2F6dWg6d2F6dWg=", b"Bearer a"], Err("Invalid authorization header")),
        ];
        for (values, expected) in cases {
            assert_eq!(bearer(&headers(values)), *expected, "{values:?}");
        }
    }

    #[test]
    fn basic_headers() {
        let cases: &[(&[&[u8]], Option<(&str, &str)>)] = &[
            (&[b"Basic d2F6dWg6d2F6dWg="], Some(("wazuh", "wazuh"))),
            (&[b"basic d2F6dWg6d2F6dWg"], Some(("wazuh", "wazuh"))),
            (&[b"Basic d2F6dWg6YTpi"], Some(("wazuh", "a:b"))),
            (&[b"Basic Og=="], Some(("", ""))),
            // "ü" as UTF-8 and as Latin-1.
            (&[b"Basic YTrDvA=="], Some(("a", "\u{fc}"))),
            (&[b"Basic YTr8"], Some(("a", "\u{fc}"))),
            (&[b"Basic %%%"], None),
            (&[b"Basic d2F6dWg="], None),
            (&[b"Bearer d2F6dWg6d2F6dWg="], None),
            (&[b"Basic"], None),
            (&[b"Basic d2F6dWg6d2F6dWg=", b"Basic d2F6dWg6d2F6dWg="], None),
            (&[b"Basic d2F6dWg6d2F6dWg=, Basic d2F6dWg6d2F6dWg="], None),
            (&[b"Basic d2F6dWg6d2F6dWg= d2F6dWg6d2F6dWg="], None),
            (&[b"Basic d2F6dWg6d2F6dWg=="], None),
            (&[b"Basic d2F6dWg6d2F6dWh="], None),
            (&[b"Basic d2F6dWg6d2F6dWg=", b"Bearer a"], None),
            (&[b"\tbASIC\t\td2F6dWg6d2F6dWg=\t"], Some(("wazuh", "wazuh"))),
            (&[], None),
        ];
        for (values, expected) in cases {
            let expected = expected.map(|(name, password)| (name.to_owned(), password.to_owned()));
            assert_eq!(basic(&headers(values)), expected, "{values:?}");
        }
    }
}
