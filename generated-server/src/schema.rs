//! What a request value must satisfy, as constant tables.
//!
//! Emitted statics are built with the `const` functions here; `decode::validate` reads them. Nothing here checks a
//! value.

/// The type and structure of a [`Schema`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
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
    /// `array` of values that satisfy this.
    Array(&'static Schema),
    /// `object`.
    Object(Object),
    /// Exactly one must hold.
    OneOf(&'static [Schema]),
    /// At least one must hold.
    AnyOf(&'static [Schema]),
}

/// The members of an object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Object {
    /// Listed members, in the document's order.
    pub properties: &'static [(&'static str, Schema)],
    /// Members that must be present.
    pub required: &'static [&'static str],
    /// What holds for members that are not listed.
    pub additional: Additional,
}

/// What holds for members that an object schema does not list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Additional {
    /// They are refused.
    // See docs/facts/01-api-layer.md, section 6.5.
    Forbidden,
    /// They may be anything.
    Allowed,
    /// Each must satisfy this.
    Schema(&'static Schema),
}

/// A JSON value in a table: a default, or a member of an enumeration.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum Literal {
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    Text(&'static str),
    List(&'static [Literal]),
}

/// The values that `enum` lists.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Choices {
    /// There is no `enum`.
    Any,
    /// Texts.
    Texts(&'static [&'static str]),
    /// Values of several types.
    Literals(&'static [Literal]),
}

impl Choices {
    /// Whether `value` is among them.
    pub fn include(self, value: &serde_json::Value) -> bool {
        match self {
            Self::Any => true,
            Self::Texts(texts) => value.as_str().is_some_and(|value| texts.contains(&value)),
            Self::Literals(literals) => literals.iter().any(|literal| literal.is(value)),
        }
    }
}

/// A schema; mirrors the document, because error replies print it.
// See docs/facts/01-api-layer.md, section 6.1.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Schema {
    pub kind: Kind,
    pub description: Option<&'static str>,
    pub format: Option<&'static str>,
    pub default: Option<Literal>,
    pub choices: Choices,
    pub minimum: Option<Literal>,
    pub exclusive_minimum: bool,
    pub maximum: Option<Literal>,
    pub exclusive_maximum: bool,
    pub multiple_of: Option<Literal>,
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub pattern: Option<&'static str>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub unique_items: bool,
    pub min_properties: Option<u64>,
    pub max_properties: Option<u64>,
    /// What must hold besides.
    pub also: &'static [Self],
    pub nullable: bool,
}

impl Schema {
    /// Accepts anything.
    pub const ANY: Self = Self::of(Kind::Any);
    /// Accepts booleans.
    pub const BOOLEAN: Self = Self::of(Kind::Boolean);
    /// Accepts integers.
    pub const INTEGER: Self = Self::of(Kind::Integer);
    /// Accepts numbers.
    pub const NUMBER: Self = Self::of(Kind::Number);
    /// Accepts texts.
    pub const STRING: Self = Self::of(Kind::String);
    /// Accepts objects with any members.
    pub const OBJECT: Self = Self::object(&[]).additional(Additional::Allowed);

    const fn of(kind: Kind) -> Self {
        Self {
            kind,
            description: None,
            format: None,
            default: None,
            choices: Choices::Any,
            minimum: None,
            exclusive_minimum: false,
            maximum: None,
            exclusive_maximum: false,
            multiple_of: None,
            min_length: None,
            max_length: None,
            pattern: None,
            min_items: None,
            max_items: None,
            unique_items: false,
            min_properties: None,
            max_properties: None,
            also: &[],
            nullable: false,
        }
    }

    /// Accepts arrays of `items`.
    pub const fn array(items: &'static Self) -> Self {
        Self::of(Kind::Array(items))
    }

    /// Accepts objects with these members and no others.
    pub const fn object(properties: &'static [(&'static str, Self)]) -> Self {
        Self::of(Kind::Object(Object { properties, required: &[], additional: Additional::Forbidden }))
    }

    /// Sets `required`, of objects.
    pub const fn required(mut self, names: &'static [&'static str]) -> Self {
        if let Kind::Object(object) = &mut self.kind {
            object.required = names;
        }
        self
    }

    /// Sets `additionalProperties`, of objects.
    pub const fn additional(mut self, additional: Additional) -> Self {
        if let Kind::Object(object) = &mut self.kind {
            object.additional = additional;
        }
        self
    }

    /// Accepts what exactly one of `schemas` accepts.
    pub const fn one_of(schemas: &'static [Self]) -> Self {
        Self::of(Kind::OneOf(schemas))
    }

    /// Accepts what at least one of `schemas` accepts.
    pub const fn any_of(schemas: &'static [Self]) -> Self {
        Self::of(Kind::AnyOf(schemas))
    }

    /// Adds schemas that must hold as well: what `allOf` and alternatives beside members say.
    pub const fn also(mut self, schemas: &'static [Self]) -> Self {
        self.also = schemas;
        self
    }

    /// Sets `description`.
    pub const fn description(mut self, text: &'static str) -> Self {
        self.description = Some(text);
        self
    }

    /// Sets `format`, a name in the registry of formats.
    pub const fn format(mut self, name: &'static str) -> Self {
        self.format = Some(name);
        self
    }

    /// Sets `default`.
    pub const fn default(mut self, value: Literal) -> Self {
        self.default = Some(value);
        self
    }

    /// Sets `default` to a boolean.
    pub const fn default_bool(self, value: bool) -> Self {
        self.default(Literal::Bool(value))
    }

    /// Sets `default` to an integer.
    pub const fn default_int(self, value: i64) -> Self {
        self.default(Literal::Int(value))
    }

    /// Sets `default` to a text.
    pub const fn default_text(self, value: &'static str) -> Self {
        self.default(Literal::Text(value))
    }

    /// Sets `enum` to texts.
    pub const fn texts(mut self, texts: &'static [&'static str]) -> Self {
        self.choices = Choices::Texts(texts);
        self
    }

    /// Sets `enum`.
    pub const fn choices(mut self, values: &'static [Literal]) -> Self {
        self.choices = Choices::Literals(values);
        self
    }

    /// Sets `minimum`.
    pub const fn minimum(mut self, bound: i64) -> Self {
        self.minimum = Some(Literal::Int(bound));
        self
    }

    /// Sets `minimum` to a fraction.
    pub const fn minimum_float(mut self, bound: f64) -> Self {
        self.minimum = Some(Literal::Float(bound));
        self
    }

    /// Sets `exclusiveMinimum`.
    pub const fn exclusive_minimum(mut self) -> Self {
        self.exclusive_minimum = true;
        self
    }

    /// Sets `maximum`.
    pub const fn maximum(mut self, bound: i64) -> Self {
        self.maximum = Some(Literal::Int(bound));
        self
    }

    /// Sets `maximum` to a fraction.
    pub const fn maximum_float(mut self, bound: f64) -> Self {
        self.maximum = Some(Literal::Float(bound));
        self
    }

    /// Sets `exclusiveMaximum`.
    pub const fn exclusive_maximum(mut self) -> Self {
        self.exclusive_maximum = true;
        self
    }

    /// Sets `multipleOf`.
    pub const fn multiple_of(mut self, factor: Literal) -> Self {
        self.multiple_of = Some(factor);
        self
    }

    /// Sets `minLength`.
    pub const fn min_length(mut self, count: u64) -> Self {
        self.min_length = Some(count);
        self
    }

    /// Sets `maxLength`.
    pub const fn max_length(mut self, count: u64) -> Self {
        self.max_length = Some(count);
        self
    }

    /// Sets `pattern`.
    pub const fn pattern(mut self, pattern: &'static str) -> Self {
        self.pattern = Some(pattern);
        self
    }

    /// Sets `minItems`.
    pub const fn min_items(mut self, count: u64) -> Self {
        self.min_items = Some(count);
        self
    }

    /// Sets `maxItems`.
    pub const fn max_items(mut self, count: u64) -> Self {
        self.max_items = Some(count);
        self
    }

    /// Sets `uniqueItems`.
    pub const fn unique_items(mut self) -> Self {
        self.unique_items = true;
        self
    }

    /// Sets `minProperties`.
    pub const fn min_properties(mut self, count: u64) -> Self {
        self.min_properties = Some(count);
        self
    }

    /// Sets `maxProperties`.
    pub const fn max_properties(mut self, count: u64) -> Self {
        self.max_properties = Some(count);
        self
    }

    /// Sets `nullable`.
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }
}

impl Literal {
    /// The same value as JSON.
    pub fn to_json(self) -> serde_json::Value {
        match self {
            Self::Null => serde_json::Value::Null,
            Self::Bool(value) => value.into(),
            Self::Int(value) => value.into(),
            Self::Float(value) => value.into(),
            Self::Text(value) => value.into(),
            Self::List(values) => values.iter().map(|value| value.to_json()).collect(),
        }
    }

    /// The value as a number, of numbers.
    pub fn as_f64(self) -> Option<f64> {
        match self {
            #[allow(clippy::cast_precision_loss)]
            Self::Int(value) => Some(value as f64),
            Self::Float(value) => Some(value),
            _ => None,
        }
    }

    /// Whether `value` is the same value.
    pub fn is(self, value: &serde_json::Value) -> bool {
        match (self, value) {
            (Self::Null, serde_json::Value::Null) => true,
            (Self::Bool(own), serde_json::Value::Bool(other)) => own == *other,
            (Self::Int(own), serde_json::Value::Number(other)) if other.is_i64() => other.as_i64() == Some(own),
            (Self::Int(_) | Self::Float(_), serde_json::Value::Number(other)) => self.as_f64() == other.as_f64(),
            (Self::Text(own), serde_json::Value::String(other)) => own == other,
            (Self::List(own), serde_json::Value::Array(other)) => {
                own.len() == other.len() && own.iter().zip(other).all(|(own, other)| own.is(other))
            }
            _ => false,
        }
    }
}
