import { describe, expect, test } from 'vitest';
import { splitByEntries } from '#src/answers/compounds.ts';
import { bounded, isName, questionWords, withTyposRead } from '#src/answers/question-words.ts';

const texts = (text: string) => questionWords(text).map((word) => word.text);
const names = (text: string) =>
  questionWords(text)
    .filter(isName)
    .map((word) => word.text);

describe('words', () => {
  test('are folded, and a name joined to a known word becomes two', () => {
    expect(texts('Wann endet die Quantenausschreibung für Übergänge?')).toEqual([
      'wann',
      'endet',
      'die',
      'quanten',
      'ausschreibung',
      'fuer',
      'uebergaenge',
    ]);
  });

  test('that a lexicon knows are no names', () => {
    expect(names('Please tell me when the call on kelp closes')).toEqual(['kelp']);
    expect(names('Bis wann kann man sich für Algen bewerben?')).toEqual(['algen']);
  });

  test('mean what they mean in the language of the question', () => {
    const [was] = questionWords('was ist das', 'de');
    expect([...(was?.concepts ?? [])]).toEqual(['what']);
  });

  test.each([
    ['Frau Dr. Weber fragt', 1],
    ['What did we miss? When is it?', 2],
    ['Ask the Prof: when is it?', 2],
    ['For Mr, when is it?', 2],
    ['I saw the prof. When is it?', 2],
    ['Fragt Herr. Wann ist es?', 2],
    ['Until 31. May', 1],
  ])('only the dot of an abbreviated title ends no clause: %s', (text, count) => {
    expect(new Set(questionWords(text).map(({ clause }) => clause)).size).toBe(count);
  });

  test('of different clauses make no phrase', () => {
    const [, , until] = questionWords('See you. Until when', 'en');
    expect(until?.clause).toBe(1);
  });
});

describe('misspelt words', () => {
  const never = () => false;

  test('are read as known ones, unless an entry has them', () => {
    const read = withTyposRead(questionWords('dedline ausschreibng'), never, never);
    expect(read.map((word) => [...word.concepts])).toEqual([['deadline'], ['call']]);
    const kept = withTyposRead(questionWords('dedline'), (text) => text === 'dedline', never);
    expect(kept[0]?.concepts.size).toBe(0);
  });

  test.each(['wetter', 'Währung'])('%s is another word and stays what it is', (text) => {
    expect(withTyposRead(questionWords(text), never, never)[0]?.concepts.size).toBe(0);
  });

  test('are names, where they are written so and would say nothing else', () => {
    const isWritten = (text: string) => text === 'sap';
    expect(withTyposRead(questionWords('sap'), never, isWritten)[0]?.concepts.size).toBe(0);
    expect(withTyposRead(questionWords('dedline'), never, () => true)[0]?.concepts.has('deadline')).toBe(
      true,
    );
  });
});

test('a compound of words that the entries have becomes two', () => {
  const words = splitByEntries(questionWords('algenfarmen'), ['alge', 'farm']);
  expect(words.map((word) => word.text)).toEqual(['algen', 'farmen']);
});

describe('a text of any kind', () => {
  test.each([
    ['nothing', ''],
    ['control characters', '\u0000\u0007\u001b[31m\u202e'],
    ['half a surrogate pair', '\ud800 when'],
    ['only signs', '?!…🎉 §$%&'],
    ['markup', '<b>[[**_when_**]]</b>'],
    ['other scripts', '量子の締め切りはいつですか Когда дедлайн متى'],
  ])('%s', (_name, text) => {
    expect(() => questionWords(text)).not.toThrow();
  });

  test('is cut to a length at which it is still a question', () => {
    expect(bounded('a'.repeat(100_000)).length).toBeLessThanOrEqual(2_000);
    expect(questionWords('wann '.repeat(20_000)).length).toBeLessThanOrEqual(120);
  });
});
