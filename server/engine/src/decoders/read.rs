//! Reading a file of decoders.

use super::{Decoder, Decoders, FirstSeen, From, Names, Plugin, Slot, Written};
use crate::event::{Category, Fixed};
use crate::markup::{dialect, elements, warn_of_references, words};
use crate::messages::{Failed, Log};
use crate::patterns::{Dialect, Pattern};
use crate::source::File;
use crate::variables::Node;

/// The file that may be empty.
const LOCAL: &str = "etc/decoders/local_decoder.xml";

/// From how many bytes on the text of an option is too long.
const TOO_LONG: usize = 1_024;

/// Reads a file to its end, if it is markup at all. A fault is in the log, and the decoder is left out.
pub(crate) fn read(file: &File<'_>, fields: usize, decoders: &mut Decoders, log: &mut Log) -> Result<(), Failed> {
    let Some(nodes) = elements(file, log)? else { return Ok(()) };
    if nodes.is_empty() {
        if file.name == LOCAL {
            return Ok(());
        }
        match file.text {
            Ok("") => log.error_unseen("empty file of decoders: remove it, or put a decoder into it"),
            _ => log.error("(1231): Invalid NULL element in the configuration."),
        }
        return Err(Failed);
    }
    let mut result = Ok(());
    for node in &nodes {
        log.at(node.at);
        let read = Reading { fields, log }.decoder(node, &mut decoders.names);
        let added = read.and_then(|decoder| {
            log.at(node.at);
            decoders.add(decoder, log).inspect_err(|_| log.error("(2106): Error adding decoder plugin."))
        });
        if added.is_err() {
            log.fail();
            result = added;
        }
    }
    result
}

struct Reading<'l> {
    fields: usize,
    log: &'l mut Log,
}

/// The text of an option that is a pattern, which may be given in several pieces; the last one says dialect and place.
#[derive(Default)]
struct Text {
    text: Option<String>,
    dialect: Option<Dialect>,
    at: usize,
}

/// The options that are patterns.
#[derive(Default)]
struct Texts {
    program_name: Text,
    prematch: Text,
    regex: Text,
}

impl Reading<'_> {
    fn fail<T>(&mut self, text: impl Into<String>) -> Result<T, Failed> {
        self.log.error(text);
        Err(Failed)
    }

    /// A fault, and that the decoder has one.
    fn fail_in<T>(&mut self, name: &str, text: impl Into<String>) -> Result<T, Failed> {
        self.log.error(text);
        self.fail(format!("(2107): Decoder configuration error: '{name}'."))
    }

    fn decoder(&mut self, node: &Node<'_>, names: &mut Names) -> Result<Decoder, Failed> {
        let invalid = format!("(1230): Invalid element in the configuration: '{}'.", node.name);
        let named = node.attributes.first().filter(|(attribute, _)| attribute.eq_ignore_ascii_case("name"));
        let Some((_, name)) = named.filter(|_| node.is("decoder")) else { return self.fail(invalid) };
        let second = node.attributes.get(1).is_none_or(|(attribute, _)| attribute.eq_ignore_ascii_case("status"));
        if !second || node.attributes.len() > 2 {
            return self.fail(invalid);
        }
        if node.children.is_empty() {
            return self.fail("(1231): Invalid NULL element in the configuration.");
        }
        names.add(name);
        let mut decoder = Decoder {
            name: name.clone().into_owned(),
            parent: None,
            id: 0,
            category: Category::Syslog,
            program_name: None,
            prematch: None,
            prematch_from: From::Start,
            regex: None,
            regex_from: From::Start,
            order: None,
            first_seen: FirstSeen::default(),
            first_seen_comment: None,
            plugin: None,
            plugin_from: From::Start,
            uses_own_name: false,
            accumulates: false,
            continues: false,
            drops_nulls: false,
            arrays_as_csv: false,
            written: Written { name: name.clone().into_owned(), place: self.log.place(), ..Written::default() },
        };
        let mut texts = Texts::default();
        for option in &node.children {
            self.log.at(option.at);
            self.option(option, &mut decoder, &mut texts)?;
        }
        self.log.at(node.at);
        self.check(&mut decoder, &texts)?;
        self.compile(&mut decoder, texts)?;
        Ok(decoder)
    }

    fn option(&mut self, node: &Node<'_>, decoder: &mut Decoder, texts: &mut Texts) -> Result<(), Failed> {
        let name = &decoder.name;
        let content = node.content.as_ref();
        match node.name.to_ascii_lowercase().as_str() {
            "parent" => decoder.parent = self.append(decoder.parent.take(), content),
            "regex" => {
                let from = self.offset(node).or_else(|_| {
                    self.log.warn(default_value("offset", "regex", name));
                    Ok(From::Start)
                })?;
                if from != From::Start {
                    if texts.regex.text.is_some() {
                        return self.fail_in(name, format!("(2109): Duplicated offsets for same regex: '{name}'."));
                    }
                    decoder.regex_from = from;
                }
                self.piece(&mut texts.regex, node, name, &[Dialect::OsRegex, Dialect::Pcre2]);
            }
            "prematch" => {
                let from = self.offset(node).or_else(|_| {
                    self.log.error(default_value("offset", "prematch", name));
                    Ok(From::Start)
                })?;
                if from != From::Start {
                    if texts.prematch.text.is_some() {
                        return self.fail_in(name, format!("(2109): Duplicated offsets for same regex: '{name}'."));
                    }
                    decoder.prematch_from = from;
                }
                self.piece(&mut texts.prematch, node, name, &[Dialect::OsRegex, Dialect::Pcre2]);
            }
            "program_name" => {
                self.piece(&mut texts.program_name, node, name, &Dialect::ALL);
            }
            "ftscomment" => decoder.first_seen_comment = self.append(decoder.first_seen_comment.take(), content),
            "use_own_name" => decoder.uses_own_name |= content == "true",
            "plugin_decoder" => {
                decoder.plugin = Plugin::named(content).or(decoder.plugin);
                if decoder.plugin.is_none() {
                    return self.fail(format!("(2110): Invalid decoder argument for {}: '{content}'.", node.name));
                }
                decoder.plugin_from = match self.offset(node) {
                    Ok(from) => from,
                    Err(Failed) => return self.fail(format!("(2107): Decoder configuration error: '{name}'.")),
                };
            }
            "json_null_field" => {
                decoder.drops_nulls = content.eq_ignore_ascii_case("discard");
                if content.eq_ignore_ascii_case("empty") {
                    self.log.warn(default_option("(7603): Deprecated", content, "json_null_field", name));
                } else if !decoder.drops_nulls && !content.eq_ignore_ascii_case("string") {
                    self.log.warn(default_option("(7602): Invalid", content, "json_null_field", name));
                }
            }
            "json_array_structure" => {
                decoder.arrays_as_csv = content.eq_ignore_ascii_case("csv");
                if !decoder.arrays_as_csv && !content.eq_ignore_ascii_case("array") {
                    self.log.warn(default_option("(7602): Invalid", content, "json_array_structure", name));
                }
            }
            "type" if node.name == "type" => {
                decoder.category = match content {
                    "firewall" => Category::Firewall,
                    "ids" => Category::Ids,
                    "web-log" => Category::WebLog,
                    "syslog" => Category::Syslog,
                    "squid" => Category::Squid,
                    "windows" => Category::Windows,
                    "host-information" => Category::HostInformation,
                    "ossec" => Category::Ossec,
                    _ => return self.fail(format!("Invalid decoder type '{content}'.")),
                };
            }
            "order" => decoder.order = Some(self.order(content, name)?),
            "accumulate" => decoder.accumulates = true,
            "fts" => self.first_seen(content, decoder)?,
            _ => return self.fail(format!("Invalid element '{}' for decoder 'decoder'", node.name)),
        }
        Ok(())
    }

    /// A text with one more piece; a text that gets too long is forgotten.
    fn append(&mut self, text: Option<String>, more: &str) -> Option<String> {
        let text = text.unwrap_or_default();
        if text.len() + more.len() >= TOO_LONG {
            self.log.error(format!("(1104): Maximum string size reached for: {more}."));
            return None;
        }
        Some(text + more)
    }

    /// Adds a piece to the text of an option that is a pattern.
    fn piece(&mut self, text: &mut Text, node: &Node<'_>, name: &str, known: &[Dialect]) {
        text.dialect = self.dialect(node, &node.name.to_ascii_lowercase(), name, known);
        text.text = self.append(text.text.take(), &node.content);
        text.at = node.at;
        warn_of_references(&node.content, self.log);
    }

    fn offset(&self, node: &Node<'_>) -> Result<From, Failed> {
        let Some(offset) = node.attribute("offset") else { return Ok(From::Start) };
        [
            ("after_parent", From::AfterParent),
            ("after_prematch", From::AfterPrematch),
            ("after_regex", From::AfterRegex),
        ]
        .into_iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(offset))
        .map_or(Err(Failed), |(_, from)| Ok(from))
    }

    /// The dialect of a pattern, where it names one that is known here.
    fn dialect(&mut self, node: &Node<'_>, option: &str, name: &str, known: &[Dialect]) -> Option<Dialect> {
        let value = node.attribute("type")?;
        let dialect = dialect(value).filter(|dialect| known.contains(dialect));
        if dialect.is_none() {
            self.log.warn(default_value("type", option, name));
        }
        dialect
    }

    fn order(&mut self, content: &str, name: &str) -> Result<Vec<Slot>, Failed> {
        if content.matches(',').count() >= self.fields {
            return self.fail("Order has too many fields.");
        }
        let words = words(content, self.fields);
        if words.iter().any(String::is_empty) {
            return self.fail(format!("decode-xml: Wrong field '' in the order of decoder '{name}'"));
        }
        Ok(words.into_iter().map(|word| Fixed::in_order(&word).map_or(Slot::Named(word), Slot::Fixed)).collect())
    }

    fn first_seen(&mut self, content: &str, decoder: &mut Decoder) -> Result<(), Failed> {
        let name = &decoder.name;
        for word in words(content, self.fields) {
            let first_seen = &mut decoder.first_seen;
            match word.as_str() {
                "" => return self.fail(format!("decode-xml: Wrong field '' in the fts decoder '{name}'")),
                "location" => first_seen.location = true,
                "name" => first_seen.name = true,
                // The original takes both for one.
                "extra_data" => first_seen.fixed.push(Fixed::Data),
                "dstuser" | "user" | "srcuser" | "srcip" | "dstip" | "id" | "data" | "system_name" => {
                    first_seen.fixed.extend(Fixed::in_order(&word));
                }
                _ => {
                    let Some(order) = &decoder.order else { continue };
                    // The original looks no further than the first field that every event may have.
                    let named = order.iter().map_while(|slot| match slot {
                        Slot::Named(name) => Some(name),
                        Slot::Fixed(_) => None,
                    });
                    match named.into_iter().find(|field| field.eq_ignore_ascii_case(&word)) {
                        Some(field) => first_seen.named.push(field.clone()),
                        None => {
                            return self.fail(format!("decode-xml: Wrong field '{word}' in the fts decoder '{name}'"));
                        }
                    }
                }
            }
        }
        Ok(())
    }

    /// Whether the options go together.
    fn check(&mut self, decoder: &mut Decoder, texts: &Texts) -> Result<(), Failed> {
        let name = decoder.name.clone();
        let orphan = decoder.parent.is_none();
        let offset = |place: &str| format!("(2120): Invalid offset value: '{place}'");
        if texts.prematch.text.is_none() && orphan && texts.program_name.text.is_none() {
            return self.fail_in(&name, format!("(2108): No 'prematch' found in decoder: '{name}'."));
        }
        let has_order = decoder.order.is_some();
        if texts.regex.text.is_none() && (decoder.first_seen.is_set() || has_order)
            || texts.regex.text.is_some() && !has_order
        {
            return self.fail(format!("(2107): Decoder configuration error: '{name}'."));
        }
        match decoder.regex_from {
            From::AfterParent if orphan => return self.fail_in(&name, offset("after_parent")),
            From::AfterPrematch if orphan => decoder.regex_from = From::AfterParent,
            From::AfterPrematch if texts.prematch.text.is_none() => {
                return self.fail_in(&name, offset("after_prematch"));
            }
            From::AfterRegex if orphan || texts.regex.text.is_none() => {
                return self.fail_in(&name, offset("after_regex"));
            }
            _ => {}
        }
        match decoder.prematch_from {
            From::Start => {}
            From::AfterParent if orphan => return self.fail_in(&name, offset("after_parent")),
            From::AfterParent => {}
            _ => return self.fail(format!("(2107): Decoder configuration error: '{name}'.")),
        }
        match decoder.plugin_from {
            From::AfterParent if orphan => self.fail_in(&name, offset("after_parent")),
            From::AfterPrematch if texts.prematch.text.is_none() => self.fail_in(&name, offset("after_prematch")),
            _ => Ok(()),
        }
    }

    fn compile(&mut self, decoder: &mut Decoder, texts: Texts) -> Result<(), Failed> {
        let name = decoder.name.clone();
        let Texts { program_name, prematch, regex } = texts;
        decoder.written.prematch.clone_from(&prematch.text);
        decoder.written.program_name.clone_from(&program_name.text);
        decoder.written.regex.clone_from(&regex.text);
        decoder.prematch = self.pattern(&name, &prematch, Dialect::OsRegex, false)?;
        decoder.program_name = self.pattern(&name, &program_name, Dialect::OsMatch, false)?;
        decoder.regex = self.pattern(&name, &regex, Dialect::OsRegex, true)?;
        if let Some(Pattern::OsRegex(pattern)) = &decoder.regex
            && !pattern.has_captures()
        {
            self.log.at(regex.at);
            return self.fail(format!("(1451): Missing sub_strings on regex: '{}'.", regex.text.unwrap_or_default()));
        }
        if decoder.plugin.is_some() && (decoder.regex.is_some() || decoder.order.is_some()) {
            return self.fail(format!("(2111): Additional data to plugin decoder: '{name}'."));
        }
        Ok(())
    }

    fn pattern(
        &mut self,
        name: &str,
        written: &Text,
        default: Dialect,
        captures: bool,
    ) -> Result<Option<Pattern>, Failed> {
        let Some(text) = &written.text else { return Ok(None) };
        match Pattern::compile(written.dialect.unwrap_or(default), text, captures) {
            Ok(pattern) => Ok(Some(pattern)),
            Err(_) => {
                self.log.at(written.at);
                self.fail_in(name, format!("(1452): Syntax error on regex: '{text}'"))
            }
        }
    }
}

fn default_value(attribute: &str, option: &str, name: &str) -> String {
    format!(
        "(7601): Invalid value for attribute '{attribute}' in '{option}' option (decoder `{name}`). Default value will \
         be used."
    )
}

fn default_option(what: &str, value: &str, option: &str, name: &str) -> String {
    format!("{what} value '{value}' in '{option}' option (decoder `{name}`). Default value will be used.")
}
