//! Tokens that the server did not make, and credentials that are none: each gets a 401, never a 500.

use apid_testing::{Server, basic};
use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use wazuh_api_tests::forge;

/// A token signed with HMAC, for servers that take the public key for a secret.
fn hmac_token(algorithm: hmac::Algorithm, name: &str, secret: &[u8], claims: &Value) -> String {
    let message = forge::unsigned(&json!({ "alg": name, "typ": "JWT" }), claims);
    let tag = hmac::sign(&hmac::Key::new(algorithm, secret), message.as_bytes());
    format!("{message}.{}", URL_SAFE_NO_PAD.encode(tag.as_ref()))
}

#[tokio::test(flavor = "multi_thread")]
async fn forged_tokens_are_refused() {
    let server = Server::start().await;
    let own = forge::Key::of_home(server.home());
    let strange = forge::Key::strange();
    let good = server.issue("wazuh").await;
    let claims = forge::claims(&good);
    let now = forge::now();
    let public = std::fs::read(server.home().join("api/configuration/security/public_key.pem")).unwrap();
    let changed = |change: &dyn Fn(&mut Value)| own.token(&forge::changed(&good, |claims| change(claims)));
    let header = |header: Value| own.sign(&header, &claims);
    let (signed, signature) = good.rsplit_once('.').unwrap();
    let zeros = URL_SAFE_NO_PAD.encode([0; 132]);
    let mut tokens: Vec<(String, String)> = Vec::new();
    let mut add = |name: &str, token: String| tokens.push((name.to_owned(), token));

    for none in ["none", "None", "NONE", "nOnE", ""] {
        let unsigned = forge::unsigned(&json!({ "alg": none, "typ": "JWT" }), &claims);
        add(&format!("alg {none}, no signature"), format!("{unsigned}."));
        add(&format!("alg {none}, two parts"), unsigned.clone());
        add(&format!("alg {none}, the good signature"), format!("{unsigned}.{signature}"));
    }
    add("HS256 with the public key", hmac_token(hmac::HMAC_SHA256, "HS256", &public, &claims));
    add("HS512 with the public key", hmac_token(hmac::HMAC_SHA512, "HS512", &public, &claims));
    add("HS512 called ES512", hmac_token(hmac::HMAC_SHA512, "ES512", &public, &claims));
    for name in ["ES256", "ES384", "RS512", "PS512", "EdDSA", "es512", "ES512 "] {
        add(&format!("called {name}"), header(json!({ "alg": name, "typ": "JWT" })));
    }
    add("no alg", header(json!({ "typ": "JWT" })));
    add("alg a list", header(json!({ "alg": ["ES512"], "typ": "JWT" })));
    add("crit", header(json!({ "alg": "ES512", "typ": "JWT", "crit": ["b64"], "b64": false })));
    for key in [json!({ "jku": "http://127.0.0.1:1/" }), json!({ "kid": "../../../../dev/null" }), json!({ "jwk": {} })]
    {
        let mut words = json!({ "alg": "ES512", "typ": "JWT" });
        words.as_object_mut().unwrap().extend(key.as_object().unwrap().clone());
        add(&format!("another key, {key}"), strange.sign(&words, &claims));
    }
    add("another key", strange.token(&claims));
    add("signature of zeros", format!("{signed}.{zeros}"));
    add("empty signature", format!("{signed}."));
    add("no signature", signed.to_owned());
    add("four parts", format!("{good}.{signature}"));
    add("padded", format!("{good}="));
    add("a blank after it", format!("{good} x"));
    for (name, value) in [
        ("iss", json!("elsewhere")),
        ("iss", Value::Null),
        ("iss", json!(["wazuh"])),
        ("aud", json!("Wazuh API")),
        ("aud", json!(["Wazuh API REST", "x"])),
        ("aud", Value::Null),
        ("aud", json!(7)),
        ("exp", json!(now - 1)),
        ("exp", json!(0)),
        ("exp", json!(-1)),
        ("exp", json!("9999999999")),
        ("exp", json!(1e300)),
        ("exp", Value::Null),
        ("exp", json!(u64::MAX)),
        ("nbf", json!(now + 600)),
        ("nbf", json!("0")),
        ("nbf", Value::Null),
        ("nbf", json!(i64::MIN)),
        ("nbf", json!(-1)),
        ("sub", json!("nobody")),
        ("sub", json!("")),
        ("sub", Value::Null),
        ("sub", json!(1)),
        ("sub", json!({ "$ne": 1 })),
        ("sub", json!("wazuh\0")),
        ("sub", json!("wazuh\r\nX: y")),
        ("sub", json!("' OR 1=1 --")),
        ("sub", json!("WAZUH")),
        ("rbac_roles", json!("1")),
        ("rbac_roles", json!([1.5])),
        ("rbac_roles", json!([[1]])),
        ("rbac_roles", Value::Null),
        ("rbac_roles", json!({ "1": 1 })),
        ("rbac_roles", json!(["1"])),
        ("rbac_roles", json!([u64::MAX])),
        ("rbac_mode", json!("black")),
        ("rbac_mode", json!("grey")),
        ("rbac_mode", json!(1)),
        ("run_as", json!("yes")),
        ("run_as", Value::Null),
        ("run_as", json!(2)),
    ] {
        add(&format!("{name} {value}"), changed(&|claims| claims[name] = value.clone()));
        if value.is_null() {
            add(&format!("no {name}"), changed(&|claims| drop(claims.as_object_mut().unwrap().remove(name))));
        }
    }
    // A life that the configuration does not give.
    add("lives too long", changed(&|claims| claims["exp"] = json!(now + 900_000)));
    for payload in ["null", "[]", "7", "\"x\"", "{}", "{", "", "\u{feff}{}"] {
        let message =
            format!("{}.{}", URL_SAFE_NO_PAD.encode(r#"{"alg":"ES512","typ":"JWT"}"#), URL_SAFE_NO_PAD.encode(payload));
        add(&format!("payload {payload}"), format!("{message}.{signature}"));
    }
    for length in (0..good.len()).step_by(23) {
        add(&format!("cut to {length}"), good[..length].to_owned());
        add(&format!("cut from {length}"), good[length + 1..].to_owned());
    }
    add("huge", "A".repeat(60_000));
    add("huge, three parts", format!("{}.{}.{}", "A".repeat(20_000), "B".repeat(20_000), "C".repeat(20_000)));
    add("dots", ".".repeat(10_000));
    add("deep claims", {
        let deep = format!("{}1{}", "[".repeat(20_000), "]".repeat(20_000));
        format!("{}.{}.{signature}", signed.split('.').next().unwrap(), URL_SAFE_NO_PAD.encode(deep))
    });

    // The forge works: what it says truly is taken.
    let control = server.send("GET", "/", Some(&format!("Bearer {}", own.token(&claims))), None).await;
    assert_eq!(control.status, 200, "{}", control.text);
    let control = server.send("GET", "/", Some(&format!("bearer {good}")), None).await;
    assert_eq!(control.status, 200, "the scheme is read in any case: {}", control.text);

    let mut wrong = Vec::new();
    let checked = tokens.len();
    for (name, token) in tokens {
        for target in ["/", "/agents?select=id"] {
            let reply = server.send("GET", target, Some(&format!("Bearer {token}")), None).await;
            if reply.status != 401 || reply.json()["title"] != "Unauthorized" {
                wrong.push(format!("{name}: {} {}", reply.status, reply.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(checked > 100, "only {checked} tokens were shown");
}

#[tokio::test(flavor = "multi_thread")]
async fn odd_credentials_are_refused() {
    let server = Server::start().await;
    let token = server.issue("wazuh").await;
    let mut wrong = Vec::new();
    for value in [
        "",
        "Bearer",
        "Bearer ",
        "Basic",
        "Basic ",
        "Basic !!!",
        "Basic ====",
        "Basic d2F6dWg=",
        "Digest username=wazuh",
        "Bearer  ",
        "Negotiate abc",
        "Bearer null",
        "Bearer undefined",
        "Basic OjpC",
        "Basic Og==",
        "\u{1}",
        "Bearer \u{ff}",
    ] {
        for (method, target) in [("GET", "/agents"), ("POST", "/security/user/authenticate")] {
            let headers = [("Authorization".to_owned(), value.to_owned())];
            let reply = server.exchange(method, target, &headers, None).await;
            // A byte that no header may have never reaches the credentials.
            if reply.status != 401 && !(value.contains(['\u{1}']) && reply.status == 400) {
                wrong.push(format!("{method} {target} `{value}`: {} {}", reply.status, reply.text));
            }
        }
    }
    // Which of two counts must not depend on who reads them.
    for other in ["Bearer x".to_owned(), format!("Bearer {token}"), basic("wazuh", "wazuh")] {
        let headers = [("Authorization".to_owned(), format!("Bearer {token}")), ("Authorization".to_owned(), other)];
        let reply = server.exchange("GET", "/agents", &headers, None).await;
        if reply.status != 401 {
            wrong.push(format!("two headers: {} {}", reply.status, reply.text));
        }
    }
    for name in ["nobody", "wazuh' OR '1'='1", "wazuh\0", "wazuh\r\nX-A: b", "%77azuh", "wazuh/../wazuh"] {
        let reply = server.send("POST", "/security/user/authenticate", Some(&basic(name, "wazuh")), None).await;
        if reply.status != 401 {
            wrong.push(format!("user `{name}`: {} {}", reply.status, reply.text));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
