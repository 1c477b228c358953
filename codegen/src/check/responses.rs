//! Bodies of requests and replies: statuses and media types.

use super::{Checker, Place};
use crate::source::Node;

/// Bodies of requests can be of this type; in replies it is a text.
const FORM: &str = "application/x-www-form-urlencoded";

impl Checker<'_> {
    pub(super) fn check_responses(&mut self, responses: &Place<'_>) {
        let (mut successes, mut others) = (0, 0);
        for response in responses.members() {
            let name = response.name();
            let digits = name.len() == 3 && name.bytes().all(|byte| byte.is_ascii_digit());
            let (at, mark) = (response.pointer(), response.key_mark());
            match name.as_bytes() {
                _ if name == "default" => others += 1,
                _ if name.starts_with("x-") => {}
                [b'2', ..] if digits => successes += 1,
                [b'3', ..] if digits => others += 1,
                [b'4'..=b'5', ..] if digits => {}
                [b'1', ..] if digits => {
                    let message = format!("status {name} is no reply to a request");
                    self.sink.error_at("unsupported-status", &at, mark, message, "");
                }
                [b'2', b'X' | b'x', b'X' | b'x'] => {
                    successes += 1;
                    let message = format!("`{name}` is sent as 200, unless that is listed");
                    self.sink.warning_at("status-range", &at, mark, message, "list the statuses");
                }
                [b'3'..=b'5', b'X' | b'x', b'X' | b'x'] => {}
                [b'1', b'X' | b'x', b'X' | b'x'] => {
                    let message = format!("status {name} is no reply to a request");
                    self.sink.error_at("unsupported-status", &at, mark, message, "");
                }
                _ => {
                    let message = format!("`{name}` is not a status");
                    let help = "a status has three digits and lies between 100 and 599";
                    self.sink.error_at("bad-status", &at, mark, message, help);
                }
            }
        }
        if successes == 0 && others == 0 {
            let help = "a success is 200 without a body; document what it returns";
            self.warning("no-success", responses, "operation without a 2xx reply", help);
        }
    }

    pub(super) fn check_response(&mut self, response: &Place<'_>) {
        if let Some(content) = response.get("content") {
            self.check_media_types(&content, false);
        }
        for key in ["headers", "links"] {
            if let Some(member) = response.get(key) {
                let message = format!("`{key}` of a response is ignored");
                self.sink.warning_at("ignored-keyword", &member.pointer(), member.key_mark(), message, "");
            }
        }
    }

    pub(super) fn check_request_body(&mut self, body: &Place<'_>) {
        let Some(content) = body.get("content") else { return };
        if content.node.as_mapping().is_some_and(indexmap::IndexMap::is_empty) {
            self.error(
                "empty-content",
                &content,
                "request body without a media type",
                "remove the body or say what it holds",
            );
        }
        self.check_media_types(&content, true);
        for media in content.members() {
            if let Some(encoding) = media.get("encoding") {
                let message = "`encoding` of a body is ignored";
                self.sink.warning_at("ignored-keyword", &encoding.pointer(), encoding.key_mark(), message, "");
            }
        }
    }

    /// Says what of a documented body is not read, or read in another way than one may expect.
    fn warn_of_unread(&mut self, essence: &str, media: &Place<'_>, request: bool) {
        let (at, mark, name) = (media.pointer(), media.key_mark(), media.name());
        if essence.starts_with("multipart/") && request {
            let message = format!("the parts of `{name}` are handed over as they are sent");
            let help = "nothing of them is checked; read them in the handler";
            self.sink.warning_at("unread-parts", &at, mark, message, help);
        } else if essence.contains('*') {
            let message = format!("`{name}` is JSON where its schema has members or items, else any bytes");
            self.sink.warning_at("wildcard-media-type", &at, mark, message, "name the media types");
        } else if essence == FORM && !request {
            let message = format!("replies of type `{name}` are texts");
            self.sink.warning_at("unread-form", &at, mark, message, "the handler writes them");
        }
    }

    /// A body that is neither JSON nor a form is handed over as it is, whatever its schema demands.
    fn warn_of_unchecked(&mut self, media: &Place<'_>, request: bool) {
        /// Keys that demand nothing of a text, or say that it is one.
        const SAID: [&str; 11] = [
            "deprecated",
            "description",
            "example",
            "externalDocs",
            "format",
            "nullable",
            "readOnly",
            "title",
            "type",
            "writeOnly",
            "xml",
        ];
        let Some(schema) = media.get("schema") else { return };
        let Some(node) = self.follow(schema.node) else { return };
        let demands = node
            .as_mapping()
            .into_iter()
            .flatten()
            .any(|(key, _)| !SAID.contains(&key.as_str()) && !key.starts_with("x-"));
        let is_text = node.get("type").and_then(Node::as_str).is_none_or(|kind| kind == "string");
        if !is_text || (demands && request) {
            let message = format!("the schema of `{}` has no effect: the body is handed over as it is", media.name());
            let help = "say `type: string`, and check the rest in the handler";
            self.sink.warning_at("unread-schema", &schema.pointer(), schema.key_mark(), message, help);
        }
    }

    fn check_media_types(&mut self, content: &Place<'_>, request: bool) {
        for media in content.members() {
            let (at, mark) = (media.pointer(), media.key_mark());
            let name = media.name();
            let essence = name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
            let token = |text: &str| {
                !text.is_empty()
                    && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$&-^_.+*".contains(&byte))
            };
            // It is the value of a header.
            let sendable = name.bytes().all(|byte| (b' '..=b'~').contains(&byte));
            match essence.split_once('/') {
                Some((kind, subtype)) if token(kind) && token(subtype) && sendable => {
                    // `*/json` would be no family of types.
                    let partial = |text: &str| text.contains('*') && text != "*";
                    if partial(kind) || partial(subtype) || (kind == "*" && subtype != "*") {
                        let message = format!("`{name}` stands for no media types");
                        self.sink.error_at("bad-media-type", &at, mark, message, "write `type/*` or `*/*`");
                    } else {
                        self.warn_of_unread(&essence, &media, request);
                    }
                }
                // A stray key beside media types.
                None if content.members().any(|other| other.name().contains('/')) => {
                    let message = format!("`{name}` is not a media type, and is ignored");
                    self.sink.warning_at("stray-media-type", &at, mark, message, "write `type/subtype`, or remove it");
                }
                _ => {
                    let message = format!("`{name}` is not a media type");
                    self.sink.error_at("bad-media-type", &at, mark, message, "write `type/subtype`");
                }
            }
            let json = essence.ends_with("/json") || essence.ends_with("+json");
            if !json && essence != FORM && !essence.contains('*') && !essence.starts_with("multipart/") {
                self.warn_of_unchecked(&media, request);
            }
            if json && media.node.get("schema").is_none() {
                let message = format!("`{name}` without a schema");
                self.sink.warning_at("missing-schema", &at, mark, message, "it is treated as any JSON value");
            }
        }
    }
}
