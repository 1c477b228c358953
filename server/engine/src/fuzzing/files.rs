//! Files of rules, decoders and lists.

use crate::lists::Lists;
use crate::messages::{Log, Severity};
use crate::settings::Settings;
use crate::source::{File, Files};
use crate::{Moment, Request, Ruleset, Session};

/// One decoder for each of the two lists, which every ruleset needs.
const DECODERS: &str = "<decoder name='app'><program_name>^app</program_name></decoder>
<decoder name='text'><prematch>^text </prematch></decoder>
<decoder name='text-fields'><parent>text</parent><regex>(\\w+)=(\\w+)</regex><order>id, name</order></decoder>
<decoder name='json'><prematch>^{</prematch><plugin_decoder>JSON_Decoder</plugin_decoder></decoder>";

const RULES: &str = "<group name='base,'>
<rule id='1' level='0' noalert='1'><category>syslog</category><description>Syslog.</description></rule>
<rule id='50' level='3'><match>a</match><description>A.</description><group>attack,</group></rule></group>";

/// A file of rules up to a NUL byte, and events, one a line.
pub fn rules(data: &[u8]) {
    files(data, |text| (DECODERS.to_owned(), format!("{RULES}{text}")));
}

/// A file of decoders up to a NUL byte, and events, one a line.
pub fn decoders(data: &[u8]) {
    files(data, |text| (format!("{DECODERS}{text}"), RULES.to_owned()));
}

fn files(data: &[u8], make: impl Fn(&str) -> (String, String)) {
    let (text, events) = data.split_at(data.iter().position(|byte| *byte == 0).unwrap_or(data.len()));
    let Ok(text) = std::str::from_utf8(text) else { return };
    let (decoders, rules) = make(text);
    let files = Files {
        decoders: vec![File::new("decoders.xml", &decoders)],
        rules: vec![File::new("rules.xml", &rules)],
        lists: vec![File::new("etc/lists/a", "a:1\n10.:2\n")],
    };
    let loaded = Ruleset::load(&files, Settings::default());
    for message in &loaded.messages {
        if let Some(place) = &message.place {
            let text = if place.file.as_ref() == "rules.xml" { &rules } else { &decoders };
            let line = text.split('\n').nth(place.line - 1).unwrap();
            assert!(place.column <= line.chars().count() + 1, "{message} {place}");
        }
    }
    let Some(ruleset) = loaded.ruleset else {
        let is_fault = loaded.messages.iter().any(|message| message.severity == Severity::Error);
        assert!(is_fault || text.is_empty(), "{text:?}");
        return;
    };
    drop(ruleset.unreachable());
    drop(ruleset.unreachable_decoders());
    let (mut one, mut other) = (Session::new(ruleset.clone()), Session::new(ruleset));
    for event in events.split(|byte| matches!(byte, b'\n' | 0)).take(8) {
        let request = Request { event, location: b"log", moment: Moment::default(), host: "h", trace: false };
        let report = one.process(request);
        let traced = other.process(Request { trace: true, ..request });
        assert_eq!(report.output, traced.output);
        assert_eq!(report.alert, traced.alert);
    }
}

/// A text of a list, against a slow reading of it.
pub fn list(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut lists = Lists::default();
    lists.add(&File::new("etc/lists/a", text), &mut Log::default());
    let list = lists.get(0).unwrap();
    let entries: Vec<_> = text.split('\n').filter(|line| line.len() < 60_000).filter_map(entry).collect();
    for (key, _) in &entries {
        let first = entries.iter().find(|(other, _)| other == key).unwrap();
        assert_eq!(list.get(key.as_bytes()), Some(first.1.as_bytes()), "{key:?}");
    }
    for word in text.split(|symbol: char| !symbol.is_alphanumeric()) {
        if entries.iter().all(|(key, _)| *key != word) && text.len() < 60_000 {
            assert_eq!(list.get(word.as_bytes()), None, "{word:?}");
        }
    }
}

/// The key and the value of a line.
fn entry(line: &str) -> Option<(&str, &str)> {
    let line = line.split(['\r', '\0']).next()?;
    let before_colon = line.split_once(':')?.0;
    let (key, rest) = match before_colon.contains('"') {
        true => line.split_once('"')?.1.split_once('"')?,
        false => (before_colon, line),
    };
    let value = rest.split_once(':')?.1;
    match value.split_once('"') {
        Some((_, quoted)) => Some((key, quoted.split_once('"')?.0)),
        None => Some((key, value)),
    }
}
