// Writes the pictures of the pack of comics: its module and its three missions, in the style of the others.
import path from 'node:path';
import { ACCENT, ASSETS, INK, TINT, writeSvg } from './common.mjs';
import { at, blob, box, bubble, card, disc, half, heart, picture, scribble, shape, sparkle, stroke, thing, within } from './stickers.mjs';

/** A panel with a frame, and what is in it. */
const panel = (x, y, w, h, turn, fill, inside) => card(x, y, w, h, turn, fill, inside + `<path d="${box(w, h, 10)}" fill="none" stroke="${INK}" stroke-width="3"/>`, 10);
const bare = { edge: 'none' };

const MODULE = { comics: () => [
  card(128, 130, 196, 204, -2, '#fff', '', 16),
  panel(84, 84, 84, 84, -2, TINT.sun, thing('sun', 0, 0, 56, 0, bare)), panel(174, 82, 80, 84, -2, TINT.sky, thing('hedgehog', 0, 4, 58, 0, bare)),
  panel(130, 178, 172, 84, -2, TINT.mint, bubble(-30, -6, 74, 44, '#fff', 'left', '') + heart(46, 2, 44, ACCENT.coral, 4)),
  sparkle(222, 40, 38)] };

const MISSIONS = {
  'lost-panels': () => [blob('mint', 0), shape('M96 270q40-34 150-26t132 6q34 10 0 34-60 22-170 16T96 270z', ACCENT.sky), stroke('M150 268q40-12 90-4M262 280q36-6 62-2', '#fff', 6, 'opacity=".8"'),
    panel(112, 108, 96, 96, -9, '#fff', thing('waving-hand', 0, 0, 62, 0, bare)), panel(226, 84, 96, 96, 6, TINT.lilac, thing('cloud-with-rain', 0, 0, 64, 0, bare)), panel(196, 198, 96, 96, -4, TINT.sun, thing('sun-with-face', 0, 0, 62, 0, bare)),
    panel(322, 208, 92, 92, 10, TINT.rose, thing('raising-hands', 0, 0, 60, 0, bare)), disc('fien', 'surprised', 378, 104, 128, 2, TINT.mint),
    stroke('M40 166q34-14 60 0M30 190q30-12 52-2', ACCENT.mint, 6), sparkle(60, 66, 26), sparkle(436, 210, 22, ACCENT.coral), sparkle(292, 136, 16, ACCENT.lilac)],
  'table-for-four': () => [blob('mint', 1), within(1, half('noor', 'laugh', 104, 168, 176, 172), half('zita', 'laugh', 376, 168, 176, 172, { flip: true }), half('fien', 'think', 240, 160, 190, 172)),
    shape('M40 250Q240 214 440 250L428 292Q240 310 52 292z', ACCENT.sun), stroke('M70 264q170-28 340 0', '#fff', 6, 'opacity=".7"'), thing('french-fries', 240, 252, 76, -2),
    bubble(106, 52, 100, 54, '#fff', 'left', scribble([58, 42], '#B9AFD6', 15), -3), bubble(374, 50, 100, 54, '#fff', 'right', scribble([50, 62], '#B9AFD6', 15), 3), bubble(240, 44, 60, 42, TINT.mint, 'left', '', 0),
    sparkle(44, 116, 20), sparkle(438, 120, 22, ACCENT.coral)],
  'my-comic-day': () => [blob('mint', 2), card(226, 162, 268, 232, -2, '#fff', '', 14),
    panel(158, 106, 112, 96, -2, TINT.sky, thing('otter', 0, 6, 66, 0, bare)), panel(284, 102, 112, 96, -2, TINT.lilac, thing('umbrella-with-rain-drops', 0, 0, 62, 0, bare)),
    panel(164, 214, 112, 96, -2, TINT.rose, thing('light-bulb', 0, 0, 58, 0, bare)), at(290, 210, -2, `<path d="${box(112, 96, 10)}" fill="#fff" stroke="${INK}" stroke-width="3" stroke-dasharray="8 7"/>`),
    thing('pencil', 352, 214, 88, 4), disc('fien', 'laugh', 410, 92, 116, 2, TINT.mint), sparkle(60, 76, 26), sparkle(54, 220, 20, ACCENT.coral), heart(420, 276, 34, ACCENT.rose, 8)],
};

const media = path.join(ASSETS, 'packs/comics/media');
for (const [folder, width, height, list] of [['modules', 256, 256, MODULE], ['missions', 480, 320, MISSIONS]]) {
  for (const [name, draw] of Object.entries(list)) writeSvg(path.join(media, folder, `${name}.svg`), picture(width, height, draw), 2);
}
