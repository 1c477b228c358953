//! Replies that say no more than all do: data, a sentence and a number, for which the client has one generic type.

use super::{Api, Dialect, TypeId, TypeKind, TypeRef};

/// A reply that is nothing but data, `message` and `error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Envelope<'a> {
    /// Name of the data on the wire.
    pub name: &'static str,
    /// The data; `None` where the reply is a message only.
    pub data: Option<&'a TypeRef>,
}

impl Api {
    /// The envelope that a type is: an object of a reply with `error`, a number of the API, and at most `data` and
    /// `message` besides. The API of 2016 calls the data `response`, and writes the number as a text.
    pub fn envelope(&self, id: TypeId) -> Option<Envelope<'_>> {
        let def = self.types.get(id.0).filter(|def| !def.in_request)?;
        let TypeKind::Struct { fields, additional: None } = &def.kind else { return None };
        let (name, number) = match self.dialect {
            Dialect::Wazuh => ("data", TypeRef::Int),
            Dialect::Ossec => ("response", TypeRef::String),
        };
        let (mut data, mut error) = (None, false);
        for field in fields {
            match field.wire_name.as_str() {
                "error" if field.ty == number => error = true,
                "message" if field.ty == TypeRef::String => {}
                known if known == name && !field.boxed => data = Some(&field.ty),
                _ => return None,
            }
        }
        error.then_some(Envelope { name, data })
    }
}
