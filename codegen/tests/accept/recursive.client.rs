// ---- recursive/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod models;
pub mod things;

/// Client of the Example 1.0.0. It has a method for each tag, which gives access to the operations; clones are
/// cheap and share the session.
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
    /// Operations of the tag `Things`.
    pub fn things(&self) -> things::Things {
        things::Things::new(&self.core)
    }
}

impl From<crate::Client> for Client {
    fn from(core: crate::Client) -> Self {
        Self { core }
    }
}

// ---- recursive/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The `not` of `Rule`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Condition {
    /// As `String`.
    Text(String),
    /// As `Rule`.
    Rule(Rule),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received Condition { Text, Rule });

json::shape!(Condition: Union(None, &[Text, Of(self::Rule::shape)]));

/// The `leaf` of `Tree`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Leaf {
    /// The text of the leaf.
    pub text: Option<String>,
}

json::setters!(Leaf { text: String });

json::object!(sent Leaf { text });

/// The reply of `POST /trees`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Rule {
    /// The not.
    pub not: Option<Box<Condition>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Rule { not, ..unknown });

json::shape!(Rule: Object(None, &[("not", false, Of(self::Condition::shape))]));

/// The body of `POST /trees`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Tree {
    /// The left.
    pub left: Option<Box<Tree>>,
    /// The children.
    pub children: Option<Vec<Tree>>,
    /// The leaf.
    pub leaf: Option<Leaf>,
}

json::setters!(Tree { left: Box<Tree>, leaf: Leaf; children: Tree });

json::object!(sent Tree { left, children, leaf });

// ---- recursive/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Operations of the tag `Things`.
///
/// Made by [`Client::things`](super::Client::things); clones are cheap.
#[derive(Clone, Debug)]
pub struct Things {
    core: crate::Client,
}

impl Things {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// `POST /trees` (`post_tree`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::recursive::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().create_tree().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_tree(&self) -> CreateTree {
        CreateTree::new(self.core.post("create_tree", "/trees").open().never_waits())
    }
}

call::request!(CreateTree of "`Things::create_tree`": call::Json<models::Rule>;);

impl<R> CreateTree<R> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::Tree>) -> Self {
        self.call = self.call.body(&call::to::<models::Tree>(body));
        self
    }
}
