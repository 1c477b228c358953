//! Bodies of requests and replies: statuses and media types.

use super::{Checker, Place};

/// Bodies of requests can be of this type, replies cannot.
const FORM: &str = "application/x-www-form-urlencoded";

impl Checker<'_> {
    pub(super) fn check_responses(&mut self, responses: &Place<'_>) {
        let mut successes = 0;
        for response in responses.members() {
            let name = response.name();
            let digits = name.len() == 3 && name.bytes().all(|byte| byte.is_ascii_digit());
            let (at, mark) = (response.pointer(), response.key_mark());
            match name.as_bytes() {
                _ if name == "default" || name.starts_with("x-") => {}
                [b'2'..=b'5', ..] if digits => successes += usize::from(name.starts_with('2')),
                [b'1', ..] if digits => {
                    let message = format!("status {name} is no reply to a request");
                    self.sink.error_at("unsupported-status", &at, mark, message, "");
                }
                [b'1'..=b'5', b'X' | b'x', b'X' | b'x'] => {
                    let message = format!("`{name}`: ranges of statuses are not generated");
                    self.sink.error_at("unsupported-status", &at, mark, message, "list the statuses");
                }
                _ => {
                    let message = format!("`{name}` is not a status");
                    let help = "a status has three digits and lies between 100 and 599";
                    self.sink.error_at("bad-status", &at, mark, message, help);
                }
            }
        }
        if successes == 0 {
            self.error("no-success", responses, "operation without a 2xx reply", "document what a success returns");
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
                    let form = essence == "multipart/form-data" || (essence == FORM && !request);
                    if form || essence.contains('*') {
                        let message = format!("bodies of type `{name}` are not generated");
                        let help = "give JSON, or a type whose body is text or bytes";
                        self.sink.error_at("unsupported-media-type", &at, mark, message, help);
                    }
                }
                _ => {
                    let message = format!("`{name}` is not a media type");
                    self.sink.error_at("bad-media-type", &at, mark, message, "write `type/subtype`");
                }
            }
            let json = essence.ends_with("/json") || essence.ends_with("+json");
            if json && media.node.get("schema").is_none() {
                let message = format!("`{name}` without a schema");
                self.sink.warning_at("missing-schema", &at, mark, message, "it is treated as any JSON value");
            }
        }
    }
}
