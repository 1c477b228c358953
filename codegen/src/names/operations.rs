//! Names of operations, their own types, parameters and tags.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::{
    OperationNames, ParameterNames,
    pins::Pins,
    reserved,
    settle::{Item, settle},
    snake_item, unreserved, verbs, words,
};
use crate::{
    diag::Pointer,
    gather::{
        Gathered,
        operations::{Media, RawContent, RawOperation, RawParameter},
    },
    ir::{self, Ident, Location},
};

/// The method name of an operation, and its Pascal form.
pub(super) struct Method {
    pub(super) ident: String,
    pub(super) pascal: String,
}

/// The last segment of the operation id. Where several have the same, what stands before it tells them apart:
/// `manager_controller.get_status` becomes `get_manager_status`. Without an id: method and path. Methods of HTTP that
/// are no verbs of the API become some (see [`verbs`]).
pub(super) fn methods(gathered: &Gathered<'_>, pins: &Pins) -> Vec<Method> {
    let pinned: Vec<Option<&str>> =
        gathered.operations.iter().map(|operation| operation.id.and_then(|id| pins.operation(id))).collect();
    let mut taken: BTreeSet<String> = pinned.iter().flatten().map(|name| (*name).to_owned()).collect();
    let free = gathered.operations.iter().zip(&pinned).filter(|(_, pin)| pin.is_none());
    let items: Vec<Item> = free.map(|(operation, _)| method_item(operation)).collect();
    let mut named = settle(&items, "_", &mut taken).into_iter();
    let idents: Vec<String> =
        pinned.into_iter().map(|pin| pin.map(str::to_owned).or_else(|| named.next()).unwrap_or_default()).collect();
    let pascals: Vec<Item> = idents
        .iter()
        .map(|ident| Item { candidates: vec![words::pascal(&words::words(ident))], first: false })
        .collect();
    let pascals = settle(&pascals, "", &mut BTreeSet::new());
    idents.into_iter().zip(pascals).map(|(ident, pascal)| Method { ident, pascal }).collect()
}

fn method_item(operation: &RawOperation<'_>) -> Item {
    let verb = method_word(operation.method);
    let by_path = || {
        let mut all = vec![verb.to_owned()];
        all.extend(words::words(operation.path));
        unreserved(words::snake(&all), reserved::METHODS)
    };
    let Some(id) = operation.id else { return Item { candidates: vec![by_path()], first: false } };
    let segments: Vec<&str> = id.split(['.', '/', ':', '#']).filter(|segment| !segment.is_empty()).collect();
    let last = words::words(segments.last().copied().unwrap_or_default());
    let said = last.clone();
    let last = verbs::told(last, &words::words(operation.path));
    let mut before = segments.iter().rev().nth(1).map(|segment| words::words(segment)).unwrap_or_default();
    if before.last().is_some_and(|word| word == "controller") {
        before.pop();
    }
    let qualified = match last.split_first() {
        Some((first, rest)) if !contains(&last, &before) => {
            let rest = rest.iter().cloned();
            std::iter::once(first.clone()).chain(before).chain(rest).collect()
        }
        _ => last.clone(),
    };
    let first = qualified == last;
    let candidates = vec![
        unreserved(words::snake(&last), reserved::METHODS),
        unreserved(words::snake(&qualified), reserved::METHODS),
        unreserved(words::snake(&said), reserved::METHODS),
        by_path(),
    ];
    Item { candidates, first }
}

/// Whether `words` says what `part` says, in the singular or the plural.
fn contains(words: &[String], part: &[String]) -> bool {
    let stem = |word: &String| word.trim_end_matches('s').to_owned();
    let part: Vec<String> = part.iter().map(stem).collect();
    let words: Vec<String> = words.iter().map(stem).collect();
    part.is_empty() || words.windows(part.len()).any(|window| window == part)
}

fn method_word(method: ir::Method) -> &'static str {
    match method {
        ir::Method::Get => "get",
        ir::Method::Post => "post",
        ir::Method::Put => "put",
        ir::Method::Patch => "patch",
        ir::Method::Delete => "delete",
    }
}

/// Names the types that belong to the operations alone.
pub(super) fn types(gathered: &Gathered<'_>, methods: &[Method], taken: &mut BTreeSet<String>) -> Vec<OperationNames> {
    const SUFFIXES: [&str; 3] = ["Request", "Reply", "Body"];
    let mut items = Vec::new();
    for (method, operation) in methods.iter().zip(&gathered.operations) {
        let bodies = operation.body.as_ref().map_or(0, |body| body.contents.len());
        for suffix in SUFFIXES {
            // A body of one media type has no enum; its own type may want the name.
            let used = match suffix {
                "Body" => bodies > 1,
                // Nor has a reply of one media type.
                "Reply" => replies(operation, gathered) > 1,
                _ => true,
            };
            let pascal = &method.pascal;
            let wanted = [format!("{pascal}{suffix}"), format!("{pascal}Operation{suffix}")];
            let candidates = if used { wanted.to_vec() } else { Vec::new() };
            items.push(Item { candidates, first: false });
        }
    }
    let used: Vec<Item> = items.iter().filter(|item| !item.candidates.is_empty()).cloned().collect();
    let mut named = settle(&used, "", taken).into_iter();
    let mut names = items.into_iter().map(|item| if item.candidates.is_empty() { None } else { named.next() });
    let mut next = || names.next().flatten();
    let mut all = Vec::with_capacity(methods.len());
    for (method, operation) in methods.iter().zip(&gathered.operations) {
        let (request, reply, body) = (next(), next(), next());
        let body_contents = operation.body.as_ref().map(|body| contents(&[(None, &body.contents)]));
        let statuses: Vec<_> = operation.replies.iter().filter(|reply| reply.success).collect();
        let several = statuses.len() > 1;
        let groups: Vec<(Option<String>, &[RawContent<'_>])> = statuses
            .iter()
            .map(|reply| (several.then(|| status_word(&reply.status.to_string())), reply.contents.as_slice()))
            .collect();
        let borrowed: Vec<_> = groups.iter().map(|(word, contents)| (word.as_deref(), *contents)).collect();
        let mut variants = contents(&borrowed).into_iter();
        let replies = operation.replies.iter().map(|reply| {
            let status = Ident(status_word(&reply.status.to_string()));
            match reply.success {
                true => (status, variants.by_ref().take(reply.contents.len()).collect()),
                false => (status, Vec::new()),
            }
        });
        let ident = |name: Option<String>, suffix: &str| Ident(name.unwrap_or(format!("{}{suffix}", method.pascal)));
        all.push(OperationNames {
            ident: Ident(method.ident.clone()),
            pascal: Ident(method.pascal.clone()),
            request: ident(request, "Request"),
            // Named once all others are.
            call: Ident(method.pascal.clone()),
            method: Ident(method.ident.clone()),
            reply: ident(reply, "Reply"),
            body: ident(body, "Body"),
            body_contents: body_contents.unwrap_or_default(),
            replies: replies.collect(),
        });
    }
    all
}

/// How many contents a success can have; a status without a body counts as one, and so does the text that a parameter
/// `raw` asks for.
fn replies(operation: &RawOperation<'_>, gathered: &Gathered<'_>) -> usize {
    let successes = operation.replies.iter().filter(|reply| (200..300).contains(&reply.status));
    let mut parameters = operation.parameters.iter().filter_map(|at| gathered.parameters.get(at));
    let raw = parameters.any(|parameter| parameter.name == "raw");
    successes.map(|reply| reply.contents.len().max(1)).sum::<usize>() + usize::from(raw)
}

/// Variants for media types, grouped under the words of their statuses where there are several.
fn contents(groups: &[(Option<&str>, &[RawContent<'_>])]) -> Vec<Ident> {
    let mut items = Vec::new();
    // A status without a body has the status' word for a variant.
    let mut taken: BTreeSet<String> = groups
        .iter()
        .filter(|(_, contents)| contents.is_empty())
        .filter_map(|(word, _)| word.map(str::to_owned))
        .collect();
    for (status, contents) in groups {
        let status = status.unwrap_or_default();
        for content in *contents {
            let family = match content.media {
                Media::Json => "Json",
                Media::Form => "Form",
                Media::Xml => "Xml",
                Media::Text => "Text",
                Media::Binary => "Binary",
                Media::Upload => "Upload",
            };
            let exact = words::pascal(&words::words(content.media_type));
            let short = if status.is_empty() || contents.len() > 1 { family } else { "" };
            let candidates = vec![format!("{status}{short}"), format!("{status}{family}"), format!("{status}{exact}")];
            items.push(Item { candidates, first: false });
        }
    }
    settle(&items, "", &mut taken).into_iter().map(Ident).collect()
}

/// A word for a status: its reason phrase, or the number.
pub(super) fn status_word(status: &str) -> String {
    let word = match status {
        "0" | "default" => "Default",
        "200" | "2XX" => "Ok",
        "201" => "Created",
        "202" => "Accepted",
        "204" => "NoContent",
        "206" => "PartialContent",
        "207" => "MultiStatus",
        "301" => "MovedPermanently",
        "302" => "Found",
        "304" => "NotModified",
        "307" => "TemporaryRedirect",
        "400" => "BadRequest",
        "4" | "4XX" => "ClientError",
        "401" => "Unauthorized",
        "403" => "Forbidden",
        "404" => "NotFound",
        "405" => "MethodNotAllowed",
        "406" => "NotAcceptable",
        "409" => "Conflict",
        "413" => "ContentTooLarge",
        "415" => "UnsupportedMediaType",
        "422" => "UnprocessableContent",
        "429" => "TooManyRequests",
        "500" => "InternalError",
        "3" | "3XX" => "Redirect",
        "5" | "5XX" => "ServerError",
        "501" => "NotImplemented",
        "503" => "Unavailable",
        other => return format!("Status{other}"),
    };
    word.to_owned()
}

/// Names the tags' modules.
pub(super) fn modules(gathered: &Gathered<'_>) -> Vec<Ident> {
    let mut taken: BTreeSet<String> =
        reserved::MODULES.iter().chain(reserved::KEYWORDS).map(|name| (*name).to_owned()).collect();
    let items: Vec<Item> = gathered
        .tags
        .iter()
        .map(|tag| {
            let mut item = snake_item(tag.name, &[]);
            item.candidates.insert(1, format!("{}_api", words::snake(&words::words(tag.name))));
            item
        })
        .collect();
    settle(&items, "_", &mut taken).into_iter().map(Ident).collect()
}

/// Names the tags' traits.
pub(super) fn traits(gathered: &Gathered<'_>, taken: &mut BTreeSet<String>) -> Vec<String> {
    let items: Vec<Item> = gathered
        .tags
        .iter()
        .map(|tag| {
            let plain = words::pascal(&words::words(tag.name));
            let candidates = vec![
                plain.clone(),
                format!("{plain}Operations"),
                format!("{}Operations", words::pascal(&words::spelled_words(tag.name))),
            ];
            Item { candidates, first: false }
        })
        .collect();
    settle(&items, "", taken)
}

/// Names the fields and the statics of parameters.
pub(super) fn parameters(gathered: &Gathered<'_>, pins: &Pins) -> IndexMap<Pointer, ParameterNames> {
    let parameters = &gathered.parameters;
    let items: Vec<Item> = parameters.iter().map(|(at, parameter)| constant_item(at, parameter, gathered)).collect();
    let mut taken: BTreeSet<String> = reserved::CONSTANTS.iter().map(|name| (*name).to_owned()).collect();
    // Numbers go by place, whatever was met first.
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_by_key(|index| parameters.get_index(*index).map(|(at, _)| at));
    let sorted: Vec<Item> = order.iter().filter_map(|index| items.get(*index).cloned()).collect();
    let mut constants: BTreeMap<usize, String> = BTreeMap::new();
    for (index, name) in order.iter().zip(settle(&sorted, "_", &mut taken)) {
        constants.insert(*index, name);
    }
    let idents = fields(gathered);
    let named = parameters.iter().zip(idents).enumerate().map(|(index, ((at, parameter), ident))| {
        let names = ParameterNames {
            ident: Ident(ident),
            constant: Ident(constants.remove(&index).unwrap_or_default()),
            context: pins.is_context(parameter.name),
        };
        (at.clone(), names)
    });
    named.collect()
}

fn constant_item(at: &Pointer, parameter: &RawParameter<'_>, gathered: &Gathered<'_>) -> Item {
    let name = words::screaming(&words::words(parameter.name));
    let plain = words::snake(&words::words(parameter.name)) == parameter.name;
    let location = parameter.location.as_str().to_ascii_uppercase();
    let component =
        at.as_str().starts_with("/components/parameters/").then(|| at.segments().last()).flatten().unwrap_or_default();
    let mut candidates = vec![name.clone()];
    if component.is_empty() {
        if !plain {
            candidates.push(words::screaming(&words::spelled_words(parameter.name)));
        }
        candidates.push(format!("{name}_{location}"));
        if let Some(operation) = parameter.operations.first().and_then(|index| gathered.operations.get(*index)) {
            let owner = words::screaming(&words::words(operation.path));
            candidates.push(format!("{}_{owner}_{name}", method_word(operation.method).to_ascii_uppercase()));
        }
    } else {
        candidates.push(words::screaming(&words::words(&component)));
        candidates.push(words::screaming(&words::spelled_words(&component)));
        candidates.push(format!("{}_{location}", words::screaming(&words::words(&component))));
    }
    // A parameter that several operations have written out is as good as a component.
    let first =
        if component.is_empty() { plain && parameter.operations.len() > 1 } else { component == parameter.name };
    Item { candidates, first }
}

/// One field name for each parameter, such that no operation has one twice. What clashes in any operation steps back to
/// its next candidate: the location, then the symbols spelled out, then both.
fn fields(gathered: &Gathered<'_>) -> Vec<String> {
    let parameters = &gathered.parameters;
    let candidates: Vec<[String; 4]> = parameters
        .values()
        .map(|parameter| {
            let location = parameter.location.as_str();
            let plain = words::snake(&words::words(parameter.name));
            let spelled = words::snake(&words::spelled_words(parameter.name));
            let or_spelled = if plain.is_empty() { spelled.clone() } else { plain };
            [
                unreserved(or_spelled.clone(), reserved::FIELDS),
                format!("{or_spelled}_{location}"),
                unreserved(spelled.clone(), reserved::FIELDS),
                format!("{spelled}_{location}"),
            ]
        })
        .collect();
    let mut levels = vec![0_usize; parameters.len()];
    let name = |index: usize, level: usize| candidates.get(index).and_then(|names| names.get(level)).cloned();
    for _ in 0..4 {
        let mut step_back: BTreeMap<usize, usize> = BTreeMap::new();
        for operation in &gathered.operations {
            let mut owners: BTreeMap<String, Vec<usize>> = BTreeMap::new();
            for at in &operation.parameters {
                let Some(index) = parameters.get_index_of(at) else { continue };
                let level = levels.get(index).copied().unwrap_or_default();
                owners.entry(name(index, level).unwrap_or_default()).or_default().push(index);
            }
            for group in owners.into_values().filter(|group| group.len() > 1) {
                let of = |index: &usize| parameters.get_index(*index).map(|(_, parameter)| parameter);
                let locations: BTreeSet<Location> = group.iter().filter_map(of).map(|p| p.location).collect();
                let both = locations.len() > 1;
                for index in group {
                    let level = levels.get(index).copied().unwrap_or_default();
                    // The location tells apart only what differs in it; a name that is an identifier keeps it.
                    let plain = name(index, 0).as_deref() == of(&index).map(|parameter| parameter.name);
                    let next = match (both, plain) {
                        (true, _) => (level + 1).min(3),
                        (false, true) => level,
                        (false, false) => (level + 2).min(3),
                    };
                    step_back.insert(index, next);
                }
            }
        }
        if step_back.is_empty() {
            break;
        }
        for (index, level) in step_back {
            if let Some(known) = levels.get_mut(index) {
                *known = level;
            }
        }
    }
    let wanted: Vec<String> = (0..parameters.len())
        .map(|index| name(index, levels.get(index).copied().unwrap_or_default()).unwrap_or_default())
        .collect();
    numbered(gathered, wanted)
}

/// What no rule tells apart is numbered, as in [`settle`]: `self` and `Self`, or two names of symbols that are spelled
/// alike. The one that an operation lists first keeps the name.
fn numbered(gathered: &Gathered<'_>, mut wanted: Vec<String>) -> Vec<String> {
    let parameters = &gathered.parameters;
    let indexes = |operation: &RawOperation<'_>| -> Vec<usize> {
        operation.parameters.iter().filter_map(|at| parameters.get_index_of(at)).collect()
    };
    let uses: Vec<Vec<usize>> = gathered.operations.iter().map(indexes).collect();
    for operation in &uses {
        let mut seen = BTreeSet::new();
        for index in operation {
            let own = wanted.get(*index).cloned().unwrap_or_default();
            if !own.is_empty() && seen.insert(own.clone()) {
                continue;
            }
            let base = if own.is_empty() { "parameter" } else { own.trim_end_matches('_') };
            let beside: BTreeSet<&str> = uses
                .iter()
                .filter(|uses| uses.contains(index))
                .flatten()
                .filter_map(|other| wanted.get(*other).map(String::as_str))
                .collect();
            let free =
                (2_usize..).map(|number| format!("{base}_{number}")).find(|name| !beside.contains(name.as_str()));
            if let (Some(name), Some(slot)) = (free, wanted.get_mut(*index)) {
                seen.insert(name.clone());
                *slot = name;
            }
        }
    }
    wanted
}
