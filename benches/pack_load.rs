//! Loading and checking a big pack, beside what the bare parsers need for the same bytes in the same run. Prints for
//! 100, 1,000 and 10,000 missions in three languages how many times as long it takes; 3 times is the most, and the
//! number must not grow with the pack. Checking loads the pack itself; `load` beside it is what the game waits for.
#![expect(clippy::expect_used, clippy::print_stdout, reason = "a bench that cannot go on has failed, and prints")]

#[path = "support/small.rs"]
mod small;

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use gps::mission::Mission;
use gps::pack::{Folder, Memory, Severity, Source as _, check, load};

const LANGUAGES: [&str; 3] = ["nl", "fr", "en"];
const SIZES: [usize; 3] = [100, 1_000, 10_000];
/// In small, the first of them.
fn sizes() -> &'static [usize] {
    if small::in_small() { &SIZES[..1] } else { &SIZES }
}

/// Missions of one module.
const STOP: usize = 12;
/// The shipped mission that all others are copies of.
const MODEL: &str = "group-pressure";

/// A pack of `count` missions, each like the model, in memory.
fn pack(count: usize) -> Memory {
    let shipped = Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/packs/base"));
    let text = |path: &str| String::from_utf8(shipped.read(path).expect(path)).expect("UTF-8");
    let mut pack = Memory::new();
    // Everything around the missions: people, help lines, pictures, and the words for those. What speaks of a mission or
    // a module by its name stays behind with them.
    let behind = ["modules", "missions", "guides", "sessions"];
    for path in shipped.files().expect("the shipped pack") {
        let around = path.starts_with("media/") || !behind.iter().any(|folder| path.contains(folder));
        if around {
            pack.put(path.clone(), shipped.read(&path).expect("a file"));
        }
    }
    let mission = text(&format!("missions/{MODEL}.ron"));
    let words = LANGUAGES.map(|language| text(&format!("locales/{language}/missions/{MODEL}.ftl")));
    let names: Vec<String> = (0..count).map(|number| format!("mission-{number:05}")).collect();
    for name in &names {
        pack.put(
            format!("missions/{name}.ron"),
            mission.replace(&format!("id: \"{MODEL}\""), &format!("id: \"{name}\"")),
        );
        for (language, words) in LANGUAGES.iter().zip(&words) {
            // Only the names of messages stand at the beginning of a line.
            let own = format!("\n{words}").replace(&format!("\n{MODEL}"), &format!("\n{name}"));
            pack.put(format!("locales/{language}/missions/{name}.ftl"), own);
        }
    }
    for (number, missions) in names.chunks(STOP).enumerate() {
        let id = format!("stop-{number:04}");
        let module = format!(
            "(id: \"{id}\", number: {number}, accent: Sun, picture: \"modules/friends\", blogger: \"noor\", missions: {missions:?})"
        );
        pack.put(format!("modules/{id}.ron"), module);
        for language in LANGUAGES {
            pack.put(format!("locales/{language}/{id}.ftl"), format!("module-{id} = Halte\n    .about = Over iets.\n"));
        }
    }
    // Pictures of the shipped missions that the copies do not show.
    for unused in check(&pack).into_iter().filter(|problem| problem.rule == "unused-media") {
        pack.remove(&unused.location.file);
    }
    pack
}

/// The missions' structure and all texts, through the parsers alone.
fn parse(pack: &Memory) -> usize {
    let extensions = ron::extensions::Extensions::IMPLICIT_SOME | ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES;
    let ron = ron::Options::default().with_default_extension(extensions);
    let mut parsed = 0;
    for path in pack.files().expect("memory") {
        let text = || String::from_utf8(pack.read(&path).expect("memory")).expect("UTF-8");
        if path.starts_with("missions/") {
            black_box(ron.from_str::<Mission>(&text()).expect("RON"));
            parsed += 1;
        } else if path.starts_with("locales/") {
            let text = text();
            black_box(fluent_syntax::parser::parse(text.as_str()).expect("Fluent"));
            parsed += 1;
        }
    }
    parsed
}

fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    drop(black_box(work()));
    start.elapsed()
}

/// The shortest of several runs of each, taken in turns so that a busy moment of the machine meets them alike.
fn side_by_side() {
    println!("missions    bare parsing        load    load + check    times as long as parsing");
    for &count in sizes() {
        let pack = pack(count);
        let (mut bare, mut loading, mut checking) = (Duration::MAX, Duration::MAX, Duration::MAX);
        let rounds = match count {
            _ if small::in_small() => 1,
            ..=1_000 => 20,
            _ => 4,
        };
        for _ in 0..rounds {
            bare = bare.min(time(|| parse(&pack)));
            loading = loading.min(time(|| load(&pack)));
            checking = checking.min(time(|| check(&pack)));
        }
        let times = checking.as_secs_f64() / bare.as_secs_f64();
        println!("{count:>8}    {bare:>12.1?}    {loading:>8.1?}    {checking:>12.1?}    {times:.2}");
    }
}

fn pack_load(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("pack");
    group.sample_size(10);
    for &count in sizes() {
        let pack = pack(count);
        let errors = check(&pack).into_iter().filter(|problem| problem.severity == Severity::Error).count();
        assert_eq!(errors, 0, "the generated pack is sound: {:?}", check(&pack).first());
        group.throughput(Throughput::Elements(count as u64));
        group.bench_with_input(BenchmarkId::new("parse", count), &pack, |bench, pack| bench.iter(|| parse(pack)));
        group.bench_with_input(BenchmarkId::new("load", count), &pack, |bench, pack| bench.iter(|| load(pack)));
        group.bench_with_input(BenchmarkId::new("check", count), &pack, |bench, pack| bench.iter(|| check(pack)));
    }
    group.finish();
    side_by_side();
}

criterion_group!(benches, pack_load);
criterion_main!(benches);
