//! The generator's own model of one API: what the emitters read.
//!
//! Everything here is resolved: references followed, `allOf` merged, names decided, constraints gathered. An emitter
//! never goes back to the document; what it needs is here, with the [`Pointer`] of its origin for the emitted docs and
//! for diagnostics. Nothing here depends on a target: the server and the client are emitted from the same value.

mod envelope;
mod id;
mod paging;
mod parameter;
mod partial;
mod permission;

use crate::diag::Pointer;

pub use envelope::Envelope;
pub use id::Id;
pub use paging::{Keyset, Paging};
pub use parameter::{ListStyle, Location, Parameter};
pub use permission::{Check, On};

/// A Rust identifier. Only `names` makes one, so every identifier in the output went through its rules.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(pub(crate) String);

impl Ident {
    /// The identifier's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Index of a [`TypeDef`] in [`Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// Index of a [`Parameter`] in [`Api::parameters`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ParameterId(pub usize);

/// Index of a [`Permission`] in [`Api::permissions`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PermissionId(pub usize);

/// Index of a [`Tag`] in [`Api::tags`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagId(pub usize);

/// One API generation, ready to be emitted.
#[derive(Clone, Debug)]
pub struct Api {
    /// Name of the emitted module, such as `v4`.
    pub generation: String,
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.x-dialect`: how it answers what reaches no handler.
    pub dialect: Dialect,
    /// `info.x-revision`, the release candidate or build the document belongs to.
    pub revision: Option<String>,
    /// Tags that have operations, in the document's order.
    pub tags: Vec<Tag>,
    /// Named types, ordered by identifier.
    pub types: Vec<TypeDef>,
    /// Distinct parameters, ordered by `const_ident`; operations share them.
    pub parameters: Vec<Parameter>,
    /// Distinct RBAC actions, ordered by action.
    pub permissions: Vec<Permission>,
    /// Kinds of RBAC resources, ordered by name.
    pub resources: Vec<Resource>,
    /// Operations, ordered by path, then by method in the order GET, POST, PUT, PATCH, DELETE.
    pub operations: Vec<Operation>,
}

/// A group of operations: one trait, one emitted file.
#[derive(Clone, Debug)]
pub struct Tag {
    /// As the document writes it, such as `Active-response`.
    pub wire_name: String,
    /// Module name, such as `active_response`.
    pub module: Ident,
    /// Trait name, such as `ActiveResponse`; never equal to a type's name.
    pub trait_ident: Ident,
    /// One sentence, possibly empty.
    pub summary: String,
}

/// An RBAC action and the resource kinds that it is checked against.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Permission {
    /// Such as `agent:read`.
    pub action: String,
    /// Such as `agent:id`, or `*:*` for an action without resources.
    pub resources: Vec<String>,
    /// One sentence, possibly empty.
    pub description: String,
}

/// A kind of RBAC resources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    /// Such as `agent:id`.
    pub kind: String,
    /// One sentence, possibly empty.
    pub description: String,
}

/// HTTP methods that a document can use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// As it stands in a request.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// How the caller proves who they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Security {
    /// No credentials.
    None,
    /// User name and password.
    Basic,
    /// A token.
    Bearer,
    /// A key.
    Key {
        /// Where it travels; never in the path.
        location: Location,
        /// Name of the header, query parameter or cookie that holds it.
        name: String,
    },
}

/// How an API answers what reaches no handler (`info.x-dialect`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    /// As 4.x and 5.x do.
    #[default]
    Wazuh,
    /// As the API of 2016 does.
    Ossec,
}

impl Dialect {
    /// The dialects by the name that a document gives them.
    pub const NAMED: [(&str, Self); 2] = [("wazuh", Self::Wazuh), ("ossec", Self::Ossec)];

    /// The dialect of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::NAMED.into_iter().find(|(known, _)| *known == name).map(|(_, dialect)| dialect)
    }
}

/// What an operation is for, where a server must treat it unlike others (`x-class`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OperationClass {
    /// Nothing of the following.
    #[default]
    Ordinary,
    /// Exchanges credentials for a token.
    Login,
    /// The same on behalf of the person that its body describes.
    RunAs,
    /// Takes events in.
    Events,
}

impl OperationClass {
    /// Each class that a document can name, by its name there.
    pub const NAMED: [(&str, Self); 3] = [("login", Self::Login), ("run-as", Self::RunAs), ("events", Self::Events)];

    /// The class of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::NAMED.into_iter().find(|(known, _)| *known == name).map(|(_, class)| class)
    }
}

/// One method on one path.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Method name: last segment of the operation id in snake case, such as `get_agents`. Unique.
    pub ident: Ident,
    /// Pascal form of `ident`, the prefix of the types made for this operation.
    pub pascal: Ident,
    /// The operation id as the document writes it.
    pub wire_id: String,
    /// HTTP method.
    pub method: Method,
    /// Path template as the document writes it, such as `/agents/{agent_id}/key`.
    pub path: String,
    /// The group it belongs to.
    pub tag: TagId,
    /// One line.
    pub summary: String,
    /// Further text, possibly empty; may have several lines.
    pub description: String,
    /// Marked `deprecated`.
    pub deprecated: bool,
    /// Credentials wanted.
    pub security: Security,
    /// What it is for, where a server must treat it unlike others.
    pub class: OperationClass,
    /// It lists in pages.
    pub paging: Option<Paging>,
    /// Path parameters in template order, then the others in the document's order.
    pub parameters: Vec<ParameterId>,
    /// Request body.
    pub body: Option<Body>,
    /// Documented 2xx replies, ordered by status; without one, the documented redirects. At least one.
    pub successes: Vec<Reply>,
    /// Documented replies of other statuses, ordered by status.
    pub errors: Vec<ErrorReply>,
    /// RBAC actions that the operation checks.
    pub permissions: Vec<PermissionId>,
    /// What it checks instead, where that does not follow from the actions and the parameters.
    pub enforced: Option<Vec<Check>>,
    /// Name of the server's request struct, such as `GetAgentsRequest`; used when it has a field.
    pub request_ident: Ident,
    /// Name of the type of a client's requests, such as `ListAgents`. Unique in the API.
    pub call_ident: Ident,
    /// Name of the method in a client that groups operations by tags, such as `list`. Unique in the tag.
    pub method_ident: Ident,
    /// Name of the reply enum, such as `GetRulesFileReply`; used when there is more than one success content.
    pub reply_ident: Ident,
    /// Where it stands in the document.
    pub at: Pointer,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// An empty body is an error.
    pub required: bool,
    /// One per media type; at least one. With several, the emitted type is an enum called `ident`.
    pub contents: Vec<BodyContent>,
    /// Name of the enum over `contents`, such as `PutFileBody`.
    pub ident: Ident,
    /// Where it stands in the document.
    pub at: Pointer,
}

/// One media type of a request body.
#[derive(Clone, Debug)]
pub struct BodyContent {
    /// Such as `application/json`.
    pub media_type: String,
    /// Variant name when there are several, such as `Json`.
    pub variant: Ident,
    /// What it holds.
    pub payload: BodyPayload,
}

/// What a request body holds.
// There are a few dozen in an API.
#[allow(clippy::large_enum_variant)]
#[derive(Clone, Debug)]
pub enum BodyPayload {
    /// JSON, checked against the constraint, then decoded.
    Json {
        /// Decoded type.
        ty: TypeRef,
        /// What it must satisfy.
        schema: Constraint,
    },
    /// `application/x-www-form-urlencoded`: an object of scalars and lists of scalars, checked and decoded as JSON is.
    Form {
        /// Decoded type.
        ty: TypeRef,
        /// What it must satisfy.
        schema: Constraint,
    },
    /// Text in UTF-8: plain text, XML, and whatever has no other reading.
    Text,
    /// Any bytes.
    Binary,
    /// Any bytes of a media type that the request names: wildcards, and types whose parameters matter (`boundary`).
    Upload,
}

impl BodyPayload {
    /// Type and constraint of a payload that is read as a value.
    pub fn value(&self) -> Option<(&TypeRef, &Constraint)> {
        match self {
            Self::Json { ty, schema } | Self::Form { ty, schema } => Some((ty, schema)),
            Self::Text | Self::Binary | Self::Upload => None,
        }
    }
}

/// A documented success.
#[derive(Clone, Debug)]
pub struct Reply {
    /// Status code.
    pub status: u16,
    /// Variant name in `reply_ident` of a reply without a body, such as `NoContent`.
    pub variant: Ident,
    /// One line for the docs, possibly empty.
    pub summary: String,
    /// One per media type; empty when there is no body.
    pub contents: Vec<ReplyContent>,
}

/// One media type of a success.
#[derive(Clone, Debug)]
pub struct ReplyContent {
    /// Such as `application/json`.
    pub media_type: String,
    /// Variant name in `reply_ident`; unique in the operation.
    pub variant: Ident,
    /// What it holds.
    pub payload: ReplyPayload,
}

/// What a reply holds.
#[derive(Clone, Debug)]
pub enum ReplyPayload {
    /// JSON of this type.
    Json(TypeRef),
    /// Text in UTF-8: plain text or XML.
    Text,
    /// Any bytes.
    Binary,
}

/// A documented failure.
#[derive(Clone, Debug)]
pub struct ErrorReply {
    /// Status code; 0 for `default`, 4 for `4XX` and 5 for `5XX`.
    pub status: u16,
    /// JSON type of the body, if one is documented.
    pub ty: Option<TypeRef>,
    /// The type says something that the cores' own error documents do not have.
    pub typed: bool,
}

impl ErrorReply {
    /// As the document writes the status.
    pub fn name(&self) -> String {
        match self.status {
            0 => "default".to_owned(),
            class @ 1..=9 => format!("{class}XX"),
            status => status.to_string(),
        }
    }
}

/// A use of a type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypeRef {
    /// `bool`.
    Bool,
    /// `i64`: integers of every documented width.
    Int,
    /// `f64`.
    Float,
    /// `String`.
    String,
    /// Any JSON value.
    Any,
    /// `Vec<T>`.
    Array(Box<TypeRef>),
    /// Map from text to `T`.
    Map(Box<TypeRef>),
    /// A named type.
    Named(TypeId),
    /// An identifier or a secret, which travels as the type behind it does: a text or an integer.
    Id(Id, Box<TypeRef>),
    /// The list envelope, found by structure: `{data: {affected_items: [T], total_affected_items, failed_items,
    /// total_failed_items}, message, error}`.
    AffectedItems(Box<TypeRef>),
}

impl TypeRef {
    /// The type without saying what it identifies.
    pub fn plain(&self) -> &Self {
        match self {
            Self::Id(_, plain) => plain.plain(),
            other => other,
        }
    }
}

/// A named type.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Its name; unique in the API.
    pub ident: Ident,
    /// Text for the docs, possibly empty.
    pub summary: String,
    /// Its shape.
    pub kind: TypeKind,
    /// Name of a second type, in which every member can be missing, where requests can choose the members of this one.
    pub partial: Option<Ident>,
    /// Reached from a request (parameter or body).
    pub in_request: bool,
    /// Reached from a reply.
    pub in_reply: bool,
    /// Where it stands in the document.
    pub at: Pointer,
}

/// The shape of a named type.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// An object.
    Struct {
        /// Its members, in the document's order.
        fields: Vec<Field>,
        /// Type of members that are not listed, where the document allows them explicitly.
        additional: Option<TypeRef>,
    },
    /// A closed list of texts on the server, an open one on the client.
    Enum(Vec<Variant>),
    /// `oneOf` or `anyOf`: alternatives.
    Union {
        /// The alternatives, in the document's order, but integers before other numbers.
        variants: Vec<UnionVariant>,
        /// The member that tells them apart, if the document names one.
        discriminator: Option<String>,
    },
    /// Another name for a type: a component that is an array or a map. Scalars are used without their names.
    Alias(TypeRef),
}

/// A member of a struct.
#[derive(Clone, Debug)]
pub struct Field {
    /// Field name; unique in the struct.
    pub ident: Ident,
    /// Name on the wire.
    pub wire_name: String,
    /// Type of a present value.
    pub ty: TypeRef,
    /// Must be present.
    pub required: bool,
    /// Every reply has it, and never as `null`, unless the request chose other members by `select` (`x-always`).
    pub always: bool,
    /// May be `null`.
    pub nullable: bool,
    /// The type contains itself here, so the field is boxed.
    pub boxed: bool,
    /// Marked `deprecated`.
    pub deprecated: bool,
    /// The only values that it can have, as texts, where `ty` does not say them: an enumeration of numbers.
    pub allowed: Vec<String>,
    /// Text for the docs, possibly empty.
    pub summary: String,
}

/// A text of an enum.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Variant name; unique in the enum, also where two texts differ in punctuation alone.
    pub ident: Ident,
    /// Text on the wire.
    pub wire_name: String,
}

/// An alternative of a union.
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// Variant name; unique in the union.
    pub ident: Ident,
    /// What it holds.
    pub ty: TypeRef,
    /// The texts of the union's discriminator that stand for it.
    pub tags: Vec<String>,
}

/// What a request value must satisfy. Mirrors the document's schema, because the real API prints that schema in its
/// error replies (docs/facts/01-api-layer.md, section 6.1).
#[derive(Clone, Debug, PartialEq)]
pub struct Constraint {
    /// Type and structure.
    pub kind: ConstraintKind,
    /// `description` of the schema itself (not of the parameter that holds it): the error replies print it.
    pub description: Option<String>,
    /// `format`: a name in the runtime's registry.
    pub format: Option<String>,
    /// `default`.
    pub default: Option<serde_json::Value>,
    /// `enum`; empty when there is none.
    pub enumeration: Vec<serde_json::Value>,
    /// `minimum`.
    pub minimum: Option<serde_json::Number>,
    /// `exclusiveMinimum`.
    pub exclusive_minimum: bool,
    /// `maximum`.
    pub maximum: Option<serde_json::Number>,
    /// `exclusiveMaximum`.
    pub exclusive_maximum: bool,
    /// `multipleOf`.
    pub multiple_of: Option<serde_json::Number>,
    /// `minLength`, in code points.
    pub min_length: Option<u64>,
    /// `maxLength`, in code points.
    pub max_length: Option<u64>,
    /// `pattern`.
    pub pattern: Option<String>,
    /// `minItems`.
    pub min_items: Option<u64>,
    /// `maxItems`.
    pub max_items: Option<u64>,
    /// `uniqueItems`.
    pub unique_items: bool,
    /// `minProperties`.
    pub min_properties: Option<u64>,
    /// `maxProperties`.
    pub max_properties: Option<u64>,
    /// What must hold besides: a second pattern, alternatives of an object or of a scalar.
    pub also: Vec<Constraint>,
    /// `nullable`.
    pub nullable: bool,
}

/// Type and structure of a [`Constraint`].
#[derive(Clone, Debug, PartialEq)]
pub enum ConstraintKind {
    /// Anything.
    Any,
    /// `boolean`.
    Boolean,
    /// `integer`.
    Integer,
    /// `number`.
    Number,
    /// `string`.
    String,
    /// `array`.
    Array(Box<Constraint>),
    /// `object`.
    Object {
        /// Listed members, in the document's order.
        properties: Vec<(String, Constraint)>,
        /// Members that must be present.
        required: Vec<String>,
        /// What holds for members that are not listed.
        additional: Additional,
    },
    /// Exactly one must hold.
    OneOf(Vec<Constraint>),
    /// At least one must hold.
    AnyOf(Vec<Constraint>),
}

/// What holds for members that an object schema does not list.
#[derive(Clone, Debug, PartialEq)]
pub enum Additional {
    /// Refused. The default for an object that lists members (docs/facts/01-api-layer.md, section 6.5).
    Forbidden,
    /// Anything. The default for an object that lists none.
    Allowed,
    /// Each must satisfy this.
    Schema(Box<Constraint>),
}
