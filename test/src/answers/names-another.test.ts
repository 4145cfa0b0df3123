import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

const WORLDS: Record<string, readonly [file: string, moment: string]> = {
  glacier: ['world-glacier.yaml', '2027-12-10T09:00:00Z'],
  kiln: ['world-kiln.yaml', '2027-01-05T09:00:00Z'],
  quarry: ['world-quarry.yaml', '2026-02-20T09:00:00Z'],
  shoal: ['world-shoal.yaml', '2029-06-01T09:00:00Z'],
  a: ['world-a.yaml', '2026-04-01T09:00:00Z'],
};

async function asked(world: string, text: string) {
  await using opened = await askedWorld(...(WORLDS[world] as [string, string]));
  const { kind, about } = await opened.ask(text);
  return { kind, about };
}

test.each([
  ['glacier', 'Wann erscheint der Gletscheratlas?'],
  ['glacier', 'When is the glacier atlas published?'],
  ['kiln', 'wann erscheint der fliesenatlas'],
  ['kiln', 'When is the tile atlas published?'],
  ['kiln', 'sommerschule keramik'],
  ['kiln', 'Wann ist die Sommerschule Keramik?'],
  ['kiln', 'ceramics summer school'],
  ['quarry', 'honey day in lyon'],
  ['quarry', 'honigtag in lyon'],
  ['a', 'Eröffnung NRC Büro Berlin'],
  ['a', 'Wann eröffnet das NRC sein Büro in Berlin?'],
  ['a', 'When does the NRC open its Berlin office?'],
])('%s: what is named by another word is no event of the same kind: %s', async (world, text) => {
  expect(await asked(world, text)).toEqual({ kind: 'unknown', about: [] });
});

test.each([
  ['glacier', 'Wann erscheint der Permafrostatlas?', 'milestone:permafrost-atlas'],
  ['glacier', 'When will the permafrost atlas of the three countries be out?', 'milestone:permafrost-atlas'],
  ['kiln', 'scherbenatlas', 'milestone:cullet-atlas'],
  ['kiln', 'Sommerschule Glas', 'milestone:glass-summer-school'],
  ['quarry', 'honey day in leipzig', 'milestone:honey-day'],
  ['shoal', 'When was the research ship christened?', 'milestone:ship-christened'],
  ['a', 'Eröffnung LawZero Büro Berlin', 'milestone:lawzero-berlin'],
])('%s: what the event is called by is: %s', async (world, text, ref) => {
  expect(await asked(world, text)).toEqual({ kind: 'answer', about: [ref] });
});
