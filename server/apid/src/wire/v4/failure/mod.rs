//! Failures as the wire shows them: a catalogue code, its texts, and the class that decides the HTTP status.
//!
//! Every refusal that carries a Wazuh code is made here, whether it ends a request or becomes a failed item. Parameter
//! and body faults have no code and are not made here. Texts follow docs/facts/01-api-layer.md, section 5, and
//! docs/facts/05-errors.md, section 1.

mod catalogue;
mod voice;

use std::fmt::Display;

use http::StatusCode;
use wazuh_api_server::{Error, FailedItems, Id};

pub(crate) use voice::Voice;

/// Where a caller finds the log of this server, as internal errors tell it.
const LOG_FILE: &str = "WAZUH_HOME/logs/api.log";

/// What kind of refusal it is. Decides the HTTP status and the title; the same code occurs with several classes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Class {
    /// 400, `Bad Request`.
    BadRequest,
    /// 403, `Permission Denied`.
    PermissionDenied,
    /// 404, `Resource Not Found`.
    NotFound,
    /// 406, `Not Acceptable`.
    NotAcceptable,
    /// 429, `Too Many Requests`.
    TooManyRequests,
    /// 500, `Wazuh Internal Error`.
    Internal,
    /// 500, `Wazuh Cluster Error`.
    Cluster,
    /// 400, `Wazuh Cluster Error`: of a node that is not connected.
    NotConnected,
}

impl Class {
    /// The HTTP status.
    pub const fn status(self) -> u16 {
        match self {
            Self::BadRequest | Self::NotConnected => 400,
            Self::PermissionDenied => 403,
            Self::NotFound => 404,
            Self::NotAcceptable => 406,
            Self::TooManyRequests => 429,
            Self::Internal | Self::Cluster => 500,
        }
    }

    /// The `title` of the problem document.
    pub const fn title(self) -> &'static str {
        match self {
            Self::BadRequest => "Bad Request",
            Self::PermissionDenied => "Permission Denied",
            Self::NotFound => "Resource Not Found",
            Self::NotAcceptable => "Not Acceptable",
            Self::TooManyRequests => "Too Many Requests",
            Self::Internal => "Wazuh Internal Error",
            Self::Cluster | Self::NotConnected => "Wazuh Cluster Error",
        }
    }
}

/// A refusal: for the whole request, or for one item of it.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{code} - {message}")]
pub struct Failure {
    /// What decides the status when the whole request is refused.
    pub class: Class,
    /// Code of the catalogue, or of a daemon.
    pub code: u16,
    /// The full message: catalogue text and whatever was added.
    pub message: String,
    /// What the caller can do about it.
    pub remediation: Option<String>,
    /// Text shown under the node's name instead of `message`; set for faults whose cause stays in the log.
    node_text: Option<&'static str>,
}

impl Failure {
    /// The catalogue's texts for `code`.
    pub fn new(class: Class, code: u16) -> Self {
        let (message, remediation) = catalogue::entry(code).unwrap_or_default();
        Self { class, code, message: message.to_owned(), remediation: remediation.map(str::to_owned), node_text: None }
    }

    /// A code raised as 400.
    pub fn bad_request(code: u16) -> Self {
        Self::new(Class::BadRequest, code)
    }

    /// A code raised as 404.
    pub fn not_found(code: u16) -> Self {
        Self::new(Class::NotFound, code)
    }

    /// A code raised as 500.
    pub fn internal(code: u16) -> Self {
        Self::new(Class::Internal, code)
    }

    /// 403 with code 4000: none of the named resources is allowed. `resource` is the type, such as `agent:id`.
    pub fn permission_denied(resource: &str) -> Self {
        Self::new(Class::PermissionDenied, 4000).detail(format_args!("Resource type: {resource}"))
    }

    /// A fault of ours. The cause goes to the log; the caller sees code 1000 and no detail
    /// (docs/facts/01-api-layer.md, section 5).
    pub fn unexpected(cause: impl Display) -> Self {
        tracing::error!(%cause, "request failed");
        Self {
            class: Class::Internal,
            code: 1000,
            message: "Wazuh Internal Error".to_owned(),
            remediation: Self::new(Class::Internal, 1000).remediation,
            node_text: Some("Wazuh Internal Error. See log for more detail"),
        }
    }

    /// A refusal whose text a daemon supplied; such a text has no remediation.
    pub fn command(class: Class, code: u16, text: impl Into<String>) -> Self {
        Self { class, code, message: text.into(), remediation: None, node_text: None }
    }

    /// Adds what it is about: `message: extra`. A code that the catalogue lacks has the extra text alone.
    #[must_use]
    pub fn detail(mut self, extra: impl Display) -> Self {
        self.message = if self.message.is_empty() { extra.to_string() } else { format!("{}: {extra}", self.message) };
        self
    }

    /// Fills the `{name}` placeholders of the message. Left alone they appear as they are, like the real program's.
    #[must_use]
    pub fn fill(mut self, values: &[(&str, &str)]) -> Self {
        for (name, value) in values {
            self.message = self.message.replace(&format!("{{{name}}}"), value);
        }
        self
    }

    /// The same in the words of `voice`. Done last: what is added behind it stays as it is.
    #[must_use]
    pub(crate) fn told_by(self, voice: Voice) -> Self {
        match voice {
            Voice::V4 => self,
            Voice::V5 => voice::as_release_5(self),
        }
    }

    /// The refusal of the whole request. `node` is the name to show this node under, `Session::node`, for a failure of
    /// the work itself; none for one of the request's form, which has no `dapi_errors`
    /// (docs/facts/01-api-layer.md, section 5).
    pub fn into_error(self, node: Option<&str>) -> Error {
        let status = StatusCode::from_u16(self.class.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let text = self.node_text.map_or_else(|| self.message.clone(), str::to_owned);
        let mut error = Error::new(status, self.class.title(), self.message).code(self.code);
        if let Some(remediation) = self.remediation {
            error = error.remediation(remediation);
        }
        match (node, status.is_server_error() && self.node_text.is_none()) {
            (None, _) => error,
            (Some(node), true) => error.node_error_with_log(node, text, Some(LOG_FILE.to_owned())),
            (Some(node), false) => error.node_error(node, text),
        }
    }

    /// Adds the refusal of one item of a request.
    pub fn add_to(&self, failed: &mut FailedItems, id: impl Into<Id>) {
        failed.add(id, self.code, &self.message, self.remediation.as_deref());
    }

    /// Adds to the remediation: `remediation: extra`.
    #[must_use]
    pub fn remedy(mut self, extra: impl Display) -> Self {
        let text = self.remediation.as_deref().unwrap_or("None");
        self.remediation = Some(format!("{text}: {extra}"));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::{Class, Failure};

    #[test]
    fn extra_text_follows_the_message() {
        let failure = Failure::bad_request(1705).detail("golden_a");
        assert_eq!(failure.message, "There is an agent with the same name: golden_a");
        assert_eq!(failure.remediation.as_deref(), Some("Please choose another name"));
    }

    #[test]
    fn placeholders_are_filled_or_left() {
        assert_eq!(Failure::bad_request(1800).message, "Bad format in CDB list {path}");
        assert_eq!(
            Failure::bad_request(1800).fill(&[("path", "etc/lists/x")]).message,
            "Bad format in CDB list etc/lists/x"
        );
    }

    #[test]
    fn a_code_outside_the_catalogue_has_the_extra_text_alone() {
        let failure = Failure::new(Class::BadRequest, 9009).detail("Unable to add agent");
        assert_eq!((failure.message.as_str(), failure.remediation), ("Unable to add agent", None));
    }

    #[test]
    fn remediation_takes_an_extra() {
        let failure = Failure::bad_request(4020).remedy("['GET /']");
        assert_eq!(failure.remediation.as_deref(), Some("Valid endpoints are: : ['GET /']"));
    }

    #[test]
    fn permission_text_names_the_resource_type() {
        let failure = Failure::permission_denied("agent:id");
        assert_eq!(
            (failure.class.status(), failure.message.as_str()),
            (403, "Permission denied: Resource type: agent:id")
        );
    }

    #[test]
    fn problem_documents_are_as_recorded() {
        let text = |error: wazuh_api_server::Error| String::from_utf8_lossy(&error.to_json(false)).into_owned();
        assert_eq!(
            text(Failure::internal(2100).detail("[Errno -2] Name or service not known").into_error(Some("node01"))),
            r#"{"title": "Wazuh Internal Error", "detail": "Error in CTI service request: [Errno -2] Name or service not known", "dapi_errors": {"node01": {"error": "Error in CTI service request: [Errno -2] Name or service not known", "logfile": "WAZUH_HOME/logs/api.log"}}, "error": 2100}"#
        );
        let denied = text(Failure::permission_denied("*:*").into_error(Some("unknown-node")));
        assert!(denied.starts_with(r#"{"title": "Permission Denied", "detail": "Permission denied: Resource type: *:*", "remediation": "Please, make sure"#));
        assert!(denied.ends_with(
            r#""dapi_errors": {"unknown-node": {"error": "Permission denied: Resource type: *:*"}}, "error": 4000}"#
        ));
        let form = text(Failure::not_found(1122).into_error(None));
        assert!(!form.contains("dapi_errors"));
        let unexpected = text(Failure::unexpected("cause").into_error(Some("node01")));
        assert!(unexpected.contains(r#""detail": "Wazuh Internal Error", "#));
        assert!(
            unexpected
                .contains(r#"{"node01": {"error": "Wazuh Internal Error. See log for more detail"}}, "error": 1000}"#)
        );
    }

    #[test]
    fn an_unexpected_fault_does_not_tell_its_cause() {
        let failure = Failure::unexpected("disk on fire");
        assert!(!format!("{failure:?}").contains("fire"));
    }
}
