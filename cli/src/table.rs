//! The words that the emitted tables in `generated/` are written in: groups of commands, and what each of them sends.
//!
//! Data and constructors alone. What a command looks like on a command line is in `arguments`, what it sends in
//! `request`.

pub(crate) use wazuh_api_client::paging::Keyset;
use wazuh_api_client::paging::Listing;

/// A group of commands.
#[derive(Debug)]
pub(crate) struct Group {
    /// Such as `agents`.
    pub(crate) name: &'static str,
    /// One sentence.
    pub(crate) about: &'static str,
    /// In the order of the description.
    pub(crate) commands: &'static [Command],
}

/// A command: an operation of the API.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Command {
    /// Such as `list`; unique in its group.
    pub(crate) name: &'static str,
    /// Name of the operation, such as `get_agents`.
    pub(crate) operation: &'static str,
    /// Method of HTTP.
    pub(crate) method: Method,
    /// Template, such as `/agents/{agent_id}/key`.
    pub(crate) path: &'static str,
    /// One sentence, possibly empty.
    pub(crate) about: &'static str,
    /// Further sentences, possibly empty.
    pub(crate) more: &'static str,
    /// Those of the path come first, in its order.
    pub(crate) parameters: &'static [Parameter],
    /// What is sent besides.
    pub(crate) body: Body,
    /// The list of what it works on.
    pub(crate) targets: Option<Targets>,
    /// Members of the items that it lists, such as `os.name`; empty if it lists nothing.
    pub(crate) columns: &'static [&'static str],
    /// Such as `agent:read on agent:id`.
    pub(crate) permissions: &'static [&'static str],
    /// How the caller proves who they are.
    pub(crate) credentials: Credentials,
    /// It lists in pages.
    pub(crate) pages: Option<Pages>,
    /// It takes `wait_for_complete`.
    pub(crate) waits: bool,
    /// A person is asked before it is carried out.
    pub(crate) destroys: bool,
    /// The description advises against it.
    pub(crate) deprecated: bool,
}

/// A list in pages.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pages {
    /// What tells its items apart.
    pub(crate) listing: Listing,
    /// The largest page, in items.
    pub(crate) most: u64,
}

/// Method of HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub(crate) enum Method {
    Get,
    Post,
    Put,
    #[allow(dead_code, reason = "no generation uses it yet")]
    Patch,
    Delete,
}

impl Method {
    /// As it stands in a request.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// How the caller of an operation proves who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Credentials {
    /// Not at all.
    #[allow(dead_code, reason = "no generation uses it yet")]
    None,
    /// By user name and password.
    Password,
    /// By a token.
    Token,
}

/// A parameter, or a member of a body.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parameter {
    /// Name on the wire, such as `os.platform`.
    pub(crate) name: &'static str,
    /// Name of its flag, such as `os-platform`.
    pub(crate) flag: &'static str,
    /// Where it travels.
    pub(crate) place: Place,
    /// What a value is, or an item of a list.
    pub(crate) kind: Kind,
    /// How several values travel, if it takes several.
    pub(crate) list: Option<List>,
    /// The only values that there are; empty if there are others.
    pub(crate) values: &'static [&'static str],
    /// What the server takes it for when it is left out; empty if that is nothing in particular.
    pub(crate) default: &'static str,
    /// It cannot be left out.
    pub(crate) required: bool,
    /// It must not be shown.
    pub(crate) secret: bool,
    /// The description advises against it.
    pub(crate) deprecated: bool,
    /// What its values name, so that the server can be asked which there are.
    pub(crate) ids: Option<Ids>,
    /// One line, possibly empty.
    pub(crate) about: &'static str,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub(crate) enum Place {
    Path,
    Query,
    #[allow(dead_code, reason = "no generation uses it yet")]
    Header,
    #[allow(dead_code, reason = "no generation uses it yet")]
    Cookie,
    Body,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Any text.
    Text,
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Any number.
    #[allow(dead_code, reason = "not every set of tables has one")]
    Number,
    /// A value in JSON.
    Json,
}

/// How a list travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "the generations here use commas alone")]
pub(crate) enum List {
    /// With commas between the items.
    Commas,
    /// A pair for each item.
    Repeated,
    /// With blanks between the items.
    Spaces,
    /// With `|` between the items.
    Pipes,
}

/// What there is a list of on the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub(crate) enum Ids {
    Agent,
    Group,
    Node,
    Role,
    User,
    Policy,
    SecurityRule,
}

/// The list of what a command works on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Targets {
    /// Name of the parameter.
    pub(crate) name: &'static str,
    /// How the request says that all are meant.
    pub(crate) all: Option<All>,
}

/// How a request says that all are meant.
#[derive(Clone, Copy, Debug)]
pub(crate) struct All {
    /// Name of the flag, such as `all-agents`.
    pub(crate) flag: &'static str,
    /// The list holds `all`; else it is left out.
    pub(crate) keyword: bool,
}

/// What a command sends besides its parameters.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Body {
    /// Nothing.
    None,
    /// A value with these members; of another kind than an object if there are none.
    Value {
        /// In which form.
        form: Form,
        /// Such as `application/json`.
        media_type: &'static str,
        /// It cannot be left out.
        required: bool,
        /// Members of the object.
        members: &'static [Parameter],
    },
    /// A file as it is.
    Bytes {
        /// Such as `application/xml`.
        media_type: &'static str,
        /// It cannot be left out.
        required: bool,
    },
}

/// The form of a value in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// JSON.
    Json,
    /// `application/x-www-form-urlencoded`.
    Pairs,
}

pub(crate) const fn group(name: &'static str, about: &'static str, commands: &'static [Command]) -> Group {
    Group { name, about, commands }
}

macro_rules! methods {
    ($($name:ident $method:ident)*) => {
        $(
            #[allow(dead_code, reason = "not every generation uses each method")]
            pub(crate) const fn $name(name: &'static str, operation: &'static str, path: &'static str) -> Command {
                Command::new(Method::$method, name, operation, path)
            }
        )*
    };
}

methods! { get Get post Post put Put patch Patch delete Delete }

impl Command {
    const fn new(method: Method, name: &'static str, operation: &'static str, path: &'static str) -> Self {
        Self {
            name,
            operation,
            method,
            path,
            about: "",
            more: "",
            parameters: &[],
            body: Body::None,
            targets: None,
            columns: &[],
            permissions: &[],
            credentials: Credentials::Token,
            pages: None,
            waits: false,
            destroys: false,
            deprecated: false,
        }
    }

    pub(crate) const fn about(self, about: &'static str) -> Self {
        Self { about, ..self }
    }

    pub(crate) const fn more(self, more: &'static str) -> Self {
        Self { more, ..self }
    }

    pub(crate) const fn parameters(self, parameters: &'static [Parameter]) -> Self {
        Self { parameters, ..self }
    }

    pub(crate) const fn body(
        self,
        form: Form,
        media_type: &'static str,
        required: bool,
        members: &'static [Parameter],
    ) -> Self {
        Self { body: Body::Value { form, media_type, required, members }, ..self }
    }

    pub(crate) const fn bytes(self, media_type: &'static str, required: bool) -> Self {
        Self { body: Body::Bytes { media_type, required }, ..self }
    }

    pub(crate) const fn targets(self, name: &'static str) -> Self {
        Self { targets: Some(Targets { name, all: None }), ..self }
    }

    pub(crate) const fn targets_or_all(self, name: &'static str, flag: &'static str) -> Self {
        Self { targets: Some(Targets { name, all: Some(All { flag, keyword: true }) }), ..self }
    }

    pub(crate) const fn targets_or_none(self, name: &'static str, flag: &'static str) -> Self {
        Self { targets: Some(Targets { name, all: Some(All { flag, keyword: false }) }), ..self }
    }

    pub(crate) const fn columns(self, columns: &'static [&'static str]) -> Self {
        Self { columns, ..self }
    }

    pub(crate) const fn permissions(self, permissions: &'static [&'static str]) -> Self {
        Self { permissions, ..self }
    }

    pub(crate) const fn credentials(self, credentials: Credentials) -> Self {
        Self { credentials, ..self }
    }

    pub(crate) const fn pages(self, unique: &'static [&'static str], keyset: Keyset, most: u64) -> Self {
        Self { pages: Some(Pages { listing: Listing::by(unique).keyset(keyset), most }), ..self }
    }

    pub(crate) const fn waits(self) -> Self {
        Self { waits: true, ..self }
    }

    pub(crate) const fn destroys(self) -> Self {
        Self { destroys: true, ..self }
    }

    pub(crate) const fn deprecated(self) -> Self {
        Self { deprecated: true, ..self }
    }

    /// Members of the body that have flags.
    pub(crate) fn members(&self) -> &'static [Parameter] {
        match self.body {
            Body::Value { members, .. } => members,
            _ => &[],
        }
    }

    /// Whether a parameter is the list of what the command works on.
    pub(crate) fn is_target(&self, parameter: &Parameter) -> bool {
        parameter.place == Place::Query && self.targets.is_some_and(|targets| targets.name == parameter.name)
    }

    /// Whether it takes a parameter of this name.
    pub(crate) fn takes(&self, name: &str) -> bool {
        self.parameters.iter().any(|parameter| parameter.name == name)
    }
}

macro_rules! places {
    ($($name:ident $place:ident)*) => {
        $(
            #[allow(dead_code, reason = "not every generation uses each place")]
            pub(crate) const fn $name(name: &'static str, flag: &'static str, kind: Kind) -> Parameter {
                Parameter::new(Place::$place, name, flag, kind)
            }
        )*
    };
}

places! { path Path query Query header Header cookie Cookie member Body }

impl Parameter {
    const fn new(place: Place, name: &'static str, flag: &'static str, kind: Kind) -> Self {
        Self {
            name,
            flag,
            place,
            kind,
            list: None,
            values: &[],
            default: "",
            required: matches!(place, Place::Path),
            secret: false,
            deprecated: false,
            ids: None,
            about: "",
        }
    }

    pub(crate) const fn list(self, list: List) -> Self {
        Self { list: Some(list), ..self }
    }

    pub(crate) const fn values(self, values: &'static [&'static str]) -> Self {
        Self { values, ..self }
    }

    pub(crate) const fn default(self, default: &'static str) -> Self {
        Self { default, ..self }
    }

    pub(crate) const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    pub(crate) const fn secret(self) -> Self {
        Self { secret: true, ..self }
    }

    #[allow(dead_code, reason = "not every generation has a deprecated parameter")]
    pub(crate) const fn deprecated(self) -> Self {
        Self { deprecated: true, ..self }
    }

    pub(crate) const fn of(self, ids: Ids) -> Self {
        Self { ids: Some(ids), ..self }
    }

    pub(crate) const fn about(self, about: &'static str) -> Self {
        Self { about, ..self }
    }
}
