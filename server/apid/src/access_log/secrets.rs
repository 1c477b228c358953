//! What the access log must not show (docs/facts/01-api-layer.md, section 8.2, and more than it asks for).
//!
//! A secret is known by the name it stands under, however that name is written, or by its looks if it is a token. Works
//! on what was sent, valid or not: a mistyped request has carried the password all the same.

use std::borrow::Cow;

use serde_json::Value;

use apid_identity::auth::api_keys::PREFIX;

/// What stands in its place.
pub(super) const MASK: &str = "****";

/// Parts of names under which secrets stand; letters and digits alone count.
const SECRET: [&str; 9] =
    ["passw", "passphrase", "pwd", "token", "secret", "credential", "authorization", "apikey", "cookie"];
/// Names that hold one of these parts and no secret.
const PLAIN: [&str; 1] = ["authtokenexptimeout"];
/// How often a name may be encoded.
const ENCODINGS: usize = 4;

/// Headers whose values are shown; those of others might be anything.
const SHOWN_HEADERS: [&str; 22] = [
    "accept",
    "accept-charset",
    "accept-encoding",
    "accept-language",
    "access-control-request-headers",
    "access-control-request-method",
    "cache-control",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "expect",
    "host",
    "keep-alive",
    "origin",
    "pragma",
    "te",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-forwarded-for",
];

/// Whether a parameter or member of this name holds a secret.
pub(crate) fn is_secret_name(name: &str) -> bool {
    let mut name = Cow::Borrowed(name);
    for _ in 0..ENCODINGS {
        if !name.contains('%') {
            break;
        }
        name = Cow::Owned(percent_encoding::percent_decode_str(&name).decode_utf8_lossy().into_owned());
    }
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    !PLAIN.contains(&plain.as_str()) && (plain.ends_with("key") || SECRET.iter().any(|part| plain.contains(part)))
}

/// Whether a text holds what looks like an API key, whole or cut, or like a signed token: the beginning of a JSON
/// object in base64, a dot, and more.
fn holds_token(text: &str) -> bool {
    let is_key = |(start, _)| {
        let rest = text.as_bytes().split_at(start).1.iter().skip(PREFIX.len());
        rest.take_while(|byte| byte.is_ascii_alphanumeric()).count() >= 8
    };
    if text.match_indices(PREFIX).any(is_key) {
        return true;
    }
    let of_token = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'=');
    text.match_indices("eyJ").any(|(start, _)| {
        let rest = text.as_bytes().split_at(start).1;
        let head = rest.iter().take_while(|byte| of_token(byte)).count();
        let dot = rest.get(head) == Some(&b'.');
        dot && head >= 8 && rest.iter().skip(head + 1).take_while(|byte| of_token(byte)).count() >= 8
    })
}

/// The text, unless it holds a token.
pub(crate) fn shown(text: &str) -> Cow<'_, str> {
    let decoded = percent_encoding::percent_decode_str(text).decode_utf8_lossy();
    if holds_token(text) || holds_token(&decoded) { MASK.into() } else { text.into() }
}

/// The value of a parameter of this name.
pub(crate) fn parameter<'a>(name: &str, value: &'a str) -> Cow<'a, str> {
    if is_secret_name(name) { MASK.into() } else { shown(value) }
}

/// The value of a header.
pub(super) fn header<'a>(name: &str, value: &'a [u8]) -> Cow<'a, str> {
    if !SHOWN_HEADERS.contains(&name) {
        return MASK.into();
    }
    match String::from_utf8_lossy(value) {
        Cow::Borrowed(text) => shown(text),
        Cow::Owned(text) => Cow::Owned(shown(&text).into_owned()),
    }
}

/// A path without the tokens in it: those of sessions for log tests stand there.
pub(crate) fn path(path: &str) -> Cow<'_, str> {
    let decoded = percent_encoding::percent_decode_str(path).decode_utf8_lossy();
    const SESSIONS: &str = "/logtest/sessions/";
    if decoded.starts_with(SESSIONS) {
        return format!("{SESSIONS}{MASK}").into();
    }
    if !holds_token(path) && !holds_token(&decoded) {
        return path.into();
    }
    path.split('/').map(shown).collect::<Vec<_>>().join("/").into()
}

/// Masks what a body holds, at any depth.
pub(crate) fn mask(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                if is_secret_name(name) {
                    *value = Value::from(MASK);
                } else {
                    mask(value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(mask),
        Value::String(text) if holds_token(text) => *text = MASK.to_owned(),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "eyJhbGciOiJFUzUxMiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ3YXp1aCJ9.c2lnbmF0dXJl";

    #[test]
    fn names_of_secrets() {
        for name in [
            "password",
            "PassWord",
            "pass%77ord",
            "pass%2577ord",
            " pass word",
            "new_password",
            "token",
            "access-token",
            "logtest_token",
            "Authorization",
            "key",
            "api_key",
            "apiKey",
            "client_secret",
            "passphrase",
        ] {
            assert!(is_secret_name(name), "{name}");
        }
        for name in ["pass", "name", "auth_token_exp_timeout", "keys_reload_count", "status", "compass", "ip", ""] {
            assert!(!is_secret_name(name), "{name}");
        }
    }

    #[test]
    fn tokens_are_known_by_their_looks() {
        assert_eq!(shown(TOKEN), MASK);
        assert_eq!(shown(&format!("Bearer {TOKEN}x")), MASK);
        assert_eq!(shown(&TOKEN.replace('.', "%2E")), MASK);
        let key = "wzk_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm000000";
        for text in [key, key.get(..20).unwrap_or_default(), &format!("name={key},"), &key.replace('_', "%5F")] {
            assert_eq!(shown(text), MASK, "{text}");
        }
        for text in [
            "wzk_",
            "wzk_short",
            "eyes.only",
            "they.are.here",
            "name=web;os.name~ubuntu",
            "keyboard.layouts-of-the-world",
        ] {
            assert_eq!(shown(text), text);
        }
        assert_eq!(path(&format!("/agents/{TOKEN}/key")), "/agents/****/key");
        assert_eq!(path("/logtest/sessions/3f2a"), "/logtest/sessions/****");
        assert_eq!(path("/logtest%2Fsessions%2F3f2a"), "/logtest/sessions/****");
        assert_eq!(path("/agents/001/key"), "/agents/001/key");
    }

    #[test]
    fn bodies_are_masked_at_any_depth() {
        let mut body = serde_json::json!({
            "name": "n", "Password": ["p"], "rule": {"MATCH": {"API-Key": 1, "x": TOKEN}}, "list": [{"key": "k"}, 5]
        });
        mask(&mut body);
        let expected = serde_json::json!({
            "name": "n", "Password": MASK, "rule": {"MATCH": {"API-Key": MASK, "x": MASK}}, "list": [{"key": MASK}, 5]
        });
        assert_eq!(body, expected);
    }
}
