#!/usr/bin/env python3
"""Draws the five plants of a group's picture, from a sprout (few) to a full bush in bloom (most).

Writes assets/ui/room/plant-<share>.svg. All stand on the same ground line in a box of 160 by 220, so that side by side
they compare like bars. Run it from the project's root after changing a colour or a shape."""

from pathlib import Path

INK, POT, POT_RIM, STEM, LEAF = "#2A1F4E", "#FF7A6B", "#FFA99E", "#3E9E82", "#58C9A7"
BLOOMS = ["#FFC94D", "#A98EF0", "#F27BB0", "#5BB5F0", "#FFC94D"]
LINE = f'stroke="{INK}" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"'


def pot() -> str:
    return (f'<path d="M48 172 h64 l-8 42 h-48 z" fill="{POT}" {LINE}/>'
            f'<rect x="42" y="158" width="76" height="18" rx="6" fill="{POT_RIM}" {LINE}/>')


def leaf(x: float, y: float, side: int, size: float) -> str:
    return (f'<path d="M{x} {y} q{side * size * 0.5} {-size * 0.75} {side * size} {-size * 0.35} '
            f'q{-side * size * 0.35} {size * 0.6} {-side * size} {size * 0.35} z" fill="{LEAF}" {LINE}/>')


def stem(x: float, top: float, bend: float = 0.0) -> str:
    return f'<path d="M80 158 Q{80 + bend} {(158 + top) / 2} {x} {top}" fill="none" stroke="{STEM}" stroke-width="7" stroke-linecap="round"/>'


def bloom(x: float, y: float, size: float, color: str) -> str:
    import math
    petals = "".join(
        f'<circle cx="{x + math.cos(a) * size * .62:.1f}" cy="{y + math.sin(a) * size * .62:.1f}" r="{size * .48:.1f}" fill="{color}" {LINE}/>'
        for a in (math.tau * i / 6 for i in range(6)))
    return f'{petals}<circle cx="{x}" cy="{y}" r="{size * .42:.1f}" fill="#FFF1CC" {LINE}/>'


PLANTS = {
    "few": [stem(80, 138), leaf(80, 142, 1, 22), leaf(80, 142, -1, 22)],
    "quarter": [stem(80, 112), leaf(80, 140, 1, 30), leaf(80, 128, -1, 30), leaf(80, 114, 1, 22)],
    "half": [stem(80, 92), leaf(80, 142, -1, 34), leaf(80, 126, 1, 34), bloom(80, 84, 20, BLOOMS[0])],
    "three-quarters": [stem(80, 64), stem(48, 96, -22), leaf(80, 144, 1, 38), leaf(80, 118, 1, 34),
                       leaf(66, 128, -1, 30), bloom(46, 92, 17, BLOOMS[1]), bloom(80, 56, 23, BLOOMS[0])],
    "most": [stem(80, 44), stem(42, 78, -24), stem(120, 84, 26), leaf(80, 146, 1, 40), leaf(80, 146, -1, 40),
             leaf(82, 112, 1, 32), leaf(78, 104, -1, 32), bloom(38, 74, 20, BLOOMS[1]),
             bloom(122, 80, 20, BLOOMS[2]), bloom(80, 38, 25, BLOOMS[0])],
}

out = Path("assets/ui/room")
out.mkdir(parents=True, exist_ok=True)
for name, parts in PLANTS.items():
    body = "".join(parts) + pot()
    (out / f"plant-{name}.svg").write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 220" width="160" height="220">{body}</svg>\n')
