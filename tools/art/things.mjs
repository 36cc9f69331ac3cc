// Copies the objects that the content asks for into media/things.
//
// Every "things/<slug>" (or "things/<slug>.svg") in the RON files below assets/packs
// names one emoji of the flat Fluent set; a plain slug is the default (yellow) one
// of a sign that has skin tones, "<slug>-medium" and the like are the others.
// A file that is not from the set is somebody's own: it is neither changed nor
// removed, whether a mission asks for it or not. Of the set's files those that no
// mission asks for any more are removed; they can be had again. The objects of the
// game's own screens go to ui/things. Run it again whenever you like.
// "node things.mjs --list" prints all slugs there are; "--renew" takes the set's
// picture also where somebody's own has its name.
import fs from 'node:fs';
import path from 'node:path';
import { ASSETS, MEDIA, packageDir, tidySvg, writeSvg } from './common.mjs';

const flat = path.join(packageDir('fluentui-emoji'), 'icons/flat');
const out = path.join(MEDIA, 'things');

/** Objects the game's own screens show, whatever the missions say: they belong to the interface, not to a pack. */
const OWN = ['artist-palette', 'bullseye', 'cloud', 'cloud-with-lightning', 'cloud-with-rain', 'ear-with-hearing-aid', 'framed-picture', 'green-heart',
  'hot-beverage', 'input-latin-lowercase', 'light-bulb', 'locked', 'mirror', 'party-popper', 'people-hugging', 'pushpin', 'rainbow', 'red-heart',
  'ring-buoy', 'round-pushpin', 'seedling', 'speaker-high-volume', 'speech-balloon', 'star', 'sun', 'sun-behind-cloud', 'telephone-receiver',
  'thinking-face', 'thumbs-down', 'thumbs-up', 'triangular-flag'];
const ownOut = path.join(ASSETS, 'ui/things');

/** Objects that fill their whole square: their corners are rounded. */
const ROUNDED = new Set(['face-in-clouds']);
const rounded = (svg) => svg.replace(/(<svg[^>]*>)([^]*)<\/svg>/, '$1<clipPath id="c"><rect width="32" height="32" rx="7"/></clipPath><g clip-path="url(#c)">$2</g></svg>');

/** The file of a slug in the package, or null. */
export function source(slug) {
  const names = [`${slug}.svg`, `${slug}-default.svg`];
  const name = names.find((n) => fs.existsSync(path.join(flat, n)));
  return name ? path.join(flat, name) : null;
}

/** The picture of a slug that the set has. */
function drawing(slug) {
  const svg = fs.readFileSync(source(slug), 'utf8');
  return ROUNDED.has(slug) ? rounded(svg) : svg;
}

/** Whether a file is what this script writes for a slug. */
function isFromSet(file, slug) {
  if (!source(slug) || !fs.existsSync(file)) return false;
  return fs.readFileSync(file, 'utf8') === tidySvg(drawing(slug), 2);
}

/** All files below dir that end in ext. */
function filesBelow(dir, ext) {
  if (!fs.existsSync(dir)) return [];
  return fs.readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(dir, entry.name);
    if (entry.isDirectory()) return filesBelow(full, ext);
    return entry.name.endsWith(ext) ? [full] : [];
  });
}

function main() {
  if (process.argv.includes('--list')) {
    const names = fs.readdirSync(flat).map((n) => n.replace(/(-default)?\.svg$/, ''));
    console.log([...new Set(names)].sort().join('\n'));
    return;
  }
  const asked = new Map();
  for (const file of filesBelow(path.join(ASSETS, 'packs'), '.ron')) {
    for (const [, slug] of fs.readFileSync(file, 'utf8').matchAll(/things\/([a-z0-9-]+)/g)) {
      if (!asked.has(slug)) asked.set(slug, path.relative(ASSETS, file));
    }
  }
  const renew = process.argv.includes('--renew');
  let changed = 0;
  const unknown = [];
  const own = new Set();
  for (const [slug, where] of asked) {
    const file = path.join(out, `${slug}.svg`);
    const isThere = fs.existsSync(file) || fs.existsSync(path.join(out, `${slug}.png`));
    if (isThere && !isFromSet(file, slug) && !(renew && source(slug))) own.add(slug);
    else if (source(slug)) changed += writeSvg(file, drawing(slug), 2);
    else unknown.push(`${slug} (${where})`);
  }
  for (const slug of OWN) {
    if (source(slug)) changed += writeSvg(path.join(ownOut, `${slug}.svg`), drawing(slug), 2);
    else unknown.push(`${slug} (the game itself)`);
  }
  let removed = 0;
  for (const file of filesBelow(out, '.svg')) {
    const slug = path.relative(out, file).replace(/\.svg$/, '');
    if (asked.has(slug)) continue;
    if (isFromSet(file, slug)) {
      fs.unlinkSync(file);
      removed += 1;
    } else own.add(slug);
  }
  console.log(`${asked.size - unknown.length} objects, ${changed} files changed, ${removed} removed`);
  if (own.size) console.log(`not from the set, left as they are: ${[...own].sort().join(', ')}`);
  if (unknown.length) {
    console.error(`not in the set: ${unknown.join(', ')}. Choose another slug ("node things.mjs --list"), or draw it and save it in ${out}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) main();
