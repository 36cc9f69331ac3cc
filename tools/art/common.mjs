// What the art scripts share: where things are, the tokens, writing a tidy SVG.
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { optimize } from 'svgo';

const here = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** The game's assets folder. */
export const ASSETS = path.join(here, '../../assets');
/** Pictures of the base pack. */
export const MEDIA = path.join(ASSETS, 'packs/base/media');

/** The folder of an installed package (some packages hide their files behind exports). */
export function packageDir(name) {
  for (const base of require.resolve.paths(name)) {
    const dir = path.join(base, name);
    if (fs.existsSync(dir)) return dir;
  }
  throw new Error(`${name} is not installed: run "npm install" in tools/art first`);
}

/** Palette of the game; each module has an accent and a tint. */
export const INK = '#2A1F4E';
export const ACCENT = { sun: '#FFC94D', coral: '#FF7A6B', lilac: '#A98EF0', mint: '#58C9A7', sky: '#5BB5F0', rose: '#F27BB0' };
export const TINT = { sun: '#FFF1CC', coral: '#FFE4DF', lilac: '#EBE3FD', mint: '#D9F4EA', sky: '#DDF0FD', rose: '#FDE1EE' };

/** One picture, shortened. `overrides`: svgo's, beside ours. */
export function tidySvg(svg, precision = 1, overrides = {}) {
  return optimize(svg, {
    multipass: true,
    floatPrecision: precision,
    plugins: [
      // Ids carry the person's or object's name, so that pictures can be nested.
      { name: 'preset-default', params: { overrides: { cleanupIds: false, mergePaths: false, convertShapeToPath: false, ...overrides } } },
    ],
  }).data;
}

/** Writes one picture, shortened, and only if it changed; says whether it did. */
export function writeSvg(file, svg, precision = 1, overrides = {}) {
  const data = tidySvg(svg, precision, overrides);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === data) return false;
  fs.writeFileSync(file, data);
  return true;
}
