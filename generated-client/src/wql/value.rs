//! What can be a value in the query language.

use std::collections::BTreeMap;

/// Says why a value cannot stand in a query.
pub(super) fn check(value: &str) -> Result<(), String> {
    match value {
        "" => return Err("it is empty".to_owned()),
        "all" => return Err("the language takes `all` for no condition".to_owned()),
        "null" => return Err("the language takes `null` for no value; see `is_null`".to_owned()),
        _ => {}
    }
    let groups = brackets(value);
    let mut at = 0;
    while let Some(rest) = value.get(at..).filter(|rest| !rest.is_empty()) {
        let symbol = rest.chars().next().unwrap_or_default();
        at = match (symbol, groups.get(&at)) {
            ('(', _) => at + parenthesis(rest)?,
            (_, Some(end)) => *end,
            _ if is_plain(symbol) => at + symbol.len_utf8(),
            (')', _) => return Err("it has a closing parenthesis without the opening one".to_owned()),
            (',', _) => return Err("a comma can only stand between brackets".to_owned()),
            _ => return Err(format!("the language has no `{}`", symbol.escape_debug())),
        };
    }
    Ok(())
}

/// Length of a pair of parentheses with what it holds.
fn parenthesis(text: &str) -> Result<usize, String> {
    let end = text.char_indices().skip(1).find(|(_, symbol)| !is_plain(*symbol));
    match end {
        Some((end, ')')) => Ok(end + 1),
        Some((_, '(')) => Err("it has parentheses inside each other".to_owned()),
        Some((_, symbol)) => Err(format!("parentheses cannot hold `{}`", symbol.escape_debug())),
        None => Err("it has an opening parenthesis without the closing one".to_owned()),
    }
}

/// Opening brackets that have their closing ones, each with the place behind that. What is between them may hold
/// commas.
fn brackets(value: &str) -> BTreeMap<usize, usize> {
    let mut open = Vec::new();
    let mut pairs = BTreeMap::new();
    for (at, symbol) in value.char_indices() {
        match symbol {
            '[' => open.push(at),
            ']' => {
                if let Some(start) = open.pop() {
                    pairs.insert(start, at + 1);
                }
            }
            _ if symbol == ',' || is_plain(symbol) => {}
            _ => open.clear(),
        }
    }
    pairs
}

/// Whether a value has an opening bracket without its closing one. It is an ordinary character, unless a closing
/// bracket follows in what stands behind the value.
pub(super) fn has_open_bracket(value: &str) -> bool {
    let open = value.chars().fold(0_usize, |open, symbol| match symbol {
        '[' => open + 1,
        ']' => open.saturating_sub(1),
        _ => open,
    });
    open > 0
}

/// Letters and digits of all scripts, and `_`.
pub(super) fn is_word(symbol: char) -> bool {
    symbol.is_alphanumeric() || symbol == '_'
}

fn is_plain(symbol: char) -> bool {
    is_word(symbol) || " -.:?\\/'\"=@%<>{}[]$*+#".contains(symbol)
}
