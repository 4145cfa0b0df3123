import { readdir, readFile } from 'node:fs/promises';

export type Json = Readonly<Record<string, unknown>>;

/** What the bot does with a payload: it shows something to somebody, only stores something, or nothing, on purpose. */
export type Fate = 'answered' | 'ignored' | 'acted on';

type Payload = { readonly what: string; readonly fate: Fate; readonly payload: Json };

/** Every payload that is kept of a platform, a family a file, by name. */
export async function families(platform: 'slack' | 'teams') {
  const folder = new URL(`../fixtures/${platform}/payloads/`, import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).toSorted();
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace('.json', ''),
      payloads: payloadsOf(JSON.parse(await readFile(new URL(file, folder), 'utf8'))),
    })),
  );
}

function payloadsOf(family: Readonly<Partial<Record<Fate, Readonly<Record<string, Json>>>>>) {
  const fates: readonly Fate[] = ['answered', 'ignored', 'acted on'];
  return fates.flatMap((fate): readonly Payload[] =>
    Object.entries(family[fate] ?? {}).map(([what, payload]) => ({ what, fate, payload })),
  );
}
