//! The code on the big screen: who can read it is in the room.

use std::fmt;

use rand::TryRng as _;
use rand::rngs::{SysError, SysRng};

/// Six digits by chance.
#[derive(Clone)]
pub(super) struct Code([u8; 6]);

impl Code {
    /// A new one, from the system's chance.
    pub fn new() -> Result<Self, SysError> {
        let mut digits = [0; 6];
        for digit in &mut digits {
            *digit = b'0' + die()?;
        }
        Ok(Self(digits))
    }

    /// Whether somebody typed this code; spaces do not matter. It takes as long for a nearly right one as for any other.
    pub fn is(&self, typed: &str) -> bool {
        let typed: Vec<u8> = typed.bytes().filter(|byte| !byte.is_ascii_whitespace()).take(self.0.len() + 1).collect();
        let differs = self.0.iter().zip(&typed).fold(0, |differs, (one, other)| differs | (one ^ other));
        typed.len() == self.0.len() && differs == 0
    }

    /// The digits without a space, for a link.
    pub fn plain(&self) -> String {
        self.0.iter().map(|digit| char::from(*digit)).collect()
    }
}

impl fmt::Display for Code {
    /// `123 456`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = self.plain();
        write!(f, "{} {}", &plain[..3], &plain[3..])
    }
}

/// A number from 0 to 9, each as likely.
fn die() -> Result<u8, SysError> {
    loop {
        let mut byte = [0];
        SysRng.try_fill_bytes(&mut byte)?;
        if byte[0] < 250 {
            return Ok(byte[0] % 10);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_six_digits_and_is_known_with_and_without_its_space() {
        let code = Code::new().unwrap();
        assert!(code.plain().len() == 6 && code.plain().bytes().all(|byte| byte.is_ascii_digit()));
        assert!(code.is(&code.plain()) && code.is(&code.to_string()) && code.is(&format!(" {code} ")));
        let nearly = code.plain().replace(|digit| digit == code.plain().chars().next().unwrap(), "x");
        for wrong in ["", "1", nearly.as_str(), &format!("{}0", code.plain()), &code.plain()[..5]] {
            assert!(!code.is(wrong), "{wrong}");
        }
    }

    #[test]
    fn codes_differ() {
        let codes: std::collections::BTreeSet<_> = (0..20).map(|_| Code::new().unwrap().plain()).collect();
        assert!(codes.len() > 15);
    }
}
