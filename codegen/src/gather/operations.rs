//! Operations, parameters, bodies and replies, with their references followed and the types of their schemas gathered.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::{
    catalogue::{self, Catalogue},
    schemas::{self, Def, Schemas, Ty},
    shape::{Key, Resolver, Use},
    view::{self, Place},
};
use crate::{
    diag::{Pointer, Sink},
    ir::{Check, Location, Method, OperationClass, Security},
    source::{Document, Node},
};

/// Everything that the generated code is about.
pub(crate) struct Gathered<'d> {
    pub(crate) root: Place<'d>,
    pub(crate) schemas: Schemas<'d>,
    /// By path, then by method.
    pub(crate) operations: Vec<RawOperation<'d>>,
    /// Distinct parameters by their place.
    pub(crate) parameters: IndexMap<Pointer, RawParameter<'d>>,
    /// Tags that have operations.
    pub(crate) tags: Vec<RawTag<'d>>,
    pub(crate) catalogue: Catalogue,
    /// Definitions reached from requests.
    pub(crate) in_request: BTreeSet<Key>,
    /// Definitions reached from replies.
    pub(crate) in_reply: BTreeSet<Key>,
}

pub(crate) struct RawTag<'d> {
    pub(crate) name: &'d str,
    pub(crate) description: &'d str,
}

pub(crate) struct RawOperation<'d> {
    pub(crate) place: Place<'d>,
    pub(crate) path: &'d str,
    pub(crate) method: Method,
    pub(crate) id: Option<&'d str>,
    pub(crate) tag: &'d str,
    pub(crate) security: Security,
    pub(crate) class: OperationClass,
    /// Keys of [`Gathered::parameters`].
    pub(crate) parameters: Vec<Pointer>,
    pub(crate) body: Option<RawBody<'d>>,
    pub(crate) replies: Vec<RawReply<'d>>,
    /// Actions of the catalogue.
    pub(crate) permissions: Vec<String>,
    /// What is checked instead of what the actions and the parameters tell.
    pub(crate) enforced: Option<Vec<Check>>,
}

pub(crate) struct RawParameter<'d> {
    pub(crate) place: Place<'d>,
    pub(crate) name: &'d str,
    pub(crate) location: Location,
    pub(crate) required: bool,
    pub(crate) schema: Use<'d>,
    pub(crate) ty: Ty,
    /// Indexes into [`Gathered::operations`].
    pub(crate) operations: Vec<usize>,
}

pub(crate) struct RawBody<'d> {
    pub(crate) at: Pointer,
    pub(crate) required: bool,
    pub(crate) contents: Vec<RawContent<'d>>,
}

pub(crate) struct RawReply<'d> {
    /// 0 for `default`.
    pub(crate) status: u16,
    pub(crate) description: &'d str,
    pub(crate) contents: Vec<RawContent<'d>>,
}

pub(crate) struct RawContent<'d> {
    pub(crate) media_type: &'d str,
    pub(crate) media: Media,
    pub(crate) schema: Use<'d>,
    /// Of JSON and forms.
    pub(crate) ty: Ty,
}

/// Families of media types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Media {
    Json,
    Form,
    Xml,
    Text,
    Binary,
}

/// The family of a media type.
pub(crate) fn media(media_type: &str) -> Media {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.split_once('/') {
        Some(("application", "x-www-form-urlencoded")) => Media::Form,
        Some((_, "json")) => Media::Json,
        Some((_, subtype)) if subtype.ends_with("+json") => Media::Json,
        Some((_, "xml")) => Media::Xml,
        Some((_, subtype)) if subtype.ends_with("+xml") => Media::Xml,
        Some(("text", _)) => Media::Text,
        _ => Media::Binary,
    }
}

const METHODS: &[(&str, Method)] = &[
    ("get", Method::Get),
    ("post", Method::Post),
    ("put", Method::Put),
    ("patch", Method::Patch),
    ("delete", Method::Delete),
];

/// Gathers a whole document.
pub(crate) fn gather<'d>(document: &'d Document, sink: &mut Sink) -> Gathered<'d> {
    let root = Place::root(document);
    let mut walk = Walk {
        schemas: Schemas::new(Resolver::new(document)),
        parameters: IndexMap::new(),
        identical: BTreeMap::new(),
        schemes: schemes(&root),
        catalogue: Catalogue::gather(&root, sink),
        root: root.clone(),
    };
    let mut paths: Vec<(&str, Place<'d>)> = root.get("paths").iter().flat_map(Place::members).collect();
    paths.retain(|(path, _)| path.starts_with('/'));
    paths.sort_by_key(|(path, _)| *path);
    let mut operations = Vec::new();
    for (path, item) in paths {
        let Some(item) = walk.schemas.resolver.follow(item, sink) else { continue };
        for (name, method) in METHODS {
            if let Some(place) = item.get(name) {
                let operation = walk.operation(path, *method, &item, place, operations.len(), sink);
                operations.push(operation);
            }
        }
    }
    let Walk { schemas, parameters, catalogue, .. } = walk;
    let mut requests: Vec<Ty> = parameters.values().map(|parameter| parameter.ty.clone()).collect();
    let mut replies = Vec::new();
    for operation in &operations {
        requests.extend(operation.body.iter().flat_map(|body| &body.contents).map(|content| content.ty.clone()));
        replies.extend(operation.replies.iter().flat_map(|reply| &reply.contents).map(|content| content.ty.clone()));
    }
    let tags = tags(&root, &operations);
    let in_request = schemas::reach(&schemas.defs, requests);
    let in_reply = schemas::reach(&schemas.defs, replies);
    let mut schemas = schemas;
    schemas.defs.retain(|key, _: &mut Def<'_>| in_request.contains(key) || in_reply.contains(key));
    Gathered { root, schemas, operations, parameters, tags, catalogue, in_request, in_reply }
}

struct Walk<'d> {
    root: Place<'d>,
    schemas: Schemas<'d>,
    parameters: IndexMap<Pointer, RawParameter<'d>>,
    /// The first place of parameters that say the same thing.
    identical: BTreeMap<String, Pointer>,
    schemes: BTreeMap<&'d str, Security>,
    catalogue: Catalogue,
}

impl<'d> Walk<'d> {
    fn operation(
        &mut self,
        path: &'d str,
        method: Method,
        item: &Place<'d>,
        place: Place<'d>,
        index: usize,
        sink: &mut Sink,
    ) -> RawOperation<'d> {
        let tags = place.get("tags");
        let tag = tags.iter().flat_map(|tags| view::elements(tags.node)).find_map(Node::as_str);
        RawOperation {
            path,
            method,
            id: place.text("operationId").filter(|id| !id.is_empty()),
            tag: tag.unwrap_or("default"),
            security: self.security(&place, sink),
            // One that is not known was reported by the check of the document.
            class: place.text("x-class").and_then(OperationClass::parse).unwrap_or_default(),
            parameters: self.parameters(path, item, &place, index, sink),
            body: self.body(&place, sink),
            replies: self.replies(&place, sink),
            permissions: self.catalogue.permissions(&place, sink),
            enforced: catalogue::enforced(&place),
            place,
        }
    }

    /// Parameters of the path and of the operation; the operation's own replace the path's of one name and location.
    fn parameters(
        &mut self,
        path: &str,
        item: &Place<'d>,
        place: &Place<'d>,
        index: usize,
        sink: &mut Sink,
    ) -> Vec<Pointer> {
        let mut found: IndexMap<(Location, &'d str), Pointer> = IndexMap::new();
        for holder in [item, place] {
            let list = holder.get("parameters");
            for used in list.iter().flat_map(Place::elements) {
                let Some(parameter) = self.schemas.resolver.follow(used, sink) else { continue };
                if let Some((location, name, key)) = self.parameter(parameter, sink) {
                    found.insert((location, name), key);
                }
            }
        }
        let position = |name: &str| path.find(&format!("{{{name}}}")).unwrap_or(usize::MAX);
        let mut ordered: Vec<_> = found.into_iter().collect();
        ordered.sort_by_key(|((location, name), _)| match location {
            Location::Path => (0, position(name)),
            Location::Query => (1, 0),
        });
        for (_, key) in &ordered {
            if let Some(parameter) = self.parameters.get_mut(key) {
                parameter.operations.push(index);
            }
        }
        ordered.into_iter().map(|(_, key)| key).collect()
    }

    fn parameter(&mut self, place: Place<'d>, sink: &mut Sink) -> Option<(Location, &'d str, Pointer)> {
        let name = place.text("name")?;
        let location = match place.text("in") {
            Some("path") => Location::Path,
            Some("query") => Location::Query,
            Some(other) => {
                sink.warning(
                    "unsupported-parameter-location",
                    &place.at,
                    format!("the {other} parameter `{name}` is left out"),
                    "only path and query parameters are generated",
                );
                return None;
            }
            None => return None,
        };
        if self.parameters.contains_key(&place.at) {
            return Some((location, name, place.at));
        }
        let inline = !place.at.as_str().starts_with("/components/");
        if inline {
            // Written out again in another operation, it is still the same parameter.
            let mut said = place.node.to_json();
            if let Some(members) = said.as_object_mut() {
                members.retain(|key, _| !matches!(key.as_str(), "example" | "examples"));
                members.sort_keys();
            }
            let first = self.identical.entry(said.to_string()).or_insert_with(|| place.at.clone());
            if self.parameters.contains_key(first) {
                return Some((location, name, first.clone()));
            }
        }
        let schema = place.get("schema").or_else(|| {
            let contents = place.get("content");
            contents.iter().flat_map(Place::members).next().and_then(|(_, media)| media.get("schema"))
        });
        let schema = Use(schema.into_iter().collect());
        let ty = schemas::parameter(&mut self.schemas, &schema, sink);
        let at = place.at.clone();
        let required = location == Location::Path || place.flag("required");
        let parameter = RawParameter { place, name, location, required, schema, ty, operations: Vec::new() };
        self.parameters.insert(at.clone(), parameter);
        Some((location, name, at))
    }

    fn body(&mut self, operation: &Place<'d>, sink: &mut Sink) -> Option<RawBody<'d>> {
        let place = self.schemas.resolver.follow(operation.get("requestBody")?, sink)?;
        let contents = self.contents(&place, sink, |schemas, used, sink| schemas.ty(used, sink).0);
        if contents.is_empty() {
            return None;
        }
        // OpenAPI's default is an optional body. The real API refuses an empty one wherever a body is documented, with
        // or without `required` (docs/facts/01-api-layer.md, section 5.2), so in its descriptions, which have a
        // catalogue of permissions, only an explicit `false` makes it optional.
        let required = place.boolean("required").unwrap_or_else(|| self.root.get("x-rbac-catalog").is_some());
        Some(RawBody { at: place.at, required, contents })
    }

    fn replies(&mut self, operation: &Place<'d>, sink: &mut Sink) -> Vec<RawReply<'d>> {
        let mut replies: Vec<RawReply<'d>> = Vec::new();
        let responses = operation.get("responses");
        for (name, place) in responses.iter().flat_map(Place::members) {
            let Some(status) = status(name) else { continue };
            let Some(place) = self.schemas.resolver.follow(place, sink) else { continue };
            let success = (200..300).contains(&status);
            let contents = self.contents(&place, sink, |schemas, used, sink| match success {
                true => schemas.reply(used, sink),
                false => schemas.ty(used, sink).0,
            });
            // A range stands for its statuses that are not listed; an explicit one wins.
            let range = name.len() == 3 && name.ends_with(['X', 'x']);
            if replies.iter().any(|known| known.status == status) {
                if range {
                    continue;
                }
                replies.retain(|known| known.status != status);
            }
            replies.push(RawReply { status, description: place.text("description").unwrap_or_default(), contents });
        }
        if !replies.iter().any(|reply| (200..300).contains(&reply.status)) {
            // `default` documents the success of an operation that lists none.
            match replies.iter_mut().find(|reply| reply.status == 0) {
                Some(default) => default.status = 200,
                None => replies.push(RawReply { status: 200, description: "", contents: Vec::new() }),
            }
        }
        replies.sort_by_key(|reply| reply.status);
        replies
    }

    fn contents(
        &mut self,
        holder: &Place<'d>,
        sink: &mut Sink,
        ty: impl Fn(&mut Schemas<'d>, &Use<'d>, &mut Sink) -> Ty,
    ) -> Vec<RawContent<'d>> {
        let content = holder.get("content");
        let mut contents = Vec::new();
        for (media_type, place) in content.iter().flat_map(Place::members) {
            let media = media(media_type);
            let schema = Use(place.get("schema").into_iter().collect());
            let ty = match media {
                Media::Json | Media::Form => ty(&mut self.schemas, &schema, sink),
                Media::Xml | Media::Text | Media::Binary => Ty::Any,
            };
            contents.push(RawContent { media_type, media, schema, ty });
        }
        contents
    }

    fn security(&self, operation: &Place<'d>, sink: &mut Sink) -> Security {
        let Some(list) = operation.get("security").or_else(|| self.root.get("security")) else { return Security::None };
        let mut found = None;
        for requirement in list.elements() {
            let mut names = requirement.members().peekable();
            if names.peek().is_none() {
                // Credentials are optional.
                return Security::None;
            }
            for (name, _) in names {
                match self.schemes.get(name) {
                    Some(security) => found = found.or(Some(*security)),
                    None => sink.error(
                        "unsupported-security",
                        &requirement.at,
                        format!("`{name}` is no HTTP basic or bearer scheme of this document"),
                        "name a scheme under `components/securitySchemes` of type `http`",
                    ),
                }
            }
        }
        found.unwrap_or(Security::None)
    }
}

fn schemes<'d>(root: &Place<'d>) -> BTreeMap<&'d str, Security> {
    let schemes = root.get("components").and_then(|components| components.get("securitySchemes"));
    let schemes = schemes.iter().flat_map(Place::members).filter_map(|(name, scheme)| {
        match (scheme.text("type"), scheme.text("scheme").map(str::to_ascii_lowercase).as_deref()) {
            (Some("http"), Some("basic")) => Some((name, Security::Basic)),
            (Some("http"), Some("bearer")) => Some((name, Security::Bearer)),
            _ => None,
        }
    });
    schemes.collect()
}

fn tags<'d>(root: &Place<'d>, operations: &[RawOperation<'d>]) -> Vec<RawTag<'d>> {
    let mut tags: Vec<RawTag<'d>> = Vec::new();
    let used: BTreeSet<&str> = operations.iter().map(|operation| operation.tag).collect();
    let declared = root.get("tags");
    for tag in declared.iter().flat_map(Place::elements) {
        let Some(name) = tag.text("name") else { continue };
        if used.contains(name) && !tags.iter().any(|known| known.name == name) {
            tags.push(RawTag { name, description: tag.text("description").unwrap_or_default() });
        }
    }
    for operation in operations {
        if !tags.iter().any(|known| known.name == operation.tag) {
            tags.push(RawTag { name: operation.tag, description: "" });
        }
    }
    tags
}

/// `200`, `2XX` (as 200) or `default` (as 0).
fn status(name: &str) -> Option<u16> {
    match name {
        "default" => Some(0),
        range if range.len() == 3 && range.to_ascii_uppercase().ends_with("XX") => {
            range.get(..1)?.parse::<u16>().ok().map(|class| class * 100)
        }
        code => code.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::source::Source;

    #[test]
    fn media_types_have_families() {
        for (media_type, family) in [
            ("application/json", Media::Json),
            ("Application/JSON; charset=utf-8", Media::Json),
            ("application/problem+json", Media::Json),
            ("application/x-www-form-urlencoded", Media::Form),
            ("application/xml", Media::Xml),
            ("image/svg+xml", Media::Xml),
            ("text/plain", Media::Text),
            ("application/octet-stream", Media::Binary),
            ("nonsense", Media::Binary),
        ] {
            assert_eq!(media(media_type), family, "{media_type}");
        }
    }

    #[test]
    fn statuses_are_read() {
        let read = ["200", "2XX", "4xx", "default", "x-note"].map(status);
        assert_eq!(read, [Some(200), Some(200), Some(400), Some(0), None]);
    }

    #[test]
    fn an_operation_always_has_a_success() {
        let text = "paths:\n  /a:\n    get: {responses: {default: {description: all}}}\n    put: {responses: {'400': {}}}\n    \
                    post: {responses: {2XX: {description: range}, '200': {description: exact}}}\n";
        let source = Source { name: "test.yaml".to_owned(), text: text.to_owned() };
        let document = Document::parse(source).unwrap();
        let gathered = gather(&document, &mut Sink::default());
        let replies: Vec<Vec<(u16, &str)>> = gathered
            .operations
            .iter()
            .map(|operation| operation.replies.iter().map(|reply| (reply.status, reply.description)).collect())
            .collect();
        assert_eq!(replies, [vec![(200, "all")], vec![(200, "exact")], vec![(200, ""), (400, "")]]);
    }

    #[test]
    fn only_what_is_reached_is_kept() {
        let text = "paths:\n  /a:\n    get:\n      responses:\n        '200':\n          content:\n            application/json:\n              \
                    schema: {anyOf: [{}, {$ref: '#/components/schemas/Hidden'}]}\n\
                    components: {schemas: {Hidden: {type: object, properties: {a: {}}}}}\n";
        let source = Source { name: "test.yaml".to_owned(), text: text.to_owned() };
        let document = Document::parse(source).unwrap();
        let gathered = gather(&document, &mut Sink::default());
        assert!(gathered.schemas.defs.is_empty(), "an alternative that says nothing makes the others superfluous");
    }

    #[test]
    fn unknown_schemes_and_permissions_are_reported() {
        let text = "security: [{jwt: []}]\npaths:\n  /a:\n    get: {x-rbac-actions: ['a:b', 7], responses: {}}\n\
                    components: {securitySchemes: {jwt: {type: apiKey}}}\n";
        let source = Source { name: "test.yaml".to_owned(), text: text.to_owned() };
        let document = Document::parse(source).unwrap();
        let mut sink = Sink::default();
        gather(&document, &mut sink);
        let codes: Vec<_> = sink.into_diagnostics().iter().map(|diagnostic| diagnostic.code).collect();
        assert_eq!(codes, ["unsupported-security", "unknown-permission", "bad-permission"]);
    }
}
