//! The file of a tag: the accessor with a method for each operation, the types of the requests that these make, and the
//! bodies and replies that have several kinds.
//!
//! A request type is one entry of a table; a macro of the core (`call::request!`) writes the type from it.

mod arguments;
mod bodies;
mod docs;
mod replies;

use std::collections::BTreeSet;

use self::arguments::{Argument, Form};
use self::replies::{Kind, Reply};
use super::members::members;
use super::types::{Scope, Types};
use super::{chain, list};
use crate::emit::docs as text;
use crate::emit::layout::WIDTH;
use crate::emit::sentences::Sentences;
use crate::escape::literal;
use crate::ir::{Keyset, Location, Method, Operation, Paging, Parameter, Security, Tag, TagId, TypeId, TypeRef};
use crate::render;

/// What requests have besides the setters of their parameters.
const SETTERS: &[&str] = &[
    "all",
    "at",
    "body",
    "bytes",
    "clone",
    "idempotent",
    "into_future",
    "new",
    "pages",
    "send",
    "send_page",
    "stream",
    "wait_for_complete",
];

/// The text of the file of a tag.
pub(super) fn text(types: &Types<'_>, sentences: &Sentences, id: TagId, tag: &Tag) -> String {
    let accessor = tag.trait_ident.as_str();
    let mut methods = String::new();
    let mut items = Vec::new();
    for operation in types.api.operations.iter().filter(|operation| operation.tag == id) {
        let plan = Plan::new(types, sentences, operation, tag);
        methods.push('\n');
        methods.push_str(&plan.method());
        items.push(plan.request());
        items.extend(plan.optional_body());
        items.extend(plan.body_enum());
        items.extend(plan.reply_enum());
    }
    let code = methods.clone() + &items.concat();
    let models = if code.contains("models::") { "use super::models;\n" } else { "" };
    let list = if code.contains("AffectedItems<") { "{AffectedItems, call}" } else { "call" };
    let about = match tag.summary.is_empty() {
        true => format!("Operations of the tag {}.", text::code(&tag.wire_name)),
        false => text::sentence(&tag.summary),
    };
    let lines = text::paragraphs(&about);
    let module = tag.module.as_str();
    let docs = text::comments(
        0,
        lines.iter().cloned().chain([
            String::new(),
            format!("Made by [`Client::{module}`](super::Client::{module}); clones are cheap."),
        ]),
    );
    let accessor = format!(
        "{docs}#[derive(Clone, Debug)]\npub struct {accessor} {{\n    core: crate::Client,\n}}\n\n\
         impl {accessor} {{\n    pub(super) fn new(core: &crate::Client) -> Self {{\n        \
         Self {{ core: core.clone() }}\n    }}\n{methods}}}\n"
    );
    let head = [format!("{models}use crate::{list};\n"), accessor];
    render::file(&lines, &[], head.into_iter().chain(items))
}

/// An operation, sorted into what its method and its request need.
struct Plan<'a> {
    types: &'a Types<'a>,
    operation: &'a Operation,
    tag: &'a Tag,
    /// In the order of the method's arguments.
    required: Vec<Argument<'a>>,
    /// The setters.
    optional: Vec<Argument<'a>>,
    waits: bool,
    replies: Vec<Reply<'a>>,
    /// `raw` asks for a text in place of JSON.
    raw: bool,
    /// The items of which `select` chooses members that are always there otherwise.
    select: Option<TypeId>,
}

impl<'a> Plan<'a> {
    fn new(types: &'a Types<'a>, sentences: &Sentences, operation: &'a Operation, tag: &'a Tag) -> Self {
        let parameters = || operation.parameters.iter().filter_map(|id| types.api.parameters.get(id.0));
        let has = |name: &str| parameters().any(|parameter| parameter.wire_name == name);
        let replies = replies::of(operation, has("raw"));
        let raw = has("raw") && replies::is_json_or_text(&replies);
        let select = operation.partial_item(types.api);
        let given = |parameter: &&&Parameter| {
            let own = match parameter.wire_name.as_str() {
                "raw" => raw,
                "select" => select.is_some(),
                _ => false,
            };
            !parameter.context && !own
        };
        let mut required = Vec::new();
        let mut optional = Vec::new();
        for parameter in parameters().collect::<Vec<_>>().iter().filter(given) {
            let argument = Argument::of(types, operation.method, parameter);
            match parameter.required || matches!(argument.form, Form::Targets(..)) {
                true => required.push(argument),
                false => optional.push(argument),
            }
        }
        // The path names what everything else is about; then come the targets.
        required.sort_by_key(|argument| match (argument.location, &argument.form) {
            (Some(Location::Path), _) => 0,
            (_, Form::Targets(..)) => 1,
            _ => 2,
        });
        let (needed, more) = bodies::arguments(types, sentences, operation);
        required.extend(needed);
        optional.extend(more);
        name_apart(&mut required, &[]);
        let mut own = SETTERS.to_vec();
        own.extend(raw.then_some("raw"));
        own.extend(select.map(|_| "select"));
        name_apart(&mut optional, &own);
        let waits = parameters().any(|parameter| parameter.context && parameter.wire_name == "wait_for_complete");
        Self { types, operation, tag, required, optional, waits, replies, raw, select }
    }

    /// Carries a token, so that no text of it may be printed.
    fn is_login(&self) -> bool {
        self.operation.path.contains("/authenticate")
    }

    fn name(&self) -> &str {
        self.operation.call_ident.as_str()
    }

    /// Such as `Agents::list`.
    fn path(&self) -> String {
        format!("{}::{}", self.tag.trait_ident.as_str(), self.operation.method_ident.as_str())
    }

    fn method(&self) -> String {
        let operation = self.operation;
        let mut text = text::comments(4, self.docs());
        if operation.deprecated {
            text.push_str("    #[deprecated]\n");
        }
        let mut arguments = vec!["&self".to_owned()];
        let mut steps = self.beginning();
        for argument in &self.required {
            arguments.push(format!("{}: {}", argument.name, argument.form.argument()));
            steps.extend(argument.step());
        }
        // Counting `self`; so many required parameters are the document's.
        if arguments.len() > 7 {
            text.push_str("    #[allow(clippy::too_many_arguments)]\n");
        }
        let name = self.name();
        let open = format!("pub fn {}(", operation.method_ident.as_str());
        let signature = list(4, 4, &open, &arguments, &format!(") -> {name} {{"), 0);
        let flat = format!("self.core{}", steps.concat());
        let block = match self.body_arms() {
            Some(arms) => {
                let call = chain(8, "self.core", &steps, "let request = ;".len());
                format!(
                    "        let request = {call};\n        let request = match body.into() {{\n{arms}        }};\n        \
                     {name}::new(request)\n"
                )
            }
            None if 8 + name.len() + "::new()".len() + flat.len() <= WIDTH => format!("        {name}::new({flat})\n"),
            None => {
                let call = chain(8, "self.core", &steps, "let request = ;".len());
                format!("        let request = {call};\n        {name}::new(request)\n")
            }
        };
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
                steps.push(format!(".key(call::Place::{location:?}, {})", literal(name)));
            }
        }
        if self.operation.successes.iter().any(|reply| (300..400).contains(&reply.status)) {
            steps.push(".redirects()".to_owned());
        }
        if !self.waits {
            steps.push(".never_waits()".to_owned());
        }
        if members(self.types.api, self.operation).is_some() {
            steps.push(".object()".to_owned());
        }
        steps
    }

    /// The entry of the type of the requests.
    fn request(&self) -> String {
        let kind = self.kind();
        let mut flags = Vec::new();
        if self.waits {
            flags.push("waits".to_owned());
        }
        if self.raw {
            flags.push(format!("raw({})", if self.is_login() { "call::Hidden" } else { "call::Text" }));
        }
        if let Some(item) = self.select {
            let partial = self.types.partial(&TypeRef::Named(item), Scope::Tag);
            flags.push(format!("select(call::List<{partial}>)"));
        }
        if let Some(paging) = self.paging() {
            flags.push(format!("paged({paging})"));
        }
        let about = literal(&format!("`{}`", self.path()));
        let (name, ty) = (self.name(), kind.ty());
        let length = 25 + name.len() + about.len() + ty.len() + flags.iter().map(|flag| flag.len() + 2).sum::<usize>();
        let separator = if length < WIDTH { " " } else { "\n    " };
        let head = format!("call::request!({name} of {about}:{separator}{ty}");
        let separator = format!(",{separator}");
        let flags: String = flags.iter().map(|flag| format!("{separator}{flag}")).collect();
        let head = format!("{head}{flags};");
        let setters: String = self.optional.iter().map(|argument| argument.setter()).collect();
        let end = if setters.is_empty() { ");\n".to_owned() } else { format!("\n{setters});\n") };
        head + &end
    }

    /// What identifies the items of a list that comes in pages.
    fn paging(&self) -> Option<String> {
        let Paging { unique, keyset } = self.operation.paging.as_ref()?;
        let keyset = match keyset {
            Keyset::None => None,
            Keyset::Flat => Some("Flat".to_owned()),
            Keyset::Grouped => Some("Grouped".to_owned()),
        };
        Some(unique.iter().map(|member| literal(member)).chain(keyset).collect::<Vec<_>>().join(" "))
    }

    fn kind(&self) -> Kind {
        replies::kind(self.types, &self.replies, self.raw, self.is_login(), self.operation.reply_ident.as_str())
    }
}

/// Names that are not taken and unique among each other; later ones give way.
fn name_apart(arguments: &mut [Argument<'_>], taken: &[&str]) {
    let mut taken: BTreeSet<String> = taken.iter().map(|name| (*name).to_owned()).collect();
    for argument in arguments {
        while !taken.insert(argument.name.clone()) {
            argument.name.push('_');
        }
    }
}
