//! Her own space.
