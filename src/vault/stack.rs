//! The stack of the keeper's thread. The allocator wipes what is given up elsewhere; here the ciphers have worked with keys
//! and passphrases in blocks of their own, which lie there until another call happens to need the place.

use std::hint::black_box;

/// A job goes to about a quarter of this.
const DEPTH: usize = 256 * 1024;

/// Writes zeros over what calls that have come back left below the caller.
#[inline(never)]
#[expect(clippy::large_stack_arrays, reason = "it is the stack that is to be written over")]
pub(super) fn wipe() {
    let mut zeros = [0_u8; DEPTH];
    black_box(&mut zeros);
}
