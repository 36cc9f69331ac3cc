// Copies the objects that the content asks for into media/things.
//
// Every "things/<slug>" (or "things/<slug>.svg") in the RON files below assets/packs
// names one emoji of the flat Fluent set; a plain slug is the default (yellow) one
// of a sign that has skin tones, "<slug>-medium" and the like are the others.
// Files no mission asks for any more are removed. The objects of the game's own
// screens go to ui/things. Run it again whenever you like.
// "node things.mjs --list" prints all slugs there are.
import fs from 'node:fs';
import path from 'node:path';
import { ASSETS, MEDIA, packageDir, writeSvg } from './common.mjs';

const flat = path.join(packageDir('fluentui-emoji'), 'icons/flat');
const out = path.join(MEDIA, 'things');

/** Objects the game's own screens show, whatever the missions say: they belong to the interface, not to a pack. */
const OWN = ['artist-palette', 'bullseye', 'cloud', 'cloud-with-lightning', 'cloud-with-rain', 'framed-picture', 'green-heart',
  'hot-beverage', 'light-bulb', 'locked', 'mirror', 'party-popper', 'people-hugging', 'pushpin', 'rainbow', 'red-heart',
  'ring-buoy', 'round-pushpin', 'seedling', 'speech-balloon', 'star', 'sun', 'sun-behind-cloud', 'telephone-receiver',
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
  let changed = 0;
  const unknown = [];
  const wanted = [...asked].map(([slug, where]) => [slug, where, out]);
  for (const [slug, where, to] of wanted.concat(OWN.map((slug) => [slug, 'the game itself', ownOut]))) {
    const from = source(slug);
    if (!from) unknown.push(`${slug} (${where})`);
    else {
      const svg = fs.readFileSync(from, 'utf8');
      changed += writeSvg(path.join(to, `${slug}.svg`), ROUNDED.has(slug) ? rounded(svg) : svg, 2);
    }
  }
  let removed = 0;
  for (const file of filesBelow(out, '.svg')) {
    if (asked.has(path.basename(file, '.svg'))) continue;
    fs.unlinkSync(file);
    removed += 1;
  }
  console.log(`${asked.size - unknown.length} objects, ${changed} files changed, ${removed} removed`);
  if (unknown.length) {
    console.error(`unknown, choose another slug: ${unknown.join(', ')}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) main();
