//! Tokens: JSON Web Tokens signed with ES512 (docs/facts/01-api-layer.md, section 7.2).
//!
//! Signature and form only. Whether the user, the roles and the configuration still agree is the authenticator's
//! business.

#[cfg(any(test, feature = "fuzzing"))]
pub(super) mod fuzzing;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};

use super::keys::Keys;
use crate::rbac::Mode;

const ISSUER: &str = "wazuh";
const AUDIENCE: &str = "Wazuh API REST";
const HEADER: &str = r#"{"alg":"ES512","typ":"JWT"}"#;

/// Bytes of a token at most. One with a thousand roles has a tenth of it.
const MAX_LENGTH: usize = 64 << 10;

/// What a token says. The order of the fields is the order on the wire.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub(super) struct Claims {
    iss: String,
    aud: String,
    /// When it was issued, in seconds since 1970; not valid before.
    pub(super) nbf: i64,
    /// The same in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    nbf_ms: Option<i64>,
    /// When it expires.
    pub(super) exp: i64,
    /// Name of the user.
    pub(super) sub: String,
    /// Whether it was issued for an authorization context.
    pub(super) run_as: bool,
    /// Ids of roles, in order.
    pub(super) rbac_roles: Vec<i64>,
    /// Permission mode when it was issued.
    pub(super) rbac_mode: String,
    /// Digest of the authorization context.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) hash_auth_context: Option<String>,
}

#[derive(Deserialize)]
struct Header<'a> {
    alg: &'a str,
    /// Extensions that must be understood; this server understands no extension.
    #[serde(default)]
    crit: Option<serde_json::Value>,
}

impl Claims {
    /// The claims of a token issued `now` that lives `lifetime` seconds.
    pub(super) fn new(user: &str, roles: Vec<i64>, mode: Mode, now: i64, lifetime: i64) -> Self {
        Self {
            iss: ISSUER.to_owned(),
            aud: AUDIENCE.to_owned(),
            nbf: now,
            nbf_ms: None,
            exp: now.saturating_add(lifetime),
            sub: user.to_owned(),
            run_as: false,
            rbac_roles: roles,
            rbac_mode: mode.as_str().to_owned(),
            hash_auth_context: None,
        }
    }

    /// Marks the token as issued for an authorization context.
    pub(super) fn for_context(mut self, digest: String) -> Self {
        self.run_as = true;
        self.hash_auth_context = Some(digest);
        self
    }

    /// Tells to the millisecond when it was issued. The second is what counts: it may be ahead of the system's clock,
    /// and a token is valid from its beginning.
    pub(super) fn dated_to_the_millisecond(mut self) -> Self {
        let passed = jiff::Timestamp::now().as_millisecond().saturating_sub(self.nbf.saturating_mul(1_000));
        self.nbf_ms = Some(self.nbf.saturating_mul(1_000).saturating_add(passed.clamp(0, 999)));
        self
    }

    /// Whether the token is valid at this instant as far as its own dates go.
    pub(super) fn is_current(&self, now: i64) -> bool {
        self.nbf <= now && now < self.exp
    }
}

/// The text of a token. Nothing when signing is impossible.
pub(super) fn encode(claims: &Claims, keys: &Keys) -> Option<String> {
    let mut token = URL_SAFE_NO_PAD.encode(HEADER);
    token.push('.');
    URL_SAFE_NO_PAD.encode_string(serde_json::to_vec(claims).ok()?, &mut token);
    let signature = keys.sign(token.as_bytes())?;
    token.push('.');
    URL_SAFE_NO_PAD.encode_string(signature, &mut token);
    Some(token)
}

/// The claims of a token whose form, algorithm and signature are right and that is meant for this API. Dates are not
/// looked at.
pub(super) fn decode(token: &str, keys: &Keys) -> Option<Claims> {
    if token.len() > MAX_LENGTH {
        return None;
    }
    let (message, signature) = token.rsplit_once('.')?;
    let (header, payload) = message.split_once('.')?;
    // The algorithm is fixed before anything is computed: the token's word is only compared, never followed.
    let header = URL_SAFE_NO_PAD.decode(header).ok()?;
    let header: Header<'_> = serde_json::from_slice(&header).ok()?;
    if header.alg != "ES512" || header.crit.is_some() {
        return None;
    }
    let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
    if !keys.verify(message.as_bytes(), &signature) {
        return None;
    }
    let claims: Claims = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).ok()?).ok()?;
    (claims.iss == ISSUER && claims.aud == AUDIENCE).then_some(claims)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use aws_lc_rs::hmac;

    use super::{super::replacement::SecurityFiles, *};

    fn keys() -> (tempfile::TempDir, Keys) {
        let directory = tempfile::tempdir().unwrap();
        let keys = SecurityFiles::new(directory.path(), apid_home::owner::Owner::PROCESS).open().unwrap().1;
        (directory, keys)
    }

    fn signed(header: &str, payload: &str, keys: &Keys) -> String {
        let message = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(payload));
        let signature = keys.sign(message.as_bytes()).unwrap();
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
    }

    #[test]
    fn claims_have_the_order_of_the_wire() {
        let claims = Claims::new("wazuh", vec![1, 100], Mode::White, 1_795_311_564, 900);
        assert_eq!(
            serde_json::to_string(&claims).unwrap(),
            r#"{"iss":"wazuh","aud":"Wazuh API REST","nbf":1795311564,"exp":1795312464,"sub":"wazuh","run_as":false,"rbac_roles":[1,100],"rbac_mode":"white"}"#
        );
        let claims = claims.for_context("e0".to_owned());
        assert!(serde_json::to_string(&claims).unwrap().ends_with(r#""rbac_mode":"white","hash_auth_context":"e0"}"#));
        let finely = serde_json::to_string(&claims.dated_to_the_millisecond()).unwrap();
        assert!(finely.contains(r#""nbf":1795311564,"nbf_ms":1795311564"#), "{finely}");
    }

    /// The recorded replies' tokens, written again from what was read, are the same text up to the signature.
    #[shared_files::needs_shared]
    #[test]
    fn recorded_tokens_keep_their_layout() {
        let recorded = std::fs::read_to_string(shared_files::path("golden/reads.jsonl")).unwrap();
        let (_directory, keys) = keys();
        let mut seen = 0;
        for word in recorded.split(|letter: char| !letter.is_ascii_alphanumeric() && !"-_.".contains(letter)) {
            let mut parts = word.split('.');
            let (Some(header), Some(payload), Some(_), None) = (parts.next(), parts.next(), parts.next(), parts.next())
            else {
                continue;
            };
            let Ok(header) = URL_SAFE_NO_PAD.decode(header) else { continue };
            if header != HEADER.as_bytes() {
                continue;
            }
            let claims: Claims = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap();
            let again = encode(&claims, &keys).unwrap();
            assert!(word.starts_with(again.rsplit_once('.').unwrap().0), "{word}");
            assert_eq!(word.len(), again.len());
            assert_eq!(decode(&again, &keys).unwrap(), claims);
            assert!(decode(word, &keys).is_none(), "signed with another key");
            seen += 1;
        }
        assert!(seen > 3, "the recording has {seen} tokens");
    }

    #[test]
    fn forged_tokens_are_refused() {
        let (_directory, keys) = keys();
        let good = Claims::new("wazuh", vec![1], Mode::White, 100, 900);
        let payload = serde_json::to_string(&good).unwrap();
        let token = encode(&good, &keys).unwrap();
        assert_eq!(decode(&token, &keys), Some(good.clone()));
        let message = token.rsplit_once('.').unwrap().0;

        // No signature at all.
        let none = format!(
            "{}.{}.",
            URL_SAFE_NO_PAD.encode(r#"{"alg":"none","typ":"JWT"}"#),
            URL_SAFE_NO_PAD.encode(&payload)
        );
        // The public key used as the secret of a symmetric algorithm.
        let confused = {
            let directory = tempfile::tempdir().unwrap();
            let files = SecurityFiles::new(directory.path(), apid_home::owner::Owner::PROCESS);
            let keys = files.open().unwrap().1;
            let secret = std::fs::read(&files.keys.public).unwrap();
            let message = format!(
                "{}.{}",
                URL_SAFE_NO_PAD.encode(r#"{"alg":"HS512","typ":"JWT"}"#),
                URL_SAFE_NO_PAD.encode(&payload)
            );
            let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA512, &secret), message.as_bytes());
            let token = format!("{message}.{}", URL_SAFE_NO_PAD.encode(tag.as_ref()));
            assert!(decode(&token, &keys).is_none());
            token
        };
        let zeros = format!("{message}.{}", URL_SAFE_NO_PAD.encode([0; 132]));
        let header = |header: &str| signed(header, &payload, &keys);
        let claims = |from: &str, to: &str| signed(HEADER, &payload.replace(from, to), &keys);
        for (what, token) in [
            ("none", none),
            ("symmetric", confused),
            ("zero signature", zeros),
            ("short signature", format!("{message}.{}", URL_SAFE_NO_PAD.encode([1; 64]))),
            ("empty signature", format!("{message}.")),
            ("padded", format!("{token}==")),
            ("extra part", format!("{token}.x")),
            ("other algorithm", header(r#"{"alg":"ES256"}"#)),
            ("lower-case algorithm", header(r#"{"alg":"es512"}"#)),
            ("critical extension", header(r#"{"alg":"ES512","crit":["b64"],"b64":false}"#)),
            ("no algorithm", header(r#"{"typ":"JWT"}"#)),
            ("algorithm twice", header(r#"{"alg":"none","alg":"ES512"}"#)),
            ("no JSON", header("ES512")),
            ("issuer", claims("\"wazuh\",\"aud\"", "\"else\",\"aud\"")),
            ("audience", claims("Wazuh API REST", "Other")),
            ("no expiry", claims("\"exp\":1000,", "")),
            ("fractional expiry", claims("\"exp\":1000", "\"exp\":1000.5")),
            ("huge expiry", claims("\"exp\":1000", "\"exp\":1e300")),
            ("no user", claims("\"sub\":\"wazuh\",", "")),
            ("roles as text", claims("[1]", "[\"1\"]")),
            ("claim twice", claims("\"run_as\":false", "\"run_as\":false,\"run_as\":true")),
            ("claims as a list", signed(HEADER, "[1]", &keys)),
            (
                "claims that are no text",
                signed(HEADER, &payload.replace("\"wazuh\",\"run", "\"\\ud800\",\"run"), &keys),
            ),
            ("audience as a list", claims("\"Wazuh API REST\"", "[\"Wazuh API REST\"]")),
            ("audience with more", claims("Wazuh API REST", "Wazuh API REST\\u0000")),
            ("mode as a number", claims("\"white\"", "1")),
            ("roles twice", claims("[1]", "[1],\"rbac_roles\":[2]")),
            ("role beyond 64 bits", claims("[1]", "[9223372036854775808]")),
            ("too long", claims("[1]", &format!("[1{}]", ",1".repeat(30_000)))),
            ("empty", String::new()),
            ("dots", "..".to_owned()),
        ] {
            assert_eq!(decode(&token, &keys), None, "{what}: {token}");
        }
        // A thousand roles are no reason, nor is a claim that nobody knows.
        let many = claims("[1]", &format!("[1{}]", ",100".repeat(1_000)));
        assert_eq!(decode(&many, &keys).unwrap().rbac_roles.len(), 1_001);
        assert_eq!(decode(&claims("[1]", "[1],\"jti\":{}"), &keys), Some(good.clone()));
        // Every single character of a token matters.
        for at in 0..token.len() {
            let mut bytes = token.clone().into_bytes();
            if let Some(byte) = bytes.get_mut(at) {
                *byte = if *byte == b'A' { b'B' } else { b'A' };
            }
            let changed = String::from_utf8(bytes).unwrap();
            assert!(changed == token || decode(&changed, &keys).is_none(), "position {at}");
        }
    }

    #[test]
    fn dates_bound_a_token() {
        let claims = Claims::new("wazuh", vec![], Mode::White, 100, 900);
        assert_eq!([99, 100, 999, 1000].map(|now| claims.is_current(now)), [false, true, true, false]);
    }
}
