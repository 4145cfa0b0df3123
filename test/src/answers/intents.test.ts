import { describe, expect, test } from 'vitest';
import { intentsFor } from '#src/answers/intents.ts';
import { languageOf } from '#src/answers/language.ts';
import { questionWords } from '#src/answers/question-words.ts';
import { readRequest } from '#src/answers/request.ts';

const LANGUAGES = ['de', 'en'];
const SURROUNDINGS = {
  languages: LANGUAGES,
  countries: ['CA', 'DE', 'NO'],
  timezones: ['America/Toronto'],
  today: Temporal.PlainDate.from('2026-03-20'),
  isKnown: () => false,
  isTitled: () => false,
  ends: [],
};

function intentOf(text: string): string | undefined {
  const words = questionWords(text, languageOf(questionWords(text), LANGUAGES));
  return intentsFor(readRequest(words, SURROUNDINGS).marks)[0]?.intent.name;
}

describe.each([
  [
    'next-deadline',
    [
      'Welcher Termin läuft als erstes ab?',
      'Was ist die nächste Deadline?',
      'What is due next?',
      'Welche Frist läuft als nächste ab?',
      'Which call closes soonest?',
    ],
  ],
  [
    'deadline',
    [
      'Wann endet die Foo-Ausschreibung?',
      'Until when can I submit to the foo call?',
      'Is the foo call still open?',
      'Bis wann muss der Antrag für Foo da sein?',
      'und die zweite Stufe?',
      'foo deadline',
      'Is there a separate deadline for German applicants in foo?',
      'Welche Fristen hat die Foo-Ausschreibung?',
    ],
  ],
  [
    'days-left',
    [
      'How many days are left for foo?',
      'Wie viel Zeit bleibt mir noch für Foo?',
      'Wie lange habe ich noch für Foo?',
    ],
  ],
  ['due', ['Welche Fristen enden im Mai?', 'Does anything close in July?', 'Was läuft bis Ende März ab?']],
  [
    'calls',
    [
      'Was ist aktuell ausgeschrieben?',
      'Wo kann man gerade Anträge stellen?',
      'Is there anything about foo?',
      'Welche Ausschreibungen sind gerade offen?',
      'Are there any calls on foo?',
      'Was kann man zurzeit beantragen?',
      'What does the FOO fund?',
      'Gibt es etwas für Schulen?',
      'Which calls are funded from Norway?',
    ],
  ],
  [
    'opened',
    ['What opened this month?', 'Welche Ausschreibungen sind neu?', 'Which calls open next quarter?'],
  ],
  ['closed', ['Which call closed last week?', 'Was ist kürzlich abgelaufen?']],
  ['opening', ['Ab wann kann man sich bewerben?', 'Since when is the foo call open?']],
  [
    'amount',
    ['How much money can I get?', 'Wie hoch ist die Förderung bei Foo?', 'What is the budget of foo?'],
  ],
  [
    'procedure',
    [
      'Wo gebe ich den Antrag für Foo ab?',
      'How do I claim from foo?',
      'How do I apply for foo?',
      'Wie bewirbt man sich um Foo?',
      'Wo reiche ich den Antrag ein?',
    ],
  ],
  [
    'contact',
    [
      'Wen rufe ich bei Foo an?',
      'Who can I ask about foo?',
      'Wer ist Ansprechpartner?',
      'What is the phone number?',
    ],
  ],
  [
    'eligibility',
    [
      'wer darf?',
      'Für wen ist Foo?',
      'Dürfen Schulen bei Foo antreten?',
      'Who may apply?',
      'Was sind die Voraussetzungen?',
      'Wer darf sich bewerben?',
    ],
  ],
  ['funder', ['Who funds it?', 'Und wer fördert das?', 'Von wem ist Foo?']],
  [
    'involved',
    ['Wer steht hinter Foo?', 'Who organises foo?', 'Wer ist an Foo beteiligt?', 'Who takes part in foo?'],
  ],
  ['milestones', ['What is the next milestone?', 'Was war der letzte Meilenstein?', 'What happens in May?']],
  ['when', ['When did foo start?', 'Wann fand das Treffen statt?', 'When was foo signed?']],
  [
    'time-there',
    ['What time is that in Berlin?', 'Wie spät ist das in Tokio?', 'Until when in German time?'],
  ],
  ['news', ['Was gibt es Neues zu Foo?', 'Any news about foo?']],
  ['describe', ['What does FOO stand for?', 'Tell me about foo', 'Who is FOO?', 'Worum geht es bei Foo?']],
])('%s', (intent, questions) => {
  test.each(questions)('%s', (text) => expect(intentOf(text)).toBe(intent));
});

test.each(['How many applications were there?', 'Wie viele Mitarbeiter hat Foo?'])(
  'what no entry counts is noticed: %s',
  (text) => {
    const words = questionWords(text, languageOf(questionWords(text), LANGUAGES));
    expect(readRequest(words, SURROUNDINGS).marks).toContain('counts-others');
  },
);
