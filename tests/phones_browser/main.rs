//! The page for phones in a real browser: thirty phones in two languages, by tap and by key, some of which lose their
//! network or are reloaded. Needs Chromium. With `GPS_PHONE_PICTURES` set to a folder, every view is drawn there.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod browser;
#[path = "../support/http.rs"]
#[expect(dead_code, reason = "here the phones have a browser")]
mod http;
#[path = "../support/phones.rs"]
#[expect(dead_code, reason = "here the phones have a browser")]
mod open;
mod session;
mod views;
