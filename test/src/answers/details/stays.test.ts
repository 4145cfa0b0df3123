import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
let lupine: Awaited<ReturnType<typeof askedWorld>>;
let harbour: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-02-25T09:00:00Z');
  lupine = await askedWorld('world-lupine.yaml', '2026-04-25T09:00:00Z');
  harbour = await askedWorld('world-harbour.yaml', '2026-03-10T09:00:00Z');
});
afterAll(() => Promise.all([world, lupine, harbour].map((one) => one[Symbol.asyncDispose]())));

async function told(text: string, conversation: string | null = null): Promise<string> {
  return plainText((await world.ask(text, conversation)).message);
}

test.each([
  ['Monthly stipend in the AI Talent Exchange, and for how long?', 'at most six months'],
  ['For how long do the AI fellowships pay?', 'at most six months'],
  ['How many months does the AI Talent Exchange pay for?', 'at most six months'],
  ['How long are the stays in the quantum talent exchange?', 'three to twelve months'],
  ['Wie lange wird bei den KI-Stipendien gezahlt?', 'höchstens sechs Monate'],
  ['How long can a stay in the AI Talent Exchange be?', 'at most six months'],
  ['Wie lange darf ein Aufenthalt im Talentaustausch KI dauern?', 'höchstens sechs Monate'],
])('how long somebody is paid or stays is told, and not how long it is open: %s', async (text, said) => {
  const answer = await told(text);
  expect(answer).toContain(said);
  expect(answer).not.toMatch(/days left|Noch \d+ Tage/);
});

test('how long it is paid, behind how much', async () => {
  await told('How much is the stipend of the AI fellowships?', 'c');
  expect(await told('And for how long?', 'c')).toContain('at most six months');
});

test('where no text tells it, that it is not stated', async () => {
  const { kind, message } = await world.ask('How long do the PQC grants pay?');
  expect(kind).toBe('unknown');
  expect(plainText(message)).toContain('Duration: not stated');
  const said = plainText(
    (await lupine.ask('Wie lange dauert ein Aufenthalt bei den Bodenstipendien?')).message,
  );
  expect(said).toContain('drei bis neun Monaten');
});

test.each([
  ['How long do I have for the quantum fellowships?', '68 days left'],
  ['Wie lange kann ich mich noch für die KI-Stipendien bewerben?', '82 Tage'],
  ['How many weeks do we have for the quantum call?', '34 days left'],
])('the days that are left stay told: %s', async (text, said) => {
  expect(await told(text)).toContain(said);
});

test.each([
  ['How long can a stay for instructors be?', 'two to eight weeks'],
  ['Wie lange dauert ein Aufenthalt für Lehrkräfte?', 'zwei bis acht Wochen'],
])('a stay is told by the one call that is called by who stays: %s', async (text, said) => {
  expect(plainText((await harbour.ask(text)).message)).toContain(said);
});

test.each([
  'How long can a stay for apprentices be?',
  'How long can the ballast project be?',
  'How long are cadets on board?',
])('neither pages nor other months nor days left tell how long that is: %s', async (text) => {
  expect(await harbour.ask(text)).toMatchObject({ kind: 'unknown' });
});

test.each([
  ['How long is the potter fellowship?', 'at most nine months'],
  ['glassblower fellowship how long', 'six to twelve months'],
  ['Wie lange geht das Töpfer-Stipendium?', 'höchstens neun Monate'],
  ['Glasbläser-Stipendium: wie lange?', 'sechs bis zwölf Monate'],
  // Of the time left it is not asked how long the fellowship is.
  ['How long do I have for the potter fellowship?', '107 days left'],
  ['How long till the glassblower fellowship closes?', '65 days left'],
  ['Wie lange noch bis zum Töpfer-Stipendium?', 'Noch 107 Tage'],
])('how long a fellowship is, or how long it is still open: %s', async (text, said) => {
  await using kiln = await askedWorld('world-kiln.yaml', '2027-03-03T09:00:00Z');
  expect(plainText((await kiln.ask(text)).message)).toContain(said);
});
