//! The macros that emitted code is written in: tables of names in, code out, so that a tag or an operation costs the
//! emitted crates a line and not a page. None of them is for writing by hand.

/// The traits of a generation as one, and its `Server`, from the list of its tags: `module: Trait`. `OPERATIONS` and
/// `DIALECT` must be in scope.
#[doc(hidden)]
#[macro_export]
macro_rules! server {
    ($($module:ident: $tag:ident),* $(,)?) => {
        /// The whole API: every trait of its tags. Nothing implements this one by hand.
        pub trait Api: $crate::Service $(+ $module::$tag)* {}

        impl<T: $crate::Service $(+ $module::$tag)*> Api for T {}

        /// A server of this API, put together from a gate and a service for each tag.
        ///
        /// There is a method for each tag, which takes a service that implements the tag's trait. Services of several
        /// types can stand behind one server, and one service behind several tags. A tag that is given twice has the
        /// handlers of the later service. Each service must know its callers as the gate does: its
        /// [`Service::Identity`](crate::Service::Identity) is the gate's [`Gate::Identity`](crate::Gate::Identity), and
        /// the compiler's "type mismatch resolving `<S as Service>::Identity == ...`" says that it is not. When the
        /// tags are given, one of these ends the list:
        ///
        /// - [`unimplemented`](Self::unimplemented) answers 501 to the operations of all other tags;
        /// - [`complete`](Self::complete) tells which tags are missing, if there are any;
        /// - [`all`](Self::all) takes a service that implements every tag. The compiler names a tag that it lacks.
        ///
        /// Then [`into_router`](Self::into_router) makes an [`axum::Router`](crate::axum::Router). Until then the last
        /// type argument, which nobody needs to write, is [`Partial`](crate::server::Partial), and the server does not
        /// become a router.
        ///
        /// The documentation of the crate `wazuh-api-server` builds a server.
        ///
        /// Handlers run when the request has passed the gate and its parameters and body are as the description says;
        /// so do the answers of `unimplemented`.
        pub struct Server<G: $crate::Gate, W = $crate::server::Partial> {
            inner: $crate::server::Assembly<G>,
            state: ::std::marker::PhantomData<fn() -> W>,
        }

        impl<G: $crate::Gate> Server<G> {
            /// A server to the callers that `gate` lets through, with nothing to answer them yet.
            #[must_use]
            pub fn new(gate: G) -> Self {
                Self::of($crate::server::Assembly::new(gate, DIALECT, OPERATIONS))
            }
        }

        impl<G: $crate::Gate, W> Server<G, W> {
            fn of(inner: $crate::server::Assembly<G>) -> Self {
                Self { inner, state: ::std::marker::PhantomData }
            }

            /// Sets what the operator of the server decides, such as the largest body.
            #[must_use]
            pub fn with_config(self, config: $crate::RouterConfig) -> Self {
                Self::of(self.inner.with_config(config))
            }

            /// Has `detour` answer the requests that it takes, in place of their handlers.
            #[must_use]
            pub fn with_detour(
                self,
                detour: ::std::sync::Arc<dyn $crate::detour::Detour<G::Identity>>,
            ) -> Self {
                Self::of(self.inner.with_detour(detour))
            }

            $(
                #[doc = concat!("Answers the operations of [`", stringify!($tag), "`](", stringify!($module), "::",
                    stringify!($tag), ") with `service`.")]
                #[must_use]
                pub fn $module<S>(self, service: ::std::sync::Arc<S>) -> Self
                where
                    S: $module::$tag<Identity = G::Identity>,
                {
                    Self::of(self.inner.add(service, $module::register))
                }
            )*

            /// Answers every operation with `service`. What is given before is replaced, what is given later replaces
            /// this.
            #[must_use]
            pub fn all<S>(self, service: ::std::sync::Arc<S>) -> Server<G, $crate::server::Whole>
            where
                S: Api<Identity = G::Identity>,
            {
                let server = self;
                $(let server = server.$module(::std::sync::Arc::clone(&service));)*
                drop(service);
                Server::of(server.inner)
            }

            /// Answers 501 to the operations of the tags that have no service.
            #[must_use]
            pub fn unimplemented(self) -> Server<G, $crate::server::Whole> {
                Server::of(self.inner.unimplemented())
            }

            /// The same server, if every tag has a service.
            ///
            /// # Errors
            ///
            /// When some have none; the error names them.
            pub fn complete(self) -> Result<Server<G, $crate::server::Whole>, $crate::MissingTags> {
                self.inner.complete().map(Server::of)
            }

            /// The router. It answers every path, since a path that no operation has gets a reply of the API's too;
            /// routes that are added to it by hand go before it.
            pub fn into_router(self) -> $crate::axum::Router
            where
                W: $crate::server::IsWhole,
            {
                self.inner.into_router()
            }
        }

        impl<G: $crate::Gate, W> ::std::fmt::Debug for Server<G, W> {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.debug_tuple("Server").field(&self.inner).finish()
            }
        }
    };
}

/// The constant `TAG` of a tag's module, and its `register` function, which adds the handlers of a service: the name of
/// the tag in the document, the tag's trait, then for each operation its static and its method, with `(request)` where
/// it has one and `()` where it has none.
#[doc(hidden)]
#[macro_export]
macro_rules! routes {
    ($name:literal $tag:ident: $($operation:ident $method:ident($($request:ident)?)),* $(,)?) => {
        /// Name of the tag, which [`Operation::tag`](crate::Operation::tag) of its operations is.
        pub const TAG: &str = $name;

        pub(super) fn register<S: $tag>(routes: &mut $crate::router::Routes<S>) {
            $(routes.add(&$operation, |service, call| {
                $crate::routes!(@handle $($request)?)(call, move |cx $(, $request)?| async move {
                    service.$method(cx $(, $request)?).await
                })
            });)*
        }
    };
    (@handle) => { $crate::router::handle_bare };
    (@handle $request:ident) => { $crate::router::handle };
}

/// How an enum of replies becomes one: its name, then each variant, with `(reply)` where it holds something, and its
/// place among the operation's documented replies.
#[doc(hidden)]
#[macro_export]
macro_rules! payload {
    ($name:ident: $($variant:ident $(($reply:ident))? $index:literal),* $(,)?) => {
        impl $crate::reply::IntoPayload for $name {
            fn into_payload(self) -> $crate::reply::Payload {
                match self {
                    $(Self::$variant $(($reply))? => $crate::payload!(@of $($reply)?).at($index),)*
                }
            }
        }
    };
    (@of) => { $crate::reply::IntoPayload::into_payload(()) };
    (@of $reply:ident) => { $crate::reply::IntoPayload::into_payload($reply) };
}

/// A method that answers 501: the module that has the types of the operation, the method, its request if it has one,
/// and its reply as [`reply!`](crate::reply) reads it.
#[doc(hidden)]
#[macro_export]
macro_rules! not_implemented {
    ($types:tt $method:ident($($request:ident)?) $($reply:tt)+) => {
        async fn $method(
            &self,
            cx: $crate::Context<<Self as $crate::Service>::Identity>
            $(, _: $crate::reply!($types $request))?
        ) -> ::std::result::Result<$crate::reply!($types $($reply)+), $crate::Error> {
            ::std::result::Result::Err($crate::Error::not_implemented(cx.operation))
        }
    };
}

/// A type, written from the outside in without brackets, such as `Json Vec String`; `List` is a list's envelope.
#[doc(hidden)]
#[macro_export]
macro_rules! reply {
    ($types:tt Json $($item:tt)+) => { $crate::Json<$crate::reply!($types $($item)+)> };
    ($types:tt List $($item:tt)+) => { $crate::Json<$crate::AffectedItems<$crate::reply!($types $($item)+)>> };
    ($types:tt AffectedItems $($item:tt)+) => { $crate::AffectedItems<$crate::reply!($types $($item)+)> };
    ($types:tt Vec $($item:tt)+) => { ::std::vec::Vec<$crate::reply!($types $($item)+)> };
    ($types:tt Map Value) => { $crate::serde_json::Map<::std::string::String, $crate::serde_json::Value> };
    ($types:tt Map $($item:tt)+) => {
        ::std::collections::BTreeMap<::std::string::String, $crate::reply!($types $($item)+)>
    };
    ($types:tt ()) => { () };
    ($types:tt bool) => { bool };
    ($types:tt i64) => { i64 };
    ($types:tt f64) => { f64 };
    ($types:tt String) => { ::std::string::String };
    ($types:tt Value) => { $crate::serde_json::Value };
    ($types:tt Text) => { $crate::Text };
    ($types:tt Binary) => { $crate::Binary };
    ([$($types:tt)+] $name:ident) => { $($types)+::$name };
}
