//! Tokens that the server did not make: signed with the home's own key or with another, saying whatever a test wants.
//!
//! Written from docs/facts/01-api-layer.md, section 7.2, without the server's code, so that the two can disagree.

use std::path::Path;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P521_SHA512_FIXED_SIGNING, EcdsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};

/// A key that signs tokens.
pub struct Key(EcdsaKeyPair);

impl Key {
    /// The key of a home.
    pub fn of_home(home: &Path) -> Self {
        let text = std::fs::read_to_string(home.join("api/configuration/security/private_key.pem")).unwrap();
        let base64: String = text.lines().filter(|line| !line.starts_with("-----")).collect();
        let document = STANDARD.decode(base64).unwrap();
        Self(EcdsaKeyPair::from_pkcs8(&ECDSA_P521_SHA512_FIXED_SIGNING, &document).unwrap())
    }

    /// A key that nobody knows.
    pub fn strange() -> Self {
        Self(EcdsaKeyPair::generate(&ECDSA_P521_SHA512_FIXED_SIGNING).unwrap())
    }

    /// A token with the usual header.
    pub fn token(&self, claims: &Value) -> String {
        self.sign(&json!({ "alg": "ES512", "typ": "JWT" }), claims)
    }

    /// A token with this header and these claims, signed as ES512 whatever the header says.
    pub fn sign(&self, header: &Value, claims: &Value) -> String {
        let message = unsigned(header, claims);
        let signature = self.0.sign(&SystemRandom::new(), message.as_bytes()).unwrap();
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature.as_ref()))
    }
}

/// Header and claims, without a signature.
pub fn unsigned(header: &Value, claims: &Value) -> String {
    format!("{}.{}", URL_SAFE_NO_PAD.encode(header.to_string()), URL_SAFE_NO_PAD.encode(claims.to_string()))
}

/// The claims of a token, whichever key signed it.
pub fn claims(token: &str) -> Value {
    let payload = token.split('.').nth(1).expect("a token has three parts");
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

/// The claims of a token, changed.
pub fn changed(token: &str, change: impl FnOnce(&mut Value)) -> Value {
    let mut claims = claims(token);
    change(&mut claims);
    claims
}

/// The instant, in seconds since 1970.
pub fn now() -> i64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    i64::try_from(now.as_secs()).unwrap()
}
