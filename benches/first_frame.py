"""Times programs on an X display: first frame, work at rest, memory. Called by first_frame.sh.

The display is an Xvfb that keeps its picture in a file (-fbdir), so that looking at it costs next to nothing and no
program is asked for a screenshot.
"""

import argparse
import ctypes
import mmap
import os
import shlex
import signal
import statistics
import struct
import subprocess
import sys
import time
import zlib
from pathlib import Path

LOOK_EVERY = 0.005  # seconds between two looks at the picture
SETTLE = 5  # seconds without input before the work at rest is counted
REST = 60  # seconds it is counted for
PATIENCE = 30  # seconds for a first frame
TICKS = os.sysconf("SC_CLK_TCK")


class Screen:
    """The picture of the display."""

    def __init__(self, path):
        with open(path, "r+b") as file:
            self.bytes = mmap.mmap(file.fileno(), 0)
        head = struct.unpack(">25I", self.bytes[:100])
        self.width, self.height, self.stride = head[4], head[5], head[12]
        self.start = head[0] + head[19] * 12
        assert head[11] == 32, "the display must have 24 bits of colour"

    def row(self, y):
        at = self.start + y * self.stride
        return memoryview(self.bytes[at : at + self.width * 4]).cast("I")

    def shows_content(self):
        """Whether something is drawn on the left, in the middle and on the right: at least six colours on each."""
        colours = (set(), set(), set())
        third = self.width // 3
        for y in range(8, self.height, 24):
            row = self.row(y)
            for index, seen in enumerate(colours):
                seen.update(row[index * third : (index + 1) * third : 8])
        return min(map(len, colours)) >= 6

    def save(self, path):
        """Writes a PNG, for people to see what was timed."""
        now, lines = self.bytes[:], bytearray()
        for y in range(self.height):
            at = self.start + y * self.stride
            line = now[at : at + self.width * 4]
            rgb = bytearray(self.width * 3)
            rgb[0::3], rgb[1::3], rgb[2::3] = line[2::4], line[1::4], line[0::4]
            lines += b"\0" + rgb
        def chunk(kind, data):
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        head = struct.pack(">2I5B", self.width, self.height, 8, 2, 0, 0, 0)
        body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(lines))) + chunk(b"IEND", b"")
        Path(path).write_bytes(b"\x89PNG\r\n\x1a\n" + body)


def descendants():
    """Every process below this one. Orphans come back to it (see `main`), so none is missed."""
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            pid, rest = int(stat.parent.name), stat.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if rest[0] != "Z":
            parents[pid] = int(rest[1])
    found, new = set(), {os.getpid()}
    while new:
        new = {pid for pid, parent in parents.items() if parent in new} - found
        found |= new
    return found


def cpu_seconds(pids):
    total = 0
    for pid in pids:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
        except OSError:
            pass
    return total / TICKS


def memory_mb(pids):
    total = 0
    for pid in pids:
        try:
            rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
            total += next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
        except (OSError, StopIteration):
            pass
    return total / 1024


def frames(log):
    """How many frames the game has told of in its log."""
    return sum("gps::game::power" in line for line in log.read_text(errors="replace").splitlines())


def end_all():
    """Ends everything this measurement started, and waits for it."""
    for sign, patience in ((signal.SIGTERM, 3), (signal.SIGKILL, 3)):
        for pid in descendants():
            try:
                os.kill(pid, sign)
            except ProcessLookupError:
                pass
        until = time.monotonic() + patience
        while descendants() and time.monotonic() < until:
            reap()
            time.sleep(0.05)
    reap()


def reap():
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def wait_for(screen, content, patience, program=None):
    until = time.monotonic() + patience
    while time.monotonic() < until and (program is None or program.poll() is None):
        if screen.shows_content() == content:
            return True
        time.sleep(LOOK_EVERY)
    return False


def measure(screen, name, command, out, at_rest):
    if not wait_for(screen, False, 5):
        sys.exit(f"something is on the display before {name} starts")
    with open(out / f"{name}.log", "wb") as log:
        began = time.monotonic()
        program = subprocess.Popen(shlex.split(command), stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        shown = wait_for(screen, True, PATIENCE, program)
        first = time.monotonic() - began
        screen.save(out / f"{name}.png")
        if not shown:
            end_all()
            sys.exit(f"{name} ended, or showed nothing within {PATIENCE} s; see {out}/{name}.log and .png")
    result = {"first frame, s": first}
    if at_rest:
        time.sleep(SETTLE)
        pids = descendants()
        before, since, drawn = cpu_seconds(pids), time.monotonic(), frames(out / f"{name}.log")
        time.sleep(REST)
        result["CPU at rest, %"] = 100 * (cpu_seconds(pids) - before) / (time.monotonic() - since)
        if name != "chromium":  # which tells of none
            result["frames at rest"] = frames(out / f"{name}.log") - drawn
        result["memory (PSS), MB"] = memory_mb(descendants())
        screen.save(out / f"{name}-at-rest.png")
    end_all()
    return result


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--screen", required=True, help="the display's picture: Xvfb_screen0")
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--out", type=Path, required=True, help="where pictures and logs go")
    options.add_argument("subject", nargs="+", help="NAME=COMMAND; the last is what the others are compared with")
    options = options.parse_args()
    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    screen = Screen(options.screen)
    subjects = dict(subject.split("=", 1) for subject in options.subject)
    results = {name: [] for name in subjects}
    try:
        for run in range(options.runs + 1):  # the first warms the disk's cache and does not count
            for name, command in subjects.items():
                result = measure(screen, name, command.replace("{run}", str(run)), options.out, run > 0)
                print(f"run {run}: {name}: " + ", ".join(f"{what} {value:.2f}" for what, value in result.items()),
                      file=sys.stderr)
                if run > 0:
                    results[name].append(result)
    finally:
        end_all()
    report(results)


def report(results):
    names = list(results)
    medians = {
        name: {what: statistics.median(run[what] for run in runs) for what in runs[0]} for name, runs in results.items()
    }
    base = medians[names[-1]]
    print(f"{'median':<18}" + "".join(f"{name:>22}" for name in names))
    for what in medians[names[0]]:
        cells = []
        for name in names:
            value = medians[name].get(what)
            if value is None:
                cells.append(f"{'':>22}")
                continue
            ratio = "" if name == names[-1] or not base.get(what) else f" ({value / base[what]:.2f} x)"
            cells.append(f"{f'{value:.2f}{ratio}':>22}")
        print(f"{what:<18}" + "".join(cells))


main()
