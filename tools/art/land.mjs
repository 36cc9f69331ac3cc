// The route's landscape, in ui/land/{day,night,plain}: hills wide and upright, a place
// for every stop in three looks, mist for one that waits, the sun, a puddle and its
// duck; and behind other pages the same places, quiet.
//
// day is the normal palette, night the dark one, plain the one of high contrast: the
// same drawings, coloured anew. A place is 300 x 240 and stands on its lower edge.
import path from 'node:path';
import { ACCENT, ASSETS, INK, TINT, writeSvg } from './common.mjs';
import { at, box, heart, lighthouse, picture, shape, sparkle, stroke, thing } from './stickers.mjs';

const GREEN = ['#C4EADC', '#9FDDC6', '#83D2B7', '#6BC5A6'];
const GLOW = '#FFF3C4';
const WOOD = '#D9A06B';
const STONE = '#EFC9A4';
const plain = { edge: 'none' };

/* Colours. */

const channels = (hex) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
const mix = (from, to, share) => {
  const [a, b] = [channels(from), channels(to)];
  return `#${a.map((c, i) => Math.round(c + (b[i] - c) * share).toString(16).padStart(2, '0')).join('')}`;
};
const long = (hex) => (hex.length === 4 ? `#${[...hex.slice(1)].map((c) => c + c).join('')}` : hex);
const recolour = (svg, change) => svg.replace(/#[0-9a-f]{6}\b|#[0-9a-f]{3}\b/gi, (hex) => change(long(hex).toUpperCase()));
const isLine = (hex) => hex === INK.toUpperCase();
const isLight = (hex) => hex === GLOW || hex === '#FFE08A';

/** What has not begun yet is pale, as in the morning. */
const pale = (hex) => (isLine(hex) ? '#8A82A8' : mix(hex, '#EAF1EC', 0.62));
const PALETTES = {
  day: { land: (hex) => hex, place: { fresh: pale, begun: (hex) => hex, finished: (hex) => hex } },
  night: {
    land: (hex) => (isLine(hex) ? '#0F0A20' : mix(hex, '#150F2B', 0.74)),
    place: {
      fresh: (hex) => (isLine(hex) ? '#0F0A20' : mix(mix(hex, '#8A82A8', 0.4), '#150F2B', 0.6)),
      begun: (hex) => (isLine(hex) ? '#0F0A20' : mix(hex, '#150F2B', 0.34)),
      finished: (hex) => (isLine(hex) ? '#0F0A20' : isLight(hex) ? hex : mix(hex, '#150F2B', 0.12)),
    },
  },
  plain: {
    land: (hex) => (isLine(hex) ? '#000000' : '#FFFFFF'),
    place: {
      fresh: (hex) => (isLine(hex) ? '#000000' : '#FFFFFF'),
      begun: (hex) => (isLine(hex) ? '#000000' : mix(hex, '#FFFFFF', 0.55)),
      finished: (hex) => (isLine(hex) ? '#000000' : hex),
    },
  },
};

/* The land. */

const cloud = (x, y, k = 1) => at(x, y, 0, '<path d="M-64 20Q-70-6-42-12-30-40-2-30 16-50 40-30 66-30 64-6 68 20 56 20H-56z" fill="#FFFFFF"/>', k);
const hill = (d, fill) => `<path d="${d}" fill="${fill}" stroke="${INK}" stroke-width="3" stroke-linejoin="round"/>`;
const tree = (x, y, k = 1, fill = '#5FB99A') => at(x, y, 0, shape('M-6 0-4-30H4L6 0z', WOOD) + shape('M0-26Q-30-20-34-46-34-72-12-78 0-96 14-78 36-70 34-46 30-20 0-26z', fill), k);
const bush = (x, y, k = 1) => at(x, y, 0, shape('M-40 0Q-46-18-26-22-18-38 0-32 18-40 26-22 46-18 40 0z', '#74C8AB'), k);
const flower = (x, y, colour) => at(x, y, 0, `${stroke('M0 0V-16', '#4FA98A', 3)}<circle cy="-20" r="7" fill="${colour}" stroke="${INK}" stroke-width="2.5"/><circle cy="-20" r="2.4" fill="#FFFFFF"/>`);
const flowers = (list) => list.map(([x, y], i) => flower(x, y, [ACCENT.rose, ACCENT.sun, ACCENT.lilac, '#FFFFFF'][i % 4])).join('');
const sky = (w, h) => `<linearGradient id="s" x1="0" x2="1" y1="0" y2="0"><stop offset=".05" stop-color="${TINT.sun}"/><stop offset=".5" stop-color="${TINT.sky}"/><stop offset=".95" stop-color="${TINT.lilac}"/></linearGradient><path d="M0 0H${w}V${h}H0z" fill="url(#s)"/>`;

/** Whatever is cut off at the sides of a page that is less wide is only more of the same. */
const LAND = {
  wide: [1706, 720, () => [sky(1706, 720), cloud(650, 92), cloud(1130, 74, 0.85), cloud(1600, 120, 0.9), cloud(70, 140, 0.8),
    hill('M-10 350C120 300 300 264 480 316S820 372 1010 322 1380 262 1716 330V730H-10z', GREEN[0]),
    tree(36, 360, 0.7), tree(760, 372, 0.62), tree(820, 378, 0.8), tree(1240, 330, 0.7), tree(1660, 366, 0.8),
    hill('M-10 470C160 416 420 372 660 420S1040 470 1240 408 1560 366 1716 396V730H-10z', GREEN[1]),
    bush(150, 440, 0.8), bush(1010, 450, 0.9), tree(1690, 440, 0.9, '#54AD8F'),
    hill('M-10 604C180 566 440 556 700 590S1180 632 1400 586 1640 556 1716 560V730H-10z', GREEN[2]),
    hill('M-10 700C240 670 520 672 800 692S1380 690 1716 668V730H-10z', GREEN[3]),
    flowers([[250, 600], [268, 612], [560, 594], [1000, 634], [1018, 626], [1420, 606], [1490, 590], [90, 612], [1640, 588]])]],
  tall: [1280, 1280, () => [sky(1280, 1280), cloud(430, 110), cloud(860, 170, 0.8), cloud(1120, 90), cloud(140, 190, 0.9),
    hill('M-10 360C180 300 420 300 640 340S1060 372 1290 318V1290H-10z', GREEN[0]),
    tree(280, 350, 0.8), tree(340, 360, 0.6), tree(960, 376, 0.8), tree(1200, 366, 0.9),
    hill('M-10 590C220 520 460 540 700 580S1100 570 1290 540V1290H-10z', GREEN[1]),
    bush(620, 600, 0.9), tree(640, 606, 0.8), bush(1010, 590, 0.9),
    hill('M-10 830C200 770 480 800 720 824S1120 800 1290 780V1290H-10z', GREEN[2]),
    tree(650, 856, 0.8, '#54AD8F'), bush(600, 850, 0.8),
    hill('M-10 1080C240 1030 500 1050 760 1076S1140 1050 1290 1036V1290H-10z', GREEN[3]),
    flowers([[600, 1110], [622, 1122], [664, 1106], [640, 690], [668, 700], [590, 930], [690, 1230], [610, 1236]])]],
};

/* The places. `n` is how much has happened there: 0, 1, 2. */

const halo = (n, y = 130, r = 104) => (n > 1 ? `<circle cx="150" cy="${y}" r="${r}" fill="${GLOW}" opacity=".85"/>` : '');
const fire = (x, y, n) => at(x, y, 0, stroke('M-20 0 20-7M20 0-20-7', INK, 11) + stroke('M-20 0 20-7M20 0-20-7', WOOD, 6)) + (n ? thing('fire', x, y - 26, n > 1 ? 58 : 38, 0) : '');
const flags = (n) => stroke('M24 92Q150 128 276 84', INK, 3) + [[62, 102, ACCENT.rose], [104, 108, ACCENT.sky], [196, 106, ACCENT.mint], [240, 97, ACCENT.lilac]].slice(0, n ? 4 : 0).map(([x, y, c]) => at(x, y, 4, shape('M-11 0H11L0 20z', c))).join('');
const lamp = (x, y, n) => at(x, y, 0, stroke('M0 0V-64', INK, 5) + (n > 1 ? `<circle cy="-76" r="28" fill="${GLOW}"/>` : '') + shape('M-10-66H10L13-90H-13z', n > 1 ? '#FFE08A' : '#FFFFFF') + shape('M-17-90H17L0-102z', ACCENT.coral));
const ground = (w = 250, fill = '#6BC5A6') => `<ellipse cx="150" cy="224" rx="${w / 2}" ry="13" fill="${fill}"/>`;

const PLACES = {
  tent: (n) => [halo(n), ground(270), flags(n), stroke('M24 226V86M276 226V78', INK, 5),
    shape('M128 84 34 224H222z', n ? ACCENT.sun : '#FFD97A'), shape('M128 84 98 224H158z', n > 1 ? GLOW : ACCENT.coral), stroke('M128 84V66', INK, 4), n ? shape('M128 66 154 73 128 82z', ACCENT.coral) : '',
    n > 1 ? heart(128, 176, 26, ACCENT.coral) + thing('teapot', 214, 208, 38) : '', fire(256, 222, n)],
  bench: (n) => [halo(n, 120), ground(290), `<ellipse cx="226" cy="208" rx="70" ry="22" fill="#8FD0F4" stroke="${INK}" stroke-width="3"/>`, stroke('M196 206q16 8 32 0M236 214q14 6 26 0', '#FFFFFF', 4),
    stroke('M28 158V222M146 158V222', INK, 6), shape('M12 128H162V144H12z', WOOD), shape('M12 150H162V166H12z', WOOD), shape('M6 178H168V192H6z', WOOD),
    n ? thing('butterfly', 196, 142, 40, -6) : '', lamp(180, 200, n), n > 1 ? at(238, 204, 0, shape('M-26 0H26L16 14H-16z', '#FFFFFF') + shape('M0-2V-34L22-2z', ACCENT.coral)) + heart(64, 112, 34, ACCENT.coral, -8) + heart(110, 108, 34, ACCENT.lilac, 8) : ''],
  garden: (n) => [halo(n, 110), ground(270), shape('M58 226 66 120H82L90 226z', WOOD), shape('M74 132Q16 136 18 90 20 48 58 48 74 18 102 42 138 46 134 88 130 134 74 132z', n ? '#58C9A7' : '#74C8AB'),
    n ? [[46, 84], [84, 70], [106, 98], [70, 108]].slice(0, n > 1 ? 4 : 2).map(([x, y]) => `<circle cx="${x}" cy="${y}" r="9" fill="${ACCENT.coral}" stroke="${INK}" stroke-width="3"/>`).join('') : '',
    stroke('M172 226 186 120M232 226 218 120', INK, 6), at(202, 146, 0, shape(box(76, 104, 36), ACCENT.lilac) + shape(box(54, 82, 26), n ? '#CBE8FC' : '#DDE3EE') + (n > 1 ? thing('rainbow', 0, 4, 44, 0, plain) : stroke('M-12-14 2-28M-12 6 14-20', '#FFFFFF', 5))),
    n ? thing('sunflower', 262, 194, 58, 4) : stroke('M262 226V204', '#4FA98A', 5) + shape('M262 206q-12-2-10-16 12 2 10 16z', '#74C8AB'), n > 1 ? thing('sunflower', 126, 200, 50, -5) + sparkle(250, 88, 30) + sparkle(160, 72, 24) : ''],
  wall: (n) => [halo(n), ground(280), shape('M16 128H284V226H16z', STONE), stroke('M16 160H284M16 192H284M60 128V160M240 128V160M40 160V192M262 160V192M60 192V226M240 192V226', INK, 2.5), shape('M10 116H290V132H10z', '#FFFFFF'),
    shape('M92 226V122Q92 66 150 66T208 122V226z', STONE), shape('M108 226V126Q108 84 150 84T192 126V226z', n > 1 ? GLOW : WOOD), n > 1 ? stroke('M150 84V226', INK, 3) : stroke('M150 84V226M128 98V226M172 98V226', INK, 3),
    at(150, 148, 0, shape('M0-34Q22-22 30-24 34 22 0 38-34 22-30-24-22-22 0-34z', ACCENT.sky) + (n ? heart(0, 0, 28, n > 1 ? ACCENT.coral : '#FFFFFF') : '')),
    n ? stroke('M36 116V58', INK, 4) + shape('M36 58 74 68 36 82z', ACCENT.mint) : '', n > 1 ? lamp(264, 120, 2) + [[48, 226], [76, 230], [224, 230], [252, 226]].map(([x, y], i) => flower(x, y, [ACCENT.rose, ACCENT.sun, ACCENT.lilac, ACCENT.coral][i])).join('') : ''],
  umbrella: (n) => [halo(n, 120), ground(260), stroke('M150 224V66', INK, 7), shape('M26 124Q36 30 150 30T274 124Q250 104 230 124 206 104 186 124 168 104 150 124 132 104 114 124 94 104 70 124 50 104 26 124z', n ? ACCENT.lilac : '#C7B6F0'), shape('M114 124Q112 52 150 30 188 52 186 124 168 104 150 124 132 104 114 124z', n ? '#C5B2F7' : '#DCD1F5'), stroke('M150 30V18', INK, 6),
    shape('M52 174H248V190H52z', WOOD), stroke('M70 190V224M230 190V224', INK, 6), at(104, 160, 0, shape('M-26 14Q-26-8 0-8T26 14z', ACCENT.coral) + shape('M-32-8Q-30-24 0-24T32-8L18-2Q16-12 0-12T-18-2z', ACCENT.coral) + '<circle cy="4" r="6" fill="#FFFFFF"/>'),
    n ? thing('hot-beverage', 206, 152, 40) : '', n > 1 ? stroke('M40 128Q150 166 260 128', INK, 3) + [[76, 141], [114, 149], [186, 149], [224, 141]].map(([x, y]) => `<circle cx="${x}" cy="${y + 5}" r="8" fill="#FFE08A" stroke="${INK}" stroke-width="2.5"/>`).join('') + heart(30, 176, 34, ACCENT.coral, -8) + heart(268, 160, 30, ACCENT.rose, 8) : ''],
  lighthouse: (n) => [n > 1 ? `<path d="M150 64 0 8V78zM150 64 300 8V78z" fill="${GLOW}" opacity=".9"/>` : '', halo(n, 66, 56), ground(230, '#74C8AB'), shape('M66 226Q84 196 150 196T234 226z', '#D9CBE8'), lighthouse(150, 208, 0.94, ''),
    n ? heart(112, 160, 30, ACCENT.coral, -8) : '', n > 1 ? heart(196, 150, 32, ACCENT.rose, 8) + flower(70, 226, ACCENT.sun) + flower(232, 226, ACCENT.lilac) : ''],
  hut: (n) => [halo(n), ground(260), shape('M66 116H234V226H66z', '#FFE4DF'), shape('M44 122 150 40 256 122z', n ? ACCENT.coral : '#F3B4AB'), stroke('M206 84V50', INK, 5), n ? shape('M206 50 240 60 206 72z', ACCENT.mint) : '', `<circle cx="150" cy="160" r="46" fill="${n > 1 ? GLOW : '#FFFFFF'}" stroke="${INK}" stroke-width="3"/>`,
    n > 1 ? lamp(262, 224, 2) + flower(40, 226, ACCENT.rose) + flower(56, 230, ACCENT.sun) : ''],
};

const LOOKS = ['fresh', 'begun', 'finished'];

/** Small things beside the road. */
const THINGS = {
  mist: [300, 240, () => [[150, 92, 84, 20, 0.6], [96, 128, 88, 22, 0.62], [204, 132, 86, 22, 0.62], [150, 168, 120, 24, 0.7], [84, 204, 82, 24, 0.8], [218, 204, 80, 24, 0.8], [150, 218, 130, 20, 0.85]].map(([x, y, rx, ry, o]) => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="#FFFFFF" opacity="${o}"/>`)],
  sun: [120, 120, () => [at(60, 60, 0, Array.from({ length: 10 }, (_, i) => `<g transform="rotate(${i * 36})">${stroke('M0-50V-57', ACCENT.sun, 7)}</g>`).join('') + `<circle r="40" fill="${ACCENT.sun}" stroke="${INK}" stroke-width="3"/>${stroke('M-20-4q6 7 12 0M8-4q6 7 12 0', INK, 3)}${stroke('M-10 14q10 9 20 0', INK, 3)}<circle cx="-24" cy="10" r="5" fill="#FF9A8E"/><circle cx="24" cy="10" r="5" fill="#FF9A8E"/>`)]],
  puddle: [160, 50, () => [`<ellipse cx="80" cy="25" rx="76" ry="22" fill="#8FD0F4" stroke="${INK}" stroke-width="3"/>`, stroke('M30 24q14 8 28 0M96 34q14 6 26 0', '#FFFFFF', 4)]],
  duck: [80, 80, () => thing('duck', 40, 40, 64)],
};

/** Behind a page: hills that are hardly there, and its place far off; the page's own tint shines through. */
function quiet(place, ground, share) {
  const veil = (d, opacity) => `<path d="${d}" fill="${ground}" fill-opacity="${opacity}"/>`;
  return picture(1706, 720, () => [veil('M-10 430C160 380 420 350 660 400S1040 450 1240 390 1560 346 1716 372V730H-10z', 0.38), veil('M-10 560C180 520 440 500 700 540S1180 590 1400 536 1640 500 1716 508V730H-10z', 0.4),
    `<g opacity="${share}">${at(1190, 424, 0, [].concat(place).join(''), 0.86)}</g>`, veil('M-10 690C240 640 520 650 800 680S1380 670 1716 640V730H-10z', 0.5)]);
}

let changed = 0;
let files = 0;
for (const [palette, { land, place }] of Object.entries(PALETTES)) {
  const write = (name, svg) => {
    files += 1;
    changed += writeSvg(path.join(ASSETS, 'ui/land', palette, `${name}.svg`), svg, 1);
  };
  for (const [name, [w, h, draw]] of Object.entries(LAND)) write(name, recolour(picture(w, h, draw), land));
  for (const [name, [w, h, draw]] of Object.entries(THINGS)) write(name, recolour(picture(w, h, draw), palette === 'day' || (name === 'mist' && palette === 'plain') ? (hex) => hex : name === 'mist' ? (hex) => mix(hex, '#8A82A8', 0.6) : place.begun));
  for (const [name, draw] of Object.entries(PLACES)) {
    LOOKS.forEach((look, n) => write(`${name}-${look}`, recolour(picture(300, 240, () => draw(n)), place[look])));
    // In high contrast nothing lies behind a page.
    if (palette !== 'plain') write(`quiet-${name}`, recolour(quiet(draw(1), palette === 'day' ? '#FFFFFF' : '#120B26', palette === 'day' ? 0.32 : 0.26), (hex) => hex));
  }
}
console.log(`${files} pictures of the land, ${changed} files changed`);
