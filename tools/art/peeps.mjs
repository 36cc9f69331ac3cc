// Puts an open-peeps bust together: own colours for hair, own faces.
//
// The source draws hair and outline as one black shape. Here the shape is filled
// with the hair's colour and given an ink edge on its inner side: strokes thinner
// than the edge stay ink, the hair gets its colour.
import path from 'node:path';
import { createAvatar } from '@dicebear/core';
import svgpath from 'svgpath';
import { packageDir, INK } from './common.mjs';

const root = path.join(packageDir('@dicebear/open-peeps'), 'lib');
const openPeeps = await import(path.join(root, 'index.js'));
const { face } = await import(path.join(root, 'components/face.js'));
export const { head } = await import(path.join(root, 'components/head.js'));
const { accessories } = await import(path.join(root, 'components/accessories.js'));
const { facialHair } = await import(path.join(root, 'components/facialHair.js'));

/** Width of the ink edge inside coloured hair, in the source's units (704 a side). */
const EDGE = 13;

/** The closed shapes of one source face, in drawing order. */
function shapes(name) {
  const list = [];
  for (const [, d] of face[name]({}, {}).matchAll(/ d="([^"]+)"/g)) {
    list.push(...svgpath(d).abs().toString().match(/M[^M]*/g));
  }
  return list;
}

/** Shapes `which` of face `name`, moved by (dx, dy) and scaled about (cx, cy). */
export function part(name, which, { dx = 0, dy = 0, scale = 1, cx = 125, cy = 170, fill = INK } = {}) {
  const all = shapes(name);
  const d = which.map((i) => svgpath(all[i]).translate(-cx, -cy).scale(scale).translate(cx + dx, cy + dy).toString()).join('');
  return `<path d="${d}" fill="${fill}"/>`;
}

export const NOSE = () => part('smile', [1]);
const EYES = (o) => part('smile', [2, 3], o);
export const TONGUE = '#FF8C86';

export function blush(opacity) {
  return `<g fill="#FF6F6F" opacity="${opacity}"><ellipse cx="52" cy="152" rx="23" ry="15"/><ellipse cx="196" cy="150" rx="15" ry="14"/></g>`;
}

/** The eight faces; coordinates are those of the source's face group. */
export const FACES = {
  calm: () => part('smile', [0, 2, 3, 4, 5]) + NOSE(),
  happy: () => blush(0.4) + part('explaining', [9, 10], { dy: 2 }) + EYES() + NOSE()
    + part('lovingGrin1', [1], { dy: -4 }) + '<path d="M108 211q48 8 92-1 4 9-2 12-44 9-88 1z" fill="#fff"/>'
    + part('lovingGrin1', [2], { fill: TONGUE, dy: -4 }),
  laugh: () => blush(0.5) + part('calm', [2, 3, 4, 5]) + part('smileLOL', [8], { dy: 4 }) + NOSE()
    + part('smileLOL', [9], { fill: '#fff', dy: 4 }) + '<path d="M122 243q28-19 60 0-28 18-60 0z" fill="' + TONGUE + '"/>',
  think: () => part('smile', [4]) + part('suspicious', [5], { dx: -6, dy: 8 }) + EYES({ dx: 6, dy: -5 }) + NOSE()
    + `<path d="M128 230q22 2 40-9" fill="none" stroke="${INK}" stroke-width="11" stroke-linecap="round"/>`,
  worried: () => part('concerned', [8, 5], { dy: -7 }) + part('concerned', [6, 7]) + NOSE()
    + `<path d="M116 232q13-14 26-3t27-3" fill="none" stroke="${INK}" stroke-width="11" stroke-linecap="round"/>`,
  sad: () => part('concerned', [8, 5], { dy: -6 }) + part('concerned', [6, 7], { dy: 3 }) + NOSE()
    + part('solemn', [0], { scale: 0.8, cx: 158, cy: 222, dx: -12, dy: 3 }),
  proud: () => blush(0.4) + part('explaining', [9, 10], { dy: -2 }) + part('calm', [2, 3]) + NOSE()
    + part('smile', [0], { scale: 1.2, cx: 150, cy: 226 }),
  surprised: () => part('explaining', [9, 10], { dy: -12 }) + EYES({ scale: 1.12, cx: 125, cy: 110 }) + NOSE()
    + `<ellipse cx="150" cy="232" rx="21" ry="24" fill="${INK}"/><ellipse cx="150" cy="242" rx="12" ry="9" fill="${TONGUE}"/>`,
};

/**
 * Colours the hair: hair colour, then streak and shine kept inside it. A black
 * shape also gets its ink edge (plug lies under it and shows through its gaps); a shape with its own lines (`lines`) has one already.
 */
export function coloured(markup, id, colour, { extra = '', plug = '', lines = false, edge: width = EDGE } = {}) {
  let n = 0;
  return markup.replace(/<path[^>]*? d="([^"]+)"[^>]*\/>/g, (whole, d) => {
    const fill = whole.match(/fill="(#[^"]*)"/)?.[1] ?? '#000';
    if (fill !== (lines ? colour : '#000')) return whole;
    const key = `${id}${n++}`;
    const edge = lines ? '' : `<path d="${d}" fill="none" stroke="${INK}" stroke-width="${width * 2}" stroke-linejoin="round"/>`;
    return `${n === 1 ? plug : ''}<clipPath id="${key}"><path clip-rule="evenodd" d="${d}"/></clipPath><g clip-path="url(#${key})">`
      + `<path fill-rule="evenodd" d="${d}" fill="${colour}"/>${extra}${edge}</g>`;
  });
}

/** A soft arc of light on the hair, in the head group's units. */
const SHINE = '<path d="M95 205q20-80 110-105" fill="none" stroke="#fff" stroke-opacity=".16" stroke-width="20" stroke-linecap="round"/>';

/** Neck and shoulders; the source gives them only as part of a whole avatar. */
export function torsoOf(skin, clothes) {
  const svg = createAvatar(openPeeps, { skinColor: [skin.slice(1)], clothingColor: [clothes.slice(1)] }).toString();
  return svg.slice(svg.indexOf('<g fill-rule'), svg.indexOf('<g transform="matrix('));
}

/**
 * The whole bust of `who` (an entry of people.mjs) with one of FACES,
 * as markup in the source's 704-unit space, no svg element around it.
 */
export function bust(id, who, faceName) {
  const colors = { skin: who.skin, clothing: who.clothes, headContrast: who.contrast ?? who.hair };
  const solid = (fn) => ({ value: () => fn });
  const top = head[who.head](null, { ...colors, clothing: who.band ?? who.clothes });
  // Some heads paint their hair as an area of its own and are black lines else.
  const extra = (who.shine === false ? '' : SHINE) + (who.streak ?? '');
  const hair = coloured(top, `${id}-h`, who.hair, { extra, plug: who.plug, lines: who.lines });
  const beard = who.beard ? coloured(facialHair[who.beard](null, colors), `${id}-b`, who.hair) : '';
  const glasses = who.glasses ? accessories[who.glasses](null, colors) : '';
  const torso = torsoOf(who.skin, who.clothes);
  const groups = [
    torso, who.shirt ?? '',
    `<g transform="matrix(.99789 0 0 1 156 62)">${hair}</g>`,
    who.cheeks ?? '',
    `<g transform="translate(315 248)">${FACES[faceName]()}</g>`,
    `<g transform="translate(279 400)">${beard}</g>`,
    `<g transform="translate(203 303)">${glasses}</g>`,
    who.over ?? '',
  ];
  return groups.join('').replace(/(fill|stroke)="#(000|22252B|231F20)"/g, `$1="${INK}"`);
}
