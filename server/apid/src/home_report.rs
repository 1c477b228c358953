//! What an operator is told of a home, at a start and by `--check`: as whom to serve it, files that its user cannot
//! use, a broken `ossec.conf`, and default passwords.
//!
//! Nothing here refuses a start. Must not be here: what does, and how a line is brought to the operator.

use std::path::PathBuf;

use apid_front::tls::TlsSettings;
use apid_home::Home;
use apid_home::owner::HomeUser;
use apid_home::strays;
use apid_manager::node;

/// Says as whom the home is to be served.
pub(crate) fn run_as(home: &Home) -> String {
    let (user, process) = (home.user(), HomeUser::of_process());
    let root = home.root().display();
    if user.uid == process.uid {
        return format!("{root}: to be served as {user}, as whom this check runs");
    }
    let more = match process.is_root() {
        true => "this check runs as root; served as root, what is made in it is given to that user".to_owned(),
        false => format!("this check runs as {process}, who may not use all of it"),
    };
    format!("{root}: to be served as {user}, to whom its files belong ({more})")
}

/// The private key and the certificate of a home's TLS.
fn keys(home: &Home, https: &TlsSettings) -> Vec<PathBuf> {
    [&https.key, &https.cert].map(|name| home.ssl_dir().join(name)).to_vec()
}

/// Gives files that root has left in the home to its user, if this process may, and says so; else says which they are.
pub(crate) fn give_strays_back(home: &Home, https: &TlsSettings) -> Vec<String> {
    let keys = keys(home, https);
    let (given, failed) = strays::give_back(home, &keys);
    let user = home.user();
    let mut lines: Vec<String> =
        given.iter().map(|path| format!("{}: belonged to root and is given to {user}", path.display())).collect();
    lines.extend(failed.map(|(path, error)| format!("{}: cannot be given to {user}: {error}", path.display())));
    lines.extend(strays(home, https));
    lines
}

/// Files that the user of the home cannot use.
pub(crate) fn strays(home: &Home, https: &TlsSettings) -> Vec<String> {
    let user = home.user();
    let advice = match HomeUser::of_process().is_root() {
        true => "a start as root gives it to that user if it is root's",
        false => "give it to that user (chown), or start wazuh-apid once as root, which does",
    };
    let strays = strays::find(home, &keys(home, https)).into_iter();
    strays.map(|path| format!("{}: cannot be used by {user}, whose home this is; {advice}", path.display())).collect()
}

/// Files of another release's layout, which have no effect here.
pub(crate) fn other_layouts(home: &Home) -> Option<String> {
    let others = home.files_of_other_layouts();
    if others.is_empty() {
        return None;
    }
    let others: Vec<_> = others.iter().map(|file| home.relative(file).display().to_string()).collect();
    let (root, layout) = (home.root().display(), home.layout());
    Some(format!(
        "{root}: laid out as release {} ({}); files of another layout are there too, and are neither read nor written: {}",
        layout.release(),
        layout.configuration(),
        others.join(", ")
    ))
}

/// What is wrong with the manager's configuration, and what is taken instead.
pub(crate) fn ossec_conf(home: &Home) -> Option<String> {
    let file = home.ossec_conf();
    let fault = node::fault(&file)?;
    let cluster = if node::is_clustered(&file) { "on" } else { "off" };
    Some(format!(
        "{fault}; taken instead: node name `{}`, cluster {cluster}, update_check off; no manager starts with this file",
        node::name(&file)
    ))
}

/// What to do about users that have their default passwords, if there are any.
pub(crate) fn default_passwords(users: &[&str]) -> Option<String> {
    let (who, have) = match users {
        [] => return None,
        [user] => (format!("the user {user}"), "has its"),
        [first, ..] => (format!("the users {first}{}", rest(users)), "have their"),
    };
    Some(format!(
        "{who} still {have} default password, which everybody knows: change it with `wazuh-apid user reset-password \
         NAME`"
    ))
}

fn rest(users: &[&str]) -> String {
    users.iter().skip(1).map(|user| format!(" and {user}")).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::default_passwords;

    #[test]
    fn users_with_default_passwords_are_named() {
        assert_eq!(default_passwords(&[]), None);
        let one = default_passwords(&["wazuh-wui"]).unwrap();
        assert!(one.starts_with("the user wazuh-wui still has its default password"), "{one}");
        let both = default_passwords(&["wazuh", "wazuh-wui"]).unwrap();
        assert!(both.starts_with("the users wazuh and wazuh-wui still have their default password"), "{both}");
    }
}
