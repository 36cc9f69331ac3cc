// Writes assets/ui/portrait: the parts a player builds her own portrait from,
// and assets/ui/portrait.ron, which lists them.
//
// Every file is one layer of one part, drawn in the same square. The game takes the
// files of the chosen parts in the order of LAYERS, replaces the four placeholder
// colours as text and stacks what is inside the svg elements. A folder is named
// after its slot; "<slot>-back" holds what the same part draws further back. A part
// that has nothing in a layer has no file there.
import fs from 'node:fs';
import path from 'node:path';
import svgpath from 'svgpath';
import { ACCENT, ASSETS, INK, writeSvg } from './common.mjs';
import { FACES, NOSE, TONGUE, blush, coloured, head, part, torsoOf } from './peeps.mjs';

/** Replaced by the game. CLOTH2 is the second colour: band, stripes, cords. */
const SKIN = '#AA0001', HAIR = '#AA0002', CLOTH = '#AA0003', CLOTH2 = '#AA0004';

const SIZE = 704;
/** The square shown, in the source's units: x, y and side. */
const VIEW = [-45, -38, 860];
const LAYERS = ['clothes', 'hair-back', 'face-back', 'extra-back', 'glasses-back', 'hair', 'face', 'extra', 'glasses'];

// Drawing. All coordinates are the source's (a 704-unit bust), as in people.mjs.

const line = (d, width = 15, colour = INK) => `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
/** A filled shape with an ink edge. */
const shape = (d, fill, width = 15) => `<path d="${d}" fill="${fill}" stroke="${INK}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
const fill = (d, colour, opacity = 1) => `<path d="${d}" fill="${colour}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;
const dot = (x, y, r, colour, width = 10) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour}"${width ? ` stroke="${INK}" stroke-width="${width}"` : ''}/>`;
/** A coloured stroke with an ink edge. */
const tube = (d, width, colour, edge = 10) => line(d, width + 2 * edge) + line(d, width, colour);

// Clothes: the source's torso, with something over, under or on the cloth.

const NECKLINE = 'M247 598C290 668 340 700 391 700 455 700 505 655 517 600';

/** A torso: `under` lies behind the neck, `print` is kept inside the cloth, `over` lies on the lines. */
function torso(id, { cloth = CLOTH, under = '', print = '', over = '' }) {
  const [skin, garment, lines] = [...torsoOf(SKIN, cloth).matchAll(/<path d="([^"]+)"/g)].map((match) => match[1]);
  const inside = print && `<clipPath id="cloth-${id}"><path d="${garment}" clip-rule="evenodd"/></clipPath><g clip-path="url(#cloth-${id})">${print}</g>`;
  return `${under}<path d="${skin}" fill="${SKIN}"/><path d="${garment}" fill="${cloth}" fill-rule="evenodd"/>${inside}<path d="${lines}" fill="${INK}" fill-rule="evenodd"/>${over}`;
}

const stripes = [615, 685, 755, 825].map((y) => line(`M-80 ${y - 8}Q390 ${y + 76} 860 ${y - 8}`, 32, CLOTH2)).join('');
const dots = [[120, 705], [190, 655], [205, 735], [285, 785], [60, 770], [140, 790], [370, 800], [455, 790], [560, 680], [590, 745], [530, 760], [640, 700], [655, 780], [620, 640]]
  .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="11" fill="#fff" opacity=".7"/>`).join('');

const CLOTHES = {
  tshirt: { print: line(NECKLINE, 74) + line(NECKLINE, 48, CLOTH2) },
  striped: { print: stripes },
  hoodie: {
    under: shape('M196 618C150 520 230 452 330 462H460C560 456 622 530 578 630Z', CLOTH) + fill('M196 618C150 520 230 452 330 462H460C560 456 622 530 578 630Z', INK, 0.22),
    over: shape('M204 606C176 670 292 768 388 770 492 770 604 690 572 618 556 600 540 596 519 598 505 655 455 700 391 700 340 700 290 668 249 592 230 590 214 594 204 606Z', CLOTH)
      + line('M391 704C380 722 378 746 388 768', 12) + tube('M338 748Q330 782 336 826', 11, CLOTH2, 8) + tube('M446 748Q458 780 452 826', 11, CLOTH2, 8),
  },
  dress: {
    print: dots,
    over: shape('M246 592C268 664 326 704 388 704 382 748 330 784 276 758 220 732 190 666 204 604 216 594 230 592 246 592Z', CLOTH2)
      + shape('M519 597C508 660 456 704 394 704 402 748 452 780 498 752 548 722 572 664 558 618 546 606 532 598 519 597Z', CLOTH2) + dot(391, 778, 11, '#fff', 8),
  },
  dungarees: {
    cloth: CLOTH2,
    print: tube('M188 596Q232 690 292 762', 42, CLOTH, 12) + tube('M588 606Q546 690 490 762', 42, CLOTH, 12) + shape('M268 748Q391 772 514 748V900H268Z', CLOTH)
      + line('M288 784Q391 802 494 784', 6),
    over: dot(292, 762, 17, ACCENT.sun, 9) + dot(490, 762, 17, ACCENT.sun, 9),
  },
  jacket: {
    cloth: CLOTH2,
    print: shape('M-200 560 246 570C270 640 318 720 318 900H-200Z', CLOTH) + shape('M900 560 520 570C512 640 470 720 474 900H900Z', CLOTH),
    over: shape('M246 590C224 586 206 594 196 604L172 690 214 702 200 734 314 810C318 730 276 668 246 590Z', CLOTH, 13)
      + shape('M519 596C540 594 556 606 570 618L600 690 562 706 578 736 478 806C470 726 510 662 519 596Z', CLOTH, 13) + dot(262, 836, 9, ACCENT.sun, 7),
  },
};

// Hair: heads of the source. `lines`: see people.mjs. A function draws the parts itself.

const place = (inner) => `<g transform="matrix(.99789 0 0 1 156 62)">${inner}</g>`;

/** The source's head `name` in placeholder colours: [skin, all else]. */
function headOf(name, id, { lines = false, plug = '', band = CLOTH2, edge } = {}) {
  const markup = head[name](null, { skin: SKIN, headContrast: HAIR, clothing: band });
  const skin = markup.match(new RegExp(`<path[^>]*fill="${SKIN}"[^>]*/>`))[0];
  return [place(skin), place(coloured(markup.replace(skin, ''), `hair-${id}`, HAIR, { lines, plug, edge }))];
}

/** The source's grayBun without its bun: hair combed back from a parting. */
function combed({ back }) {
  const [skin, , ink] = [...head.grayBun(null, {}).matchAll(/ d="([^"]+)"/g)].map((match) => svgpath(match[1]).abs().unshort().toString());
  // The outline leaves the head at (161, 79), the bun's right foot, and is back three curves later.
  const cut = (d) => {
    const steps = svgpath(d).segments.map((step) => step[0] + step.slice(1).join(' '));
    const foot = svgpath(d).segments.findIndex((step) => Math.round(step[5]) === 161 && Math.round(step[6]) === 79);
    steps.splice(foot + 1, 3, 'C105 94 56 134 27 190');
    return steps.join('');
  };
  const [area, , outline] = ink.match(/M[^M]*/g);
  return [
    back + place(fill(cut(skin), SKIN)),
    place(`<path d="${area}" fill="${HAIR}" stroke="${HAIR}" stroke-width="5"/><path d="${area}${cut(outline)}" fill="${INK}" fill-rule="evenodd"/>`),
  ];
}

/** A braid hanging from (x, y): pairs of strands, a band, a tuft. */
function braid(x, y, count, { lean = 0, size = 1 } = {}) {
  const step = 46 * size;
  let strands = '';
  for (let i = count - 1; i >= 0; i--) {
    const cx = x + lean * i, cy = y + step * i, w = (50 - i * 2.5) * size, h = 58 * size;
    for (const side of [-1, 1]) {
      strands += shape(`M${cx} ${cy + h}C${cx + side * w * 0.5} ${cy + h * 0.9} ${cx + side * w * 1.15} ${cy + h * 0.4} ${cx + side * w * 0.75} ${cy - h * 0.15}C${cx + side * w * 0.3} ${cy - h * 0.2} ${cx} ${cy + h * 0.2} ${cx} ${cy + h}Z`, HAIR, 11);
    }
  }
  const ex = x + lean * count, ey = y + step * count + 6;
  return shape(`M${ex - 12} ${ey + 8}C${ex - 34} ${ey + 40} ${ex - 26} ${ey + 66} ${ex - 4} ${ey + 84}C${ex + 24} ${ey + 66} ${ex + 34} ${ey + 40} ${ex + 12} ${ey + 8}Z`, HAIR, 11)
    + strands + tube(`M${ex - 15} ${ey + 8}H${ex + 15}`, 14, CLOTH2, 9);
}

const tail = shape('M236 168C176 96 74 112 40 206 8 300 66 372 44 470 34 516 14 540-2 560 60 568 116 540 138 500 140 528 134 552 124 574 190 540 222 470 212 392 204 330 196 300 226 246Z', HAIR, 17)
  + line('M66 250C56 320 96 380 86 450M118 240C112 300 152 380 146 452', 10);

/** The folds at the neck of the source's headscarf, seen from inside. */
const FOLDS = fill('M70 490h112l70 16v50H70z', HAIR) + fill('M70 490h112l70 16v50H70z', INK, 0.25);

/** A headscarf that falls loose over shoulders and chest. */
function looseScarf() {
  const opening = 'M292 352C288 250 344 186 432 182 520 184 560 262 562 350 566 450 528 566 424 570 338 566 296 452 292 352Z';
  const cloth = 'M404 84C262 80 172 180 168 322 166 414 200 470 188 530 176 580 140 610 108 664 190 728 300 766 400 766 510 766 600 730 656 676 640 630 606 600 592 552 578 496 622 420 614 314 604 176 520 86 404 84Z';
  const band = 'M292 352C288 250 344 186 432 182 520 184 560 262 562 350 548 282 500 236 432 234 360 236 312 282 292 352Z';
  const [skin] = headOf('hijab', 'hijab-loose');
  return [
    skin + fill(opening, SKIN),
    `<path d="${cloth}${opening}" fill="${HAIR}" fill-rule="evenodd"/>` + shape(band, CLOTH2, 11) + line(cloth, 17) + line(opening, 17)
      + line('M292 500C256 560 330 640 470 664M594 572C566 628 470 664 340 648 262 638 214 610 190 572', 12) + line('M240 700C300 726 380 734 450 724M236 330C232 270 252 220 286 186', 10),
  ];
}

/** Fine rows need a fine edge; the face's outline, part of the same shape, stays ink. */
function cornrows() {
  const [back, hair] = headOf('cornrows', 'cornrows', { edge: 7 });
  const ink = headOf('cornrows', 'cornrows-ink', { edge: 40 })[1];
  return [back, `${hair}<clipPath id="hair-cornrows-face"><path d="M486 150H660V660H340V520L530 470V260Z"/></clipPath><g clip-path="url(#hair-cornrows-face)">${ink}</g>`];
}

/** With a headscarf tied as a band; a gap between this head and the neck is closed. */
function puff() {
  const [back, hair] = headOf('bun', 'puff');
  return [back + fill('M304 508 326 531 342 522 332 488Z', SKIN), hair];
}

const HAIRS = {
  long: () => headOf('long', 'long'),
  medium: () => headOf('medium2', 'medium'),
  bangs: () => headOf('bangs', 'bangs', { lines: true }),
  curly: () => headOf('longCurly', 'curly'),
  afro: () => headOf('afro', 'afro'),
  braids: () => combed({ back: braid(244, 452, 6, { lean: -3 }) + braid(570, 384, 6, { lean: 4, size: 0.95 }) }),
  cornrows,
  locs: () => headOf('dreads1', 'locs'),
  ponytail: () => combed({ back: tail + tube('M214 172Q180 204 184 252', 22, CLOTH2, 12) }),
  bun: () => headOf('grayBun', 'bun', { lines: true }),
  puff,
  pixie: () => headOf('medium1', 'pixie'),
  short: () => headOf('short5', 'short'),
  buzz: () => headOf('short2', 'buzz'),
  bald: () => headOf('noHair1', 'bald', { lines: true }),
  hijab: () => headOf('hijab', 'hijab', { plug: FOLDS }),
  'hijab-loose': looseScarf,
  turban: () => headOf('turban', 'turban', { lines: true, band: HAIR }),
};

// Faces: [drawn on the skin, drawn on the hair], in the source's face group.

const BLUSH = blush(0.4);
/** A face without its blush, which must not colour hair that hangs over a cheek. */
const bare = (markup) => markup.replace(/^<g fill.*?<\/g>/, '');
/** The mouth, which begins with `first`, a little smaller: some heads are narrow. */
const slim = (markup, first) => markup.replace(first, (mouth) => `<g transform="translate(3 17)scale(.92)">${mouth}`) + '</g>';
const stroke = (d, width = 11) => line(d, width);

const FACE_PARTS = {
  calm: ['', FACES.calm()],
  happy: [BLUSH, slim(bare(FACES.happy()), part('lovingGrin1', [1], { dy: -4 }))],
  laugh: [BLUSH, bare(FACES.laugh())],
  cool: ['', part('suspicious', [5], { dx: -4, dy: 14 }) + part('smile', [4], { dy: 8 }) + part('cute', [1, 2], { dy: -4 }) + NOSE()
    + stroke('M122 222Q158 240 192 206M188 198Q198 202 200 212')],
  dreamy: [blush(0.5), part('explaining', [9, 10], { dy: -4 }) + stroke('M68 106Q88 130 114 108M70 112 60 120M180 104Q202 126 228 102M226 106l9 8', 10) + NOSE()
    + part('smile', [0], { dy: -2 })],
  cheeky: [BLUSH, part('smile', [4, 5], { dy: -4 }) + part('smile', [2]) + part('calm', [3], { dy: -8 }) + NOSE()
    + shape('M134 226C132 262 146 274 160 270 176 266 182 248 176 222Z', TONGUE, 9) + stroke('M108 212Q150 240 196 206') + stroke('M155 234V246', 6)],
};

// Glasses: arm and glass lie under the hair and the eyes, the frame on top.

const LENS = 'fill="#fff" opacity=".35"';
const framed = (glass) => [glass.replaceAll('/>', ` ${LENS}/>`), glass.replaceAll('/>', ' fill="none"/>')];
const ARM = (y = 358) => line(`M346 ${y}Q300 ${y - 12} 250 ${y + 2}`, 13);
const CAT = ['M346 330C340 322 334 318 330 312 364 306 430 316 456 338 462 372 446 414 404 414 364 414 344 372 346 330Z', 'M494 338C512 318 552 308 582 312 580 318 578 322 574 328 578 372 564 412 534 412 504 412 490 372 494 338Z'];

const ROUND = framed('<circle cx="404" cy="368" r="55"/><ellipse cx="534" cy="366" rx="42" ry="53"/>');
const SQUARE = framed('<path d="M346 322H462L456 400Q454 412 442 412H372Q358 412 356 398Z"/><path d="M492 322H580L576 398Q574 410 562 410H510Q498 410 496 398Z"/>');

const GLASSES = {
  round: [ARM() + ROUND[0], `<g stroke="${INK}" stroke-width="13">${ROUND[1]}</g>${line('M459 360Q476 344 492 358', 12)}`],
  square: [ARM(344) + SQUARE[0], `<g stroke="${INK}" stroke-width="16" stroke-linejoin="round">${SQUARE[1]}</g>${line('M460 346Q476 336 494 346', 14)}`],
  cat: [ARM(338) + CAT.map((d) => `<path d="${d}" ${LENS}/>`).join(''), tube('M456 350Q475 338 494 350', 8, CLOTH2, 6) + CAT.map((d) => tube(d, 11, CLOTH2, 6)).join('')],
  sunglasses: [ARM(342), shape('M340 322Q404 312 466 324 468 372 456 396 440 418 402 418 366 416 352 388 342 362 340 322Z', INK, 10) + shape('M488 324Q536 312 584 322 584 372 570 396 558 414 534 414 508 412 498 390 488 366 488 324Z', INK, 10)
    + line('M462 334Q476 328 492 334', 16) + line('M376 342 364 368M400 344 386 380M520 342 510 366', 9, '#8C7FC0')],
};

// Extras: [on the skin, on top of everything but glasses].

const spots = (colour, opacity, list) => `<g fill="${colour}" opacity="${opacity}">${list.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}"/>`).join('')}</g>`;
const petals = [0, 1, 2, 3, 4].map((i) => [Math.sin(i * 1.2566), -Math.cos(i * 1.2566)]).map(([x, y]) => dot(264 + 34 * x, 290 + 34 * y, 27, ACCENT.rose, 11));
/** What a hearing aid and an implant wear behind the ear. */
const behindEar = (colour) => shape('M234 338C214 342 206 366 208 394 210 420 218 436 230 442 246 436 250 424 244 408 238 388 240 376 250 362 258 346 250 336 234 338Z', colour, 10);

const EXTRAS = {
  'hearing-aid': ['', line('M246 342C276 326 300 352 286 386', 8) + behindEar(ACCENT.sky) + dot(282, 398, 13, ACCENT.sky, 9) + line('M222 382v18', 7)],
  cochlear: ['', line('M244 346C270 344 290 326 284 300', 8) + behindEar(ACCENT.lilac) + dot(276, 282, 31, ACCENT.lilac, 10) + dot(276, 282, 11, '#fff', 7) + line('M222 382v18', 7)],
  freckles: [spots('#4A1F14', 0.5, [[352, 398, 5], [370, 410, 6], [390, 398, 5], [410, 412, 5.5], [386, 424, 5], [352, 420, 4.5], [428, 398, 4.5], [516, 400, 5], [532, 410, 5.5], [548, 398, 4.5], [528, 426, 4.5], [478, 388, 4]]), ''],
  plaster: [`<g transform="translate(374 432) rotate(-18)"><rect x="-44" y="-17" width="88" height="34" rx="17" fill="#FFE3A6" stroke="${INK}" stroke-width="9"/><path d="M-15-14V14M15-14V14" stroke="${INK}" stroke-width="5" opacity=".55"/><g fill="${INK}" opacity=".7"><circle cx="-5" cy="-5" r="3"/><circle cx="5" cy="-5" r="3"/><circle cx="-5" cy="6" r="3"/><circle cx="5" cy="6" r="3"/></g></g>`, ''],
  earrings: ['', `<circle cx="256" cy="470" r="22" stroke="${INK}" stroke-width="21" fill="none"/><circle cx="256" cy="470" r="22" stroke="${ACCENT.sun}" stroke-width="9" fill="none"/>`],
  flower: ['', petals.join('') + dot(264, 290, 17, ACCENT.sun, 10)],
  vitiligo: [`<g fill="#FFEFE4" opacity=".62">`
    + '<path d="M366 326C390 300 432 308 444 336 452 362 440 388 424 392 404 396 396 380 380 384 360 380 350 350 366 326Z"/>'
    + '<path d="M440 446C470 432 520 440 530 462 536 488 520 500 508 516 490 530 470 512 452 512 428 504 420 462 440 446Z"/>'
    + '<path d="M310 430C326 420 344 436 346 456 350 478 334 484 324 474 306 468 298 444 310 430ZM470 224C494 214 524 226 526 246 522 262 506 254 494 262 474 264 456 240 470 224Z"/>'
    + '<path d="M316 590C340 576 366 592 388 600 402 616 384 634 364 630 350 644 326 636 318 620 306 612 304 598 316 590Z"/></g>', ''],
};

// The colours she chooses from: skin from dark to light, hair and headscarves, cloth; then the grounds.

const TONES = {
  skin: ['#6B4331', '#825138', '#9C6543', '#B5733F', '#D0946A', '#E5B088', '#F3C9A5', '#FFDBB9'],
  hair_colour: ['#3B2633', '#5B3A2B', '#8A5A34', '#C4582F', '#E0A94A', '#BDB6C9', ACCENT.coral, ACCENT.rose, ACCENT.lilac, ACCENT.mint],
  cloth: [ACCENT.coral, ACCENT.sun, ACCENT.mint, ACCENT.sky, ACCENT.lilac, ACCENT.rose, '#FBF7F2', '#5A4B8C'],
  ground: ['Sun', 'Coral', 'Lilac', 'Mint', 'Sky', 'Rose'],
};

/** Slot -> id -> { layer: markup }. */
function parts() {
  const two = (slot, entries, wrap = (markup) => markup) => Object.fromEntries(Object.entries(entries)
    .map(([id, [back, front]]) => [id, { [`${slot}-back`]: back && wrap(back), [slot]: front && wrap(front) }]));
  return {
    clothes: Object.fromEntries(Object.entries(CLOTHES).map(([id, what]) => [id, { clothes: torso(id, what) }])),
    hair: two('hair', Object.fromEntries(Object.entries(HAIRS).map(([id, draw]) => [id, draw()]))),
    face: two('face', FACE_PARTS, (markup) => `<g transform="translate(315 248)">${markup}</g>`),
    extra: two('extra', EXTRAS),
    glasses: two('glasses', GLASSES),
  };
}

/** The file of one layer: it needs nothing of the svg element around it but the square. */
function file(markup) {
  const scale = SIZE / VIEW[2];
  const ink = markup.replace(/(fill|stroke)="#(000|22252B|231F20)"/g, `$1="${INK}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}"><g transform="matrix(${scale} 0 0 ${scale} ${-VIEW[0] * scale} ${-VIEW[1] * scale})">${ink}</g></svg>`;
}

/** The text of portrait.ron. */
function ron(all) {
  const row = (name, list) => `    ${name}: [${list.map((item) => `"${item}"`).join(', ')}],\n`;
  const ids = (slot, none) => row(slot, [...(none ? ['none'] : []), ...Object.keys(all[slot])]);
  return '// The parts of her portrait; written by tools/art/builder.mjs. Lengths are in units of a part\'s square.\n(\n'
    + `    size: ${SIZE},\n    // Folders from back to front, each named after its slot ("hair-back" belongs to hair); a part without a file there is skipped.\n`
    + row('layers', LAYERS) + ids('hair') + ids('face') + ids('clothes') + ids('glasses', true) + ids('extra', true)
    + '    // Put in the place of #AA0001, of #AA0002, and of #AA0003 and #AA0004.\n'
    + row('skin', TONES.skin) + row('hair_colour', TONES.hair_colour) + row('cloth', TONES.cloth) + `    ground: [${TONES.ground.join(', ')}],\n` + ')\n';
}

const folder = path.join(ASSETS, 'ui/portrait');
const all = parts();
const kept = new Set();
let changed = 0;
for (const entries of Object.values(all)) {
  for (const [id, layers] of Object.entries(entries)) {
    for (const [layer, markup] of Object.entries(layers)) {
      if (!markup) continue;
      kept.add(`${layer}/${id}.svg`);
      // The placeholders are found as text: svgo must not rewrite colours.
      changed += writeSvg(path.join(folder, layer, `${id}.svg`), file(markup), 1, { convertColors: false });
    }
  }
}
for (const layer of fs.readdirSync(folder)) {
  for (const name of fs.readdirSync(path.join(folder, layer))) {
    if (!kept.has(`${layer}/${name}`)) fs.rmSync(path.join(folder, layer, name));
  }
}
fs.writeFileSync(path.join(ASSETS, 'ui/portrait.ron'), ron(all));
console.log(`${kept.size} layers of ${Object.values(all).map((entries) => Object.keys(entries).length).join(' + ')} parts; ${changed} files changed`);
