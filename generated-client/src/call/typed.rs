//! What the emitted request types are made of: an entry for each operation names its type, how its reply is read and
//! its optional arguments, and this macro writes the type from that.

/// The type of an operation's requests.
///
/// ```text
/// request!(ListAgents of "`Agents::list`": List<Agent>, waits;
///     /// Longest page.
///     limit: query value u32,
///     /// Platform.
///     os_platform("os.platform"): query into String,
/// );
/// ```
///
/// Every type has `send`, and `idempotent` for its repetition. Behind `of` stands the method that makes the requests,
/// for the documentation. Flags say what else a request has:
/// `waits` is the setter `wait_for_complete`; `raw(Text)` makes `raw` a method that has the reply read in another way;
/// `select(Partial)` makes `select` one, with the type of what is left of an item; `paged("id" Grouped)` makes the list
/// one that can be walked (see `paging/typed.rs`). A setter has the name of its
/// parameter on the wire behind it where that is another one, then a method of `Call` that sets it, and the form in
/// which it takes its argument: a `value` as it is, `into` a type, or a `list` of what goes into a type.
#[doc(hidden)]
#[macro_export]
macro_rules! __request {
    ($name:ident of $method:literal: $read:ty $(, $flag:ident $(($($how:tt)*))?)*; $($setters:tt)*) => {
        #[doc = concat!("A request of [", $method, "].")]
        #[must_use = "a request does nothing until it is sent"]
        pub struct $name<R = $read> {
            call: $crate::call::Call,
            reads: ::std::marker::PhantomData<fn() -> R>,
        }

        impl $name {
            fn new(call: $crate::call::Call) -> Self {
                Self { call, reads: ::std::marker::PhantomData }
            }
        }

        impl<R: $crate::call::Read> $name<R> {
            /// Sends the request and reads the reply. Awaiting the request itself does the same.
            pub async fn send(self) -> Result<R::Answer, $crate::Error> {
                self.call.read::<R>().await
            }
        }

        impl<R> $name<R> {
            /// Lets the request be repeated like one that reads, after failures that leave open whether it was carried
            /// out: twice is as good as once. Requests that read are repeated without this. The documentation of
            /// `Retry` says what is repeated when.
            pub fn idempotent(mut self) -> Self {
                self.call = self.call.idempotent();
                self
            }
        }

        impl<R> Clone for $name<R> {
            fn clone(&self) -> Self {
                Self { call: self.call.clone(), reads: ::std::marker::PhantomData }
            }
        }

        /// Method, path and query, without secrets.
        impl<R> ::std::fmt::Debug for $name<R> {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.call, f)
            }
        }

        impl<R: $crate::call::Read> ::std::future::IntoFuture for $name<R> {
            type Output = Result<R::Answer, $crate::Error>;
            type IntoFuture = $crate::call::Sending<R::Answer>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.send())
            }
        }

        $($crate::__request!(@flag $name $flag $(($($how)*))?);)*
        $crate::__request!(@setters $name $($setters)*);
    };
    (@flag $name:ident waits) => {
        impl<R> $name<R> {
            /// Asks the server not to time out; the timeout of the client is off for this request too.
            pub fn wait_for_complete(mut self, wait: bool) -> Self {
                self.call = self.call.wait_for_complete(wait);
                self
            }
        }
    };
    (@flag $name:ident paged($($listing:tt)*)) => {
        $crate::__paged!($name $($listing)*);
    };
    (@flag $name:ident raw($to:ty)) => {
        impl<R> $name<R> {
            /// Asks for the contents alone (`raw=true`), and not for JSON around them.
            pub fn raw(self) -> $name<$to> {
                $name { call: self.call.query("raw", &true), reads: ::std::marker::PhantomData }
            }
        }

        impl $name<$to> {
            /// Sends the request and takes the contents as bytes.
            pub async fn bytes(self) -> Result<$crate::Response<$crate::Bytes>, $crate::Error> {
                self.call.bytes().await
            }

            /// Sends the request and hands over the contents while they arrive.
            pub async fn stream(self) -> Result<$crate::Response<$crate::ReplyStream>, $crate::Error> {
                self.call.stream().await
            }
        }
    };
    (@flag $name:ident select($to:ty)) => {
        impl<R> $name<R> {
            /// Asks for these members of each item alone; one inside of another is written with dots, such as
            /// `os.name`. Every member of what is returned can be missing.
            pub fn select(self, select: impl IntoIterator<Item = impl Into<String>>) -> $name<$to> {
                let select = $crate::call::list::<String>(select);
                $name { call: self.call.query("select", &select), reads: ::std::marker::PhantomData }
            }
        }
    };
    (@setters $name:ident) => {};
    (@setters $name:ident $(
        $(#[$about:meta])* $setter:ident $(($wire:literal))?: $place:ident $how:ident $ty:ty,
    )+) => {
        impl<R> $name<R> {
            $($crate::__request!(@$how ($(#[$about])*) $setter $place $ty, $crate::__object!(@name $setter $($wire)?));)+
        }
    };
    (@value ($(#[$about:meta])*) $setter:ident $place:ident $ty:ty, $wire:expr) => {
        $(#[$about])*
        pub fn $setter(mut self, $setter: $ty) -> Self {
            self.call = self.call.$place($wire, &$setter);
            self
        }
    };
    (@into ($(#[$about:meta])*) $setter:ident $place:ident $ty:ty, $wire:expr) => {
        $(#[$about])*
        pub fn $setter(mut self, $setter: impl Into<$ty>) -> Self {
            self.call = self.call.$place($wire, &$crate::call::to::<$ty>($setter));
            self
        }
    };
    (@list ($(#[$about:meta])*) $setter:ident $place:ident $ty:ty, $wire:expr) => {
        $(#[$about])*
        pub fn $setter(mut self, $setter: impl IntoIterator<Item = impl Into<$ty>>) -> Self {
            self.call = self.call.$place($wire, &$crate::call::list::<$ty>($setter));
            self
        }
    };
}
