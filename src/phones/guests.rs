//! Who holds a token. A token is 128 bits of chance; what lies here is only its digest under two keys of this run, so
//! that neither what is stored nor how long a look takes tells anything of a token.

use std::collections::BTreeMap;
use std::fmt;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::Arc;
use std::time::Duration;

use rand::TryRng as _;
use rand::rngs::{SysError, SysRng};
use tokio::sync::Notify;

use crate::session::{MOST_SEATS, SeatId};

/// What a phone shows to prove that a seat is hers. Dots in every debug print.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Token([u8; 16]);

impl Token {
    /// A new one, from the system's chance.
    fn new() -> Result<Self, SysError> {
        let mut bytes = [0; 16];
        SysRng.try_fill_bytes(&mut bytes)?;
        Ok(Self(bytes))
    }

    /// Reads 32 hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let whole = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = whole.then(|| u128::from_str_radix(text, 16).ok())??;
        Some(Self(number.to_be_bytes()))
    }

    /// The 32 digits, for the phone.
    pub fn text(&self) -> String {
        format!("{:032x}", u128::from_be_bytes(self.0))
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// One phone.
#[derive(Clone, Debug)]
pub(super) struct Guest {
    /// Where it sits.
    pub seat: SeatId,
    /// Wakes what this phone waits for, when it has answered.
    pub answered: Arc<Notify>,
}

#[derive(Debug)]
struct Held {
    guest: Guest,
    last_heard: Duration,
}

/// All phones.
#[derive(Debug, Default)]
pub(super) struct Guests {
    keys: (RandomState, RandomState),
    held: BTreeMap<(u64, u64), Held>,
}

impl Guests {
    /// A token for somebody who sat down. There are as many as seats: beyond that the one that was silent longest goes,
    /// whose seat the session has given away by then.
    pub fn admit(&mut self, seat: SeatId, now: Duration) -> Result<Token, SysError> {
        let token = Token::new()?;
        while self.held.len() >= MOST_SEATS {
            let silent = self.held.iter().min_by_key(|(_, held)| held.last_heard).map(|(digest, _)| *digest);
            silent.and_then(|digest| self.held.remove(&digest));
        }
        let guest = Guest { seat, answered: Arc::new(Notify::new()) };
        self.held.insert(self.digest(&token), Held { guest, last_heard: now });
        Ok(token)
    }

    /// Whose token this is.
    pub fn find(&mut self, token: &Token, now: Duration) -> Option<Guest> {
        let held = self.held.get_mut(&self.digest(token))?;
        held.last_heard = now;
        Some(held.guest.clone())
    }

    /// The token means nothing from now on.
    pub fn forget(&mut self, token: &Token) {
        self.held.remove(&self.digest(token));
    }

    fn digest(&self, token: &Token) -> (u64, u64) {
        (self.keys.0.hash_one(token.0), self.keys.1.hash_one(token.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Participants;

    #[test]
    fn a_token_is_known_until_it_is_forgotten() {
        let seat = Participants::new(1, 1).join(Duration::ZERO, false).unwrap();
        let mut guests = Guests::default();
        let token = guests.admit(seat, Duration::ZERO).unwrap();
        assert_eq!(Token::parse(&token.text()), Some(token.clone()));
        assert_eq!(guests.find(&token, Duration::ZERO).map(|guest| guest.seat), Some(seat));
        assert!(guests.find(&Token([0; 16]), Duration::ZERO).is_none());
        guests.forget(&token);
        assert!(guests.find(&token, Duration::ZERO).is_none());
    }

    #[test]
    fn there_are_never_more_tokens_than_seats_and_the_silent_one_goes_first() {
        let seat = Participants::new(1, 1).join(Duration::ZERO, false).unwrap();
        let mut guests = Guests::default();
        let at = |second: usize| Duration::from_secs(second as u64);
        let tokens: Vec<_> = (0..MOST_SEATS).map(|second| guests.admit(seat, at(second)).unwrap()).collect();
        assert!(guests.find(&tokens[0], at(900)).is_some());
        guests.admit(seat, at(901)).unwrap();
        assert_eq!(guests.held.len(), MOST_SEATS);
        assert!(guests.find(&tokens[0], at(902)).is_some() && guests.find(&tokens[1], at(902)).is_none());
    }

    #[test]
    fn neither_a_token_nor_the_list_of_them_is_ever_printed() {
        let seat = Participants::new(1, 1).join(Duration::ZERO, false).unwrap();
        let mut guests = Guests::default();
        let token = guests.admit(seat, Duration::ZERO).unwrap();
        assert_eq!(format!("{token:?}"), "…");
        assert!(!format!("{guests:?}").contains(&token.text()));
    }

    #[test]
    fn what_is_no_token_is_not_read_as_one() {
        for text in ["", "12", "+2345678901234567890123456789012", &"g".repeat(32), &"a".repeat(33)] {
            assert_eq!(Token::parse(text), None, "{text}");
        }
    }
}
