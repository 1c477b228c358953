//! Query and path text to checked values (docs/facts/01-api-layer.md, sections 6.1 and 6.2).

use std::borrow::Cow;
use std::collections::VecDeque;
use std::path::Path;

use serde_json::Value;

use crate::decode::validate::{self, Violation};
use crate::dialect::Dialect;
use crate::error::{Cause, Error};
use crate::operation::{Location, Operation, Parameter};
use crate::query;
use crate::schema::{Kind, Literal, Schema};

/// Parameters whose values are lower-cased before anything looks at them.
const LOWERED: [&str; 10] =
    ["component", "configuration", "hash", "requirement", "status", "type", "section", "tag", "level", "resource"];

/// The checked values of a request.
#[derive(Debug, Default)]
pub(crate) struct Values {
    /// In the order of the table, without the parameters that the runtime handles.
    pub(crate) fields: VecDeque<Option<Value>>,
    pub(crate) pretty: bool,
    pub(crate) wait_for_complete: bool,
}

/// Decodes and checks all parameters of a request. `captures` are the decoded path segments in template order.
///
/// # Errors
///
/// The first fault in the order unknown names, query parameters, path parameters.
pub(crate) fn decode(
    operation: &Operation,
    dialect: Dialect,
    query: &str,
    captures: &[&str],
    home: Option<&Path>,
) -> Result<Values, Error> {
    let pairs: Vec<Pair<'_>> = query::pairs(query).collect();
    let allowed = names(operation);
    if dialect != Dialect::Ossec || !allowed.is_empty() {
        refuse_unknown(allowed, &pairs)?;
    }
    let mut values: Vec<Option<Value>> = Vec::with_capacity(operation.parameters.len());
    let mut captures = captures.iter();
    // Path parameters come first in the table, but their faults come last on the wire.
    let mut path_fault = None;
    for parameter in operation.parameters {
        let text = match parameter.location {
            Location::Path => captures.next().map(|text| Cow::Borrowed(*text)),
            Location::Query => given(parameter, &pairs),
        };
        match value(parameter, text, home) {
            Ok(value) => values.push(value),
            Err(fault) if parameter.location == Location::Path => {
                path_fault.get_or_insert(fault);
                values.push(None);
            }
            Err(fault) => return Err(fault),
        }
    }
    if let Some(fault) = path_fault {
        return Err(fault);
    }
    let mut decoded = Values::default();
    for (parameter, value) in operation.parameters.iter().zip(values) {
        if parameter.location == Location::Query {
            let on = value == Some(Value::Bool(true));
            match parameter.name {
                "pretty" => decoded.pretty = on,
                "wait_for_complete" => decoded.wait_for_complete = on,
                _ => {}
            }
        }
        if !parameter.context {
            decoded.fields.push_back(value);
        }
    }
    Ok(decoded)
}

type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// Names of the query parameters of an operation.
fn names(operation: &Operation) -> Vec<&'static str> {
    let in_query = operation.parameters.iter().filter(|parameter| parameter.location == Location::Query);
    in_query.map(|parameter| parameter.name).collect()
}

fn refuse_unknown(allowed: Vec<&'static str>, pairs: &[Pair<'_>]) -> Result<(), Error> {
    let mut unknown: Vec<&str> = Vec::new();
    for (name, _) in pairs {
        if !allowed.contains(&name.as_ref()) && !unknown.contains(&name.as_ref()) {
            unknown.push(name);
        }
    }
    if unknown.is_empty() {
        return Ok(());
    }
    let text = format!("Extra query parameter(s) {} not in spec", unknown.join(","));
    Err(Error::bad_request(text).because(Cause::Query { allowed }))
}

/// The text of a query parameter: the last one, or all of them joined for an array.
fn given<'a>(parameter: &Parameter, pairs: &'a [Pair<'_>]) -> Option<Cow<'a, str>> {
    let mut texts = pairs.iter().filter(|(name, _)| name == parameter.name).map(|(_, text)| text.as_ref());
    if !matches!(parameter.schema.kind, Kind::Array(_)) {
        return texts.next_back().map(Cow::Borrowed);
    }
    let first = texts.next()?;
    let mut joined = Cow::Borrowed(first);
    for text in texts {
        let joined = joined.to_mut();
        joined.push(',');
        joined.push_str(text);
    }
    Some(joined)
}

fn value(
    parameter: &'static Parameter,
    text: Option<Cow<'_, str>>,
    home: Option<&Path>,
) -> Result<Option<Value>, Error> {
    let Some(mut text) = text else {
        if parameter.required {
            return Err(Error::bad_request(format!("Missing query parameter '{}'", parameter.name)));
        }
        return Ok(parameter.schema.default.map(Literal::to_json));
    };
    if LOWERED.contains(&parameter.name) && text.chars().any(char::is_uppercase) {
        text = Cow::Owned(text.to_lowercase());
    }
    let value = convert(&parameter.schema, &text, home);
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
        Parameter::query("status", "", Schema::array(&Schema::STRING.texts(&["active", "pending"]))).required();
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
        decode(&OPERATION, Dialect::Wazuh, query, &["001"], None).map_err(|error| error.detail().to_owned())
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
        let detail =
            |query: &str| decode(&OPERATION, Dialect::Wazuh, query, &["abc"], None).unwrap_err().detail().to_owned();
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
}
