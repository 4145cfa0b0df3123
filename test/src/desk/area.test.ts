import { expect, test } from 'vitest';
import { type Area, joinAreas } from '#src/desk/area.ts';
import type { Reply } from '#src/messages/form.ts';

const NOTHING: Area = { commands: {}, actions: {}, forms: {} };
const handle = async (): Promise<Reply> => ({ kind: 'nothing' });

test('areas are joined into one', () => {
  const help: Area = { ...NOTHING, commands: { help: handle } };
  const news: Area = { commands: { sources: handle }, actions: { 'a.b': handle }, forms: { 'a.b': handle } };
  expect(joinAreas([help, news])).toEqual({ ...news, commands: { help: handle, sources: handle } });
});

test.each<[string, Area]>([
  ['help', { ...NOTHING, commands: { help: handle } }],
  ['language.choose', { ...NOTHING, actions: { 'language.choose': handle } }],
  ['announcements.send', { ...NOTHING, forms: { 'announcements.send': handle } }],
])('a second %s is refused', (name, area) => {
  expect(() => joinAreas([area, NOTHING, area])).toThrow(name);
});
