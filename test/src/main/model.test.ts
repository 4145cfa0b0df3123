import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { readConfig } from '#src/config.ts';
import { chooserOf, sayingWhereQuestionsGo } from '#src/main/model.ts';
import { fakeLog } from '#test/fakes/log.ts';

const ON = { MODEL_URL: 'https://model.example/v1', MODEL_NAME: 'tiny' };

function configOf(environment: Readonly<Record<string, string>>) {
  const read = readConfig(environment);
  if (read.kind !== 'config') throw new Error(JSON.stringify(read.mistakes));
  return read.config;
}

test('no model is asked unless one is set up', async () => {
  expect(await chooserOf(configOf({}), fakeLog())).toBeUndefined();
  expect(await chooserOf(configOf(ON), fakeLog())).toBeDefined();
});

test.each([
  [{ MODEL_URL: 'https://model.example/v1' }, 'MODEL_NAME'],
  [{ MODEL_NAME: 'tiny' }, 'MODEL_URL'],
])('%j alone is half of it', (environment, name) => {
  const read = readConfig(environment);
  expect(read).toEqual({ kind: 'mistakes', mistakes: [{ key: 'errors:model-needs', values: { name } }] });
});

test.each([
  ['de', 'bei model.example'],
  ['en', 'at model.example'],
])('where the bot says what it stores, it says where questions go (%s)', async (language, where) => {
  const words = await loadWords(new URL('../../../locales/', import.meta.url));
  const own = words.say(language, 'chat:introduction');
  const say = (environment: Readonly<Record<string, string>>) =>
    sayingWhereQuestionsGo(words, configOf(environment)).say(language, 'chat:introduction');
  expect(say({})).toBe(own);
  expect(say(ON)).toContain(`${own} `);
  expect(say(ON)).toContain(where);
});
