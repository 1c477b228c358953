//! `Authorization` headers from any bytes.

#![allow(clippy::unwrap_used, missing_docs, reason = "a panic is a finding")]

use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::{HeaderMap, HeaderValue, header::AUTHORIZATION};

use super::{basic, bearer};

/// Each line is the value of a header; and all of it are credentials, encoded as they should be.
pub fn authorization(data: &[u8]) {
    let mut headers = HeaderMap::new();
    for line in data.split(|byte| *byte == b'\n') {
        if let Ok(value) = HeaderValue::from_bytes(line) {
            headers.append(AUTHORIZATION, value);
        }
    }
    look_at(&headers);

    let mut headers = HeaderMap::new();
    let encoded = STANDARD.encode(data);
    headers.append(AUTHORIZATION, HeaderValue::from_str(&format!("Basic {encoded}")).unwrap());
    assert_eq!(basic(&headers).is_some(), data.contains(&b':'));
    look_at(&headers);
    headers.insert(AUTHORIZATION, HeaderValue::from_str(&format!("bEARER\t {encoded} ")).unwrap());
    // An empty token is no header at all.
    assert_eq!(bearer(&headers).ok(), (!encoded.is_empty()).then_some(encoded.as_str()));
}

fn look_at(headers: &HeaderMap) {
    let values: Vec<&[u8]> = headers.get_all(AUTHORIZATION).iter().map(HeaderValue::as_bytes).collect();
    let (basic, bearer) = (basic(headers), bearer(headers));
    assert!(basic.is_none() || bearer.is_err(), "both: {values:?}");
    let [value] = *values else {
        assert!(basic.is_none() && bearer.is_err(), "not exactly one header: {values:?}");
        return;
    };
    let scheme = value.trim_ascii().split(u8::is_ascii_whitespace).next().unwrap_or_default();
    let credentials = value.trim_ascii().get(scheme.len()..).unwrap_or_default().trim_ascii();
    if let Ok(token) = bearer {
        assert!(scheme.eq_ignore_ascii_case(b"bearer"), "{value:?}");
        assert_eq!(token.as_bytes(), credentials);
        assert!(!token.is_empty());
    }
    if let Some((name, password)) = basic {
        assert!(scheme.eq_ignore_ascii_case(b"basic"), "{value:?}");
        assert!(!name.contains(':'));
        let text = format!("{name}:{password}");
        let expected = decoded(credentials);
        let latin: Option<Vec<u8>> = text.chars().map(|letter| u8::try_from(letter).ok()).collect();
        assert!(text.as_bytes() == expected || latin.as_deref() == Some(&expected), "{value:?}: {text}");
    }
}

/// A slow reading of base 64: six bits for each letter, until the padding.
fn decoded(text: &[u8]) -> Vec<u8> {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bits = Vec::new();
    for letter in text.iter().filter(|letter| **letter != b'=') {
        let value = ALPHABET.iter().position(|other| other == letter).unwrap();
        bits.extend((0..6).rev().map(|bit| value >> bit & 1));
    }
    bits.chunks_exact(8).map(|bits| bits.iter().fold(0, |byte, bit| byte << 1 | u8::try_from(*bit).unwrap())).collect()
}
