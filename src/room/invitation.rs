//! What a girl needs to join with her phone.

/// How a phone joins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The address of the page.
    pub url: String,
    /// Six digits.
    pub code: String,
    /// Address and code as a picture for a camera, as SVG.
    pub qr: String,
}

impl Invitation {
    /// The address as it is typed.
    pub fn short_address(&self) -> &str {
        self.url.trim_start_matches("http://").trim_end_matches('/')
    }

    /// The code in two groups.
    pub fn spaced_code(&self) -> String {
        let (first, last) = self.code.split_at(self.code.len() / 2);
        format!("{first} {last}")
    }
}
