//! Work on many things at once, on all cores.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How many files make a chunk: enough that handing them out costs nothing beside reading them.
pub const CHUNK: usize = 64;

/// Works through a list in chunks of `size`, as many at the same time as there are cores. What comes out is in the order
/// of the list, whoever was quicker.
pub fn par_chunks<'a, T: Sync, R: Send>(items: &'a [T], size: usize, work: impl Fn(&'a [T]) -> R + Sync) -> Vec<R> {
    let chunks: Vec<&[T]> = items.chunks(size.max(1)).collect();
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(chunk) = chunks.get(at) else { return done };
            done.push((at, work(chunk)));
        }
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let mut done = thread::scope(|scope| {
        let helpers: Vec<_> = (1..cores.min(chunks.len())).map(|_| scope.spawn(take)).collect();
        let mut done = take();
        for helper in helpers {
            done.extend(helper.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        done
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_done_once_and_comes_out_in_order() {
        for count in [0, 1, CHUNK, 10 * CHUNK + 1] {
            let items: Vec<usize> = (0..count).collect();
            assert_eq!(par_chunks(&items, CHUNK, <[usize]>::to_vec).concat(), items);
        }
    }
}
