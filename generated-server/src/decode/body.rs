//! Request bodies: content type, expectations, size, JSON or form and its schema.

// See docs/facts/01-api-layer.md, sections 4.7, 5.2 and 6.5.

use std::path::Path;

use axum::body::{Body as Stream, HttpBody as _};
use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, EXPECT};
use http::{HeaderMap, StatusCode};
use http_body_util::BodyExt;
use serde_json::{Map, Value};

use crate::decode::cost;
use crate::decode::form;
use crate::decode::json_text;
use crate::decode::python::{repr_text, shown};
use crate::decode::validate;
use crate::decode::value::BodyValue;
use crate::dialect::{CallerAddress, Dialect};
use crate::error::{Cause, Error};
use crate::operation::{Body, Content, FORM};
use crate::query;
use crate::reply::Text;
use crate::schema::{Kind, Schema};

/// What the content type of a request means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Chosen {
    /// The documented content of this number.
    Documented(usize),
    /// None: the body counts as empty.
    Ignored,
}

/// Which documented content the request's content type means. Without one it is the first.
///
/// The 2016 API has no default. Its first release takes a body of another type for an empty one, and release 1.2
/// refuses it.
// See docs/facts/08-v1.md, sections 3.4 and 13.
pub(crate) fn content(body: &'static Body, dialect: Dialect, headers: &HeaderMap) -> Result<Chosen, Error> {
    match dialect {
        Dialect::Wazuh => documented(body, headers).map(Chosen::Documented),
        Dialect::Ossec | Dialect::OssecV12 => match headers.get(CONTENT_TYPE).map(|_| documented(body, headers)) {
            Some(Ok(index)) => Ok(Chosen::Documented(index)),
            None | Some(Err(_)) if dialect == Dialect::Ossec => Ok(Chosen::Ignored),
            None | Some(Err(_)) => Err(Error::unreadable_body()),
        },
    }
}

fn documented(body: &'static Body, headers: &HeaderMap) -> Result<usize, Error> {
    let Some(header) = headers.get(CONTENT_TYPE) else { return Ok(0) };
    let given = String::from_utf8_lossy(header.as_bytes());
    let given = essence(&given);
    let exact = |content: &Content| essence(content.media_type).eq_ignore_ascii_case(given);
    let found = body.contents.iter().position(exact);
    found.or_else(|| body.contents.iter().position(|content| covers(content.media_type, given))).ok_or_else(|| {
        let expected: Vec<String> = body.contents.iter().map(|content| repr_text(content.media_type)).collect();
        Error::unsupported_media_type(format!("Invalid Content-type ({given}), expected [{}]", expected.join(", ")))
    })
}

/// The content type of a request, as it was sent.
pub(crate) fn media_type(headers: &HeaderMap) -> String {
    headers.get(CONTENT_TYPE).map_or_else(String::new, |value| String::from_utf8_lossy(value.as_bytes()).into_owned())
}

/// Whether a documented wildcard stands for the media type.
fn covers(documented: &str, given: &str) -> bool {
    let Some(kind) = essence(documented).strip_suffix("/*") else { return false };
    given.split_once('/').is_some_and(|(of, _)| kind == "*" || kind.eq_ignore_ascii_case(of))
}

/// A media type without its parameters, which the documented one may have as well.
fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Whether the documented content of this number becomes a value, and not a text.
pub(crate) fn is_parsed(body: &'static Body, index: usize) -> bool {
    body.contents.get(index).is_some_and(|content| content.schema.is_some())
}

/// Refuses an `Expect` header that cannot be met.
pub(crate) fn expect(headers: &HeaderMap, max_body: u64) -> Result<(), Error> {
    let Some(expectation) = headers.get(EXPECT) else { return Ok(()) };
    if !expectation.as_bytes().eq_ignore_ascii_case(b"100-continue") {
        return Err(Error::expectation_failed("Unknown Expect"));
    }
    match content_length(headers) {
        Some(length) if max_body > 0 && length > max_body => Err(Error::expectation_failed(format!(
            "Maximum content size limit ({max_body}) exceeded ({length} bytes read)"
        ))),
        _ => Ok(()),
    }
}

fn content_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// Refuses a body that is announced to be over the limit. The real API parses a JSON body of any size before it looks
/// at the limit; here the limit comes first.
pub(crate) fn announced(headers: &HeaderMap, limit: u64) -> Result<(), Error> {
    match content_length(headers) {
        Some(length) if limit > 0 && length > limit => Err(Error::body_too_large(limit, length)),
        _ => Ok(()),
    }
}

/// Reads the body, within the limit.
pub(crate) async fn read(mut stream: Stream, limit: u64) -> Result<Bytes, Error> {
    let mut first = Bytes::new();
    let mut rest = BytesMut::new();
    while let Some(frame) = stream.frame().await {
        let frame = frame.map_err(|_| Error::bad_request("The request body could not be read"))?;
        let Ok(data) = frame.into_data() else { continue };
        let length = (first.len() + rest.len() + data.len()) as u64;
        if limit > 0 && length > limit {
            return Err(Error::body_too_large(limit, length));
        }
        // Nearly all bodies come in one piece, which then needs no copy.
        if first.is_empty() && rest.is_empty() {
            first = data;
        } else {
            if rest.is_empty() {
                // Memory that nothing was written to yet is not taken.
                rest.reserve(
                    stream
                        .size_hint()
                        .exact()
                        .map_or(0, |left| first.len() + data.len() + usize::try_from(left).unwrap_or(0)),
                );
                rest.extend_from_slice(&std::mem::take(&mut first));
            }
            rest.extend_from_slice(&data);
        }
    }
    Ok(if rest.is_empty() { first } else { rest.freeze() })
}

/// Bytes of memory that [`decode`] takes.
///
/// # Errors
///
/// 413 for a body with more values than any has.
pub(crate) fn cost(body: &'static Body, index: usize, bytes: &[u8]) -> Result<u64, Error> {
    match body.contents.get(index) {
        Some(content) if content.schema.is_none() => Ok(0),
        Some(content) if content.media_type == FORM => cost::of_form(bytes),
        _ => cost::of_json(bytes),
    }
}

/// How the bytes of a body are read.
#[derive(Clone, Copy)]
pub(crate) struct Reading {
    pub(crate) dialect: Dialect,
    pub(crate) caller: Option<CallerAddress>,
}

impl Reading {
    /// Checks the body's bytes. Values of path formats must stay under `root`.
    pub(crate) fn decode(
        self,
        body: &'static Body,
        index: usize,
        bytes: Bytes,
        root: Option<&Path>,
    ) -> Result<BodyValue, Error> {
        match body.contents.get(index).and_then(|content| content.schema.as_ref().zip(Some(content))) {
            Some((schema, content)) if self.dialect.is_ossec() => {
                let value = self.ossec_value(content, schema, &bytes, root)?;
                check(schema, &value, root)?;
                Ok(BodyValue::Json { content: index, value })
            }
            _ => decode(body, index, bytes, root),
        }
    }

    /// The object of a body as the 2016 API reads it: what is not documented is ignored, a list is an object without
    /// members, and of a member that a form has twice no value counts.
    // See docs/facts/08-v1.md, sections 3.4 and 13.
    fn ossec_value(
        self,
        content: &Content,
        schema: &Schema,
        bytes: &[u8],
        root: Option<&Path>,
    ) -> Result<Value, Error> {
        let Kind::Object(object) = schema.kind else { return Err(Error::internal()) };
        let is_form = content.media_type == FORM;
        let mut members = match is_form {
            true => form::parse(schema, bytes, root),
            false => json_text::parse(bytes).map_err(|_| Error::unreadable_body())?,
        };
        let members = match &mut members {
            Value::Object(members) => std::mem::take(members),
            Value::Array(_) => Map::new(),
            _ => return Err(Error::unreadable_body()),
        };
        let is_listed = |name: &str| object.properties.iter().any(|(listed, _)| *listed == name);
        let mut members: Map<_, _> = members.into_iter().filter(|(name, _)| is_listed(name)).collect();
        if is_form {
            let text = String::from_utf8_lossy(bytes);
            for (name, member) in &mut members {
                if query::pairs(&text).filter(|(given, _)| given == name).count() > 1 {
                    *member = Value::Array(Vec::new());
                }
            }
        }
        if let (Dialect::OssecV12, Some(CallerAddress(caller))) = (self.dialect, self.caller)
            && is_listed("ip")
            && !members.contains_key("ip")
        {
            members.insert("ip".to_owned(), caller.to_canonical().to_string().into());
        }
        Ok(Value::Object(members))
    }
}

fn check(schema: &Schema, value: &Value, root: Option<&Path>) -> Result<(), Error> {
    validate::check(schema, value, root).map_err(|violation| {
        let error = Error::bad_request(violation.body_text());
        match violation.refused(None) {
            Some(refused) => error.because(Cause::Value(refused)),
            None => error,
        }
    })
}

fn decode(body: &'static Body, index: usize, bytes: Bytes, root: Option<&Path>) -> Result<BodyValue, Error> {
    let Some(content) = body.contents.get(index) else { return Ok(BodyValue::Missing) };
    match &content.schema {
        Some(_) if bytes.is_empty() && body.required => Err(Error::bad_request("Request body must not be empty")),
        _ if bytes.is_empty() && !body.required => Ok(BodyValue::Missing),
        Some(schema) => {
            let value =
                if content.media_type == FORM { form::parse(schema, &bytes, root) } else { json_text::parse(&bytes)? };
            check(schema, &value, root)?;
            let unlisted = validate::unlisted(schema, &value);
            if !unlisted.is_empty() {
                let names: Vec<String> = unlisted.iter().map(|name| repr_text(name)).collect();
                let names = shown(names.join(", "));
                return Err(Error::bad_request(format!("Invalid field found {{{names}}}")));
            }
            Ok(BodyValue::Json { content: index, value })
        }
        None if content.is_text => decode_text(body.required, index, bytes),
        None if bytes.is_empty() => Err(Error::bad_request("Request body must not be empty")),
        None => Ok(BodyValue::Bytes { content: index, bytes }),
    }
}

/// A file upload must hold something, and text.
// See docs/facts/05-errors.md, section 12.
fn decode_text(required: bool, index: usize, bytes: Bytes) -> Result<BodyValue, Error> {
    if bytes.is_empty() && required {
        return Err(Error::new(StatusCode::BAD_REQUEST, "Bad Request", "Body is empty")
            .remediation("Please, check the content of the file to be uploaded")
            .code(1912));
    }
    let text = Text::from_utf8(bytes).map_err(|_| {
        Error::new(StatusCode::BAD_REQUEST, "Bad Request", "Error parsing body request to UTF-8")
            .remediation("Please, check if the file content is valid UTF-8")
            .code(1911)
    })?;
    Ok(BodyValue::Text { content: index, text })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use http::HeaderValue;
    use serde_json::json;

    use super::*;
    use crate::schema::Schema;

    static AGENT: Body = Body::required(&[Content::form(
        Schema::object(&[("name", Schema::STRING.format("names").max_length(8)), ("ip", Schema::STRING)])
            .required(&["name"]),
    )]);

    fn read(text: &'static str) -> Result<serde_json::Value, String> {
        match decode(&AGENT, 0, Bytes::from_static(text.as_bytes()), None) {
            Ok(BodyValue::Json { value, .. }) => Ok(value),
            Ok(other) => Err(format!("{other:?}")),
            Err(error) => Err(error.detail().to_owned()),
        }
    }

    #[test]
    fn a_form_is_read_and_checked() {
        assert_eq!(read("name=NewHost&ip=10.0.0.8").unwrap(), json!({"name": "NewHost", "ip": "10.0.0.8"}));
        assert!(read("ip=any").unwrap_err().contains("'name' is a required property"));
        assert!(read("name=a%20b").unwrap_err().contains("is not a 'names'"));
        assert!(read("name=LongerThanThat").unwrap_err().contains("is too long"));
        assert_eq!(read("name=x&key=1").unwrap_err(), "Invalid field found {'key'}");
        assert_eq!(read("").unwrap_err(), "Request body must not be empty");
    }

    #[test]
    fn a_form_has_a_media_type_of_its_own() {
        let mut headers = HeaderMap::new();
        assert_eq!(documented(&AGENT, &headers).unwrap(), 0);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded; charset=utf-8"));
        assert_eq!(documented(&AGENT, &headers).unwrap(), 0);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        let error = documented(&AGENT, &headers).unwrap_err();
        assert_eq!(
            error.detail(),
            "Invalid Content-type (application/json), expected ['application/x-www-form-urlencoded']"
        );
    }

    static ANY: Body = Body::required(&[Content::text("text/plain"), Content::bytes("image/*"), Content::bytes("*/*")]);

    #[test]
    fn wildcards_take_what_no_other_content_names() {
        let index = |media_type: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
            documented(&ANY, &headers).unwrap()
        };
        assert_eq!(["text/plain; charset=utf-8", "Image/PNG", "image/*", "text/html"].map(index), [0, 1, 1, 2]);
    }

    #[test]
    fn bytes_need_not_be_text() {
        let raw = Bytes::from_static(&[0, 0xff]);
        assert!(decode(&ANY, 0, raw.clone(), None).is_err());
        match decode(&ANY, 1, raw.clone(), None) {
            Ok(BodyValue::Bytes { content: 1, bytes }) => assert_eq!(bytes, raw),
            other => panic!("{other:?}"),
        }
        assert!(decode(&ANY, 1, Bytes::new(), None).is_err());
    }
}
