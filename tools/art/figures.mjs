// Writes whole people: bodies of react-peeps, the drawings the heads come from too.
//
// For the cast: media/people/<person>-<pose>.svg, a body without its head, and
// media/people/<person>-head-<face>.svg, the head alone. For the player: one body per
// pose in ui/portrait/body, in the placeholder colours of builder.mjs. Where heads go
// is the same for all of a pose and stands in ui/figures.ron.
//
// A source body is a silhouette and its lines. Every area that the lines close is a
// part of the line shape, so it can be filled by its number. The silhouette is filled
// with skin, so that whatever is open (neck, some hands) is skin.
// `node figures.mjs FILE.png` draws everybody in every pose.
import fs from 'node:fs';
import path from 'node:path';
import svgpath from 'svgpath';
import { ACCENT, ASSETS, INK, MEDIA, packageDir, writeSvg } from './common.mjs';
import { FACES, bust, torsoOf } from './peeps.mjs';
import { PEOPLE } from './people.mjs';

const ROOT = path.join(packageDir('react-peeps'), 'lib/peeps/pose');

/** From the space of the heads to that of the bodies. */
const NECK = [69, -62];
/** What is shown of a head alone, in the space of the heads: x, y, side. */
const HEAD = [20, -36, 720];
/** The bodies' space in front of which the player's parts are drawn: builder.mjs. */
const HER_VIEW = [-45, -38, 860];

/**
 * The drawings: numbers of the closed areas by what they are. Areas named nowhere stay
 * skin; `open`: what lies inside the silhouette where an area is not closed.
 */
const BODIES = {
  resting: { file: 'standing/RestingWB', cloth: [1, 4, 6], shoe: [12, 15] },
  shirt: { file: 'standing/ShirtPantsWB', cloth: [1, 2, 3, 4, 10], second: [7], shoe: [21, 22, 23, 24] },
  dots: { file: 'standing/PolkaDots', cloth: [1], second: [13], shoe: [17, 18] },
  blazer: { file: 'standing/BlazerPantsWB', cloth: [1, 2, 5, 6, 7], second: [3], shoe: [17, 18] },
  arms: { file: 'standing/CrossedArmsWB', cloth: [1, 2, 6], shoe: [7, 8, 9], open: { shoe: 'M500 2712H1000V3000H500Z' } },
  point: { file: 'standing/PointingFingerWB', cloth: [1, 3], shoe: [6, 7] },
  give: { file: 'standing/RoboDanceWB', cloth: [1, 2, 6, 8], shoe: [20, 21, 23, 24] },
  walk: { file: 'standing/WalkingWB', cloth: [3, 6], shoe: [8, 9, 13, 14] },
  knees: { file: 'sitting/ClosedLegWB', cloth: [1, 2, 3, 5, 11], second: [4, 7, 9], white: [6, 8], shoe: [15, 16, 18, 19] },
  kneel: { file: 'sitting/HandsBackWB', cloth: [2], shoe: [9, 12] },
};

/** The poses, with the drawing for whoever has no other one. */
const POSES = { stand: 'resting', arms: 'arms', point: 'point', give: 'give', walk: 'walk', sit: 'kneel', knees: 'knees' };
/** What all drawings of a pose are shown in, in the bodies' space: x, y, width, height. */
const BOXES = {};

/** The closed areas of a drawing and its two shapes, in the bodies' space. */
function read({ file }) {
  const source = fs.readFileSync(path.join(ROOT, `${file}.js`), 'utf8');
  const move = source.match(/"g", \{ transform: '([^']+)'/)?.[1] ?? '';
  const shapes = [...source.matchAll(/createElement\("path", (\{[^}]*\})/g)].map(([, props]) => {
    const d = svgpath(props.match(/d: '([^']+)'/)[1]).transform(props.match(/transform: '([^']+)'/)?.[1] ?? '').transform(move);
    return { d: d.abs().unshort().toString(), kind: props.match(/fill: (\w+)/)[1] };
  });
  const lines = shapes.find((shape) => shape.kind === 'strokeColor').d;
  return { ground: shapes.find((shape) => shape.kind === 'backgroundColor').d, lines, areas: lines.match(/M[^M]*/g) };
}

function bounds(d) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  svgpath(d).unshort().unarc().abs().iterate((step, _, x, y) => {
    const at = step[0] === 'H' ? [step[1], y] : step[0] === 'V' ? [x, step[1]] : step.slice(1);
    for (let i = 0; i + 1 < at.length; i += 2) {
      box[0] = Math.min(box[0], at[i]); box[1] = Math.min(box[1], at[i + 1]);
      box[2] = Math.max(box[2], at[i]); box[3] = Math.max(box[3], at[i + 1]);
    }
  });
  return box;
}

/** A body in colours, without an svg element round it. */
function body(name, { skin, cloth, second, shoe = '#fff' }) {
  const what = BODIES[name];
  const { ground, lines, areas } = read(what);
  const paint = (which, colour) => (which?.length ? `<path d="${which.map((i) => areas[i]).join('')}" fill="${colour}"/>` : '');
  const open = what.open
    ? `<clipPath id="body-${name}"><path d="${ground}"/></clipPath><path d="${what.open.shoe}" fill="${shoe}" clip-path="url(#body-${name})"/>` : '';
  return `<path d="${ground}" fill="${skin}" fill-rule="evenodd"/>` + open
    + paint(what.cloth, cloth) + paint(what.second, second) + paint(what.white, '#FBF7F2') + paint(what.shoe, shoe)
    + `<path d="${lines}" fill="${INK}" fill-rule="evenodd"/>`;
}

/** The head of somebody, with a face, in the space of the heads. */
function headOf(id, face) {
  const who = PEOPLE[id];
  const torso = torsoOf(who.skin, who.clothes).replace(/(fill|stroke)="#(000|22252B|231F20)"/g, `$1="${INK}"`);
  const whole = bust(id, who, face);
  if (!whole.startsWith(torso)) throw new Error(`the torso of ${id} is not where it was`);
  return whole.slice(torso.length);
}

const drawingOf = (id, pose) => PEOPLE[id].figure?.[pose] ?? POSES[pose];
const coloursOf = ({ skin, clothes, figure }) => ({ skin, cloth: clothes, second: figure?.second ?? '#FBF7F2', shoe: figure?.shoe });
const HER = { skin: '#AA0001', cloth: '#AA0003', second: '#AA0004' };

for (const pose of Object.keys(POSES)) {
  const drawn = new Set([POSES[pose], ...Object.keys(PEOPLE).map((id) => drawingOf(id, pose))]);
  const boxes = [...drawn].map((name) => bounds(read(BODIES[name]).ground)).concat([...drawn].map((name) => bounds(read(BODIES[name]).lines)));
  const [x0, x1, y1] = [Math.min(...boxes.map((b) => b[0])), Math.max(...boxes.map((b) => b[2])), Math.max(...boxes.map((b) => b[3]))];
  const y0 = HEAD[1] + NECK[1];
  const [left, right] = [Math.min(x0, HEAD[0] + NECK[0] + 60) - 10, Math.max(x1, HEAD[0] + NECK[0] + HEAD[2] - 60) + 10];
  BOXES[pose] = [Math.floor(left), y0, Math.ceil(right - left), Math.ceil(y1 + 10 - y0)];
}

const svg = (box, inside) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" fill="none">${inside}</svg>`;
const headBox = [HEAD[0], HEAD[1], HEAD[2], HEAD[2]];

if (process.argv[2]) {
  const { Resvg } = await import('@resvg/resvg-js');
  const faces = Object.keys(FACES);
  let inside = '', row = 0;
  const poses = Object.keys(POSES);
  for (const id of Object.keys(PEOPLE)) {
    let x = 0;
    poses.forEach((pose, at) => {
      const [bx, by, bw, bh] = BOXES[pose];
      inside += `<svg x="${x}" y="${(row % 4) * 3200 + 3150 - bh}" width="${bw}" height="${bh}" viewBox="${bx} ${by} ${bw} ${bh}"><rect x="${bx}" y="${by}" width="${bw}" height="${bh}" fill="#fff" opacity=".3"/>${body(drawingOf(id, pose), coloursOf(PEOPLE[id]))}<g transform="translate(${NECK})">${headOf(id, faces[(at + row) % 8]).replaceAll(`${id}-`, `${id}${at}-`)}</g></svg>`;
      x += bw + 60;
    });
    row += 1;
    if (row % 4 === 0) {
      const all = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${x} 12800" fill="none"><rect width="100%" height="100%" fill="#9fd0c0"/>${inside}</svg>`;
      fs.writeFileSync(process.argv[2].replace('.png', `-${row / 4}.png`), new Resvg(all, { fitTo: { mode: 'width', value: 1500 } }).render().asPng());
      inside = '';
    }
  }
} else {
  let changed = 0;
  for (const [id, who] of Object.entries(PEOPLE)) {
    for (const pose of Object.keys(POSES)) {
      changed += writeSvg(path.join(MEDIA, 'people', `${id}-${pose}.svg`), svg(BOXES[pose], body(drawingOf(id, pose), coloursOf(who))), 0);
    }
    for (const face of Object.keys(FACES)) changed += writeSvg(path.join(MEDIA, 'people', `${id}-head-${face}.svg`), svg(headBox, headOf(id, face)));
  }
  for (const pose of Object.keys(POSES)) {
    // The placeholders are found as text: svgo must not rewrite colours.
    changed += writeSvg(path.join(ASSETS, 'ui/portrait/body', `${pose}.svg`), svg(BOXES[pose], body(POSES[pose], HER)), 0, { convertColors: false });
  }
  const box = ([x, y, width, height]) => `(x: ${x}, y: ${y}, width: ${width}, height: ${height})`;
  const ron = '// Where heads go on bodies; written by tools/art/figures.mjs. One unit is the same in all of them.\n(\n'
    + `    // A head of the cast, and the square of the player's parts, in the space of the bodies.\n    head: ${box([HEAD[0] + NECK[0], HEAD[1] + NECK[1], HEAD[2], HEAD[2]])},\n`
    + `    herself: ${box([HER_VIEW[0] + NECK[0], HER_VIEW[1] + NECK[1], HER_VIEW[2], HER_VIEW[2]])},\n`
    + Object.entries(BOXES).map(([pose, of]) => `    ${pose}: ${box(of)},\n`).join('') + ')\n';
  fs.writeFileSync(path.join(ASSETS, 'ui/figures.ron'), ron);
  console.log(`${Object.keys(PEOPLE).length} people in ${Object.keys(POSES).length} poses; ${changed} files changed`);
}
