//! The objects of OpenAPI 3.0.3 as data: which keys each has, in which order they are written, what each holds.
//!
//! One table serves the check for unknown keys, the walk that leads every other check to its objects, and the
//! canonical form of an imported document. Extensions (`x-*`) are not listed; every object may have them.

/// A kind of object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub(crate) enum Kind {
    Root,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    /// Members are paths.
    Paths,
    PathItem,
    Operation,
    ExternalDocs,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    /// Members are statuses.
    Responses,
    Response,
    Example,
    Link,
    Header,
    Tag,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
}

/// What a key holds.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Shape {
    Any,
    Text,
    Boolean,
    Number,
    /// A whole number from 0.
    Count,
    Is(Kind),
    /// The object or a `$ref` to one.
    OrReference(Kind),
    /// `additionalProperties`.
    BooleanOrSchema,
    List(&'static Shape),
    Map(&'static Shape),
}

/// A key of an object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    pub(crate) required: bool,
    /// For people, not part of the interface: left out of an imported document.
    pub(crate) prose: bool,
}

const fn key(name: &'static str, shape: Shape) -> Key {
    Key { name, shape, required: false, prose: false }
}

const fn required(name: &'static str, shape: Shape) -> Key {
    Key { name, shape, required: true, prose: false }
}

const fn prose(name: &'static str, shape: Shape) -> Key {
    Key { name, shape, required: false, prose: true }
}

use Kind as K;
use Shape::{Any, Boolean, BooleanOrSchema, Count, Is, List, Map, Number, OrReference, Text};

const SCHEMA: Shape = OrReference(K::Schema);
const SCHEMAS: Shape = Map(&SCHEMA);
const ALTERNATIVES: Shape = List(&SCHEMA);
const PARAMETERS: Shape = List(&OrReference(K::Parameter));
const CONTENT: Shape = Map(&Is(K::MediaType));
const HEADERS: Shape = Map(&OrReference(K::Header));
const LINKS: Shape = Map(&OrReference(K::Link));
const EXAMPLES: Shape = Map(&OrReference(K::Example));
const SERVERS: Shape = List(&Is(K::Server));
const SECURITY: Shape = List(&Map(&List(&Text)));
const CALLBACKS: Shape = Map(&Any);

const ROOT: &[Key] = &[
    required("openapi", Text),
    required("info", Is(K::Info)),
    prose("externalDocs", Is(K::ExternalDocs)),
    key("servers", SERVERS),
    key("security", SECURITY),
    key("tags", List(&Is(K::Tag))),
    required("paths", Is(K::Paths)),
    key("components", Is(K::Components)),
];

const INFO: &[Key] = &[
    required("title", Text),
    required("version", Text),
    prose("description", Text),
    key("termsOfService", Text),
    key("contact", Is(K::Contact)),
    key("license", Is(K::License)),
];

const CONTACT: &[Key] = &[key("name", Text), key("url", Text), key("email", Text)];

const LICENSE: &[Key] = &[required("name", Text), key("url", Text)];

const SERVER: &[Key] =
    &[required("url", Text), prose("description", Text), key("variables", Map(&Is(K::ServerVariable)))];

const SERVER_VARIABLE: &[Key] = &[key("enum", List(&Text)), required("default", Text), prose("description", Text)];

const COMPONENTS: &[Key] = &[
    key("securitySchemes", Map(&OrReference(K::SecurityScheme))),
    key("parameters", Map(&OrReference(K::Parameter))),
    key("headers", HEADERS),
    key("requestBodies", Map(&OrReference(K::RequestBody))),
    key("responses", Map(&OrReference(K::Response))),
    key("schemas", SCHEMAS),
    prose("examples", EXAMPLES),
    key("links", LINKS),
    key("callbacks", CALLBACKS),
];

const PATH_ITEM: &[Key] = &[
    key("$ref", Text),
    prose("summary", Text),
    prose("description", Text),
    key("servers", SERVERS),
    key("parameters", PARAMETERS),
    key("get", Is(K::Operation)),
    key("head", Is(K::Operation)),
    key("post", Is(K::Operation)),
    key("put", Is(K::Operation)),
    key("patch", Is(K::Operation)),
    key("delete", Is(K::Operation)),
    key("options", Is(K::Operation)),
    key("trace", Is(K::Operation)),
];

const OPERATION: &[Key] = &[
    key("operationId", Text),
    key("tags", List(&Text)),
    prose("summary", Text),
    prose("description", Text),
    prose("externalDocs", Is(K::ExternalDocs)),
    key("deprecated", Boolean),
    key("servers", SERVERS),
    key("security", SECURITY),
    key("parameters", PARAMETERS),
    key("requestBody", OrReference(K::RequestBody)),
    required("responses", Is(K::Responses)),
    key("callbacks", CALLBACKS),
];

const EXTERNAL_DOCS: &[Key] = &[prose("description", Text), required("url", Text)];

const PARAMETER: &[Key] = &[
    required("name", Text),
    required("in", Text),
    prose("description", Text),
    key("required", Boolean),
    key("deprecated", Boolean),
    key("allowEmptyValue", Boolean),
    key("style", Text),
    key("explode", Boolean),
    key("allowReserved", Boolean),
    key("schema", SCHEMA),
    key("content", CONTENT),
    prose("example", Any),
    prose("examples", EXAMPLES),
];

const HEADER: &[Key] = &[
    prose("description", Text),
    key("required", Boolean),
    key("deprecated", Boolean),
    key("allowEmptyValue", Boolean),
    key("style", Text),
    key("explode", Boolean),
    key("allowReserved", Boolean),
    key("schema", SCHEMA),
    key("content", CONTENT),
    prose("example", Any),
    prose("examples", EXAMPLES),
];

const REQUEST_BODY: &[Key] = &[prose("description", Text), key("required", Boolean), required("content", CONTENT)];

const MEDIA_TYPE: &[Key] = &[
    key("schema", SCHEMA),
    prose("example", Any),
    prose("examples", EXAMPLES),
    key("encoding", Map(&Is(K::Encoding))),
];

const ENCODING: &[Key] = &[
    key("contentType", Text),
    key("headers", HEADERS),
    key("style", Text),
    key("explode", Boolean),
    key("allowReserved", Boolean),
];

// `description` is required by OpenAPI; a description of facts has none, and `load` fills it in.
const RESPONSE: &[Key] =
    &[prose("description", Text), key("headers", HEADERS), key("content", CONTENT), key("links", LINKS)];

const EXAMPLE: &[Key] =
    &[prose("summary", Text), prose("description", Text), key("value", Any), key("externalValue", Text)];

const LINK: &[Key] = &[
    key("operationRef", Text),
    key("operationId", Text),
    key("parameters", Map(&Any)),
    key("requestBody", Any),
    prose("description", Text),
    key("server", Is(K::Server)),
];

const TAG: &[Key] = &[required("name", Text), prose("description", Text), prose("externalDocs", Is(K::ExternalDocs))];

const SCHEMA_KEYS: &[Key] = &[
    prose("title", Text),
    prose("description", Text),
    key("type", Text),
    key("format", Text),
    key("nullable", Boolean),
    key("deprecated", Boolean),
    key("readOnly", Boolean),
    key("writeOnly", Boolean),
    key("enum", List(&Any)),
    key("default", Any),
    key("multipleOf", Number),
    key("minimum", Number),
    key("exclusiveMinimum", Boolean),
    key("maximum", Number),
    key("exclusiveMaximum", Boolean),
    key("minLength", Count),
    key("maxLength", Count),
    key("pattern", Text),
    key("minItems", Count),
    key("maxItems", Count),
    key("uniqueItems", Boolean),
    key("items", SCHEMA),
    key("minProperties", Count),
    key("maxProperties", Count),
    key("required", List(&Text)),
    key("properties", SCHEMAS),
    key("additionalProperties", BooleanOrSchema),
    key("discriminator", Is(K::Discriminator)),
    key("allOf", ALTERNATIVES),
    key("oneOf", ALTERNATIVES),
    key("anyOf", ALTERNATIVES),
    key("not", SCHEMA),
    key("xml", Is(K::Xml)),
    prose("externalDocs", Is(K::ExternalDocs)),
    prose("example", Any),
];

const DISCRIMINATOR: &[Key] = &[required("propertyName", Text), key("mapping", Map(&Text))];

const XML: &[Key] = &[
    key("name", Text),
    key("namespace", Text),
    key("prefix", Text),
    key("attribute", Boolean),
    key("wrapped", Boolean),
];

const SECURITY_SCHEME: &[Key] = &[
    required("type", Text),
    prose("description", Text),
    key("name", Text),
    key("in", Text),
    key("scheme", Text),
    key("bearerFormat", Text),
    key("flows", Is(K::OAuthFlows)),
    key("openIdConnectUrl", Text),
];

const OAUTH_FLOWS: &[Key] = &[
    key("implicit", Is(K::OAuthFlow)),
    key("password", Is(K::OAuthFlow)),
    key("clientCredentials", Is(K::OAuthFlow)),
    key("authorizationCode", Is(K::OAuthFlow)),
];

const OAUTH_FLOW: &[Key] =
    &[key("authorizationUrl", Text), key("tokenUrl", Text), key("refreshUrl", Text), required("scopes", Map(&Text))];

impl Kind {
    /// The keys, in canonical order. Empty for an object whose members are not keys but names.
    pub(crate) fn keys(self) -> &'static [Key] {
        match self {
            Self::Root => ROOT,
            Self::Info => INFO,
            Self::Contact => CONTACT,
            Self::License => LICENSE,
            Self::Server => SERVER,
            Self::ServerVariable => SERVER_VARIABLE,
            Self::Components => COMPONENTS,
            Self::Paths | Self::Responses => &[],
            Self::PathItem => PATH_ITEM,
            Self::Operation => OPERATION,
            Self::ExternalDocs => EXTERNAL_DOCS,
            Self::Parameter => PARAMETER,
            Self::RequestBody => REQUEST_BODY,
            Self::MediaType => MEDIA_TYPE,
            Self::Encoding => ENCODING,
            Self::Response => RESPONSE,
            Self::Example => EXAMPLE,
            Self::Link => LINK,
            Self::Header => HEADER,
            Self::Tag => TAG,
            Self::Schema => SCHEMA_KEYS,
            Self::Discriminator => DISCRIMINATOR,
            Self::Xml => XML,
            Self::SecurityScheme => SECURITY_SCHEME,
            Self::OAuthFlows => OAUTH_FLOWS,
            Self::OAuthFlow => OAUTH_FLOW,
        }
    }

    /// What the member `name` holds, whatever the object's members are; `None` for an unknown key.
    pub(crate) fn member(self, name: &str) -> Option<Shape> {
        match self {
            _ if name.starts_with("x-") => Some(Any),
            Self::Paths => Some(Is(Self::PathItem)),
            Self::Responses => Some(OrReference(Self::Response)),
            _ => self.keys().iter().find(|key| key.name == name).map(|key| key.shape),
        }
    }

    /// How messages call it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Root => "OpenAPI document",
            Self::Info => "info",
            Self::Contact => "contact",
            Self::License => "licence",
            Self::Server => "server",
            Self::ServerVariable => "server variable",
            Self::Components => "components",
            Self::Paths => "paths",
            Self::PathItem => "path item",
            Self::Operation => "operation",
            Self::ExternalDocs => "external documentation",
            Self::Parameter => "parameter",
            Self::RequestBody => "request body",
            Self::MediaType => "media type",
            Self::Encoding => "encoding",
            Self::Responses => "responses",
            Self::Response => "response",
            Self::Example => "example",
            Self::Link => "link",
            Self::Header => "header",
            Self::Tag => "tag",
            Self::Schema => "schema",
            Self::Discriminator => "discriminator",
            Self::Xml => "xml",
            Self::SecurityScheme => "security scheme",
            Self::OAuthFlows => "OAuth flows",
            Self::OAuthFlow => "OAuth flow",
        }
    }

    /// The section of `components` that holds reusable objects of this kind.
    pub(crate) fn section(self) -> Option<&'static str> {
        Some(match self {
            Self::Parameter => "parameters",
            Self::RequestBody => "requestBodies",
            Self::Response => "responses",
            Self::Header => "headers",
            Self::Link => "links",
            Self::Example => "examples",
            Self::Schema => "schemas",
            Self::SecurityScheme => "securitySchemes",
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Kind;

    /// The part of the table of keywords about one kind of object.
    fn section(title: &str) -> &'static str {
        let text = include_str!("../../docs/KEYWORDS.md");
        let rest = text.split_once(&format!("\n## {title}\n")).map_or("", |(_, rest)| rest);
        rest.split("\n## ").next().unwrap_or_default()
    }

    #[test]
    fn every_keyword_is_in_the_table() {
        for (kind, title) in [
            (Kind::Schema, "Schema"),
            (Kind::Parameter, "Parameter"),
            (Kind::RequestBody, "Request body"),
            (Kind::MediaType, "Media type"),
            (Kind::Response, "Response"),
            (Kind::Header, "Header"),
        ] {
            for key in kind.keys() {
                let name = key.name;
                assert!(section(title).contains(&format!("`{name}`")), "`{name}` of {title} in docs/KEYWORDS.md");
            }
        }
    }
}
