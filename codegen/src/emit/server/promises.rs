//! What the documentation of a method says of its operation: route, media type of the body, statuses, credentials and
//! permissions, in one or two lines.

use std::collections::BTreeSet;

use crate::emit::docs::code;
use crate::ir::{Api, BodyContent, BodyPayload, On, Operation, Reply, ReplyContent, Security};

const JSON: &str = "application/json";

/// The lines, which are one paragraph.
pub(super) fn line(api: &Api, operation: &Operation) -> String {
    let route = code(&format!("{} {}", operation.method.as_str(), operation.path));
    let mut line = format!("{route} ({})", code(&operation.wire_id));
    let bodies: Vec<&str> = operation.body.iter().flat_map(|body| &body.contents).map(media_type).collect();
    if bodies.iter().any(|media_type| *media_type != JSON) {
        line.push_str(&format!(", body {}", listed(&bodies, " or ")));
    }
    line.push_str(&format!(". Answers {}", successes(operation)));
    let failures: Vec<String> =
        operation.errors.iter().filter(|error| error.status >= 100).map(|error| error.status.to_string()).collect();
    if !failures.is_empty() {
        line.push_str(&format!("; fails with {}", failures.join(", ")));
    }
    line.push('.');
    let (always, sometimes) = actions(api, operation);
    match (always.is_empty(), sometimes.is_empty()) {
        (false, true) => line.push_str(&format!(" Needs {}.", listed(&always, ", "))),
        (true, false) => line.push_str(&format!(" Needs in some cases {}.", listed(&sometimes, ", "))),
        (false, false) => {
            let (always, sometimes) = (listed(&always, ", "), listed(&sometimes, ", "));
            line.push_str(&format!(" Needs {always}, in some cases {sometimes}."));
        }
        (true, true) => {}
    }
    match operation.security {
        Security::Bearer => {}
        Security::None => line.push_str(" Takes no credentials."),
        Security::Basic => line.push_str(" Takes a user name and a password."),
        Security::Key { .. } => line.push_str(" Takes a key."),
    }
    line
}

fn media_type(content: &BodyContent) -> &str {
    match content.payload {
        BodyPayload::Json { .. } | BodyPayload::Form { .. } | BodyPayload::Text | BodyPayload::Binary => {
            &content.media_type
        }
        // What the request says it is.
        BodyPayload::Upload => "*/*",
    }
}

/// `200`, or `200 (JSON or text/plain)` where there is more to say.
fn successes(operation: &Operation) -> String {
    let one = |reply: &Reply| {
        let types: Vec<&str> =
            reply.contents.iter().map(|content: &ReplyContent| content.media_type.as_str()).collect();
        match types.as_slice() {
            [] => format!("{} without a body", reply.status),
            [JSON] => reply.status.to_string(),
            types => format!("{} with {}", reply.status, listed(types, " or ")),
        }
    };
    operation.successes.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// The actions that are checked, those that are stated or those of the catalogue; and those that matter in some cases.
fn actions<'a>(api: &'a Api, operation: &'a Operation) -> (Vec<&'a str>, Vec<&'a str>) {
    let (mut always, mut sometimes) = (Vec::new(), Vec::new());
    match &operation.enforced {
        Some(checks) => {
            for check in checks {
                let list = if matches!(check.on, On::Asked(_)) { &mut sometimes } else { &mut always };
                list.push(check.action.as_str());
            }
        }
        None => {
            let catalogue = operation.permissions.iter().filter_map(|id| api.permissions.get(id.0));
            always.extend(catalogue.map(|permission| permission.action.as_str()));
        }
    }
    let mut seen = BTreeSet::new();
    for list in [&mut always, &mut sometimes] {
        list.retain(|action| seen.insert(*action));
    }
    (always, sometimes)
}

fn listed(texts: &[&str], between: &str) -> String {
    texts.iter().map(|text| code(text)).collect::<Vec<_>>().join(between)
}
