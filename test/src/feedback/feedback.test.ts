import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { groupAlike } from '#src/feedback/alike.ts';
import type { Message } from '#src/messages/message.ts';
import type { Asker } from '#src/model/person.ts';
import type { OpenQuestion } from '#src/ports/feedback.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { messageOf, messagesOf } from '#test/support/replies.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

const EN: Asker = { ...LENA, language: 'en' };
const DEMO = fileURLToPath(new URL('../../fixtures/questions/demo.yaml', import.meta.url));
const UNKNOWN = 'May a spin-off from Vienna borrow a submarine?';
const KNOWN = 'What is the next deadline?';

async function begin() {
  const whole = await wholeDesk(fakeLog());
  const press = (asker: Asker, message: Message | undefined, label: string) => {
    const button = message?.buttons.find((one) => one.label === label);
    if (button?.kind !== 'act') throw new Error(`no button ${label}`);
    return whole.desk.press(asker, button.action);
  };
  const open = async () => messagesOf(await whole.desk.write(EN, 'unanswered'));
  return { ...whole, press, open };
}

const labels = (message: Message) => message.buttons.map(({ label }) => label);

describe('thumbs', () => {
  test('stand under an answer, and neither under a question back nor under a greeting', async () => {
    await using set = await wholeDesk(fakeLog(), await knowledgeOf(DEMO));
    expect(labels(messageOf(await set.desk.write(EN, KNOWN)))).toEqual(
      expect.arrayContaining(['👍 Helpful', '👎 Not helpful']),
    );
    const which = messageOf(await set.desk.write({ ...EN, conversation: 'C2' }, 'When is the deadline?'));
    expect(which.summary).toContain('Which');
    expect(labels(which)).not.toContain('👍 Helpful');
    for (const text of ['Hello!', UNKNOWN])
      expect(labels(messageOf(await set.desk.write(EN, text)))).not.toContain('👍 Helpful');
  });

  test('are stored once a person and answer, the last one, and without a name', async () => {
    await using set = await begin();
    const answer = messageOf(await set.desk.write(EN, KNOWN));
    const down = () => set.press(EN, answer, '👎 Not helpful');
    expect(messageOf(await down()).summary).toContain('without your name');
    await down();
    const other = { ...EN, person: { ...EN.person, ref: 'U-OTHER' } };
    await set.press(other, answer, '👎 Not helpful');
    const [heading, first] = await set.open();
    expect(heading?.summary).toBe('1 question was not answered, or not well:');
    expect(JSON.stringify(first?.parts)).toContain(KNOWN);
    expect(first?.summary).toBe('Without an answer: 0 · not helpful: 2');
    await set.press(EN, answer, '👍 Helpful');
    expect((await set.open())[1]?.summary).toContain('not helpful: 1');
    await set.press(other, answer, '👍 Helpful');
    expect((await set.open())[0]?.summary).toBe('No question is unanswered at the moment.');
    const stored = JSON.stringify(await set.db.query('select * from thumb, open_question'));
    expect(stored).not.toContain('U-LENA');
  });
});

test('what a button carries is checked before it is stored', async () => {
  await using set = await begin();
  for (const values of [
    {},
    { answer: 'x'.repeat(65), question: 'Q?' },
    { answer: 'k', question: ' \u200b' },
  ]) {
    const action = { name: 'feedback.thumb', values: { thumb: 'down', ...values } };
    expect(messageOf(await set.desk.press(EN, action)).summary).toContain('no longer valid');
  }
  const long = { thumb: 'down', answer: 'k', question: `a\u0000${'b'.repeat(5000)}` };
  await set.desk.press(EN, { name: 'feedback.thumb', values: long });
  expect(await set.db.query('select text from open_question')).toEqual([{ text: `a${'b'.repeat(299)}` }]);
});

describe('the list of what was not answered', () => {
  test('has what is unknown, how often, and no greeting', async () => {
    await using set = await begin();
    for (const text of [UNKNOWN, 'Hello!', UNKNOWN, 'thanks']) await set.desk.write(EN, text);
    const [, first, ...others] = await set.open();
    expect(others).toEqual([]);
    expect(first?.summary).toBe('Without an answer: 2 · not helpful: 0');
    await set.press(EN, first, 'Done');
    expect((await set.open())[0]?.summary).toContain('No question');
  });

  test('is for editors of the same tenant', async () => {
    await using set = await begin();
    await set.desk.write(EN, UNKNOWN);
    const tenant = { platform: 'fake', ref: 'T9' };
    const elsewhere = { ...EN, channel: { tenant, ref: 'C9' } };
    expect(messagesOf(await set.desk.write(elsewhere, 'unanswered'))[0]?.summary).toContain('No question');
    const [, first] = await set.open();
    await set.press(elsewhere, first, 'Done');
    const stranger = { ...EN, person: { ...EN.person, ref: 'U-OTHER' } };
    expect(messageOf(await set.desk.write(stranger, 'unanswered')).summary).toContain('Only editors');
    expect(messageOf(await set.press(stranger, first, 'Done')).summary).toContain('Only editors');
    expect(await set.open()).toHaveLength(2);
    await set.stores.roles.grant(stranger.person, 'editor');
    expect(messagesOf(await set.desk.write(stranger, 'unanswered'))).toHaveLength(2);
  });
});

test('questions that ask for much the same stand together, the most frequent first', () => {
  const question = (id: string, text: string, asked = 1): OpenQuestion => ({
    id,
    text,
    asked,
    disliked: 0,
    language: 'en',
  });
  const groups = groupAlike([
    question('1', 'Is there parking at the congress centre?'),
    question('2', 'Are start-ups from Vienna eligible?', 2),
    question('3', 'Is there any parking near the congress centre?'),
    question('4', 'parking congress centre', 2),
  ]);
  expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['4', '1', '3'], ['2']]);
});
