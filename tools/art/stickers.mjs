// Building blocks of the pictures: stickers, cards, bubbles, busts, small marks.
//
// Every function returns SVG markup. x and y are the middle of the thing, size its
// width in picture units, turn its tilt in degrees (3 at most looks handmade).
import fs from 'node:fs';
import { ACCENT, INK, TINT } from './common.mjs';
import { bust } from './peeps.mjs';
import { EXTRAS, PEOPLE as CAST, VIEW } from './people.mjs';
import { source } from './things.mjs';

const PEOPLE = { ...CAST, ...EXTRAS };
/** Width of outlines, in picture units. */
export const PEN = 3;
let serial = 0;
/** Ids must differ when one picture holds two of a kind; reset by `picture`. */
export const fresh = () => `i${serial++}`;

/** Starts a picture: ids count from nought again, so that files stay the same. */
export function picture(width, height, markup) {
  serial = 0;
  const body = typeof markup === 'function' ? markup() : markup;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none">${[].concat(body).join('')}</svg>`;
}

/** Puts markup drawn around 0,0 in its place. */
export const at = (x, y, turn, markup, scale = 1) => `<g transform="translate(${x} ${y})${turn ? ` rotate(${turn})` : ''}${scale === 1 ? '' : ` scale(${scale})`}">${markup}</g>`;

/** An outlined shape: path data in local units. */
export const shape = (d, fill, extra = '') => `<path d="${d}" fill="${fill}" stroke="${INK}" stroke-width="${PEN}" stroke-linejoin="round" stroke-linecap="round" ${extra}/>`;

/** A stroke without fill. */
export const stroke = (d, colour = INK, width = PEN, extra = '') => `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`;

/** A rounded box around 0,0 as path data. */
export function box(w, h, r = 14) {
  const [a, b] = [w / 2, h / 2];
  return `M${-a + r} ${-b}H${a - r}q${r} 0 ${r} ${r}V${b - r}q0 ${r} ${-r} ${r}H${-a + r}q${-r} 0 ${-r} ${-r}V${-b + r}q0 ${-r} ${r} ${-r}z`;
}

/** An object of the Fluent set as a sticker: white edge, ink line around it. */
export function thing(slug, x, y, size, turn = 0, { edge = 'white' } = {}) {
  const file = source(slug);
  if (!file) throw new Error(`no such object: ${slug}`);
  const key = fresh();
  const inner = fs.readFileSync(file, 'utf8').replace(/<\/?svg[^>]*>/g, '')
    .replace(/id="/g, `id="${key}`).replace(/url\(#/g, `url(#${key}`).replace(/href="#/g, `href="#${key}`);
  const k = size / 32;
  const plain = inner.replace(/<defs>[^]*?<\/defs>/g, '').replace(/<clipPath[^]*?<\/clipPath>/g, '')
    .replace(/\s(fill|stroke|stroke-width|opacity|fill-opacity|clip-path|mask|filter)="[^"]*"/g, '');
  const rim = (colour, width) => `<g fill="${colour}" stroke="${colour}" stroke-width="${(width / k).toFixed(2)}" stroke-linejoin="round">${plain}</g>`;
  const rims = edge === 'none' ? '' : edge === 'ink' ? rim(INK, 2 * PEN) : rim(INK, 12 + 2 * PEN) + rim('#fff', 12);
  return at(x, y, turn, `<g transform="scale(${k.toFixed(3)}) translate(-16 -16)">${rims}${inner}</g>`);
}

/** A person's face on a tinted disc with an ink ring, as the game shows it. */
export function disc(person, face, x, y, size, turn = 0, tint = '#fff') {
  const [vx, vy, side] = PEOPLE[person].view ?? VIEW;
  const [key, r, k] = [fresh(), size / 2, size / side];
  return at(x, y, turn, `<circle r="${r + 6}" fill="#fff" stroke="${INK}" stroke-width="${PEN}"/><clipPath id="${key}"><circle r="${r}"/></clipPath>`
    + `<circle r="${r}" fill="${tint}"/><g clip-path="url(#${key})"><g transform="scale(${k.toFixed(4)}) translate(${-vx - side / 2} ${-vy - side / 2})">${bust(key + person, PEOPLE[person], face)}</g></g>`
    + `<circle r="${r}" stroke="${INK}" stroke-width="${PEN}"/>`);
}

/** A bust without disc, cut straight at `low` (picture units below the middle): hide the cut behind something. */
export function half(person, face, x, y, size, low, { turn = 0, flip = false } = {}) {
  const [vx, vy, side] = PEOPLE[person].view ?? VIEW;
  const [key, k] = [fresh(), size / side];
  const art = `<g transform="scale(${(flip ? -k : k).toFixed(4)} ${k.toFixed(4)}) translate(${-vx - side / 2} ${-vy - side / 2})">${bust(key + person, PEOPLE[person], face)}</g>`;
  return at(x, y, turn, `<clipPath id="${key}"><path d="M${-size} ${-size}H${size}V${low}H${-size}z"/></clipPath><g clip-path="url(#${key})">${art}</g>`);
}

const GROUNDS = [
  'M60 70C110 10 200 34 262 24S430 22 452 104 470 250 400 288 250 292 180 300 40 304 24 220 24 112 60 70z',
  'M96 40C160 4 250 30 320 22S462 60 462 150 430 300 340 298 190 306 120 296 16 250 18 166 48 66 96 40z',
  'M40 110C50 40 140 18 210 32S350 6 416 48 476 190 440 248 330 308 256 294 120 312 66 276 28 180 40 110z',
  'M70 52C140 22 190 44 250 30S420 26 450 90 456 210 462 240 410 304 320 292 160 310 92 292 20 230 26 170 20 76 70 52z',
];

/** The soft ground of a picture, in the module's tint; four forms to choose from. */
export function blob(accent, form = 0) {
  const deep = { sun: '#FFE196', coral: '#FFC9C0', lilac: '#D5C6FA', mint: '#B3E6D5', sky: '#B5DCF9', rose: '#FAC3DD' }[accent];
  const dots = [[52, 276], [70, 286], [56, 296], [428, 38], [442, 52], [424, 60]].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4"/>`).join('');
  return `<path d="${GROUNDS[form]}" fill="${TINT[accent]}"/><g fill="${deep}">${dots}</g>`;
}

/** Cuts markup off at the edge of the ground: sea, snow, busts. */
export function within(form, ...markup) {
  const key = fresh();
  return `<clipPath id="${key}"><path d="${GROUNDS[form]}"/></clipPath><g clip-path="url(#${key})">${markup.join('')}</g>`;
}

/** A string of beads along a hanging arc from x1 to x2, `sag` deep. */
export function beads(x1, x2, y, sag, count, colours) {
  const spots = Array.from({ length: count }, (_, i) => i / (count - 1));
  const place = (t) => [x1 + (x2 - x1) * t, y + 4 * sag * t * (1 - t)];
  const line = spots.map((t, i) => `${i ? 'L' : 'M'}${place(t).map((v) => v.toFixed(1)).join(' ')}`).join('');
  return stroke(line, INK, 4) + spots.slice(1, -1).map((t, i) => {
    const [bx, by] = place(t);
    return `<circle cx="${bx.toFixed(1)}" cy="${by.toFixed(1)}" r="12" fill="${colours[i % colours.length]}" stroke="${INK}" stroke-width="${PEN}"/>`;
  }).join('');
}

/** A card, note or photo: rounded, outlined, with a hard shadow below. */
export const card = (x, y, w, h, turn = 0, fill = '#fff', inside = '', r = 14) => at(x, y, turn, `<path d="${box(w, h, r)}" transform="translate(0 5)" fill="${INK}" stroke="${INK}" stroke-width="${PEN}"/>${shape(box(w, h, r), fill)}${inside}`);

/** A speech bubble with its tail at 'left' or 'right' below. */
export function bubble(x, y, w, h, fill = '#fff', tail = 'left', inside = '', turn = 0) {
  const [a, b, r] = [w / 2, h / 2, Math.min(20, h / 2 - 1)];
  const s = tail === 'left' ? -1 : 1;
  const t = `M${-a + r} ${-b}H${a - r}q${r} 0 ${r} ${r}V${b - r}q0 ${r} ${-r} ${r}`
    + (s > 0 ? `L${a - 12} ${b + 15}L${a - r - 22} ${b}H${-a + r}` : `H${-a + r + 22}L${-a + 12} ${b + 15}L${-a + r} ${b}`)
    + `q${-r} 0 ${-r} ${-r}V${-b + r}q0 ${-r} ${r} ${-r}z`;
  return at(x, y, turn, shape(t, fill) + inside);
}

/** Rounded bars that stand for writing: there is no text in a picture. */
export function scribble(widths, colour = INK, gap = 16, x = 0, y = 0) {
  const top = y - ((widths.length - 1) * gap) / 2;
  const left = x - Math.max(...widths) / 2;
  return widths.map((w, i) => stroke(`M${left} ${top + i * gap}h${w}`, colour, 6)).join('');
}

/** A strip of tape. */
export const tape = (x, y, turn, accent) => at(x, y, turn, `<path d="M-28-10 28-10 25-5 28 0 25 5 28 10H-28L-25 5-28 0-25-5z" fill="${ACCENT[accent]}" opacity=".85"/>`);

/** A line of round dots along path data. */
export const dotted = (d, colour = INK, width = 6) => stroke(d, colour, width, 'stroke-dasharray="0.1 15"');

/** A heart around 0,0, size wide. */
export const heart = (x, y, size, fill = ACCENT.coral, turn = 0) => at(x, y, turn, `<path d="M0 42C-60 4-48-40-20-40-8-40 0-30 0-22 0-30 8-40 20-40 48-40 60 4 0 42z" transform="scale(${(size / 92).toFixed(3)})" fill="${fill}" stroke="${INK}" stroke-width="${((PEN * 92) / size).toFixed(1)}" stroke-linejoin="round"/>`);

/** A four-pointed sparkle. */
export const sparkle = (x, y, size, fill = ACCENT.sun) => at(x, y, 0, `<path d="M0-10Q1.5-1.5 10 0 1.5 1.5 0 10-1.5 1.5-10 0-1.5-1.5 0-10z" transform="scale(${size / 20})" fill="${fill}" stroke="${INK}" stroke-width="${((2.5 * 20) / size).toFixed(2)}" stroke-linejoin="round"/>`);

/** A phone; what is on its screen is drawn around 0,0 and cut off at the edge. */
export function phone(x, y, w, h, turn, screen, content) {
  const key = fresh();
  return at(x, y, turn, `<path d="${box(w, h, 24)}" transform="translate(0 6)" fill="${INK}" stroke="${INK}" stroke-width="${PEN}"/>${shape(box(w, h, 24), '#4A3D7A')}`
    + `<clipPath id="${key}"><path d="${box(w - 18, h - 18, 16)}"/></clipPath><path d="${box(w - 18, h - 18, 16)}" fill="${screen}"/><g clip-path="url(#${key})">${content}</g>${stroke(`M-12 ${-h / 2 + 4.5}h24`, '#fff', 2.5)}`);
}

/** A postage stamp with a face on it. */
export function stamp(person, face, x, y, size, turn, tint) {
  const [vx, vy, side] = PEOPLE[person].view ?? VIEW;
  const [key, k, w, h] = [fresh(), size / side, size / 2, size * 0.56];
  let edge = `M${-w - 12} ${-h - 12}`;
  const teeth = (n, dx, dy) => { for (let i = 0; i < n; i += 1) edge += `l${dx * 0.3} ${dy * 0.3}a${Math.hypot(dx, dy) * 0.2} ${Math.hypot(dx, dy) * 0.2} 0 0 0 ${dx * 0.4} ${dy * 0.4}l${dx * 0.3} ${dy * 0.3}`; };
  const [nx, ny] = [6, 7];
  teeth(nx, (2 * w + 24) / nx, 0); teeth(ny, 0, (2 * h + 24) / ny); teeth(nx, -(2 * w + 24) / nx, 0); teeth(ny, 0, -(2 * h + 24) / ny);
  return at(x, y, turn, `${shape(`${edge}z`, '#fff')}<clipPath id="${key}"><path d="M${-w} ${-h}H${w}V${h}H${-w}z"/></clipPath><path d="M${-w} ${-h}H${w}V${h}H${-w}z" fill="${tint}"/>`
    + `<g clip-path="url(#${key})"><g transform="translate(0 ${size * 0.06}) scale(${k.toFixed(4)}) translate(${-vx - side / 2} ${-vy - side / 2})">${bust(key + person, PEOPLE[person], face)}</g></g><path d="M${-w} ${-h}H${w}V${h}H${-w}z" stroke="${INK}" stroke-width="2"/>`);
}

/** A lighthouse standing on its base at x, y; height 200 at scale 1. */
export function lighthouse(x, y, scale = 1, lamp = '') {
  return at(x, y, 0, shape('M-34 0-22-128H22L34 0z', '#fff') + shape('M-31.5-28-28-66H28L31.5-28z', ACCENT.coral) + shape('M-25.5-92-22-128H22L25.5-92z', ACCENT.coral)
    + shape('M-30-128H30V-140H-30z', ACCENT.lilac) + shape('M-19-140H19V-176H-19z', ACCENT.sun) + lamp + shape('M-26-176Q0-206 26-176z', ACCENT.lilac) + shape('M-9 0V-15a9 9 0 0 1 18 0V0z', ACCENT.lilac), scale);
}

/** A postcard, 320 x 204: a picture (drawn around 0,0, at most 150 x 170) on the left, lines and a stamp with a face on the right. */
export function postcard(x, y, turn, tint, person, face, stampTint, inside) {
  const key = fresh();
  const panel = box(148, 176, 8);
  return card(x, y, 322, 206, turn, '#fff', `<clipPath id="${key}"><path d="${panel}"/></clipPath><g transform="translate(-74 0)"><path d="${panel}" fill="${tint}"/><g clip-path="url(#${key})">${inside}</g><path d="${panel}" stroke="${INK}" stroke-width="${PEN}"/></g>`
    + stroke('M14-70V80', '#E3DBF7', 4, 'stroke-dasharray="1 9"') + stamp(person, face, 100, -36, 64, 3, stampTint) + scribble([106, 82, 96], '#B9AFD6', 21, 88, 58));
}

/** A round seal with a tick: done before, back for more. */
export function tickSeal(r, fill) {
  const n = 14;
  const d = Array.from({ length: n }, (_, i) => {
    const [a, b] = [(i / n) * 2 * Math.PI, ((i + 0.5) / n) * 2 * Math.PI];
    return `${i ? 'L' : 'M'}${(r * Math.cos(a)).toFixed(1)} ${(r * Math.sin(a)).toFixed(1)}L${(r * 0.88 * Math.cos(b)).toFixed(1)} ${(r * 0.88 * Math.sin(b)).toFixed(1)}`;
  }).join('');
  return `<path d="${d}z" transform="translate(0 4)" fill="${INK}" stroke="${INK}" stroke-width="${PEN}" stroke-linejoin="round"/>${shape(`${d}z`, fill)}<circle r="${r * 0.68}" fill="#fff" stroke="${INK}" stroke-width="${PEN}"/>${stroke(`M${-r * 0.32} 0l${r * 0.24} ${r * 0.25} ${r * 0.42}-${r * 0.5}`, INK, r * 0.26)}${stroke(`M${-r * 0.32} 0l${r * 0.24} ${r * 0.25} ${r * 0.42}-${r * 0.5}`, fill, r * 0.13)}`;
}

/** A magnifying glass of radius r with what it shows drawn around 0,0; its handle points down right. */
export function lens(x, y, r, inside) {
  const key = fresh();
  const handle = `M${r * 0.76} ${r * 0.76}L${r * 1.36} ${r * 1.36}`;
  return at(x, y, 0, stroke(handle, INK, 24) + stroke(handle, ACCENT.lilac, 17) + `<circle r="${r + 9}" fill="${INK}"/><circle r="${r + 6}" fill="${ACCENT.sun}"/><circle r="${r}" fill="#fff" stroke="${INK}" stroke-width="${PEN}"/><clipPath id="${key}"><circle r="${r - 2}"/></clipPath><g clip-path="url(#${key})">${inside}</g>`
    + stroke(`M${-r * 0.74} ${-r * 0.1}Q${-r * 0.7} ${-r * 0.62} ${-r * 0.2} ${-r * 0.74}`, '#BFE1FA', 6));
}
