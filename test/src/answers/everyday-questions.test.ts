import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-timber.yaml', '2034-05-20T08:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

const entryTold = async (text: string) => (await world.ask(text)).about[0];
const said = async (...asked: Parameters<typeof world.ask>) => plainText((await world.ask(...asked)).message);

describe('what is asked of all calls is told by the one answer to it', () => {
  test.each([
    ['When do we hear back?', 'answer:decision'],
    ['Wann bekommen wir Bescheid?', 'answer:decision'],
    ['May I write my application in German?', 'answer:language'],
    ['Kann ich auf Spanisch einreichen?', 'answer:language'],
    ['Werden Flüge bezahlt?', 'answer:travel'],
    ['Was ist das Ziel des Holzbündnisses?', 'answer:what-is-the-league'],
  ])('%s', async (question, entry) => {
    expect(await entryTold(question)).toBe(entry);
  });

  test('and never by the deadline of a call', async () => {
    const answer = await world.ask('When will we hear about Towers of Timber?');
    expect([answer.kind, ...answer.about]).not.toContain('call:towers-2034');
  });
});

describe('a person is known by the call that they answer for', () => {
  test.each([
    ['Which call is Rosa Quispe responsible for?', 'call:passport'],
    ['Wer ist Aino Lehtinen?', 'call:towers-2034'],
    ['Kontakt Nguyen Thi Mai', 'call:bamboo-joints'],
    ['Who is Rosa Lehtinen?', undefined],
  ])('%s', async (question, entry) => {
    expect(await entryTold(question)).toBe(entry);
  });
});

describe('colloquial words ask for what they mean', () => {
  test.each([
    ['Welche Calls sind zu?', 'call:glue-2034'],
    ['Was steht als nächstes an?', 'milestone:workshop'],
    ['Womit müssen wir uns beeilen?', 'call:towers-2034'],
    ['What do we need to hand in next?', 'call:towers-2034'],
    ['Kommt das Urwaldprogramm noch?', 'call:canopy'],
    ['Wie hieß PUU früher?', 'organisation:puu'],
  ])('%s', async (question, entry) => {
    expect(await entryTold(question)).toBe(entry);
  });

  test.each(['Wer hat die Goldene Säge gewonnen?', 'Which schools were selected for the schoolyard grants?'])(
    'who was chosen is told by no entry: %s',
    async (question) => {
      expect((await world.ask(question)).kind).toBe('unknown');
    },
  );
});

test('a day without an event is told by the deadline that falls on it', async () => {
  expect(await said('What happens on 28 September?')).toContain('Full proposal');
  expect(await said('Which milestones are there on 28 September?')).not.toContain('Full proposal');
});

test('a day beside a named call is checked against its deadline', async () => {
  expect(await said('Die Bambusknoten gehen doch bis zum 30. Juli 2034, oder?')).toContain('07.07.2034');
});

test('of a call whose stage is over what is ahead is told as well', async () => {
  await using later = await askedWorld('world-timber.yaml', '2034-07-20T08:00:00Z', 'en');
  const told = plainText((await later.ask('The sketch is in, is Towers of Timber still open?')).message);
  expect(told).toContain('Thu 28 Sep 2034');
});

test('a fragment after an answer about no call asks nothing of a call', async () => {
  await world.ask('Wann ist die Holzmesse?', 'fragment');
  expect((await world.ask('Von wem?', 'fragment')).kind).toBe('unknown');
});

describe('several calls', () => {
  test.each(['List all deadlines', 'Welche Fristen gibt es?'])(
    '%s lists all that are ahead',
    async (text) => {
      const { kind, about } = await world.ask(text);
      expect([kind, about[0], about.length > 4]).toEqual(['answer', 'call:towers-2034', true]);
    },
  );

  test('those of the funders told last', async () => {
    await world.ask('Who funds Embers?', 'funders');
    const { about } = await world.ask('What else do they pay for?', 'funders');
    expect(about).toContain('call:bamboo-joints');
    expect(about).not.toContain('call:forest-year');
  });

  test('of a list, those that are open', async () => {
    await world.ask('Which calls does FONSELVA fund?', 'list');
    expect((await world.ask('Which of these are open?', 'list')).about).toEqual([
      'call:towers-2034',
      'call:bamboo-yards',
    ]);
  });

  test('those for whoever it is asked for', async () => {
    expect((await world.ask('Was passt zu einem Sägewerk?')).about).toEqual(['call:passport']);
  });
});

describe('what no entry tells is not told', () => {
  test.each([
    'When was PUU founded?',
    'Is Brazil part of the Timber League?',
    'Wer sitzt in der Jury?',
    'Which projects were funded by PUU?',
    'Wie sind unsere Chancen bei Türme aus Holz?',
    'What time is it in Hanoi?',
    'What is the budget of PUU?',
    'How long may a Towers of Timber project run?',
    'Will there be another round of Old Roof Frames next year?',
  ])('%s', async (question) => {
    expect((await world.ask(question)).kind).toBe('unknown');
  });
});

describe('a question is taken for what is asked', () => {
  test.each([
    ['Was muss ich für Ein Jahr im Wald einschicken?', 'So bewerben Sie sich'],
    ['How many days until the workshop in Cusco?', '31 days left'],
    ['Bambusknoten ist am 10. Juni 2034 zu, richtig?', '07.07.2034'],
    ['Hoi An Fire Testing Station - does that still exist?', 'Da Nang Fire Laboratory'],
    ['What does the fire laboratory in Da Nang do?', 'burns whole walls'],
    ['Worum gehts im Holzbündnis überhaupt?', 'Finnland, Peru und Vietnam'],
  ])('%s', async (question, told) => {
    expect(await said(question)).toContain(told);
  });
});
