// Writes ui/icons/<name>.svg: lucide line icons in ink, 2.5 px on a 24 px square.
import fs from 'node:fs';
import path from 'node:path';
import { ASSETS, INK, packageDir, writeSvg } from './common.mjs';

const ICONS = {
  back: 'chevron-left', close: 'x', help: 'phone', settings: 'settings', pause: 'pause', play: 'play',
  skip: 'skip-forward', undo: 'rotate-ccw', check: 'check', next: 'arrow-right', 'sound-on': 'volume-2', stop: 'square',
  'sound-off': 'volume-x', language: 'languages', info: 'info', lock: 'lock', clock: 'clock', users: 'users',
  user: 'user', home: 'house', moon: 'moon', shred: 'scissors', send: 'send', eye: 'eye', contrast: 'contrast',
  'text-size': 'a-large-small', motion: 'wind', heart: 'heart', star: 'star', puzzle: 'puzzle', plus: 'plus', flag: 'flag', hand: 'hand', shuffle: 'shuffle', pin: 'pin', mic: 'mic', pencil: 'pencil',
  bookmark: 'bookmark', ring: 'circle-dot', cover: 'eye-off', leave: 'log-out', key: 'key-round', shield: 'shield-check', dots: 'ellipsis-vertical', erase: 'delete',
  desk: 'layout-dashboard', screen: 'monitor', grip: 'grip-vertical', up: 'arrow-up', down: 'arrow-down', mobile: 'smartphone', box: 'inbox', card: 'clipboard-list', leaf: 'leaf', note: 'notebook-pen', compass: 'compass', remove: 'trash-2',
  show: 'lightbulb', larger: 'zoom-in', smaller: 'zoom-out', turn: 'rotate-cw', 'turn-back': 'rotate-ccw', raise: 'bring-to-front', paper: 'file-down', new: 'refresh-cw', phone: 'phone', timer: 'timer',
};

const from = path.join(packageDir('lucide-static'), 'icons');
let changed = 0;
for (const [name, source] of Object.entries(ICONS)) {
  const svg = fs.readFileSync(path.join(from, `${source}.svg`), 'utf8')
    .replace(/<!--[^]*?-->/, '')
    // The file's own size and class go; those of the shapes inside stay.
    .replace(/<svg[^>]*>/, (tag) => tag.replace(/\s(class|width|height)="[^"]*"/g, ''))
    .replace(/currentColor/g, INK).replace(/stroke-width="2"/, 'stroke-width="2.5"')
    // A dot smaller than its stroke is drawn with a hole: filled and as wide as the stroke makes it instead.
    .replace(/(<circle[^>]*) r="(\.5|1)"[^>]*\/>/g, (_, dot, r) => `${dot} r="${+r + 1.25}" fill="${INK}" stroke="none"/>`);
  changed += writeSvg(path.join(ASSETS, 'ui/icons', `${name}.svg`), svg, 2);
}
console.log(`${Object.keys(ICONS).length} icons, ${changed} files changed`);
