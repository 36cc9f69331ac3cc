"""Makes the game's sounds: one family of soft marimba-like plucks and felt, and beds that loop below a moment of calm.
Mono, 44.1 kHz, Ogg Vorbis. Every sound is measured, and the script ends with an error where one is too loud, too sudden or
too large.

Needs numpy, scipy and the oggenc program (vorbis-tools). Usage: python3 sounds.py OUT_DIR
"""
import os
import subprocess
import sys
import tempfile
import wave

import numpy as np
from scipy.signal import butter, lfilter, sosfilt, sosfiltfilt

RATE = 44100
PEAK = 10 ** (-12 / 20)  # -12 dBFS, quiet enough for a shared room
BED = -46.5  # in LUFS: a bed lies far below whatever is tapped
MARGIN = 12.0  # by at least so many decibels, in loudness
LARGEST, ALL = 400_000, 2_000_000  # bytes of one file, and of all of them

# Notes of C major pentatonic, in Hz: nothing in the set can clash.
C3, E3, G3, A3, C4, D4, E4, G4, A4 = 130.81, 164.81, 196.0, 220.0, 261.63, 293.66, 329.63, 392.0, 440.0
C5, D5, E5, G5, A5, C6 = 523.25, 587.33, 659.25, 783.99, 880.0, 1046.5


def pluck(freq, length, decay=0.16, soft=0.006):
    """One struck bar: fundamental, the fourth and tenth partial dying sooner."""
    t = np.arange(int(RATE * length)) / RATE
    tone = np.sin(2 * np.pi * freq * t) * np.exp(-t / decay)
    tone += 0.22 * np.sin(2 * np.pi * freq * 3.93 * t) * np.exp(-t / (decay * 0.25))
    tone += 0.06 * np.sin(2 * np.pi * freq * 9.2 * t) * np.exp(-t / (decay * 0.1))
    attack = np.minimum(1, t / soft)
    return tone * attack ** 2 * (3 - 2 * attack)


def mix(length, notes):
    """Places (start in s, Hz, loudness, decay in s) in one sound of `length` seconds."""
    out = np.zeros(int(RATE * length))
    for start, freq, loud, decay in notes:
        at = int(RATE * start)
        tone = pluck(freq, length - start, decay)
        tone = tone[:len(out) - at]
        out[at:at + len(tone)] += loud * tone
    return faded(out)


def faded(out, seconds=0.06):
    """Ends softly, at the peak of the set."""
    fade = int(RATE * seconds)
    out[-fade:] *= np.linspace(1, 0, fade) ** 2
    return out / np.max(np.abs(out)) * PEAK


def noise(length, seed):
    """The same noise at every run."""
    return np.random.default_rng(seed).standard_normal(int(RATE * length))


def band(sound, low, high):
    """Only what lies between two frequencies."""
    return sosfilt(butter(2, [low, high], "bandpass", fs=RATE, output="sos"), sound)


def felt(length, hits, low, high, seed):
    """Soft brushes at (start in s, loudness, rise in s, decay in s): a page, a step, something laid on felt."""
    t = np.arange(int(RATE * length)) / RATE
    out = np.zeros(len(t))
    for at, (start, loud, rise, decay) in enumerate(hits):
        since = np.maximum(0, t - start)
        shape = np.minimum(1, since / rise) ** 2 * np.exp(-np.maximum(0, since - rise) / decay) * (t >= start)
        out += loud * shape * band(noise(length, seed + at), low, high)
    return out


def over(*layers):
    """Lays (loudness, sound) over each other; the longest says how long it is."""
    out = np.zeros(max(len(sound) for _, sound in layers))
    for loud, sound in layers:
        out[:len(sound)] += loud * sound / np.max(np.abs(sound))
    return faded(out)


def swell(length, notes, low, high, rises, seed):
    """A breath: air that rises and falls, with a chord far below it. `rises` is where it is fullest."""
    t = np.arange(int(RATE * length)) / RATE
    peak = length * rises
    shape = np.where(t < peak, np.sin(np.pi / 2 * t / peak) ** 2, np.cos(np.pi / 2 * (t - peak) / (length - peak)) ** 2)
    air = band(noise(length, seed), low, high)
    chord = sum(np.sin(2 * np.pi * freq * t + at) for at, freq in enumerate(notes))
    return over((1, air * shape), (0.7, chord * shape))


SOUNDS = {
    "tap": lambda: mix(0.16, [(0, C5, 1, 0.035)]),
    "arrive": lambda: mix(0.5, [(0, E5, 0.8, 0.1), (0.09, A5, 1, 0.12)]),
    "send": lambda: mix(0.35, [(0, G4, 0.8, 0.07), (0.06, D5, 1, 0.08)]),
    "place": lambda: mix(0.28, [(0, G3, 1, 0.07), (0.005, G4, 0.4, 0.04)]),
    "explain": lambda: mix(0.55, [(0, C5, 0.8, 0.14), (0.14, E5, 0.8, 0.16)]),
    "step": lambda: mix(0.58, [(0, C5, 0.7, 0.11), (0.09, E5, 0.8, 0.12), (0.18, G5, 1, 0.15)]),
    "open": lambda: mix(0.55, [(0, G4, 0.8, 0.14), (0.1, C5, 0.9, 0.18)]),
    # A page turned: paper, and hardly a note.
    "page": lambda: over(
        (1, felt(0.32, [(0, 1, 0.05, 0.05), (0.09, 0.6, 0.04, 0.06)], 900, 3800, 11)), (0.5, mix(0.2, [(0.02, G4, 1, 0.04)]))
    ),
    # A mission ended: she is thanked, not crowned.
    "finish": lambda: mix(
        1.2, [(0, C4, 0.8, 0.4), (0.07, E4, 0.7, 0.4), (0.14, G4, 0.7, 0.4), (0.21, C5, 0.8, 0.4), (0.3, E5, 0.6, 0.35)]
    ),
    # A stop is finished: the same, once round the hill.
    "stop": lambda: mix(
        2.4,
        [(0, C4, 0.8, 0.5), (0.12, G4, 0.7, 0.5), (0.24, C5, 0.7, 0.5), (0.36, E5, 0.7, 0.5), (0.6, A4, 0.5, 0.5),
         (0.72, E5, 0.6, 0.5), (0.84, G5, 0.7, 0.6), (1.1, C4, 0.5, 0.8), (1.1, C5, 0.7, 0.8)],
    ),
    # A figure walks: four soft steps on grass.
    "walk": lambda: over(
        (1, felt(1.2, [(at * 0.28, 1 - at % 2 * 0.25, 0.02, 0.05) for at in range(4)], 180, 900, 23)),
        (0.5, mix(1.2, [(at * 0.28, (C4, E4)[at % 2], 1, 0.05) for at in range(4)])),
    ),
    "breath-in": lambda: swell(3.6, [G3, C4, E4], 300, 1500, 0.72, 31),
    "breath-out": lambda: swell(4.4, [C3, G3, C4], 180, 900, 0.25, 37),
    # Something was pinned: paper, then the pin in the cork.
    "pin": lambda: over(
        (0.5, felt(0.45, [(0, 1, 0.03, 0.05)], 900, 3200, 41)), (1, mix(0.45, [(0.1, G3, 1, 0.06), (0.1, C5, 0.5, 0.05)]))
    ),
    # A lock shakes: small, wooden, and not at all a no.
    "lock": lambda: mix(0.5, [(0, E4, 0.9, 0.04), (0.09, D4, 0.7, 0.04), (0.18, E4, 0.9, 0.04), (0.27, D4, 0.6, 0.06)]),
}
# In decibels below the rest: what is heard most often, and what lasts.
QUIETER = {"tap": 4.437, "place": 1.938, "page": 8.0, "walk": 6.0, "breath-in": 9.0, "breath-out": 9.0, "lock": 3.0}


def whole(freq, length):
    """The nearest frequency that fits into a loop a whole number of times: its end joins its beginning."""
    return round(freq * length) / length


def round_noise(length, low, high, seed):
    """Noise whose end joins its beginning: it is made of waves that fit into the loop."""
    count = int(RATE * length)
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(count))
    freqs = np.fft.rfftfreq(count, 1 / RATE)
    shape = 1 / (1 + (low / np.maximum(freqs, 1e-3)) ** 4) / (1 + (freqs / high) ** 4)
    return np.fft.irfft(spectrum * np.sqrt(shape), count)


def pad(length, notes, waves):
    """A chord of soft tones, each coming and going in its own time, and all of it round."""
    t = np.arange(int(RATE * length)) / RATE
    out = np.zeros(len(t))
    for at, freq in enumerate(notes):
        tone = sum(np.sin(2 * np.pi * whole(freq * (1 + side), length) * t + at) for side in (-0.0015, 0.0015))
        out += tone * (0.55 + 0.45 * np.sin(2 * np.pi * (waves + at % 3) / length * t + 1.7 * at)) / (1 + at * 0.25)
    return out / np.max(np.abs(out))


def sea(length=30):
    """Waves on a wide beach: each comes, breaks softly and draws back."""
    t = np.arange(int(RATE * length)) / RATE
    wave_of = lambda count, phase: (0.5 - 0.5 * np.cos(2 * np.pi * count / length * t + phase)) ** 2
    low, high = round_noise(length, 60, 320, 3), round_noise(length, 300, 1400, 5)
    sound = low / np.std(low) * (0.3 + 0.7 * wave_of(3, 0)) + 0.5 * high / np.std(high) * wave_of(3, -0.7)
    return sound / np.max(np.abs(sound)) + 0.25 * pad(length, [C3, G3, E4], 1)


def evening(length=36):
    """Low, warm and still."""
    low = round_noise(length, 50, 200, 7)
    return pad(length, [C3, G3, C4, E4], 1) + 0.12 * low / np.max(np.abs(low))


def garden(length=28):
    """Leaves, and now and then a drop."""
    count = int(RATE * length)
    t = np.arange(count) / RATE
    leaves = round_noise(length, 500, 2600, 13)
    sound = 0.3 * leaves / np.max(np.abs(leaves)) * (0.45 + 0.3 * np.sin(2 * np.pi * 2 / length * t) + 0.2 * np.sin(2 * np.pi * 5 / length * t))
    chance = np.random.default_rng(17)
    for at in range(11):
        tone = pluck(chance.choice([C5, D5, E5, G5, A5, C6]), 1.6, 0.3, soft=0.02)
        # What rings past the end rings on at the beginning.
        places = (int((at + 0.6 * chance.random()) / 11 * count) + np.arange(len(tone))) % count
        sound[places] += tone * chance.uniform(0.1, 0.22)
    return sound + 0.2 * pad(length, [G3, C4, E4], 2)


BEDS = {"bed-sea": sea, "bed-evening": evening, "bed-garden": garden}


def laid(sound):
    """A bed at its loudness, without rumble that small loudspeakers only rattle with."""
    three = np.tile(sound, 3)
    calm = sosfiltfilt(butter(1, 70, "highpass", fs=RATE, output="sos"), three)[len(sound):2 * len(sound)]
    return calm * 10 ** ((BED - loudness(calm)) / 20)


def loudness(sound):
    """Loudness in LUFS (ITU-R BS.1770-4, mono, without gates), of the loudest 400 ms: a short sound has no more."""
    shelf = ([1.53090959966, -2.65116903469, 1.16916686639], [1, -1.66363794709, 0.71259542807])
    rumble = ([1, -2, 1], [1, -1.98916967311, 0.98919159781])
    heard = lfilter(*rumble, lfilter(*shelf, sound))
    size = int(0.4 * RATE)
    heard = np.concatenate([heard, np.zeros(max(0, size - len(heard)))])
    power = np.concatenate([[0], np.cumsum(heard ** 2)])
    return -0.691 + 10 * np.log10(np.max(power[size:] - power[:-size]) / size + 1e-12)


def db(value):
    return 20 * np.log10(value + 1e-12)


def attack(sound):
    """How long it takes, in ms, from the first thousandth of its peak until nine tenths of it."""
    loud = np.maximum.accumulate(np.abs(sound)) / np.max(np.abs(sound))
    return (np.argmax(loud > 0.9) - np.argmax(loud > 0.001)) / RATE * 1000


def seam(sound):
    """The step from its end to its beginning, beside the largest step inside."""
    return abs(sound[0] - sound[-1]) / np.max(np.abs(np.diff(sound)))


def write(out, name, samples):
    path = os.path.join(tempfile.mkdtemp(), name + ".wav")
    with wave.open(path, "wb") as f:
        f.setnchannels(1)
        f.setsampwidth(2)
        f.setframerate(RATE)
        f.writeframes((samples * 32767).astype("<i2").tobytes())
    to = os.path.join(out, name + ".ogg")
    # A fixed serial number keeps the file the same from run to run.
    subprocess.run(["oggenc", "-Q", "-q", "2", "-s", "1", "-o", to, path], check=True)
    return os.path.getsize(to)


def main(out):
    sounds = {name: make() * 10 ** (-QUIETER.get(name, 0) / 20) for name, make in SOUNDS.items()}
    beds = {name: laid(make()) for name, make in BEDS.items()}
    quietest = loudness(sounds["tap"])
    wrong, total = [], 0
    print(f"{'sound':12} {'s':>5} {'peak dB':>8} {'RMS dB':>8} {'LUFS':>7} {'attack ms':>10} {'bytes':>8}")
    for name, sound in {**sounds, **beds}.items():
        size = write(out, name, sound)
        total += size
        peak, rms, heard = db(np.max(np.abs(sound))), db(np.sqrt(np.mean(sound ** 2))), loudness(sound)
        print(f"{name:12} {len(sound) / RATE:5.1f} {peak:8.1f} {rms:8.1f} {heard:7.1f} {attack(sound):10.1f} {size:8}")
        if peak > -11.9 or size > LARGEST:
            wrong.append(f"{name} is too loud or too large")
        if name in sounds and attack(sound) < 1:
            wrong.append(f"{name} begins too suddenly")
        if name in beds and heard > quietest - MARGIN:
            wrong.append(f"{name} is less than {MARGIN} dB below a tap ({quietest:.1f} LUFS)")
        if name in beds and seam(sound) > 1:
            wrong.append(f"{name} is heard to begin anew")
    print(f"all together {total} bytes; the beds lie {quietest - max(loudness(bed) for bed in beds.values()):.1f} dB below a tap")
    if total > ALL:
        wrong.append("all together are too large")
    if wrong:
        sys.exit("\n".join(wrong))


if __name__ == "__main__":
    main(sys.argv[1])
