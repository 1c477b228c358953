//! `--dry-run`: the request as a command line of curl. No secret stands in it: shell variables take their places.

use serde_json::{Map, Value};
use wazuh_api_client::Client;

use crate::failure::{Exit, Failure};
use crate::request::{Payload, Request, text};
use crate::settings::Settings;
use crate::table::{Credentials, Parameter};

/// The command line, on one line for each option.
pub(crate) fn command(request: &Request, settings: &Settings) -> Result<String, Failure> {
    let client = Client::builder(&settings.url).build()?;
    let mut words = vec!["curl".to_owned()];
    let method = request.command.method.as_str();
    if method != "GET" {
        words.push(format!("-X {method}"));
    }
    if settings.insecure {
        words.push("--insecure".to_owned());
    }
    for (option, path) in [("--cacert", &settings.ca), ("--cert", &settings.client_cert)] {
        if let Some(path) = path {
            words.push(format!("{option} {}", quoted(&path.display().to_string())?));
        }
    }
    match request.command.credentials {
        Credentials::None => {}
        Credentials::Token => words.push("-H \"Authorization: Bearer $WAZUH_TOKEN\"".to_owned()),
        Credentials::Password => {
            let user = settings.user.as_deref().map_or(Ok("$WAZUH_USER".to_owned()), quoted)?;
            words.push(format!("-u {user}:\"$WAZUH_PASSWORD\""));
        }
    }
    match &request.body {
        None => {}
        Some(Payload::Json(media_type, value)) => {
            words.push(format!("-H {}", quoted(&format!("Content-Type: {media_type}"))?));
            words.push(format!("--data-binary {}", json(value, request.command.members())?));
        }
        Some(Payload::Form(value)) => {
            for (name, value) in value.as_object().into_iter().flatten() {
                let pair = match is_secret(request.command.members(), name) {
                    true => format!("{name}=\"${}\"", variable(name)),
                    false => quoted(&format!("{name}={}", text(value)))?,
                };
                words.push(format!("--data-urlencode {pair}"));
            }
        }
        Some(Payload::Bytes(media_type, bytes)) => {
            words.push(format!("-H {}", quoted(&format!("Content-Type: {media_type}"))?));
            words.push(format!("--data-binary @- # {} bytes", bytes.len()));
        }
    }
    let target = request.call(&client).target();
    let comment = words.last().and_then(|last| last.split_once(" # ")).map(|(option, note)| {
        // A comment ends a line of the shell, so it goes behind the address.
        (option.to_owned(), format!(" # standard input: {note}"))
    });
    let note = match comment {
        Some((option, note)) => {
            words.pop();
            words.push(option);
            note
        }
        None => String::new(),
    };
    words.push(quoted(&format!("{}{target}", client.url()))?);
    Ok(format!("{}{note}", words.join(" \\\n  ")))
}

/// A JSON body in quotes of the shell, with a variable in the place of each secret.
fn json(value: &Value, members: &[Parameter]) -> Result<String, Failure> {
    let Value::Object(object) = value else { return quoted(&value.to_string()) };
    if !object.keys().any(|name| is_secret(members, name)) {
        return quoted(&value.to_string());
    }
    // Pieces in single quotes, between which the variables stand in double ones.
    let mut pieces = Vec::new();
    let mut plain = "{".to_owned();
    for (index, (name, value)) in object.iter().enumerate() {
        plain.push_str(if index == 0 { "" } else { "," });
        if is_secret(members, name) {
            plain.push_str(&format!("{}:\"", Value::from(name.as_str())));
            pieces.push(format!("{}\"${}\"", single(&plain), variable(name)));
            plain = "\"".to_owned();
        } else {
            let mut member = Map::new();
            member.insert(name.clone(), value.clone());
            let text = Value::Object(member).to_string();
            let inner = text.strip_prefix('{').and_then(|text| text.strip_suffix('}'));
            plain.push_str(inner.unwrap_or_default());
        }
    }
    plain.push('}');
    Ok(format!("{}{}", pieces.concat(), single(&plain)))
}

fn is_secret(members: &[Parameter], name: &str) -> bool {
    members.iter().any(|member| member.name == name && member.secret)
}

fn variable(name: &str) -> String {
    format!("NEW_{}", name.to_uppercase())
}

fn single(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// A word of the shell.
fn quoted(text: &str) -> Result<String, Failure> {
    shlex::try_quote(text)
        .map(|word| word.into_owned())
        .map_err(|_| Failure::new(Exit::Usage, "a value holds a null character, which no command line can"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;
    use crate::table::{Kind, member};

    #[test]
    fn a_body_is_one_word_of_the_shell() {
        let word = json(&json!({"name": "it's $HOME", "n": 1}), &[]).unwrap();
        assert_eq!(shlex::split(&word).unwrap(), [r#"{"name":"it's $HOME","n":1}"#]);
    }

    #[test]
    fn a_secret_is_a_variable() {
        let members = [member("username", "username", Kind::Text), member("password", "password", Kind::Text).secret()];
        let word = json(&json!({"username": "o'hara", "password": "S3cret", "x": {"y": []}}), &members).unwrap();
        assert_eq!(word, r#"'{"username":"o'\''hara","password":"'"$NEW_PASSWORD"'","x":{"y":[]}}'"#);
        let alone = json(&json!({"password": "S3cret"}), &members).unwrap();
        assert_eq!(alone, r#"'{"password":"'"$NEW_PASSWORD"'"}'"#);
        assert_eq!(shlex::split(&alone).unwrap(), [r#"{"password":"$NEW_PASSWORD"}"#]);
    }
}
