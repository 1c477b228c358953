//! What `WAZUH_SHARED` says about `../shared`. The build script of the macro crate compiles this file too, so that the
//! build and the tests look in the same place.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The environment variable that names the folder, or requires the usual one.
pub(crate) const VARIABLE: &str = "WAZUH_SHARED";

/// Where the reference files should be.
pub(crate) struct Place {
    pub(crate) folder: PathBuf,
    /// Whether tests run, and fail, where the folder is missing.
    pub(crate) required: bool,
}

impl Place {
    /// The place for a value of [`VARIABLE`].
    pub(crate) fn new(setting: Option<OsString>, repository: &Path) -> Self {
        let usual = repository.join("../shared");
        match setting {
            None => Self { folder: usual, required: false },
            Some(text) if text.is_empty() => Self { folder: usual, required: false },
            Some(text) if text == "required" => Self { folder: usual, required: true },
            Some(path) => Self { folder: repository.join(path), required: true },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Path, PathBuf, Place};

    #[test]
    fn settings_are_read() {
        let read = |setting: Option<&str>| {
            let place = Place::new(setting.map(Into::into), Path::new("/src/wazuh"));
            (place.folder, place.required)
        };
        let usual = PathBuf::from("/src/wazuh/../shared");
        assert_eq!(read(None), (usual.clone(), false));
        assert_eq!(read(Some("")), (usual.clone(), false));
        assert_eq!(read(Some("required")), (usual, true));
        assert_eq!(read(Some("/data")), ("/data".into(), true));
        assert_eq!(read(Some("data")), ("/src/wazuh/data".into(), true));
    }
}
