//! `metrics` of `api.yaml`: whether metrics are kept, and who is told them. The real API does not know this section.

use std::path::{Path, PathBuf};

use apid_formats::yaml::read::Section;
use apid_front::Listen;

/// Where the metrics can be asked for. With neither, none are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MetricsSettings {
    /// `metrics.listen`: an address of their own, over plain HTTP.
    pub listen: Option<Listen>,
    /// `metrics.token_file`: the file of a token that must be shown. Without an address of their own the metrics are on
    /// the ports of the API. A path that is not absolute begins beside `api.yaml`.
    pub token_file: Option<PathBuf>,
}

impl MetricsSettings {
    /// Whether metrics are kept.
    pub const fn is_on(&self) -> bool {
        self.listen.is_some() || self.token_file.is_some()
    }

    /// The file of the token, if there is one, where `api.yaml` lies at `file`.
    pub fn token_file(&self, file: &Path) -> Option<PathBuf> {
        let token = self.token_file.as_ref()?;
        Some(file.parent().map_or_else(|| token.clone(), |folder| folder.join(token)))
    }

    pub(super) fn fill(&mut self, metrics: &mut Section<'_>) {
        let (mut listen, mut token_file) = (String::new(), String::new());
        if let Some(place) = metrics.text_as_is("listen", &mut listen)
            && !listen.is_empty()
        {
            match listen.parse() {
                Ok(listen) => self.listen = Some(listen),
                Err(problem) => metrics.problem(place, format!("`metrics.listen`: `{listen}`: {problem}")),
            }
        }
        if metrics.text_as_is("token_file", &mut token_file).is_some() && !token_file.is_empty() {
            self.token_file = Some(token_file.into());
        }
    }
}
