import { afterEach, beforeEach, expect, test } from 'vitest';
import { upsertItems } from '#adapters/postgres/items.ts';
import type { FilledForm } from '#src/messages/form.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { everything } from '#test/fixtures/knowledge/everything.ts';
import { fillIn, formOf, messagesOf, wrongFields } from '#test/support/replies.ts';
import { item } from '#test/support/sources.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

const NOW = '2026-03-01T09:00:00Z';
const [topic] = everything.topics;
if (!topic) throw new Error('there is a topic');
const AI = {
  ...topic,
  id: 'ai',
  name: { de: 'Künstliche Intelligenz', en: 'artificial intelligence' },
  draft: false,
};

let whole: Awaited<ReturnType<typeof wholeDesk>>;
beforeEach(async () => {
  whole = await wholeDesk(fakeLog(), { ...everything, topics: [AI] }, NOW);
});
afterEach(() => whole[Symbol.asyncDispose]());

const FILTER = {
  sources: ['bund'],
  any: 'quant*,  KI; quant*',
  topics: ['ai'],
  all: 'Kanada, neue Förderung',
  none: 'Stellenausschreibung',
};

async function submit(language: 'de' | 'en', values: FilledForm['values'], intent = 'save') {
  const asker = { ...LENA, language };
  const form = formOf(await whole.desk.write(asker, 'news subscribe'));
  return whole.desk.submit(asker, fillIn(form, values, intent));
}

test.each([
  [
    'de',
    'nur mit quant*, KI oder Thema Künstliche Intelligenz, immer mit Kanada und „neue Förderung“, nie Stellenausschreibung',
    'Quelle bund (nur mit',
  ],
  [
    'en',
    'only with quant*, KI, or topic artificial intelligence, always with Kanada and “neue Förderung”, never Stellenausschreibung',
    'Source bund (only with',
  ],
] as const)('is told back in words, to the person and to all, in %s', async (language, told, toAll) => {
  const [own, all] = messagesOf(await submit(language, FILTER));
  expect(JSON.stringify(own?.parts)).toContain(told);
  expect(JSON.stringify(all?.parts)).toContain(toAll);
});

test('comes back in the form as it was written', async () => {
  await submit('en', FILTER);
  const form = formOf(await whole.desk.write(LENA, 'news subscribe'));
  expect(Object.fromEntries(form.fields.map(({ id, value }) => [id, value]))).toMatchObject({
    ...FILTER,
    any: 'quant*, KI',
    languages: ['de', 'en'],
  });
});

test.each<[string, FilledForm['values'], readonly string[]]>([
  ['a star within a word', { any: 'qu*nt' }, ['any']],
  ['a star and nothing else', { all: '**' }, ['all']],
  ['one letter with a star', { none: 'k*' }, ['none']],
  ['signs alone', { any: '§§, KI' }, ['any']],
  ['“or” instead of a comma', { any: 'quant* oder KI' }, ['any']],
  ['too many words', { any: Array.from({ length: 21 }, (_, nth) => `wort${nth}`).join() }, ['any']],
  ['too long a text', { all: 'a'.repeat(501) }, ['all']],
  ['what is wanted and is not', { any: 'KI', all: 'Förderung', none: 'foerderung, Tanz' }, ['none']],
  ['a topic that is not there', { topics: ['x'] }, ['topics']],
  ['several at once', { any: '*', none: '*', sources: [] }, ['sources', 'any', 'none']],
])('%s comes back beside its field', async (_, values, wrong) => {
  expect(wrongFields(formOf(await submit('de', { sources: ['bund'], ...values })))).toEqual(wrong);
  expect(await whole.stores.subscriptions.ofChannel(whole.channel.id)).toEqual([]);
});

test('what would have come is shown before it is saved: the last 30 days, at most five', async () => {
  const at = Temporal.Instant.from(NOW);
  const published = (nth: number) => at.subtract({ hours: 24 * nth });
  const titles = Array.from({ length: 8 }, (_, nth) =>
    item(`q${nth}`, { title: `Quanten ${nth}`, published: published(nth) }),
  );
  await upsertItems(whole.db, 'bund', [
    ...titles,
    item('old', { title: 'Quanten vor langem', published: published(31) }),
    item('other', { title: 'Anderes', published: published(0) }),
  ]);
  const shown = formOf(await submit('de', { sources: ['bund'], any: 'quant*' }, 'preview'));
  expect(shown.note).toBe('Von den gespeicherten Meldungen der letzten 30 Tage wären 8 gekommen, zuletzt:');
  const items = shown.preview?.parts.flatMap((part) => (part.kind === 'list' ? part.items : []));
  expect(items).toHaveLength(5);
  expect(items?.slice(0, 2)).toEqual([
    'So, 01.03.2026 · Quelle bund: Quanten 0',
    'Sa, 28.02.2026 · Quelle bund: Quanten 1',
  ]);
  expect(shown.fields.find(({ id }) => id === 'any')?.value).toBe('quant*');
  const none = formOf(await submit('en', { sources: ['bund'], any: 'xylo*' }, 'preview'));
  expect(none.note).toBe('Of the stored items of the last 30 days, none would have come.');
  expect(none.preview).toBeUndefined();
  expect(await whole.stores.subscriptions.ofChannel(whole.channel.id)).toEqual([]);
});

test.each([
  [
    'a brace that is not closed',
    'Neu: {Titel} von {Quelle',
    'Zu einer geschweiften Klammer fehlt das Gegenstück: „Neu: {Titel} von {Quelle“',
  ],
  ['what could become too long a post', '{Titel} '.repeat(7), 'bis zu 3506 Zeichen'],
])('a template with %s is refused, with where', async (_, template, said) => {
  const form = formOf(await submit('de', { sources: ['bund'], template }));
  expect(wrongFields(form)).toEqual(['template']);
  expect(form.fields.find(({ id }) => id === 'template')?.error).toContain(said);
});

test('a look at what would have come shows the template, filled in', async () => {
  await upsertItems(whole.db, 'bund', [
    item('q', { title: 'Quantum', published: Temporal.Instant.from(NOW) }),
  ]);
  const form = formOf(await submit('en', { sources: ['bund'], template: 'Neu: {title}' }, 'preview'));
  expect(JSON.stringify(form.preview?.parts)).toMatch(
    /This is how a post would look:.*Neu: Quantum.*Source bund/,
  );
  const usual = formOf(await submit('en', { sources: ['bund'] }, 'preview'));
  expect(JSON.stringify(usual.preview?.parts)).not.toContain('would look');
});
