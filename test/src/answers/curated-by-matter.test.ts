import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  // What is more general tells it, where it speaks of it.
  ['world-a.yaml', 'Can we charge flights to the project?', 'answer:eligible-costs'],
  ['world-a.yaml', 'Kann man ein laufendes Vorhaben verlängern?', 'answer:project-duration'],
  ['world-a.yaml', 'Wer hält am Ende die Patente?', 'answer:ip-rules'],
  // Which boats are paid for does not tell of hotels: what is asked of one thing is no more general.
  ['world-kelp.yaml', 'Werden Hotelkosten bezahlt?', undefined],
  ['world-kelp.yaml', 'Who pays for travel?', undefined],
  ['world-kelp.yaml', 'Are boats paid for?', 'answer:boat-costs'],
  ['world-ember.yaml', 'Are hotel costs reimbursed?', 'answer:eligible-costs'],
  ['world-tram.yaml', 'Werden Hotelkosten bezahlt?', 'answer:eligible-costs'],
  // What is lent does not tell what may be bought.
  ['world-scroll.yaml', 'Can I buy a microphone with the grant?', 'answer:eligible-costs'],
  ['world-scroll.yaml', 'Kann ich von der Förderung ein Mikrofon kaufen?', 'answer:eligible-costs'],
  ['world-scroll.yaml', 'Dürfen wir ein Aufnahmegerät kaufen?', 'answer:eligible-costs'],
  ['world-scroll.yaml', 'Can I borrow a microphone?', 'answer:equipment-loan'],
  ['world-scroll.yaml', 'Do you lend recorders?', 'answer:equipment-loan'],
  ['world-scroll.yaml', 'Verleiht ihr Geräte?', 'answer:equipment-loan'],
  ['world-orchard.yaml', 'Wird die Kita während der Feldarbeit bezahlt?', undefined],
  // Whatever is bought, equipment is told of; where it is not, nothing is.
  ['world-orchard.yaml', 'Dürfen wir vom Projektgeld einen Bagger kaufen?', 'answer:eligible-costs'],
  ['world-glacier.yaml', 'Can I charge a new weather station to the project?', 'answer:eligible-costs'],
  ['world-glacier.yaml', 'Was verlangt die Behörde an Papieren für unsere Bohrung?', undefined],
  // Whoever wants papers from us wants a permit.
  ['world-glacier.yaml', 'What paperwork does the territory want from us?', 'answer:field-permits'],
  ['world-glacier.yaml', 'Müssen zwei Kollegen vorher zu einer Schulung?', 'answer:field-safety'],
  ['world-a.yaml', 'Müssen die Kollegen vorher zu einer Schulung?', undefined],
  [
    'world-a.yaml',
    'Is this just the old digital alliance under a new name?',
    'answer:difference-digital-alliance',
  ],
  ['world-a.yaml', 'Womit beschäftigt sich die Allianz?', 'answer:what-is-the-alliance'],
  ['world-glacier.yaml', 'Wozu gibt es diese Allianz? Kurz in zwei Sätzen.', 'answer:what-is-the-alliance'],
  // What is thought behind a name is what it means.
  ['world-a.yaml', "What's the idea behind safe by design?", 'answer:safe-by-design'],
  ['world-a.yaml', 'Was ist die Idee hinter safe-by-design?', 'answer:safe-by-design'],
  // "Alliance" is no slip of the finger for "allowance".
  ['world-fever.yaml', 'Tell me about the alliance', 'answer:what-is-the-compact'],
  // What the asker has or is need not be told of.
  ['world-harbour.yaml', 'Muss unser Taucherklub etwas selbst bezahlen?', 'answer:own-contribution'],
  ['world-harbour.yaml', 'Muss der Taucherklub Nordsee etwas selbst bezahlen?', undefined],
  // Another country is any that no entry is from.
  ['world-a.yaml', 'We are a lab in France. Could we join a project?', 'answer:third-countries'],
  [
    'world-harbour.yaml',
    'Ein Institut aus Norwegen würde gern dabei sein, geht das?',
    'answer:third-countries',
  ],
  // An entry of other matters tells of none that it merely mentions.
  ['world-volt.yaml', 'How often do we have to send in reports?', undefined],
  // Of all that asks for reasons, a refusal alone is told of.
  ['world-brine.yaml', 'Wir sind abgelehnt worden - erfahren wir, warum?', 'answer:rejection'],
  // Whoever wants news regularly wants no news now.
  ['world-harbour.yaml', 'Kann ich eure Neuigkeiten regelmäßig per Mail bekommen?', 'answer:newsletter'],
  // The alliance by whatever name.
  ['world-saffron.yaml', 'Describe your alliance briefly.', 'answer:what-is-the-alliance'],
  // Which city it is, matters to none.
  ['world-saffron.yaml', 'Zahlt ihr auch die Flüge nach Almaty?', 'answer:costs'],
  ['world-saffron.yaml', 'Brauchen wir ein Ethikvotum für die Schafe?', 'answer:animal-ethics'],
  ['world-saffron.yaml', 'Can we ship an original artefact to a lab abroad?', 'answer:object-loans'],
  ['world-saffron.yaml', 'Wer bringt die Teppiche nach Berlin?', 'call:carpets-2026'],
  ['world-saffron.yaml', 'Nehmt ihr auch kasachische Texte an?', 'answer:application-language'],
  ['world-saffron.yaml', 'Which languages are spoken in Kazakhstan?', undefined],
  ['world-saffron.yaml', 'Was passiert mit meinen persönlichen Daten?', undefined],
  // What applicants must do no event tells, and what is asked of an event no partner.
  ['world-saffron.yaml', 'Do I have to sign with a wet signature?', undefined],
  ['world-saffron.yaml', 'When can applicants ask questions online?', 'milestone:question-hour'],
  ['world-fjord.yaml', 'Is there parking at the partner day?', undefined],
  // "Weather" is no slip for "welcher".
  ['world-saffron.yaml', 'What is the weather like?', undefined],
  // Of two matters that are one thing, one must be told.
  ['world-fjord.yaml', 'Dürfen wir vorab Geräte bestellen?', 'answer:early-start'],
  ['world-fjord.yaml', 'Will competitors be able to read what we submit?', 'answer:confidentiality'],
  ['world-fjord.yaml', 'Kann sie das Vorhaben gebärden statt schreiben?', 'answer:signed-application'],
  ['world-fjord.yaml', 'Wo kann ich Gebärdensprache lernen?', undefined],
  // Who is behind it tells nobody how to join it.
  ['world-fjord.yaml', 'Wie werden wir Mitglied?', undefined],
  [
    'world-a.yaml',
    'Es gab doch schon diese Digital Alliance, was ist jetzt neu?',
    'answer:difference-digital-alliance',
  ],
])('%s: “%s” is told by %s', async (file, text, ref) => {
  await using world = await askedWorld(file, '2026-03-02T09:00:00Z');
  const { about } = await world.ask(text);
  expect(about[0]).toBe(ref);
});

test('whoever is from a country of the alliance asks for no other one', async () => {
  await using world = await askedWorld('world-a.yaml', '2026-03-02T09:00:00Z');
  const { about } = await world.ask('Wir sind ein Institut in Deutschland, können wir mitmachen?');
  expect(about).not.toContain('answer:third-countries');
});

test('when a proposal in a language is due is not told by the language', async () => {
  await using world = await askedWorld('world-fjord.yaml', '2026-11-20T09:00:00Z');
  const { about } = await world.ask('Wann ist der deutsche Antrag fällig?');
  expect(about).not.toContain('answer:proposal-language');
});
