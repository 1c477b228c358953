//! The one list of names that generated code must not take: Rust's keywords and prelude, and what the emitters and the
//! hand-written cores of the generated crates call their own things. An emitter that introduces an identifier into the
//! scope of generated names adds it here.

/// Keywords of every edition, and the names that cannot be identifiers at all.
pub(crate) const KEYWORDS: &[&str] = &[
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Types and traits. Things of the cores that are not listed are written with their full path by the emitters.
#[rustfmt::skip]
pub(crate) const TYPES: &[&str] = &[
    // Rust's prelude and derives, and std types that generated code may name.
    "Arc", "AsMut", "AsRef", "Box", "BTreeMap", "Clone", "Copy", "Cow", "Debug", "Default", "Display",
    "DoubleEndedIterator", "Drop", "Eq", "Err", "ExactSizeIterator", "Extend", "Fn", "FnMut", "FnOnce", "Formatter",
    "From", "FromIterator", "FromStr", "Future", "Hash", "HashMap", "Infallible", "Into", "IntoFuture", "IntoIterator",
    "Iterator", "LazyLock", "None", "Ok", "OnceLock", "Option", "Ord", "Ordering", "PartialEq", "PartialOrd",
    "PhantomData", "Pin", "Rc", "Result", "Self", "Send", "Sized", "Some", "String", "Sync", "ToOwned", "ToString",
    "TryFrom", "TryInto", "Unpin", "Vec",
    // Crates in scope of generated code.
    "Bytes", "Deserialize", "Deserializer", "IndexMap", "Map", "Number", "Serialize", "Serializer", "Value", "Visitor",
    // The generated crates' cores.
    "AffectedItems", "Api", "Binary", "Body", "BoxFuture", "Check", "Client", "ClientBuilder", "Content", "Context", "Decode",
    "Error", "FailedItem", "Input", "IntoPayload", "Json", "Method", "Operation", "Parameter", "Payload",
    "Permission", "Problem", "ReplySpec", "Request", "Response", "Router", "Routes", "Schema", "StatusCode",
    "Text", "Upload",
];

/// Modules of a generation beside its tags', and methods of `Server`, which has one for each tag's module.
pub(crate) const MODULES: &[&str] = &[
    "all",
    "api",
    "client",
    "complete",
    "core",
    "error",
    "formats",
    "into_router",
    "lib",
    "main",
    "models",
    "new",
    "not_implemented",
    "of",
    "operations",
    "parameters",
    "permissions",
    "replies",
    "requests",
    "router",
    "schemas",
    "std",
    "support",
    "tests",
    "types",
    "unimplemented",
    "with_config",
];

/// Methods of the generated clients, those of `Arc` that would hide a trait's, and one whose static would be the `TAG`
/// of a tag's module.
pub(crate) const METHODS: &[&str] = &[
    "as_ref",
    "borrow",
    "borrow_mut",
    "builder",
    "call",
    "clone",
    "connect",
    "core",
    "default",
    "deref",
    "drop",
    "execute",
    "from",
    "inner",
    "into",
    "login",
    "logout",
    "new",
    "pretty",
    "request",
    "send",
    "tag",
    "to_owned",
    "token",
    "try_from",
    "try_into",
    "type_id",
    "wait_for_complete",
    "with_token",
];

/// Fields and arguments: what stands beside parameters in the signature or the struct that holds them.
pub(crate) const FIELDS: &[&str] = &["body", "cx", "options", "request"];

/// The member that holds what an object does not list.
pub(crate) const ADDITIONAL: &[&str] = &["additional"];

/// Variants: what emitted enums hold beside the document's texts.
pub(crate) const VARIANTS: &[&str] = &["Self", "Unknown"];

/// Statics.
pub(crate) const CONSTANTS: &[&str] =
    &["BODY", "FORMATS", "OPERATIONS", "PARAMETERS", "PERMISSIONS", "REPLIES", "SCHEMAS"];
