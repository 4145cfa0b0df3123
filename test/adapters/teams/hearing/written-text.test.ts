import { expect, test } from 'vitest';
import type { Activity } from '#adapters/teams/connector.ts';
import { writtenText } from '#adapters/teams/hearing/written-text.ts';

const mention = (id: string, name: string) => ({
  type: 'mention',
  mentioned: { id },
  text: `<at>${name}</at>`,
});
const entities = [
  mention('28:bot', 'Allianzbote'),
  mention('19:c1@thread.tacv2', 'General'),
  mention('19:chat@thread.v2', 'Everyone'),
  mention('29:max', 'Max'),
];

test.each([
  // A channel, a team or everyone around a question is no word of it.
  ['<at>General</at> <at>Allianzbote</at> Frist?', 'Frist?'],
  ['<p><at>Allianzbote</at>&nbsp;<at>Everyone</at>, Frist?</p>', 'Frist?'],
  ['<at>Allianzbote</at> Frist? <at>General</at>', 'Frist?'],
  ['<at>Max</at> <at>General</at> Frist?', 'Max Frist?'],
  // Within it, or behind a command, it is.
  ['<at>Allianzbote</at> Gilt das in <at>General</at> auch?', 'Gilt das in General auch?'],
  ['<at>Allianzbote</at> subscribe <at>General</at>', 'subscribe General'],
  ['General Frist?', 'General Frist?'],
])('%s is read as %s', (given, written) => {
  expect(writtenText({ type: 'message', text: given, entities } as unknown as Activity, '28:bot')).toBe(
    written,
  );
});
