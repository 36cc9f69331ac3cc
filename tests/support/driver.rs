//! What draws in tests.

use std::fs;
use std::path::PathBuf;

/// The driver that draws without a graphics card.
pub fn software_driver() -> PathBuf {
    let mut drivers = fs::read_dir("/usr/share/vulkan/icd.d").unwrap().map(|entry| entry.unwrap().path());
    drivers.find(|path| path.to_string_lossy().contains("lvp_icd")).unwrap()
}
