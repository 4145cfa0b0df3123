import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let canal: Awaited<ReturnType<typeof askedWorld>>;
let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  canal = await askedWorld('world-canal.yaml', '2026-12-10T09:00:00Z');
  world = await askedWorld('world-a.yaml', '2026-03-20T14:00:00Z');
});
afterAll(async () => {
  await canal[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
});

let talks = 0;
/** What the last of these questions, asked one after the other, is answered by, and how. */
async function last(bot: typeof canal, ...questions: readonly string[]) {
  talks += 1;
  let answer = await bot.ask(questions[0] ?? '', `talk-${talks}`);
  for (const question of questions.slice(1)) answer = await bot.ask(question, `talk-${talks}`);
  return { about: answer.about[0], kind: answer.kind, said: JSON.stringify(answer.message.parts) };
}

describe('a country that follows up', () => {
  test.each([
    [
      'Wann endet die Muschel-Ausschreibung?',
      'Gilt die Voranmeldung auch für Briten?',
      'Voranmeldung (Kanada)',
    ],
    ['When does the mussel call close?', 'Does that apply to Brits as well?', 'Proposal'],
    ['Wann endet die Muschel-Ausschreibung?', 'Gilt das auch für Großbritannien?', 'Antrag'],
    ['Who may apply for the apprentice exchange?', 'And Canadians?', 'aged 18'],
    ['Who may apply for the apprentice exchange?', 'Und die Franzosen?', 'ab 18 Jahren'],
    ['How much is the lock call worth?', 'And for the Germans?', '900,000'],
    ['Wer betreut die Muschel-Ausschreibung?', 'Und für Kanada?', 'Voranmeldung (Kanada)'],
    ['Darf der Antrag auf Deutsch sein?', 'Und auf Französisch?', 'auch Französisch'],
    ['Who may apply for the apprentice exchange?', 'And the mussels one?', 'Quagga Mussel'],
    ['Can organisations from other countries take part?', 'And the French?', 'own expense'],
  ])('%s %s', async (first, second, told) => {
    expect((await last(canal, first, second)).said).toContain(told);
  });
});

describe('who may get what was told last', () => {
  test.each([
    ['Could a company in Ontario get one?', 'United Kingdom'],
    ['Kann eine Bäckerei so einen bekommen?', 'Vereinigten Königreich'],
    ['Dürfen auch Hochschulen einen bekommen?', 'Vereinigten Königreich'],
  ])('%s', async (question, told) => {
    expect((await last(canal, 'What are the towpath vouchers for?', question)).said).toContain(told);
  });

  test.each(['Can I get one in German?', 'When can I get one?', 'Can I have one for travel costs?'])(
    '%s asks for something else',
    async (question) => {
      const { said } = await last(canal, 'What are the towpath vouchers for?', question);
      expect(said).not.toContain('Who may apply');
    },
  );
});

describe('what leads somebody to ask for a contact is not what is asked for', () => {
  test.each([
    'Wen kann ich anrufen, wenn das Portal klemmt?',
    'An wen richte ich Rückfragen?',
    'Who do I call if the upload hangs?',
    'Whom should I contact if the portal hangs?',
    'Who can help when the login fails?',
    'Wen frage ich bei Problemen mit dem Formular?',
    'Who should I direct my questions to?',
  ])('%s', async (question) => {
    const { said } = await last(canal, 'Wann endet die Schleusen-Ausschreibung?', question);
    expect(said).toContain('Tietjen');
  });

  test.each([
    ['An wen wende ich mich, wenn die Muschel-Ausschreibung klemmt?', 'call:mussels-2027'],
    ['Who do I call about parking?', undefined],
  ])('%s', async (question, told) => {
    expect((await last(canal, 'Wann endet die Schleusen-Ausschreibung?', question)).about).toBe(told);
  });
});

describe('how long an event lasts is told where its entry says so', () => {
  test.each([
    [['Wann ist die Jahreskonferenz?', 'Wie lange geht die?'], 'milestone:annual-conference'],
    [['When is the annual conference?', 'How long does it last?'], 'milestone:annual-conference'],
    [['Wie lange dauert die Jahreskonferenz?'], 'milestone:annual-conference'],
    [['How long is the annual conference?'], 'milestone:annual-conference'],
    [['Wann ist das Symposium in Waterloo?', 'Wie lange geht das?'], undefined],
  ])('%j', async (questions, told) => {
    expect((await last(world, ...questions)).about).toBe(told);
  });
});

test('how to apply asks which call, where nothing is named', async () => {
  expect((await last(world, 'How do I apply?')).kind).toBe('clarify');
});

test('which funding there is for whom is a list', async () => {
  const { kind, about } = await last(world, 'Welche Förderung kommt für Promovierende in Frage?');
  expect([kind, about]).toEqual(['answer', 'call:quantum-talent-2026']);
});

describe('a curated answer tells how far ahead, but not how long', () => {
  test.each([
    ['how far ahead do I have to announce a test trip with our boat', 'answer:test-trips'],
    ['Wie früh muss ich eine Probefahrt anmelden?', 'answer:test-trips'],
    ['When do I have to register a trial run?', 'answer:test-trips'],
    ['Wie lange vorher muss eine Testfahrt gemeldet werden?', 'answer:test-trips'],
    ['Wie lange dauert eine Probefahrt?', undefined],
    ['When is the trial run of the barge?', 'milestone:hydrogen-barge'],
    ['Wann darf ich mit dem Boot losfahren?', undefined],
  ])('%s', async (question, told) => {
    expect((await last(canal, question)).about).toBe(told);
  });
});

describe('whether others may take part, and what is paid for, in other words', () => {
  test.each([
    ['Could a French university be part of a consortium?', 'answer:third-countries'],
    ['Can Norwegians apply?', 'answer:third-countries'],
    ['May we meet in France?', undefined],
    ['Can I charge diesel to the grant?', 'answer:eligible-costs'],
    ['Can we bill petrol to the project?', 'answer:eligible-costs'],
    ['Kann ich Diesel über das Projekt abrechnen?', 'answer:eligible-costs'],
    ['Kann ich eine Kaffeemaschine aufs Projekt buchen?', 'answer:eligible-costs'],
    ['Could a French visa be paid?', undefined],
  ])('%s', async (question, told) => {
    expect((await last(canal, question)).about).toBe(told);
  });
});
