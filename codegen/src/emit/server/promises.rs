//! What the documentation of a method says of its operation: route, media type of the body, statuses, credentials and
//! permissions, in one or two lines.

use crate::emit::docs::code;
use crate::ir::{Api, BodyPayload, Operation, ReplyContent, Security};

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
    let actions = actions(api, operation);
    if !actions.is_empty() {
        line.push_str(&format!(" Needs {}.", listed(&actions, ", ")));
    }
    match operation.security {
        Security::Bearer => {}
        Security::None => line.push_str(" Takes no credentials."),
        Security::Basic => line.push_str(" Takes a user name and a password."),
        Security::Key { .. } => line.push_str(" Takes a key."),
    }
    line
}

fn media_type(content: &crate::ir::BodyContent) -> &str {
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
    let one = |reply: &crate::ir::Reply| {
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

/// The actions that are checked: those that are stated, or those of the catalogue.
fn actions<'a>(api: &'a Api, operation: &'a Operation) -> Vec<&'a str> {
    let mut actions: Vec<&str> = match &operation.enforced {
        Some(checks) => checks.iter().map(|check| check.action.as_str()).collect(),
        None => {
            let catalogue = operation.permissions.iter().filter_map(|id| api.permissions.get(id.0));
            catalogue.map(|permission| permission.action.as_str()).collect()
        }
    };
    let mut seen = std::collections::BTreeSet::new();
    actions.retain(|action| seen.insert(*action));
    actions
}

fn listed(texts: &[&str], between: &str) -> String {
    texts.iter().map(|text| code(text)).collect::<Vec<_>>().join(between)
}
