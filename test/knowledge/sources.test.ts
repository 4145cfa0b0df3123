import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadSourceList } from '#adapters/source-list/load-source-list.ts';

const file = fileURLToPath(new URL('../../knowledge/sources.yaml', import.meta.url));
const reading = await loadSourceList(file);
if (reading.kind === 'mistakes') throw new Error(JSON.stringify(reading.mistakes, null, 2));
const { sources } = reading;

test('only what is known to have been tested is polled', () => {
  const polled = sources.filter(({ enabled }) => enabled);
  expect(polled.filter(({ testedOn }) => testedOn === null)).toEqual([]);
  expect(polled.map(({ id }) => id)).toEqual([
    'ised-en',
    'ised-fr',
    'nrc-en',
    'nrc-fr',
    'bundesregierung',
    'bmwe',
    'auswaertiges-amt',
  ]);
});

test('of every source is said who speaks there', () => {
  expect(sources.filter(({ kind }) => kind === null)).toEqual([]);
});

test('a name says so where its source is in another language than the name', () => {
  const bare = sources.filter(({ name, language }) => language === 'de' && !name.en?.endsWith(' (German)'));
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('no page is polled whose selectors nobody has tried on it', () => {
  const pages = sources.filter(({ reader }) => reader.kind === 'listing-page');
  expect(pages.map(({ id, enabled, testedOn }) => [id, enabled, testedOn])).toEqual([
    ['foerderinfo', false, null],
    ['bmds', false, null],
    ['bmftr', false, null],
    ['kooperation-international', false, null],
    ['nrc-calls', false, null],
  ]);
});

test('every source has a name in both languages', () => {
  expect(sources.filter(({ name }) => !name.de || !name.en)).toEqual([]);
});

test('no two have one address, and none is sent in the clear', () => {
  const addresses = sources.map(({ url }) => url);
  expect(addresses).toEqual([...new Set(addresses)]);
  expect(addresses.filter((url) => !url.startsWith('https://'))).toEqual([]);
});
