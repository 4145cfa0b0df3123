import { expect, test } from 'vitest';
import { type Conversation, type Conversations, NEW_CONVERSATION } from '#src/ports/conversations.ts';

type Opened = { readonly conversations: Conversations } & AsyncDisposable;

const STATE: Conversation = {
  about: ['call:foo', 'organisation:bar'],
  listed: ['call:foo', 'call:baz'],
  intent: 'funder',
  stage: 'outline',
  wanted: 'de',
  language: 'de',
  choice: { intent: 'deadline', options: ['call:foo', 'call:baz'] },
};

/** What every keeper of conversations must do. `open` gives one without any. */
export function conversationsContract(open: () => Promise<Opened>): void {
  test('a conversation that nobody had yet is new', async () => {
    await using opened = await open();
    expect(await opened.conversations.read('one')).toEqual(NEW_CONVERSATION);
  });

  test('what was written last is read, and only under its key', async () => {
    await using opened = await open();
    const { conversations } = opened;
    await conversations.write('one', { ...STATE, intent: 'amount' });
    await conversations.write('one', STATE);
    expect(await conversations.read('one')).toEqual(STATE);
    expect(await conversations.read('two')).toEqual(NEW_CONVERSATION);
  });

  test('a key may be any text', async () => {
    await using opened = await open();
    const { conversations } = opened;
    for (const key of ["'; drop table conversation; --", '', 'ü'.repeat(500)]) {
      await conversations.write(key, STATE);
      expect(await conversations.read(key)).toEqual(STATE);
    }
  });
}
