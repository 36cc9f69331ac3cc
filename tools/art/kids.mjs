// Little people drawn from scratch, seen from the front: faces of a few dozen units,
// standing figures, raised hands. For crowds and rings, where a bust would be too much.
import { ACCENT, INK } from './common.mjs';
import { PEN, at, stroke } from './stickers.mjs';

const SKIN = { fair: '#FFDBB9', light: '#F3C49C', olive: '#E0B084', tan: '#D69A68', brown: '#B5733F', dark: '#8A5638' };
const HAIR = { black: '#3B2633', brown: '#6A4030', red: '#C4582F', blond: '#E0A94A', grey: '#BDB6C9' };

/** Who the little people are: skin, hair and its cut, top and trousers. `aid` is a hearing aid, `specs` are glasses. */
export const CAST = {
  ada: { skin: SKIN.dark, hair: HAIR.black, cut: 'puffs', top: ACCENT.sun, legs: '#6C7BD9' },
  lou: { skin: SKIN.fair, hair: HAIR.red, cut: 'bob', top: ACCENT.mint, legs: '#5B4A94', aid: true },
  nora: { skin: SKIN.tan, hair: ACCENT.coral, cut: 'scarf', top: ACCENT.lilac, legs: '#5B4A94' },
  mei: { skin: SKIN.light, hair: HAIR.black, cut: 'long', top: ACCENT.rose, legs: '#4A8FD0' },
  ines: { skin: SKIN.brown, hair: HAIR.brown, cut: 'curls', top: ACCENT.coral, legs: '#6C7BD9' },
  tess: { skin: SKIN.fair, hair: HAIR.blond, cut: 'tail', top: ACCENT.sky, legs: '#5B4A94' },
  yusuf: { skin: SKIN.olive, hair: HAIR.black, cut: 'short', top: ACCENT.mint, legs: '#5B4A94' },
  kofi: { skin: SKIN.dark, hair: HAIR.black, cut: 'short', top: ACCENT.sun, legs: '#4A8FD0' },
  joris: { skin: SKIN.fair, hair: HAIR.brown, cut: 'short', top: ACCENT.sky, legs: '#6C7BD9', specs: true },
  oma: { skin: SKIN.tan, hair: HAIR.grey, cut: 'knot', top: ACCENT.coral, legs: '#5B4A94', specs: true },
  juf: { skin: SKIN.light, hair: HAIR.brown, cut: 'knot', top: ACCENT.lilac, legs: '#4A8FD0' },
  aya: { skin: SKIN.light, hair: ACCENT.sky, cut: 'scarf', top: ACCENT.sun, legs: '#5B4A94' },
};

/** What lies behind the face. */
const BACK = {
  bob: 'M0-24C-20-24-26-8-24 8L-26 19Q-14 23 0 21 14 23 26 19L24 8C26-8 20-24 0-24z',
  long: 'M0-24C-20-24-26-8-24 10L-26 32Q-14 37 0 32 14 37 26 32L24 10C26-8 20-24 0-24z',
  scarf: 'M0-26C-18-26-25-12-24 2-23 14-28 24-22 29Q0 37 22 29C28 24 23 14 24 2 25-12 18-26 0-26z',
  curls: 'M-6-27Q4-32 11-25 21-25 22-15 31-10 27 0 33 9 26 15 25 25 14 23H-14Q-25 25-26 15-33 9-27 0-31-10-22-15-22-26-6-27z',
  knot: 'M0-36A9 9 0 0 1 0-18 9 9 0 0 1 0-36z',
  puffs: 'M-18-30A10 10 0 0 1-18-10 10 10 0 0 1-18-30zM18-30A10 10 0 0 1 18-10 10 10 0 0 1 18-30z',
  tail: 'M14-20Q34-26 34-2 34 12 27 20 22 8 18-4z',
};
/** What lies on the forehead. */
const FRINGE = {
  bob: 'M-18 1C-20-22-8-24 0-24S20-22 18 1C14-6 8-9 2-9S-12-6-18 1z',
  long: 'M-18 1C-20-22-8-24 0-24S20-22 18 1C14-4 6-8 0-16-6-8-14-4-18 1z',
  curls: 'M-18 0C-20-20-8-23 0-23S20-20 18 0Q14-8 8-8 4-12-2-9-8-11-11-6-16-6-18 0z',
  knot: 'M-18 0C-20-20-10-23 0-23S20-20 18 0C12-8 4-11-6-12-10-10-15-6-18 0z',
  puffs: 'M-18-2C-20-20-10-23 0-23S20-20 18-2C10-12-10-12-18-2z',
  tail: 'M-18 0C-20-20-10-23 0-23S20-20 18 0C14-8 6-9-4-13-8-8-14-5-18 0z',
  short: 'M-18-1C-22-20-10-27 2-25 12-27 21-18 18-1 15-5 15-9 12-11 4-7-6-10-12-11-15-9-15-5-18-1z',
};
const MOUTH = {
  smile: stroke('M-6 10Q0 16 6 10', INK, 2.4),
  laugh: `<path d="M-8 8Q0 11 8 8 7 18 0 18T-8 8z" fill="${INK}"/><path d="M-4 15q4-3 8 0-4 5-8 0z" fill="#FF8C86"/>`,
  flat: stroke('M-5 12H5', INK, 2.4),
  sad: stroke('M-6 13Q0 8 6 13', INK, 2.4),
};

/** A little face; at size 48 the face is about 36 wide and its hair 48. */
export function mini(name, x, y, size, mood = 'smile', turn = 0) {
  const w = CAST[name];
  const pen = `stroke="${INK}" stroke-width="${((PEN * 44) / size).toFixed(2)}" stroke-linejoin="round"`;
  const back = BACK[w.cut] ? `<path d="${BACK[w.cut]}" fill="${w.hair}" ${pen}/>` : '';
  const ears = w.cut === 'scarf' || w.cut === 'long' || w.cut === 'bob' ? '' : `<circle cx="-18" cy="3" r="4" fill="${w.skin}" ${pen}/><circle cx="18" cy="3" r="4" fill="${w.skin}" ${pen}/>`;
  const face = `<path d="M0-19C12-19 18-10 18 1S11 22 0 22-18 12-18 1-12-19 0-19z" fill="${w.skin}" ${w.cut === 'scarf' ? `transform="translate(0 3) scale(.86)" ` : ''}${pen}/>`;
  const eyes = `<g fill="${INK}"><circle cx="-6.5" cy="2" r="2.2"/><circle cx="6.5" cy="2" r="2.2"/></g><g fill="#FF6F6F" opacity=".35"><circle cx="-11" cy="8" r="3.4"/><circle cx="11" cy="8" r="3.4"/></g>`;
  const fringe = FRINGE[w.cut] ? `<path d="${FRINGE[w.cut]}" fill="${w.hair}" ${pen}/>` : '';
  const specs = w.specs ? `<g stroke="${INK}" stroke-width="1.8"><circle cx="-7" cy="2" r="5.6"/><circle cx="7" cy="2" r="5.6"/><path d="M-1.4 2H1.4"/></g>` : '';
  const aid = w.aid ? `<path d="M-19-2q-6 1-6 8t6 7q4-3 2-8t-2-7z" fill="${ACCENT.sky}" stroke="${INK}" stroke-width="2"/>` : '';
  return at(x, y, turn, back + ears + face + fringe + eyes + specs + MOUTH[mood] + aid, size / 44);
}

/** A little face on a disc with an ink ring. */
export const coin = (name, x, y, size, tint = '#fff', mood = 'smile') => `<circle cx="${x}" cy="${y}" r="${size / 2}" fill="${tint}" stroke="${INK}" stroke-width="${PEN}"/>${mini(name, x, y + 2, size * 0.6, mood)}`;

/** A thick line with an ink edge: arms, legs, straps. */
export const limb = (d, width, fill, pen = PEN) => stroke(d, INK, width + 2 * pen) + stroke(d, fill, width);

const ARMS = {
  down: ['M-15-68Q-24-54-24-38', 'M15-68Q24-54 24-38'],
  wave: ['M-15-68Q-24-54-24-38', 'M15-68Q30-72 34-94'],
  greet: ['M-15-68Q-30-72-34-94', 'M15-68Q24-54 24-38'],
  cheer: ['M-15-68Q-30-72-34-94', 'M15-68Q30-72 34-94'],
  right: ['M-15-68Q-24-54-24-38', 'M15-68Q28-60 40-56'],
  left: ['M-15-68Q-28-60-40-56', 'M15-68Q24-54 24-38'],
  lap: ['M-15-68Q-24-54-10-44', 'M15-68Q24-54 10-44'],
};

/** A little figure with its feet at x, y: 134 high at scale 1. Poses are in ARMS; `sit` draws it on a bench whose seat is 44 above y. */
export function kid(name, x, y, scale = 1, { pose = 'down', mood = 'smile', sit = false, turn = 0 } = {}) {
  const w = CAST[name];
  const pen = PEN / Math.max(scale, 0.6);
  const line = `stroke="${INK}" stroke-width="${pen.toFixed(2)}" stroke-linejoin="round"`;
  const shoe = (sx) => `<path d="M${sx - 8} 0V-5q0-6 8-6t8 6v5z" fill="#fff" ${line}/>`;
  const legs = sit
    ? limb('M-10-26V-8', 11, w.legs, pen) + limb('M10-26V-8', 11, w.legs, pen) + limb('M-9-42L-10-28', 14, w.legs, pen) + limb('M9-42L10-28', 14, w.legs, pen)
    : limb('M-8-38V-8', 11, w.legs, pen) + limb('M8-38V-8', 11, w.legs, pen) + `<path d="M-14-46H14V-32H2.6l-2.6-4-2.6 4H-14z" fill="${w.legs}"/>`;
  const arm = (d) => {
    const [ex, ey] = d.match(/(-?\d+)\s*(-?\d+)$/).slice(1).map(Number);
    return limb(d, 8, w.top, pen) + `<circle cx="${ex}" cy="${ey}" r="6" fill="${w.skin}" ${line}/>`;
  };
  const [a, b] = ARMS[pose];
  const torso = `<path d="M-9-80Q-18-79-19-68L-16-40Q0-36 16-40L19-68Q18-79 9-80z" fill="${w.top}" ${line}/>`;
  const neck = `<path d="M-6-90V-80Q0-74 6-80V-90z" fill="${w.skin}" ${line}/>`;
  const front = pose === 'lap';
  return at(x, y, turn, legs + shoe(-9) + shoe(9) + (front ? '' : arm(a) + arm(b)) + torso + (w.cut === 'scarf' ? '' : neck) + (front ? arm(a) + arm(b) : '') + mini(name, 0, -103, 44, mood), scale);
}

/** An open hand, fingers up, wrist at x, y; 100 high at scale 1. With a sleeve it comes from somewhere. */
export function palm(x, y, scale, fill, { turn = 0, sleeve = '', edge = PEN } = {}) {
  const parts = [['M-17-48L-23-74', 12], ['M-6-52L-8-86', 12], ['M6-52L7-86', 12], ['M17-48L22-76', 11], ['M14-22L34-44', 13], ['M-10-42H10V-20H-10z', 32], ['M0-22V10', 24]];
  const under = edge ? parts.map(([d, w]) => stroke(d, INK, w + (2 * edge) / scale)).join('') : '';
  const cuff = sleeve ? stroke('M0 8V60', INK, 34 + (2 * edge) / scale) + stroke('M0 8V60', sleeve, 34) : '';
  return at(x, y, turn, under + parts.map(([d, w]) => stroke(d, fill, w, w === 32 ? `fill="${fill}"` : '')).join('') + cuff, scale);
}
