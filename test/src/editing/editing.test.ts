import { expect, test } from 'vitest';
import { askingWorld } from '#test/src/enquiries/asking.ts';
import { fillIn, formOf, messageOf, messagesOf, wrongFields } from '#test/support/replies.ts';
import { LENA } from '#test/support/whole-desk.ts';

const EN = { ...LENA, language: 'en' };
const SUBMARINE = 'May a spin-off from Vienna borrow a submarine?';
const FILLED = {
  'questions-de': 'Darf eine Ausgründung aus Wien ein U-Boot leihen?',
  'answer-de': 'Ja, zwei Wochen lang.',
  'questions-en': SUBMARINE,
  'answer-en': 'Yes, for two weeks.',
  'source-title': 'Rules of the harbour',
  'source-url': 'https://example.org/harbour',
};

test('an answered enquiry becomes a draft, which nobody is told before an editor publishes it', async () => {
  await using set = await askingWorld();
  await set.stores.experts.add(LENA.channel, null);
  await set.ask(SUBMARINE);
  await set.stores.enquiries.answer(LENA.channel, '1001', { text: 'Yes, for two weeks.', by: 'Lena' });
  const save = { name: 'editing.from-enquiry', values: { id: '1001', language: 'en' } };
  expect(messageOf(await set.desk.press(set.mira, save)).summary).toContain('Only editors');
  const form = formOf(await set.desk.press(EN, save));
  expect(form.fields.map(({ id, value }) => [id, value])).toEqual([
    ['questions-de', ''],
    ['answer-de', ''],
    ['questions-en', SUBMARINE],
    ['answer-en', 'Yes, for two weeks.'],
    ['source-title', ''],
    ['source-url', ''],
  ]);
  const half = formOf(await set.desk.submit(EN, fillIn(form, { 'source-url': 'javascript:alert(1)' })));
  expect(wrongFields(half)).toEqual(['questions-de', 'answer-de', 'source-title', 'source-url']);
  const saved = messageOf(await set.desk.submit(EN, fillIn(form, FILLED)));
  expect(saved.summary).toBe('Saved as a draft. Nobody gets this answer yet.');

  const asked = async () => messageOf(await set.desk.write(set.mira, SUBMARINE));
  expect(JSON.stringify(await asked())).not.toContain('two weeks');
  const [heading, draft] = messagesOf(await set.desk.write(EN, 'answer drafts'));
  expect(heading?.summary).toBe('1 draft is waiting to be published:');
  expect(messageOf(await set.press(set.mira, draft?.buttons[0])).summary).toContain('Only editors');
  const changed = formOf(await set.press(EN, draft?.buttons[1]));
  await set.desk.submit(EN, fillIn(changed, { 'answer-en': 'Yes, for three weeks.' }));
  expect(messageOf(await set.press(EN, draft?.buttons[0])).summary).toContain('from now on');
  expect(JSON.stringify(await asked())).toMatch(/three weeks.*https:\/\/example\.org\/harbour/);

  expect(messageOf(await set.press(EN, draft?.buttons[0])).summary).toContain('This draft is gone');
  expect(messageOf(await set.desk.submit(EN, fillIn(form, FILLED))).summary).toContain('published already');
  expect(messageOf(await set.desk.write(EN, 'answer drafts')).summary).toContain('no draft');
});

test('open questions become a draft, and are settled by it', async () => {
  await using set = await askingWorld();
  await set.desk.write(EN, SUBMARINE);
  const [, group] = messagesOf(await set.desk.write(EN, 'unanswered'));
  const form = formOf(await set.press(EN, group?.buttons[0]));
  expect(form.fields.find(({ id }) => id === 'questions-en')?.value).toBe(SUBMARINE);
  const cancelled = await set.desk.submit(EN, { ...fillIn(form, FILLED), intent: 'cancel' });
  expect(messageOf(cancelled).summary).toBe('Nothing has been saved.');
  await set.desk.submit(EN, fillIn(form, FILLED));
  expect(messageOf(await set.desk.write(EN, 'unanswered')).summary).toContain('No question');
  expect(messageOf(await set.press(EN, group?.buttons[0])).summary).toContain('not open any more');
});

test('a form with the id of an entry that is not one of these drafts changes nothing', async () => {
  await using set = await askingWorld();
  const before = await set.stores.knowledge.read();
  const id = before.answers[0]?.id ?? '';
  expect(id).not.toBe('');
  const form = { name: 'editing.answer', intent: 'save', values: FILLED, context: { id, language: 'en' } };
  expect(messageOf(await set.desk.submit(EN, form)).summary).toContain('no longer valid');
  expect(await set.stores.knowledge.read()).toEqual(before);
});
