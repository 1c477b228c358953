//! `SymantecWS_Decoder`: lines of Symantec Web Security, such as
//! `20070717,73614,1=5,11=1.2.3.4,60=http://news.example.org/,10=userX,2=27`.

use super::split;
use crate::event::{Fields, Fixed};

/// Reads what has no value yet.
pub(super) fn read(log: &[u8], fields: &mut Fields) {
    let known: [(&[u8], Fixed, usize); 3] =
        [(b"10=", Fixed::DstUser, 128), (b"11=", Fixed::SrcIp, 128), (b"60=", Fixed::Url, 1_024)];
    let mut rest = split(log, b',').map(|(_, behind)| behind);
    while let Some(text) = rest {
        let mut read = |field, value: &[u8]| {
            if fields.get(field).is_none() {
                fields.set(field, value);
            }
        };
        if let Some((mark, field, longest)) = known.into_iter().find(|(mark, ..)| text.starts_with(mark)) {
            let value = text.get(mark.len()..).unwrap_or_default();
            let end = memchr::memchr(b',', value).unwrap_or(value.len());
            read(field, value.get(..end.min(longest)).unwrap_or_default());
        } else if text.starts_with(b"3=") || text.starts_with(b"2=") {
            // With its mark, and over the comma, as the original has it.
            let value = text.get(..text.len().min(9)).unwrap_or_default();
            read(Fixed::Id, value);
            rest = split(text.get(value.len()..).unwrap_or_default(), b',').map(|(_, behind)| behind);
            continue;
        }
        rest = split(text, b',').map(|(_, behind)| behind);
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::event::{Fields, Fixed};

    #[test]
    fn what_is_read() {
        let mut fields = Fields::default();
        read(b"20070717,73614,1=5,11=1.2.3.4,60=http://x/,10=userX,11=5.6.7.8,2=27", &mut fields);
        let found =
            [Fixed::SrcIp, Fixed::Url, Fixed::DstUser, Fixed::Id].map(|field| fields.get(field).map(<[u8]>::to_vec));
        let expected = ["1.2.3.4", "http://x/", "userX", "2=27"].map(|text| Some(text.as_bytes().to_vec()));
        assert_eq!(found, expected);
    }
}
