//! The two envelopes of the 2016 API (docs/facts/08-v1.md, sections 4 and 13), and the writing of values into them:
//! compact JSON, with texts as UTF-8.
//!
//! Which of the two a request is answered in is a fact of the request (`wazuh_api_server::Dialect`). How failures look
//! is the dialect's business; must not be here: what a reply says.

use serde::Serialize;
use wazuh_api_server::v1::models::{
    AgentReply, ConfigurationReply, Daemon, DaemonListReply, HourStats, HourlyAverages, HourlyStatsReply, StatsReply,
    TextReply, WeekdayAverages, WeeklyStatsReply,
};
use wazuh_api_server::{Dialect, Error, Json};

/// The envelope of a success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// `{"error":"0","response":..,"message":null}`, which the guide of 2016 describes.
    Guide,
    /// `{"error":0,"data":..,"message":""}`, of release 1.2.
    V12,
}

/// A documented reply, and what stands in its envelope.
pub(crate) trait Enveloped {
    /// What `response` is.
    type Response: Serialize + ?Sized;
}

impl Enveloped for TextReply {
    type Response = str;
}

impl Enveloped for DaemonListReply {
    type Response = [Daemon];
}

impl Enveloped for ConfigurationReply {
    type Response = serde_json::Value;
}

impl Enveloped for StatsReply {
    type Response = [HourStats];
}

impl Enveloped for HourlyStatsReply {
    type Response = HourlyAverages;
}

impl Enveloped for WeeklyStatsReply {
    type Response = std::collections::BTreeMap<String, WeekdayAverages>;
}

impl Form {
    /// The form of replies to a request that is answered in this dialect.
    pub(crate) const fn of(dialect: Dialect) -> Self {
        match dialect {
            Dialect::OssecV12 => Self::V12,
            Dialect::Wazuh | Dialect::Ossec => Self::Guide,
        }
    }

    /// What stands before the response.
    pub(crate) const fn open(self) -> &'static [u8] {
        match self {
            Self::Guide => b"{\"error\":\"0\",\"response\":",
            Self::V12 => b"{\"error\":0,\"data\":",
        }
    }

    /// What stands behind the response.
    pub(crate) const fn close(self) -> &'static [u8] {
        match self {
            Self::Guide => b",\"message\":null}",
            Self::V12 => b",\"message\":\"\"}",
        }
    }

    /// A success with this response.
    pub(crate) fn reply<T: Enveloped>(self, response: &T::Response) -> Result<Json<T>, Error> {
        self.encoded(response)
    }

    /// The success of adding an agent, which release 1.2 tells in another way.
    pub(crate) fn added(self, id: &str) -> Result<Json<TextReply>, Error> {
        #[derive(Serialize)]
        struct Added<'a> {
            id: &'a str,
            message: &'a str,
        }
        match self {
            Self::Guide => self.reply(format!("Agent added with ID {id}").as_str()),
            Self::V12 => self.encoded(&Added { id, message: "Agent added" }),
        }
    }

    /// A success with a list of no items.
    pub(crate) fn nothing<T>(self) -> Json<T> {
        Json::from_encoded([self.open(), b"[]", self.close()].concat())
    }

    /// A success with a response that is written already.
    pub(crate) fn around(self, response: &[u8]) -> Json<AgentReply> {
        Json::from_encoded([self.open(), response, self.close()].concat())
    }

    fn encoded<T, R: Serialize + ?Sized>(self, response: &R) -> Result<Json<T>, Error> {
        let mut out = self.open().to_vec();
        serde_json::to_writer(&mut out, response).map_err(|error| {
            tracing::error!(%error, "a reply cannot be JSON");
            Error::internal()
        })?;
        out.extend_from_slice(self.close());
        Ok(Json::from_encoded(out))
    }
}

/// Appends `text` as a JSON string, quotes included. Bytes that are not UTF-8 become U+FFFD.
pub(super) fn push_text(out: &mut Vec<u8>, text: &[u8]) {
    let is_plain = |byte: &u8| matches!(byte, 0x20..=0x7f) && !matches!(byte, b'"' | b'\\');
    if text.iter().all(is_plain) {
        out.push(b'"');
        out.extend_from_slice(text);
        out.push(b'"');
        return;
    }
    // Writing a text into a vector cannot fail.
    let _ = serde_json::to_writer(out, &String::from_utf8_lossy(text));
}

/// Appends a member with a text, and the comma before it unless it is the first of its object.
pub(super) fn push_member(out: &mut Vec<u8>, name: &str, text: &[u8]) {
    if out.last() != Some(&b'{') {
        out.push(b',');
    }
    push_name(out, name);
    push_text(out, text);
}

/// Appends the name of a member and its colon.
pub(super) fn push_name(out: &mut Vec<u8>, name: &str) {
    out.push(b'"');
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b"\":");
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use wazuh_api_server::v1::models::TextReply;

    use super::{Form, push_member};

    #[test]
    fn replies_are_compact_and_in_the_form_that_was_asked_for() {
        let text = |form: Form| String::from_utf8(form.reply::<TextReply>("\u{e9}\"").unwrap().as_bytes().to_vec());
        assert_eq!(text(Form::Guide).unwrap(), "{\"error\":\"0\",\"response\":\"\u{e9}\\\"\",\"message\":null}");
        assert_eq!(text(Form::V12).unwrap(), "{\"error\":0,\"data\":\"\u{e9}\\\"\",\"message\":\"\"}");
        let added = |form: Form| String::from_utf8(form.added("001").unwrap().as_bytes().to_vec()).unwrap();
        assert_eq!(added(Form::Guide), r#"{"error":"0","response":"Agent added with ID 001","message":null}"#);
        assert_eq!(added(Form::V12), r#"{"error":0,"data":{"id":"001","message":"Agent added"},"message":""}"#);
    }

    #[test]
    fn texts_are_utf_8_and_what_is_not_becomes_a_replacement() {
        let mut out = b"{".to_vec();
        push_member(&mut out, "a", "\u{fc}".as_bytes());
        push_member(&mut out, "b", b"\xff\n\\");
        assert_eq!(out, "{\"a\":\"\u{fc}\",\"b\":\"\u{fffd}\\n\\\\\"".as_bytes());
    }
}
