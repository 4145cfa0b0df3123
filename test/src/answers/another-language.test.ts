import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '#src/answers/answer-question.ts';
import { asForeign } from '#src/answers/language.ts';
import { questionWords } from '#src/answers/question-words.ts';
import { plainText } from '#src/messages/plain-text.ts';
import { freshDatabase } from '#test/support/database.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { answeringFrom } from '#test/support/questions/answering.ts';
import { readSet, SETS } from '#test/support/questions/sets.ts';

const OCEAN = fileURLToPath(new URL('../../fixtures/questions/world-ocean.yaml', import.meta.url));
const NOW = Temporal.Instant.from('2031-03-05T09:00:00Z');
const GERMAN = 'Ich antworte in diesen Sprachen: Deutsch und Englisch.';
const ENGLISH = 'I answer in these languages: German and English.';

const FOREIGN = [
  'Quelle est la date limite pour les projets quantiques ?',
  'Quand se termine l’appel sur la technologie quantique ?',
  'Qui peut postuler pour ce programme ?',
  'Quels appels sont ouverts ?',
  'Comment puis-je déposer une demande ?',
  'Quelle est la date limite pour Kelp Grants ?',
  '¿Cuándo es el plazo para los proyectos?',
  'Qual è la prossima scadenza per gli istituti?',
  'Qual é o prazo para os projetos?',
  'Kiedy jest termin dla projektu?',
];

test.each(FOREIGN)('%s is in another language', (text) => {
  expect(asForeign(questionWords(text))).not.toBeNull();
});

test('no question of the sets is, but for those in French', async () => {
  const sets = await Promise.all(SETS.map(readSet));
  const texts = sets.flatMap(({ questions }) => questions.map(({ text }) => text));
  const foreign = texts.filter((text) => asForeign(questionWords(text)) !== null);
  expect(foreign.toSorted()).toEqual([
    'Quelle est la date limite de Parchment for Generations ?',
    'Quelle est la prochaine date limite ?',
  ]);
});

describe('a question in French', () => {
  const ask = async (
    text: string,
    asked: { readonly channelLanguage?: string; readonly language?: string },
  ) => {
    await using database = await freshDatabase();
    const deps = await answeringFrom(database, await knowledgeOf(OCEAN));
    return await answerQuestion(deps, { conversation: null, language: null, now: NOW, text, ...asked });
  };

  test.each([
    ['de', GERMAN, ENGLISH],
    ['en', ENGLISH, GERMAN],
  ])(
    'is answered in the language of the channel (%s), with a line in both',
    async (channelLanguage, own, other) => {
      const answer = await ask('Quelle est la date limite pour Kelp Grants ?', { channelLanguage });
      expect(answer.language).toBe(channelLanguage);
      expect(answer.about).toEqual(['call:kelp-farm-2031']);
      const lines = plainText(answer.message).trim().split('\n');
      expect(
        lines.filter((line) => line.includes(own) || line.includes(other)).map((line) => line.trim()),
      ).toEqual([own, other]);
    },
  );

  test('is answered in the language that the asker chose', async () => {
    const asked = { channelLanguage: 'de', language: 'en' };
    expect((await ask('Quelle est la date limite pour Kelp Grants ?', asked)).language).toBe('en');
  });

  test('gets no such line once it is asked in German', async () => {
    const answer = await ask('Wann endet Kelp Grants?', { channelLanguage: 'en' });
    expect(answer.language).toBe('de');
    expect(plainText(answer.message)).not.toContain(GERMAN);
  });
});

test.each([
  ['de', 'de'],
  ['en', 'en'],
  [undefined, 'en'],
])(
  'a name alone, which has no language, is answered in the only one that is read there: %s',
  async (onlyLanguage, language) => {
    await using database = await freshDatabase();
    const deps = await answeringFrom(database, await knowledgeOf(OCEAN));
    const asked = { conversation: null, language: null, now: NOW, channelLanguage: 'de', onlyLanguage };
    expect((await answerQuestion(deps, { ...asked, text: 'CNRC' })).language).toBe(language);
    expect((await answerQuestion(deps, { ...asked, text: 'Wann endet Kelp Grants?' })).language).toBe('de');
    expect((await answerQuestion(deps, { ...asked, text: 'When does Kelp Grants close?' })).language).toBe(
      'en',
    );
  },
);
