//! What a gate knows of a request: its operation, and the values that have passed the checks of the description.
//!
//! A gate that asks for the wrong name must not take the answer for "not given": every question about a name that the
//! operation does not have is an error, and so is one about a body that has not been read yet.

use std::borrow::Cow;
use std::collections::VecDeque;

use serde_json::Value;

use crate::error::Error;
use crate::operation::{Check, On, Operation, Parameter};
use crate::schema::{Additional, Kind, Schema};

/// A name that a gate cannot ask this request for.
///
/// As an [`Error`] it is a 500, so that `?` in a gate refuses the request.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UnknownValue {
    /// The operation has neither a parameter nor a member of the body of this name.
    #[error("{operation} has neither a parameter nor a member of the body called {name}; names are those of the wire")]
    NoSuchName {
        /// Name of the operation's method.
        operation: &'static str,
        /// What was asked for.
        name: String,
    },
    /// It may be a member of the body, which has not been read yet. [`Gate::authorize`](crate::Gate::authorize) knows.
    #[error("{name} may be in the body of {operation}, which has not been read yet")]
    BodyNotRead {
        /// Name of the operation's method.
        operation: &'static str,
        /// What was asked for.
        name: String,
    },
}

impl From<UnknownValue> for Error {
    fn from(_: UnknownValue) -> Self {
        Self::internal()
    }
}

/// What is known of a request right before its handler, apart from the caller.
///
/// A value is asked for by its name on the wire: that of [`Parameter::name`] (`os.platform`, where the field of the
/// request is `os_platform`), which [`On::Named`] has too, or that of a member of the JSON body. A name that the
/// operation does not have is an error, so that a misspelt one refuses requests instead of letting them through. The
/// answer is `None` if the request does not give the value and there is no default: write what is to happen then, which
/// for a list of ids mostly means all of them.
///
/// ```
/// use wazuh_api_server::{Checked, Error, http::StatusCode};
///
/// /// Lets a request through if it names agents and the manager's own is not among them.
/// fn spare_the_manager(request: Checked<'_>) -> Result<(), Error> {
///     match request.texts("agents_list")? {
///         Some(ids) if ids.iter().all(|id| id != "000") => Ok(()),
///         // The manager is named, or nobody is: then all agents are meant, the manager among them.
///         Some(_) | None => Err(Error::new(StatusCode::FORBIDDEN, "Permission Denied", "000 is the manager")),
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Checked<'a> {
    /// The operation that is called.
    pub operation: &'static Operation,
    values: &'a VecDeque<Option<Value>>,
    body: Sent<'a>,
}

/// The JSON or form of a request.
#[derive(Clone, Copy, Debug)]
enum Sent<'a> {
    /// There may be one.
    NotRead,
    /// There is none.
    Nothing,
    Body(&'a Value),
}

/// Which resources of its kind a request makes a [`Check`] of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope<'a> {
    /// No particular ones: the caller must be allowed the action on something. On the kind `*:*` that is the action as
    /// such. The real API refuses a caller who is not.
    Any,
    /// All that there are. The real API refuses nobody and leaves out what the caller may not touch, without a word.
    All,
    /// Those of these ids. The real API refuses a caller who may touch none of them, and makes a failed item, with code
    /// 4000, of each that the caller may not touch otherwise.
    Named(Vec<Cow<'a, str>>),
    /// Those of these ids, where a refusal is not one of the request, since the permission matters in some cases only,
    /// such as that a file is there already. The handler is told what the caller may not touch, and in such a case
    /// makes failed items of it.
    Asked(Vec<Cow<'a, str>>),
    /// The node that answers. The real API treats it as one that is named.
    ThisNode,
}

impl<'a> Checked<'a> {
    /// A request for `operation` whose values stand in the order of its parameters, without those that the router
    /// handles itself; `body` is its JSON body.
    pub fn new(operation: &'static Operation, values: &'a VecDeque<Option<Value>>, body: Option<&'a Value>) -> Self {
        Self { operation, values, body: body.map_or(Sent::Nothing, Sent::Body) }
    }

    /// The same before its body is read, as [`Gate::foresee`](crate::Gate::foresee) gets it.
    pub fn before_body(operation: &'static Operation, values: &'a VecDeque<Option<Value>>) -> Self {
        Self { operation, values, body: Sent::NotRead }
    }

    /// The checked value of the parameter of this name, or else of the body's member; `None` if the request does not
    /// give it and it has no default.
    ///
    /// It has the shape that its schema says: a list parameter is an array, whatever it looks like in the query, and a
    /// member may be any JSON. [`Self::texts`] reads one value and several alike.
    ///
    /// # Errors
    ///
    /// When the operation has no such name, or it belongs to a body that has not been read.
    pub fn value(&self, name: &str) -> Result<Option<&'a Value>, UnknownValue> {
        let fields = self.operation.parameters.iter().filter(|parameter| !parameter.context);
        let mut named = fields.zip(self.values).filter(|(parameter, _)| parameter.name == name);
        if let Some(value) = named.find_map(|(_, value)| value.as_ref()) {
            return Ok(Some(value));
        }
        let operation = self.operation.id;
        let is_member = self.operation.has_member(name);
        match self.body {
            Sent::NotRead if is_member => Err(UnknownValue::BodyNotRead { operation, name: name.to_owned() }),
            Sent::Body(body) if is_member => Ok(body.get(name)),
            _ if is_member || self.operation.has_parameter(name) => Ok(None),
            _ => Err(UnknownValue::NoSuchName { operation, name: name.to_owned() }),
        }
    }

    /// The same as texts: one, or as many as a list has. Numbers and other values are written as JSON writes them.
    ///
    /// # Errors
    ///
    /// As [`Self::value`].
    pub fn texts(&self, name: &str) -> Result<Option<Vec<Cow<'a, str>>>, UnknownValue> {
        Ok(self.value(name)?.map(|value| match value {
            Value::Array(items) => items.iter().map(text).collect(),
            value => vec![text(value)],
        }))
    }

    /// Which resources the request makes `check` of. The checks are those of [`Operation::checks`].
    ///
    /// # Errors
    ///
    /// As [`Self::value`].
    pub fn scope(&self, check: &Check) -> Result<Scope<'a>, UnknownValue> {
        Ok(match check.on {
            On::Any => Scope::Any,
            On::All => Scope::All,
            On::ThisNode => Scope::ThisNode,
            On::Named(name) => self.ids(name)?.map_or(Scope::All, Scope::Named),
            On::Asked(name) => self.ids(name)?.map_or(Scope::All, Scope::Asked),
        })
    }

    /// The ids that a parameter or a member names; none when it is not given, or says `all`.
    fn ids(&self, name: &str) -> Result<Option<Vec<Cow<'a, str>>>, UnknownValue> {
        let ids = self.texts(name)?;
        Ok(ids.filter(|ids| !(self.operation.takes_all(name) && ids.iter().any(|id| id == "all"))))
    }
}

fn text(value: &Value) -> Cow<'_, str> {
    value.as_str().map_or_else(|| Cow::Owned(value.to_string()), Cow::Borrowed)
}

impl Operation {
    /// Whether a parameter or a member of the body has this name.
    #[cfg(test)]
    pub(crate) fn knows(&self, name: &str) -> bool {
        self.has_parameter(name) || self.has_member(name)
    }

    /// A parameter of handlers.
    fn has_parameter(&self, name: &str) -> bool {
        self.parameters.iter().any(|parameter| parameter.name == name && !parameter.context)
    }

    /// Whether the JSON body may have this member.
    fn has_member(&self, name: &str) -> bool {
        let contents = self.body.into_iter().flat_map(|body| body.contents);
        contents.filter_map(|content| content.schema.as_ref()).any(|schema| may_have(schema, name))
    }

    /// Whether `all` is a word of this parameter's own, and not somebody's name.
    fn takes_all(&self, name: &str) -> bool {
        self.parameters.iter().any(|parameter| parameter.name == name && is_or_all(parameter))
    }
}

fn may_have(schema: &Schema, name: &str) -> bool {
    let here = match schema.kind {
        Kind::Any => schema.also.is_empty(),
        Kind::Object(object) => {
            object.additional != Additional::Forbidden || object.properties.iter().any(|(member, _)| *member == name)
        }
        Kind::OneOf(schemas) | Kind::AnyOf(schemas) => schemas.iter().any(|schema| may_have(schema, name)),
        Kind::Boolean | Kind::Integer | Kind::Number | Kind::String | Kind::Array(_) => false,
    };
    here || schema.also.iter().any(|schema| may_have(schema, name))
}

fn is_or_all(parameter: &Parameter) -> bool {
    let schema = match parameter.schema.kind {
        Kind::Array(items) => items,
        _ => &parameter.schema,
    };
    schema.format.is_some_and(|format| format.ends_with("_or_all"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use http::Method;
    use serde_json::json;

    use super::*;
    use crate::operation::{Body, Content};

    static PLATFORM: Parameter = Parameter::query("os.platform", "", Schema::STRING);
    static AGENTS: Parameter = Parameter::query("agents_list", "", Schema::array(&Schema::STRING));
    static USERS: Parameter = Parameter::query("user_ids", "", Schema::array(&Schema::STRING.format("numbers_or_all")));
    static MEMBER_A: [Schema; 1] = [Schema::object(&[("a", Schema::ANY)])];
    static MEMBER_B: [Schema; 1] = [Schema::object(&[("b", Schema::ANY)])];
    static TEXT_OR_A: [Schema; 2] = [Schema::STRING, Schema::object(&[("a", Schema::ANY)])];
    static PRETTY: Parameter = Parameter::query("pretty", "", Schema::BOOLEAN).context();
    static OPERATION: Operation = Operation::new(Method::PUT, "/")
        .ids("put", "put")
        .parameters(&[&PRETTY, &PLATFORM, &AGENTS, &USERS])
        .body(&Body::required(&[Content::json(Schema::object(&[
            ("agents_list", Schema::array(&Schema::STRING)),
            ("count", Schema::INTEGER),
        ]))]));

    /// `user_ids` is given, what stands before it is not.
    fn values(users: Value) -> VecDeque<Option<Value>> {
        VecDeque::from([None, None, Some(users)])
    }

    fn named(ids: &[&'static str]) -> Scope<'static> {
        Scope::Named(ids.iter().map(|id| Cow::Borrowed(*id)).collect())
    }

    #[test]
    fn a_name_that_the_operation_does_not_have_is_no_value_that_is_missing() {
        let values = values(json!(["1"]));
        let request = Checked::new(&OPERATION, &values, None);
        assert_eq!(request.value("os.platform"), Ok(None));
        assert_eq!(request.value("agents_list"), Ok(None));
        for name in ["os_platform", "file_name", "pretty", "count ", ""] {
            let error = request.value(name).unwrap_err();
            assert!(matches!(error, UnknownValue::NoSuchName { .. }), "{name}");
            assert_eq!(request.texts(name).unwrap_err(), error);
            assert_eq!(request.scope(&Check::named("a:b", "c:d", name_of(name))).unwrap_err(), error);
            assert_eq!(Error::from(error).status(), 500);
        }
    }

    /// Names in tables live as long as the program.
    fn name_of(name: &str) -> &'static str {
        String::from(name).leak()
    }

    #[test]
    fn one_text_and_several_are_read_alike() {
        let values = VecDeque::from([Some(json!("linux")), Some(json!(["001", "002"])), None]);
        let body = json!({"count": 7});
        let request = Checked::new(&OPERATION, &values, Some(&body));
        assert_eq!(request.texts("os.platform").unwrap().unwrap(), ["linux"]);
        assert_eq!(request.texts("agents_list").unwrap().unwrap(), ["001", "002"]);
        assert_eq!(request.texts("count").unwrap().unwrap(), ["7"]);
        assert_eq!(request.value("user_ids"), Ok(None));
    }

    #[test]
    fn a_body_that_is_not_read_yet_may_say_it() {
        let values = values(json!(["1"]));
        let early = Checked::before_body(&OPERATION, &values);
        assert!(matches!(early.value("agents_list"), Err(UnknownValue::BodyNotRead { .. })));
        assert!(matches!(early.value("count"), Err(UnknownValue::BodyNotRead { .. })));
        assert_eq!(early.value("os.platform"), Ok(None));
        assert_eq!(early.texts("user_ids").unwrap().unwrap(), ["1"]);
        let body = json!({"agents_list": ["003"]});
        let late = Checked::new(&OPERATION, &values, Some(&body));
        assert_eq!(late.texts("agents_list").unwrap().unwrap(), ["003"]);
    }

    #[test]
    fn members_of_open_bodies_and_of_alternatives_count() {
        for (schema, expected) in [
            (Schema::ANY, true),
            (Schema::OBJECT, true),
            (Schema::STRING, false),
            (MEMBER_B[0], false),
            (MEMBER_A[0], true),
            (Schema::one_of(&TEXT_OR_A), true),
            (Schema::ANY.also(&MEMBER_A), true),
            (Schema::ANY.also(&MEMBER_B), false),
        ] {
            assert_eq!(may_have(&schema, "a"), expected, "{schema:?}");
        }
    }

    #[test]
    fn a_check_is_on_what_the_request_names() {
        let check = |name| Check::named("a:b", "c:d", name);
        let given = VecDeque::from([None, Some(json!(["all"])), Some(json!(["1", "all"]))]);
        let request = Checked::new(&OPERATION, &given, None);
        // A word where it is documented, and a name elsewhere.
        assert_eq!(request.scope(&check("user_ids")), Ok(Scope::All));
        assert_eq!(request.scope(&check("agents_list")), Ok(named(&["all"])));
        assert_eq!(request.scope(&check("os.platform")), Ok(Scope::All));
        let given = values(json!(["1", "22"]));
        assert_eq!(Checked::new(&OPERATION, &given, None).scope(&check("user_ids")), Ok(named(&["1", "22"])));
        let asked = Checked::new(&OPERATION, &given, None).scope(&Check::asked("a:b", "c:d", "user_ids"));
        assert_eq!(asked, Ok(Scope::Asked(vec!["1".into(), "22".into()])));
        for (on, expected) in [(On::Any, Scope::Any), (On::All, Scope::All), (On::ThisNode, Scope::ThisNode)] {
            assert_eq!(request.scope(&Check::new("a:b", "c:d", on)), Ok(expected));
        }
    }
}
