import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-03-24T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

const unknown = undefined;

test.each([
  // Money that is applied for is the call itself.
  [
    'Bis wann können Mittelständler den Zuschuss für Post-Quanten-Kryptografie beantragen?',
    'call:pqc-sme-2026',
  ],
  ['Was gibt es für Kleinunternehmen?', 'call:pqc-sme-2026'],
  ['Wann wird der Zuschuss für Post-Quanten-Kryptografie überwiesen?', unknown],
  // What is counted, and of whom, in other words than the conditions have.
  ['How many partners does a data spaces consortium need?', 'call:data-spaces-2027'],
  [
    'Wie viele Mitglieder muss ein Konsortium für die Datenraum-Ausschreibung haben?',
    'call:data-spaces-2027',
  ],
  ['How many companies does a quantum call consortium need?', 'call:quantum-2026'],
  ['How many partners does the AI call need?', unknown],
  ['How many consortia applied for the data spaces call?', unknown],
  ['Wie viele Verbünde haben sich für die Datenraum-Ausschreibung beworben?', unknown],
  // How the alliance began.
  ['Wann fiel der Startschuss für die Technologie-Allianz?', 'milestone:alliance-announced'],
  ['Wann war der Startschuss der Allianz?', 'milestone:alliance-announced'],
  ['Wann wurde die Technologie-Allianz aus der Taufe gehoben?', 'milestone:alliance-announced'],
  ['When was the alliance born?', 'milestone:alliance-announced'],
  ['When was the alliance kicked off?', 'milestone:alliance-announced'],
  ['Wann fällt der Startschuss für die KI-Ausschreibung?', 'call:ai-safe-2026'],
  // What an event is for.
  ['Is there a session where I can put questions to the funders?', 'milestone:online-consultation'],
  ['Wo und wann ziehen die Ministerien Bilanz?', 'milestone:ministers-review'],
  ['When are the pilot data centres interconnected?', 'milestone:compute-network'],
  ['When was the institute of Yoshua Bengio founded?', unknown],
  ['Is there a session where I can put questions to the minister?', unknown],
  ['Wann entscheiden die Ministerien?', unknown],
  // Instead of what it is.
  ['Ist die Allianz ein Ersatz für das Handelsabkommen CETA?', 'answer:ceta'],
  ['Is the alliance a replacement for the trade agreement?', 'answer:ceta'],
  ['Ist die Allianz ein Ersatz für die NATO?', unknown],
  // A topic alone in front is what calls are asked for about.
  ['Quanten: welche Ausschreibungen sind offen?', 'call:quantum-2026'],
  ['Kernfusion: welche Ausschreibungen sind offen?', unknown],
  ['Blockchain - gibt es Ausschreibungen?', unknown],
])('“%s” is told by %s', async (text, first) => {
  const { kind, about } = await world.ask(text);
  expect(kind === 'answer' ? about[0] : undefined).toBe(first);
});

test.each([
  'how are compute pilot proposals submitted, portal or email?',
  'Can I send the compute pilots proposal by email?',
  'Reiche ich den Antrag für die Compute-Piloten per Mail oder über ein Portal ein?',
])('by which way asks how to apply: %s', async (text) => {
  expect(plainText((await world.ask(text)).message)).toContain('PDF');
});

test.each(['What is the email address for the compute pilots?', 'Who can I email about the compute pilots?'])(
  'an address asks for the contact: %s',
  async (text) => {
    expect(plainText((await world.ask(text)).message)).not.toContain('PDF');
  },
);
