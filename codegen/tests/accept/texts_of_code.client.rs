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
            PostBBody::Json(body) => call.body(&body).media_type("application/json; a=\"); pub fn media() {} //\""),
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

use crate::json;

/// A pub fn schema() {} // \`\`\` panic!() \`\`\`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct A {
    /// ` pub fn member() {} //`.
    pub a_pub_fn_injected: Option<String>,
    /// The b (`b\r`).
    pub b: Option<String>,
    /// The member `""` (`""`).
    pub lower: Option<String>,
    /// \`\`\` let x = \`.
    pub backtick_backtick: Option<String>,
    /// The member `\u{202e}` (`\u{202e}`).
    pub u202e: Option<BPubFnPointer>,
    /// The c.
    pub c: Option<AC>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged A {
    a_pub_fn_injected: "a\npub fn injected() {} //", b: "b\r", lower: "", backtick_backtick: "``", u202e: "\u{202e}", c,
    ..unknown,
});

/// The `c` of `A`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum AC {
    /// As `String`.
    Text(String),
    /// As `ACObject`.
    Object(ACObject),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(exchanged AC { Text, Object });

json::shape!(AC: Union(None, &[Text, Of(self::ACObject::shape)]));

/// What `AC` can be.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ACObject {
    /// The member `"\n"` (`"\n"`).
    pub u000a: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged ACObject { u000a: "\n", ..unknown });

json::shape!(ACObject: Object(None, &[("\n", false, Integer)]));

/// The `\u{202e}` of `A`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BPubFnPointer {
    /// The x of the .
    pub x: Option<String>,
    /// Every other member.
    pub additional: std::collections::BTreeMap<String, BPubFnPointerValue>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged BPubFnPointer { x, ..additional, ..unknown });

/// The value of a member of `BPubFnPointer` that is not listed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BPubFnPointerValue {
    /// `"\n"`
    U000a,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged BPubFnPointerValue { U000a: "\n" });

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

json::texts!(sent GetAPQPubFnParameter {
    APubFnValue: "a\npub fn value() {} //", Quote: "\"", Backslash: "\\", Apostrophe: "'", Backtick: "`", U000d: "\r",
    U000a: "\n", U0009: "\t", U0000: "\0", Space: " ", Empty: "", U202e: "\u{202e}", X: "${x}", OpenClose: "{}",
});
