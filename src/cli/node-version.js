// Plain JavaScript that an old Node understands: it runs before anything else is loaded.
import { existsSync, readFileSync } from 'node:fs';

const NEEDED = 26;

/** True when this Node can run the bot; otherwise says in one line what to do. */
export function nodeIsRecent(running = process.versions.node) {
  if (Number(running.split('.')[0]) >= NEEDED) return true;
  const texts = JSON.parse(readFileSync(catalogue(), 'utf8'));
  const text = texts['node-too-old'].replace('{{running}}', running).replace('{{needed}}', String(NEEDED));
  process.stderr.write(`${text}\n`);
  return false;
}

function catalogue() {
  const wanted = (process.env.LC_ALL || process.env.LANG || '').slice(0, 2);
  const own = new URL(`../../locales/${wanted}/errors.json`, import.meta.url);
  return /^[a-z]{2}$/.test(wanted) && existsSync(own)
    ? own
    : new URL('../../locales/en/errors.json', import.meta.url);
}
