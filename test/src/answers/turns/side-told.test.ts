import { describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

describe('after the deadlines of two sides', () => {
  test.each([
    ['We are based in Germany, which one counts for us?', '26 Jun', '12 Jun'],
    ['We’re in Halifax – which date applies to us?', '12 Jun', '26 Jun'],
    ['Which of the two is ours? We’re a broadcaster in Toronto.', '12 Jun', '26 Jun'],
    ['Wir sitzen in Leipzig, was gilt für uns?', '26.06.', '12.06.'],
    ['Welcher Termin gilt für uns als deutsches Archiv?', '26.06.', '12.06.'],
  ])('“%s” is told that of its own', async (text, told, other) => {
    await using asked = await askedWorld('world-scroll.yaml', '2026-05-10T09:00:00Z');
    await asked.ask('When is Saving the Tapes due?', text);
    const said = plainText((await asked.ask(text, text)).message);
    expect([said.includes(told), said.includes(other)]).toEqual([true, false]);
  });

  test.each([
    ['Which travel rules apply to us in Germany?', 'call:tapes-2026'],
    ['Which newsletter counts for us in Germany?', 'call:tapes-2026'],
  ])('“%s” asks for no deadline', async (text, not) => {
    await using asked = await askedWorld('world-scroll.yaml', '2026-05-10T09:00:00Z');
    await asked.ask('When is Saving the Tapes due?', text);
    expect((await asked.ask(text, text)).about).not.toContain(not);
  });
});
