#![cfg_attr(feature = "v4", doc = include_str!("../README.md"))]
//!
//! # Guide
//!
//! Each generation of the API is a module, emitted from its description, behind a feature of its name: `v4`, `v5`,
//! `v1`. In it, each tag has a module with its trait, the requests and replies of its operations, and their entries of
//! the table `OPERATIONS`; `models` has the types that requests and replies are made of. Everything at the root of the
//! crate is what the generations share.
//!
//! ## What to implement
//!
//! 1. [`Service`] for the type that your operations work on. It has one item, the type by which callers are known.
//! 2. The trait of each tag that you serve, such as `v4::agents::Agents`, for the same type or for several. A method
//!    takes a [`Context`], and its request if the operation has parameters or a body. The documentation of a method
//!    has the method and path of HTTP that it answers, the media type of its body where that is not JSON, the
//!    documented statuses, and the actions that it needs permission for.
//! 3. [`Gate`], or take [`OpenGate`] if something in front of the server decides who may call.
//!
//! Then put them together with the generation's `Server`, such as `v4::Server`. Services are shared by all requests at
//! the same time: what changes is behind a lock or a channel, and blocking work belongs on
//! `tokio::task::spawn_blocking`.
//!
//! The reply of a method is one of these:
//!
//! | type | is made with |
//! |---|---|
//! | `Json<AffectedItems<T>>` | [`Json::new`] of an [`AffectedItems`], the list that most operations of 4.x and 5.x answer with; [`ListWriter`] where items are many or are JSON already |
//! | `Json<T>` | [`Json::new`] of the model, [`DataWriter`], or [`Json::from_encoded`] |
//! | [`Text`], [`Binary`] | `Text::from(string)`, `Binary(bytes)` |
//! | an enum named `...Reply` | the variant for the status and media type that you answer with |
//!
//! A failure is an [`Error`], which becomes a problem document, or [`Error::documented`] where the description has a
//! body of its own for it.
//!
//! An enum whose only JSON variant is `Json` is made with `Json::new(..)?.into()` too.
//!
//! Models have public members, and most implement `Default`: `Rule { id: Some(5710), ..Rule::default() }`.
//!
//! The documentation of a request's fields has the format, the bounds and the default of each, and its name on the wire
//! where that differs (`os_platform` is `os.platform`). A parameter that is required or has a default is a plain value,
//! any other an `Option`: `distinct` is a `bool` since its default is `false`, and `raw` is an `Option<bool>` since the
//! description gives it none. `None` means what `Some(false)` does there.
//!
//! ## The way of a request
//!
//! 1. The path and method choose the operation. A path that no operation has is 404, another method 405.
//! 2. [`Gate::admit`]: limits, credentials.
//! 3. The parameters, the content type and the announced size of the body: 400, 415, 413.
//! 4. [`Gate::foresee`], if there is a body: refuses what is refused whatever the body says. It has a default.
//! 5. The body: 400 or 413.
//! 6. [`Gate::authorize`]: permissions. [`Operation::checks`] names what is to be checked, and [`Checked`] has the
//!    parameters and members of the body.
//! 7. Your method. Its reply is sent with the documented status, indented if the request says `pretty=true`.
//!
//! So a request that reaches a method is valid and permitted. `offset` and `limit` have their defaults and bounds.
//!
//! Steps 1, 3 and 5 refuse in the words of the real API, so that its clients find what they know, even where that says
//! little: `limit=abc` is "'abc' is not of type 'integer'. Failed validating 'type' in schema: ...", with the schema
//! and the value but without the name of the parameter. The words of steps 2, 4, 6 and 7 are yours.
//!
//! ## Permissions
//!
//! A permission of Wazuh allows an **action** (`lists:delete`) on **resources** of a **kind** (`list:file`).
//! [`Operation::checks`] has the checks that the real API makes for an operation, all of which must pass. Each names an
//! action, a kind, and in [`On`](operation::On) which resources of that kind it is about: those that a parameter names,
//! all, any, or the node that answers. [`Checked::scope`] finds out what that is for a request:
//!
//! | [`Scope`] | the real API |
//! |---|---|
//! | `Any` | refuses (403, code 4000) who may not do the action on anything; the kind `*:*` stands for the action as such |
//! | `All` | refuses nobody; the reply leaves out what the caller may not touch |
//! | `Named` | refuses who may touch none of the ids; otherwise makes a failed item, code 4000, of each id that the caller may not touch |
//! | `Asked` | refuses nobody; if the case comes in which it matters, such as a file that is to be replaced, an id that the caller may not touch is a failed item |
//! | `ThisNode` | as `Named`, with the node that answers |
//!
//! Do not check [`Operation::permissions`] instead: that is the catalogue, which does not say what an action is needed
//! for. A gate that demands all of it refuses who may upload a list and not delete one, although `lists:delete` matters
//! only if the upload replaces a file. [`Operation::needs`] tells whether an action is among the checks.
//!
//! A gate fails closed if it refuses whatever it does not know. It finds out what the caller may touch; since only the
//! method knows what there is, leaving out is for the method, by what it finds in `Context::identity`:
//!
//! ```
//! # #[cfg(feature = "v4")] {
//! use std::collections::BTreeSet;
//!
//! use wazuh_api_server::http::{StatusCode, request::Parts};
//! use wazuh_api_server::v4::{self, lists::*, models::CdbList};
//! use wazuh_api_server::{
//!     AffectedItems, Checked, Context, Error, FailedItems, Gate, Json, Messages, Operation, Scope, Service, page,
//!     unsupported,
//! };
//!
//! /// What a handler knows of its caller.
//! struct Granted {
//!     /// CDB lists that the caller may touch.
//!     lists: BTreeSet<String>,
//!     /// Those that the request names and the caller may not touch.
//!     denied: Vec<String>,
//! }
//!
//! /// Everybody may read these CDB lists, and do nothing else.
//! struct OnlyReads(BTreeSet<String>);
//!
//! const DENIED: &str = "Permission denied: Resource type: list:file";
//!
//! fn denied() -> Error {
//!     Error::new(StatusCode::FORBIDDEN, "Permission Denied", DENIED).code(4000)
//! }
//!
//! impl Gate for OnlyReads {
//!     type Admitted = ();
//!     type Identity = Granted;
//!
//!     async fn admit(&self, _: &'static Operation, _: &Parts) -> Result<(), Error> {
//!         Ok(())
//!     }
//!
//!     async fn authorize(&self, (): (), request: Checked<'_>) -> Result<Granted, Error> {
//!         let mut granted = Granted { lists: self.0.clone(), denied: Vec::new() };
//!         for check in request.operation.checks()? {
//!             match (check.action, check.kind, request.scope(&check)?) {
//!                 // The method leaves out the others.
//!                 ("lists:read", "list:file", Scope::All) => {}
//!                 ("lists:read", "list:file", Scope::Named(names)) => {
//!                     let names = names.into_iter().map(|name| name.into_owned());
//!                     let (known, others): (Vec<_>, Vec<_>) = names.partition(|name| self.0.contains(name));
//!                     if known.is_empty() {
//!                         return Err(denied());
//!                     }
//!                     granted.denied = others;
//!                 }
//!                 _ => return Err(denied()),
//!             }
//!         }
//!         Ok(granted)
//!     }
//! }
//!
//! struct Store(Vec<CdbList>);
//!
//! impl Service for Store {
//!     type Identity = Granted;
//! }
//!
//! const MESSAGES: Messages<'static> = Messages { all: "All found", some: "Some not found", none: "None found" };
//!
//! impl Lists for Store {
//!     async fn get_lists(
//!         &self,
//!         cx: Context<Granted>,
//!         request: GetListsRequest,
//!     ) -> Result<Json<AffectedItems<CdbList>>, Error> {
//!         unsupported!(cx, request: select, sort, search, relative_dirname, q, distinct)?;
//!         let shown = |list: &&CdbList| {
//!             list.filename.as_ref().is_some_and(|name| {
//!                 cx.identity.lists.contains(name)
//!                     && request.filename.as_ref().is_none_or(|wanted| wanted.contains(name))
//!             })
//!         };
//!         let (lists, total) = page(self.0.iter().filter(shown).cloned(), request.offset, request.limit);
//!         let mut failed = FailedItems::new();
//!         for name in &cx.identity.denied {
//!             failed.add(name.as_str(), 4000, DENIED, None);
//!         }
//!         Json::new(&AffectedItems::new(lists, total, failed, &MESSAGES))
//!     }
//!
//!     v4::not_implemented! { get_list_files, get_list_file, upload_list_file, delete_list_file }
//! }
//! # use tower::ServiceExt as _;
//! # use wazuh_api_server::axum::body::{Body, to_bytes};
//! # let list = |name: &str| CdbList { filename: Some(name.to_owned()), ..CdbList::default() };
//! # let store = std::sync::Arc::new(Store(vec![list("audit"), list("secret")]));
//! # let gate = OnlyReads(BTreeSet::from(["audit".to_owned()]));
//! # let router = v4::Server::new(gate).lists(store).unimplemented().into_router();
//! # let ask = |method: &str, uri: &str| {
//! #     let request = wazuh_api_server::http::Request::builder().method(method).uri(uri).body(Body::empty()).unwrap();
//! #     let router = router.clone();
//! #     async move {
//! #         let reply = router.oneshot(request).await.unwrap();
//! #         let status = reply.status().as_u16();
//! #         (status, String::from_utf8(to_bytes(reply.into_body(), usize::MAX).await.unwrap().to_vec()).unwrap())
//! #     }
//! # };
//! # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
//! # let (status, body) = ask("GET", "/lists").await;
//! # assert!(status == 200 && body.contains("audit") && !body.contains("secret") && body.ends_with("\"error\": 0}"));
//! # let (status, body) = ask("GET", "/lists?filename=audit,secret").await;
//! # assert!(status == 200 && body.contains("4000") && body.ends_with("\"error\": 2}"));
//! # assert_eq!(ask("GET", "/lists?filename=secret").await.0, 403);
//! # assert_eq!(ask("DELETE", "/lists/files/audit").await.0, 403);
//! # assert_eq!(ask("GET", "/rules").await.0, 403);
//! # });
//! # }
//! ```
//!
//! ## Tokens and logins
//!
//! Clients of Wazuh get a token from `POST /security/user/authenticate` with a user name and a password, and send it
//! with all other requests. A server for them answers the operations of the tag *Security* whose
//! [`Operation::class`](operation::OperationClass) is a login, at least `login_user`; its gate looks at what each
//! operation wants:
//!
//! ```
//! use wazuh_api_server::{Error, Operation, http::request::Parts, operation::Security};
//!
//! # struct Users;
//! # struct User;
//! # impl Users {
//! # async fn by_password(&self, _: &Parts) -> Result<User, Error> { Ok(User) }
//! # async fn by_token(&self, _: &Parts) -> Result<User, Error> { Ok(User) }
//! async fn admit(&self, operation: &'static Operation, parts: &Parts) -> Result<Option<User>, Error> {
//!     match operation.security {
//!         Security::None => Ok(None),
//!         Security::Basic => self.by_password(parts).await.map(Some),
//!         // Keys are for other descriptions: no operation of Wazuh wants one.
//!         Security::Bearer | Security::Key(..) => self.by_token(parts).await.map(Some),
//!     }
//! }
//! # }
//! ```
//!
//! The handler of the login makes a token for the user that it finds in `Context::identity`.
//!
//! ## Errors
//!
//! Every stage fails with an [`Error`]: a status, a title and a detail, and what else the API's failures may have. The
//! router writes it in the form of the generation ([`Dialect`]).
//!
//! ```
//! use wazuh_api_server::{Error, http::StatusCode};
//!
//! let error = Error::new(StatusCode::FORBIDDEN, "Permission Denied", "Resource type: *:*").code(4000);
//! assert_eq!(
//!     error.to_json(false),
//!     r#"{"title": "Permission Denied", "detail": "Resource type: *:*", "error": 4000}"#,
//! );
//! ```
//!
//! ### What does not exist
//!
//! Whether an id that does not exist is an [`Error`] or a failed item follows from the reply, in the real API and so
//! for its clients:
//!
//! - If the reply is a list and the id is that of an **item** of it, the reply is 200 and names the id in its
//!   [`FailedItems`], even if it is the only one and stands in the path: `GET /rules/files/none.xml`,
//!   `GET /agents/999/key`, `DELETE /security/users?user_ids=999`.
//! - If the items are **in** what the id names, or the reply is one document, it is an [`Error`], mostly a 404:
//!   `GET /groups/none/agents`, `GET /groups/none/configuration`, `GET /agents/999/config/agent/client`.
//!
//! [`Messages`] has the texts for all, some and none, and [`AffectedItems`] the rule by which one is chosen.
//!
//! ## Paging, filters and sorting
//!
//! The crate checks the parameters of lists and does not act on them. [`page`] cuts a page for `offset` and `limit`.
//! `select`, `sort`, `search`, `q` and `distinct` reach your method as they were sent. Refuse those that you do not
//! support, rather than answering with a list that is not what was asked for; [`unsupported!`] does it in a line:
//!
//! ```
//! # #[cfg(feature = "v4")] {
//! use wazuh_api_server::{Context, Error, unsupported, v4::rules::GetRulesRequest};
//!
//! fn supported(cx: &Context<()>, request: &GetRulesRequest) -> Result<(), Error> {
//!     unsupported!(cx, request: select, sort, search, q, distinct)
//! }
//! # }
//! ```
//!
//! ## Answering 501
//!
//! `Server::unimplemented` answers for the tags that no service was given for. Inside of a tag, `not_implemented!` of
//! the generation writes methods by their names. The compiler's error for an incomplete `impl` lists the names that are
//! missing; copy them from there, without the backticks. A method that answers some requests only may return
//! [`Error::not_implemented`].
//!
//! ```
//! # #[cfg(feature = "v4")] {
//! use wazuh_api_server::{Service, v4};
//!
//! struct Mine;
//!
//! impl Service for Mine {
//!     type Identity = ();
//! }
//!
//! impl v4::logtest::Logtest for Mine {
//!     v4::not_implemented! { run_logtest, explain_logtest, end_logtest_session }
//! }
//! # }
//! ```
//!
//! ## More about requests and replies
//!
//! - [`Context::extensions`] has what surrounds the router has put into the request, such as the address of the sender:
//!   serve `router.into_make_service_with_connect_info::<SocketAddr>()` and look for
//!   [`ConnectInfo`](axum::extract::ConnectInfo). The gate finds the same in `Parts::extensions`.
//! - [`Context::reply_headers`] adds headers to a reply, [`Error::header`] to a failure.
//! - What stands around the router, such as an access log, finds the operation of a request with an [`OperationIndex`]
//!   and writes refusals of its own with [`Dialect::response`].
//! - [`RouterConfig`] limits the size of bodies and gives out the description at `GET /openapi.json`; [`Gate::memory`]
//!   counts what requests take.
//!
//! ## Testing without a socket
//!
//! The router is a `tower::Service`: `router.oneshot(request).await` answers a request in a test, and [`OpenGate`] lets
//! it in. `README.md` has such a test.
//!
//! ```
//! # #[cfg(feature = "v4")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! use tower::ServiceExt as _;
//! use wazuh_api_server::axum::body::Body;
//! use wazuh_api_server::{OpenGate, http::Request, v4};
//!
//! let router = v4::Server::new(OpenGate(())).unimplemented().into_router();
//! let reply = router.oneshot(Request::get("/agents").body(Body::empty()).unwrap()).await.unwrap();
//! assert_eq!(reply.status(), 501);
//! # }
//! # #[cfg(not(feature = "v4"))]
//! # fn main() {}
//! ```

// Nothing here knows of users or agents: an implementation of the traits does. Of files it knows one thing: a path that
// a request names must stay under a folder (`RouterConfig::path_root`).

mod call;
mod checked;
mod checks;
mod config;
mod context;
#[doc(hidden)]
pub mod decode;
pub mod description;
pub mod detour;
mod dialect;
mod envelope;
mod error;
mod gate;
mod indented;
pub mod json;
mod macros;
pub mod memory;
pub mod operation;
mod paths;
pub mod query;
#[doc(hidden)]
pub mod reply;
#[doc(hidden)]
pub mod router;
pub mod schema;
pub mod server;
#[doc(hidden)]
pub mod text;
#[doc(hidden)]
pub mod unsupported;

#[cfg(feature = "v1")]
pub mod v1;
#[cfg(feature = "v4")]
pub mod v4;
#[cfg(feature = "v5")]
pub mod v5;

#[doc(hidden)]
pub use call::{BoxFuture, Call, SentAs};
pub use checked::{Checked, Scope, UnknownValue};
pub use checks::Unplaced;
pub use config::RouterConfig;
pub use context::{Context, ReplyHeaders, SentBody, Service};
pub use dialect::{CallerAddress, Dialect};
pub use envelope::{AffectedItems, DataWriter, FailedItem, FailedItems, Id, ListWriter, Messages, page};
pub use error::Error;
pub use gate::{Foreseen, Gate, OpenGate};
pub use memory::Memory;
pub use operation::Operation;
pub use paths::OperationIndex;
pub use reply::{Binary, Json, Text, Upload};
pub use router::Routes;
pub use server::MissingTags;
pub use text::UnknownText;

// Their types are in signatures of this crate.
pub use {axum, bytes, http, serde_json};
