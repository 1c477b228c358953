//! Why a tree is not an `openapiv3` document: the innermost objects that are not what they should be.
//!
//! `openapiv3` names no place when it refuses a document. Its objects are tried one by one instead, from the inside
//! out; this is slow, and only done once something is known to be wrong.

use openapiv3::{
    Components, Example, Header, Info, Link, Operation, Parameter, PathItem, ReferenceOr, RequestBody, Response,
    Schema, SecurityScheme, Server, Tag,
};
use serde::Deserialize;

use super::de::{Error, Reader};
use super::{Node, Value};
use crate::diag::{Pointer, Sink};
use crate::shape::{Kind, Shape};

/// Adds what is wrong with `root` to `sink`; `error` is what the whole said.
pub(super) fn explain(root: &Node, error: &Error, sink: &mut Sink) {
    if !explain_below(Shape::Is(Kind::Root), root, &Pointer::root(), sink) {
        sink.error("not-openapi", &Pointer::root(), error.0.clone(), "");
    }
}

/// Whether something was found at `node` or below.
fn explain_below(shape: Shape, node: &Node, at: &Pointer, sink: &mut Sink) -> bool {
    let mut found = false;
    match (shape, &node.value) {
        (Shape::List(inner), Value::Sequence(items)) => {
            for (index, item) in items.iter().enumerate() {
                found |= explain_below(*inner, item, &at.index(index), sink);
            }
        }
        (Shape::Map(inner), Value::Mapping(members)) => {
            for (name, member) in members {
                found |= explain_below(*inner, &member.node, &at.key(name), sink);
            }
        }
        (Shape::Is(kind) | Shape::OrReference(kind), Value::Mapping(members)) => {
            for (name, member) in members {
                if let Some(shape) = kind.member(name) {
                    found |= explain_below(shape, &member.node, &at.key(name), sink);
                }
            }
            if !found && let Err(error) = read(kind, node) {
                sink.error("not-openapi", at, format!("not a {}: {error}", kind.name()), "");
                found = true;
            }
        }
        (Shape::BooleanOrSchema, Value::Mapping(_)) => {
            found = explain_below(Shape::OrReference(Kind::Schema), node, at, sink);
        }
        _ => {}
    }
    found
}

fn read(kind: Kind, node: &Node) -> Result<(), Error> {
    fn one<'n, T: Deserialize<'n>>(node: &'n Node) -> Result<(), Error> {
        T::deserialize(Reader(node)).map(drop)
    }
    match kind {
        Kind::Info => one::<Info>(node),
        Kind::Server => one::<Server>(node),
        Kind::Tag => one::<Tag>(node),
        Kind::Components => one::<Components>(node),
        Kind::PathItem => one::<ReferenceOr<PathItem>>(node),
        Kind::Operation => one::<Operation>(node),
        Kind::Parameter => one::<ReferenceOr<Parameter>>(node),
        Kind::Header => one::<ReferenceOr<Header>>(node),
        Kind::RequestBody => one::<ReferenceOr<RequestBody>>(node),
        Kind::Response => one::<ReferenceOr<Response>>(node),
        Kind::Link => one::<ReferenceOr<Link>>(node),
        Kind::Example => one::<ReferenceOr<Example>>(node),
        Kind::Schema => one::<ReferenceOr<Schema>>(node),
        Kind::SecurityScheme => one::<ReferenceOr<SecurityScheme>>(node),
        _ => Ok(()),
    }
}
