// ---- texts_of_code/a_pub_fn_tag.rs
// Emitted by `cargo xtask gen`; do not edit.
//! \`\`\` fn tag_text() { std::process::exit(1) } \`\`\` A  mark.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// \`\`\` fn tag_text() { std::process::exit(1) } \`\`\` A  mark.
///
/// Made by [`Client::a_pub_fn_tag`](super::Client::a_pub_fn_tag); clones are cheap.
#[derive(Clone, Debug)]
pub struct APubFnTag {
    core: crate::Client,
}

impl APubFnTag {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

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
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::texts_of_code::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.a_pub_fn_tag().p("example").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn p(&self, p: impl Into<String>) -> GetAP {
        GetAP::new(self.core.get("get_a_p", "/a/{p}").open().never_waits().path("p", &call::to::<String>(p)))
    }
}

call::request!(GetAP of "`APubFnTag::p`": GetAPReply;
    /// `q"\npub fn parameter() {} //\u{2028}`
    q_pub_fn_parameter("q\"\npub fn parameter() {} //\u{2028}"): query into models::GetAPQPubFnParameter,
);

/// Replies of [`APubFnTag::p`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetAPReply {
    /// `application/json; a="); pub fn media() {} //"`
    Json(models::A),
    /// `text/plain; a="); pub fn media() {} //"`
    Text(String),
}

impl call::Read for GetAPReply {
    type Value = Self;
    type Answer = crate::Response<Self>;

    fn read(reply: crate::Reply) -> Result<crate::Response<Self>, crate::Error> {
        if reply.is(200, "application/json; a=\"); pub fn media() {} //\"") {
            return reply.json_as(GetAPReply::Json);
        }
        Ok(reply.text()?.map(GetAPReply::Text))
    }
}

// ---- texts_of_code/b_b.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `B\rb`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Operations of the tag `B\rb`.
///
/// Made by [`Client::b_b`](super::Client::b_b); clones are cheap.
#[derive(Clone, Debug)]
pub struct BB {
    core: crate::Client,
}

impl BB {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// `POST /b` (`post_b`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::texts_of_code::Client,
    /// #     body: wazuh_api_client::texts_of_code::b_b::PostBBody,
    /// # ) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.b_b().post(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post(&self, body: impl Into<PostBBody>) -> PostB {
        let request = self.core.post("post_b", "/b").open().never_waits();
        let request = match body.into() {
            PostBBody::Json(body) => request.body(&body).media_type("application/json; a=\"); pub fn media() {} //\""),
            PostBBody::Binary(body) => request.payload("application/octet-stream; a=\"); pub fn media() {} //\"", body),
        };
        PostB::new(request)
    }
}

call::request!(PostB of "`BB::post`": call::Nothing;);

/// Bodies of [`BB::post`].
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)]
pub enum PostBBody {
    /// `application/json; a="); pub fn media() {} //"`
    Json(models::A),
    /// `application/octet-stream; a="); pub fn media() {} //"`
    Binary(crate::Body),
}

// ---- texts_of_code/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the T pub fn title() {} // "; /\* \` 1 pub fn version() {} //: a module for each tag, with a
//! method for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod a_pub_fn_tag;
pub mod b_b;
pub mod models;

/// Client of the T pub fn title() {} // "; /\* \` 1 pub fn version() {} //. It has a method for each tag, which
/// gives access to the operations; clones are cheap and share the session.
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
    /// \`\`\` fn tag_text() { std::process::exit(1) } \`\`\` A  mark.
    pub fn a_pub_fn_tag(&self) -> a_pub_fn_tag::APubFnTag {
        a_pub_fn_tag::APubFnTag::new(&self.core)
    }
    /// Operations of the tag `B\rb`.
    pub fn b_b(&self) -> b_b::BB {
        b_b::BB::new(&self.core)
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
#[non_exhaustive]
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

json::setters!(A {
    a_pub_fn_injected: String, b: String, lower: String, backtick_backtick: String, u202e: BPubFnPointer, c: AC,
});

json::object!(exchanged A {
    a_pub_fn_injected: "a\npub fn injected() {} //", b: "b\r", lower: "", backtick_backtick: "``", u202e: "\u{202e}", c,
    ..unknown,
});

/// The `c` of `A`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct ACObject {
    /// The member `"\n"` (`"\n"`).
    pub u000a: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(ACObject { u000a: i64 });

json::object!(exchanged ACObject { u000a: "\n", ..unknown });

json::shape!(ACObject: Object(None, &[("\n", false, Integer)]));

/// The `\u{202e}` of `A`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BPubFnPointer {
    /// The x of the .
    pub x: Option<String>,
    /// Every other member.
    pub additional: std::collections::BTreeMap<String, BPubFnPointerValue>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(BPubFnPointer { x: String });

json::object!(exchanged BPubFnPointer { x, ..additional, ..unknown });

/// The value of a member of `BPubFnPointer` that is not listed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BPubFnPointerValue {
    /// `"\n"`
    U000a,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged BPubFnPointerValue { U000a: "\n" });

/// a"\#; evil().
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
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
