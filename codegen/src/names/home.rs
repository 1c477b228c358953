//! What a schema's pointer says about its name: whose it is, and the steps from there.

use crate::diag::Pointer;

/// Where a schema belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Root {
    /// `components/schemas/NAME`.
    Schema(String),
    /// A parameter, by its pointer.
    Parameter(Pointer),
    /// A request body: the operation's pointer, or a component's name.
    Body(Owner),
    /// A response: the operation's pointer or a component's name, and the status.
    Response(Owner, String),
    /// Anything else that a reference can lead to.
    Other(String),
}

/// Who has a body or a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    Operation(Pointer),
    Component(String),
}

/// A step from a schema to one inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Field(String),
    Item,
    Value,
    Alternative,
}

/// A schema's place.
#[derive(Clone, Debug)]
pub(crate) struct Home {
    pub(crate) root: Root,
    /// Each with the pointer that it leads to. Branches of an `allOf` are the schema itself.
    pub(crate) steps: Vec<(Step, Pointer)>,
}

impl Home {
    pub(crate) fn of(pointer: &Pointer) -> Self {
        let segments: Vec<String> = pointer.segments().collect();
        let text: Vec<&str> = segments.iter().map(String::as_str).collect();
        let (root, used) = root(&text);
        let mut at = Pointer::root();
        for segment in text.iter().take(used) {
            at = at.key(segment);
        }
        let mut steps = Vec::new();
        let mut rest = text.get(used..).unwrap_or_default();
        while let Some((&keyword, tail)) = rest.split_first() {
            at = at.key(keyword);
            let with_argument = matches!(keyword, "properties" | "allOf" | "oneOf" | "anyOf");
            let argument = tail.first().copied().filter(|_| with_argument);
            if let Some(argument) = argument {
                at = at.key(argument);
            }
            let step = match (keyword, argument) {
                ("properties", Some(name)) => Some(Step::Field(name.to_owned())),
                ("items", _) => Some(Step::Item),
                ("additionalProperties", _) => Some(Step::Value),
                ("oneOf" | "anyOf", _) => Some(Step::Alternative),
                _ => None,
            };
            steps.extend(step.map(|step| (step, at.clone())));
            rest = tail.get(usize::from(argument.is_some())..).unwrap_or_default();
        }
        Self { root, steps }
    }
}

/// The root and how many segments it takes.
fn root(segments: &[&str]) -> (Root, usize) {
    let pointer = |count: usize| {
        segments.iter().take(count).fold(Pointer::root(), |pointer: Pointer, segment| pointer.key(segment))
    };
    match segments {
        ["components", "schemas", name, ..] => (Root::Schema((*name).to_owned()), 3),
        ["components", "parameters", _, "schema", ..] => (Root::Parameter(pointer(3)), 4),
        ["components", "requestBodies", name, "content", _, "schema", ..] => {
            (Root::Body(Owner::Component((*name).to_owned())), 6)
        }
        ["components", "responses", name, "content", _, "schema", ..] => {
            (Root::Response(Owner::Component((*name).to_owned()), String::new()), 6)
        }
        ["paths", _, "parameters", _, "schema", ..] => (Root::Parameter(pointer(4)), 5),
        ["paths", _, _, "parameters", _, "schema", ..] => (Root::Parameter(pointer(5)), 6),
        ["paths", _, _, "requestBody", "content", _, "schema", ..] => (Root::Body(Owner::Operation(pointer(3))), 7),
        ["paths", _, _, "responses", status, "content", _, "schema", ..] => {
            (Root::Response(Owner::Operation(pointer(3)), (*status).to_owned()), 8)
        }
        _ => (Root::Other(segments.last().copied().unwrap_or_default().to_owned()), segments.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_leave_out_branches() {
        let home = Home::of(&Pointer::from("/components/schemas/A/allOf/1/properties/x~1y/items"));
        assert_eq!(home.root, Root::Schema("A".to_owned()));
        let steps: Vec<_> = home.steps.iter().map(|(step, _)| step.clone()).collect();
        assert_eq!(steps, [Step::Field("x/y".to_owned()), Step::Item]);
        let at = home.steps.first().map(|(_, at)| at.as_str());
        assert_eq!(at, Some("/components/schemas/A/allOf/1/properties/x~1y"));
    }

    #[test]
    fn roots_of_operations() {
        let home = Home::of(&Pointer::from("/paths/~1a/get/responses/200/content/application~1json/schema"));
        assert_eq!(home.root, Root::Response(Owner::Operation(Pointer::from("/paths/~1a/get")), "200".to_owned()));
        assert!(home.steps.is_empty());
        let home = Home::of(&Pointer::from("/components/parameters/p/schema/items"));
        assert_eq!(home.root, Root::Parameter(Pointer::from("/components/parameters/p")));
        assert_eq!(home.steps.len(), 1);
    }
}
