//! What the emitted models are made of: a line for each type names its members, and these macros write how it is read
//! and sent from that.
//!
//! `received`, `sent` and `exchanged` say which of the two a type needs. With the feature `serde` every type can be
//! serialised besides, and every received one deserialised, both in the form of the wire.

/// How an object is read and sent: `object!(received Agent { id, name; group, os_name: "os.name", ..unknown })`. A
/// member whose name on the wire is not that of its field has it behind a colon. Members before the semicolon are
/// always there. What is behind two dots takes what the fields before have left.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    (@name $field:ident) => { stringify!($field) };
    (@name $field:ident $wire:literal) => { $wire };
    (@and $members:expr;) => { $members };
    (@and $members:expr; $rest:expr, $($more:expr,)*) => {
        $crate::__object!(@and $crate::json::and($members, &$rest); $($more,)*)
    };
    (decode $name:ident [$($always:ident $(: $known:literal)?),*]
        { $($field:ident $(: $wire:literal)?),* $(,)? $(..$rest:ident $(,)?)* }) => {
        impl $crate::json::Decode for $name {
            #[allow(unused_mut, unused_variables)]
            fn decode(tree: $crate::json::Tree<'_>) -> Result<Self, $crate::json::Mismatch> {
                let mut members = tree.object()?;
                Ok(Self {
                    $($always: members.need($crate::__object!(@name $always $($known)?))?,)*
                    $($field: members.take($crate::__object!(@name $field $($wire)?)),)*
                    $($rest: members.rest(),)*
                })
            }

            fn accepts(tree: &$crate::json::Tree<'_>) -> bool {
                tree.is_object()
                    $(&& tree.holds($crate::__object!(@name $always $($known)?), |it: &Self| &it.$always))*
            }
        }
    };
    (encode $name:ident [$($always:ident $(: $known:literal)?),*]
        { $($field:ident $(: $wire:literal)?),* $(,)? $(..$rest:ident $(,)?)* }) => {
        impl $crate::json::Encode for $name {
            fn encode(&self) -> Option<$crate::Value> {
                $crate::__object!(
                    @and $crate::json::members(&[
                        $(($crate::__object!(@name $always $($known)?), &self.$always),)*
                        $(($crate::__object!(@name $field $($wire)?), &self.$field),)*
                    ]);
                    $(self.$rest,)*
                )
            }
        }
    };
    ($role:ident $name:ident { $($always:ident $(: $known:literal)?),+; $($others:tt)* }) => {
        $crate::__model!($role __object $name [$($always $(: $known)?),+] { $($others)* });
    };
    ($role:ident $name:ident { $($members:tt)* }) => { $crate::__model!($role __object $name [] { $($members)* }); };
}

/// The type of an item as `select` leaves it: `partial!(AgentPartial: Agent { id: crate::AgentId, date_add: "dateAdd"
/// String, ..unknown: json::Members })`.
#[doc(hidden)]
#[macro_export]
macro_rules! __partial {
    ($name:ident: $of:ident { $($field:ident: $($wire:literal)? $ty:ty),* $(, ..$rest:ident: $others:ty)* $(,)? }) => {
        #[doc = concat!("[`", stringify!($of), "`] in a reply to a request with `select`: every member can be missing.")]
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $(
                #[doc = concat!("The `", stringify!($field), "` of [`", stringify!($of), "`].")]
                pub $field: Option<$ty>,
            )*
            $(
                /// Every other member.
                pub $rest: $others,
            )*
        }

        $crate::__object!(received $name { $($field $(: $wire)?,)* $(..$rest,)* });
    };
}

/// The setters of what is sent: `setters!(AddAgentBody { ip: String; groups: String })`. Those behind the semicolon are
/// lists.
#[doc(hidden)]
#[macro_export]
macro_rules! __setters {
    ($name:ident { $($field:ident: $ty:ty),* $(,)? $(; $($list:ident: $item:ty),* $(,)?)? }) => {
        impl $name {
            $(
                #[doc = concat!("Sets `", stringify!($field), "`.")]
                #[must_use]
                pub fn $field(mut self, $field: impl Into<$ty>) -> Self {
                    self.$field = Some($field.into());
                    self
                }
            )*
            $($(
                #[doc = concat!("Sets `", stringify!($list), "`.")]
                #[must_use]
                pub fn $list(mut self, $list: impl IntoIterator<Item: Into<$item>>) -> Self {
                    self.$list = Some($list.into_iter().map(Into::into).collect());
                    self
                }
            )*)?
        }
    };
}

/// How an enumeration is read and sent: `texts!(received AgentStatus { Active: "active" })`.
#[doc(hidden)]
#[macro_export]
macro_rules! __texts {
    (decode $name:ident $texts:tt) => {
        impl $crate::json::Decode for $name {
            fn decode(tree: $crate::json::Tree<'_>) -> Result<Self, $crate::json::Mismatch> {
                tree.text().map(|text| Self::from(&*text))
            }

            fn accepts(tree: &$crate::json::Tree<'_>) -> bool {
                tree.is_scalar()
            }
        }
    };
    (encode $name:ident $texts:tt) => {
        impl $crate::json::Encode for $name {
            fn encode(&self) -> Option<$crate::Value> {
                Some(self.as_str().into())
            }
        }
    };
    ($role:ident $name:ident { $($variant:ident: $text:literal),* $(,)? }) => {
        impl $name {
            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        $crate::__model!($role __texts $name {});
    };
}

/// How a union is read and sent: `union!(received Shape { Circle, Square })`. What its alternatives look like is its
/// `shape`.
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    (decode $name:ident { $($variant:ident),* $(,)? }) => {
        impl $crate::json::Decode for $name {
            fn decode(tree: $crate::json::Tree<'_>) -> Result<Self, $crate::json::Mismatch> {
                let read: &[$crate::json::Reader<Self>] = &[$(|tree| $crate::json::Decode::decode(tree).map(Self::$variant)),*];
                match tree.choose(&Self::shape()).and_then(|index| read.get(index)) {
                    Some(read) => read(tree),
                    None => Ok(Self::Unknown(tree.into_value())),
                }
            }
        }
    };
    (encode $name:ident { $($variant:ident),* $(,)? }) => {
        impl $crate::json::Encode for $name {
            fn encode(&self) -> Option<$crate::Value> {
                match self {
                    $(Self::$variant(value) => $crate::json::Encode::encode(value),)*
                    Self::Unknown(value) => $crate::json::Encode::encode(value),
                }
            }
        }
    };
    ($role:ident $name:ident $variants:tt) => { $crate::__model!($role __union $name $variants); };
}

/// What values of a type look like: `shape!(Circle: Object(None, &[("radius", true, Number)]))`. Names of other types
/// begin with `self::`.
#[doc(hidden)]
#[macro_export]
macro_rules! __shape {
    ($name:ident: $shape:expr) => {
        impl $name {
            #[allow(unused_imports)]
            fn shape() -> $crate::json::Shape {
                use $crate::json::Shape::*;
                $shape
            }
        }
    };
}

/// The traits that a type needs, by its role.
#[doc(hidden)]
#[macro_export]
macro_rules! __model {
    (received $kind:ident $name:ident $($parts:tt)*) => {
        // Lists are walked by what their items have on the wire (`paging`), so that all of them can be written.
        $crate::$kind!(decode $name $($parts)*);
        $crate::$kind!(encode $name $($parts)*);
        $crate::__with_serde!($crate::__serde!(received $name););
    };
    (sent $kind:ident $name:ident $($parts:tt)*) => {
        $crate::$kind!(encode $name $($parts)*);
        $crate::__with_serde!($crate::__serde!(sent $name););
    };
    (exchanged $kind:ident $name:ident $($parts:tt)*) => {
        $crate::$kind!(decode $name $($parts)*);
        $crate::$kind!(encode $name $($parts)*);
        $crate::__with_serde!($crate::__serde!(received $name););
    };
}

/// What serde needs, made of what the client needs.
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    (sent $name:ident) => {
        impl $crate::json::serde::Serialize for $name {
            fn serialize<S: $crate::json::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::json::serde::Serialize::serialize(&$crate::json::Encode::encode(self), serializer)
            }
        }
    };
    (received $name:ident) => {
        $crate::__serde!(sent $name);

        impl<'de> $crate::json::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::json::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let tree = <$crate::json::Tree<'de> as $crate::json::serde::Deserialize>::deserialize(deserializer)?;
                $crate::json::Decode::decode(tree).map_err($crate::json::serde::de::Error::custom)
            }
        }
    };
}

/// What is there with the feature `serde` only. The feature is this crate's, so that it is asked here and not where
/// the macros are used.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_serde {
    ($($item:tt)*) => { $($item)* };
}

/// What is there with the feature `serde` only.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_serde {
    ($($item:tt)*) => {};
}
