//! Which content coding a request asks for (RFC 9110, section 12.5.3).
//!
//! Must not be here: whether a reply is worth it.

use http::header::{ACCEPT_ENCODING, HeaderMap, HeaderValue};

/// A content coding that replies can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Coding {
    /// RFC 1952.
    Gzip,
    /// RFC 8878.
    Zstd,
}

impl Coding {
    /// Its name in `Content-Encoding`.
    pub(super) const fn name(self) -> HeaderValue {
        match self {
            Self::Gzip => HeaderValue::from_static("gzip"),
            Self::Zstd => HeaderValue::from_static("zstd"),
        }
    }
}

/// What a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) coding: Coding,
    /// Whether the reply as it is would be refused, so that even a short one gets the coding.
    pub(super) always: bool,
}

/// A weight in thousandths.
type Weight = u16;

/// The coding that the headers prefer; `None` where that is none, or none that is known here. Of equal ones zstd is
/// taken, but only if it is named: who accepts anything may not mean something that new.
pub(super) fn wanted(headers: &HeaderMap) -> Option<Wanted> {
    let mut lines = headers.get_all(ACCEPT_ENCODING).iter().peekable();
    lines.peek()?;
    let (mut gzip, mut zstd, mut identity, mut any) = (None, None, None, None);
    for element in lines.flat_map(|line| line.as_bytes().split(|byte| *byte == b',')) {
        let mut parts = element.split(|byte| *byte == b';').map(<[u8]>::trim_ascii);
        let Some(name) = parts.next() else { continue };
        let Some(weight) = weight(parts) else { continue };
        let of = if name.eq_ignore_ascii_case(b"gzip") || name.eq_ignore_ascii_case(b"x-gzip") {
            &mut gzip
        } else if name.eq_ignore_ascii_case(b"zstd") {
            &mut zstd
        } else if name.eq_ignore_ascii_case(b"identity") {
            &mut identity
        } else if name == b"*" {
            &mut any
        } else {
            continue;
        };
        of.get_or_insert(weight);
    }
    let named = zstd.unwrap_or(0);
    let gzip = gzip.or(any).unwrap_or(0);
    let (coding, weight) = match (named, gzip) {
        (0, 0) => (Coding::Zstd, zstd.or(any).unwrap_or(0)),
        (zstd, gzip) if zstd >= gzip => (Coding::Zstd, zstd),
        (_, gzip) => (Coding::Gzip, gzip),
    };
    if weight == 0 || identity.is_some_and(|identity| identity > weight) {
        return None;
    }
    Some(Wanted { coding, always: identity.or(any) == Some(0) })
}

/// The weight among these parameters; `None` if it is not valid, so that its element counts for nothing.
fn weight<'a>(parameters: impl Iterator<Item = &'a [u8]>) -> Option<Weight> {
    let mut weight = 1000;
    for parameter in parameters {
        let mut sides = parameter.splitn(2, |byte| *byte == b'=').map(<[u8]>::trim_ascii);
        if sides.next().is_some_and(|name| name.eq_ignore_ascii_case(b"q")) {
            weight = thousandths(sides.next()?)?;
        }
    }
    Some(weight)
}

/// `0.5` as 500. At most three decimals, and no more than 1.
fn thousandths(text: &[u8]) -> Option<Weight> {
    let (whole, decimals) = match text {
        [whole] | [whole, b'.'] => (whole, [].as_slice()),
        [whole, b'.', decimals @ ..] if decimals.len() <= 3 => (whole, decimals),
        _ => return None,
    };
    let digit = |byte: &u8| byte.is_ascii_digit().then(|| Weight::from(byte - b'0'));
    let fraction = decimals.iter().chain(b"000".iter().skip(decimals.len()));
    let fraction = fraction.map(digit).try_fold(0, |sum, digit| Some(sum * 10 + digit?))?;
    let weight = digit(whole)? * 1000 + fraction;
    (weight <= 1000).then_some(weight)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn asked(lines: &[&str]) -> Option<Wanted> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(ACCEPT_ENCODING, line.parse().unwrap());
        }
        wanted(&headers)
    }

    #[test]
    fn the_heaviest_known_coding_is_taken() {
        let (gzip, zstd) = (Some(Coding::Gzip), Some(Coding::Zstd));
        for (line, expected) in [
            ("gzip", gzip),
            ("GZIP", gzip),
            ("x-gzip", gzip),
            ("zstd", zstd),
            ("gzip, deflate, br, zstd", zstd),
            ("gzip, deflate, br", gzip),
            ("zstd;q=0.5, gzip;q=0.8", gzip),
            ("gzip;q=0.8 , zstd ; q=0.801", zstd),
            ("zstd;q=0, gzip", gzip),
            ("gzip;q=0, zstd;q=0.001", zstd),
            ("br, gzip;q=0.1", gzip),
            ("*", gzip),
            ("*;q=0.1", gzip),
            ("gzip;q=0, *", zstd),
            ("zstd;q=0.2, *;q=0.5", gzip),
            ("gzip;q=0.5, identity;q=0.5", gzip),
            ("gzip, identity;q=0.5, *;q=0", gzip),
            (" , gzip ,", gzip),
            ("gzip;Q=1.000", gzip),
            ("gzip;q=1.", gzip),
            ("", None),
            ("identity", None),
            ("deflate, br", None),
            ("gzip;q=0", None),
            ("gzip;q=0.000, zstd;q=0", None),
            ("*;q=0", None),
            ("gzip;q=0.5, identity", None),
            ("gzip;q=0.5, identity;q=0.501", None),
            // A weight that is none: what was meant is not known.
            ("gzip;q=2", None),
            ("gzip;q=0.1234", None),
            ("gzip;q=", None),
            ("gzip;q", None),
            ("gzip;q=-1", None),
            ("gzip;q=a", None),
            ("gzipped", None),
        ] {
            assert_eq!(asked(&[line]).map(|wanted| wanted.coding), expected, "{line:?}");
        }
        assert_eq!(asked(&[]), None);
        assert_eq!(asked(&["deflate", "gzip"]).map(|wanted| wanted.coding), gzip);
    }

    #[test]
    fn a_reply_without_coding_can_be_refused() {
        for (line, always) in [
            ("gzip", false),
            ("gzip, identity;q=0.1", false),
            ("gzip, identity;q=0", true),
            ("gzip, *;q=0", true),
            ("gzip, *;q=0, identity", false),
            ("gzip;q=0.1, identity;q=0.1, *;q=0", false),
        ] {
            assert_eq!(asked(&[line]).map(|wanted| wanted.always), Some(always), "{line:?}");
        }
    }
}
