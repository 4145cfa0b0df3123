import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-timber.yaml', '2034-05-20T08:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

test.each([
  'Which calls are not open?',
  'Welche Ausschreibungen sind nicht für Peru?',
  'Welche Ausschreibungen fördert Fonselva nicht?',
  'What else is open besides the moon grants?',
  'Welche Partner neben Hochschulen dürfen mitmachen?',
])('no list is told by what it is to leave out: %s', async (text) => {
  expect((await world.ask(text)).kind).toBe('unknown');
});

test.each([
  'Isn’t Bamboo Joints open?',
  'Besides, which calls are open?',
  'Endet die Ausschreibung Bambusknoten nicht bald?',
  'Which calls are no longer open?',
])('a “not” that leaves nothing out is no obstacle: %s', async (text) => {
  expect((await world.ask(text)).kind).toBe('answer');
});

test.each([
  'What else is open besides Bamboo Joints?',
  'Apart from Bamboo Joints, what is open?',
  'Anything open other than Bamboo Joints?',
  'Was ist außer Bambusknoten noch offen?',
  'Abgesehen von Bambusknoten: was ist noch offen?',
  'Gibt es noch etwas anderes als Bambusknoten?',
  'Was läuft neben Bambusknoten?',
])('the rest is told, without what is left out: %s', async (text) => {
  const all = await world.ask('Which calls are open?');
  const { kind, about } = await world.ask(text);
  expect(all.about).toContain('call:bamboo-joints');
  expect([kind, ...about]).toEqual(['answer', ...all.about.filter((ref) => ref !== 'call:bamboo-joints')]);
});

test.each(['Besides that, which calls are open?', 'Außerdem: Welche Ausschreibungen sind offen?'])(
  'nothing is left out where nothing is named: %s',
  async (text) => {
    const all = await world.ask('Which calls are open?');
    const { about, message } = await world.ask(text);
    expect(about).toEqual(all.about);
    expect(plainText(message)).not.toMatch(/^(?:Besides|Außer)/);
  },
);
