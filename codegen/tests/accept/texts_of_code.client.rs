// ---- texts_of_code/a_pub_fn_tag.rs
// Emitted by `cargo xtask gen`; do not edit.
//! \`\`\` fn tag_text() { std::process::exit(1) } \`\`\` A  mark.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// S pub fn summary() {} //.
    ///
    /// D
    ///
    /// \`\`\`text panic!("a doctest") \`\`\`
    ///
    /// /// \`\`\` \*/ pub fn description() {} /\*
    ///
    /// indented();
    ///
    /// \~~~ x ~~~
    ///
    /// `GET /a/{p}` (`get_a\npub fn id() {} //'\r`).
    /// Permissions: `a:read` on `a:id`. Errors: 403.
    pub async fn get_a_p(&self, p: &str, options: &GetAPOptions) -> Result<Response<GetAPReply>, Error> {
        let reply = self.core
            .get("get_a_p", "/a/{p}")
            .open()
            .never_waits()
            .path("p", &p)
            .query("q\"\npub fn parameter() {} //\u{2028}", &options.q_pub_fn_parameter)
            .send()
            .await?;
        if reply.is(200, "application/json; a=\"); pub fn media() {} //\"") {
            return reply.json_as(GetAPReply::Json);
        }
        Ok(reply.text()?.map(GetAPReply::Text))
    }
}

/// Optional parameters of [`Client::get_a_p`].
#[derive(Clone, Debug, Default)]
pub struct GetAPOptions {
    /// `q"\npub fn parameter() {} //\u{2028}`
    pub q_pub_fn_parameter: Option<models::GetAPQPubFnParameter>,
}

/// Replies of [`Client::get_a_p`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetAPReply {
    /// `application/json; a="); pub fn media() {} //"`
    Json(models::A),
    /// `text/plain; a="); pub fn media() {} //"`
    Text(String),
}

// ---- texts_of_code/b_b.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `B\rb`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Bytes, Error, Response};

impl Client {
    /// `POST /b` (`post_b`).
    pub async fn post_b(&self, body: PostBBody) -> Result<Response<()>, Error> {
        let call = self.core.post("post_b", "/b").open().never_waits();
        let call = match body {
            PostBBody::Json(body) => call.body(&body),
            PostBBody::Binary(body) => call.raw_body("application/octet-stream; a=\"); pub fn media() {} //\"", body),
        };
        call.empty().await
    }
}

/// Bodies of [`Client::post_b`].
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)]
pub enum PostBBody {
    /// `application/json; a="); pub fn media() {} //"`
    Json(models::A),
    /// `application/octet-stream; a="); pub fn media() {} //"`
    Binary(Bytes),
}

// ---- texts_of_code/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the T pub fn title() {} // "; /\* \` 1 pub fn version() {} //: a method per operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod a_pub_fn_tag;
pub mod b_b;
pub mod models;

/// Client of the T pub fn title() {} // "; /\* \` 1 pub fn version() {} //. Its methods stand in one block per
/// tag; clones are cheap and share the session.
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::Client,
}

impl Client {
    /// Starts a client for the server at `url`, such as `https://localhost:55000`.
    pub fn builder(url: &str) -> crate::Builder<Self> {
        crate::Builder::new(url)
    }
    /// The part that does not depend on the generation of the API.
    pub fn core(&self) -> &crate::Client {
        &self.core
    }
    /// A client that shares this one's session and asks the server not to time out; see
    /// [`crate::Client::wait_for_complete`].
    pub fn wait_for_complete(&self, wait: bool) -> Self {
        Self {
            core: self.core.wait_for_complete(wait),
        }
    }
}

impl From<crate::Client> for Client {
    fn from(core: crate::Client) -> Self {
        Self { core }
    }
}

// ---- texts_of_code/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs)]

use crate::json;

/// A pub fn schema() {} // \`\`\` panic!() \`\`\`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct A {
    /// ` pub fn member() {} //`.
    pub a_pub_fn_injected: Option<String>,
    pub b: Option<String>,
    pub lower: Option<String>,
    /// \`\`\` let x = \`.
    pub backtick_backtick: Option<String>,
    pub u202e: Option<BPubFnPointer>,
    pub c: Option<AC>,
}

impl json::Decode for A {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a_pub_fn_injected: members.take("a\npub fn injected() {} //"),
            b: members.take("b\r"),
            lower: members.take(""),
            backtick_backtick: members.take("``"),
            u202e: members.take("\u{202e}"),
            c: members.take("c"),
        })
    }
}

impl json::Encode for A {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[
            ("a\npub fn injected() {} //", &self.a_pub_fn_injected),
            ("b\r", &self.b),
            ("", &self.lower),
            ("``", &self.backtick_backtick),
            ("\u{202e}", &self.u202e),
            ("c", &self.c),
        ])
    }
}

/// `/components/schemas/A/properties/c`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum AC {
    Text(String),
    Object(ACObject),
    /// A value of another shape.
    Unknown(crate::Value),
}

impl json::Decode for AC {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        match tree.choose(&[json::Shape::Text, json::Shape::Object(&["\n"])]) {
            Some(0) => json::Decode::decode(tree).map(Self::Text),
            Some(1) => json::Decode::decode(tree).map(Self::Object),
            _ => Ok(Self::Unknown(tree.into_value())),
        }
    }
}

impl json::Encode for AC {
    fn encode(&self) -> Option<crate::Value> {
        match self {
            Self::Text(value) => json::Encode::encode(value),
            Self::Object(value) => json::Encode::encode(value),
            Self::Unknown(value) => json::Encode::encode(value),
        }
    }
}

/// `/components/schemas/A/properties/c/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ACObject {
    pub u000a: Option<i64>,
}

impl json::Decode for ACObject {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            u000a: members.take("\n"),
        })
    }
}

impl json::Encode for ACObject {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("\n", &self.u000a)])
    }
}

/// `/components/schemas/B~1\n'pub fn pointer()`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BPubFnPointer {
    pub x: Option<String>,
    /// Every other member.
    pub additional: std::collections::BTreeMap<String, BPubFnPointerValue>,
}

impl json::Decode for BPubFnPointer {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            x: members.take("x"),
            additional: members.rest(),
        })
    }
}

impl json::Encode for BPubFnPointer {
    fn encode(&self) -> Option<crate::Value> {
        json::members_and(&[("x", &self.x)], &self.additional)
    }
}

/// `/components/schemas/B~1\n'pub fn pointer()/additionalProperties`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BPubFnPointerValue {
    /// `"\n"`
    U000a,
    /// A text that this version does not know.
    Unknown(String),
}

impl BPubFnPointerValue {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::U000a => "\n",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for BPubFnPointerValue {
    fn from(text: &str) -> Self {
        match text {
            "\n" => Self::U000a,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BPubFnPointerValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for BPubFnPointerValue {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for BPubFnPointerValue {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// a"\#; evil().
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetAPQPubFnParameter {
    /// `a\npub fn value() {} //`
    APubFnValue,
    /// `"`
    Quote,
    /// `\`
    Backslash,
    /// `'`
    Apostrophe,
    /// `'`
    Backtick,
    /// `"\r"`
    U000d,
    /// `"\n"`
    U000a,
    /// `"\t"`
    U0009,
    /// `\u{0}`
    U0000,
    /// `" "`
    Space,
    /// `""`
    Empty,
    /// `\u{202e}`
    U202e,
    /// `${x}`
    X,
    /// `{}`
    OpenClose,
    /// A text that this version does not know.
    Unknown(String),
}

impl GetAPQPubFnParameter {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::APubFnValue => "a\npub fn value() {} //",
            Self::Quote => "\"",
            Self::Backslash => "\\",
            Self::Apostrophe => "'",
            Self::Backtick => "`",
            Self::U000d => "\r",
            Self::U000a => "\n",
            Self::U0009 => "\t",
            Self::U0000 => "\0",
            Self::Space => " ",
            Self::Empty => "",
            Self::U202e => "\u{202e}",
            Self::X => "${x}",
            Self::OpenClose => "{}",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for GetAPQPubFnParameter {
    fn from(text: &str) -> Self {
        match text {
            "a\npub fn value() {} //" => Self::APubFnValue,
            "\"" => Self::Quote,
            "\\" => Self::Backslash,
            "'" => Self::Apostrophe,
            "`" => Self::Backtick,
            "\r" => Self::U000d,
            "\n" => Self::U000a,
            "\t" => Self::U0009,
            "\0" => Self::U0000,
            " " => Self::Space,
            "" => Self::Empty,
            "\u{202e}" => Self::U202e,
            "${x}" => Self::X,
            "{}" => Self::OpenClose,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for GetAPQPubFnParameter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for GetAPQPubFnParameter {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}
