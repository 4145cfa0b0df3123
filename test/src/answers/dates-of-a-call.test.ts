import { expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  ['What are the two dates for the quantum call, outline and full?', '15 Sep 2026'],
  ['both dates for the quantum call', '15 Sep 2026'],
  ['dates of the quantum call?', '15 Sep 2026'],
  ['What are all the dates of the quantum call?', '15 Sep 2026'],
  ['both stages of the quantum call?', '15 Sep 2026'],
  ['Wie lauten beide Fristen der Quanten-Ausschreibung?', '15.09.2026'],
  ['Welche Termine hat die Quanten-Ausschreibung?', '15.09.2026'],
  ['Quanten-Ausschreibung beide Termine', '15.09.2026'],
  ['Was sind die beiden Termine der Quanten-Ausschreibung, Skizze und Vollantrag?', '15.09.2026'],
  ['alle Stufen der Quanten-Ausschreibung', '15.09.2026'],
])('the dates of a call are those of all its stages, and nothing else: %s', async (text, last) => {
  await using world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
  const said = plainText((await world.ask(text)).message);
  expect(said).toMatch(/31 Mar 2026|31\.03\.2026/);
  expect(said).toContain(last);
  expect(said).not.toMatch(/Funding|Förderung:|Who may apply|Wer sich/);
});

test.each([
  ['What are the dates of the Hannover fair?', ['milestone:hannover-day']],
  ['Which dates are there in May?', ['milestone:online-consultation', 'milestone:working-groups']],
])('dates of events stay theirs: %s', async (text, about) => {
  await using world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
  expect((await world.ask(text)).about).toEqual(about);
});
