//! `wazuhctl login` and `logout`: the token that is kept for the next calls, and the password in the keyring.

use std::io::Write;

use clap::ArgMatches;
use tokio::runtime::Runtime;

use crate::arguments::builtin;
use crate::failure::Failure;
use crate::session::Session;
use crate::settings::file::Editor;
use crate::settings::keyring::Place;
use crate::settings::password::Sources;
use crate::settings::{Settings, directories};

/// Logs in. The password is kept only if it is asked for, and only if the server took it.
pub(crate) fn login(
    settings: Settings,
    matches: &ArgMatches,
    runtime: &Runtime,
    output: &mut dyn Write,
) -> Result<(), Failure> {
    let user = settings.user()?.to_owned();
    // Whether the password can be kept is known before anybody is asked for it.
    let place = matches.get_flag(builtin::SAVE).then(|| place(&settings, &user)).transpose()?;
    let session = Session::with(settings, if place.is_some() { Sources::New } else { Sources::All });
    let (generation, version) = runtime.block_on(session.login())?;
    let Settings { url, profile, .. } = session.settings();
    let named = profile.as_deref().map(|name| format!(", profile {name}")).unwrap_or_default();
    writeln!(output, "logged in to {url} as {user}: API {} ({version}){named}", generation.as_str())?;
    if let (Some(place), Some(password), Some(profile)) = (place, session.password(), profile) {
        place.save(password)?;
        remember(profile, true)?;
        writeln!(output, "the password is in the keyring, from which the profile {profile} takes it")?;
    }
    Ok(())
}

/// The place for a password that is to be kept.
fn place(settings: &Settings, user: &str) -> Result<Place, Failure> {
    if settings.profile.is_none() {
        let hint = format!(
            "add one: `wazuhctl profile add NAME --url {} --user {user} --keyring`, then log in again",
            settings.url
        );
        return Err(Failure::usage("a password is kept for a profile, and none is in use").hint(hint));
    }
    Place::of(&settings.url, user)
}

/// Forgets the token, and the password if that is asked for.
pub(crate) fn logout(settings: Settings, matches: &ArgMatches, output: &mut dyn Write) -> Result<(), Failure> {
    let session = Session::new(settings);
    writeln!(output, "{}", if session.logout() { "forgot the token" } else { "there was no token to forget" })?;
    if matches.get_flag(builtin::FORGET_PASSWORD) {
        let settings = session.settings();
        let was_there = Place::of(&settings.url, settings.user()?)?.forget()?;
        if let Some(profile) = &settings.profile {
            remember(profile, false)?;
        }
        let said = if was_there { "removed the password from the keyring" } else { "the keyring has no password" };
        writeln!(output, "{said}")?;
    }
    Ok(())
}

fn remember(profile: &str, is_kept: bool) -> Result<(), Failure> {
    let mut editor = Editor::open(&directories::config_file()?)?;
    editor.set_keyring(profile, is_kept);
    editor.save()
}
