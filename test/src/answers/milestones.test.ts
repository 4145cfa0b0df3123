import { expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  [
    'What happens on 15 November 2034?',
    /^No milestone .* that day\.\n+This one may be/,
    /4th quarter of 2034|Q4 2034/,
  ],
  [
    'What happens in November 2034?',
    /^No milestone .* November 2034\.\n+This one may be/,
    /4th quarter of 2034|Q4 2034/,
  ],
  ['What happens on 20 June 2034?', /^One milestone on that day:/, /Cusco/],
  ['What happens in 2034?', /^\d milestones in 2034:/, /Cusco/],
])('of what is known to a quarter no day is told: %s', async (text, lead, told) => {
  await using world = await askedWorld('world-timber.yaml', '2034-05-20T08:00:00Z');
  const said = plainText((await world.ask(text)).message);
  expect(said).toMatch(lead);
  expect(said).toMatch(told);
});

test.each([
  ['world-a.yaml', 'Milestones on photonics?', []],
  ['world-a.yaml', 'Meilensteine zur Photonik', []],
  ['world-a.yaml', 'Which events are there on photonics?', []],
  ['world-kelp.yaml', 'Milestones on bio-based materials', ['cuxhaven-fair', 'packaging-trial']],
  ['world-kelp.yaml', 'Meilensteine zu biobasierten Werkstoffen', ['cuxhaven-fair', 'packaging-trial']],
  ['world-a.yaml', 'milestones on raw materials', ['minerals-declaration']],
])('%s: events on a topic are told as that, and no card of the topic: %s', async (file, text, ids) => {
  await using world = await askedWorld(file, '2026-04-20T09:00:00Z');
  const { kind, about } = await world.ask(text);
  expect({ kind, about }).toEqual({ kind: 'answer', about: ids.map((id) => `milestone:${id}`) });
});

test.each(['Photonics?', 'What about photonics?', 'Which calls are there on photonics?'])(
  'what is asked of the topic itself is: %s',
  async (text) => {
    await using world = await askedWorld('world-a.yaml', '2026-04-20T09:00:00Z');
    expect((await world.ask(text)).about).toContain('call:photonics-2026');
  },
);
