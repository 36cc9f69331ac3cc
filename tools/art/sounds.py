"""Makes the game's sounds: soft marimba-like plucks, mono, 44.1 kHz, Ogg Vorbis.

Needs numpy and the oggenc program (vorbis-tools). Usage: python3 sounds.py OUT_DIR
"""
import os
import subprocess
import sys
import tempfile
import wave

import numpy as np

RATE = 44100
PEAK = 10 ** (-12 / 20)  # -12 dBFS, quiet enough for a shared room

# Notes of C major pentatonic, in Hz: nothing in the set can clash.
G3, C4, E4, G4, A4 = 196.0, 261.63, 329.63, 392.0, 440.0
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
    fade = int(RATE * 0.06)
    out[-fade:] *= np.linspace(1, 0, fade) ** 2
    return out / np.max(np.abs(out)) * PEAK


SOUNDS = {
    "tap": (0.16, [(0, C5, 1, 0.035)]),
    "arrive": (0.5, [(0, E5, 0.8, 0.1), (0.09, A5, 1, 0.12)]),
    "send": (0.35, [(0, G4, 0.8, 0.07), (0.06, D5, 1, 0.08)]),
    "place": (0.28, [(0, G3, 1, 0.07), (0.005, G4, 0.4, 0.04)]),
    "explain": (0.55, [(0, C5, 0.8, 0.14), (0.14, E5, 0.8, 0.16)]),
    "step": (0.58, [(0, C5, 0.7, 0.11), (0.09, E5, 0.8, 0.12), (0.18, G5, 1, 0.15)]),
    "finish": (1.2, [(0, C4, 0.8, 0.4), (0.07, E4, 0.7, 0.4), (0.14, G4, 0.7, 0.4), (0.21, C5, 0.8, 0.4), (0.3, E5, 0.6, 0.35)]),
    "open": (0.55, [(0, G4, 0.8, 0.14), (0.1, C5, 0.9, 0.18)]),
}
# Softer than the rest: heard most often.
QUIETER = {"tap": 0.6, "place": 0.8}


def main(out):
    for name, (length, notes) in SOUNDS.items():
        samples = mix(length, notes) * QUIETER.get(name, 1)
        path = os.path.join(tempfile.mkdtemp(), name + ".wav")
        with wave.open(path, "wb") as f:
            f.setnchannels(1)
            f.setsampwidth(2)
            f.setframerate(RATE)
            f.writeframes((samples * 32767).astype("<i2").tobytes())
        # A fixed serial number keeps the file the same from run to run.
        subprocess.run(["oggenc", "-Q", "-q", "2", "-s", "1", "-o", os.path.join(out, name + ".ogg"), path], check=True)


if __name__ == "__main__":
    main(sys.argv[1])
