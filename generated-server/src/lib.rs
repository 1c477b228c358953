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
//!    has the method and path of HTTP that it answers.
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
//! Models have public members, and most implement `Default`: `Rule { id: Some(5710), ..Rule::default() }`.
//!
//! ## The way of a request
//!
//! 1. The path and method choose the operation. A path that no operation has is 404, another method 405.
//! 2. [`Gate::admit`]: limits, credentials.
//! 3. The parameters, the content type and the announced size of the body: 400, 415, 413.
//! 4. [`Gate::foresee`], if there is a body: refuses what is refused whatever the body says. It has a default.
//! 5. The body: 400 or 413.
//! 6. [`Gate::authorize`]: permissions. [`Checked::value`] has the checked parameters and members of the body, and the
//!    table ([`Operation::permissions`]) names the actions and kinds of resources of the real API.
//! 7. Your method. Its reply is sent with the documented status, indented if the request says `pretty=true`.
//!
//! So a request that reaches a method is valid and permitted. `offset` and `limit` have their defaults and bounds.
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
//! Where an operation is asked to do something with several items, an item that it fails for is no [`Error`]: the reply
//! is 200 and names the item in its [`FailedItems`]. [`Messages`] has the texts for all, some and none.
//!
//! ## Paging, filters and sorting
//!
//! The crate checks the parameters of lists and does not act on them. [`page`] cuts a page for `offset` and `limit`.
//! `select`, `sort`, `search`, `q` and `distinct` reach your method as they were sent. Refuse those that you do not
//! support, rather than answering with a list that is not what was asked for:
//!
//! ```
//! # #[cfg(feature = "v4")] {
//! use wazuh_api_server::{Error, v4::rules::GetRulesRequest};
//!
//! fn supported(request: &GetRulesRequest) -> Result<(), Error> {
//!     match request.q {
//!         Some(_) => Err(Error::bad_request("this server does not support q")),
//!         None => Ok(()),
//!     }
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
//!     v4::not_implemented! { run_logtest, end_logtest_session }
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

mod config;
mod context;
#[doc(hidden)]
pub mod decode;
pub mod description;
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

#[cfg(feature = "v1")]
pub mod v1;
#[cfg(feature = "v4")]
pub mod v4;
#[cfg(feature = "v5")]
pub mod v5;

pub use config::RouterConfig;
pub use context::{Context, ReplyHeaders, SentBody, Service};
pub use dialect::Dialect;
pub use envelope::{AffectedItems, DataWriter, FailedItem, FailedItems, Id, ListWriter, Messages, page};
pub use error::Error;
pub use gate::{Checked, Foreseen, Gate, OpenGate};
pub use memory::Memory;
pub use operation::Operation;
pub use paths::OperationIndex;
pub use reply::{Binary, Json, Text, Upload};
#[doc(hidden)]
pub use router::{BoxFuture, Call, Routes};
pub use server::MissingTags;
pub use text::UnknownText;

// Their types are in signatures of this crate.
pub use {axum, bytes, http, serde_json};
