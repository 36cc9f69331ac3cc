// Writes assets/packs/base/media/people/<person>-<face>.svg, eight faces each.
import path from 'node:path';
import { MEDIA, writeSvg } from './common.mjs';
import { FACES, bust } from './peeps.mjs';
import { PEOPLE, VIEW } from './people.mjs';

let changed = 0;
for (const [id, who] of Object.entries(PEOPLE)) {
  const [x, y, side] = who.view ?? VIEW;
  for (const face of Object.keys(FACES)) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${side} ${side}" fill="none">${bust(id, who, face)}</svg>`;
    changed += writeSvg(path.join(MEDIA, 'people', `${id}-${face}.svg`), svg);
  }
}
console.log(`${Object.keys(PEOPLE).length} people, ${Object.keys(FACES).length} faces each; ${changed} files changed`);
