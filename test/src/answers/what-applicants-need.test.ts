import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let turf: Awaited<ReturnType<typeof askedWorld>>;
let first: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  turf = await askedWorld('world-turf.yaml', '2028-05-15T08:00:00Z');
  first = await askedWorld('world-a.yaml', '2026-03-10T09:00:00Z');
});
afterAll(() => Promise.all([turf, first].map((one) => one[Symbol.asyncDispose]())));

const textOf = async (text: string) => plainText((await turf.ask(text)).message);

test.each([
  ['Which deadlines fall in 2029?', 'provisional'],
  ['Welche Fristen enden 2029?', 'vorläufig'],
  ['When does the impact surfaces call close, Berlin time?', 'provisional'],
  ['Fallschutz-Ausschreibung: Frist in Berliner Zeit?', 'vorläufig'],
])('the deadline of a forecast call is called provisional wherever it is told: %s', async (text, word) => {
  expect(await textOf(text)).toContain(word);
});

test.each(['Which deadlines fall in June 2028?', 'Welche Fristen enden im Juni 2028?'])(
  'and no other: %s',
  async (text) => {
    expect(await textOf(text)).not.toMatch(/provisional|vorläufig/);
  },
);

test.each([
  ['Is the drought call still open?', 'only selected consortia'],
  ['I missed the concept note for the drought call, can I still apply?', 'only selected consortia'],
  ['Ist die Dürrerasen-Ausschreibung noch offen?', 'nur ausgewählte Verbünde'],
])(
  'a call whose first stage is over is not called open, and how one gets on is told: %s',
  async (text, way) => {
    const said = await textOf(text);
    expect(said).toContain(way);
    expect(said).not.toMatch(/This call is open|Diese Ausschreibung ist offen/);
  },
);

test.each(['Ist der Dorfplatz-Fonds noch offen?', 'Is the village pitch fund still open?'])(
  'one that is open is called so: %s',
  async (text) => {
    expect(await textOf(text)).toMatch(/This call is open|Diese Ausschreibung ist offen/);
  },
);

test('a topic by its name alone has the calls that will open, too', async () => {
  expect((await turf.ask('Flutlicht')).about).toContain('call:floodlight-2028');
});

test.each(['Wie viele Tage noch bis zur Skizze?', 'Wann ist die Skizze fällig?'])(
  'a stage is called by the end of its label: %s',
  async (text) => {
    expect((await first.ask(text)).about).toEqual(['call:quantum-2026']);
  },
);
