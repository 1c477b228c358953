//! How an operation of release 5 is handed on to the same operation of release 4.
//!
//! Emitted types of the two are different types with the same members. A request is taken apart member by member, so a
//! member that only one of them has is a compile error, and not a parameter that is forgotten.

use serde_json::{Map, Value};
use wazuh_api_server::{Json, Text};

/// A value of a request of release 5 as the same value of release 4.
pub(super) trait IntoRelease4 {
    /// The type that release 4 has for it.
    type Of4;

    /// The value.
    fn into_release_4(self) -> Self::Of4;
}

macro_rules! plain {
    ($($type:ty),+ $(,)?) => {$(
        impl IntoRelease4 for $type {
            type Of4 = Self;

            fn into_release_4(self) -> Self {
                self
            }
        }
    )+};
}

plain!(bool, i64, String, Map<String, Value>, Text);

impl<T: IntoRelease4> IntoRelease4 for Option<T> {
    type Of4 = Option<T::Of4>;

    fn into_release_4(self) -> Self::Of4 {
        self.map(IntoRelease4::into_release_4)
    }
}

impl<T: IntoRelease4> IntoRelease4 for Vec<T> {
    type Of4 = Vec<T::Of4>;

    fn into_release_4(self) -> Self::Of4 {
        self.into_iter().map(IntoRelease4::into_release_4).collect()
    }
}

/// A reply of release 4 as that of release 5: the same text.
pub(super) fn told_alike<Of4, Of5>(reply: Json<Of4>) -> Json<Of5> {
    Json::from_encoded(reply.as_bytes().clone())
}

/// Models of both releases with the same members (`Name { member, .. }`) or the same variants (`Name [Variant, ..]`).
macro_rules! same_models {
    ($($name:ident $members:tt),+ $(,)?) => {$(
        same_models!(@of $name $members);
    )+};
    (@of $name:ident { $($member:ident),* $(,)? }) => {
        impl crate::api::v5::release_4::IntoRelease4 for wazuh_api_server::v5::models::$name {
            type Of4 = wazuh_api_server::v4::models::$name;

            fn into_release_4(self) -> Self::Of4 {
                let Self { $($member),* } = self;
                Self::Of4 {
                    $($member: crate::api::v5::release_4::IntoRelease4::into_release_4($member)),*
                }
            }
        }
    };
    (@of $name:ident [ $($variant:ident),* $(,)? ]) => {
        impl crate::api::v5::release_4::IntoRelease4 for wazuh_api_server::v5::models::$name {
            type Of4 = wazuh_api_server::v4::models::$name;

            fn into_release_4(self) -> Self::Of4 {
                match self {
                    $(Self::$variant => Self::Of4::$variant,)*
                }
            }
        }
    };
}

/// Methods of a trait of release 5 whose operations release 4 has with the same parameters and replies:
/// `tag::Trait: operation(Request { member, .. }) -> Reply, ..`.
macro_rules! same {
    ($tag:ident::$trait:ident: $($operation:ident($($request:ident { $($member:ident),* $(,)? })?) -> $reply:ty),+ $(,)?) => {$(
        async fn $operation(
            &self,
            cx: crate::api::Context
            $(, request: wazuh_api_server::v5::$tag::$request)?
        ) -> Result<wazuh_api_server::Json<$reply>, wazuh_api_server::Error> {
            $(
                let wazuh_api_server::v5::$tag::$request { $($member),* } = request;
                let request = wazuh_api_server::v4::$tag::$request {
                    $($member: crate::api::v5::release_4::IntoRelease4::into_release_4($member)),*
                };
            )?
            let reply = <Self as wazuh_api_server::v4::$tag::$trait>::$operation(
                self,
                cx
                $(, { let request: wazuh_api_server::v4::$tag::$request = request; request })?
            );
            reply.await.map(crate::api::v5::release_4::told_alike)
        }
    )+};
}
