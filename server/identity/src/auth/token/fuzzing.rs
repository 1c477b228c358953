//! Tokens from any bytes, with signatures of every kind.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "a panic is a finding")]

use std::sync::LazyLock;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::Value;

use super::{
    super::{keys::Keys, replacement::SecurityFiles},
    Claims, decode, encode,
};
use apid_request::fuzzing::Bytes;

static KEYS: LazyLock<Keys> = LazyLock::new(|| {
    let directory = std::env::temp_dir().join(format!("wazuh-apid-fuzzing-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let keys = SecurityFiles::new(&directory, apid_home::owner::Owner::PROCESS).open().unwrap().1;
    std::fs::remove_dir_all(&directory).unwrap();
    keys
});

/// The claims of a sound token.
const MEMBERS: &[(&str, &str)] = &[
    ("iss", r#""wazuh""#),
    ("aud", r#""Wazuh API REST""#),
    ("nbf", "1795311564"),
    ("exp", "1795312464"),
    ("sub", r#""wazuh""#),
    ("run_as", "false"),
    ("rbac_roles", "[1,100]"),
    ("rbac_mode", r#""white""#),
];

/// Values to put in the place of others, or under other names.
const VALUES: &[&str] = &[
    "null",
    "true",
    "0",
    "-0",
    "-1",
    "9223372036854775807",
    "-9223372036854775808",
    "9223372036854775808",
    "18446744073709551616",
    "1e2",
    "1.5",
    "1e999",
    "123456789012345678901234567890",
    r#""""#,
    r#""\u0000""#,
    r#""\ud800""#,
    r#""Wazuh API REST\u0000""#,
    r#"["Wazuh API REST"]"#,
    "[]",
    "[1,null]",
    "[9223372036854775807]",
    r#"["1"]"#,
    "{}",
    r#"{"a":[[[[{}]]]]}"#,
];

const HEADERS: &[&str] = &[
    r#"{"alg":"ES512","typ":"JWT"}"#,
    r#"{"alg":"none","typ":"JWT"}"#,
    r#"{"alg":"HS512"}"#,
    r#"{"alg":"ES512","crit":[]}"#,
    r#"{"alg":"ES512","alg":"ES512"}"#,
    r#"{"alg":["ES512"]}"#,
    r#"{"alg":"ES\u0035\u0031\u0032"}"#,
    r#"{"alg":"ES512","jwk":{},"kid":"../../key","jku":"http://x/"}"#,
    "[]",
    "",
];

/// The first byte says how the rest is read: as a token; as a header and a payload that are then signed; as mutations
/// of sound claims that are then signed; as mutations of a sound token's text.
pub fn token(data: &[u8]) {
    let mut bytes = Bytes::new(data);
    match bytes.next() % 4 {
        0 => {
            // Nothing that is not signed with the key of this process passes.
            let text = String::from_utf8_lossy(bytes.rest());
            assert_eq!(decode(&text, &KEYS), None);
        }
        1 => {
            let rest = bytes.rest();
            let end = rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
            let (header, payload) = rest.split_at(end);
            look_at(header, payload.get(1..).unwrap_or_default());
        }
        2 => mutated(&mut bytes),
        _ => changed(&mut bytes),
    }
}

fn signed(header: &[u8], payload: &[u8]) -> String {
    let message = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(payload));
    format!("{message}.{}", URL_SAFE_NO_PAD.encode(KEYS.sign(message.as_bytes()).unwrap()))
}

/// Signs the two and checks what comes of it.
fn look_at(header: &[u8], payload: &[u8]) -> Option<Claims> {
    let claims = decode(&signed(header, payload), &KEYS)?;
    // A second reading of both, by a parser that knows no types. It may find faults in members that nobody asked for,
    // such as half a surrogate pair.
    let read = |text: &[u8]| serde_json::from_slice::<Value>(text).ok();
    let Some((header, said)) = read(header).zip(read(payload)) else { return Some(claims) };
    assert_eq!(header.get("alg").and_then(Value::as_str), Some("ES512"), "{header}");
    let text = |name: &str| said.get(name).and_then(Value::as_str);
    assert_eq!((text("iss"), text("aud")), (Some("wazuh"), Some("Wazuh API REST")), "{said}");
    assert_eq!(text("sub"), Some(claims.sub.as_str()));
    assert_eq!(said.get("nbf").and_then(Value::as_i64), Some(claims.nbf));
    assert_eq!(said.get("exp").and_then(Value::as_i64), Some(claims.exp));
    let current = claims.is_current(claims.nbf);
    assert_eq!(current, claims.nbf < claims.exp);
    assert!(!claims.is_current(claims.exp));
    // What was understood survives being written again.
    let again = encode(&claims, &KEYS).unwrap();
    assert_eq!(decode(&again, &KEYS).as_ref(), Some(&claims));
    Some(claims)
}

/// Sound claims with members dropped, doubled, moved and replaced. Whether the outcome is a token is known beforehand.
fn mutated(bytes: &mut Bytes<'_>) {
    let mut members: Vec<(&str, &str)> = MEMBERS.to_vec();
    let header = *bytes.pick(HEADERS);
    while !bytes.is_empty() {
        let operation = bytes.next() % 5;
        let at = usize::from(bytes.next()) % members.len().max(1);
        match (operation, members.get(at).copied()) {
            (0, Some(_)) => drop(members.remove(at)),
            (1, Some(member)) => members.push(member),
            (2, Some(_)) => {
                let member = members.remove(at);
                members.push(member);
            }
            (3, Some((name, _))) => {
                let value = *bytes.pick(VALUES);
                if let Some(member) = members.get_mut(at) {
                    *member = (name, value);
                }
            }
            _ => {
                let name = *bytes.pick(&["hash_auth_context", "jti", "iat", "", "Sub", "exp"]);
                members.push((name, *bytes.pick(VALUES)));
            }
        }
        if members.len() > 40 {
            break;
        }
    }
    let written: Vec<String> = members.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
    let payload = format!("{{{}}}", written.join(","));
    let outcome = look_at(header.as_bytes(), payload.as_bytes());
    assert_eq!(outcome.is_some(), is_sound_header(header) && is_sound(&members), "{header} {payload}");
}

/// Escapes in the algorithm are refused: no issuer writes them.
fn is_sound_header(header: &str) -> bool {
    matches!(HEADERS.iter().position(|other| *other == header), Some(0 | 7))
}

/// Every claim once and of its kind, and nothing that is no JSON.
fn is_sound(members: &[(&str, &str)]) -> bool {
    let of = |name: &str| members.iter().filter(|member| member.0 == name).map(|member| member.1).collect::<Vec<_>>();
    let is = |name: &str, test: fn(&Value) -> bool| matches!(*of(name), [value] if serde_json::from_str(value).is_ok_and(|value| test(&value)));
    members.iter().all(|(_, value)| serde_json::from_str::<serde::de::IgnoredAny>(value).is_ok())
        && of("iss") == [r#""wazuh""#]
        && of("aud") == [r#""Wazuh API REST""#]
        && is("nbf", Value::is_i64)
        && is("exp", Value::is_i64)
        && is("sub", Value::is_string)
        && is("run_as", Value::is_boolean)
        && is("rbac_roles", |value| value.as_array().is_some_and(|roles| roles.iter().all(Value::is_i64)))
        && is("rbac_mode", Value::is_string)
        && (of("hash_auth_context").is_empty() || is("hash_auth_context", |value| value.is_string() || value.is_null()))
}

/// A sound token whose text is cut, spliced and overwritten.
fn changed(bytes: &mut Bytes<'_>) {
    static TOKEN: LazyLock<String> = LazyLock::new(|| {
        let payload: Vec<String> = MEMBERS.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
        signed(HEADERS[0].as_bytes(), format!("{{{}}}", payload.join(",")).as_bytes())
    });
    let mut text = TOKEN.clone().into_bytes();
    while !bytes.is_empty() {
        let operation = bytes.next() % 4;
        let at = (usize::from(bytes.next()) << 8 | usize::from(bytes.next())) % text.len().max(1);
        let byte = bytes.next();
        match operation {
            0 if at < text.len() => text[at] = byte,
            1 => text.insert(at, byte),
            2 if at < text.len() => drop(text.remove(at)),
            _ => text.truncate(at),
        }
    }
    let text = String::from_utf8_lossy(&text);
    assert_eq!(decode(&text, &KEYS).is_some(), *text == **TOKEN, "{text}");
}
