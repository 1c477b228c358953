//! The static description of every operation.
//!
//! The emitted `OPERATIONS` tables hold values of these types. They drive the router, the decoding of requests, the
//! permission check of an implementation and whatever wants to list the API. Nothing here acts.

use std::hash::{Hash, Hasher};

use http::Method;

use crate::schema::Schema;

const DEFAULT_REPLIES: &[ReplySpec] = &[ReplySpec::json(200)];

/// One method on one path.
///
/// Two are equal if they have the same id, method and path, so that a gate or a layer can tell operations apart by
/// their statics: `cx.operation == &v4::rules::GET_RULES`. To do so by tag, compare [`tag`](Self::tag) with the
/// constant `TAG` of the tag's module.
///
/// ```
/// # #[cfg(feature = "v4")] {
/// use wazuh_api_server::v4;
///
/// let operation = v4::OPERATIONS.iter().find(|operation| operation.id == "get_agents").unwrap();
/// assert_eq!((operation.method.as_str(), operation.path), ("GET", "/agents"));
/// assert_eq!(operation.permissions[0].action, "agent:read");
/// # }
/// ```
#[derive(Debug)]
pub struct Operation {
    /// Name of the handler method, such as `get_agents`; unique in an API.
    pub id: &'static str,
    /// The operation id as the document writes it.
    pub wire_id: &'static str,
    /// HTTP method. `HEAD` is served wherever `GET` is.
    pub method: Method,
    /// Path template, such as `/agents/{agent_id}/key`.
    pub path: &'static str,
    /// Name of the group it belongs to, as the document writes it: `TAG` of the tag's module.
    pub tag: &'static str,
    /// One line of text.
    pub summary: &'static str,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// Credentials wanted.
    pub security: Security,
    /// What it is for, where a server must treat it unlike others.
    pub class: OperationClass,
    /// Path parameters in template order, then the others in the document's order.
    pub parameters: &'static [&'static Parameter],
    /// Request body.
    pub body: Option<&'static Body>,
    /// Documented successes: one entry per status and media type.
    pub replies: &'static [ReplySpec],
    /// Documented statuses of failures.
    pub failures: &'static [u16],
    /// RBAC actions that the real API's catalogue lists for the operation. What a gate has to check is
    /// [`checks`](Self::checks).
    pub permissions: &'static [&'static Permission],
    /// What it checks instead, where that does not follow from the catalogue and the parameters. It is part of
    /// [`checks`](Self::checks).
    pub enforced: Option<&'static [Check]>,
}

impl PartialEq for Operation {
    fn eq(&self, other: &Self) -> bool {
        (self.id, &self.method, self.path) == (other.id, &other.method, other.path)
    }
}

impl Eq for Operation {}

impl Hash for Operation {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl Operation {
    /// An operation with a JSON reply of status 200 and a token wanted; the other functions change the rest.
    pub const fn new(method: Method, path: &'static str) -> Self {
        Self {
            id: "",
            wire_id: "",
            method,
            path,
            tag: "",
            summary: "",
            deprecated: false,
            security: Security::Bearer,
            class: OperationClass::Ordinary,
            parameters: &[],
            body: None,
            replies: DEFAULT_REPLIES,
            failures: &[],
            permissions: &[],
            enforced: None,
        }
    }

    /// Sets the name of the handler method and the operation id.
    pub const fn ids(mut self, id: &'static str, wire_id: &'static str) -> Self {
        self.id = id;
        self.wire_id = wire_id;
        self
    }

    /// Sets the group and the line of text.
    pub const fn about(mut self, tag: &'static str, summary: &'static str) -> Self {
        self.tag = tag;
        self.summary = summary;
        self
    }

    /// Marks it as deprecated.
    pub const fn deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    /// Sets the credentials wanted.
    pub const fn security(mut self, security: Security) -> Self {
        self.security = security;
        self
    }

    /// Sets what it is for.
    pub const fn class(mut self, class: OperationClass) -> Self {
        self.class = class;
        self
    }

    /// Sets the parameters.
    pub const fn parameters(mut self, parameters: &'static [&'static Parameter]) -> Self {
        self.parameters = parameters;
        self
    }

    /// Sets the request body.
    pub const fn body(mut self, body: &'static Body) -> Self {
        self.body = Some(body);
        self
    }

    /// Sets the documented successes.
    pub const fn replies(mut self, replies: &'static [ReplySpec]) -> Self {
        self.replies = replies;
        self
    }

    /// Sets the documented statuses of failures.
    pub const fn failures(mut self, failures: &'static [u16]) -> Self {
        self.failures = failures;
        self
    }

    /// Sets the RBAC actions.
    pub const fn permissions(mut self, permissions: &'static [&'static Permission]) -> Self {
        self.permissions = permissions;
        self
    }

    /// Sets what is checked instead of what the RBAC actions and the parameters tell.
    pub const fn enforced(mut self, checks: &'static [Check]) -> Self {
        self.enforced = Some(checks);
        self
    }
}

/// How a caller proves who they are, as the description has it. A [`Gate`](crate::Gate) may want something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// No credentials.
    None,
    /// User name and password.
    Basic,
    /// A token.
    Bearer,
    /// A key in this header, query parameter or cookie.
    Key(Location, &'static str),
}

/// What an operation is for, where a server must treat it unlike others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperationClass {
    /// Nothing of the following.
    Ordinary,
    /// Exchanges credentials for a token. What is sent with it does not belong in a log.
    Login,
    /// The same on behalf of the person that its body describes. The size of that authorization context is limited,
    /// and a log shows its digest alone.
    RunAs,
    /// Takes events in. They have a rate limit of their own, and a log shows how many there were.
    Events,
}

impl OperationClass {
    /// Whether a token is what it gives.
    pub const fn is_login(self) -> bool {
        matches!(self, Self::Login | Self::RunAs)
    }
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

impl Location {
    /// As messages call it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// How a list travels in a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListStyle {
    /// With commas between the items; in a query as pairs of one name too: `a=1,2&a=3`.
    Commas,
    /// As a pair for each item; a comma is part of an item.
    Repeated,
    /// With blanks between the items.
    Spaces,
    /// With `|` between the items.
    Pipes,
}

/// A parameter.
#[derive(Debug)]
pub struct Parameter {
    /// Name on the wire, such as `os.platform`.
    pub name: &'static str,
    /// Where it travels.
    pub location: Location,
    /// Whether it must be given.
    pub required: bool,
    /// Handled by the runtime (`pretty`, `wait_for_complete`): a field of no request struct.
    pub context: bool,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// What a value must satisfy.
    pub schema: Schema,
    /// How it travels if it is a list.
    pub list: ListStyle,
    /// Whether its value is lower-cased before anything looks at it, as the real API does with some.
    pub lowered: bool,
    /// One line of text.
    pub summary: &'static str,
}

impl Parameter {
    const fn new(location: Location, name: &'static str, summary: &'static str, schema: Schema) -> Self {
        let (required, list) = (matches!(location, Location::Path), ListStyle::Commas);
        let (context, deprecated, lowered) = (false, false, false);
        Self { name, location, required, context, deprecated, schema, list, lowered, summary }
    }

    /// An optional query parameter.
    pub const fn query(name: &'static str, summary: &'static str, schema: Schema) -> Self {
        Self::new(Location::Query, name, summary, schema)
    }

    /// A path parameter.
    pub const fn path(name: &'static str, summary: &'static str, schema: Schema) -> Self {
        Self::new(Location::Path, name, summary, schema)
    }

    /// An optional header.
    pub const fn header(name: &'static str, summary: &'static str, schema: Schema) -> Self {
        Self::new(Location::Header, name, summary, schema)
    }

    /// An optional cookie.
    pub const fn cookie(name: &'static str, summary: &'static str, schema: Schema) -> Self {
        Self::new(Location::Cookie, name, summary, schema)
    }

    /// A list travels as a pair for each item.
    pub const fn repeated(mut self) -> Self {
        self.list = ListStyle::Repeated;
        self
    }

    /// A list travels with blanks between its items.
    pub const fn spaces(mut self) -> Self {
        self.list = ListStyle::Spaces;
        self
    }

    /// A list travels with `|` between its items.
    pub const fn pipes(mut self) -> Self {
        self.list = ListStyle::Pipes;
        self
    }

    /// Marks it as one whose value is lower-cased before anything looks at it.
    pub const fn lowered(mut self) -> Self {
        self.lowered = true;
        self
    }

    /// Marks it as one that must be given.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Marks it as one that the runtime handles.
    pub const fn context(mut self) -> Self {
        self.context = true;
        self
    }

    /// Marks it as deprecated.
    pub const fn deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }
}

/// A request body.
#[derive(Debug)]
pub struct Body {
    /// Whether an empty body is an error.
    pub required: bool,
    /// What it can be, in the document's order; a request without a content type means the first.
    pub contents: &'static [Content],
}

impl Body {
    /// A body that must be there.
    pub const fn required(contents: &'static [Content]) -> Self {
        Self { required: true, contents }
    }

    /// A body that may be left out.
    pub const fn optional(contents: &'static [Content]) -> Self {
        Self { required: false, contents }
    }
}

/// Media type of forms.
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// One media type of a request body.
#[derive(Debug)]
pub struct Content {
    /// Such as `application/json`.
    pub media_type: &'static str,
    /// What the value must satisfy; `None` where the body is neither JSON nor a form.
    pub schema: Option<Schema>,
    /// Whether a body without a schema must be text in UTF-8; any bytes do otherwise.
    pub is_text: bool,
}

impl Content {
    /// `application/json`.
    pub const fn json(schema: Schema) -> Self {
        Self::json_as("application/json", schema)
    }

    /// JSON under another name.
    pub const fn json_as(media_type: &'static str, schema: Schema) -> Self {
        Self { media_type, schema: Some(schema), is_text: true }
    }

    /// A form: an object whose members are scalars and lists of them.
    pub const fn form(schema: Schema) -> Self {
        Self { media_type: FORM, schema: Some(schema), is_text: true }
    }

    /// Text that is not JSON.
    pub const fn text(media_type: &'static str) -> Self {
        Self { media_type, schema: None, is_text: true }
    }

    /// Any bytes. The media type may be a wildcard: `*/*`, `image/*`.
    pub const fn bytes(media_type: &'static str) -> Self {
        Self { media_type, schema: None, is_text: false }
    }
}

/// A documented success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReplySpec {
    /// Status code.
    pub status: u16,
    /// Such as `application/json`; `None` when there is no body.
    pub media_type: Option<&'static str>,
}

impl ReplySpec {
    /// JSON.
    pub const fn json(status: u16) -> Self {
        Self { status, media_type: Some("application/json") }
    }

    /// Another media type.
    pub const fn of(status: u16, media_type: &'static str) -> Self {
        Self { status, media_type: Some(media_type) }
    }

    /// No body.
    pub const fn empty(status: u16) -> Self {
        Self { status, media_type: None }
    }
}

/// An RBAC action and the resource kinds it is checked against.
#[derive(Debug, PartialEq, Eq)]
pub struct Permission {
    /// Such as `agent:read`.
    pub action: &'static str,
    /// One sentence.
    pub description: &'static str,
    /// Such as `agent:id`, or `*:*` for an action without resources.
    pub resources: &'static [&'static str],
}

impl Permission {
    /// An action on resources of these kinds.
    pub const fn new(action: &'static str, description: &'static str, resources: &'static [&'static str]) -> Self {
        Self { action, description, resources }
    }
}

/// A kind of RBAC resources.
#[derive(Debug, PartialEq, Eq)]
pub struct Resource {
    /// Such as `agent:id`.
    pub kind: &'static str,
    /// One sentence.
    pub description: &'static str,
}

impl Resource {
    /// A kind.
    pub const fn new(kind: &'static str, description: &'static str) -> Self {
        Self { kind, description }
    }
}

/// One RBAC check of an operation: the caller must be allowed the action on the resources.
/// [`Operation::checks`] lists those of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    /// Such as `agent:read`.
    pub action: &'static str,
    /// Kind of resource, such as `agent:id`, or `*:*`.
    pub kind: &'static str,
    /// Which resources of that kind.
    pub on: On,
}

/// Which resources of its kind a [`Check`] is about. [`Checked::scope`](crate::Checked::scope) finds out which ones
/// that are for a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// All, named by nobody: the reply leaves out those that the caller may not touch, and nobody is refused.
    All,
    /// The wildcard itself: the caller must be allowed the action on something. On `*:*` that is the action as such.
    Any,
    /// Those that the parameter, or the member of the body, of this name names; all when it is not given. The name is
    /// that of the wire, as in [`Parameter::name`].
    Named(&'static str),
    /// The same, where a refusal is not one of the request: the handler learns of it, since it matters only in some
    /// cases, such as that a file is there already.
    Asked(&'static str),
    /// The node that answers.
    ThisNode,
}

impl Check {
    /// A check on resources of a kind.
    pub const fn new(action: &'static str, kind: &'static str, on: On) -> Self {
        Self { action, kind, on }
    }

    /// A check on all resources of a kind.
    pub const fn all(action: &'static str, kind: &'static str) -> Self {
        Self::new(action, kind, On::All)
    }

    /// A check on the wildcard.
    pub const fn any(action: &'static str, kind: &'static str) -> Self {
        Self::new(action, kind, On::Any)
    }

    /// A check on what the parameter of this name names.
    pub const fn named(action: &'static str, kind: &'static str, parameter: &'static str) -> Self {
        Self::new(action, kind, On::Named(parameter))
    }

    /// The same, whose refusal is not one of the request.
    pub const fn asked(action: &'static str, kind: &'static str, parameter: &'static str) -> Self {
        Self::new(action, kind, On::Asked(parameter))
    }

    /// A check on the node that answers.
    pub const fn this_node(action: &'static str, kind: &'static str) -> Self {
        Self::new(action, kind, On::ThisNode)
    }
}
