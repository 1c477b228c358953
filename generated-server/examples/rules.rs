//! A server of one tag with an authentication of its own. `README.md` walks through this file.
//!
//! ```console
//! cargo run --example rules
//! curl -H "Authorization: Bearer secret-of-alice" "http://127.0.0.1:55000/rules?limit=1&pretty=true"
//! ```

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use wazuh_api_server::http::{Method, StatusCode, header::AUTHORIZATION, request::Parts};
use wazuh_api_server::v4::models::Rule;
use wazuh_api_server::v4::rules::{
    GetRuleFileReply, GetRuleFileRequest, GetRuleRequest, GetRulesRequest, Rules, UploadRuleFileRequest,
};
use wazuh_api_server::{
    AffectedItems, Checked, Context, Error, FailedItems, Gate, Json, Messages, Operation, Service, Text, axum, page,
    unsupported, v4,
};

/// Who calls. Handlers find it in `Context::identity`.
#[derive(Clone, Debug)]
struct User {
    name: String,
    is_admin: bool,
}

/// The gate: who may call, and what for.
struct Tokens(Vec<(String, User)>);

impl Gate for Tokens {
    type Admitted = User;
    type Identity = User;

    async fn admit(&self, _: &'static Operation, parts: &Parts) -> Result<User, Error> {
        let header = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let Some(token) = header.and_then(|header| header.strip_prefix("Bearer ")) else {
            return Err(Error::unauthorized("No authorization token provided"));
        };
        let known = self.0.iter().find(|(known, _)| known == token);
        known.map(|(_, user)| user.clone()).ok_or_else(|| Error::unauthorized("Invalid token"))
    }

    async fn authorize(&self, user: User, request: Checked<'_>) -> Result<User, Error> {
        if request.operation.method == Method::GET || user.is_admin {
            return Ok(user);
        }
        let detail = format!("{} may only read", user.name);
        Err(Error::new(StatusCode::FORBIDDEN, "Permission Denied", detail).code(4000))
    }
}

/// The service: what the operations work on. All requests share it, so what changes is behind a lock.
struct Ruleset {
    rules: Vec<Rule>,
    /// Texts of files by name.
    files: RwLock<BTreeMap<String, String>>,
}

impl Service for Ruleset {
    type Identity = User;
}

const MESSAGES: Messages<'static> = Messages {
    all: "All selected rules were returned",
    some: "Some rules were not returned",
    none: "No rule was returned",
};

const UPLOADED: Messages<'static> = Messages {
    all: "Rule was successfully uploaded",
    some: "Some rules were not uploaded",
    none: "Could not upload rule",
};

impl Rules for Ruleset {
    async fn get_rules(&self, cx: Context<User>, request: GetRulesRequest) -> Result<Json<AffectedItems<Rule>>, Error> {
        unsupported!(cx, request: select, sort, search, q, distinct)?;
        let in_group = |rule: &&Rule| {
            let groups = rule.groups.as_deref().unwrap_or_default();
            request.group.as_ref().is_none_or(|group| groups.contains(group))
        };
        let rules = self.rules.iter().filter(in_group).cloned();
        let (rules, total) = page(rules, request.offset, request.limit);
        Json::new(&AffectedItems::new(rules, total, FailedItems::new(), &MESSAGES))
    }

    async fn get_rule(&self, _: Context<User>, request: GetRuleRequest) -> Result<Json<AffectedItems<Rule>>, Error> {
        let mut failed = FailedItems::new();
        let found: Vec<Rule> = self.rules.iter().filter(|rule| rule.id == Some(request.rule_id)).cloned().collect();
        if found.is_empty() {
            failed.add(request.rule_id, 1208, "The rule does not exist", None);
        }
        let total = found.len() as u64;
        Json::new(&AffectedItems::new(found, total, failed, &MESSAGES))
    }

    async fn get_rule_file(&self, cx: Context<User>, request: GetRuleFileRequest) -> Result<GetRuleFileReply, Error> {
        let files = self.files.read().unwrap_or_else(PoisonError::into_inner);
        match files.get(&request.filename) {
            // Without a default in the description it is an `Option`, and `None` means what `false` does.
            Some(text) if request.raw == Some(true) => Ok(GetRuleFileReply::Xml(Text::from(text.clone()))),
            Some(_) => Err(Error::not_implemented(cx.operation)),
            None => {
                let mut failed = FailedItems::new();
                failed.add(request.filename, 1415, "The rule file does not exist", None);
                Ok(Json::new(&AffectedItems::new(Vec::new(), 0, failed, &MESSAGES))?.into())
            }
        }
    }

    async fn upload_rule_file(
        &self,
        _: Context<User>,
        request: UploadRuleFileRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        // No `.await` while the lock is held.
        let mut files = self.files.write().unwrap_or_else(PoisonError::into_inner);
        if files.contains_key(&request.filename) && !request.overwrite {
            let mut failed = FailedItems::new();
            failed.add(request.filename, 1905, "File could not be updated, it already exists", None);
            return Json::new(&AffectedItems::new(Vec::new(), 0, failed, &UPLOADED));
        }
        files.insert(request.filename.clone(), request.body.as_str().to_owned());
        Json::new(&AffectedItems::all(vec![request.filename], &UPLOADED))
    }

    v4::not_implemented! { get_rule_files, delete_rule_file, get_rule_groups, get_rule_requirements }
}

fn router() -> axum::Router {
    let user = |name: &str, is_admin| (format!("secret-of-{name}"), User { name: name.to_owned(), is_admin });
    let rule = |id, level, group: &str| Rule {
        id: Some(id),
        level: Some(level),
        groups: Some(vec![group.to_owned()]),
        ..Rule::default()
    };
    let gate = Tokens(vec![user("alice", true), user("bob", false)]);
    let rules = vec![rule(1002, 2, "syslog"), rule(5710, 5, "sshd"), rule(5712, 10, "sshd")];
    let ruleset = Ruleset { rules, files: RwLock::default() };
    v4::Server::new(gate).rules(Arc::new(ruleset)).unimplemented().into_router()
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:55000").await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, router()).await
}

#[cfg(test)]
mod tests {
    use tower::ServiceExt as _;
    use wazuh_api_server::axum::body::{Body, to_bytes};
    use wazuh_api_server::http::header::CONTENT_TYPE;
    use wazuh_api_server::http::{self, Request};
    use wazuh_api_server::serde_json::{Value, from_str, json};

    use super::*;

    /// Status and text of the reply to a request of this user.
    async fn send(router: axum::Router, user: &str, request: http::request::Builder, body: &str) -> (u16, String) {
        let request = request.header(AUTHORIZATION, format!("Bearer secret-of-{user}"));
        let response = router.oneshot(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap();
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    /// Status and JSON of the reply to a request without a body.
    async fn ask(user: &str, method: &str, uri: &str) -> (u16, Value) {
        let (status, text) = send(router(), user, Request::builder().method(method).uri(uri), "").await;
        (status, from_str(&text).unwrap())
    }

    #[tokio::test]
    async fn rules_come_in_pages() {
        let (status, body) = ask("bob", "GET", "/rules?group=sshd&offset=1&limit=1").await;
        assert_eq!(status, 200);
        assert_eq!(body["data"]["affected_items"], json!([{"id": 5712, "level": 10, "groups": ["sshd"]}]));
        assert_eq!(body["data"]["total_affected_items"], 2);
    }

    #[tokio::test]
    async fn what_is_uploaded_is_there() {
        let router = router();
        let put = |media_type| Request::put("/rules/files/local.xml").header(CONTENT_TYPE, media_type);
        let upload = |user: &'static str, media_type| send(router.clone(), user, put(media_type), "<group/>");
        assert_eq!(upload("mallory", "application/octet-stream").await.0, 401);
        assert_eq!(upload("bob", "application/octet-stream").await.0, 403);
        assert_eq!(upload("alice", "application/json").await.0, 415);
        assert_eq!(upload("alice", "application/octet-stream").await.0, 200);
        let file = Request::get("/rules/files/local.xml?raw=true");
        assert_eq!(send(router.clone(), "bob", file, "").await, (200, "<group/>".to_owned()));
        let (_, again) = upload("alice", "application/octet-stream").await;
        assert!(again.ends_with(r#""message": "Could not upload rule", "error": 1}"#), "{again}");
    }

    #[tokio::test]
    async fn a_rule_that_does_not_exist_is_a_failed_item() {
        let (status, body) = ask("bob", "GET", "/rules/7").await;
        assert_eq!((status, &body["error"]), (200, &json!(1)));
        assert_eq!(body["data"]["failed_items"][0]["error"]["code"], 1208);
        let (status, body) = ask("bob", "GET", "/rules/files/none.xml").await;
        assert_eq!((status, &body["error"]), (200, &json!(1)));
    }

    #[tokio::test]
    async fn requests_are_checked_before_handlers_run() {
        assert_eq!(ask("mallory", "GET", "/rules").await.0, 401);
        assert_eq!(ask("bob", "GET", "/rules?limit=0").await.0, 400);
        assert_eq!(ask("bob", "DELETE", "/rules/files/local_rules.xml").await.0, 403);
        assert_eq!(ask("alice", "DELETE", "/rules/files/local_rules.xml").await.0, 501);
        assert_eq!(ask("bob", "GET", "/agents").await.0, 501);
        assert_eq!(ask("bob", "GET", "/nothing").await.0, 404);
    }

    #[tokio::test]
    async fn what_is_not_supported_is_refused() {
        let (status, body) = ask("bob", "GET", "/rules?q=id=1&sort=id").await;
        assert_eq!(status, 400);
        assert_eq!(body["detail"], "Query parameter(s) sort, q not supported by this server");
    }

    #[tokio::test]
    async fn the_readme_shows_what_curl_does() {
        let mut shown = 0;
        for session in include_str!("../README.md").split("$ curl").skip(1) {
            let (command, expected) = session.split_once('\n').unwrap();
            let user = command.split_once("secret-of-").and_then(|(_, rest)| rest.split_once('"'));
            let (_, uri) = command.split_once(":55000").unwrap();
            let (_, body) = ask(user.map_or("nobody", |(user, _)| user), "GET", uri.trim_end_matches('"')).await;
            let expected = expected.lines().next().unwrap();
            // Without a header the reply is another one than to an unknown token.
            if user.is_some() {
                assert_eq!(body, from_str::<Value>(expected).unwrap(), "{command}");
                shown += 1;
            }
        }
        assert_eq!(shown, 3);
    }
}
