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

describe('after the deadline of the one side', () => {
  test.each([
    ['and us in Lisbon?', '15 Jul', '29 Jul'],
    ['And for us in Porto?', '15 Jul', '29 Jul'],
    ['und bei uns in Berlin?', '15.07.', '29.07.'],
    // The same moment, told in another time.
    ['What time is that in Lisbon?', '29 Jul', '15 Jul'],
    ['and in Lisbon?', '29 Jul', '15 Jul'],
    ['Wie spät ist das in Berlin?', '29.07.', '15.07.'],
  ])('“%s” is told that of its own, or of what was told', async (text, told, other) => {
    await using asked = await askedWorld('world-kiln.yaml', '2027-03-03T09:00:00Z');
    await asked.ask('Medical ceramics deadline for Canada?', text);
    const said = plainText((await asked.ask(text, text)).message);
    expect([said.includes(told), said.includes(other)]).toEqual([true, false]);
  });
});
