//! Requests on standard error (`--access-log`), one line for each, whatever the files of the home get.
//!
//! Must not be here: what is shown of a request, and how much, which is `access_log`'s and `limit`'s.

use jiff::Timestamp;
use serde_json::{Map, Value};
use tracing::Level;

use super::layer::{LineFormat, has_colours, text_line};
use super::stderr::StderrLog;
use super::text::json_escaped;

/// What writes requests to standard error.
#[derive(Debug)]
pub struct AccessLines {
    stderr: StderrLog,
    form: LineFormat,
    colours: bool,
}

impl AccessLines {
    /// Lines of this form.
    pub fn new(stderr: StderrLog, form: LineFormat) -> AccessLines {
        AccessLines { stderr, form, colours: has_colours(form) }
    }

    pub(super) fn form(&self) -> LineFormat {
        self.form
    }

    /// Writes a request, in the words of the form. Gives the bytes of the line.
    pub(super) fn put(&self, at: Timestamp, plain: &str, payload: &Value) -> usize {
        let line = match self.form {
            LineFormat::Text => text_line(at, Level::INFO, plain, self.colours),
            LineFormat::Json => json_line(at, payload),
        };
        let written = line.len();
        self.stderr.put(line);
        written
    }
}

/// The payload of `logs/api.json` as fields beside those that every line on standard error has.
fn json_line(at: Timestamp, payload: &Value) -> String {
    let mut line = Map::new();
    line.insert("timestamp".to_owned(), format!("{at:.6}").into());
    line.insert("level".to_owned(), Level::INFO.as_str().into());
    line.insert("message".to_owned(), "request".into());
    line.extend(payload.as_object().into_iter().flatten().map(|(name, value)| (name.clone(), value.clone())));
    line.insert("target".to_owned(), "wazuh_apid::access_log".into());
    json_escaped(Value::Object(line).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_one_json_object() {
        let payload = serde_json::json!({ "user": "w\u{85}\n", "status_code": 200 });
        let line = json_line(Timestamp::UNIX_EPOCH, &payload);
        let expected = r#"{"timestamp":"1970-01-01T00:00:00.000000Z","level":"INFO","message":"request","#.to_owned()
            + r#""user":"w\u0085\n","status_code":200,"target":"wazuh_apid::access_log"}"#;
        assert_eq!(line, expected);
    }
}
