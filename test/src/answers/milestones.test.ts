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
