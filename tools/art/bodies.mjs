// Five clothed bodies for the body map, all in 300 x 600 and on the same places.
//
// The game lays one set of fields over all of them, in percent of width and height:
// see ZONES. Whoever draws another body keeps to these; "node bodies.mjs FILE" draws
// the fields over the five, to check.
import fs from 'node:fs';
import { INK } from './common.mjs';
import { limb } from './kids.mjs';
import { at, picture, stroke } from './stickers.mjs';

/** Fields of the body map: x1, x2, y1, y2 in percent. */
export const ZONES = {
  head: [35, 65, 2, 17], neck: [24, 76, 18, 25], chest: [34, 66, 26, 36], armLeft: [8, 30, 26, 46], armRight: [70, 92, 26, 46],
  handLeft: [2, 24, 47, 56], handRight: [76, 98, 47, 56], belly: [34, 66, 37, 46], hips: [32, 68, 47, 57], legs: [28, 72, 58, 86], feet: [22, 78, 87, 98],
};

const SKIN = '#EBE3FD';
const HAIR = '#B7A3EC';
const SOFT = { sun: '#FFE196', coral: '#FFC9C0', mint: '#B3E6D5', sky: '#B5DCF9', rose: '#FAC3DD' };
const DENIM = '#8FB4EA';
const PEN = 4.5;

const area = (d, fill) => `<path d="${d}" fill="${fill}" stroke="${INK}" stroke-width="${PEN}" stroke-linejoin="round" stroke-linecap="round"/>`;
const line = (d, width = PEN, colour = INK) => stroke(d, colour, width);
/** The same once more, mirrored about the middle line. */
const twice = (markup) => `${markup}<g transform="translate(300 0) scale(-1 1)">${markup}</g>`;

/** Head with two dots and a smile; hair lies behind (`back`) and on the forehead (`front`), a scarf instead of ears. */
function headOf({ rx = 39, ry = 43, cy = 60, back = '', front = '', ears = true }) {
  return back + (ears ? twice(`<circle cx="${150 - rx}" cy="${cy + 4}" r="9" fill="${SKIN}" stroke="${INK}" stroke-width="${PEN}"/>`) : '')
    + `<ellipse cx="150" cy="${cy}" rx="${rx}" ry="${ry}" fill="${SKIN}" stroke="${INK}" stroke-width="${PEN}"/>${front}`
    + `<g fill="${INK}"><circle cx="136" cy="${cy + 5}" r="4.4"/><circle cx="164" cy="${cy + 5}" r="4.4"/></g><g fill="#FF6F6F" opacity=".28"><circle cx="${150 - rx * 0.62}" cy="${cy + 17}" r="${rx * 0.16}"/><circle cx="${150 + rx * 0.62}" cy="${cy + 17}" r="${rx * 0.16}"/></g>${line(`M139 ${cy + 21}Q150 ${cy + 31} 161 ${cy + 21}`, 4)}`;
}

/** Arms: skin to the hand, then the sleeve over it: short, or `long` to the wrist. */
function armsOf({ width = 28, top = SOFT.sun, long = false }) {
  const hand = limb('M50 300L60 316', 10, SKIN, PEN) + `<path d="M33 288Q26 306 28 322 32 334 42 332 54 330 56 314L61 290z" fill="${SKIN}" stroke="${INK}" stroke-width="${PEN}" stroke-linejoin="round"/>${line('M38 318v11M46 318v10', 3)}`;
  const w = width / 2;
  const fore = 'M84 172Q62 222 48 286';
  const arm = long
    ? hand + limb('M98 154Q68 204 48 284', width, top, PEN) + line(`M${49 - w} 279L${47 + w} 285`, 3)
    : stroke(fore, INK, width + 2 * PEN) + hand + stroke(fore, SKIN, width) + area(`M104 133Q84 132 ${77 - w * 0.3} 150L${70 - w} 184Q${72} 196 ${74 + w} 202L108 176z`, top);
  return twice(arm);
}

/** Shirt from shoulders to hem. */
const shirt = (fill, { s = 60, c = 47, w = 43, h = 47, hem = 298 } = {}) => area(`M132 119Q${150 - s + 14} 124 ${150 - s} 142L${150 - c - 3} 178Q${150 - w - 2} 232 ${150 - h} ${hem}Q150 ${hem + 9} ${150 + h} ${hem}Q${150 + w + 2} 232 ${150 + c + 3} 178L${150 + s} 142Q${150 + s - 14} 124 168 119Q150 136 132 119z`, fill);
const neck = area('M134 94V120Q150 140 166 120V94z', SKIN);
/** Two legs as one shape from hip to ankle. */
const trousers = (fill, { h = 46, hip = 54, a = 19, x = 33, end = 530 } = {}) => area(`M${150 - h} 284Q${150 - hip - 2} 310 ${150 - hip} 344L${150 - x - a} ${end}Q${150 - x} ${end + 6} ${150 - x + a} ${end}L150 368 ${150 + x - a} ${end}Q${150 + x} ${end + 6} ${150 + x + a} ${end}L${150 + hip} 344Q${150 + hip + 2} 310 ${150 + h} 284z`, fill);
const shoes = (fill, x = 115) => twice(area(`M${x + 19} 526Q${x + 24} 552 ${x + 22} 580H${x - 34}Q${x - 40} 562 ${x - 19} 544V526Q${x} 532 ${x + 19} 526z`, fill) + line(`M${x - 36} 570H${x + 22}`, 3.5) + line(`M${x - 14} 546l14 4M${x - 18} 554l14 4`, 3));
const legs = (x = 33, a = 15) => twice(area(`M${150 - x - a - 4} 360L${150 - x - a + 2} 530H${150 - x + a - 2}L${150 - x + a + 3} 360z`, SKIN));

const FRINGE = 'M110 62C104 18 132 12 150 12S196 18 190 62C184 46 176 38 158 36 146 48 124 46 110 62z';

export const BODIES = {
  slim: () => [
    area('M150 9C108 9 98 40 102 70L98 106Q124 116 150 112 176 116 202 106L198 70C202 40 192 9 150 9z', HAIR),
    trousers(DENIM), shoes(SOFT.sun), armsOf({ top: SOFT.rose, width: 25 }), neck, shirt(SOFT.rose, { s: 60, c: 45, w: 41, h: 45 }),
    line('M150 372v-40M106 312q10 14 22 2M194 312q-10 14-22 2', 3), line('M112 202H188M112 218H188', 7, '#F27BB0'),
    headOf({ front: area(FRINGE, HAIR), ears: false })],
  round: () => [
    twice(`<circle cx="112" cy="30" r="22" fill="${HAIR}" stroke="${INK}" stroke-width="${PEN}"/>`),
    legs(35, 21), twice(line('M94 520h42', 3) + area('M93 500L95 532H135L137 500z', '#fff')), shoes(SOFT.mint, 115),
    area('M86 278Q76 330 70 396 150 416 230 396 224 330 214 278z', SOFT.sun), line('M112 330L106 399M150 330V404M188 330L194 399', 3),
    armsOf({ top: SOFT.mint, width: 32 }), neck, shirt(SOFT.mint, { s: 66, c: 57, w: 72, h: 66, hem: 296 }),
    `<path d="M150 232C116 210 124 186 138 186 145 186 150 192 150 197 150 192 155 186 162 186 176 186 184 210 150 232z" fill="#fff" stroke="${INK}" stroke-width="3.5"/>`,
    headOf({ rx: 43, ry: 42, cy: 62, front: area('M106 62C102 20 130 16 150 16S198 20 194 62C182 34 118 34 106 62z', HAIR) })],
  tall: () => [
    area('M176 20Q222 14 218 62 216 92 204 112 190 84 182 56z', HAIR),
    trousers('#9CC9F2', { h: 44, hip: 50, a: 17, x: 33, end: 522 }), twice(line('M108 318L108 500', 6, '#fff') + area('M97 512H136V532H97z', SKIN)), shoes(SOFT.coral),
    armsOf({ top: '#9CC9F2', width: 25, long: true }), neck, shirt('#9CC9F2', { s: 59, c: 44, w: 39, h: 45, hem: 302 }),
    twice(line('M128 122Q138 138 149 142', 3)), line('M150 142V304'), `<circle cx="150" cy="160" r="5" fill="${SOFT.sun}" stroke="${INK}" stroke-width="3"/>`, line('M108 196L150 218 192 196', 7, '#fff'), line('M105 288Q150 298 195 288', 3), line('M150 144V292', 3),
    headOf({ rx: 36, ry: 45, cy: 58, front: area('M112 58C108 14 134 8 150 8S192 14 188 58C180 44 170 34 140 30 130 44 120 46 112 58z', HAIR) })],
  wheelchair: () => [
    // Back rest, handles, wheels, seat
    area('M88 168Q150 158 212 168L208 330H92z', '#7668A8'), twice(limb('M90 186V158H76', 7, '#C9C2DE', PEN - 1)),
    twice(limb('M92 352V566', 7, '#C9C2DE', PEN - 1) + limb('M92 386H52', 7, '#C9C2DE', PEN - 1)),
    twice(`<g transform="rotate(3 40 440)" stroke="${INK}" stroke-width="${PEN}"><ellipse cx="38" cy="440" rx="27" ry="134" fill="#5B4A94"/><ellipse cx="40" cy="440" rx="15" ry="114" fill="#FBF7F2"/><path d="M40 326V554M27 384L53 496M53 384L27 496" stroke-width="2.5"/><ellipse cx="40" cy="440" rx="7" ry="16" fill="#C9C2DE"/></g>`),
    area('M84 336H216Q222 336 222 344V366Q222 374 216 374H84Q78 374 78 366V344Q78 336 84 336z', '#7668A8'),
    twice(`<rect x="70" y="548" width="18" height="36" rx="8" fill="#5B4A94" stroke="${INK}" stroke-width="${PEN}"/>`), area('M92 572H208V586H92z', '#C9C2DE'),
    twice(limb('M120 388V516', 32, DENIM, PEN)), shoes(SOFT.coral, 122),
    twice(area('M104 284Q90 316 92 372 94 414 122 414 148 414 149 376V300z', DENIM) + line('M106 396Q122 408 138 396', 3)),
    armsOf({ top: SOFT.sun, width: 27 }), neck, shirt(SOFT.sun, { s: 61, c: 47, w: 44, h: 49, hem: 302 }),
    `<path d="M150 180l8 17 18 2-13 13 3 18-16-9-16 9 3-18-13-13 18-2z" fill="#fff" stroke="${INK}" stroke-width="3.5" stroke-linejoin="round"/>`,
    headOf({ front: area('M108 62C100 22 118 18 126 18 132 8 152 6 160 14 178 10 198 26 192 62 188 52 186 44 180 40 164 46 140 42 126 38 116 44 112 52 108 62z', HAIR) })],
  headscarf: () => [
    trousers('#E8B9D2', { h: 48, hip: 54, a: 21, x: 34, end: 530 }), shoes(SOFT.sky),
    armsOf({ top: SOFT.coral, width: 29, long: true }),
    area('M128 119Q102 124 88 142L98 182Q98 236 86 352 150 368 214 352 202 236 202 182L212 142Q198 124 172 119z', SOFT.coral), line('M120 330L118 355M180 330L182 355', 3), line('M98 262Q150 274 202 262', 3),
    area('M150 8C104 8 92 46 102 84 104 108 84 124 82 142 96 168 128 178 150 178S204 168 218 142C216 124 196 108 198 84 208 46 196 8 150 8z', SOFT.mint),
    line('M112 110Q128 136 196 146M106 132Q128 154 168 160', 3),
    headOf({ rx: 32, ry: 36, cy: 62, ears: false })],
};

/** A body for use inside another picture, `high` units tall with its middle at x, y. */
export const figure = (name, x, y, high) => at(x, y, 0, `<g transform="translate(-150 -300)">${BODIES[name]().join('')}</g>`, high / 600);

if (process.argv[1] === new URL(import.meta.url).pathname && process.argv[2]) {
  const fields = Object.values(ZONES).map(([a, b, c, d]) => `<rect x="${a * 3}" y="${c * 6}" width="${(b - a) * 3}" height="${(d - c) * 6}" fill="#f00" fill-opacity=".18" stroke="#c00"/>`).join('');
  fs.writeFileSync(process.argv[2], picture(1500, 600, Object.keys(BODIES).map((name, i) => `<g transform="translate(${i * 300} 0)">${BODIES[name]().join('')}${fields}</g>`)));
}
