import { expect, test } from 'vitest';
import type { Form, Reply } from '#src/messages/form.ts';
import type { Message } from '#src/messages/message.ts';
import { type SeenBy, showings } from '#src/messages/showings.ts';
import { splitReply } from '#src/messages/split-reply.ts';

const message: Message = { language: 'en', summary: 'Answer', parts: [], buttons: [] };
const form: Form = {
  name: 'a-form',
  language: 'en',
  title: 'Form',
  note: null,
  fields: [],
  submits: [],
  context: {},
};
const PUBLIC: Reply = { kind: 'message', message, to: 'channel' };
const ASIDE: Reply = { ...PUBLIC, aside: { ...message, summary: 'Aside' } };
const PRIVATE: Reply = { kind: 'message', message, to: 'asker' };

test.each<[string, Reply, SeenBy, readonly string[]]>([
  ['an answer to a question that everyone saw', PUBLIC, 'channel', ['aloud']],
  ['an answer in a direct chat', PUBLIC, 'direct', ['aloud']],
  ['an answer to a command', PUBLIC, 'private', ['offered']],
  ['that nothing is known, after a command', { ...PUBLIC, saysNothing: true }, 'private', ['privately']],
  ['that nothing is known, where everyone saw it', { ...PUBLIC, saysNothing: true }, 'channel', ['aloud']],
  ['an answer with an aside', ASIDE, 'channel', ['aloud', 'privately']],
  ['an answer with an aside, in a direct chat', ASIDE, 'direct', ['aloud', 'privately']],
  ['an answer with an aside, after a command', ASIDE, 'private', ['offered', 'privately']],
  [
    'that nothing is known, with an aside',
    { ...ASIDE, saysNothing: true },
    'private',
    ['privately', 'privately'],
  ],
  ['what is for the asker', PRIVATE, 'channel', ['privately']],
  [
    'a confirmation, the line for the channel and a form',
    { kind: 'several', replies: [PRIVATE, PUBLIC, { kind: 'form', form }] },
    'private',
    ['privately', 'aloud', 'form'],
  ],
  ['nothing', { kind: 'nothing' }, 'channel', []],
])('%s', (_, reply, seenBy, kinds) => {
  expect(showings(reply, seenBy).map(({ kind }) => kind)).toEqual(kinds);
});

test('a form tells the asker the aside in itself, and keeps it from the line for the channel', () => {
  const { said, aloud } = splitReply(ASIDE);
  expect(said.map(({ summary }) => summary)).toEqual(['Aside']);
  expect(aloud).toEqual([PUBLIC]);
});
