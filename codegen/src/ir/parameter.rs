//! Parameters of operations, and how their values travel.

use super::{Constraint, Ident, TypeRef};
use crate::diag::Pointer;

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

impl Location {
    /// As documents write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }

    /// The location that documents write so.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Path, Self::Query, Self::Header, Self::Cookie].into_iter().find(|location| location.as_str() == text)
    }
}

/// How a list travels in a parameter (`style` and `explode`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListStyle {
    /// Sent as one value with commas between the items, `a=1,2`; read as pairs of one name too.
    Commas,
    /// A pair for each item: `a=1&a=2`. A comma is part of an item.
    Repeated,
    /// One value with blanks between the items.
    Spaces,
    /// One value with `|` between the items.
    Pipes,
}

/// A parameter. Two operations share one when name, location, requiredness, schema and text are the same.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Field name, such as `os_platform`. Unique among the parameters of each operation that uses it.
    pub ident: Ident,
    /// Name of the shared static, such as `OS_PLATFORM`. Unique in the API.
    pub const_ident: Ident,
    /// Name on the wire, such as `os.platform`.
    pub wire_name: String,
    /// Where it travels.
    pub location: Location,
    /// Must be given.
    pub required: bool,
    /// Rust type of a given value (without the `Option` of an optional parameter).
    pub ty: TypeRef,
    /// Everything a value must satisfy.
    pub schema: Constraint,
    /// How it travels if it is a list.
    pub style: ListStyle,
    /// Its value is lower-cased before anything looks at it, as the real API does with some
    /// (docs/facts/01-api-layer.md, section 6.2).
    pub lowered: bool,
    /// One line for the docs, possibly empty.
    pub summary: String,
    /// Marked `deprecated`.
    pub deprecated: bool,
    /// Listed under `[context]` in `names.toml`: handled once by the runtime (`pretty`, `wait_for_complete`), so it is
    /// validated like any other but is a field neither of the request struct nor of the options struct.
    pub context: bool,
    /// Where it stands in the document.
    pub at: Pointer,
}
