//! `wazuhctl profile`: adds, lists, chooses and removes profiles.

use std::io::Write;
use std::path::Path;

use clap::ArgMatches;

use super::file::{Editor, File, Profile};
use super::keyring::Place;
use crate::arguments::{builtin, global};
use crate::failure::Failure;
use crate::generated::Generation;
use crate::tell;

/// Carries out a command of `profile`.
pub(crate) fn run(path: &Path, matches: &ArgMatches, output: &mut dyn Write) -> Result<(), Failure> {
    let name = |matches: &ArgMatches| matches.get_one::<String>(builtin::NAME).cloned().unwrap_or_default();
    match matches.subcommand() {
        Some((builtin::ADD, matches)) => add(path, &name(matches), matches, output),
        Some((builtin::USE, matches)) => choose(path, &name(matches), output),
        Some((builtin::REMOVE, matches)) => remove(path, &name(matches), output),
        _ => list(path, output),
    }
}

fn add(path: &Path, name: &str, matches: &ArgMatches, output: &mut dyn Write) -> Result<(), Failure> {
    if name.is_empty() || name.chars().any(|character| character.is_control() || character.is_whitespace()) {
        return Err(Failure::usage(format!("`{name}` cannot be the name of a profile: it has blanks or nothing")));
    }
    let file = File::read(path)?;
    if file.profiles.contains_key(name) && !matches.get_flag(global::YES) {
        return Err(Failure::usage(format!("there is a profile `{name}` already")).hint("add --yes to replace it"));
    }
    let text = |name: &str| matches.get_one::<String>(name).filter(|text| !text.is_empty()).cloned();
    // A profile serves from wherever it is used, so its files have their whole paths.
    let file_of = |name: &str| {
        let given = matches.get_one::<std::path::PathBuf>(name)?;
        Some(std::path::absolute(given).unwrap_or_else(|_| given.clone()))
    };
    let Some(url) = text(global::URL) else {
        return Err(Failure::usage("a profile needs the address of a server")
            .hint(format!("such as `wazuhctl profile add {name} --url https://HOST:55000 --user NAME`")));
    };
    super::without_user(&url)?;
    // The client knows what an address is.
    wazuh_api_client::Client::builder(&url).build()?;
    let profile = Profile {
        url: Some(url),
        user: text(global::USER),
        api: text(global::API).as_deref().and_then(Generation::parse),
        ca: file_of(global::CA),
        insecure: matches.get_flag(global::INSECURE),
        client_cert: file_of(global::CLIENT_CERT),
        timeout: matches.get_one::<u64>(global::TIMEOUT).copied(),
        keyring: matches.get_flag(builtin::KEYRING),
        password_command: text(builtin::PASSWORD_COMMAND),
        token_cache: !matches.get_flag(global::NO_TOKEN_CACHE),
    };
    let mut editor = Editor::open(path)?;
    editor.set(name, &profile)?;
    if file.current.is_none() {
        editor.choose(name);
    }
    editor.save()?;
    writeln!(output, "added the profile `{name}` to {}", path.display())?;
    if file.current.as_deref().is_none_or(|current| current == name) {
        let save = if profile.keyring { " --save" } else { "" };
        writeln!(output, "it is the current one; `wazuhctl login{save}` tries it")?;
    } else {
        writeln!(output, "`wazuhctl profile use {name}` makes it the current one")?;
    }
    Ok(())
}

fn list(path: &Path, output: &mut dyn Write) -> Result<(), Failure> {
    let file = File::read(path)?;
    if file.profiles.is_empty() {
        writeln!(output, "no profiles in {}", path.display())?;
        return Ok(());
    }
    let width = file.profiles.keys().map(|name| name.chars().count()).max().unwrap_or_default();
    for (name, profile) in &file.profiles {
        let mark = if file.current.as_deref() == Some(name) { '*' } else { ' ' };
        let url = profile.url.as_deref().unwrap_or_default();
        let user = profile.user.as_deref().map(|user| format!("  {user}")).unwrap_or_default();
        writeln!(output, "{mark} {name:width$}  {url}{user}")?;
    }
    Ok(())
}

fn choose(path: &Path, name: &str, output: &mut dyn Write) -> Result<(), Failure> {
    known(path, name)?;
    let mut editor = Editor::open(path)?;
    editor.choose(name);
    editor.save()?;
    writeln!(output, "`{name}` is the current profile")?;
    Ok(())
}

fn remove(path: &Path, name: &str, output: &mut dyn Write) -> Result<(), Failure> {
    let profile = known(path, name)?;
    let mut editor = Editor::open(path)?;
    editor.remove(name);
    editor.save()?;
    writeln!(output, "removed the profile `{name}`")?;
    if let Profile { keyring: true, url: Some(url), user: Some(user), .. } = &profile {
        // The profile is gone either way.
        match Place::of(url, user).and_then(|place| place.forget()) {
            Ok(true) => writeln!(output, "removed its password from the keyring")?,
            Ok(false) => {}
            Err(failure) => tell::warning(&format!("its password may still be in the keyring: {}", failure.message)),
        }
    }
    Ok(())
}

fn known(path: &Path, name: &str) -> Result<Profile, Failure> {
    let file = File::read(path)?;
    file.profiles.get(name).cloned().ok_or_else(|| super::unknown(name, &file))
}
