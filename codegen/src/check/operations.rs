//! Operations and what they name: ids, tags, security schemes, methods.

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use indexmap::IndexMap;

use super::{Checker, Place};
use crate::ir::{Dialect, OperationClass};
use crate::source::{Mark, Node};
use crate::suggest::did_you_mean;

/// The methods that an emitted router serves, as keys of a path item.
pub(super) const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// Methods that OpenAPI has besides.
const OTHER_METHODS: [&str; 3] = ["head", "options", "trace"];

/// Operation ids seen so far: where each stands, by id and by the method name it gives.
#[derive(Default)]
pub(super) struct Ids<'p> {
    ids: BTreeMap<&'p str, Mark>,
    names: BTreeMap<String, &'p str>,
}

impl Checker<'_> {
    /// Whether the document is of another version, whose other findings would say nothing: that one is reported alone.
    pub(super) fn is_of_another_version(&mut self, root: &Place<'_>) -> bool {
        let (key, version) = match (root.get("openapi"), root.get("swagger")) {
            (Some(version), _) => ("OpenAPI", version),
            (None, Some(version)) => ("Swagger", version),
            (None, None) => return false,
        };
        let Some(text) = version.node.as_str() else { return key == "Swagger" };
        if key == "OpenAPI" && (text == "3.0" || text.starts_with("3.0.")) {
            return false;
        }
        let message = format!("a document of {key} {text}");
        self.error("openapi-version", &version, message, "only OpenAPI 3.0 is read: convert the document first");
        true
    }

    pub(super) fn check_root(&mut self, root: &Place<'_>) {
        if let Some(security) = root.get("security") {
            self.check_security(&security);
        }
        if let Some(dialect) = root.get("info").as_ref().and_then(|info| info.get("x-dialect"))
            && dialect.node.as_str().and_then(Dialect::parse).is_none()
        {
            let known = Dialect::NAMED.map(|(name, _)| format!("`{name}`")).join(", ");
            self.error("unknown-dialect", &dialect, "unknown dialect", format!("the dialects are {known}"));
        }
        if let Some(servers) = root.get("servers") {
            self.check_base_paths(&servers);
        }
        self.check_declared_tags(root);
        self.check_security_schemes(root);
    }

    fn check_security_schemes(&mut self, root: &Place<'_>) {
        let Some(schemes) = root.get("components").and_then(|components| components.node.get("securitySchemes")) else {
            return;
        };
        for (name, member) in schemes.as_mapping().into_iter().flatten() {
            if !self.follow(&member.node).is_some_and(is_generated) {
                let at = crate::diag::Pointer::from("/components/securitySchemes").key(name);
                let message = format!("security scheme `{name}` is none that is generated");
                let help =
                    "schemes are HTTP basic, HTTP bearer, oauth2, openIdConnect, and apiKey with `name` and `in`";
                self.sink.warning_at("unsupported-scheme", &at, member.key_mark, message, help);
            }
        }
    }

    /// Paths are served at the root, whatever the servers' addresses say.
    fn check_base_paths(&mut self, servers: &Place<'_>) {
        for server in servers.items() {
            let Some(url) = server.get("url") else { continue };
            let text = url.node.as_str().unwrap_or_default();
            let path =
                text.split_once("://").map_or(text, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
            if !path.trim_matches('/').is_empty() {
                let message = format!("the path `{path}` of the server's address is ignored");
                let help = "write it before each path, or mount the server and start the client there";
                self.warning("ignored-base-path", &url, message, help);
            }
        }
    }

    fn check_declared_tags(&mut self, root: &Place<'_>) {
        let mut tags = BTreeMap::new();
        if let Some(list) = root.get("tags") {
            for tag in list.items() {
                if let Some(name) = tag.text("name")
                    && let Some(first) = tags.insert(name, tag.mark())
                {
                    let message = format!("tag `{name}` was declared before, on line {}", first.line);
                    self.warning("duplicate-tag", &tag, message, "the first one counts");
                }
            }
        }
    }

    /// Methods of a path item that no router serves.
    pub(super) fn check_methods(&mut self, item: &Place<'_>) {
        for method in OTHER_METHODS {
            if let Some(operation) = item.get(method) {
                let help = "HEAD is served with every GET, OPTIONS by the server itself; remove the operation";
                let message = format!("operations of method `{method}` are not generated");
                self.sink.error_at("unsupported-method", &operation.pointer(), operation.key_mark(), message, help);
            }
        }
        if let Some(servers) = item.get("servers") {
            let message = "`servers` of a path item is ignored";
            self.sink.warning_at("ignored-keyword", &servers.pointer(), servers.key_mark(), message, "");
        }
        if let Some(reference) = item.get("$ref") {
            let message = "a path item by reference";
            self.error("unsupported-keyword", &reference, message, "write its operations here");
        }
    }

    pub(super) fn check_operation<'p>(&mut self, operation: &Place<'p>, ids: &mut Ids<'p>) {
        if let Some(node) = operation.node.get("operationId")
            && let Some(id) = node.as_str()
        {
            self.check_operation_id(operation, id, node.mark, ids);
        }
        self.check_tags(operation);
        if let Some(security) = operation.get("security") {
            self.check_security(&security);
        }
        if let Some(class) = operation.get("x-class")
            && class.node.as_str().and_then(OperationClass::parse).is_none()
        {
            let known = OperationClass::NAMED.map(|(name, _)| format!("`{name}`")).join(", ");
            self.error("unknown-class", &class, "unknown class of operations", format!("the classes are {known}"));
        }
        for key in ["callbacks", "servers"] {
            if let Some(member) = operation.get(key) {
                let message = format!("`{key}` of an operation is ignored");
                self.sink.warning_at("ignored-keyword", &member.pointer(), member.key_mark(), message, "");
            }
        }
    }

    fn check_operation_id<'p>(&mut self, operation: &Place<'p>, id: &'p str, mark: Mark, ids: &mut Ids<'p>) {
        let at = operation.pointer().key("operationId");
        let name = id.rsplit('.').next().unwrap_or_default().to_snake_case();
        if !name.starts_with(|first: char| first.is_ascii_alphabetic()) || !name.is_ascii() {
            let message = format!("`{id}` gives no method name");
            let help = "the part after its last dot must begin with a letter and be ASCII";
            self.sink.error_at("bad-operation-id", &at, mark, message, help);
            return;
        }
        if let Some(first) = ids.ids.get(id) {
            let message = format!("operation id `{id}` was given before, on line {}", first.line);
            let help = "each is named after its method and path; give it an id of its own";
            self.sink.warning_at("duplicate-operation-id", &at, mark, message, help);
            return;
        }
        ids.ids.insert(id, mark);
        if self.pinned.contains(id) {
            return;
        }
        if let Some(first) = ids.names.get(&name) {
            let message = format!("`{id}` and `{first}` both give the method name `{name}`");
            let help = "name one of them in names.toml";
            self.sink.warning_at("ambiguous-operation-id", &at, mark, message, help);
            return;
        }
        ids.names.insert(name, id);
    }

    fn check_tags(&mut self, operation: &Place<'_>) {
        let declared: Vec<&str> = self
            .document
            .root
            .get("tags")
            .and_then(Node::as_sequence)
            .into_iter()
            .flatten()
            .filter_map(|tag| tag.get("name").and_then(Node::as_str))
            .collect();
        let tags = operation.get("tags");
        let mut count = 0;
        for tag in tags.iter().flat_map(Place::items) {
            let Some(name) = tag.node.as_str() else { continue };
            count += 1;
            if !declared.contains(&name) {
                let help = match did_you_mean(name, declared.iter().copied()) {
                    guess if guess.is_empty() => "declare it under `tags`".to_owned(),
                    guess => guess,
                };
                self.warning("undeclared-tag", &tag, format!("tag `{name}` is not declared"), help);
            }
            if count == 2 {
                self.warning("several-tags", &tag, "an operation of several tags", "it goes with the first one");
            }
        }
    }

    fn check_security(&mut self, security: &Place<'_>) {
        let schemes = self.document.root.get("components").and_then(|components| components.get("securitySchemes"));
        let schemes = schemes.and_then(Node::as_mapping);
        for requirement in security.items() {
            for scheme in requirement.members() {
                let name = scheme.name();
                if !schemes.is_some_and(|schemes| schemes.contains_key(name)) {
                    let names = schemes.into_iter().flat_map(|schemes| schemes.keys());
                    let help = did_you_mean(name, names.map(String::as_str));
                    let message = format!("there is no security scheme `{name}`");
                    self.sink.error_at("dangling-security", &scheme.pointer(), scheme.key_mark(), message, help);
                }
            }
            if requirement.node.as_mapping().is_some_and(|members| members.len() > 1) {
                let message = "several security schemes at once";
                let help = "the client sends the first one alone; a gate can ask for the others";
                self.warning("several-security-schemes", &requirement, message, help);
            }
        }
        let alternatives = security.node.as_sequence().unwrap_or_default();
        // Without one that is known, callers could not say who they are.
        let is_usable = |requirement: &Node| {
            let names = requirement.as_mapping().into_iter().flatten().map(|(name, _)| schemes?.get(name));
            let known: Vec<bool> =
                names.flatten().map(|member| self.follow(&member.node).is_some_and(is_generated)).collect();
            known.is_empty() || known.contains(&true)
        };
        if !alternatives.is_empty() && !alternatives.iter().any(is_usable) {
            let message = "none of these security schemes is generated";
            self.error("unsupported-security", security, message, "name another one, or describe it as `apiKey`");
        }
        let help = if alternatives.iter().any(|node| node.as_mapping().is_some_and(IndexMap::is_empty)) {
            "credentials are optional, so the client sends none; a gate can take them"
        } else {
            "the client uses the first one; a gate can take the others"
        };
        if alternatives.len() > 1 {
            self.warning("alternative-security", security, "alternative security requirements", help);
        }
    }
}

/// Whether requests can carry what a security scheme asks for.
fn is_generated(scheme: &Node) -> bool {
    let text = |key: &str| scheme.get(key).and_then(Node::as_str).unwrap_or_default();
    match text("type") {
        "http" => ["basic", "bearer"].contains(&text("scheme").to_ascii_lowercase().as_str()),
        "apiKey" => matches!(text("in"), "query" | "header" | "cookie") && !text("name").is_empty(),
        "oauth2" | "openIdConnect" => true,
        _ => false,
    }
}
