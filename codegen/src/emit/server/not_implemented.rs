//! The macro that answers 501 in the place of methods: `not_implemented! { get_agents, ... }` in an `impl` of a tag's
//! trait.
//!
//! A trait has no default bodies, so that an operation that is new is a compile error. The macro writes a method for
//! each operation that it is given the name of; what it has to know for that, the types of each, is a line here.
//! `crate::not_implemented!` of the core writes the method, and reads replies as types written from the outside in,
//! without brackets.

use crate::emit::layout::{self, WIDTH};
use crate::emit::server::operations::{has_request, replies};
use crate::ir::{Api, Operation, ReplyContent, ReplyPayload, TypeRef};
use crate::render;

/// The table's name at the root of the crate, where exported macros are. It stands in every line of the table.
fn table_name(api: &Api) -> String {
    format!("{}_501", api.generation)
}

/// The macro's name there.
fn root_name(api: &Api) -> String {
    format!("{}_not_implemented", api.generation)
}

/// What `mod.rs` says of the macro, and of the types that it names.
pub(super) fn reexport(api: &Api) -> String {
    let models = (!api.types.is_empty()).then_some("models");
    let modules = api.tags.iter().map(|tag| tag.module.as_str()).chain(models);
    let globs: Vec<String> = modules.map(|module| format!("{module}::*")).collect();
    let macro_line = format!("#[doc(inline)]\npub use crate::{} as not_implemented;\n", root_name(api));
    if globs.is_empty() {
        return macro_line;
    }
    let globs = layout::table(4, "pub use super::{", globs.into_iter(), "};");
    // Each tag has its `TAG`.
    format!("{macro_line}\n#[doc(hidden)]\n#[allow(ambiguous_glob_reexports)]\npub mod types {{\n{globs}}}\n")
}

/// The file of the macro and its table.
pub(super) fn file(api: &Api) -> String {
    let (name, table, generation) = (root_name(api), table_name(api), api.generation.as_str());
    let arms: String = api.operations.iter().map(|operation| arm(api, &table, operation)).collect();
    let example = api.operations.first().map_or("", |operation| operation.ident.as_str());
    let by_names = format!(
        "/// Writes methods that answer 501 into the `impl` of a tag's trait.\n\
         ///\n/// It takes the names of operations, parted by commas: `not_implemented! {{ {example} }}`. A name that the\n\
         /// API does not have is an error at that name.\n\
         #[doc(hidden)]\n#[macro_export]\nmacro_rules! {name} {{\n    \
         ($($operation:ident),* $(,)?) => {{ $($crate::{table}! {{ $operation $operation }})* }};\n}}\n",
    );
    let types = format!(
        "#[doc(hidden)]\n#[macro_export]\nmacro_rules! {table} {{\n    \
         (=$($method:tt)*) => {{ $crate::not_implemented! {{ [$crate::{generation}::types] $($method)* }} }};\n\
         {arms}    \
         // An error at the name, since it comes from there: there is no macro of it.\n    \
         ($o:ident $other:ident) => {{ $crate::{generation}::$o! {{}} }};\n\
         }}\n",
    );
    let about = "The macro that answers 501, and the table of the types that it needs for each operation.";
    render::file(&[about.to_owned()], &[], [by_names, types])
}

fn arm(api: &Api, name: &str, operation: &Operation) -> String {
    let request = if has_request(api, operation) { operation.request_ident.as_str() } else { "" };
    let head = format!("    ($o:ident {}) => {{", operation.ident.as_str());
    let body = format!("$crate::{name}!{{=$o({request}) {}}}", reply(api, operation));
    let join = if head.len() + body.len() + 2 <= WIDTH { "" } else { "\n        " };
    format!("{head}{join}{body}}};\n")
}

fn reply(api: &Api, operation: &Operation) -> String {
    match replies(operation).as_slice() {
        [] => "()".to_owned(),
        [(_, content)] => content_type(api, *content),
        _ => operation.reply_ident.as_str().to_owned(),
    }
}

fn content_type(api: &Api, content: Option<&ReplyContent>) -> String {
    match content.map(|content| &content.payload) {
        None => "()".to_owned(),
        Some(ReplyPayload::Json(TypeRef::AffectedItems(item))) => format!("List {}", outside_in(api, item)),
        Some(ReplyPayload::Json(ty)) => format!("Json {}", outside_in(api, ty)),
        Some(ReplyPayload::Text) => "Text".to_owned(),
        Some(ReplyPayload::Binary) => "Binary".to_owned(),
    }
}

/// `Vec String` for `Vec<String>`.
fn outside_in(api: &Api, ty: &TypeRef) -> String {
    match ty {
        TypeRef::Bool => "bool".to_owned(),
        TypeRef::Int => "i64".to_owned(),
        TypeRef::Float => "f64".to_owned(),
        TypeRef::String => "String".to_owned(),
        TypeRef::Any => "Value".to_owned(),
        TypeRef::Array(item) => format!("Vec {}", outside_in(api, item)),
        TypeRef::Map(item) => format!("Map {}", outside_in(api, item)),
        TypeRef::Named(id) => api.types.get(id.0).map(|ty| ty.ident.as_str().to_owned()).unwrap_or_default(),
        TypeRef::Id(_, plain) => outside_in(api, plain),
        TypeRef::AffectedItems(item) => format!("AffectedItems {}", outside_in(api, item)),
    }
}
