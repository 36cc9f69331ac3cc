//! What a girl needs to join with her phone.

/// How a phone joins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The address of the page.
    pub url: String,
    /// The code, as it is shown.
    pub code: String,
    /// Address and code as a picture for a camera, as SVG.
    pub qr: String,
}

impl Invitation {
    /// The address as it is typed.
    pub fn short_address(&self) -> &str {
        self.url.trim_start_matches("http://").trim_end_matches('/')
    }
}
