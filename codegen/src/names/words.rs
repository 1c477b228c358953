//! Text to words, and words to identifiers.
//!
//! Everything here is a pure function of one text; clashes between two texts are settled in the parent.

/// Runs of capitals that are one word although a lower-case letter follows them (`APIconfiguration`).
const ACRONYMS: &[&str] =
    &["API", "CDB", "CPU", "HTTP", "ID", "IP", "JSON", "JWT", "OS", "RAM", "RBAC", "SCA", "URL", "XML"];

/// Words for characters that cannot stand in an identifier, for texts that differ in nothing else.
const SYMBOLS: &[(char, &str)] = &[
    (' ', "space"),
    ('!', "not"),
    ('"', "quote"),
    ('#', "hash"),
    ('$', "dollar"),
    ('%', "percent"),
    ('&', "and"),
    ('\'', "apostrophe"),
    ('(', "open"),
    (')', "close"),
    ('*', "star"),
    ('+', "plus"),
    (',', "comma"),
    ('-', "hyphen"),
    ('.', "dot"),
    ('/', "slash"),
    (':', "colon"),
    (';', "semicolon"),
    ('<', "less"),
    ('=', "equal"),
    ('>', "greater"),
    ('?', "question"),
    ('@', "at"),
    ('[', "open"),
    ('\\', "backslash"),
    (']', "close"),
    ('^', "caret"),
    ('_', "underscore"),
    ('`', "backtick"),
    ('{', "open"),
    ('|', "or"),
    ('}', "close"),
    ('~', "tilde"),
];

/// Splits at case changes and at everything that is neither letter nor digit. Lower case.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for part in text.split(|character: char| !character.is_ascii_alphanumeric()) {
        split_case(part, &mut words);
    }
    words
}

/// Like [`words`], with the characters between them spelled out.
pub(crate) fn spelled_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut part = String::new();
    for character in text.chars() {
        if character.is_ascii_alphanumeric() {
            part.push(character);
            continue;
        }
        split_case(&std::mem::take(&mut part), &mut words);
        words.push(symbol(character));
    }
    split_case(&part, &mut words);
    words
}

fn symbol(character: char) -> String {
    match SYMBOLS.iter().find(|(known, _)| *known == character) {
        Some((_, word)) => (*word).to_owned(),
        None => format!("u{:04x}", u32::from(character)),
    }
}

fn split_case(part: &str, words: &mut Vec<String>) {
    let characters: Vec<char> = part.chars().collect();
    let mut word = String::new();
    let mut index = 0;
    while let Some(&character) = characters.get(index) {
        let run = characters.iter().skip(index).take_while(|next| next.is_ascii_uppercase()).count();
        if run == 0 {
            word.push(character);
            index += 1;
            continue;
        }
        if !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        let capitals: String = characters.iter().skip(index).take(run).collect();
        let follows = characters.iter().skip(index + run).take_while(|next| next.is_ascii_lowercase()).count();
        let plural = follows == 1 && characters.get(index + run) == Some(&'s');
        // The last capital of a run begins the next word: `HTTPServer`. Not so in `APIconfiguration` and `IDs`.
        let own = match run {
            1 => 1,
            _ if follows == 0 || plural || ACRONYMS.contains(&capitals.as_str()) => run,
            _ => run - 1,
        };
        word.extend(capitals.chars().take(own).map(|capital| capital.to_ascii_lowercase()));
        index += own;
        let goes_on = run == 1 || plural || characters.get(index).is_some_and(char::is_ascii_digit);
        if !goes_on {
            words.push(std::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
}

/// `os_platform`. Keywords are not looked at here.
pub(crate) fn snake(words: &[String]) -> String {
    let text = words.join("_");
    if text.starts_with(|first: char| first.is_ascii_digit()) { format!("n{text}") } else { text }
}

/// `OsPlatform`.
pub(crate) fn pascal(words: &[String]) -> String {
    let mut text = String::new();
    for word in words {
        let mut characters = word.chars();
        if let Some(first) = characters.next() {
            // Two numbers in a row would run together: `4.0` and `40`.
            if first.is_ascii_digit() && text.ends_with(|last: char| last.is_ascii_digit()) {
                text.push('_');
            }
            text.push(first.to_ascii_uppercase());
            text.push_str(characters.as_str());
        }
    }
    if text.starts_with(|first: char| first.is_ascii_digit()) { format!("N{text}") } else { text }
}

/// `OS_PLATFORM`.
pub(crate) fn screaming(words: &[String]) -> String {
    snake(words).to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_words() {
        for (text, expected) in [
            ("os.platform", "os_platform"),
            ("active-response", "active_response"),
            ("registerIP", "register_ip"),
            ("totalActiveAgents", "total_active_agents"),
            ("APIconfiguration", "api_configuration"),
            ("APIConfiguration", "api_configuration"),
            ("HTTPServer", "http_server"),
            ("AgentIDListAll", "agent_id_list_all"),
            ("userIDs", "user_ids"),
            ("sha256", "sha256"),
            ("SHA256Sum", "sha256_sum"),
            ("nist-800-53", "nist_800_53"),
            ("gpg13", "gpg13"),
            ("Mitre_mitigation_id", "mitre_mitigation_id"),
            ("sync-agent-info-set\":", "sync_agent_info_set"),
            ("2fa", "n2fa"),
            ("*", ""),
            ("A", "a"),
            ("AllItemsResponseAgents", "all_items_response_agents"),
        ] {
            assert_eq!(snake(&words(text)), expected, "{text}");
        }
    }

    #[test]
    fn spells_symbols() {
        assert_eq!(snake(&spelled_words("os.platform")), "os_dot_platform");
        assert_eq!(snake(&spelled_words("*:*")), "star_colon_star");
        assert_eq!(snake(&spelled_words("é")), "u00e9");
        assert_eq!(pascal(&spelled_words("active-response")), "ActiveHyphenResponse");
    }

    #[test]
    fn keeps_numbers_apart() {
        assert_eq!(pascal(&words("4.0")), "N4_0");
        assert_eq!(pascal(&words("40")), "N40");
        assert_eq!(screaming(&words("nist-800-53")), "NIST_800_53");
    }
}
