//! What runs on machines: which package it comes with, as whom it runs, which ports it listens on.
//!
//! A name with a bar has two forms: the one of Debian's kind of systems, then that of Red Hat's.

mod linux;
mod mac;
mod windows;

pub(crate) use linux::{KERNEL_THREADS, LINUX, LONE_KERNEL_THREADS};
pub(crate) use mac::{MAC, MAC_PROCESSES};
pub(crate) use windows::{WINDOWS, WINDOWS_SERVICES};

/// A program that runs all the time.
#[derive(Debug)]
pub(crate) struct Daemon {
    pub(crate) process: &'static str,
    /// Empty for a part of the system itself.
    pub(crate) package: &'static str,
    pub(crate) executable: &'static str,
    pub(crate) arguments: &'static str,
    pub(crate) user: &'static str,
    /// Name of the service; empty if it is none.
    pub(crate) service: &'static str,
    pub(crate) description: &'static str,
    /// Protocol, address, port.
    pub(crate) ports: &'static [(&'static str, &'static str, u16)],
    /// Processes besides the first one.
    pub(crate) workers: u64,
    /// Roles of the machines that have it; all of them if there is none.
    pub(crate) roles: &'static [&'static str],
}

pub(super) type Texts = [&'static str; 7];
pub(super) type Ports = &'static [(&'static str, &'static str, u16)];
pub(super) type Roles = &'static [&'static str];

pub(super) const fn daemon(texts: Texts, ports: Ports, workers: u64, roles: Roles) -> Daemon {
    let [process, package, executable, arguments, user, service, description] = texts;
    Daemon { process, package, executable, arguments, user, service, description, ports, workers, roles }
}

pub(super) const ANYWHERE: Roles = &[];
pub(super) const SILENT: Ports = &[];

/// The form of a name for one kind of system.
pub(crate) fn form(name: &'static str, is_debian: bool) -> &'static str {
    match name.split_once('|') {
        Some((debian, red_hat)) => {
            if is_debian {
                debian
            } else {
                red_hat
            }
        }
        None => name,
    }
}
