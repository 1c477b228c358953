//! `SonicWall_Decoder`: lines of SonicWall firewalls, whose number of the message decides on the category.

use std::sync::LazyLock;

use super::set_category;
use crate::decoders::Decoding;
use crate::event::{Category, Event, Fixed};
use crate::json::Text;
use crate::patterns::{Captures, Options, Regex};

static MESSAGE: LazyLock<Option<Regex>> = LazyLock::new(|| compiled(r"pri=(\d) c=(\d+) m=(\d+) "));
static ADDRESSES: LazyLock<Option<Regex>> =
    LazyLock::new(|| compiled(r"src=(\d+.\d+.\d+.\d+):(\d+):\S+ dst=(\d+.\d+.\d+.\d+):(\d+):"));
static PROXY: LazyLock<Option<Regex>> = LazyLock::new(|| compiled(r"result=(\d+) dstname=(\S+) arg=(\S+)$"));

fn compiled(pattern: &str) -> Option<Regex> {
    Regex::compile_with(pattern, Options { captures: true, ..Options::default() }).ok()
}

pub(super) fn read(decoding: &mut Decoding<'_>, event: &mut Event, log: &[u8]) {
    set_category(decoding, event, Category::Syslog);
    if let Some(category) = fields(decoding.captures, event, log) {
        set_category(decoding, event, category);
    }
}

/// Reads the fields as far as the text has the form; returns the category, if it is another one than syslog.
fn fields(captures: &mut Captures, event: &mut Event, log: &[u8]) -> Option<Category> {
    let (found, rest) = run(&MESSAGE, log, captures)?;
    let [status, category, id] = found.try_into().ok()?;
    event.fields.set(Fixed::Status, status);
    event.fields.set(Fixed::Id, id.clone());
    let (found, rest) = run(&ADDRESSES, rest, captures)?;
    let [source, source_port, target, target_port] = found.try_into().ok()?;
    event.fields.set(Fixed::SrcIp, source);
    event.fields.set(Fixed::SrcPort, source_port);
    event.fields.set(Fixed::DstIp, target);
    event.fields.set(Fixed::DstPort, target_port);
    let behind = memchr::memchr(b' ', rest).and_then(|blank| rest.get(blank + 1..));
    let mut after = behind;
    if let Some(text) = behind.and_then(|text| text.strip_prefix(b"proto=")) {
        let name = text.iter().take(6).take_while(|byte| **byte != b'/').count();
        event.fields.set(Fixed::Protocol, text.get(..name).unwrap_or_default());
        after = text.get(name..);
    }
    if category.get(..category.len().min(7)) == Some(b"32") {
        return Some(Category::Ids);
    }
    let action: &[u8] = match id.as_ref() {
        b"98" | b"597" | b"598" => b"pass",
        b"38" | b"36" | b"173" | b"174" | b"37" => b"drop",
        b"537" => b"close",
        b"97" => {
            if let Some((found, _)) = after.and_then(|text| run(&PROXY, text, captures))
                && let [id, host, path] = found.as_slice()
            {
                event.fields.set(Fixed::Id, id.clone());
                event.fields.set(Fixed::Url, [host.as_ref(), path].concat());
            }
            return Some(Category::Squid);
        }
        _ => return None,
    };
    event.fields.set(Fixed::Action, action);
    Some(Category::Firewall)
}

/// The sub-strings of a match, and the text from its last character on.
fn run<'t>(regex: &Option<Regex>, text: &'t [u8], captures: &mut Captures) -> Option<(Vec<Text>, &'t [u8])> {
    let end = regex.as_ref()?.execute(text, captures)?;
    let found = captures.iter(text).map(Text::from).collect();
    Some((found, text.get(end.last().unwrap_or(0)..)?))
}
