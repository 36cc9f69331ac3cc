// Writes ui/secret: the sixty-four pictures a player chooses her secret from.
//
// They stand in a grid in the order of PICTURES and are told apart at 44 px, without
// reading, on a light or a dark ground and by those who do not see red from green:
// each has a silhouette of its own, and a white edge that carries the dark ones on a
// dark ground. "node secret.mjs FILE.png" draws the grid on three grounds, as most
// see it and as two kinds of colour blindness do, to check. A secret is made of the
// ids: a picture may be drawn anew, but keeps its id and what it means.
import fs from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { ASSETS, INK, TINT, packageDir, writeSvg } from './common.mjs';

/** Id and emoji, some drawn a little differently, see `draw`. */
const PICTURES = {
  cat: 'black-cat', dog: 'dog-face', horse: 'horse-face', rabbit: 'rabbit-face', fox: 'fox', bear: 'bear', lion: 'lion', elephant: 'elephant',
  owl: 'owl', penguin: 'penguin', dolphin: 'dolphin', turtle: 'turtle', butterfly: 'butterfly', bee: 'honeybee', snail: 'snail', frog: 'frog',
  apple: 'red-apple', banana: 'banana', strawberry: 'strawberry', lemon: 'lemon', carrot: 'carrot', bread: 'bread', cake: ['birthday-cake', { paint: { '#ff6dc6': '#fff', '#ffdea7': '#ff9ac6' } }], egg: 'egg',
  sun: 'sun', moon: 'crescent-moon', star: 'star', rainbow: 'rainbow', cloud: 'cloud', flower: 'tulip', tree: 'deciduous-tree', cactus: 'cactus',
  mushroom: 'mushroom', leaf: 'maple-leaf', mountain: 'mountain', fire: 'fire', snowman: 'snowman-without-snow', umbrella: 'umbrella', kite: 'kite', balloon: 'balloon',
  bike: 'bicycle', car: 'automobile', train: 'locomotive', boat: 'sailboat', plane: 'airplane', rocket: ['rocket', { mirror: true }], tent: ['tent', { paint: { '#ffb02e': 'none' } }], anchor: 'anchor',
  key: 'key', bell: 'bell', clock: 'alarm-clock', lamp: 'light-bulb', camera: 'camera', book: 'open-book', pencil: ['pencil', { mirror: true, paint: { '#ff822d': '#5092ff' } }], scissors: 'scissors',
  ball: 'soccer-ball', guitar: 'guitar', drum: 'drum', crown: 'crown', gift: 'wrapped-gift', robot: 'robot', hat: 'top-hat', shoe: ['running-shoe', { paint: { '#9b9b9b': '#ff6dc6', '#bebebe': '#d9d9d9' } }],
};

/** Width of the white edge, in units of the emoji's 32. */
const EDGE = 1.25;

/** An emoji with its white edge. `mirror`: facing the other way; `paint`: colours put in the place of others, 'none' leaves a part out. */
function draw(slug, { mirror = false, paint = {} } = {}) {
  const whole = fs.readFileSync(path.join(packageDir('fluentui-emoji'), 'icons/flat', `${slug}.svg`), 'utf8').replace(/<\/?svg[^>]*>/g, '');
  const emoji = whole.replace(/fill="(#\w+)"/g, (fill, colour) => (paint[colour] ? `fill="${paint[colour]}"` : fill)).replace(/<path fill="none"[^>]*>/g, '');
  const rim = `<g fill="#fff" stroke="#fff" stroke-width="${2 * EDGE}" stroke-linejoin="round">${emoji.replace(/\sfill="[^"]*"/g, '')}</g>`;
  const picture = (box) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.map((n) => n.toFixed(2)).join(' ')}"><g${mirror ? ' transform="matrix(-1 0 0 1 32 0)"' : ''}>${rim}${emoji}</g></svg>`;
  // In the middle of its square, and filling it: some emoji are small or lie low.
  const { x, y, width, height } = new Resvg(picture([-4, -4, 40, 40])).getBBox();
  const side = Math.max(width, height);
  return picture([x - (side - width) / 2, y - (side - height) / 2, side, side]);
}

/** What is left of the colours for those who do not see red from green (Machado 2009). */
const EYES = {
  all: '1 0 0 0 0 0 1 0 0 0 0 0 1 0 0',
  deutan: '.367 .861 -.228 0 0 .280 .673 .047 0 0 -.012 .043 .969 0 0',
  protan: '.152 1.053 -.205 0 0 .115 .786 .099 0 0 -.004 -.048 1.052 0 0',
};

/** The grid at 44 px, on three grounds from left to right, for three pairs of eyes from top to bottom. */
function sheet(pictures) {
  const [step, side] = [52, 8 * 52 + 8];
  const grid = pictures.map((svg, i) => svg.replace('<svg', `<svg x="${8 + (i % 8) * step}" y="${8 + Math.floor(i / 8) * step}" width="44" height="44"`)).join('');
  const rows = Object.entries(EYES).map(([eyes, values], row) => `<filter id="${eyes}" x="0" y="0" width="1" height="1" color-interpolation-filters="linearRGB"><feColorMatrix values="${values} 0 0 0 1 0"/></filter>`
    + `<g filter="url(#${eyes})" transform="translate(0 ${row * side})">${['#fff', INK, TINT.lilac].map((ground, column) => `<g transform="translate(${column * side} 0)"><path d="M0 0H${side}V${side}H0z" fill="${ground}"/>${grid}</g>`).join('')}</g>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${3 * side}" height="${3 * side}">${rows}</svg>`;
}

const pictures = Object.entries(PICTURES).map(([id, from]) => [id, draw(...[from].flat())]);
if (process.argv[2]) fs.writeFileSync(process.argv[2], new Resvg(sheet(pictures.map(([, svg]) => svg))).render().asPng());
else {
  const changed = pictures.map(([id, svg]) => writeSvg(path.join(ASSETS, 'ui/secret', `${id}.svg`), svg, 2)).filter(Boolean).length;
  console.log(`${pictures.length} pictures, ${changed} files changed`);
}
