import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Message } from '#src/messages/message.ts';
import { plainText } from '#src/messages/plain-text.ts';
import { askingWorld } from '#test/src/enquiries/asking.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { formOf, messageOf } from '#test/support/replies.ts';

const DEMO = fileURLToPath(new URL('../../fixtures/questions/demo.yaml', import.meta.url));

const labels = ({ buttons }: Message) => buttons.map(({ label }) => label);

/** What is asked back to the question, and what is said to whoever presses the first choice. */
async function chosen(question: string, language: string, hasExperts: boolean) {
  const set = await askingWorld(await knowledgeOf(DEMO));
  if (hasExperts) await set.stores.experts.add(set.experts.address, null);
  const mira = { ...set.mira, language };
  const which = messageOf(await set.desk.write(mira, question));
  const told = messageOf(await set.press(mira, which.buttons[0]));
  const open = () => set.stores.feedback.openQuestions(mira.channel.tenant, 9);
  return { ...set, mira, told, open };
}

test.each([
  ['How much funding is there?', 'en', 'Quantum Sensing 2027', 'with “Ask the experts”'],
  ['Wie viel Geld gibt es?', 'de', 'Quantensensorik 2027', 'Mit „Fachleute fragen“'],
])(
  '%s: behind a choice too the unknown is noted, and goes to the experts',
  async (question, language, name, way) => {
    await using set = await chosen(question, language, true);
    expect(plainText(set.told)).toContain(way);
    expect(plainText(set.told)).not.toMatch(/person who runs|Person, die/);
    expect(await set.open()).toMatchObject([{ text: `${question} – ${name}`, asked: 1, language }]);
    const form = formOf(await set.press(set.mira, set.told.buttons.at(-1)));
    expect(form.fields[0]?.value).toBe(`${question} – ${name}`);
  },
);

test('behind a choice an answer has its thumbs, which tell what was asked', async () => {
  await using set = await chosen('When is the deadline?', 'en', true);
  expect(labels(set.told)).toEqual(['👍 Helpful', '👎 Not helpful']);
  await set.press(set.mira, set.told.buttons[1]);
  expect(await set.open()).toMatchObject([
    { text: 'When is the deadline? – Quantum Sensing 2027', asked: 0, disliked: 1 },
  ]);
});

test('a choice of an earlier version, which brings no question, is answered and notes nothing', async () => {
  await using set = await chosen('When is the deadline?', 'en', true);
  const choose = async (intent: string) => {
    const values = { entry: 'call:demo-q1', intent, language: 'en' };
    return messageOf(await set.desk.press(set.mira, { name: 'answers.choose', values }));
  };
  expect(labels(await choose('deadline'))).toEqual([]);
  expect(labels(await choose('amount'))).toEqual(['Ask the experts']);
  expect(await set.open()).toEqual([]);
});

test('a long question leaves room for what was chosen', async () => {
  const question = `When is the deadline? ${'Please. '.repeat(100)}`;
  await using set = await chosen(question, 'en', true);
  await set.press(set.mira, set.told.buttons[1]);
  const [{ text = '' } = {}] = await set.open();
  expect(text.length).toBeLessThanOrEqual(300);
  expect(text).toMatch(/^When is the deadline\? Please.* – Quantum Sensing 2027$/);
});

test('where nobody can be asked, whoever runs the bot is named as before', async () => {
  await using set = await chosen('How much funding is there?', 'en', false);
  expect(plainText(set.told)).toContain('person who runs this bot');
  expect(labels(set.told)).toEqual([]);
});
