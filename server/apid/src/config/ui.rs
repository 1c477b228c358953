//! `ui` of `api.yaml`: where the pages are served. The real API does not know this section.

use apid_formats::yaml::read::Section;

/// The addresses that the pages are served on, beside the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UiSettings {
    /// `ui.enabled`: whether they are served at all.
    pub enabled: bool,
    /// `ui.remote`: whether that holds of addresses that other machines can reach, too.
    pub remote: bool,
}

impl Default for UiSettings {
    fn default() -> Self {
        Self { enabled: true, remote: false }
    }
}

impl UiSettings {
    /// Whether the pages are served on an address. `is_private`: only this machine reaches it.
    pub const fn is_on(&self, is_private: bool) -> bool {
        self.enabled && (is_private || self.remote)
    }

    pub(super) fn fill(&mut self, ui: &mut Section<'_>) {
        ui.flag("enabled", &mut self.enabled);
        ui.flag("remote", &mut self.remote);
    }
}
