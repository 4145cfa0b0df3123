import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let alliance: Awaited<ReturnType<typeof askedWorld>>;
let ember: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  alliance = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
  ember = await askedWorld('world-ember.yaml', '2026-04-10T09:00:00Z');
});
afterAll(() => Promise.all([alliance[Symbol.asyncDispose](), ember[Symbol.asyncDispose]()]));

test.each([
  // How far a project is asks for no schedule.
  ["We're behind schedule. Can a project be extended?", 'answer:project-duration'],
  ['We are running behind. May we extend the project?', 'answer:project-duration'],
  ['Wir hängen im Zeitplan hinterher, kann man das Projekt verlängern?', 'answer:project-duration'],
  ['Wir sind im Verzug. Kann ein Projekt verlängert werden?', 'answer:project-duration'],
  ['What is on the schedule?', 'milestone:digital-alliance'],
  ['Was steht im Zeitplan?', 'milestone:digital-alliance'],
  // Whether somebody from the other side is needed, not how to find them.
  ['Is a solo application ok or do I need someone from the other side?', 'answer:single-applicant'],
  ['Do we need someone from the other country?', 'answer:single-applicant'],
  ['Brauche ich jemanden aus dem anderen Land?', 'answer:single-applicant'],
  ['Muss jemand von der anderen Seite dabei sein?', 'answer:single-applicant'],
  ['Where do I find someone from the other side?', 'answer:find-partner'],
  // What a word means, and the call that is called so.
  ['Ist safe-by-design nur ein Schlagwort oder was steckt dahinter?', 'answer:safe-by-design'],
  ["Is safe-by-design just a buzzword or what's behind it?", 'answer:safe-by-design'],
  ["What's the story behind safe-by-design?", 'answer:safe-by-design'],
  ['Tell me about the safe-by-design AI call', 'call:ai-safe-2026'],
  ['Tell me about the safe-by-design call', 'call:ai-safe-2026'],
  ['What is the safe-by-design AI call about?', 'call:ai-safe-2026'],
  ['Erzähl mir was über die Safe-by-Design-Ausschreibung', 'call:ai-safe-2026'],
  ['Tell me about safe-by-design', 'answer:safe-by-design'],
  // Whether it is the same as before, by whatever name.
  ["isn't this just the old Digital Alliance again?", 'answer:difference-digital-alliance'],
  ['Is this just the Digital Alliance under another name?', 'answer:difference-digital-alliance'],
  ['Ist das nicht einfach die alte Digital Alliance?', 'answer:difference-digital-alliance'],
  ['When was the old Digital Alliance launched?', 'milestone:digital-alliance'],
  // How somebody met, and what there ever was.
  ['Wann hat sich der Lenkungskreis zum ersten Mal getroffen?', 'milestone:steering-committee'],
  ['Wann kam der Lenkungskreis zum ersten Mal zusammen?', 'milestone:steering-committee'],
  ['Was there ever a call on critical minerals?', 'call:minerals-2025'],
  ['Gab es je eine Ausschreibung zu kritischen Rohstoffen?', 'call:minerals-2025'],
  ['Was there ever a call on fusion?', undefined],
  // Where it goes and what belongs to it.
  ['Wohin schicke ich den PQC-Antrag und was gehört da rein?', 'call:pqc-sme-2026'],
  ['PQC-Ausschreibung Abgabe?', 'call:pqc-sme-2026'],
])('“%s” is told by %s', async (text, first) => {
  expect((await alliance.ask(text)).about[0]).toBe(first);
});

test.each([
  ['What if one of my firefighters gets hurt over there, whose insurance pays?', 'answer:crew-insurance'],
  ['Who is covered if someone gets injured over there?', 'answer:crew-insurance'],
  ['Bin ich abgesichert, wenn mir beim Einsatz in Kanada etwas passiert?', 'answer:crew-insurance'],
  ['Sind wir versichert, wenn beim Austausch jemand verunglückt?', 'answer:crew-insurance'],
  ['Does it hurt our chances if we pay late?', undefined],
])('“%s” is told by %s', async (text, first) => {
  expect((await ember.ask(text)).about[0]).toBe(first);
});
