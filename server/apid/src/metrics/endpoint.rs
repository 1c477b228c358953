//! `GET /metrics`: who may ask, and the reply.
//!
//! On a listener of its own whoever can reach it may ask, unless there is a token as well. On the ports of the API the
//! token is wanted, and each request counts against the limit of its client, so that guessing is slow. Must not be
//! here: what the metrics are.

use std::fs::File;
use std::io::Read as _;
use std::net::{IpAddr, Ipv4Addr};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use apid_front::Peer;
use apid_front::exchange::Aside;
use apid_identity::auth::{Authenticator, Exceeded};
use aws_lc_rs::constant_time::verify_slices_are_equal;
use axum::body::Body;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderMap, Method, Request, Response, StatusCode};

use super::Metrics;
use crate::gate::admission::bearer;

/// Where it is asked.
const PATH: &str = "/metrics";
/// The text format of Prometheus.
const FORMAT: HeaderValue = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
const TEXT: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");
/// Characters of a token: fewer could be guessed, and more are none.
const SHORTEST: usize = 16;
const LONGEST: usize = 4_096;

/// Why a file of a token cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum MetricsTokenError {
    /// It cannot be read.
    #[error(
        "metrics.token_file: {}: cannot be read: {error}; make it, for example with `openssl rand -hex 32`, and let the user of this server read it",
        file.display()
    )]
    Read {
        /// The file.
        file: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// It holds no token.
    #[error(
        "metrics.token_file: {}: must hold one line of {SHORTEST} to {LONGEST} characters without blanks, such as `openssl rand -hex 32` makes",
        .0.display()
    )]
    NoToken(PathBuf),
}

/// Who may ask for the metrics, and how they are told.
pub(crate) struct Endpoint {
    metrics: Arc<Metrics>,
    /// The file of the token, if one is wanted. Read for each request, so that another token counts at once.
    token_file: Option<PathBuf>,
    auth: Authenticator,
}

/// Why a request is refused.
enum Refused {
    TooMany(Exceeded),
    NoToken,
    Unusable(MetricsTokenError),
}

impl Endpoint {
    pub(crate) fn new(metrics: Arc<Metrics>, token_file: Option<PathBuf>, auth: Authenticator) -> Arc<Self> {
        Arc::new(Self { metrics, token_file, auth })
    }

    /// The reply to a request for the metrics; `None` for any other request.
    pub(crate) fn reply(self: &Arc<Self>, request: &Request<Body>) -> Option<Aside> {
        if request.uri().path() != PATH {
            return None;
        }
        let is_head = match *request.method() {
            Method::GET => false,
            Method::HEAD => true,
            _ => return None,
        };
        let peer = request.extensions().get::<Peer>().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), Peer::ip);
        let shown = self.token_file.is_some().then(|| shown_token(request.headers())).flatten();
        let endpoint = Arc::clone(self);
        Some(Box::pin(async move {
            match endpoint.admit(peer, shown).await {
                Ok(()) => told(StatusCode::OK, FORMAT, endpoint.metrics.text().await, is_head),
                Err(refused) => refusal(refused, is_head),
            }
        }))
    }

    async fn admit(&self, peer: IpAddr, shown: Option<Vec<u8>>) -> Result<(), Refused> {
        let Some(file) = self.token_file.clone() else { return Ok(()) };
        self.auth.admit(peer, false).map_err(Refused::TooMany)?;
        let shown = shown.ok_or(Refused::NoToken)?;
        let token = tokio::task::spawn_blocking(move || read_token(&file)).await;
        let token = token.map_err(|_| Refused::NoToken)?.map_err(Refused::Unusable)?;
        verify_slices_are_equal(&token, &shown).map_err(|_| Refused::NoToken)
    }
}

fn shown_token(headers: &HeaderMap) -> Option<Vec<u8>> {
    bearer(headers).ok().map(|token| token.as_bytes().to_vec())
}

fn refusal(refused: Refused, is_head: bool) -> Response<Body> {
    match refused {
        Refused::TooMany(Exceeded::Requests(left) | Exceeded::Events(left)) => {
            let mut reply = told(StatusCode::TOO_MANY_REQUESTS, TEXT, "too many requests\n".to_owned(), is_head);
            reply.headers_mut().insert(RETRY_AFTER, HeaderValue::from(left.as_secs() + 1));
            reply
        }
        Refused::NoToken => {
            let text = "the token of the metrics is wanted: Authorization: Bearer TOKEN\n".to_owned();
            let mut reply = told(StatusCode::UNAUTHORIZED, TEXT, text, is_head);
            reply.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"metrics\""));
            reply
        }
        Refused::Unusable(error) => {
            tracing::error!("{error}");
            let text = "the token of the metrics cannot be read; the log says why\n".to_owned();
            told(StatusCode::SERVICE_UNAVAILABLE, TEXT, text, is_head)
        }
    }
}

fn told(status: StatusCode, kind: HeaderValue, text: String, is_head: bool) -> Response<Body> {
    let length = text.len();
    let mut reply = Response::new(if is_head { Body::empty() } else { Body::from(text) });
    *reply.status_mut() = status;
    reply.headers_mut().insert(CONTENT_TYPE, kind);
    reply.headers_mut().insert(CONTENT_LENGTH, length.into());
    reply
}

/// The token in a file. Blocks.
pub(crate) fn read_token(file: &Path) -> Result<Vec<u8>, MetricsTokenError> {
    let mut text = Vec::new();
    let most = u64::try_from(LONGEST).unwrap_or(u64::MAX) + 3;
    let read = File::open(file).and_then(|open| open.take(most).read_to_end(&mut text));
    read.map_err(|error| MetricsTokenError::Read { file: file.to_owned(), error })?;
    let token = text.trim_ascii();
    let is_token = (SHORTEST..=LONGEST).contains(&token.len()) && token.iter().all(u8::is_ascii_graphic);
    if is_token { Ok(token.to_vec()) } else { Err(MetricsTokenError::NoToken(file.to_owned())) }
}

/// What an operator should know of the file of a token. Blocks.
pub(crate) fn remark(file: &Path) -> Option<String> {
    let mode = std::fs::metadata(file).ok()?.mode();
    let everybody = mode & 0o004 != 0;
    everybody.then(|| format!("metrics.token_file: {}: every user of this machine may read it", file.display()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_token_is_one_line_that_cannot_be_guessed() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("token");
        let read = |text: &str| {
            fs::write(&file, text).unwrap();
            read_token(&file).map(|token| String::from_utf8(token).unwrap()).map_err(|error| error.to_string())
        };
        assert_eq!(read("0123456789abcdef\n").unwrap(), "0123456789abcdef");
        assert_eq!(read(" 0123456789abcdef\r\n\n").unwrap(), "0123456789abcdef");
        let longest = "x".repeat(LONGEST);
        assert_eq!(read(&format!("{longest}\n")).unwrap(), longest);
        for none in [
            "",
            "\n",
            "0123456789abcde",
            "0123456789 abcdef",
            "0123456789abcdef\n0123456789abcdef",
            "Ünderstood-0123456",
        ] {
            assert!(read(none).unwrap_err().contains("must hold one line of 16 to 4096 characters"), "{none}");
        }
        assert!(read(&"x".repeat(LONGEST + 10)).is_err());
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
        assert_eq!(remark(&file), None);
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(remark(&file).unwrap().ends_with("every user of this machine may read it"));
        fs::remove_file(&file).unwrap();
        assert!(read_token(&file).unwrap_err().to_string().contains("openssl rand -hex 32"));
    }
}
