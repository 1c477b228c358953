//! A tag's file: its trait, its requests and replies, its operations' statics and their registration.

use crate::emit::docs;
use crate::emit::layout::{self, Expr, WIDTH};
use crate::emit::limits;
use crate::emit::server::promises;
use crate::emit::server::tables::{body_schema, permission_names};
use crate::emit::server::uses::Uses;
use crate::escape::literal;
use crate::ir::{
    Api, Body, BodyPayload, Check, On, Operation, OperationClass, Parameter, ReplyContent, ReplyPayload, Security,
};
use crate::render;

/// The file of the tag with this index.
pub(super) fn file(api: &Api, index: usize) -> String {
    let Some(tag) = api.tags.get(index) else { return String::new() };
    let operations: Vec<&Operation> = api.operations.iter().filter(|operation| operation.tag.0 == index).collect();
    let uses = Uses::default();
    uses.core("operation::Operation");
    let mut items = Vec::new();
    let methods: String = operations.iter().map(|operation| method(api, &uses, operation)).collect();
    let fallback = format!("Operations of the tag {}.", docs::code(&tag.wire_name));
    let doc = docs::lines_or(&tag.summary, &fallback);
    let name = tag.trait_ident.as_str();
    items.push(format!("{}pub trait {name}: crate::Service {{\n{methods}}}\n", docs::comments(0, &doc)));
    for operation in &operations {
        items.extend(request(api, &uses, operation));
        items.extend(body_enum(api, &uses, operation));
        items.extend(reply_enum(api, &uses, operation));
    }
    let permissions = permission_names(api);
    items.extend(operations.iter().map(|operation| table(api, &uses, operation, &tag.wire_name, &permissions)));
    let routes = operations.iter().map(|operation| route(api, operation));
    items.push(layout::table(0, &format!("crate::routes! {{ {} {name}:", literal(&tag.wire_name)), routes, "}"));
    // `Future` is in the prelude, and no model has its name.
    let mut imports = match uses.std_lines() {
        "" => String::new(),
        lines => format!("{lines}\n"),
    };
    if !operations.is_empty() {
        imports.push_str("use http::Method;\n\n");
    }
    let has_parameters = operations.iter().any(|operation| !operation.parameters.is_empty());
    let has_permissions = operations.iter().any(|operation| !operation.permissions.is_empty());
    imports.push_str(match (has_parameters, has_permissions) {
        (true, true) => "use super::{parameters, permissions};\n",
        (true, false) => "use super::parameters;\n",
        (false, true) => "use super::permissions;\n",
        (false, false) => "",
    });
    imports.push_str(&uses.lines(true));
    if !imports.is_empty() {
        items.insert(0, imports);
    }
    render::file(&doc, &[], items)
}

/// Name of an operation's static.
pub(super) fn static_name(operation: &Operation) -> String {
    operation.ident.as_str().to_uppercase()
}

/// `GET /agents`, between backticks.
fn line(operation: &Operation) -> String {
    docs::code(&format!("{} {}", operation.method.as_str(), operation.path))
}

/// The parameters that are fields.
fn fields<'a>(api: &'a Api, operation: &'a Operation) -> impl Iterator<Item = &'a Parameter> {
    operation.parameters.iter().filter_map(|id| api.parameters.get(id.0)).filter(|parameter| !parameter.context)
}

pub(super) fn has_request(api: &Api, operation: &Operation) -> bool {
    operation.body.is_some() || fields(api, operation).next().is_some()
}

fn method(api: &Api, uses: &Uses, operation: &Operation) -> String {
    let mut lines = docs::paragraphs(&operation.summary);
    for part in [docs::paragraphs(&operation.description), vec![promises::line(api, operation)]] {
        if !lines.is_empty() && !part.is_empty() {
            lines.push(String::new());
        }
        lines.extend(part);
    }
    if operation.deprecated {
        lines.extend([String::new(), "Deprecated.".to_owned()]);
    }
    let request = if has_request(api, operation) {
        format!(", request: {}", operation.request_ident.as_str())
    } else {
        String::new()
    };
    let name = operation.ident.as_str();
    let arguments = format!("&self, cx: {}<Self::Identity>{request}", uses.core("Context"));
    let mut head = format!("    fn {name}({arguments})");
    if head.len() > WIDTH {
        head = format!("    fn {name}(\n        {arguments},\n    )");
    }
    let tail = format!(
        "-> impl Future<Output = Result<{}, {}>> + Send;\n",
        reply_type(api, uses, operation),
        uses.core("Error")
    );
    let last = head.rsplit('\n').next().map_or(0, str::len);
    let join = if last + tail.len() <= WIDTH { " " } else { "\n        " };
    docs::comments(4, lines) + &head + join + &tail
}

fn request(api: &Api, uses: &Uses, operation: &Operation) -> Option<String> {
    if !has_request(api, operation) {
        return None;
    }
    let name = operation.request_ident.as_str();
    let what = match (&operation.body, fields(api, operation).next()) {
        (Some(_), Some(_)) => "Parameters and body",
        (Some(_), None) => "Body",
        (None, _) => "Parameters",
    };
    let mut members = String::new();
    let mut values = Vec::new();
    for parameter in fields(api, operation) {
        let ident = parameter.ident.as_str();
        let place = parameter.location.as_str();
        let fallback = format!("{} in the {place}.", docs::code(&parameter.wire_name));
        let mut ty = uses.ty(api, &parameter.ty);
        if !parameter.required && parameter.schema.default.is_none() {
            ty = format!("Option<{ty}>");
        }
        let sentence = first_line(&parameter.summary).unwrap_or(fallback);
        let limits = limits::of_parameter(parameter, &sentence);
        members.push_str(&docs::comments(4, [limits::with_limits(&sentence, &limits)]));
        members.push_str(&layout::field(4, ident, &ty));
        values.push(Expr::text(format!("{ident}: input.value()?")));
    }
    if let Some(body) = &operation.body {
        let mut ty = body_type(api, uses, body);
        if !body.required {
            ty = format!("Option<{ty}>");
        }
        members.push_str(&format!("    /// The request's body.\n    pub body: {ty},\n"));
        values.push(Expr::text(format!("body: {}", body_value(body))));
    }
    let value = Expr::List { open: "Self {".to_owned(), items: values, close: " }" };
    Some(format!(
        "{}#[derive(Clone, Debug)]\npub struct {name} {{\n{members}}}\n{}",
        docs::comments(0, [format!("{what} of {}.", line(operation))]),
        decode(uses, name, &value)
    ))
}

/// The start of a text: what fits on one line, up to a colon, a semicolon or the end of a sentence outside of code. The
/// whole stands with the parameter's static.
fn first_line(text: &str) -> Option<String> {
    let lines = docs::paragraphs(text);
    let [first, _, ..] = lines.as_slice() else { return lines.into_iter().next() };
    let mut code = false;
    let mut end = None;
    for (index, character) in first.char_indices() {
        let rest = first.get(index..).unwrap_or_default();
        code ^= character == '`' && !first.get(..index).unwrap_or_default().ends_with('\\');
        if !code && (matches!(character, ';' | ':') || rest.starts_with(". ") || rest == ".") {
            end = Some(index);
            break;
        }
    }
    let end = end.unwrap_or(first.len());
    Some(format!("{}.", first.get(..end).unwrap_or(first).trim_end_matches(['.', ','])))
}

fn decode(uses: &Uses, name: &str, value: &Expr) -> String {
    let (decode, input, error) =
        (uses.core("decode::value::Decode"), uses.core("decode::value::Input"), uses.core("Error"));
    let head = format!("    fn decode(input: &mut {input}) -> Result<Self, {error}> {{");
    let body = format!("Ok({})", value.flat());
    let body = if head.len() + body.len() + 4 <= WIDTH {
        format!("{head} {body} }}\n")
    } else {
        format!("{head}\n{}    }}\n", value.lines(8, "Ok(", ")"))
    };
    format!("impl {decode} for {name} {{\n{body}}}\n")
}

fn body_type(api: &Api, uses: &Uses, body: &Body) -> String {
    match body.contents.as_slice() {
        [content] => payload_type(api, uses, &content.payload),
        _ => body.ident.as_str().to_owned(),
    }
}

fn payload_type(api: &Api, uses: &Uses, payload: &BodyPayload) -> String {
    match payload {
        BodyPayload::Json { ty, .. } | BodyPayload::Form { ty, .. } => uses.ty(api, ty),
        BodyPayload::Text => uses.core("Text").to_owned(),
        BodyPayload::Binary => uses.core("Binary").to_owned(),
        BodyPayload::Upload => uses.core("Upload").to_owned(),
    }
}

fn body_value(body: &Body) -> &'static str {
    match (body.contents.as_slice(), body.required) {
        ([content], true) => match &content.payload {
            BodyPayload::Json { .. } | BodyPayload::Form { .. } => "input.json()?",
            BodyPayload::Text => "input.text()",
            BodyPayload::Binary => "input.binary()",
            BodyPayload::Upload => "input.upload()",
        },
        ([content], false) => match &content.payload {
            BodyPayload::Json { .. } | BodyPayload::Form { .. } => "input.optional_json()?",
            BodyPayload::Text => "input.optional_text()",
            BodyPayload::Binary => "input.optional_binary()",
            BodyPayload::Upload => "input.optional_upload()",
        },
        (_, true) => "Decode::decode(input)?",
        (_, false) => "input.optional()?",
    }
}

fn body_enum(api: &Api, uses: &Uses, operation: &Operation) -> Option<String> {
    let body = operation.body.as_ref().filter(|body| body.contents.len() > 1)?;
    let name = body.ident.as_str();
    let mut members = String::new();
    let mut arms = Vec::new();
    let last = body.contents.len() - 1;
    for (index, content) in body.contents.iter().enumerate() {
        let variant = content.variant.as_str();
        let ty = payload_type(api, uses, &content.payload);
        members.push_str(&docs::comments(4, [docs::code(&content.media_type)]));
        members.push_str(&format!("    {variant}({ty}),\n"));
        let pattern = if index == last { "_".to_owned() } else { format!("Some({index})") };
        let value = match content.payload {
            BodyPayload::Json { .. } | BodyPayload::Form { .. } => "input.json()?",
            BodyPayload::Text => "input.text()",
            BodyPayload::Binary => "input.binary()",
            BodyPayload::Upload => "input.upload()",
        };
        arms.push(Expr::text(format!("{pattern} => Self::{variant}({value})")));
    }
    let value = Expr::List { open: "match input.content() {".to_owned(), items: arms, close: " }" };
    Some(format!(
        "{}#[derive(Clone, Debug)]\npub enum {name} {{\n{members}}}\n{}",
        docs::comments(0, [format!("Body of {}.", line(operation))]),
        decode(uses, name, &value)
    ))
}

/// The documented successes: status, and content if there is any.
pub(super) fn replies(operation: &Operation) -> Vec<(u16, Option<&ReplyContent>)> {
    let mut replies = Vec::new();
    for reply in &operation.successes {
        if reply.contents.is_empty() {
            replies.push((reply.status, None));
        }
        replies.extend(reply.contents.iter().map(|content| (reply.status, Some(content))));
    }
    replies
}

fn reply_type(api: &Api, uses: &Uses, operation: &Operation) -> String {
    match replies(operation).as_slice() {
        [] => "()".to_owned(),
        [(_, content)] => content_type(api, uses, *content),
        _ => operation.reply_ident.as_str().to_owned(),
    }
}

fn content_type(api: &Api, uses: &Uses, content: Option<&ReplyContent>) -> String {
    match content.map(|content| &content.payload) {
        None => "()".to_owned(),
        Some(ReplyPayload::Json(ty)) => format!("{}<{}>", uses.core("Json"), uses.ty(api, ty)),
        Some(ReplyPayload::Text) => uses.core("Text").to_owned(),
        Some(ReplyPayload::Binary) => uses.core("Binary").to_owned(),
    }
}

fn reply_enum(api: &Api, uses: &Uses, operation: &Operation) -> Option<String> {
    let replies = replies(operation);
    if replies.len() < 2 {
        return None;
    }
    let name = operation.reply_ident.as_str();
    let mut members = String::new();
    let mut arms = Vec::new();
    let mut json = Vec::new();
    for (index, (status, content)) in replies.into_iter().enumerate() {
        match content {
            Some(content) => {
                let (variant, ty) = (content.variant.as_str(), content_type(api, uses, Some(content)));
                members.push_str(&docs::comments(4, [format!("{status}, {}", docs::code(&content.media_type))]));
                members.push_str(&format!("    {variant}({ty}),\n"));
                arms.push(format!("{variant}(reply) {index}"));
                if matches!(content.payload, ReplyPayload::Json(_)) {
                    json.push((variant, ty));
                }
            }
            None => {
                members.push_str(&format!("    /// {status}, without a body\n    Status{status},\n"));
                arms.push(format!("Status{status} {index}"));
            }
        }
    }
    let payload = match format!("crate::payload! {{ {name}: {} }}\n", arms.join(", ")) {
        line if line.len() <= WIDTH => line,
        _ => layout::table(0, &format!("crate::payload! {{ {name}:"), arms.into_iter(), "}"),
    };
    // Where one reply is JSON, that is the one that is meant by JSON.
    let from = match json.as_slice() {
        [(variant, ty)] => {
            let head = format!("impl From<{ty}> for {name} {{");
            let body = format!("fn from(reply: {ty}) -> Self {{ Self::{variant}(reply) }}");
            match head.len() + body.len() + 4 <= WIDTH {
                true => format!("{head} {body} }}\n"),
                false => format!("{head}\n    {body}\n}}\n"),
            }
        }
        _ => String::new(),
    };
    Some(format!(
        "{}#[derive(Clone, Debug)]\npub enum {name} {{\n{members}}}\n{payload}{from}",
        docs::comments(0, [format!("Reply of {}.", line(operation))])
    ))
}

fn table(api: &Api, uses: &Uses, operation: &Operation, tag: &str, permission_names: &[String]) -> String {
    let list = |name: &str, items: Vec<Expr>| Expr::List { open: format!(".{name}(&["), items, close: "])" };
    let mut calls = vec![Expr::call(".about", vec![Expr::string(tag), Expr::string(&docs::line(&operation.summary))])];
    if operation.deprecated {
        calls.push(Expr::text(".deprecated()"));
    }
    match &operation.security {
        Security::Bearer => {}
        Security::Basic => calls.push(Expr::text(".security(crate::operation::Security::Basic)")),
        Security::None => calls.push(Expr::text(".security(crate::operation::Security::None)")),
        Security::Key { location, name } => {
            let location = format!("crate::operation::Location::{location:?}");
            let key = Expr::call("crate::operation::Security::Key", vec![Expr::text(location), Expr::string(name)]);
            calls.push(Expr::call(".security", vec![key]));
        }
    }
    if operation.class != OperationClass::Ordinary {
        calls.push(Expr::text(format!(".class(crate::operation::OperationClass::{:?})", operation.class)));
    }
    let parameters: Vec<Expr> = operation
        .parameters
        .iter()
        .filter_map(|id| api.parameters.get(id.0))
        .map(|parameter| Expr::text(format!("&parameters::{}", parameter.const_ident.as_str())))
        .collect();
    if !parameters.is_empty() {
        calls.push(list("parameters", parameters));
    }
    if let Some(body) = &operation.body {
        calls.push(Expr::call(".body", vec![body_table(uses, body)]));
    }
    let replies = replies(operation);
    let plain = |reply: &(u16, Option<&ReplyContent>)| {
        reply.0 == 200 && reply.1.is_some_and(|content| content.media_type == "application/json")
    };
    if !matches!(replies.as_slice(), [reply] if plain(reply)) {
        let spec = uses.core("operation::ReplySpec");
        let specs = replies.iter().map(|(status, content)| {
            Expr::text(match content.map(|content| content.media_type.as_str()) {
                None => format!("{spec}::empty({status})"),
                Some("application/json") => format!("{spec}::json({status})"),
                Some(media_type) => format!("{spec}::of({status}, {})", literal(media_type)),
            })
        });
        calls.push(list("replies", specs.collect()));
    }
    let failures: Vec<Expr> = operation
        .errors
        .iter()
        .filter(|error| error.status >= 100)
        .map(|error| Expr::text(error.status.to_string()))
        .collect();
    if !failures.is_empty() {
        calls.push(list("failures", failures));
    }
    let permissions: Vec<Expr> = operation
        .permissions
        .iter()
        .filter_map(|id| permission_names.get(id.0))
        .map(|name| Expr::text(format!("&permissions::{name}")))
        .collect();
    if !permissions.is_empty() {
        calls.push(list("permissions", permissions));
    }
    if let Some(checks) = &operation.enforced {
        calls.push(list("enforced", checks.iter().map(|check| enforced(uses, check)).collect()));
    }
    let ids = vec![Expr::string(operation.ident.as_str()), Expr::string(&operation.wire_id)];
    calls.insert(0, Expr::call(".ids", ids));
    let method = Expr::text(format!("Method::{}", operation.method.as_str()));
    let head = Expr::call("Operation::new", vec![method, Expr::string(&operation.path)]);
    format!(
        "{}{}",
        docs::comments(0, [line(operation) + "."]),
        head.chain(calls).lines(0, &format!("pub static {}: Operation = ", static_name(operation)), ";")
    )
}

fn enforced(uses: &Uses, check: &Check) -> Expr {
    let name = uses.core("operation::Check");
    let mut arguments = vec![Expr::string(&check.action), Expr::string(&check.kind)];
    let on = match &check.on {
        On::All => "all",
        On::Any => "any",
        On::ThisNode => "this_node",
        On::Named(parameter) => {
            arguments.push(Expr::string(parameter));
            "named"
        }
        On::Asked(parameter) => {
            arguments.push(Expr::string(parameter));
            "asked"
        }
    };
    Expr::call(format!("{name}::{on}"), arguments)
}

fn body_table(uses: &Uses, body: &Body) -> Expr {
    let content_name = uses.core("operation::Content");
    let contents = body.contents.iter().map(|content| match &content.payload {
        BodyPayload::Json { schema: constraint, .. } => {
            uses.core("schema::Schema");
            let schema = body_schema(constraint);
            if content.media_type == "application/json" {
                Expr::call(format!("{content_name}::json"), vec![schema])
            } else {
                Expr::call(format!("{content_name}::json_as"), vec![Expr::string(&content.media_type), schema])
            }
        }
        BodyPayload::Form { schema, .. } => {
            uses.core("schema::Schema");
            Expr::call(format!("{content_name}::form"), vec![body_schema(schema)])
        }
        BodyPayload::Text => Expr::call(format!("{content_name}::text"), vec![Expr::string(&content.media_type)]),
        BodyPayload::Binary | BodyPayload::Upload => {
            Expr::call(format!("{content_name}::bytes"), vec![Expr::string(&content.media_type)])
        }
    });
    let function = if body.required { "required" } else { "optional" };
    Expr::call(format!("&{}::{function}", uses.core("operation::Body")), vec![Expr::slice(contents.collect())])
}

/// `GET_AGENTS get_agents(request)`.
fn route(api: &Api, operation: &Operation) -> String {
    let request = if has_request(api, operation) { "request" } else { "" };
    format!("{} {}({request})", static_name(operation), operation.ident.as_str())
}
