// Writes the pictures of missions, modules and kinds, and the logo.
//
// A picture is a list, drawn from back to front. To add one for a new mission:
// a ground (blob), two to five things with x, y, size and tilt, a few sparkles.
// No text in a picture: the game speaks three languages, one day right to left.
import fs from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { ACCENT, ASSETS, INK, MEDIA, TINT, writeSvg } from './common.mjs';
import { at, beads, blob, box, bubble, card, disc, dotted, half, heart, lighthouse, phone, picture, scribble, shape, sparkle, stamp, stroke, tape, thing, within } from './stickers.mjs';

/** 480 x 320, one per mission. Functions, since ids are counted while drawing. */
const MISSIONS = {
  // Module 0, sun
  'my-stop-button': () => [blob('sun', 0),
    shape('M62 232q0-22 120-22t120 22v34q0 26-120 26t-120-26z', '#fff'), shape('M62 234a120 26 0 0 0 240 0a120 26 0 0 0-240 0z', '#fff'),
    shape('M90 226q2-82 92-82t92 82q0 22-92 22t-92-22z', ACCENT.coral), stroke('M112 206q8-40 40-46', '#fff', 7, 'opacity=".7"'),
    shape('M160 180h15v42h-15zM189 180h15v42h-15z', '#fff'), stroke('M84 150 66 136M106 122 92 104M258 122l12-16', ACCENT.coral, 7),
    thing('backhand-index-pointing-down-medium', 182, 98, 84, -3),
    disc('lotte', 'happy', 374, 122, 148, 2, TINT.lilac), thing('basketball', 398, 240, 72, -3), sparkle(54, 196, 28), sparkle(250, 58, 22, ACCENT.mint), sparkle(328, 254, 20)],
  'how-do-i-feel': () => [blob('sun', 1), stroke('M88 26H392', INK, 7), shape('M104 266H376V282H104z', ACCENT.lilac), card(240, 150, 232, 226, 0, '#fff', '', 8),
    shape('M134 48H234V144H134z', '#DDF0FD'), shape('M246 48H346V144H246z', '#EBE3FD'), shape('M134 156H234V252H134z', '#DDF0FD'), shape('M246 156H346V252H246z', '#FFF1CC'),
    thing('sun', 186, 98, 64, -3), thing('cloud-with-lightning', 294, 98, 64, 2), thing('cloud-with-rain', 184, 204, 66, 2), thing('rainbow', 296, 206, 64, -2),
    shape('M92 26H150Q156 116 88 176 96 100 92 26z', ACCENT.coral), shape('M388 26H330Q324 116 392 176 384 100 388 26z', ACCENT.coral), stroke('M112 34q4 60-10 108M130 34q4 50-8 90M368 34q-4 60 10 108M350 34q-4 50 8 90', '#D9564A', 2.5),
    thing('potted-plant', 84, 234, 88, -2), heart(398, 244, 54, ACCENT.rose, 8), sparkle(48, 118, 26, ACCENT.mint), sparkle(432, 126, 28), sparkle(436, 190, 16, ACCENT.lilac)],
  'stays-or-goes': () => [blob('sun', 2), dotted('M196 150C216 60 300 52 350 108'),
    heart(118, 112, 90, ACCENT.coral, -6), shape('M46 158 118 178 192 158 212 128 138 146 118 178 98 146 26 130z', '#F3C98B'),
    shape('M46 158 118 178V278L46 256z', '#E0A95F'), shape('M192 158 118 178V278L192 256z', '#C98E45'), tape(82, 216, 15, 'rose'),
    thing('envelope', 256, 80, 88, -3), disc('griet', 'happy', 376, 186, 144, 2, TINT.mint), sparkle(54, 78, 26), sparkle(250, 262, 26, ACCENT.mint), sparkle(232, 178, 18, ACCENT.lilac), heart(306, 262, 28, ACCENT.rose, 8)],
  // Module 1, coral
  'good-friend': () => [blob('coral', 3), within(3, half('imani', 'laugh', 152, 176, 236, 150), half('noor', 'happy', 330, 184, 226, 150, { flip: true })),
    beads(40, 440, 246, 40, 17, [ACCENT.sun, ACCENT.lilac, ACCENT.mint, '#fff', ACCENT.sky, ACCENT.rose]), heart(240, 286, 46, ACCENT.coral, 0),
    heart(242, 62, 56, ACCENT.coral, -4), thing('puzzle-piece', 56, 92, 64, -3), thing('puzzle-piece', 432, 112, 56, 3), sparkle(186, 40, 22), sparkle(304, 46, 18, ACCENT.mint)],
  'group-pressure': () => [blob('coral', 1), phone(240, 162, 148, 254, -2, '#fff', [
    at(0, -78, 0, scribble([64], '#CFC8E6')), '<circle cx="-46" cy="-34" r="15" fill="#FFE4DF"/><circle cx="-46" cy="18" r="15" fill="#EBE3FD"/><circle cx="-46" cy="70" r="15" fill="#DDF0FD"/>',
    scribble([54], '#CFC8E6', 16, 14, -34), scribble([64], '#CFC8E6', 16, 18, 18), scribble([44], '#CFC8E6', 16, 8, 70)].join('')),
    bubble(114, 74, 122, 54, '#fff', 'right', scribble([74, 50], '#B9AFD6', 17), -3), bubble(96, 158, 122, 54, '#fff', 'right', scribble([70, 78], '#B9AFD6', 17), 2), bubble(122, 240, 122, 54, '#fff', 'right', scribble([56, 74], '#B9AFD6', 17), -2),
    bubble(364, 122, 132, 74, ACCENT.mint, 'left', heart(0, 0, 44, '#fff'), 3), disc('lina', 'think', 378, 232, 96, 0, TINT.rose), sparkle(420, 58, 26), sparkle(446, 178, 18, ACCENT.sun)],
  'letter-to-jade': () => [blob('coral', 0), card(190, 178, 236, 190, -3, ACCENT.lilac, stroke('M-116-88 0 10 116-88'), 12), card(218, 150, 206, 196, 2, '#fff', [scribble([130, 150, 110, 140], '#B9AFD6', 26, -10, -18), heart(62, 66, 34, ACCENT.coral, 6)].join(''), 10),
    tape(170, 54, -12, 'sun'), stamp('jade', 'calm', 392, 108, 92, 3, TINT.mint), thing('tulip', 76, 232, 92, -3), thing('fountain-pen', 352, 238, 100, 3), sparkle(52, 96, 26), sparkle(436, 210, 20, ACCENT.mint)],
  // Module 2, lilac
  'filter-on-off': () => [blob('lilac', 1), phone(240, 150, 168, 256, 0, TINT.sun, [
    '<path d="M0-140H100V140H0z" fill="#FDC3DE"/>', half('imani', 'calm', 0, 26, 176, 140), stroke('M0-140V140', '#fff', 4, 'stroke-dasharray="8 10"'), sparkle(48, -76, 22, '#fff'), sparkle(62, 40, 20, '#fff'), sparkle(24, -98, 14, '#fff')].join('')),
    at(240, 284, -2, shape(box(104, 46, 23), ACCENT.mint) + shape('M13 0a16 16 0 1 0 32 0a16 16 0 1 0-32 0z', '#fff')),
    thing('camera-with-flash', 84, 196, 100, -3), thing('mirror', 396, 190, 104, 3), sparkle(88, 92, 30), sparkle(392, 84, 34, ACCENT.rose), sparkle(432, 118, 16)],
  'harsh-to-kind': () => [blob('lilac', 2), dotted('M158 214Q236 300 318 226'),
    shape('M52 96 70 106 74 78 96 92 112 66 130 88 156 70 164 96 192 92 184 118 208 134 184 148 196 172 170 172 164 198 140 184 122 206 108 184 82 196 80 170 52 172 62 148 38 134 60 118z', '#CFC8E6'), thing('cloud-with-lightning', 123, 132, 92, -2),
    bubble(348, 122, 196, 150, '#fff', 'right', thing('rainbow', -22, 2, 112, -2) + heart(58, 14, 50, ACCENT.rose, 8), 2),
    thing('sun-behind-cloud', 238, 238, 84, 2), sparkle(226, 64, 24), sparkle(424, 240, 30), sparkle(392, 262, 16, ACCENT.mint), sparkle(84, 246, 18, ACCENT.rose)],
  comparing: () => [blob('lilac', 3), phone(366, 134, 128, 208, 3, '#fff', [
    '<path d="M-46-92H46V-36H-46z" fill="#DDF0FD"/><path d="M-46-24H46V34H-46z" fill="#FDE1EE"/><path d="M-46 46H46V104H-46z" fill="#FFF1CC"/>',
    thing('artist-palette', -14, -66, 40, 0, { edge: 'none' }), thing('sunglasses', -14, 4, 44, 0, { edge: 'none' }), thing('trophy', -14, 74, 42, 0, { edge: 'none' }), ...[-54, 16, 84].map((y) => heart(30, y, 20, ACCENT.coral))].join('')),
    stroke('M288 70v46M288 116l-10-12M288 116l10-12', ACCENT.lilac, 6), thing('ladder', 92, 118, 134, -3),
    dotted('M54 282H420', ACCENT.lilac, 6), thing('snail', 196, 222, 124, 0), thing('star', 226, 160, 62, 6), sparkle(158, 96, 26), sparkle(282, 180, 18, ACCENT.rose), sparkle(250, 70, 20, ACCENT.mint), thing('four-leaf-clover', 306, 262, 46, -3)],
  // Module 3, mint
  secrets: () => [blob('mint', 0), stroke('M60 287H424', '#8FD4BD', 6), shape('M240 214 276 286H204z', ACCENT.lilac), thing('balloon', 88, 74, 80, -3), at(240, 208, 9, shape(box(380, 18, 9), ACCENT.sun)),
    thing('wrapped-gift', 112, 140, 92, 4), thing('rock', 398, 186, 78, 6), thing('backpack', 316, 158, 104, 6), thing('cloud', 372, 74, 84, 3), sparkle(176, 80, 28), sparkle(42, 128, 20, ACCENT.rose), sparkle(152, 238, 20), sparkle(222, 130, 16, ACCENT.rose)],
  'pressure-in-chat': () => [blob('mint', 1), bubble(124, 76, 152, 58, '#fff', 'left', scribble([96, 70], '#B9AFD6', 18), -2), bubble(150, 158, 168, 58, '#fff', 'left', scribble([110, 92], '#B9AFD6', 18), 2), bubble(126, 240, 152, 58, '#fff', 'left', scribble([84, 100], '#B9AFD6', 18), -1),
    thing('bell', 226, 66, 48, 6), stroke('M258 96q22 66 0 132M280 84q28 78 0 156', ACCENT.mint, 7), thing('raised-hand-medium', 366, 158, 152, 3), heart(432, 70, 40, ACCENT.coral, 8), sparkle(318, 56, 26), sparkle(430, 258, 24, ACCENT.lilac), sparkle(298, 274, 16)],
  'frozen-is-normal': () => [blob('mint', 2), thing('sun', 396, 78, 84, 0), thing('snow-capped-mountain', 222, 140, 208, 0), thing('evergreen-tree', 88, 178, 112, -2), thing('evergreen-tree', 388, 190, 96, 2),
    within(2, shape('M0 240Q120 212 240 232T480 222V340H0z', '#EAF6FF'), '<path d="M70 270q30-8 60 0M250 284q30-8 60 0M366 262q24-6 44 0" stroke="#B9DDF5" stroke-width="5" stroke-linecap="round"/>'), thing('hedgehog', 182, 230, 116, 0), thing('rabbit', 314, 228, 98, 0),
    thing('snowflake', 118, 80, 48, -3), thing('snowflake', 312, 58, 34, 4), sparkle(56, 112, 20, '#fff'), sparkle(250, 196, 22)],
  // Module 4, sky
  'first-does-not-listen': () => [blob('sky', 3), within(3, '<path d="M0 234H480V340H0z" fill="#B5DCF9"/>', stroke('M0 234H480', INK, 3)),
    ...[[92, ACCENT.lilac], [212, ACCENT.coral]].map(([x, c]) => shape(`M${x - 46} 236V96a46 46 0 0 1 92 0V236z`, c) + shape(`M${x - 28} 154V108a28 28 0 0 1 56 0V154zM${x - 28} 172H${x + 28}V222H${x - 28}z`, '#fff', 'fill-opacity=".35"') + `<circle cx="${x + 35}" cy="164" r="6" fill="${ACCENT.sun}" stroke="${INK}" stroke-width="2.5"/>`),
    shape('M302 236V102a62 62 0 0 1 124 0V236z', '#FFF1CC'), half('rosa', 'happy', 366, 160, 138, 74.5), shape('M302 236V102a62 62 0 0 1 8-30L272 96V262z', ACCENT.mint), `<circle cx="285" cy="178" r="6" fill="${ACCENT.sun}" stroke="${INK}" stroke-width="2.5"/>`,
    shape('M296 236H434V247H296z', ACCENT.sun), dotted('M92 282Q110 256 140 262T214 268 280 286 362 264', INK, 7), thing('running-shoe', 60, 272, 64, -3), heart(424, 58, 38, ACCENT.coral, 8), sparkle(452, 128, 22), sparkle(272, 54, 20), thing('ear-medium', 436, 206, 60, 3)],
  'what-happens-when-i-call': () => [blob('sky', 0), stroke('M178 232c26 44 30-22 54 12s30-26 52 8 26-16 44-14', INK, 5), thing('telephone', 124, 200, 144, -3), bubble(198, 84, 116, 84, '#fff', 'left', heart(0, 0, 52, ACCENT.coral), -2),
    thing('headphone', 370, 128, 120, 3), thing('teacup-without-handle', 380, 246, 86, -2), bubble(296, 150, 70, 46, ACCENT.mint, 'right', '<g fill="#2A1F4E"><circle cx="-14" r="4"/><circle r="4"/><circle cx="14" r="4"/></g>', 3), sparkle(66, 98, 28), sparkle(438, 198, 20, ACCENT.rose), sparkle(94, 60, 16, ACCENT.mint)],
  'a-friend-tells': () => [blob('sky', 1), thing('deciduous-tree', 66, 124, 124, -2), ...[176, 204, 232].map((y) => shape(`M52 ${y}H428V${y + 17}H52z`, '#E0A95F')),
    half('yara', 'sad', 174, 148, 200, 116), half('lotte', 'calm', 314, 146, 200, 116, { flip: true }),
    shape('M78 262Q84 214 172 222 206 226 240 234 276 226 316 220 398 214 402 262z', ACCENT.rose), stroke('M120 232v26M160 230v28M200 232v26M240 240v18M280 234v24M320 228v30M360 232v26', '#fff', 6, 'stroke-dasharray="0.1 13"'),
    shape('M46 260H434V276H46z', '#C98E45'), shape('M78 276h16v24H78zM386 276h16v24h-16z', '#A8702F'), thing('hot-beverage', 432, 236, 60, 3), heart(244, 58, 38, ACCENT.coral, -6), sparkle(206, 40, 16), sparkle(422, 130, 22), sparkle(290, 36, 18)],
  // Module 5, rose
  'plain-words': () => [blob('rose', 3), within(3, '<path d="M292 92 0 34V126L292 104z" fill="#FFE9A8"/><path d="M326 92 480 58V132L326 104z" fill="#FFE9A8"/>'), lighthouse(309, 264, 1.04),
    within(3, shape('M238 268q30-30 66-18 44-12 80 18z', '#CFC8E6'), shape('M-20 268q20-18 40 0t40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0V340H-20z', ACCENT.sky), stroke('M120 286q14-8 28 0M360 284q14-8 28 0M236 290q14-8 28 0', '#fff', 4)),
    thing('world-map', 134, 204, 120, -3), thing('compass', 212, 132, 88, 3), thing('round-pushpin', 100, 152, 50, 6), heart(404, 176, 44, ACCENT.coral, 8), sparkle(398, 232, 22), sparkle(60, 166, 18, ACCENT.mint), sparkle(252, 50, 22)],
  'gift-or-debt': () => [blob('rose', 0), thing('wrapped-gift', 122, 188, 148, -3), heart(86, 70, 46, ACCENT.coral, -6), heart(150, 52, 30, ACCENT.lilac, 8), sparkle(46, 128, 28), sparkle(200, 98, 24), sparkle(206, 270, 18, ACCENT.mint),
    ...[[INK, 11], [ACCENT.coral, 5]].map(([c, w]) => stroke('M356 186c20-30 34-10 32 6s-24 10-14-10 10-20 14-28M416 108c4-14 18-16 24-32s-6-30 12-46', c, w)), thing('wrapped-gift', 304, 214, 120, 2), thing('scissors', 396, 134, 84, -3), dotted('M220 60V284', '#E9A5C6', 6), sparkle(300, 104, 20), sparkle(438, 204, 18, ACCENT.mint)],
  'letter-to-amira': () => [blob('rose', 2), shape('M84 146 214 54 344 146V268H84z', ACCENT.sun), card(214, 152, 206, 176, -2, '#fff', [scribble([130, 150, 110], '#B9AFD6', 26, -6, -34)].join(''), 10), shape('M84 146 214 226 344 146V256q0 14-14 14H98q-14 0-14-14z', ACCENT.lilac), stroke('M88 266 182 206M340 266 246 206'),
    heart(214, 222, 54, ACCENT.coral, -4), stamp('amira', 'happy', 396, 106, 88, 3, TINT.sun), thing('handshake', 398, 242, 96, -3), thing('cherry-blossom', 66, 236, 64, -3), sparkle(70, 104, 28), sparkle(322, 50, 18, ACCENT.mint)],
};

/** 256 x 256, one per module: one strong form, readable at 64 px. No ground: the game draws the tile. */
const MODULES = {
  'safe-group': () => [thing('camping', 128, 140, 196, 0), heart(60, 60, 44, ACCENT.coral, -8), sparkle(206, 46, 40)],
  friends: () => [thing('sparkling-heart', 122, 122, 184, -3), heart(204, 204, 62, ACCENT.lilac, 8)],
  'self-image': () => [thing('mirror', 118, 118, 204, 0), thing('hibiscus', 194, 190, 96, 3), sparkle(210, 52, 38)],
  boundaries: () => [thing('shield', 128, 128, 208, 0), heart(128, 116, 84, '#fff', 0)],
  help: () => [thing('umbrella', 128, 136, 204, 3), sparkle(54, 44, 36), heart(212, 204, 50, ACCENT.coral, 8)],
  together: () => [lighthouse(128, 238, 1.14, ''), heart(58, 190, 60, ACCENT.coral, -8), heart(200, 190, 60, ACCENT.rose, 8), stroke('M84 54 46 40M84 74 44 80M172 54 210 40M172 74 212 80', ACCENT.sun, 9)],
};

/** 128 x 128, one per kind of step. */
const KINDS = {
  chat: () => [bubble(52, 46, 72, 50, '#fff', 'left', `<g fill="${INK}"><circle cx="-16" r="5"/><circle r="5"/><circle cx="16" r="5"/></g>`), bubble(80, 86, 66, 40, ACCENT.lilac, 'right', '')],
  quiz: () => [card(64, 62, 84, 92, -3, '#fff', `${stroke('M-24-20l9 9 15-17', ACCENT.mint, 9)}${stroke('M12-18h14M12 22h14', '#CFC8E6', 8)}<circle cx="-13" cy="22" r="11" fill="${TINT.coral}" stroke="${INK}" stroke-width="3"/>`)],
  sort: () => [`<path d="${box(96, 46, 12)}" transform="translate(64 92)" fill="${TINT.mint}" stroke="${INK}" stroke-width="3" stroke-dasharray="8 6"/>`, card(66, 50, 62, 54, -6, ACCENT.sun, heart(0, 0, 28, ACCENT.coral))],
  letter: () => [thing('love-letter', 64, 64, 100, -3)],
  mood: () => [thing('sun-behind-cloud', 64, 64, 100, 0)],
  calm: () => [thing('leaf-fluttering-in-wind', 64, 64, 96, 0)],
};

/** The game's mark: a pin on the map that is a compass, with a heart where the needle is. */
const logo = () => [
  `<path d="M128 248C96 210 30 172 30 104A98 98 0 0 1 226 104C226 172 160 210 128 248z" fill="${ACCENT.sun}" stroke="${INK}" stroke-width="11" stroke-linejoin="round"/>`,
  `<circle cx="128" cy="104" r="73" fill="#fff" stroke="${INK}" stroke-width="8"/>`,
  `<g stroke="${INK}" stroke-width="7" stroke-linecap="round"><path d="M128 44v9M128 156v8M68 104h8M180 104h8"/></g>`,
  `<g transform="translate(128 106) rotate(9) scale(.76) translate(-128 -106)"><path d="M128 160C44 108 70 52 100 56 118 58 128 70 128 80 128 70 138 58 156 56 186 52 212 108 128 160z" fill="${ACCENT.coral}" stroke="${INK}" stroke-width="10" stroke-linejoin="round"/><path d="M92 92Q92 76 104 74" stroke="#fff" stroke-width="9" stroke-linecap="round"/></g>`,
];

let changed = 0;
for (const [folder, width, height, list] of [['missions', 480, 320, MISSIONS], ['modules', 256, 256, MODULES], ['kinds', 128, 128, KINDS]]) {
  for (const [name, draw] of Object.entries(list)) changed += writeSvg(path.join(MEDIA, folder, `${name}.svg`), picture(width, height, draw), 2);
}
const mark = picture(256, 256, logo);
changed += writeSvg(path.join(ASSETS, 'ui/logo.svg'), mark, 2);
fs.writeFileSync(path.join(ASSETS, 'ui/window-icon.png'), new Resvg(mark, { fitTo: { mode: 'width', value: 256 } }).render().asPng());
console.log(`${Object.keys(MISSIONS).length} mission pictures, ${changed} files changed`);
