//! Commands: what a command line has to know of each operation of a group.

use std::collections::BTreeSet;

use super::columns::Columns;
use super::{body, names, parameters};
use crate::emit::docs;
use crate::emit::layout::Expr;
use crate::ir::{Api, Keyset, Location, Method, Operation, Parameter, Security, TagId, TypeRef};

/// The commands of a group, in the document's order.
pub(super) fn of_tag(api: &Api, id: TagId, columns: &mut Columns) -> Vec<Expr> {
    let operations = api.operations.iter().filter(|operation| operation.tag == id);
    operations.map(|operation| command(api, operation, columns)).collect()
}

fn command(api: &Api, operation: &Operation, columns: &mut Columns) -> Expr {
    // The client's methods are called the same, so that one documentation serves both.
    let name = names::kebab(operation.method_ident.as_str());
    let all: Vec<&Parameter> = operation.parameters.iter().filter_map(|id| api.parameters.get(id.0)).collect();
    let shown: Vec<&Parameter> = all.iter().copied().filter(|parameter| parameters::shown(parameter)).collect();
    let method = match operation.method {
        Method::Get => "get",
        Method::Post => "post",
        Method::Put => "put",
        Method::Patch => "patch",
        Method::Delete => "delete",
    };
    let ident = operation.ident.as_str();
    let head = Expr::call(method, vec![Expr::string(&name), Expr::string(ident), Expr::string(&operation.path)]);
    let mut calls = vec![Expr::call(".about", vec![Expr::string(&docs::sentence(&operation.summary))])];
    let more = docs::line(&operation.description);
    if !more.is_empty() && operation.description.trim() != operation.summary.trim() {
        calls.push(Expr::call(".more", vec![Expr::string(&more)]));
    }
    if !shown.is_empty() {
        let list = shown.iter().map(|parameter| Expr::text(parameters::constant(parameter))).collect();
        calls.push(Expr::call(".parameters", vec![Expr::slice(list)]));
    }
    if let Some(body) = &operation.body {
        let flags: BTreeSet<String> = shown.iter().map(|parameter| names::flag(parameter.ident.as_str())).collect();
        calls.extend(body::step(api, body, &flags));
    }
    calls.extend(targets(operation, &shown));
    if let Some(list) = columns.of(api, operation) {
        calls.push(Expr::call(".columns", vec![Expr::text(list)]));
    }
    calls.extend(permissions(api, operation));
    calls.extend(security(&operation.security));
    calls.extend(pages(operation, &all));
    calls.extend(marks(operation, &all).into_iter().map(Expr::text));
    head.chain(calls)
}

/// The list of things that a command works on, and what leaving it out means.
fn targets(operation: &Operation, shown: &[&Parameter]) -> Option<Expr> {
    if operation.method == Method::Get {
        return None;
    }
    let is_list = |parameter: &&&Parameter| {
        let name = parameter.wire_name.as_str();
        parameter.location == Location::Query
            && matches!(parameter.ty, TypeRef::Array(_))
            && (name.ends_with("_list") || name.ends_with("_ids"))
    };
    let parameter = shown.iter().find(is_list)?;
    let name = Expr::string(&parameter.wire_name);
    let flag = Expr::string(&format!("all-{}", names::plural_of_ids(&parameter.wire_name)));
    let keyword = parameters::format(&parameter.schema).is_some_and(|format| format.ends_with("_or_all"));
    Some(match (keyword, parameter.required) {
        (true, _) => Expr::call(".targets_or_all", vec![name, flag]),
        (false, false) => Expr::call(".targets_or_none", vec![name, flag]),
        (false, true) => Expr::call(".targets", vec![name]),
    })
}

fn permissions(api: &Api, operation: &Operation) -> Option<Expr> {
    let permissions = operation.permissions.iter().filter_map(|id| api.permissions.get(id.0));
    let texts: Vec<Expr> = permissions
        .map(|permission| Expr::string(&format!("{} on {}", permission.action, permission.resources.join(", "))))
        .collect();
    (!texts.is_empty()).then(|| Expr::call(".permissions", vec![Expr::slice(texts)]))
}

fn security(security: &Security) -> Option<Expr> {
    let kind = match security {
        Security::Bearer => return None,
        Security::None => "Credentials::None",
        Security::Basic => "Credentials::Password",
        // No generation has one; the server will refuse it and say so.
        Security::Key { .. } => "Credentials::None",
    };
    Some(Expr::call(".credentials", vec![Expr::text(kind)]))
}

/// How all of a list is read: what tells its items apart, whether the first of that is a key, and the largest page.
fn pages(operation: &Operation, all: &[&Parameter]) -> Option<Expr> {
    let paging = operation.paging.as_ref()?;
    let limit = all.iter().find(|parameter| parameter.wire_name == "limit")?;
    let most = limit.schema.maximum.as_ref().and_then(serde_json::Number::as_u64).unwrap_or(USUAL_PAGE);
    let keyset = match paging.keyset {
        Keyset::None => "None",
        Keyset::Flat => "Flat",
        Keyset::Grouped => "Grouped",
    };
    let unique = Expr::slice(paging.unique.iter().map(|name| Expr::string(name)).collect());
    let items = vec![unique, Expr::text(format!("Keyset::{keyset}")), Expr::text(most.to_string())];
    Some(Expr::call(".pages", items))
}

/// A page that every list can have, where the description names no largest one.
const USUAL_PAGE: u64 = 500;

fn marks(operation: &Operation, all: &[&Parameter]) -> Vec<&'static str> {
    let has = |name: &str| all.iter().any(|parameter| parameter.wire_name == name);
    let marks = [
        (has(parameters::WAITS), ".waits()"),
        (destroys(operation), ".destroys()"),
        (operation.deprecated, ".deprecated()"),
    ];
    marks.into_iter().filter(|(is, _)| *is).map(|(_, mark)| mark).collect()
}

/// Words of an identifier that say that something stops, goes away or is replaced as a whole.
const DESTRUCTIVE: &[&str] = &["restart", "reload", "revoke", "remove", "clear", "reset", "delete", "upgrade", "stop"];

/// Whether a person should be asked before it is carried out.
fn destroys(operation: &Operation) -> bool {
    let ident = operation.ident.as_str();
    let ends_own = ident.contains("logout") || ident.contains("session");
    let replaces = ident.starts_with("update_") && ident.contains("configuration");
    let method = operation.method;
    let destructive = method == Method::Delete || ident.split('_').any(|word| DESTRUCTIVE.contains(&word)) || replaces;
    method != Method::Get && !ends_own && destructive
}
