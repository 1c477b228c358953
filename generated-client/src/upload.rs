//! Bodies whose media type the caller chooses: files of any kind, and forms with files.

use bytes::Bytes;

use crate::body::Body;

/// A request body with its media type.
///
/// ```
/// use wazuh_api_client::{Part, Upload};
///
/// let photo = Upload::new("image/png", &b"..."[..]);
/// let photo_of_form = Part::file("photo", "cat.png", "image/png", &b"..."[..]);
/// let form = Upload::form_data(&[Part::text("caption", "a cat"), photo_of_form]);
/// assert!(form.media_type().starts_with("multipart/form-data; boundary="));
/// # let _ = photo;
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Upload {
    pub(crate) media_type: String,
    pub(crate) body: Body,
}

/// A part of a form with files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    name: String,
    file: Option<(String, String)>,
    bytes: Bytes,
}

impl Part {
    /// A text.
    pub fn text(name: &str, text: impl Into<String>) -> Self {
        Self { name: name.to_owned(), file: None, bytes: Bytes::from(text.into()) }
    }

    /// A file with its name and media type.
    pub fn file(name: &str, file_name: &str, media_type: &str, bytes: impl Into<Bytes>) -> Self {
        Self { name: name.to_owned(), file: Some((file_name.to_owned(), media_type.to_owned())), bytes: bytes.into() }
    }
}

impl Upload {
    /// A body of a media type. One that no header can hold makes the call fail when it is sent.
    pub fn new(media_type: impl Into<String>, body: impl Into<Body>) -> Self {
        Self { media_type: media_type.into(), body: body.into() }
    }

    /// A form with files: `multipart/form-data` (RFC 7578).
    pub fn form_data(parts: &[Part]) -> Self {
        // A boundary is a line that no part has.
        let mut boundary = "----form-data-boundary".to_owned();
        while parts.iter().any(|part| contains(&part.bytes, boundary.as_bytes())) {
            boundary.push('-');
        }
        let mut bytes = Vec::new();
        for part in parts {
            let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(&part.name));
            if let Some((name, media_type)) = &part.file {
                let media_type: String = media_type.chars().filter(|character| !character.is_control()).collect();
                head.push_str(&format!("; filename=\"{}\"\r\nContent-Type: {media_type}", quoted(name)));
            }
            bytes.extend_from_slice(head.as_bytes());
            bytes.extend_from_slice(b"\r\n\r\n");
            bytes.extend_from_slice(&part.bytes);
            bytes.extend_from_slice(b"\r\n");
        }
        bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        Self::new(format!("multipart/form-data; boundary=\"{boundary}\""), bytes)
    }

    /// The media type.
    pub fn media_type(&self) -> &str {
        &self.media_type
    }

    /// The body.
    pub fn body(&self) -> &Body {
        &self.body
    }
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// A name in quotes, as browsers write it.
fn quoted(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_form_has_its_parts_between_boundaries() {
        let parts =
            [Part::text("a\"b", "----form-data-boundary"), Part::file("f", "x\r\n.png", "image/png", &b"\0\xff"[..])];
        let form = Upload::form_data(&parts);
        assert_eq!(form.media_type(), "multipart/form-data; boundary=\"----form-data-boundary-\"");
        let mut expected = b"------form-data-boundary-\r\nContent-Disposition: form-data; name=\"a%22b\"\r\n\r\n\
            ----form-data-boundary\r\n------form-data-boundary-\r\n\
            Content-Disposition: form-data; name=\"f\"; filename=\"x%0D%0A.png\"\r\nContent-Type: image/png\r\n\r\n"
            .to_vec();
        expected.extend_from_slice(b"\0\xff\r\n------form-data-boundary---\r\n");
        assert_eq!(form.body().as_bytes().unwrap(), &expected);
    }
}
