import { readdir, readFile } from 'node:fs/promises';
import type { Json } from '#test/adapters/slack/payloads/wired-slack.ts';

const FOLDER = new URL('../../../fixtures/slack/payloads/', import.meta.url);

/** What the bot does with a payload: it shows something to somebody, only stores something, or nothing, on purpose. */
export type Fate = 'answered' | 'ignored' | 'acted on';

type Payload = { readonly what: string; readonly fate: Fate; readonly payload: Json };

/** Every payload that is kept in the folder, a family a file; last what takes the bot out of a workspace. */
export async function families() {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.json')).toSorted();
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace('.json', ''),
      payloads: payloadsOf(JSON.parse(await readFile(new URL(file, FOLDER), 'utf8'))),
    })),
  );
}

function payloadsOf(family: Readonly<Partial<Record<Fate, Readonly<Record<string, Json>>>>>) {
  const fates: readonly Fate[] = ['answered', 'ignored', 'acted on'];
  return fates.flatMap((fate): readonly Payload[] =>
    Object.entries(family[fate] ?? {}).map(([what, payload]) => ({ what, fate, payload })),
  );
}
