//! Query and path text to checked values.

// See docs/facts/01-api-layer.md, sections 6.1 and 6.2.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::path::Path;

use http::HeaderMap;
use http::header::COOKIE;
use serde_json::Value;

use crate::decode::validate::{self, Violation};
use crate::dialect::Dialect;
use crate::error::{Cause, Error};
use crate::operation::{ListStyle, Location, Operation, Parameter, Security};
use crate::query;
use crate::schema::{Kind, Literal, Schema};

/// The checked values of a request.
#[derive(Debug, Default)]
pub(crate) struct Values {
    /// In the order of the table, without the parameters that the runtime handles.
    pub(crate) fields: VecDeque<Option<Value>>,
    pub(crate) pretty: bool,
    pub(crate) wait_for_complete: bool,
}

/// Where the values of parameters come from.
pub(crate) struct Given<'r> {
    /// Not decoded.
    pub(crate) query: &'r str,
    /// The decoded path segments in template order.
    pub(crate) captures: &'r [&'r str],
    pub(crate) headers: &'r HeaderMap,
}

/// Decodes and checks all parameters of a request.
///
/// # Errors
///
/// The first fault in the order unknown names, parameters in the query and headers, path parameters.
pub(crate) fn decode(
    operation: &Operation,
    dialect: Dialect,
    given: &Given<'_>,
    home: Option<&Path>,
) -> Result<Values, Error> {
    let Given { query, captures, headers } = given;
    let mut pairs: Vec<Pair<'_>> = query::pairs(query).collect();
    if dialect.is_ossec() {
        let allowed: Vec<_> = names(operation).collect();
        if !allowed.is_empty() {
            spell_as_documented(&allowed, &mut pairs);
            refuse_repeated(&allowed, &pairs)?;
            refuse_unknown(operation, &pairs)?;
        }
    } else {
        refuse_unknown(operation, &pairs)?;
    }
    let fields = VecDeque::with_capacity(operation.parameters.len());
    let mut decoded = Values { fields, ..Values::default() };
    let mut captures = captures.iter();
    // Path parameters come first in the table, but their faults come last on the wire.
    let mut path_fault = None;
    for parameter in operation.parameters {
        let texts = match parameter.location {
            Location::Path => captures.next().map(|text| Texts::One(Cow::Borrowed(*text))),
            Location::Query => in_query(parameter, &pairs),
            Location::Header => in_headers(parameter.name, headers).map(Texts::One),
            Location::Cookie => in_cookies(parameter.name, headers).map(Texts::One),
        };
        let value = match value(parameter, texts, home) {
            Ok(value) => value,
            Err(fault) if parameter.location == Location::Path => {
                path_fault.get_or_insert(fault);
                None
            }
            Err(fault) => return Err(fault),
        };
        if parameter.location == Location::Query {
            match parameter.name {
                "pretty" => decoded.pretty = value == Some(Value::Bool(true)),
                "wait_for_complete" => decoded.wait_for_complete = value == Some(Value::Bool(true)),
                _ => {}
            }
        }
        if !parameter.context {
            decoded.fields.push_back(value);
        }
    }
    match path_fault {
        Some(fault) => Err(fault),
        None => Ok(decoded),
    }
}

type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// Names of the query parameters of an operation.
fn names(operation: &Operation) -> impl Iterator<Item = &'static str> {
    let in_query = operation.parameters.iter().filter(|parameter| parameter.location == Location::Query);
    // The gate's, and no parameter of the handler.
    let of_gate = match operation.security {
        Security::Key(Location::Query, name) => Some(name),
        _ => None,
    };
    in_query.map(|parameter| parameter.name).chain(of_gate)
}

fn refuse_unknown(operation: &Operation, pairs: &[Pair<'_>]) -> Result<(), Error> {
    let mut unknown: Vec<&str> = Vec::new();
    for (name, _) in pairs {
        if !names(operation).any(|allowed| allowed == name) && !unknown.contains(&name.as_ref()) {
            unknown.push(name);
        }
    }
    if unknown.is_empty() {
        return Ok(());
    }
    let text = format!("Extra query parameter(s) {} not in spec", unknown.join(","));
    Err(Error::bad_request(text).because(Cause::Query { allowed: names(operation).collect() }))
}

/// In the 2016 API a name may be written in any case, since its guide has `Section` and `section`.
fn spell_as_documented(allowed: &[&'static str], pairs: &mut [Pair<'_>]) {
    for (name, _) in pairs {
        if let Some(documented) = allowed.iter().find(|documented| documented.eq_ignore_ascii_case(name)) {
            *name = Cow::Borrowed(documented);
        }
    }
}

/// The 2016 API has no lists: of two values for one name neither counts.
fn refuse_repeated(allowed: &[&'static str], pairs: &[Pair<'_>]) -> Result<(), Error> {
    let is_repeated = |name| pairs.iter().filter(|(given, _)| given == name).count() > 1;
    match allowed.iter().find(|name| is_repeated(**name)) {
        Some(name) => {
            let text = format!("Query parameter {name} is given more than once");
            Err(Error::bad_request(text).because(Cause::Query { allowed: allowed.to_vec() }))
        }
        None => Ok(()),
    }
}

/// What was given for a parameter.
enum Texts<'a> {
    One(Cow<'a, str>),
    /// The items of a list.
    Items(Vec<&'a str>),
}

/// The text of a query parameter: the last one, or all of them for an array.
fn in_query<'a>(parameter: &Parameter, pairs: &'a [Pair<'_>]) -> Option<Texts<'a>> {
    let mut texts = pairs.iter().filter(|(name, _)| name == parameter.name).map(|(_, text)| text.as_ref());
    if !matches!(parameter.schema.kind, Kind::Array(_)) {
        return texts.next_back().map(|text| Texts::One(Cow::Borrowed(text)));
    }
    let first = texts.next()?;
    if parameter.list == ListStyle::Repeated {
        return Some(Texts::Items(std::iter::once(first).chain(texts).collect()));
    }
    let mut joined = Cow::Borrowed(first);
    for text in texts {
        let joined = joined.to_mut();
        joined.push(separator(parameter.list));
        joined.push_str(text);
    }
    Some(Texts::One(joined))
}

const fn separator(style: ListStyle) -> char {
    match style {
        ListStyle::Commas | ListStyle::Repeated => ',',
        ListStyle::Spaces => ' ',
        ListStyle::Pipes => '|',
    }
}

/// The value of a header; several of one name are a list.
fn in_headers<'a>(name: &str, headers: &'a HeaderMap) -> Option<Cow<'a, str>> {
    let mut values = headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()));
    let mut joined = values.next()?;
    for value in values {
        let joined = joined.to_mut();
        joined.push(',');
        joined.push_str(&value);
    }
    Some(joined)
}

/// The value of a cookie, the first one of its name (RFC 6265, section 5.4: the best match comes first).
fn in_cookies<'a>(name: &str, headers: &'a HeaderMap) -> Option<Cow<'a, str>> {
    let lines = headers.get_all(COOKIE).iter().filter_map(|line| line.to_str().ok());
    let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(given, _)| *given == name).map(|(_, value)| Cow::Borrowed(value))
}

fn value(parameter: &'static Parameter, texts: Option<Texts<'_>>, home: Option<&Path>) -> Result<Option<Value>, Error> {
    let Some(texts) = texts else {
        if parameter.required {
            let location = parameter.location.name();
            return Err(Error::bad_request(format!("Missing {location} parameter '{}'", parameter.name)));
        }
        return Ok(parameter.schema.default.map(Literal::to_json));
    };
    let value = match (texts, parameter.schema.kind) {
        (Texts::Items(items), Kind::Array(schema)) => {
            items.into_iter().map(|item| convert(schema, item, home)).collect()
        }
        (Texts::Items(_), _) => Value::Null,
        (Texts::One(text), kind) => {
            let text = match parameter.lowered && text.chars().any(char::is_uppercase) {
                true => Cow::Owned(text.to_lowercase()),
                false => text,
            };
            match kind {
                Kind::Array(schema) => {
                    text.split(separator(parameter.list)).map(|item| convert(schema, item, home)).collect()
                }
                _ => convert(&parameter.schema, &text, home),
            }
        }
    };
    match validate::check(&parameter.schema, &value, home) {
        Ok(()) => Ok(Some(value)),
        Err(violation) => Err(refusal(parameter, &violation)),
    }
}

fn refusal(parameter: &Parameter, violation: &Violation) -> Error {
    let error = Error::bad_request(violation.parameter_text());
    match violation.refused(Some(parameter.name)) {
        Some(refused) => error.because(Cause::Value(refused)),
        None => error,
    }
}

/// The value that a text stands for. A text that is none of the wanted type stays a text, which the check refuses.
pub(crate) fn convert(schema: &Schema, text: &str, home: Option<&Path>) -> Value {
    let converted = match schema.kind {
        Kind::Integer => integer(text),
        Kind::Number => number(text),
        Kind::Boolean if text.eq_ignore_ascii_case("true") => Some(Value::Bool(true)),
        Kind::Boolean if text.eq_ignore_ascii_case("false") => Some(Value::Bool(false)),
        Kind::Array(items) => Some(text.split(',').map(|item| convert(items, item, home)).collect()),
        Kind::OneOf(schemas) | Kind::AnyOf(schemas) => schemas
            .iter()
            .map(|schema| (schema, convert(schema, text, home)))
            .find_map(|(schema, value)| validate::check(schema, &value, home).is_ok().then_some(value)),
        Kind::Boolean | Kind::Any | Kind::String | Kind::Object(_) => None,
    };
    converted.unwrap_or_else(|| Value::String(text.to_owned()))
}

/// An integer as Python reads one: blanks around it, a sign, `_` between digits. A number too large for any documented
/// bound becomes the largest or smallest one, so that the bound refuses it.
/// The integer that a text stands for. One that does not fit is a float, which the check refuses by its size.
fn integer(text: &str) -> Option<Value> {
    let text = text.trim();
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let groups_are_digits =
        digits.split('_').all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()));
    if !groups_are_digits {
        return None;
    }
    let digits = digits.replace('_', "");
    let significant = digits.trim_start_matches('0');
    if significant.is_empty() {
        return Some(Value::from(0));
    }
    let signed = if negative { format!("-{significant}") } else { significant.to_owned() };
    let exact = signed.parse::<i64>().ok().map(Value::from).or_else(|| signed.parse::<u64>().ok().map(Value::from));
    // Digits beyond those of any float stand for the largest one.
    exact.or_else(|| signed.parse::<f64>().ok().map(|number| Value::from(number.clamp(f64::MIN, f64::MAX))))
}

fn number(text: &str) -> Option<Value> {
    let text = text.trim();
    if let Some(integer) = integer(text) {
        return Some(integer);
    }
    let plain = text.starts_with(|character: char| character.is_ascii_digit() || matches!(character, '+' | '-' | '.'));
    let value = text.parse::<f64>().ok().filter(|value| plain && value.is_finite())?;
    Some(value.into())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use http::Method;

    use super::*;

    static LIMIT: Parameter =
        Parameter::query("limit", "", Schema::INTEGER.format("int32").minimum(1).maximum(100_000).default_int(500));
    static AGENTS: Parameter = Parameter::query(
        "agents_list",
        "",
        Schema::array(&Schema::STRING.description("Agent ID").min_length(3).format("numbers")),
    );
    static STATUS: Parameter =
        Parameter::query("status", "", Schema::array(&Schema::STRING.texts(&["active", "pending"])))
            .required()
            .lowered();
    static NAME: Parameter = Parameter::query("name", "", Schema::STRING.format("alphanumeric"));
    static Q: Parameter = Parameter::query("q", "", Schema::STRING);
    static RATIO: Parameter = Parameter::query("ratio", "", Schema::NUMBER);
    static RULES: Parameter =
        Parameter::query("rule_ids", "", Schema::array(&Schema::INTEGER.format("int32").minimum(1)));
    static PRETTY: Parameter = Parameter::query("pretty", "", Schema::BOOLEAN.default_bool(false)).context();
    static AGENT_ID: Parameter =
        Parameter::path("agent_id", "", Schema::STRING.description("Agent ID").min_length(3).format("numbers"));
    static OPERATION: Operation = Operation::new(Method::GET, "/agents/{agent_id}")
        .parameters(&[&AGENT_ID, &PRETTY, &LIMIT, &AGENTS, &STATUS, &NAME, &Q, &RATIO, &RULES]);

    fn run(query: &str) -> Result<Values, String> {
        let given = Given { query, captures: &["001"], headers: &HeaderMap::new() };
        decode(&OPERATION, Dialect::Wazuh, &given, None).map_err(|error| error.detail().to_owned())
    }

    fn fault(query: &str) -> String {
        run(&format!("status=active&{query}")).unwrap_err()
    }

    fn field(query: &str, index: usize) -> Value {
        run(&format!("status=active&{query}")).unwrap().fields[index].clone().unwrap_or_default()
    }

    #[test]
    fn faults_are_worded_as_recorded() {
        let limit = "in schema: {'default': 500, 'format': 'int32', 'maximum': 100000, 'minimum': 1, 'type': 'integer'}. On instance:";
        for (query, expected) in [
            ("limit=-1", format!("-1 is less than the minimum of 1. Failed validating 'minimum' {limit} -1")),
            ("limit=100001", format!("100001 is greater than the maximum of 100000. Failed validating 'maximum' {limit} 100001")),
            ("limit=1.5", format!("'1.5' is not of type 'integer'. Failed validating 'type' {limit} '1.5'")),
            ("limit=", format!("'' is not of type 'integer'. Failed validating 'type' {limit} ''")),
            ("limit=%zz", format!("'%zz' is not of type 'integer'. Failed validating 'type' {limit} '%zz'")),
            ("limit=1;offset=2", format!("'1;offset=2' is not of type 'integer'. Failed validating 'type' {limit} '1;offset=2'")),
            ("foo=bar&baz=1", "Extra query parameter(s) foo,baz not in spec".to_owned()),
            ("Limit=1", "Extra query parameter(s) Limit not in spec".to_owned()),
            ("name=%00", "'\\x00' is not a 'alphanumeric'. Failed validating 'format' in schema: {'format': 'alphanumeric', 'type': 'string'}. On instance: '\\x00'".to_owned()),
            ("agents_list=", "'' is too short. Failed validating 'minLength' in schema['items']: {'description': 'Agent ID', 'format': 'numbers', 'minLength': 3, 'type': 'string'}. On instance[0]: ''".to_owned()),
            ("agents_list=001,abc", "'abc' is not a 'numbers'. Failed validating 'format' in schema['items']: {'description': 'Agent ID', 'format': 'numbers', 'minLength': 3, 'type': 'string'}. On instance[1]: 'abc'".to_owned()),
            ("rule_ids=abc", "'abc' is not of type 'integer'. Failed validating 'type' in schema['items']: {'format': 'int32', 'minimum': 1, 'type': 'integer'}. On instance[0]: 'abc'".to_owned()),
            ("status=BAD", "'bad' is not one of ['active', 'pending']. Failed validating 'enum' in schema['items']: {'enum': ['active', 'pending'], 'type': 'string'}. On instance[1]: 'bad'".to_owned()),
            ("pretty=no", "'no' is not of type 'boolean'. Failed validating 'type' in schema: {'default': False, 'type': 'boolean'}. On instance: 'no'".to_owned()),
        ] {
            assert_eq!(fault(query), expected);
        }
        assert_eq!(run("").unwrap_err(), "Missing query parameter 'status'");
    }

    #[test]
    fn query_faults_come_before_path_faults() {
        let detail = |query: &str| {
            let given = Given { query, captures: &["abc"], headers: &HeaderMap::new() };
            decode(&OPERATION, Dialect::Wazuh, &given, None).unwrap_err().detail().to_owned()
        };
        assert_eq!(detail("limit=1"), "Missing query parameter 'status'");
        assert!(
            detail("status=active").starts_with("'abc' is not a 'numbers'. Failed validating 'format' in schema: {")
        );
    }

    #[test]
    fn values_are_read_as_recorded() {
        assert_eq!(field("limit=+2", 1), 2);
        assert_eq!(field("limit=%2B1_000", 1), 1000);
        assert_eq!(field("limit=1&limit=7", 1), 7);
        assert_eq!(field("", 1), 500);
        assert_eq!(field("agents_list=001,002&agents_list=003", 2), serde_json::json!(["001", "002", "003"]));
        assert_eq!(field("agents_list=001%2C002", 2), serde_json::json!(["001", "002"]));
        assert_eq!(field("status=PENDING", 3), serde_json::json!(["active", "pending"]));
        assert_eq!(field("q=", 5), "");
        assert_eq!(field("q=a%3D1;b~2+3", 5), "a=1;b~2 3");
        assert_eq!(field("q", 5), "");
        assert_eq!(field("ratio=1.5", 6), 1.5);
        assert!(fault("ratio=inf").starts_with("'inf' is not of type 'number'"));
        assert!(run("status=active&pretty=TRUE").unwrap().pretty);
        assert!(fault("limit=99999999999999999999").contains("is greater than the maximum of 100000"));
        assert_eq!(field("ratio=99999999999999999999", 6), 1e20);
    }

    #[test]
    fn integers_that_do_not_fit_are_refused_and_not_clamped() {
        let refused = fault("rule_ids=1,9223372036854775808");
        assert!(refused.starts_with("9223372036854775808 is greater than the maximum of 9223372036854775807"));
        assert!(fault(&format!("rule_ids={}", "9".repeat(400))).contains("is greater than the maximum of"));
        assert!(fault("limit=-9223372036854775809").contains("is less than the minimum of 1"));
    }

    static SEARCH: Operation = Operation::new(Method::GET, "/things").parameters(&[
        &Parameter::query("r", "", Schema::array(&Schema::STRING)).repeated(),
        &Parameter::query("c", "", Schema::array(&Schema::INTEGER)),
        &Parameter::query("s", "", Schema::array(&Schema::STRING)).spaces(),
        &Parameter::query("p", "", Schema::array(&Schema::STRING)).pipes(),
        &Parameter::header("X-Ids", "", Schema::array(&Schema::INTEGER)),
        &Parameter::header("x-limit", "", Schema::INTEGER.maximum(9)).required(),
        &Parameter::cookie("session", "", Schema::STRING),
    ]);

    fn search(query: &str, headers: &[(&'static str, &'static str)]) -> Result<Vec<Value>, String> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, http::HeaderValue::from_static(value));
        }
        let given = Given { query, captures: &[], headers: &map };
        let values = decode(&SEARCH, Dialect::Wazuh, &given, None).map_err(|error| error.detail().to_owned())?;
        Ok(values.fields.into_iter().map(Option::unwrap_or_default).collect())
    }

    #[test]
    fn lists_are_split_as_their_style_says() {
        let limit = ("x-limit", "1");
        for (query, index, expected) in [
            ("r=a,b&r=c", 0, serde_json::json!(["a,b", "c"])),
            ("r=", 0, serde_json::json!([""])),
            ("c=1,2&c=3", 1, serde_json::json!([1, 2, 3])),
            ("s=a%20b+c,d", 2, serde_json::json!(["a", "b", "c,d"])),
            ("p=a%7Cb%20c", 3, serde_json::json!(["a", "b c"])),
        ] {
            assert_eq!(search(query, &[limit]).unwrap()[index], expected, "{query}");
        }
    }

    #[test]
    fn headers_and_cookies_are_parameters() {
        let given = [("x-limit", "7"), ("x-ids", "1, 2"), ("x-ids", "3"), ("cookie", "a=b; session=x=y; session=z")];
        let values = search("", &given).unwrap();
        assert_eq!(values[4], serde_json::json!([1, 2, 3]));
        assert_eq!((&values[5], &values[6]), (&Value::from(7), &Value::from("x=y")));
        assert_eq!(search("", &[]).unwrap_err(), "Missing header parameter 'x-limit'");
        assert!(search("", &[("x-limit", "10")]).unwrap_err().starts_with("10 is greater than the maximum of 9"));
    }
}
