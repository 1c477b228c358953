//! Replies of operations: the type of the core that reads a reply of one kind, or an enum where there are several.

use super::super::types::{Scope, Types};
use super::Plan;
use crate::emit::docs;
use crate::escape::literal;
use crate::ir::{Operation, ReplyPayload, TypeRef};

/// A documented success.
pub(super) struct Reply<'a> {
    status: u16,
    /// `None` for a reply without a body.
    media_type: Option<&'a str>,
    variant: &'a str,
    payload: Payload<'a>,
}

#[derive(Clone, Copy)]
enum Payload<'a> {
    Json(&'a TypeRef),
    Text,
    Binary,
    Empty,
}

/// What reads the reply.
pub(super) enum Kind {
    /// A type of the core.
    One(String),
    /// An enum of the operation.
    Several(String),
}

impl Kind {
    pub(super) fn ty(&self) -> &str {
        match self {
            Self::One(ty) | Self::Several(ty) => ty,
        }
    }
}

pub(super) fn kind(types: &Types<'_>, replies: &[Reply<'_>], raw: bool, is_login: bool, several: &str) -> Kind {
    let one = match replies {
        [] => return Kind::One("call::Nothing".to_owned()),
        [only] => only,
        [first, ..] if raw => first,
        _ => return Kind::Several(several.to_owned()),
    };
    Kind::One(match one.payload {
        Payload::Json(TypeRef::AffectedItems(item)) => format!("call::List<{}>", types.owned(item, Scope::Tag)),
        Payload::Json(ty) => format!("call::Json<{}>", types.owned(ty, Scope::Tag)),
        Payload::Text if is_login => "call::Hidden".to_owned(),
        Payload::Text => "call::Text".to_owned(),
        Payload::Binary => "call::Binary".to_owned(),
        Payload::Empty => "call::Nothing".to_owned(),
    })
}

/// Whether a reply is JSON, or a text when `raw` asks for one.
pub(super) fn is_json_or_text(replies: &[Reply<'_>]) -> bool {
    let is_text = |reply: &Reply<'_>| matches!(reply.payload, Payload::Text);
    match replies {
        [Reply { payload: Payload::Json(_), .. }, texts @ ..] => !texts.is_empty() && texts.iter().all(is_text),
        _ => false,
    }
}

/// The successes in the order in which they are tried: the last one is taken without looking at its type, so that is
/// a text if there is one.
pub(super) fn of(operation: &Operation, raw: bool) -> Vec<Reply<'_>> {
    let mut replies = Vec::new();
    for reply in &operation.successes {
        for content in &reply.contents {
            let payload = match &content.payload {
                ReplyPayload::Json(ty) => Payload::Json(ty),
                ReplyPayload::Text => Payload::Text,
                ReplyPayload::Binary => Payload::Binary,
            };
            let (media_type, variant) = (Some(content.media_type.as_str()), content.variant.as_str());
            replies.push(Reply { status: reply.status, media_type, variant, payload });
        }
    }
    let empty = operation.successes.iter().filter(|reply| reply.contents.is_empty());
    for reply in empty.filter(|_| !replies.is_empty()).collect::<Vec<_>>() {
        let (status, variant) = (reply.status, reply.variant.as_str());
        replies.push(Reply { status, media_type: None, variant, payload: Payload::Empty });
    }
    // `raw` switches from JSON to text, also where the document forgets to say so.
    if let (true, [Reply { status, payload: Payload::Json(_), .. }]) = (raw, replies.as_slice()) {
        replies.push(Reply {
            status: *status,
            media_type: Some("text/plain"),
            variant: "Text",
            payload: Payload::Text,
        });
    }
    replies.sort_by_key(|reply| match reply.payload {
        Payload::Empty => 0,
        Payload::Json(_) => 1,
        Payload::Binary => 2,
        Payload::Text => 3,
    });
    replies
}

impl Plan<'_> {
    /// The enum of several kinds of replies, and how one is read.
    pub(super) fn reply_enum(&self) -> Option<String> {
        let Kind::Several(name) = self.kind() else { return None };
        let mut variants = String::new();
        for reply in &self.replies {
            let about = match reply.media_type {
                Some(media_type) => docs::code(media_type),
                None => format!("Status {} without a body.", reply.status),
            };
            variants.push_str(&docs::comments(4, [about]));
            match self.held(reply.payload) {
                None => variants.push_str(&format!("    {},\n", reply.variant)),
                Some(ty) => variants.push_str(&format!("    {}({ty}),\n", reply.variant)),
            }
        }
        let (last, first) = self.replies.split_last()?;
        let mut block = String::new();
        for reply in first {
            let status = reply.status;
            let condition = match reply.media_type {
                Some(media_type) => format!("reply.is({status}, {})", literal(media_type)),
                None => format!("reply.status().as_u16() == {status}"),
            };
            let read = self.read(reply, &name);
            block.push_str(&format!("        if {condition} {{\n            return {read};\n        }}\n"));
        }
        block.push_str(&format!("        {}\n", self.read(last, &name)));
        let about = format!("/// Replies of [`{}`].", self.path());
        let attributes = "#[derive(Clone, Debug, PartialEq)]\n#[allow(clippy::large_enum_variant)]";
        Some(format!(
            "{about}\n{attributes}\npub enum {name} {{\n{variants}}}\n\nimpl call::Read for {name} {{\n    \
             type Value = Self;\n    type Answer = crate::Response<Self>;\n\n    fn read(reply: crate::Reply) -> Result<crate::Response<Self>, crate::Error> {{\n\
             {block}    }}\n}}\n"
        ))
    }

    fn read(&self, reply: &Reply<'_>, name: &str) -> String {
        let variant = reply.variant;
        match reply.payload {
            Payload::Empty => format!("Ok(reply.empty()?.map(|()| {name}::{variant}))"),
            Payload::Text if self.is_login() => format!("Ok(reply.text()?.map(|text| {name}::{variant}(text.into())))"),
            Payload::Json(_) => format!("reply.json_as({name}::{variant})"),
            Payload::Text => format!("Ok(reply.text()?.map({name}::{variant}))"),
            Payload::Binary => format!("Ok(reply.bytes()?.map({name}::{variant}))"),
        }
    }

    /// The type of what a variant holds.
    fn held(&self, payload: Payload<'_>) -> Option<String> {
        match payload {
            Payload::Json(ty) => Some(self.types.owned(ty, Scope::Tag)),
            Payload::Text if self.is_login() => Some("crate::Secret".to_owned()),
            Payload::Text => Some("String".to_owned()),
            Payload::Binary => Some("crate::Bytes".to_owned()),
            Payload::Empty => None,
        }
    }
}
