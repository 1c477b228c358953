//! The file of a tag: an `impl Client` block, and the options, bodies and replies that its methods need.

use std::cell::Cell;
use std::collections::BTreeSet;

use super::types::{Scope, Types};
use super::{chain, list};
use crate::emit::docs;
use crate::emit::layout;
use crate::escape::literal;
use crate::ir::{
    Body, BodyContent, BodyPayload, ErrorReply, ListStyle, Location, Method, Operation, Parameter, ReplyPayload,
    Security, Tag, TagId, TypeRef,
};
use crate::render;

/// The text of the file of a tag.
pub(super) fn text(types: &Types<'_>, id: TagId, tag: &Tag) -> String {
    let uses = Uses::default();
    let mut methods = Vec::new();
    let mut items = Vec::new();
    for operation in types.api.operations.iter().filter(|operation| operation.tag == id) {
        let plan = Plan::new(types, operation, &uses);
        methods.push(plan.method());
        items.extend(plan.options());
        items.extend(plan.body_enum());
        items.extend(plan.reply_enum());
    }
    let models = if uses.models.get() { "{Client, models}" } else { "Client" };
    let list = if uses.list.get() { "AffectedItems, " } else { "" };
    let bytes = if uses.bytes.get() { "Bytes, " } else { "" };
    let lines = docs::paragraphs(&match tag.summary.is_empty() {
        true => format!("Operations of the tag {}.", docs::code(&tag.wire_name)),
        false => docs::sentence(&tag.summary),
    });
    items.insert(0, format!("impl Client {{\n{}}}\n", methods.join("\n")));
    items.insert(0, format!("use super::{models};\nuse crate::{{{list}{bytes}Error, Response}};\n"));
    render::file(&lines, &[], items)
}

/// What a file imports.
#[derive(Default)]
struct Uses {
    models: Cell<bool>,
    list: Cell<bool>,
    bytes: Cell<bool>,
}

impl Uses {
    /// The type, noting what it needs.
    fn note(&self, ty: String) -> String {
        self.models.set(self.models.get() || ty.contains("models::"));
        self.list.set(self.list.get() || ty.contains("AffectedItems<"));
        ty
    }

    fn bytes(&self) -> String {
        self.bytes.set(true);
        "Bytes".to_owned()
    }
}

/// An operation, sorted into what its method needs.
struct Plan<'a> {
    types: &'a Types<'a>,
    operation: &'a Operation,
    uses: &'a Uses,
    /// Path and required query parameters, with the names of their arguments.
    required: Vec<(String, &'a Parameter)>,
    optional: Vec<&'a Parameter>,
    waits: bool,
    replies: Vec<Reply<'a>>,
}

/// A documented success.
struct Reply<'a> {
    status: u16,
    /// `None` for a reply without a body.
    media_type: Option<&'a str>,
    variant: &'a str,
    payload: Payload<'a>,
}

#[derive(Clone, Copy)]
enum Payload<'a> {
    Json(&'a TypeRef),
    Text,
    Binary,
    Empty,
}

impl<'a> Plan<'a> {
    fn new(types: &'a Types<'a>, operation: &'a Operation, uses: &'a Uses) -> Self {
        let parameters = || operation.parameters.iter().filter_map(|id| types.api.parameters.get(id.0));
        let mut required = Vec::new();
        let mut taken = BTreeSet::from(["body".to_owned(), "options".to_owned()]);
        for parameter in parameters().filter(|parameter| parameter.required && !parameter.context) {
            let mut name = parameter.ident.as_str().to_owned();
            while !taken.insert(name.clone()) {
                name.push('_');
            }
            required.push((name, parameter));
        }
        Self {
            types,
            operation,
            uses,
            required,
            optional: parameters().filter(|parameter| !parameter.required && !parameter.context).collect(),
            waits: parameters().any(|parameter| parameter.context && parameter.wire_name == "wait_for_complete"),
            replies: replies(operation, parameters().any(|parameter| parameter.wire_name == "raw")),
        }
    }

    /// Carries a token, so that no text of it may be printed.
    fn is_login(&self) -> bool {
        self.operation.path.contains("/authenticate")
    }

    fn method(&self) -> String {
        let operation = self.operation;
        let mut text = docs::comments(4, self.docs());
        if operation.deprecated {
            text.push_str("    #[deprecated]\n");
        }
        let mut arguments = vec!["&self".to_owned()];
        let mut steps = self.beginning();
        for (name, parameter) in &self.required {
            arguments.push(format!("{name}: {}", self.uses.note(self.types.argument(&parameter.ty))));
            steps.push(step(parameter, name));
        }
        let (body, sending) = self.body();
        arguments.extend(body);
        if !self.optional.is_empty() {
            arguments.push(format!("options: &{}", operation.options_ident.as_str()));
        }
        for parameter in &self.optional {
            steps.push(step(parameter, &format!("options.{}", parameter.ident.as_str())));
        }
        // Counting `self`; so many required parameters are the document's.
        if arguments.len() > 7 {
            text.push_str("    #[allow(clippy::too_many_arguments)]\n");
        }
        let mut block = String::new();
        let head = match sending {
            None => "self.core",
            Some(Sending::Step(step)) => {
                steps.push(step);
                "self.core"
            }
            Some(Sending::Match(arms)) => {
                let call = chain(8, "self.core", &std::mem::take(&mut steps), "let call = ;".len());
                block.push_str(&format!("        let call = {call};\n"));
                block.push_str(&format!("        let call = match body {{\n{arms}        }};\n"));
                "call"
            }
        };
        let ty = self.result(head, steps, &mut block);
        let open = format!("pub async fn {}(", operation.ident.as_str());
        let signature = list(4, 4, &open, &arguments, &format!(") -> Result<Response<{ty}>, Error> {{"), 0);
        text.push_str(&format!("    {signature}\n{block}    }}\n"));
        text
    }

    /// The beginning of the chain.
    fn beginning(&self) -> Vec<String> {
        let method = match self.operation.method {
            Method::Get => "get",
            Method::Post => "post",
            Method::Put => "put",
            Method::Patch => "patch",
            Method::Delete => "delete",
        };
        let mut steps =
            vec![format!(".{method}({:?}, {})", self.operation.ident.as_str(), literal(&self.operation.path))];
        match &self.operation.security {
            Security::Bearer => {}
            Security::Basic => steps.push(".basic()".to_owned()),
            Security::None => steps.push(".open()".to_owned()),
            Security::Key { location, name } => {
                steps.push(format!(".key(crate::call::Place::{location:?}, {})", literal(name)));
            }
        }
        if self.operation.successes.iter().any(|reply| (300..400).contains(&reply.status)) {
            steps.push(".redirects()".to_owned());
        }
        if !self.waits {
            steps.push(".never_waits()".to_owned());
        }
        steps
    }

    /// The argument for the body, and how it is sent.
    fn body(&self) -> (Option<String>, Option<Sending>) {
        let Some(Body { contents, ident: name, required, .. }) = &self.operation.body else {
            return (None, None);
        };
        if !required {
            return self.optional_body(contents, name.as_str());
        }
        match contents.as_slice() {
            [] => (None, None),
            [BodyContent { payload: BodyPayload::Json { ty, .. }, media_type, .. }] => {
                let ty = self.uses.note(self.types.argument(ty));
                let step = format!(".body(&body){}", named(media_type, "application/json"));
                (Some(format!("body: {ty}")), Some(Sending::Step(step)))
            }
            [BodyContent { payload: BodyPayload::Form { ty, .. }, media_type, .. }] => {
                let ty = self.uses.note(self.types.argument(ty));
                let step = format!(".form_body(&body){}", named(media_type, FORM));
                (Some(format!("body: {ty}")), Some(Sending::Step(step)))
            }
            [BodyContent { payload: BodyPayload::Upload, .. }] => {
                (Some("body: crate::Upload".to_owned()), Some(Sending::Step(".upload(body)".to_owned())))
            }
            [BodyContent { payload: BodyPayload::Text | BodyPayload::Binary, media_type, .. }] => {
                let step = format!(".raw_body({}, body.into())", literal(media_type));
                (Some(format!("body: impl Into<{}>", self.uses.bytes())), Some(Sending::Step(step)))
            }
            several => {
                let name = name.as_str();
                let arms = several.iter().map(|content| {
                    let (variant, media_type) = (content.variant.as_str(), &content.media_type);
                    let send = match &content.payload {
                        BodyPayload::Json { .. } => {
                            format!("call.body(&body){}", named(media_type, "application/json"))
                        }
                        BodyPayload::Form { .. } => format!("call.form_body(&body){}", named(media_type, FORM)),
                        BodyPayload::Text | BodyPayload::Binary => {
                            format!("call.raw_body({}, body)", literal(media_type))
                        }
                        BodyPayload::Upload => "call.upload(body)".to_owned(),
                    };
                    format!("            {name}::{variant}(body) => {send},\n")
                });
                (Some(format!("body: {name}")), Some(Sending::Match(arms.collect())))
            }
        }
    }

    /// The same for a body that may be left out.
    fn optional_body(&self, contents: &[BodyContent], name: &str) -> (Option<String>, Option<Sending>) {
        let arm = |content: &BodyContent, pattern: &str| {
            let media_type = &content.media_type;
            let send = match &content.payload {
                BodyPayload::Json { .. } => format!("call.body(&body){}", named(media_type, "application/json")),
                BodyPayload::Form { .. } => format!("call.form_body(&body){}", named(media_type, FORM)),
                BodyPayload::Text | BodyPayload::Binary => format!("call.raw_body({}, body)", literal(media_type)),
                BodyPayload::Upload => "call.upload(body)".to_owned(),
            };
            format!("            Some({pattern}) => {send},\n")
        };
        let (ty, mut arms) = match contents {
            [] => return (None, None),
            // These steps leave out what is `None`.
            [BodyContent { payload: BodyPayload::Json { ty, .. }, media_type, .. }] => {
                let step = format!(".body(&body){}", named(media_type, "application/json"));
                let ty = self.uses.note(self.types.argument(ty));
                return (Some(format!("body: Option<{ty}>")), Some(Sending::Step(step)));
            }
            [BodyContent { payload: BodyPayload::Form { ty, .. }, .. }] => {
                let ty = self.uses.note(self.types.argument(ty));
                return (Some(format!("body: Option<{ty}>")), Some(Sending::Step(".form_body(&body)".to_owned())));
            }
            [only] => {
                let ty = match &only.payload {
                    BodyPayload::Upload => "crate::Upload".to_owned(),
                    _ => self.uses.bytes(),
                };
                (ty, arm(only, "body"))
            }
            several => {
                let arms =
                    several.iter().map(|content| arm(content, &format!("{name}::{}(body)", content.variant.as_str())));
                (name.to_owned(), arms.collect())
            }
        };
        arms.push_str("            None => call,\n");
        (Some(format!("body: Option<{ty}>")), Some(Sending::Match(arms)))
    }

    /// Adds the lines that make the call and read the reply; gives the type of the reply.
    fn result(&self, head: &str, mut steps: Vec<String>, block: &mut String) -> String {
        match self.replies.as_slice() {
            [] => {
                steps.extend([".empty()".to_owned(), ".await".to_owned()]);
                block.push_str(&format!("        {}\n", chain(8, head, &steps, 0)));
                "()".to_owned()
            }
            [only] => {
                steps.extend([read(only.payload).to_owned(), ".await".to_owned()]);
                if self.is_login() && matches!(only.payload, Payload::Text) {
                    steps.push(".map(|reply| reply.map(crate::Secret::from))".to_owned());
                }
                block.push_str(&format!("        {}\n", chain(8, head, &steps, 0)));
                self.payload_type(only.payload)
            }
            [first @ .., last] => {
                steps.extend([".send()".to_owned(), ".await?".to_owned()]);
                let call = chain(8, head, &steps, "let reply = ;".len());
                block.push_str(&format!("        let reply = {call};\n"));
                for reply in first {
                    let status = reply.status;
                    let condition = match reply.media_type {
                        Some(media_type) => format!("reply.is({status}, {})", literal(media_type)),
                        None => format!("reply.status().as_u16() == {status}"),
                    };
                    let read = self.read_variant(reply);
                    block.push_str(&format!("        if {condition} {{\n            return {read};\n        }}\n"));
                }
                block.push_str(&format!("        {}\n", self.read_variant(last)));
                self.operation.reply_ident.as_str().to_owned()
            }
        }
    }

    fn read_variant(&self, reply: &Reply<'_>) -> String {
        let (name, variant, read) = (self.operation.reply_ident.as_str(), reply.variant, read(reply.payload));
        match reply.payload {
            Payload::Empty => format!("Ok(reply{read}?.map(|()| {name}::{variant}))"),
            Payload::Text if self.is_login() => format!("Ok(reply{read}?.map(|text| {name}::{variant}(text.into())))"),
            Payload::Json(_) => format!("reply.json_as({name}::{variant})"),
            Payload::Text | Payload::Binary => format!("Ok(reply{read}?.map({name}::{variant}))"),
        }
    }

    fn payload_type(&self, payload: Payload<'_>) -> String {
        match payload {
            Payload::Json(ty) => self.uses.note(self.types.owned(ty, Scope::Tag)),
            Payload::Text if self.is_login() => "crate::Secret".to_owned(),
            Payload::Text => "String".to_owned(),
            Payload::Binary => self.uses.bytes(),
            Payload::Empty => "()".to_owned(),
        }
    }

    fn options(&self) -> Option<String> {
        if self.optional.is_empty() {
            return None;
        }
        let name = self.operation.options_ident.as_str();
        let mut fields = String::new();
        for parameter in &self.optional {
            let ty = self.uses.note(self.types.owned(&parameter.ty, Scope::Tag));
            let mut lines = docs::paragraphs(&docs::sentence(&parameter.summary));
            if lines.is_empty() {
                lines.push(docs::code(&parameter.wire_name));
            }
            if parameter.deprecated {
                lines.push("Deprecated.".to_owned());
            }
            fields.push_str(&docs::comments(4, lines));
            fields.push_str(&layout::field(4, parameter.ident.as_str(), &format!("Option<{ty}>")));
        }
        let about = format!("/// Optional parameters of [`Client::{}`].", self.operation.ident.as_str());
        Some(format!("{about}\n#[derive(Clone, Debug, Default)]\npub struct {name} {{\n{fields}}}\n"))
    }

    fn body_enum(&self) -> Option<String> {
        let body = self.operation.body.as_ref().filter(|body| body.contents.len() > 1)?;
        let name = body.ident.as_str();
        let mut variants = String::new();
        for content in &body.contents {
            let ty = match &content.payload {
                BodyPayload::Json { ty, .. } | BodyPayload::Form { ty, .. } => {
                    self.uses.note(self.types.owned(ty, Scope::Tag))
                }
                BodyPayload::Text | BodyPayload::Binary => self.uses.bytes(),
                BodyPayload::Upload => "crate::Upload".to_owned(),
            };
            variants.push_str(&docs::comments(4, [docs::code(&content.media_type)]));
            variants.push_str(&format!("    {}({ty}),\n", content.variant.as_str()));
        }
        let about = format!("/// Bodies of [`Client::{}`].", self.operation.ident.as_str());
        let attributes = "#[derive(Clone, Debug)]\n#[allow(clippy::large_enum_variant)]";
        Some(format!("{about}\n{attributes}\npub enum {name} {{\n{variants}}}\n"))
    }

    fn reply_enum(&self) -> Option<String> {
        if self.replies.len() < 2 {
            return None;
        }
        let name = self.operation.reply_ident.as_str();
        let mut variants = String::new();
        for reply in &self.replies {
            let about = match reply.media_type {
                Some(media_type) => docs::code(media_type),
                None => format!("Status {} without a body.", reply.status),
            };
            variants.push_str(&docs::comments(4, [about]));
            match reply.payload {
                Payload::Empty => variants.push_str(&format!("    {},\n", reply.variant)),
                payload => variants.push_str(&format!("    {}({}),\n", reply.variant, self.payload_type(payload))),
            }
        }
        let about = format!("/// Replies of [`Client::{}`].", self.operation.ident.as_str());
        let attributes = "#[derive(Clone, Debug, PartialEq)]\n#[allow(clippy::large_enum_variant)]";
        Some(format!("{about}\n{attributes}\npub enum {name} {{\n{variants}}}\n"))
    }

    /// A documented failure, with the type of its body where that is one of the models.
    fn failure(&self, error: &ErrorReply) -> Option<String> {
        let name = error.name();
        match error.ty.as_ref().filter(|_| error.typed) {
            Some(ty) => {
                let ty = self.types.owned(ty, Scope::Tag);
                Some(match ty.strip_prefix("models::") {
                    Some(_) => format!("{name} [`super::{ty}`]"),
                    None => format!("{name} {}", docs::code(&ty)),
                })
            }
            None => (error.status > 0).then_some(name),
        }
    }

    fn docs(&self) -> Vec<String> {
        let operation = self.operation;
        let mut lines = docs::paragraphs(&docs::sentence(&operation.summary));
        let description = docs::paragraphs(&operation.description);
        if !description.is_empty() && operation.description.trim() != operation.summary.trim() {
            separate(&mut lines);
            lines.extend(description);
        }
        separate(&mut lines);
        let method = operation.method.as_str();
        lines.push(format!(
            "{} ({}).",
            docs::code(&format!("{method} {}", operation.path)),
            docs::code(&operation.wire_id)
        ));
        let permissions = operation.permissions.iter().filter_map(|id| self.types.api.permissions.get(id.0));
        let permissions: Vec<_> = permissions
            .map(|permission| {
                let resources: Vec<_> = permission.resources.iter().map(|resource| docs::code(resource)).collect();
                format!("{} on {}", docs::code(&permission.action), resources.join(", "))
            })
            .collect();
        let errors: Vec<_> = operation.errors.iter().filter_map(|error| self.failure(error)).collect();
        let mut needs = Vec::new();
        if !permissions.is_empty() {
            needs.push(format!("Permissions: {}.", permissions.join("; ")));
        }
        if !errors.is_empty() {
            needs.push(format!("Errors: {}.", errors.join(", ")));
        }
        // On one line where they fit.
        if needs.iter().map(String::len).sum::<usize>() < 110 {
            needs = vec![needs.join(" ")];
        }
        lines.extend(needs.into_iter().filter(|line| !line.is_empty()));
        lines
    }
}

/// The media type of forms.
const FORM: &str = "application/x-www-form-urlencoded";

/// The step that names the media type of a body, where it is not the usual one of its kind.
fn named(media_type: &str, usual: &str) -> String {
    if media_type == usual { String::new() } else { format!(".media_type({})", literal(media_type)) }
}

/// The step that sends a parameter, whose value the expression has.
fn step(parameter: &Parameter, value: &str) -> String {
    let name = literal(&parameter.wire_name);
    let is_list = matches!(parameter.ty, TypeRef::Array(_));
    match (parameter.location, parameter.style) {
        (Location::Path, _) => format!(".path({name}, &{value})"),
        (Location::Header, _) => format!(".header({name}, &{value})"),
        (Location::Cookie, _) => format!(".cookie({name}, &{value})"),
        (Location::Query, ListStyle::Repeated) if is_list => format!(".query_list({name}, None, &{value})"),
        (Location::Query, ListStyle::Spaces) if is_list => format!(".query_list({name}, Some(' '), &{value})"),
        (Location::Query, ListStyle::Pipes) if is_list => format!(".query_list({name}, Some('|'), &{value})"),
        (Location::Query, _) => format!(".query({name}, &{value})"),
    }
}

/// How a body gets into a call.
enum Sending {
    /// By one step in the chain.
    Step(String),
    /// By one of several steps: the arms of a match over `body`.
    Match(String),
}

/// The step that reads a payload.
fn read(payload: Payload<'_>) -> &'static str {
    match payload {
        Payload::Json(_) => ".json()",
        Payload::Text => ".text()",
        Payload::Binary => ".bytes()",
        Payload::Empty => ".empty()",
    }
}

/// The successes in the order in which they are tried: the last one is taken without looking at its type, so that is
/// a text if there is one.
fn replies(operation: &Operation, raw: bool) -> Vec<Reply<'_>> {
    let mut replies = Vec::new();
    for reply in &operation.successes {
        for content in &reply.contents {
            let payload = match &content.payload {
                ReplyPayload::Json(ty) => Payload::Json(ty),
                ReplyPayload::Text => Payload::Text,
                ReplyPayload::Binary => Payload::Binary,
            };
            let (media_type, variant) = (Some(content.media_type.as_str()), content.variant.as_str());
            replies.push(Reply { status: reply.status, media_type, variant, payload });
        }
    }
    let empty = operation.successes.iter().filter(|reply| reply.contents.is_empty());
    for reply in empty.filter(|_| !replies.is_empty()).collect::<Vec<_>>() {
        let (status, variant) = (reply.status, reply.variant.as_str());
        replies.push(Reply { status, media_type: None, variant, payload: Payload::Empty });
    }
    // `raw` switches from JSON to text, also where the document forgets to say so.
    if let (true, [Reply { status, payload: Payload::Json(_), .. }]) = (raw, replies.as_slice()) {
        replies.push(Reply {
            status: *status,
            media_type: Some("text/plain"),
            variant: "Text",
            payload: Payload::Text,
        });
    }
    replies.sort_by_key(|reply| match reply.payload {
        Payload::Empty => 0,
        Payload::Json(_) => 1,
        Payload::Binary => 2,
        Payload::Text => 3,
    });
    replies
}

fn separate(lines: &mut Vec<String>) {
    if !lines.is_empty() {
        lines.push(String::new());
    }
}
