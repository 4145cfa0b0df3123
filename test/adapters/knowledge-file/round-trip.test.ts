import { expect, test } from 'vitest';
import { writeKnowledge } from '#adapters/knowledge-file/write-knowledge.ts';
import { knowledgeIn } from '#test/adapters/knowledge-file/read.ts';
import { everything } from '#test/fixtures/knowledge/everything.ts';

test('what is written is read as the same knowledge, and written as the same text', () => {
  const text = writeKnowledge(everything);
  expect(knowledgeIn(text)).toEqual(everything);
  expect(writeKnowledge(knowledgeIn(text))).toBe(text);
});

test.each([
  'NO',
  'no',
  'yes',
  'null',
  '~',
  '2027',
  '1e3',
  '2026-01-15',
  '- a',
  '# a',
  'a: b',
  "it's",
  '"quoted"',
  '*a',
  '&a',
  '!a',
  '%a',
  '@a',
  '{ a',
  '[a',
  'two\nlines',
  'two\n\nparagraphs',
  ' tab\tinside',
  '„Anführung“ – Strich',
  '日本',
  '🚀',
  'trailing \nspace',
  'x'.repeat(500),
  '<<',
  'a #b',
  '---',
  '...',
  '\u00a0x',
])('the text %j survives', (text) => {
  const name = text.trim();
  const knowledge = knowledgeIn(`topics: [{ id: t, name: { de: ${JSON.stringify(name)} } }]`);
  expect(knowledge.topics[0]?.name).toEqual({ de: name });
  expect(knowledgeIn(writeKnowledge(knowledge))).toEqual(knowledge);
});

test('no knowledge at all is written as a file that can be read', () => {
  const nothing = { organisations: [], topics: [], calls: [], milestones: [], answers: [] };
  expect(knowledgeIn(writeKnowledge(nothing))).toEqual(nothing);
});
