//! Bodies that are forms: pairs of texts, so there is no place in them for an object within the object.

use crate::diag::{Pointer, Sink};
use crate::ir::{Additional, Constraint, ConstraintKind};

/// Whether a form can hold these values. Where it cannot, the body is a text, and that is reported.
pub(super) fn holds(schema: &Constraint, at: &Pointer, sink: &mut Sink) -> bool {
    const HELP: &str = "the form is handed over as a text, unchecked; send nested values as JSON";
    let ConstraintKind::Object { properties, additional, .. } = &schema.kind else {
        sink.warning("unread-form", at, "a form that is no object", HELP);
        return false;
    };
    let nested = properties.iter().find(|(_, property)| !is_flat(property));
    if let Some((name, _)) = nested {
        let message = format!("`{name}` of a form is neither a scalar nor a list of scalars");
        sink.warning("unread-form", at, message, HELP);
        return false;
    }
    if let Additional::Schema(additional) = additional
        && !is_flat(additional)
    {
        let message = "the unlisted members of a form are neither scalars nor lists of scalars";
        sink.warning("unread-form", at, message, HELP);
        return false;
    }
    true
}

fn is_flat(schema: &Constraint) -> bool {
    match &schema.kind {
        ConstraintKind::Array(items) => is_scalar(items),
        _ => is_scalar(schema),
    }
}

/// A value without a type is taken for a text.
fn is_scalar(schema: &Constraint) -> bool {
    match &schema.kind {
        ConstraintKind::Array(_) | ConstraintKind::Object { .. } => false,
        ConstraintKind::OneOf(choices) | ConstraintKind::AnyOf(choices) => choices.iter().all(is_scalar),
        ConstraintKind::Any
        | ConstraintKind::Boolean
        | ConstraintKind::Integer
        | ConstraintKind::Number
        | ConstraintKind::String => true,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::source::{Document, Source};

    /// What is said of a form with this schema.
    fn findings(schema: &str) -> String {
        let text = format!(
            "openapi: 3.0.0\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    post:\n      operationId: a\n      \
             requestBody:\n        content:\n          application/x-www-form-urlencoded: {{schema: {schema}}}\n      \
             responses: {{'200': {{description: d}}}}\n"
        );
        let document = Document::parse(Source { name: "api.yaml".to_owned(), text }).unwrap();
        let (_, warnings) = crate::lower_with_warnings(&document, "v0", None).unwrap();
        if warnings.is_empty() { String::new() } else { crate::Report::new(warnings, &document).to_string() }
    }

    #[test]
    fn flat_forms_pass() {
        assert_eq!(
            findings("{type: object, properties: {a: {type: integer}, b: {type: array, items: {type: string}}}}"),
            ""
        );
        assert_eq!(findings("{type: object, additionalProperties: {type: string}}"), "");
        assert_eq!(findings("{type: object, properties: {a: {oneOf: [{type: integer}, {type: string}]}}}"), "");
    }

    #[test]
    fn nested_values_are_left_to_the_handler() {
        let nested = "{type: object, properties: {b: {type: string}}}";
        for schema in [
            format!("{{type: object, properties: {{a: {nested}}}}}"),
            format!("{{type: object, properties: {{a: {{type: array, items: {nested}}}}}}}"),
            format!("{{type: object, additionalProperties: {nested}}}"),
            "{type: object, properties: {a: {type: array, items: {type: array, items: {type: string}}}}}".to_owned(),
            "{type: array, items: {type: string}}".to_owned(),
            "{type: string}".to_owned(),
        ] {
            let found = findings(&schema);
            assert!(found.contains("warning[unread-form]") && found.contains("api.yaml:9:"), "{schema}: {found}");
        }
    }
}
