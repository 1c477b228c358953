//! What the emitted request types of lists have for paging, written by a macro from what identifies the items.

/// Makes a request type of `request!` pageable, whatever its reply holds.
///
/// Behind the type stand the members that identify an item, if any do, and which [`Keyset`](super::Keyset) the first of
/// them is: `__paged!(ListAgents "id" Grouped)`, `__paged!(ListGroups "name")`, `__paged!(ListLogs)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __paged {
    ($name:ident $($unique:literal)* $($keyset:ident)?) => {
        impl<T, R> $crate::paging::Paged for $name<R>
        where
            T: Send + 'static,
            R: $crate::call::Read<Value = $crate::AffectedItems<T>>,
        {
            type Item = T;

            fn operation(&self) -> &'static str {
                self.call.operation().id
            }

            fn listing(&self) -> $crate::paging::Listing {
                const LISTING: $crate::paging::Listing =
                    $crate::paging::Listing::by(&[$($unique),*])$(.keyset($crate::paging::Keyset::$keyset))?;
                LISTING
            }

            fn parameter(&self, name: &str) -> Option<String> {
                self.call.parameter(name).map(str::to_owned)
            }

            fn set_parameter(&mut self, name: &'static str, value: String) {
                self.call.set_parameter(name, value);
            }

            fn send_page(self) -> $crate::paging::PageFuture<T> {
                ::std::boxed::Box::pin(async move { R::read(self.call.send().await?) })
            }
        }

        impl<T, R> $name<R>
        where
            T: Send + 'static,
            R: $crate::call::Read<Value = $crate::AffectedItems<T>>,
        {
            /// The list item by item. `limit` is the size of a page; the module `paging` says what
            /// is guaranteed while the list changes.
            pub fn stream(self) -> $crate::paging::Items<Self> {
                $crate::paging::Paged::stream(self)
            }

            /// The list page by page. `limit` is the size of a page; the module `paging` says what
            /// is guaranteed while the list changes.
            pub fn pages(self) -> $crate::paging::Pages<Self> {
                $crate::paging::Paged::pages(self)
            }

            /// The whole list, at most 1,000,000 items unless told otherwise. `limit` is the size of a page; the module
            /// `paging` says what is guaranteed while the list changes.
            pub fn all(self) -> $crate::paging::AllItems<Self> {
                $crate::paging::Paged::all(self)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    #![allow(unreachable_pub, dead_code, reason = "the macro writes types for a module of an API")]

    use super::super::{Keyset, Listing, Paged};
    use crate::Client;
    use crate::call::{List, request};
    use serde_json::Value;

    request!(ListAgents of "`Call`": List<Value>, waits, paged("id" Grouped);
        /// Items in a page.
        limit: query value i64,
    );
    request!(ListLogs of "`Call`": List<Value>, paged(););

    #[test]
    fn emitted_requests_page_by_what_their_table_says() {
        let call = || {
            let client = Client::builder("http://127.0.0.1:1").build();
            client.ok().map(|client| client.get("get_agents", "/agents"))
        };
        let agents = call().map(|call| ListAgents::<List<Value>>::new(call).limit(10));
        let grouped = Listing::by(&["id"]).keyset(Keyset::Grouped);
        assert_eq!(agents.as_ref().map(Paged::listing), Some(grouped));
        assert_eq!(agents.as_ref().and_then(|agents| agents.parameter("limit")).as_deref(), Some("10"));
        assert_eq!(agents.as_ref().map(Paged::operation), Some("get_agents"));
        let logs = call().map(ListLogs::<List<Value>>::new);
        assert_eq!(logs.as_ref().map(Paged::listing), Some(Listing::WHOLE));
        drop((agents.map(ListAgents::stream), logs.map(ListLogs::all)));
    }
}
