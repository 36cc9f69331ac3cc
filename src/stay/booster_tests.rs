//! Messages that come back, on days that pass without waiting.
