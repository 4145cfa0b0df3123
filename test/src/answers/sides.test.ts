import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let kiln: Awaited<ReturnType<typeof askedWorld>>;
let kelp: Awaited<ReturnType<typeof askedWorld>>;
let heath: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  kiln = await askedWorld('world-kiln.yaml', '2027-03-01T09:00:00Z');
  kelp = await askedWorld('world-kelp.yaml', '2026-03-10T09:00:00Z');
  heath = await askedWorld('world-heath.yaml', '2026-05-20T09:00:00Z');
});
afterAll(() => Promise.all([kiln, kelp, heath].map((one) => one[Symbol.asyncDispose]())));

/** What the last of these questions, one after the other, is answered by. */
async function last(bot: typeof kiln, ...questions: readonly string[]) {
  const talk = questions.join(' ');
  const answers = [];
  for (const question of questions) answers.push(await bot.ask(question, talk));
  const { kind, message } = answers.at(-1) ?? (await bot.ask(talk));
  return { kind, said: plainText(message) };
}

describe('a side that the call does not have', () => {
  test.each([
    ['When do the tile restoration grants close?', 'And the Canadian side?'],
    ['Wann endet die Flachglas-Ausschreibung?', 'Und die portugiesische Seite?'],
    ['When does the flat glass call close?', 'And Portugal?'],
  ])('none of these dates is its: %s %s', async (first, then) => {
    const { kind, said } = await last(kiln, first, then);
    expect(kind).toBe('unknown');
    expect(said).not.toMatch(/2027,/);
  });

  test('none of those that bind others is', async () => {
    expect(await last(kelp, 'When is the iodine call due?', 'and the Canadian side?')).toMatchObject({
      kind: 'unknown',
    });
    expect(
      await last(heath, 'Wann endet die Altbalken-Ausschreibung?', 'Und die kanadische Seite?'),
    ).toMatchObject({ kind: 'unknown' });
    expect(await last(kiln, 'When does the tile call close on the German side?')).toMatchObject({
      kind: 'unknown',
    });
  });

  test.each([
    ['Wann endet die Flachglas-Ausschreibung?', 'Und auf der deutschen Seite?', '04.06.2027'],
    ['When does the flat glass call close?', 'And the Canadian side?', '4 Jun 2027'],
    ['When is the deadline for the technical ceramics call?', 'And the Portuguese side?', '15 Jul 2027'],
    ['When is the kiln prize due?', 'And the German side?', '8 Oct 2027'],
  ])('of one that pays, is let in or that nobody shuts out, they are: %s %s', async (first, then, date) => {
    expect((await last(kiln, first, then)).said).toContain(date);
  });
});

describe('a contact in a country', () => {
  test.each([
    'Who is the contact on the German side of the flat glass call?',
    'Who is the Canadian contact for the technical ceramics call?',
    'Is there a Portuguese contact for the kiln call?',
    'Czech contact for the kiln call?',
    'Contact in Portugal for the kiln call?',
    'Wer ist auf kanadischer Seite Ansprechpartner für die Ofen-Ausschreibung?',
    'Wer ist der deutsche Ansprechpartner der Flachglas-Ausschreibung?',
    'Polnischer Ansprechpartner für die Ofen-Ausschreibung?',
  ])('is not one of another: %s', async (text) => {
    expect((await kiln.ask(text)).kind).toBe('unknown');
  });

  test('nor behind the contact of the call', async () => {
    expect(
      await last(kiln, 'Who is the contact for the kiln call?', 'And on the Canadian side?'),
    ).toMatchObject({
      kind: 'unknown',
    });
    expect(
      (await last(kiln, 'Wer ist Ansprechpartner für die Ofen-Ausschreibung?', 'Und auf deutscher Seite?'))
        .said,
    ).toContain('Sandhoff');
  });

  test.each([
    ['Who is the Canadian contact for the flat glass call?', 'Gordon Whelan'],
    ['Contact in Germany for the kiln call?', 'Ulrike Sandhoff'],
    ['Who is the contact for Canadian applicants in the kiln call?', 'Ulrike Sandhoff'],
    ['Wer ist auf deutscher Seite Ansprechpartner für die Ofen-Ausschreibung?', 'Ulrike Sandhoff'],
    ['Wer ist die portugiesische Ansprechperson für die Azulejo-Förderung?', 'Inês Carvalhal'],
  ])('is told where it is known to be there, or is for those who are: %s', async (text, name) => {
    expect(plainText((await kiln.ask(text)).message)).toContain(name);
  });
});
