//! Loading and checking a big pack, beside what the bare parsers need for the same bytes in the same run. Prints for
//! 100, 1,000 and 10,000 missions in three languages how many times as long each takes. Loading is what the game waits
//! for: 3 times is the most. Checking is what an author waits for; it loads the pack itself, reads every sentence for some
//! eighty rules, and has no bound but that it grows with the pack and not faster. The same with four layers over it, over
//! each other and beside each other, which takes at most twice as long as the pack alone.
#![expect(clippy::expect_used, clippy::print_stdout, reason = "a bench that cannot go on has failed, and prints")]

#[path = "support/small.rs"]
mod small;

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use gps::mission::Mission;
use gps::pack::{Diagnostic, Folder, Layer, Memory, Severity, Source as _, Stacked, check, load, remember};

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
    let behind = ["modules", "missions", "guides", "sessions", "objectives", "moments", "rehearsals", "translated"];
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
        // The missions all meet the same objective; one module has it.
        let objectives: &[&str] = if number == 0 { &["yes-no-later"] } else { &[] };
        let module = format!(
            "(id: \"{id}\", number: {number}, accent: Sun, picture: \"modules/friends\", blogger: \"noor\", \
             objectives: {objectives:?}, missions: {missions:?})"
        );
        pack.put(format!("modules/{id}.ron"), module);
        for language in LANGUAGES {
            let objective =
                objectives.first().map(|objective| format!("objectives-{id} =\n    .{objective} = Kiezen.\n"));
            let words = format!("module-{id} = Halte\n    .about = Over iets.\n{}", objective.unwrap_or_default());
            pack.put(format!("locales/{language}/{id}.ftl"), words);
        }
    }
    // Pictures of the shipped missions that the copies do not show.
    for unused in check(&pack).into_iter().filter(|problem| problem.rule == "unused-media") {
        pack.remove(&unused.location.file);
    }
    pack
}

/// How four layers lie.
#[derive(Clone, Copy, PartialEq)]
enum Lying {
    OverEachOther,
    BesideEachOther,
}

/// Four layers over a pack of so many missions: easier sentences for each, other missions for some, changes of some, other
/// people and pictures. Each lies over the ones before it, or, beside each other, over the base alone; then each also has a
/// note of what it was made from, which is compared.
fn layers(base: &Memory, count: usize, lying: Lying) -> [Memory; 4] {
    let ids = ["easy", "deaf", "roma", "own"];
    let layer = |at: usize| {
        let below = match lying {
            Lying::OverEachOther => &ids[..at],
            Lying::BesideEachOther => &[],
        };
        let below = below.iter().rev().chain([&"base"]);
        let parents = below.map(|id| format!("(id: \"{id}\", version: \"*\")")).collect::<Vec<_>>().join(", ");
        let id = ids[at];
        let mut layer = Memory::new();
        layer.put(
            "pack.ron",
            format!("(id: \"{id}\", version: \"1.0.0\", format: 1, parents: [{parents}], languages: [\"nl\", \"fr\"], review: [])"),
        );
        for language in &LANGUAGES[..2] {
            layer.put(format!("locales/{language}/pack.ftl"), format!("pack-{id} = Laag {language}\n"));
        }
        layer
    };
    let mut layers = [layer(0), layer(1), layer(2), layer(3)];
    let text = |path: &str| String::from_utf8(base.read(path).expect(path)).expect("UTF-8");
    for number in 0..count {
        let name = format!("mission-{number:05}");
        for language in &LANGUAGES[..2] {
            let words = format!("{name} =\n    .title = Kort {language}\n    .brief = Kort en klaar {language}.\n");
            layers[0].put(format!("locales/{language}/missions/{name}.ftl"), words);
        }
        if number % 10 == 0 {
            let path = format!("missions/{name}.ron");
            layers[1].put(path.clone(), text(&path).replacen("sensitivity: 1", "sensitivity: 0", 1));
        }
        if number % 5 == 0 {
            let words = format!("{name} =\n    .title = Anders\n");
            layers[2].put(format!("locales/nl/missions/{name}.ftl"), words);
        }
    }
    let changes = (0..count)
        .filter(|number| number % 10 == 1)
        .map(|number| format!("(mission: \"base/mission-{number:05}\", change: Draft(languages: [\"fr\"]))"));
    layers[3].put("changes.ron", format!("(missions: [{}])", changes.collect::<Vec<_>>().join(",\n")));
    if lying == Lying::BesideEachOther {
        for (id, layer) in ids.iter().zip(&mut layers) {
            let alone = Stacked::new([Layer::new(*id, layer.clone()), Layer::new("base", base.clone())]);
            layer.put("made_from.ron", ron::to_string(&remember(&alone, id)).expect("a note"));
        }
    }
    layers
}

fn stacked(base: &Memory, layers: &[Memory; 4]) -> Stacked {
    let upper = ["easy", "deaf", "roma", "own"].into_iter().zip(layers).rev();
    let upper = upper.map(|(name, layer)| Layer::new(name, layer.clone()));
    Stacked::new(upper.chain([Layer::new("base", base.clone())]))
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
        let times = |of: Duration| of.as_secs_f64() / bare.as_secs_f64();
        let (loaded, checked) = (times(loading), times(checking));
        println!("{count:>8}    {bare:>12.1?}    {loading:>8.1?}    {checking:>12.1?}    {loaded:.2}, {checked:.2}");
        for lying in [Lying::OverEachOther, Lying::BesideEachOther] {
            layered(&pack, count, lying, rounds, checking);
        }
    }
}

/// The same with four layers over it, beside the pack alone.
fn layered(below: &Memory, count: usize, lying: Lying, rounds: usize, alone: Duration) {
    let layers = layers(below, count, lying);
    let stacked = stacked(below, &layers);
    let (mut bare, mut loading, mut checking) = (Duration::MAX, Duration::MAX, Duration::MAX);
    for _ in 0..rounds {
        bare = bare.min(time(|| parse(below) + layers.iter().map(parse).sum::<usize>()));
        loading = loading.min(time(|| load(&stacked)));
        checking = checking.min(time(|| check(&stacked)));
    }
    let times = checking.as_secs_f64() / alone.as_secs_f64();
    let how = match lying {
        Lying::OverEachOther => " + 4 over",
        Lying::BesideEachOther => " + 4 side",
    };
    println!("{how:<9}   {bare:>12.1?}    {loading:>8.1?}    {checking:>12.1?}    {times:.2} times the pack alone");
}

fn first_error(found: Vec<Diagnostic>) -> Option<Diagnostic> {
    found.into_iter().find(|problem| problem.severity == Severity::Error)
}

fn pack_load(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("pack");
    group.sample_size(10);
    for &count in sizes() {
        let pack = pack(count);
        assert_eq!(first_error(check(&pack)), None, "the generated pack is sound");
        let layers = layers(&pack, count, Lying::OverEachOther);
        let laid = stacked(&pack, &layers);
        assert_eq!(first_error(check(&laid)), None, "the layers are sound");
        group.throughput(Throughput::Elements(count as u64));
        group.bench_with_input(BenchmarkId::new("parse", count), &pack, |bench, pack| bench.iter(|| parse(pack)));
        group.bench_with_input(BenchmarkId::new("load", count), &pack, |bench, pack| bench.iter(|| load(pack)));
        group.bench_with_input(BenchmarkId::new("check", count), &pack, |bench, pack| bench.iter(|| check(pack)));
        group.bench_with_input(BenchmarkId::new("check 4 layers", count), &laid, |bench, laid| {
            bench.iter(|| check(laid));
        });
    }
    group.finish();
    side_by_side();
}

criterion_group!(benches, pack_load);
criterion_main!(benches);
