//! Forged tokens and odd `Authorization` headers, over a whole server: each is a 401 that tells nothing.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use apid_testing::{InProcess, homes};
use aws_lc_rs::hmac;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P521_SHA512_FIXED_SIGNING, EcdsaKeyPair};
use axum::body::Body;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use http::{HeaderValue, Request, header::AUTHORIZATION};
use serde_json::{Value, json};

const LOGIN: &str = "/security/user/authenticate";
const HEADER: &str = r#"{"alg":"ES512","typ":"JWT"}"#;

async fn server() -> InProcess {
    InProcess::on(homes::new(), |config| config.access.max_login_attempts = 1_000).await
}

/// Status and `detail` of the answer to a request with these `Authorization` headers.
async fn ask(server: &InProcess, path: &str, headers: &[&[u8]]) -> (u16, String) {
    let mut request = Request::builder().method("GET").uri(path).body(Body::empty()).unwrap();
    for value in headers {
        request.headers_mut().append(AUTHORIZATION, HeaderValue::from_bytes(value).unwrap());
    }
    let reply = server.call(request).await;
    (reply.status, reply.json()["detail"].as_str().unwrap_or_default().to_owned())
}

async fn bearer(server: &InProcess, token: &str) -> (u16, String) {
    ask(server, "/", &[format!("Bearer {token}").as_bytes()]).await
}

struct Forger {
    pair: EcdsaKeyPair,
    public: Vec<u8>,
}

impl Forger {
    fn with_key_of(home: &Path) -> Self {
        let folder = home.join("api/configuration/security");
        let text = std::fs::read_to_string(folder.join("private_key.pem")).unwrap();
        let body: String = text.lines().filter(|line| !line.starts_with('-')).collect();
        let der = STANDARD.decode(body).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P521_SHA512_FIXED_SIGNING, &der).unwrap();
        Self { pair, public: std::fs::read(folder.join("public_key.pem")).unwrap() }
    }

    fn token(&self, header: &str, payload: impl AsRef<[u8]>) -> String {
        let message = message(header, payload);
        let signature = self.pair.sign(&SystemRandom::new(), message.as_bytes()).unwrap();
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

fn message(header: &str, payload: impl AsRef<[u8]>) -> String {
    format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(payload))
}

fn claims() -> Value {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() - 10;
    json!({
        "iss": "wazuh", "aud": "Wazuh API REST", "nbf": now, "exp": now + 900, "sub": "wazuh", "run_as": false,
        "rbac_roles": [1], "rbac_mode": "white"
    })
}

/// The claims with one changed; without it for a value of `None`.
fn with(name: &str, value: impl Into<Option<Value>>) -> String {
    let mut claims = claims();
    match value.into() {
        Some(value) => claims[name] = value,
        None => drop(claims.as_object_mut().unwrap().shift_remove(name)),
    }
    claims.to_string()
}

#[tokio::test]
async fn forged_tokens_are_refused() {
    let server = server().await;
    let forger = Forger::with_key_of(server.home().root());
    let sound = claims().to_string();
    assert_eq!(bearer(&server, &forger.token(HEADER, &sound)).await.0, 200);
    assert_eq!(bearer(&server, &forger.token(HEADER, with("jti", json!({"a": [1]})))).await.0, 200);

    let hmac = |algorithm: &str, key: hmac::Algorithm| {
        let message = message(&format!(r#"{{"alg":"{algorithm}","typ":"JWT"}}"#), &sound);
        let tag = hmac::sign(&hmac::Key::new(key, &forger.public), message.as_bytes());
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(tag))
    };
    let none = r#"{"alg":"none","typ":"JWT"}"#;
    let stranger =
        Forger { pair: EcdsaKeyPair::generate(&ECDSA_P521_SHA512_FIXED_SIGNING).unwrap(), public: Vec::new() };
    let now = claims()["nbf"].as_i64().unwrap();
    let mut refused = vec![
        ("no signature", format!("{}.", message(none, &sound))),
        ("no signature, not even its place", message(none, &sound)),
        ("an algorithm of none, signed", forger.token(none, &sound)),
        ("HS256 with the public key", hmac("HS256", hmac::HMAC_SHA256)),
        ("HS512 with the public key", hmac("HS512", hmac::HMAC_SHA512)),
        ("another key", stranger.token(HEADER, &sound)),
        ("a key of its own", stranger.token(r#"{"alg":"ES512","jwk":{"kty":"EC"},"kid":"0"}"#, &sound)),
        ("an extension", forger.token(r#"{"alg":"ES512","crit":["exp"]}"#, &sound)),
        ("zeros for a signature", format!("{}.{}", message(HEADER, &sound), URL_SAFE_NO_PAD.encode([0; 132]))),
        ("bytes that are no text", forger.token(HEADER, [&b"{\"iss\":\"\xff"[..], sound.as_bytes()].concat())),
        ("no JSON", forger.token(HEADER, "{")),
        ("nothing", forger.token(HEADER, "")),
        ("a list", forger.token(HEADER, "[]")),
        ("a claim twice", forger.token(HEADER, sound.replacen('{', r#"{"sub":"wazuh","#, 1))),
        ("too long", forger.token(HEADER, with("jti", Value::from("x".repeat(100_000))))),
        ("a character of another alphabet", forger.token(HEADER, &sound).replace('.', "+.")),
        ("dots", "...".to_owned()),
        ("one letter", "x".to_owned()),
    ];
    for (name, value) in [
        ("iss", Some(json!("else"))),
        ("iss", None),
        ("aud", Some(json!("wazuh api rest"))),
        ("aud", Some(json!(["Wazuh API REST"]))),
        ("aud", None),
        ("exp", Some(json!(now))),
        ("exp", Some(json!(now - 1_000))),
        ("exp", Some(json!(f64::MAX))),
        ("exp", Some(json!(u64::MAX))),
        ("exp", Some(json!("2999"))),
        ("exp", Some(Value::Null)),
        ("exp", None),
        ("nbf", Some(json!(now + 1_000))),
        ("nbf", Some(json!(1.5))),
        ("nbf", None),
        ("sub", Some(json!("nobody"))),
        ("sub", Some(json!("wazuh\0"))),
        ("sub", Some(json!("wazuh' OR '1'='1"))),
        ("sub", Some(json!(1))),
        ("sub", None),
        ("run_as", Some(json!("true"))),
        ("rbac_roles", Some(json!([1, "2"]))),
        ("rbac_roles", Some(json!(1))),
        ("rbac_mode", None),
        ("hash_auth_context", Some(json!(1))),
    ] {
        refused.push((name, forger.token(HEADER, with(name, value))));
    }
    for (what, token) in refused {
        let answer = bearer(&server, &token).await;
        assert_eq!(answer, (401, "Invalid token".to_owned()), "{what}");
    }
    // Made here, and under another configuration: also one that is good for a second longer than tokens are.
    let mut longer = claims();
    longer["exp"] = json!(longer["nbf"].as_i64().unwrap() + 901);
    for claims in [with("rbac_mode", json!("black")), longer.to_string(), with("nbf", json!(i64::MIN))] {
        let answer = bearer(&server, &forger.token(HEADER, claims)).await;
        assert_eq!(answer, (401, "Token expired".to_owned()));
    }
}

#[tokio::test]
async fn odd_headers_are_refused() {
    let server = server().await;
    let forger = Forger::with_key_of(server.home().root());
    let token = forger.token(HEADER, claims().to_string());
    let with = |before: &str, after: &str| format!("{before}{token}{after}").into_bytes();
    for header in [with("bearer ", ""), with("BEARER\t", " "), with(" Bearer   ", "\t")] {
        assert_eq!(ask(&server, "/", &[&header]).await.0, 200);
    }
    let sound = with("Bearer ", "");
    let joined = [&sound[..], b", ", &sound[..]].concat();
    let long = [&sound[..], &b"x".repeat(1 << 20)].concat();
    for (headers, detail) in [
        (&[][..], "No authorization token provided"),
        (&[&b"Basic d2F6dWg6d2F6dWg="[..]], "No authorization token provided"),
        (&[&with("Token ", "")], "No authorization token provided"),
        (&[&sound, &sound], "Invalid authorization header"),
        (&[&sound, b"Bearer x"], "Invalid authorization header"),
        (&[b"Basic d2F6dWg6d2F6dWg=", &sound], "Invalid authorization header"),
        (&[token.as_bytes()], "Invalid authorization header"),
        (&[b"Bearer"], "Invalid authorization header"),
        (&[&joined], "Invalid token"),
        (&[&long], "Invalid token"),
        (&[&with("Bearer ", " x")], "Invalid token"),
        (&[&with("Bearer \"", "\"")], "Invalid token"),
        (&[&with("Bearer \u{e9}", "")], "Invalid token"),
        (&[b"Bearer \xff\xfe"], "Invalid token"),
    ] {
        let answer = ask(&server, "/", headers).await;
        assert_eq!(answer, (401, detail.to_owned()), "{headers:?}");
    }

    let good = b"Basic d2F6dWg6d2F6dWg=";
    assert_eq!(ask(&server, LOGIN, &[b"\tbasic\t\td2F6dWg6d2F6dWg="]).await.0, 200);
    let long = [b"Basic ", &b"QUFB".repeat(1 << 18)[..]].concat();
    for headers in [
        &[][..],
        &[&good[..], &good[..]],
        &[&[&good[..], b", ", &good[..]].concat()],
        &[b"Basic"],
        &[b"Basic %%%"],
        &[b"Basic d2F6dWg="],
        &[b"d2F6dWg6d2F6dWg="],
        // wazuh NUL : wazuh, and a password of a megabyte.
        &[b"Basic d2F6dWgAOndhenVo"],
        &[&long],
        &[&sound],
    ] {
        let (status, detail) = ask(&server, LOGIN, headers).await;
        assert_eq!((status, detail.as_str()), (401, "Invalid credentials"), "{headers:?}");
    }
}
