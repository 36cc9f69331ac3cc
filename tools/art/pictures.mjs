// Writes the pictures of missions, modules and kinds, the backdrops, the bodies, the logo and the window icons.
import fs from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { BODIES } from './bodies.mjs';
import { ACCENT, ASSETS, INK, MEDIA, TINT, writeSvg } from './common.mjs';
import { mini } from './kids.mjs';
import { MISSIONS } from './missions.mjs';
import { SCENES } from './scenes.mjs';
import { at, box, bubble, card, heart, lens, lighthouse, picture, scribble, shape, sparkle, stroke, tape, thing } from './stickers.mjs';

/** 256 x 256, one per module: one strong form, readable at 64 px. No ground: the game draws the tile. */
const MODULES = {
  'safe-group': () => [thing('camping', 128, 140, 196, 0), heart(60, 60, 44, ACCENT.coral, -8), sparkle(206, 46, 40)],
  friends: () => [thing('sparkling-heart', 122, 122, 184, -3), heart(204, 204, 62, ACCENT.lilac, 8)],
  'self-image': () => [thing('mirror', 118, 118, 204, 0), thing('hibiscus', 194, 190, 96, 3), sparkle(210, 52, 38)],
  boundaries: () => [thing('shield', 128, 128, 208, 0), heart(128, 116, 84, '#fff', 0)],
  help: () => [thing('umbrella', 128, 136, 204, 3), sparkle(54, 44, 36), heart(212, 204, 50, ACCENT.coral, 8)],
  together: () => [lighthouse(128, 238, 1.14, ''), heart(58, 190, 60, ACCENT.coral, -8), heart(200, 190, 60, ACCENT.rose, 8), stroke('M84 54 46 40M84 74 44 80M172 54 210 40M172 74 212 80', ACCENT.sun, 9)],
};

/** A tiny body without details, for an icon. */
const manikin = (x, y) => at(x, y, 0, [[INK, 6], [TINT.lilac, 0]].map(([c, more]) => stroke('M-9-14L-22 8M9-14L22 8', c, 11 + more) + stroke('M-7 14V42M7 14V42', c, 12 + more) + `<path d="M-9-19H9L11 16H-11z" fill="${more ? c : ACCENT.lilac}" stroke="${more ? c : ACCENT.lilac}" stroke-width="${more + 2}" stroke-linejoin="round"/>` + `<circle cy="-35" r="${13 + more / 2}" fill="${c}"/>`).join('') + `<g fill="${INK}"><circle cx="-4.5" cy="-36" r="1.8"/><circle cx="4.5" cy="-36" r="1.8"/></g>${stroke('M-4-31Q0-27 4-31', INK, 2)}`);

/** 128 x 128, one per kind of step. */
const KINDS = {
  chat: () => [bubble(52, 46, 72, 50, '#fff', 'left', `<g fill="${INK}"><circle cx="-16" r="5"/><circle r="5"/><circle cx="16" r="5"/></g>`), bubble(80, 86, 66, 40, ACCENT.lilac, 'right', '')],
  quiz: () => [card(64, 62, 84, 92, -3, '#fff', `${stroke('M-24-20l9 9 15-17', ACCENT.mint, 9)}${stroke('M12-18h14M12 22h14', '#CFC8E6', 8)}<circle cx="-13" cy="22" r="11" fill="${TINT.coral}" stroke="${INK}" stroke-width="3"/>`)],
  sort: () => [`<path d="${box(96, 46, 12)}" transform="translate(64 92)" fill="${TINT.mint}" stroke="${INK}" stroke-width="3" stroke-dasharray="8 6"/>`, card(66, 50, 62, 54, -6, ACCENT.sun, heart(0, 0, 28, ACCENT.coral))],
  letter: () => [thing('love-letter', 64, 64, 100, -3)],
  mood: () => [thing('sun-behind-cloud', 64, 64, 100, 0)],
  scene: () => [card(64, 62, 108, 88, -2, TINT.sky, `<path d="M-52 42V14Q-26-2 0 12T52 8V32Q52 42 42 42z" fill="${ACCENT.mint}"/>${stroke('M-53 14Q-26-2 0 12T53 8')}<path d="${box(108, 88, 14)}" stroke="${INK}" stroke-width="3"/>${mini('ada', -22, 18, 34)}`), bubble(82, 48, 48, 32, '#fff', 'left', heart(0, 0, 18), 0)],
  spot: () => [card(56, 54, 88, 80, -3, '#fff', `<path d="${box(70, 62, 6)}" fill="${TINT.lilac}"/>${thing('sun', -18, -14, 24, 0, { edge: 'none' })}${stroke('M-26 20h22', '#B9AFD6', 6)}`), lens(78, 72, 25, heart(0, 1, 26))],
  order: () => [...[[26, 96, ACCENT.sun], [64, 74, ACCENT.mint], [102, 52, ACCENT.lilac]].map(([y, w, c], i) => card(w / 2 + 10, y, w, 27, 0, c, [1, 2, 3].slice(0, i + 1).map((n) => `<circle cx="${-w / 2 + 2 + n * 13}" cy="0" r="4.5" fill="${INK}"/>`).join(''), 10)), stroke('M100 58V112M100 114 88 101M100 114l12-13', INK, 11), stroke('M100 58V112M100 114 88 101M100 114l12-13', ACCENT.coral, 5)],
  match: () => [stroke('M40 38L88 90M40 90L88 38', INK, 11), stroke('M40 90L88 38', ACCENT.mint, 5), stroke('M40 38L88 90', INK, 11), stroke('M40 38L88 90', ACCENT.coral, 5), card(27, 34, 40, 40, -3, ACCENT.sun, heart(0, 0, 24)), card(101, 34, 40, 40, 3, '#fff', sparkle(0, 0, 28, ACCENT.mint)), card(27, 94, 40, 40, 3, '#fff', sparkle(0, 0, 28, ACCENT.mint)), card(101, 94, 40, 40, -3, ACCENT.sun, heart(0, 0, 24))],
  bodymap: () => [`<path d="${box(92, 116, 22)}" transform="translate(64 64)" fill="${TINT.mint}" stroke="${INK}" stroke-width="3" stroke-dasharray="8 6"/>`, manikin(64, 66), ...[[64, 62, ACCENT.coral], [88, 74, ACCENT.sun]].map(([x, y, c]) => `<circle cx="${x}" cy="${y}" r="8" fill="${c}" stroke="${INK}" stroke-width="3"/>`)],
  circle: () => [...[[52, TINT.sky], [34, TINT.sun]].map(([r, c]) => `<circle cx="64" cy="64" r="${r}" fill="${c}" stroke="${INK}" stroke-width="3"/>`), heart(64, 66, 32), ...[[64, 13, ACCENT.lilac], [112, 82, ACCENT.mint], [24, 96, ACCENT.rose], [37, 43, ACCENT.coral], [96, 53, ACCENT.sky]].map(([x, y, c]) => `<circle cx="${x}" cy="${y}" r="9" fill="${c}" stroke="${INK}" stroke-width="3"/>`)],
  collage: () => [card(44, 50, 66, 70, -9, TINT.sky, thing('rainbow', 0, -2, 40, 0, { edge: 'none' }), 8), card(86, 76, 64, 66, 7, TINT.rose, thing('cherry-blossom', 0, 2, 38, 0, { edge: 'none' }), 8), at(88, 42, 8, tape(0, 0, 0, 'sun').replace(' opacity=".85"', ` stroke="${INK}" stroke-width="2.5"`), 0.8), thing('star', 36, 96, 44, -6)],
  roleplay: () => [thing('performing-arts', 64, 64, 104, 0)],
  thesis: () => [bubble(64, 34, 106, 52, '#fff', 'left', scribble([70, 48], '#B9AFD6', 20), 0), at(40, 101, -3, shape(box(46, 42, 14), ACCENT.mint) + thing('thumbs-up', 0, 0, 30, 0, { edge: 'none' })), at(94, 101, 3, shape(box(46, 42, 14), ACCENT.coral) + thing('thumbs-down', 0, 0, 30, 0, { edge: 'none' }))],
  pact: () => [card(60, 60, 82, 98, -3, '#fff', scribble([52, 44, 54], '#B9AFD6', 17, 0, -20) + stroke('M-26 32q8-16 12-2t10-4 10 2', INK, 3.5)), thing('handshake', 86, 92, 60, 3)],
  helpcard: () => [card(62, 58, 106, 78, -3, '#fff', `<path d="M-51.5-37.5H51.5V-14H-51.5z" fill="${ACCENT.coral}"/>${stroke('M-53-14H53')}<path d="${box(106, 78, 14)}" stroke="${INK}" stroke-width="3"/>${mini('nora', -34, 10, 31)}${mini('kofi', 2, 10, 31)}`), thing('telephone-receiver', 102, 94, 40, 3)],
  calm: () => [thing('leaf-fluttering-in-wind', 64, 64, 96, 0)],
};

/** The game's mark: a pin on the map that is a compass, with a heart where the needle is. */
const logo = () => [
  `<path d="M128 248C96 210 30 172 30 104A98 98 0 0 1 226 104C226 172 160 210 128 248z" fill="${ACCENT.sun}" stroke="${INK}" stroke-width="11" stroke-linejoin="round"/>`,
  `<circle cx="128" cy="104" r="73" fill="#fff" stroke="${INK}" stroke-width="8"/>`,
  `<g stroke="${INK}" stroke-width="7" stroke-linecap="round"><path d="M128 44v9M128 156v8M68 104h8M180 104h8"/></g>`,
  `<g transform="translate(128 106) rotate(9) scale(.76) translate(-128 -106)"><path d="M128 160C44 108 70 52 100 56 118 58 128 70 128 80 128 70 138 58 156 56 186 52 212 108 128 160z" fill="${ACCENT.coral}" stroke="${INK}" stroke-width="10" stroke-linejoin="round"/><path d="M92 92Q92 76 104 74" stroke="#fff" stroke-width="9" stroke-linecap="round"/></g>`,
];

/** Another window icon: a sliding puzzle like any other. Nothing in it is the game's, not even a colour. */
const puzzle = () => {
  const tile = (x, y, digit) => at(x, y, 0, `<path d="${box(96, 96, 18)}" transform="translate(0 6)" fill="#B4BDC6"/><path d="${box(96, 96, 18)}" fill="#F1F3F5"/>${stroke(digit, '#414B56', 13)}`);
  return [
    `<path d="${box(248, 248, 44)}" transform="translate(128 128)" fill="#66727E"/><path d="${box(96, 102, 18)}" transform="translate(182 185)" fill="#505B66"/>`,
    tile(74, 71, 'M-13-17L4-29V29'), tile(182, 71, 'M-18-13C-16-35 18-35 18-12 18 2-6 14-18 28H19'), tile(74, 179, 'M-17-28H17L-3-6C30-6 25 29 0 29-9 29-15 25-19 19'),
  ];
};

let changed = 0;
for (const [folder, width, height, list] of [['missions', 480, 320, MISSIONS], ['modules', 256, 256, MODULES], ['kinds', 128, 128, KINDS], ['scenes', 800, 420, SCENES], ['body', 300, 600, BODIES]]) {
  for (const [name, draw] of Object.entries(list)) changed += writeSvg(path.join(MEDIA, folder, `${name}.svg`), picture(width, height, draw), 2);
}
const mark = picture(256, 256, logo);
changed += writeSvg(path.join(ASSETS, 'ui/logo.svg'), mark, 2);
for (const [name, svg] of [['window-icon', mark], ['puzzle-icon', picture(256, 256, puzzle)]]) {
  fs.writeFileSync(path.join(ASSETS, 'ui', `${name}.png`), new Resvg(svg, { fitTo: { mode: 'width', value: 256 } }).render().asPng());
}
console.log(`${Object.keys(MISSIONS).length} mission pictures, ${Object.keys(KINDS).length} kinds, ${Object.keys(SCENES).length} backdrops, ${Object.keys(BODIES).length} bodies, ${changed} files changed`);
