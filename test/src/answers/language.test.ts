import { expect, test } from 'vitest';
import { languageOf, wantedLanguage } from '#src/answers/language.ts';
import { questionWords } from '#src/answers/question-words.ts';

const LANGUAGES = ['de', 'en'];

test.each([
  ['Wann endet die Quanten-Ausschreibung?', 'de'],
  ['When does the quantum call close?', 'en'],
  ['Wann ist die deadline for the quantum call?', 'de'],
  ['Was heißt safe-by-design?', 'de'],
  ['pls when is deadline', 'en'],
  ['WANN IST DEADLINE PQC FOERDERUNG', 'de'],
  ['brauche contact fuer quantum call asap danke', 'de'],
  ['need the Kontakt for this call, thanks', 'en'],
  ['PQC 2027', null],
  ['', null],
])('%s is asked in %s', (text, language) => {
  expect(languageOf(questionWords(text), LANGUAGES)).toBe(language);
});

test.each([
  ['When does the quantum call close? Please answer in German.', 'de'],
  ['Wann endet der Algenpreis? Bitte auf Englisch.', 'en'],
  ['auf Deutsch bitte', 'de'],
  ['In English, please', 'en'],
  ['What does BMDS mean? In German please.', 'de'],
  ['Antworte auf Englisch: Wann endet die Ausschreibung?', 'en'],
  ['Muss ich den Antrag auf Englisch einreichen?', null],
  ['Do I have to submit in English?', null],
  ['Which German calls are open?', null],
  ['Can we write in English, or is German fine too?', null],
  ['Muss es auf Englisch sein, oder geht auch Deutsch?', null],
  ['Do proposals have to be in English? Is German fine?', null],
])('%s wants %s', (text, language) => {
  expect(wantedLanguage(questionWords(text), LANGUAGES)?.language ?? null).toBe(language);
});
