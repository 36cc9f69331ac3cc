// Who is who: one entry per person, so that eight faces show the same girl.
//
// head, glasses, beard: names in open-peeps. hair, skin, clothes, band: colours.
// lines: this head's hair is an area of its own (contrast colour), black is line.
// figure: the drawing of figures.mjs for a pose where it is not the usual one, `second` a second colour of the clothes.
// view: x, y and side of the square shown. streak, plug, cheeks, over: own drawing.
import { ACCENT, INK } from './common.mjs';

const freckles = '<g fill="#B5703F" opacity=".65"><circle cx="352" cy="388" r="5"/><circle cx="372" cy="398" r="5"/><circle cx="392" cy="386" r="5"/><circle cx="496" cy="388" r="4.5"/><circle cx="512" cy="396" r="4.5"/></g>';

/** A stroke inside the hair, in the head group's units: a dyed lock or a headband. */
function lock(d, colour, width, edge = 0) {
  const path = (c, w) => `<path d="${d}" fill="none" stroke="${c}" stroke-width="${w}" stroke-linecap="round"/>`;
  return (edge ? path(INK, width + 2 * edge) : '') + path(colour, width);
}

/** Fien's hearing aid: behind the ear, with a clear tube to the ear. */
const hearingAid = `<g stroke="${INK}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round">`
  + `<path d="M233 342q-20 6-22 40t22 42q14-6 9-24-5-18 4-40 3-14-13-18z" fill="${ACCENT.sky}"/>`
  + `<path d="M240 343q30-12 36 22" fill="none" stroke-width="6"/></g>`;

/** The inside of a headscarf's folds, and Elif's hair clips: they lie under the hair. */
const folds = (colour) => `<path d="M70 490h112l70 16v50H70z" fill="${colour}"/>`;
const clips = `<g fill="${ACCENT.sun}"><circle cx="70" cy="130" r="24"/><circle cx="340" cy="88" r="20"/><circle cx="62" cy="418" r="26"/></g>`;

export const PEOPLE = {
  // Bloggers
  noor: { head: 'hijab', skin: '#D69A68', hair: ACCENT.coral, band: ACCENT.sun, clothes: ACCENT.lilac, shine: false, plug: folds('#E0574A') },
  lotte: { head: 'bun2', skin: '#FBD3B0', hair: '#C07A3E', band: ACCENT.coral, clothes: ACCENT.sky, cheeks: freckles, shine: false, view: [30, -32, 705] },
  imani: { head: 'bun', skin: '#8A5638', hair: '#3B2633', band: ACCENT.sun, clothes: ACCENT.mint, shine: false, view: [50, -8, 690], figure: { stand: 'blazer', second: ACCENT.sun } },
  fien: { head: 'bangs', lines: true, skin: '#FFDBB9', hair: '#C4582F', clothes: ACCENT.mint, over: hearingAid, figure: { stand: 'shirt', second: ACCENT.sun } },
  zita: { head: 'long', skin: '#C98B5E', hair: '#4A2F2A', clothes: ACCENT.sun, shine: false, streak: lock('M40 300Q110 70 330 84 400 96 440 190', ACCENT.mint, 34, 11), view: [65, 40, 660] },
  sam: { head: 'short4', lines: true, skin: '#F3C49C', hair: '#8A5A34', glasses: 'glasses5', clothes: ACCENT.rose, shine: false, streak: lock('M250 20q60 60 170 40', ACCENT.lilac, 46), figure: { stand: 'shirt', second: ACCENT.lilac } },
  // Peers
  lina: { head: 'medium2', skin: '#EDB98A', hair: '#5B3A2B', clothes: ACCENT.rose },
  amira: { head: 'hijab', skin: '#EFC59C', hair: ACCENT.sky, band: '#FBF7F2', clothes: ACCENT.sun, shine: false, plug: folds('#3E92D1') },
  jade: { head: 'bangs2', skin: '#F8D2B4', hair: '#41324A', clothes: ACCENT.mint, streak: lock('M105 190q-45 110-50 240', ACCENT.rose, 44) },
  yara: { head: 'longCurly', skin: '#B5733F', hair: '#6B3E2A', clothes: ACCENT.coral, view: [42, 12, 690] },
  elif: { head: 'mediumBangs3', skin: '#F0C39A', hair: '#6A4030', glasses: 'glasses2', clothes: ACCENT.lilac, shine: false, plug: clips },
  marie: { head: 'mediumBangs2', lines: true, skin: '#FFDFC4', hair: '#E0A94A', clothes: ACCENT.sky, shine: false },
  // Adults
  griet: { head: 'grayMedium', lines: true, skin: '#F9D2B0', hair: '#A5623A', clothes: ACCENT.lilac, figure: { stand: 'blazer', second: ACCENT.sun } },
  diallo: { head: 'grayShort', lines: true, skin: '#8F5E40', hair: '#8E8799', glasses: 'glasses', clothes: ACCENT.sky, figure: { stand: 'shirt' } },
  rosa: { head: 'grayBun', lines: true, skin: '#D9A070', hair: '#BDB6C9', clothes: ACCENT.coral },
  farid: { head: 'pomp', skin: '#D79C6B', hair: '#3B2A2A', beard: 'chin', clothes: ACCENT.mint, figure: { stand: 'shirt' } },
};

/** The part shown when a person has no view of her own. */
export const VIEW = [65, 30, 660];

/** People in pictures only: they have no portraits of their own. */
export const EXTRAS = {
  bram: { head: 'short5', skin: '#FBD3B0', hair: '#B5662F', clothes: ACCENT.sky, shine: false },
  emma: { head: 'mediumStraight', skin: '#FFDFC4', hair: '#E0A94A', clothes: ACCENT.lilac },
  issa: { head: 'flatTop', skin: '#8A5638', hair: '#3B2633', clothes: ACCENT.sun, shine: false },
};
