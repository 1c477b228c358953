//! Operations, parameters, bodies and replies, with their references followed and the types of their schemas gathered.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::{
    catalogue::{self, Catalogue},
    partial,
    schemas::{self, Def, Form, Schemas, Ty},
    shape::{Key, Resolver, Use},
    view::{self, Place},
};
use crate::{
    diag::{Pointer, Sink},
    ir::{Check, Id, ListStyle, Location, Method, OperationClass, Security},
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
    /// Objects of which requests can choose members that are otherwise always there.
    pub(crate) partial: BTreeSet<Key>,
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
    pub(crate) style: ListStyle,
    /// Indexes into [`Gathered::operations`].
    pub(crate) operations: Vec<usize>,
}

pub(crate) struct RawBody<'d> {
    pub(crate) at: Pointer,
    pub(crate) required: bool,
    pub(crate) contents: Vec<RawContent<'d>>,
}

pub(crate) struct RawReply<'d> {
    /// 0 for `default`, 3 to 5 for `3XX` to `5XX`.
    pub(crate) status: u16,
    /// One of the operation's successes.
    pub(crate) success: bool,
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
    /// Bytes whose media type the request names: wildcards, and `multipart/form-data` with its boundary.
    Upload,
}

/// The family of a media type.
pub(crate) fn media(media_type: &str) -> Media {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.split_once('/') {
        Some(("application", "x-www-form-urlencoded")) => Media::Form,
        Some(("multipart", _)) => Media::Upload,
        Some((_, subtype)) if subtype.ends_with('*') => Media::Upload,
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

/// Gathers a whole document. `ids` says which scalars identify something, by the pointers to their schemas.
pub(crate) fn gather<'d>(document: &'d Document, ids: &'d BTreeMap<String, Id>, sink: &mut Sink) -> Gathered<'d> {
    let root = Place::root(document);
    let mut walk = Walk {
        schemas: Schemas::new(Resolver::new(document), ids),
        parameters: IndexMap::new(),
        identical: BTreeMap::new(),
        schemes: schemes(&root, &Resolver::new(document), sink),
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
    let partial = partial::find(&schemas.defs, selectable(&operations, &parameters));
    Gathered { root, schemas, operations, parameters, tags, catalogue, in_request, in_reply, partial }
}

/// The successful replies of operations whose query chooses members by `select`.
fn selectable<'o>(
    operations: &'o [RawOperation<'_>],
    parameters: &IndexMap<Pointer, RawParameter<'_>>,
) -> impl Iterator<Item = &'o Ty> {
    let is_select = |parameter: &RawParameter<'_>| parameter.name == "select" && parameter.location == Location::Query;
    let selects = move |operation: &&RawOperation<'_>| {
        operation.parameters.iter().filter_map(|at| parameters.get(at)).any(is_select)
    };
    let replies = operations.iter().filter(selects).flat_map(|operation| &operation.replies);
    replies.filter(|reply| reply.success).flat_map(|reply| &reply.contents).map(|content| &content.ty)
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
            security: self.security(&place),
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
                // A path parameter that the path does not have has no value.
                let name = parameter.text("name").unwrap_or_default();
                if parameter.text("in") == Some("path") && !path.contains(&format!("{{{name}}}")) {
                    continue;
                }
                if let Some((location, name, key)) = self.parameter(parameter, sink) {
                    found.insert((location, name), key);
                }
            }
        }
        let position = |name: &str| path.find(&format!("{{{name}}}")).unwrap_or(usize::MAX);
        let mut ordered: Vec<_> = found.into_iter().collect();
        ordered.sort_by_key(|((location, name), _)| match location {
            Location::Path => (0, position(name)),
            Location::Query | Location::Header | Location::Cookie => (1, 0),
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
        let location = Location::parse(place.text("in")?)?;
        // The check of the document says so.
        if location == Location::Header && is_ruled_header(name) {
            return None;
        }
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
        // One with a media type is a text of that type, which only a handler can read.
        let schema = Use(place.get("schema").into_iter().collect());
        let ty = schemas::parameter(&mut self.schemas, &schema, sink);
        let at = place.at.clone();
        let required = location == Location::Path || place.flag("required");
        let style = self.list_style(&place, location);
        let parameter = RawParameter { place, name, location, required, schema, ty, style, operations: Vec::new() };
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

    /// How a list travels in a parameter. The real API reads lists in both ways, and its descriptions, which have a
    /// catalogue of permissions, leave `explode` to its default (docs/facts/01-api-layer.md, section 6.2).
    fn list_style(&self, parameter: &Place<'d>, location: Location) -> ListStyle {
        match (location, parameter.boolean("explode"), parameter.text("style")) {
            (Location::Path | Location::Header, ..) => ListStyle::Commas,
            (Location::Query, Some(false), Some("spaceDelimited")) => ListStyle::Spaces,
            (Location::Query, Some(false), Some("pipeDelimited")) => ListStyle::Pipes,
            (_, Some(false), _) | (Location::Cookie, ..) => ListStyle::Commas,
            (_, Some(true), _) => ListStyle::Repeated,
            (_, None, Some("spaceDelimited")) => ListStyle::Spaces,
            (_, None, Some("pipeDelimited")) => ListStyle::Pipes,
            (_, None, _) if self.root.get("x-rbac-catalog").is_some() => ListStyle::Commas,
            (_, None, _) => ListStyle::Repeated,
        }
    }

    fn replies(&mut self, operation: &Place<'d>, sink: &mut Sink) -> Vec<RawReply<'d>> {
        let mut replies: Vec<RawReply<'d>> = Vec::new();
        let responses = operation.get("responses");
        let statuses: Vec<u16> =
            responses.iter().flat_map(Place::members).filter_map(|(name, _)| status(name)).collect();
        let successes = successes(&statuses);
        for (name, place) in responses.iter().flat_map(Place::members) {
            let Some(status) = status(name) else { continue };
            let Some(place) = self.schemas.resolver.follow(place, sink) else { continue };
            let success = successes.contains(&status);
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
            // `default` documents the success of an operation that lists none.
            let status = if success && status == 0 { 200 } else { status };
            let description = place.text("description").unwrap_or_default();
            replies.push(RawReply { status, success, description, contents });
        }
        if !replies.iter().any(|reply| reply.success) {
            replies.push(RawReply { status: 200, success: true, description: "", contents: Vec::new() });
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
            if !media_type.contains('/') {
                continue;
            }
            let (mut media, mut media_type) = (media(media_type), media_type);
            let schema = Use(place.get("schema").into_iter().collect());
            if media == Media::Upload && media_type.contains('*') && self.is_structured(&schema, sink) {
                // A value with members has no other form in which it could travel.
                (media, media_type) = (Media::Json, "application/json");
            }
            if contents.iter().any(|known: &RawContent<'_>| known.media_type == media_type) {
                continue;
            }
            let ty = match media {
                Media::Json | Media::Form => ty(&mut self.schemas, &schema, sink),
                Media::Xml | Media::Text | Media::Binary | Media::Upload => Ty::Any,
            };
            contents.push(RawContent { media_type, media, schema, ty });
        }
        contents
    }

    /// Whether values have members or elements.
    fn is_structured(&self, used: &Use<'d>, sink: &mut Sink) -> bool {
        if used.0.is_empty() {
            return false;
        }
        let resolved = self.schemas.resolver.resolve(used, sink);
        let shape = self.schemas.resolver.shape(&resolved.places, sink);
        match schemas::form(&shape) {
            Form::Array | Form::Map | Form::Struct => true,
            Form::Union => {
                let alternatives = shape.alternatives.iter().flat_map(|(_, uses)| uses);
                // An alternative can lead back to the union; one level tells.
                alternatives.into_iter().any(|used| {
                    let resolved = self.schemas.resolver.resolve(used, sink);
                    let shape = self.schemas.resolver.shape(&resolved.places, sink);
                    matches!(schemas::form(&shape), Form::Array | Form::Map | Form::Struct)
                })
            }
            _ => shape.type_name == Some("object"),
        }
    }

    /// What the description asks of callers first. That there is more was said by the check of the document.
    fn security(&self, operation: &Place<'d>) -> Security {
        let Some(list) = operation.get("security").or_else(|| self.root.get("security")) else { return Security::None };
        let mut found = None;
        for requirement in list.elements() {
            let mut names = requirement.members().peekable();
            if names.peek().is_none() {
                // Credentials are optional.
                return Security::None;
            }
            found = found.or_else(|| names.find_map(|(name, _)| self.schemes.get(name).cloned()));
        }
        found.unwrap_or(Security::None)
    }
}

fn schemes<'d>(root: &Place<'d>, resolver: &Resolver<'d>, sink: &mut Sink) -> BTreeMap<&'d str, Security> {
    let schemes = root.get("components").and_then(|components| components.get("securitySchemes"));
    let schemes = schemes.iter().flat_map(Place::members).filter_map(|(name, scheme)| {
        let scheme = resolver.follow(scheme, sink)?;
        match (scheme.text("type"), scheme.text("scheme").map(str::to_ascii_lowercase).as_deref()) {
            (Some("http"), Some("basic")) => Some((name, Security::Basic)),
            (Some("http"), Some("bearer")) => Some((name, Security::Bearer)),
            // Their tokens are bearer tokens (RFC 6750).
            (Some("oauth2" | "openIdConnect"), _) => Some((name, Security::Bearer)),
            (Some("apiKey"), _) => {
                let (key, location) = (scheme.text("name")?, Location::parse(scheme.text("in")?)?);
                Some((name, Security::Key { location, name: key.to_owned() }))
            }
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

/// `200`, `2XX` (as 200), another range (as its first digit) or `default` (as 0).
fn status(name: &str) -> Option<u16> {
    match name {
        "default" => Some(0),
        range if range.len() == 3 && range.to_ascii_uppercase().ends_with("XX") => {
            let class = range.get(..1)?.parse::<u16>().ok()?;
            Some(if class == 2 { 200 } else { class })
        }
        code => code.parse().ok(),
    }
}

/// Those of an operation's statuses that are successes: 2xx, or else `default`, or else redirects.
fn successes(statuses: &[u16]) -> Vec<u16> {
    let among = |wanted: std::ops::Range<u16>| -> Vec<u16> {
        statuses.iter().copied().filter(|status| wanted.contains(status)).collect()
    };
    [among(200..300), among(0..1), among(300..400)].into_iter().find(|found| !found.is_empty()).unwrap_or_default()
}

/// Headers whose values OpenAPI leaves to other parts of a description, and those that frame a request.
pub(crate) fn is_ruled_header(name: &str) -> bool {
    const RULED: [&str; 8] = [
        "accept",
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "expect",
        "host",
        "transfer-encoding",
    ];
    RULED.contains(&name.to_ascii_lowercase().as_str())
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
        assert_eq!(read, [Some(200), Some(200), Some(4), Some(0), None]);
    }

    #[test]
    fn an_operation_always_has_a_success() {
        let text = "paths:\n  /a:\n    get: {responses: {default: {description: all}}}\n    put: {responses: {'400': {}}}\n    \
                    post: {responses: {2XX: {description: range}, '200': {description: exact}}}\n";
        let source = Source { name: "test.yaml".to_owned(), text: text.to_owned() };
        let document = Document::parse(source).unwrap();
        let ids = BTreeMap::new();
        let gathered = gather(&document, &ids, &mut Sink::default());
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
        let ids = BTreeMap::new();
        let gathered = gather(&document, &ids, &mut Sink::default());
        assert!(gathered.schemas.defs.is_empty(), "an alternative that says nothing makes the others superfluous");
    }

    #[test]
    fn unknown_permissions_are_reported() {
        let text = "security: [{key: []}]\npaths:\n  /a:\n    get: {x-rbac-actions: ['a:b', 7], responses: {}}\n\
                    components: {securitySchemes: {key: {type: apiKey}}}\n";
        let source = Source { name: "test.yaml".to_owned(), text: text.to_owned() };
        let document = Document::parse(source).unwrap();
        let mut sink = Sink::default();
        gather(&document, &BTreeMap::new(), &mut sink);
        let codes: Vec<_> = sink.into_diagnostics().iter().map(|diagnostic| diagnostic.code).collect();
        assert_eq!(codes, ["unknown-permission", "bad-permission"]);
    }
}
