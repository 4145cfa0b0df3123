import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
let lupine: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-02-25T09:00:00Z');
  lupine = await askedWorld('world-lupine.yaml', '2026-04-25T09:00:00Z');
});
afterAll(() => Promise.all([world, lupine].map((one) => one[Symbol.asyncDispose]())));

async function told(text: string, conversation: string | null = null): Promise<string> {
  return plainText((await world.ask(text, conversation)).message);
}

describe('what is to be handed in is told by how to apply', () => {
  test.each([
    ['what do we have to upload to enter the photonics challenge', 'five-minute video'],
    ['what goes into the application for the tech vouchers', 'Two-page'],
    ['what should a PQC grant application include', 'cost plan'],
    ['what attachments do the AI fellowships require', 'with a CV'],
    ['What do the compute pilots want us to send in?', 'one PDF file'],
    ['Do I have to attach a cost plan for the PQC grants?', 'cost plan'],
    ['Is an invitation letter needed for the quantum talent exchange?', 'invitation letter'],
    ['Welche Unterlagen brauche ich von der Gasteinrichtung für die Quantenstipendien?', 'Einladungsbrief'],
    ['Was ist beim Antrag auf Technologiegutscheine beizufügen?', 'zwei Seiten'],
    ['Muss ich bei der PQC-Förderung einen Kostenplan beilegen?', 'Kostenplan'],
    ['was will die DFG bei den KI-Stipendien alles sehen', 'Lebenslauf'],
    ['Reicht bei den Compute-Piloten eine PDF per Mail?', 'PDF-Datei'],
  ])('%s', async (text, said) => {
    const [, fact] = (await told(text)).split('\n');
    expect(fact).toMatch(/^(?:How to apply|So bewerben Sie sich): /);
    expect(fact).toContain(said);
  });

  test.each([
    ['what photos does the streamside challenge want', 'three photos'],
    ['How many photos do we upload for the streamside challenge?', 'three photos'],
    ['Was laden wir beim Bachpaten-Wettbewerb hoch?', 'drei Fotos'],
    ['Was muss dem Antrag bei Nasse Moore beiliegen?', 'Drohnenaufnahmen'],
  ])('%s', async (text, said) => {
    expect(plainText((await lupine.ask(text)).message)).toContain(said);
  });

  test('that documents are sources elsewhere', async () => {
    const glacier = await askedWorld('world-glacier.yaml', '2028-02-20T09:00:00Z');
    const asked = [
      'how many references do you want for the mountain fellowships',
      'Is an audio recording allowed in the snow knowledge call?',
      'What data do we have to send for the meltwater call?',
    ];
    const answers = await Promise.all(asked.map((text) => glacier.ask(text)));
    await glacier[Symbol.asyncDispose]();
    const said = answers.map(({ message }) => plainText(message).split('\n')[1]);
    expect(said).toEqual([
      expect.stringContaining('two references'),
      expect.stringContaining('audio recording'),
      expect.stringContaining('runoff data'),
    ]);
  });

  test('of the call told last', async () => {
    await told('Tell me about the AI Talent Exchange', 'c');
    expect(await told('what do I have to hand in?', 'c')).toContain('with a CV');
    expect(await told('What do we send in?', 'c')).toContain('with a CV');
  });

  test('of one whose entry lacks it, that it is not stated', async () => {
    const { kind, message } = await lupine.ask('Which papers do I need for the saltwater call?');
    expect(kind).toBe('unknown');
    expect(plainText(message)).toContain('How to apply: not stated');
  });
});

test.each([
  ['When do I have to upload the video for the photonics challenge?', /^[^\n]+\nEntry: Fri 6 Mar 2026/],
  ['What can we still submit to the quantum call?', /^[^\n]+\nProject outline: Tue 31 Mar 2026/],
  ['What do I have to submit by 31 March for the quantum call?', /Tue 31 Mar 2026/],
  ['Was kann man bei der Quanten-Ausschreibung noch einreichen?', /31\.03\.2026/],
  ['By what time does the quantum outline have to be in?', /Tue 31 Mar 2026/],
  ['Who has to sign the documents for the AI fellowships?', /not guess/],
  ['Was passiert mit den Unterlagen der Technologiegutscheine?', /^(?!.*\nSo bewerben)/],
  ['Is a visa mandatory for the AI fellowships?', /not guess/],
  ['Does the applicant need a passport for the AI fellowships?', /not guess/],
])('when, by whom and what nobody tells of is not told by it: %s', async (text, said) => {
  expect(await told(text)).toMatch(said);
});

test.each([
  ['Braucht man für die Quantenstipendien eine Einladung der Gasteinrichtung?', 'Einladungsbrief'],
  ['Verlangen die KI-Stipendien eine Vita?', 'Lebenslauf'],
  ['Do they want a resume for the AI fellowships?', 'with a CV'],
  ['Muss für die PQC-Förderung ein Finanzplan dabei sein?', 'Kostenplan'],
])('what is needed is told in another word for it: %s', async (text, said) => {
  await using world = await askedWorld('world-a.yaml', '2026-03-10T09:00:00Z');
  expect(plainText((await world.ask(text)).message)).toContain(said);
});

test('what no text has in any word is not', async () => {
  await using world = await askedWorld('world-a.yaml', '2026-03-10T09:00:00Z');
  const { kind } = await world.ask('Braucht man für die Quantenstipendien ein Visum?');
  expect(kind).toBe('unknown');
});

test('how many there must be is told without a verb', async () => {
  await using world = await askedWorld('world-tundra.yaml', '2027-03-01T09:00:00Z');
  const { message } = await world.ask('How many references for the timber builder grants?');
  expect(plainText(message)).toContain('two references');
});
