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
import { ACCENT, ASSETS, INK, writeSvg } from './common.mjs';
import { EYES, FACES, NOSE, TONGUE, blush, coloured, head, part, torsoOf } from './peeps.mjs';

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

/** The source's head `name` in placeholder colours: [skin, all else]. */
function headOf(name, { id = name, lines = false, plug = '', band = CLOTH2, edit = (markup) => markup } = {}) {
  const markup = edit(head[name](null, { skin: SKIN, headContrast: HAIR, clothing: band }));
  const skin = markup.match(new RegExp(`<path[^>]*fill="${SKIN}"[^>]*/>`))[0];
  const place = (inner) => `<g transform="matrix(.99789 0 0 1 156 62)">${inner}</g>`;
  return [place(skin), place(coloured(markup.replace(skin, ''), `hair-${id}`, HAIR, { lines, plug }))];
}

/** grayBun without its bun: hair combed back, with a middle parting. */
function combed(id) {
  const edit = (markup) => markup.replace(/ d="([^"]+)"/g, (whole, d) => {
    if (whole.length < 600 && !d.includes('M')) return whole;
    return ` d="${COMBED.reduce((text, [from, to]) => (text.startsWith(from) ? to : text), d)}"`;
  });
  return headOf('grayBun', { id, lines: true, edit });
}

export { CLOTHES, headOf, torso, combed, line, shape, fill, dot, tube };
