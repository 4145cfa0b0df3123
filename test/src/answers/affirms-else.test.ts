import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

async function asked(file: string, text: string) {
  await using world = await askedWorld(file, '2026-04-01T09:00:00Z');
  return await world.ask(text);
}

test.each([
  // Whether consent is needed is not whether one may do without it.
  ['world-scroll.yaml', 'May I record minors without consent?'],
  ['world-scroll.yaml', 'Can we record people without their consent?'],
  ['world-scroll.yaml', 'Darf ich Minderjährige ohne Einwilligung aufnehmen?'],
  ['world-scroll.yaml', 'Do I need consent for photographs?'],
  ['world-scroll.yaml', 'Brauche ich eine Einwilligung für Interviews?'],
  // A permit of another kind.
  ['world-kelp.yaml', 'Do I need a permit to dive?'],
  ['world-kelp.yaml', 'Brauche ich eine Genehmigung zum Tauchen?'],
  ['world-kelp.yaml', 'Brauche ich eine Genehmigung für eine Drohne?'],
  ['world-tram.yaml', 'Is there a grace period for reports?'],
])('yes and no are not said to something else: %s %s', async (file, text) => {
  expect((await asked(file, text)).kind).toBe('unknown');
});

test.each([
  ['world-scroll.yaml', 'Do I need consent?', 'answer:speaker-consent'],
  ['world-scroll.yaml', 'Brauche ich eine Einwilligung für Aufnahmen?', 'answer:speaker-consent'],
  ['world-kelp.yaml', 'Brauche ich eine Genehmigung für meine Algenfarm?', 'answer:permits'],
  ['world-kelp.yaml', 'Do I need a permit for a seaweed farm off Galway?', 'answer:permits'],
  ['world-tram.yaml', 'Is there a grace period for charities?', 'answer:late-submission'],
  ['world-tram.yaml', 'Gibt es eine Nachfrist?', 'answer:late-submission'],
])('they are said to what is asked, whoever it is and wherever: %s %s', async (file, text, told) => {
  expect((await asked(file, text)).about).toEqual([told]);
});
