//! Reading a bundle, object by object.

use std::fmt;
use std::io::{BufReader, Read};

use serde::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;

use super::bounds::{Bounded, Counts};
use super::object::Object;

/// What a bundle says beside its objects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundle {
    /// Its id.
    pub id: Option<String>,
    /// The version of STIX; bundles of 2.1 do not say it.
    pub spec_version: Option<String>,
    /// Number of its objects.
    pub objects: u64,
}

/// Why a bundle was not read to its end.
#[derive(Debug, thiserror::Error)]
pub enum BundleError<E> {
    /// The text is no bundle.
    #[error("{problem} (line {line}, column {column})")]
    Malformed {
        /// What is wrong.
        problem: String,
        /// Line of the text, from 1.
        line: usize,
        /// Column in it, in bytes, from 1.
        column: usize,
    },
    /// The bytes cannot be read.
    #[error("{0}")]
    Unreadable(std::io::Error),
    /// What was given an object refuses it.
    #[error("{0}")]
    Refused(E),
}

/// Reads a bundle and gives away its objects, in their order.
///
/// # Errors
///
/// When the text is no bundle or larger than [`super::MOST_BYTES`] or [`super::MOST_OF_OBJECT`], when it cannot be
/// read, and that of `take`. Objects may have been given away before.
pub fn read<E>(reader: impl Read, mut take: impl FnMut(Object) -> Result<(), E>) -> Result<Bundle, BundleError<E>> {
    let counts = Counts::default();
    let reader = BufReader::with_capacity(1 << 16, Bounded { inner: reader, counts: &counts });
    let mut deserializer = serde_json::Deserializer::from_reader(reader);
    let mut refusal = None;
    let mut take = |object: Object| {
        counts.object();
        take(object).map_err(|error| refusal = Some(error))
    };
    let read = Whole(&mut take).deserialize(&mut deserializer);
    let read = read.and_then(|bundle| deserializer.end().map(|()| bundle));
    match (read, refusal) {
        (_, Some(refusal)) => Err(BundleError::Refused(refusal)),
        (Ok(bundle), None) => Ok(bundle),
        (Err(error), None) if error.classify() == Category::Io => Err(BundleError::Unreadable(error.into())),
        (Err(error), None) => {
            let (line, column) = (error.line(), error.column());
            let text = error.to_string();
            let place = format!(" at line {line} column {column}");
            let problem = text.strip_suffix(&place).unwrap_or(&text).to_owned();
            Err(BundleError::Malformed { problem, line, column })
        }
    }
}

/// What objects are given to; the refusal is kept elsewhere.
type Take<'t> = &'t mut dyn FnMut(Object) -> Result<(), ()>;

struct Whole<'t>(Take<'t>);

impl<'de> DeserializeSeed<'de> for Whole<'_> {
    type Value = Bundle;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Bundle, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Whole<'_> {
    type Value = Bundle;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a bundle of STIX, which is a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Bundle, A::Error> {
        let mut bundle = Bundle::default();
        let (mut is_bundle, mut has_objects) = (false, false);
        while let Some(name) = members.next_key::<String>()? {
            match name.as_str() {
                "type" => {
                    let kind: String = members.next_value()?;
                    if kind != "bundle" {
                        let problem = format_args!("the type is `{kind}`, and that of a bundle of STIX is `bundle`");
                        return Err(A::Error::custom(problem));
                    }
                    is_bundle = true;
                }
                "id" => bundle.id = members.next_value()?,
                "spec_version" => bundle.spec_version = members.next_value()?,
                "objects" => {
                    bundle.objects = members.next_value_seed(Objects(&mut *self.0))?;
                    has_objects = true;
                }
                _ => drop(members.next_value::<IgnoredAny>()?),
            }
        }
        match (is_bundle, has_objects) {
            (true, true) => Ok(bundle),
            (false, _) => Err(A::Error::custom("this is no bundle of STIX: it has no `type`")),
            (true, false) => Err(A::Error::custom("the bundle has no `objects`")),
        }
    }
}

struct Objects<'t>(Take<'t>);

impl<'de> DeserializeSeed<'de> for Objects<'_> {
    type Value = u64;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<u64, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Objects<'_> {
    type Value = u64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the objects of a bundle, a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut objects: A) -> Result<u64, A::Error> {
        let mut count = 0;
        while let Some(object) = objects.next_element::<Object>()? {
            if let Some(member) = object.lacks() {
                let id = if object.id.is_empty() { "an object".to_owned() } else { object.id };
                return Err(A::Error::custom(format_args!("{id} has no `{member}`")));
            }
            (self.0)(object).map_err(|()| A::Error::custom("refused"))?;
            count += 1;
        }
        Ok(count)
    }
}
