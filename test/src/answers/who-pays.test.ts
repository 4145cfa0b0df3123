import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

async function asked(text: string) {
  await using world = await askedWorld('world-a.yaml', '2026-05-10T09:00:00Z');
  return await world.ask(text);
}

test.each(['Who pays for patents?', 'Wer bezahlt die Patente?'])(
  'whose a result is does not tell who pays for it: %s',
  async (text) => {
    expect((await asked(text)).kind).toBe('unknown');
  },
);

test.each(['Who owns the patents?', 'Wem gehören die Patente?'])(
  'whose a result is, is told: %s',
  async (text) => {
    expect((await asked(text)).about).toEqual(['answer:ip-rules']);
  },
);
