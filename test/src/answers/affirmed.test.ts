import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { affirmsWhatIsAsked } from '#src/answers/affirmed.ts';
import { questionWords } from '#src/answers/question-words.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let alliance: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  alliance = await askedWorld('../../../knowledge/alliance.yaml', '2026-11-27T09:00:00Z');
});
afterAll(() => alliance[Symbol.asyncDispose]());

const entry = (question: string, answer: string) =>
  ({ questions: { en: [question] }, answer: { en: answer } }) as unknown as CuratedAnswer;

describe('yes and no are said to what was asked', () => {
  test.each([
    ['Are Kiosk and Anker part of the league?', 'No, they are not.', 'Is Kiosk part of it?', true],
    ['Are Kiosk and Anker part of the league?', 'No, they are not.', 'Is Japan part of it?', false],
    ['Are Kiosk and Anker part of the league?', 'They are guests.', 'Is Japan part of it?', true],
    ['Is there a newsletter?', 'Yes, every month.', 'Do you send a newsletter?', true],
  ])('%s %s — %s', (question, answer, asked, isTold) => {
    expect(affirmsWhatIsAsked(entry(question, answer), questionWords(asked))).toBe(isTold);
  });

  test.each([
    ['Gehört Kanada zur Allianz?', 'answer:what-is-the-alliance'],
    ['Welche Länder gehören zur Allianz?', 'answer:what-is-the-alliance'],
    ['Which countries are in the alliance?', 'answer:what-is-the-alliance'],
    ['Which companies are in the alliance?', undefined],
    ['Is SAP part of the alliance?', undefined],
    ['Gehört Frankreich zur Allianz?', undefined],
    ['Gehört Cohere zur Allianz?', 'answer:merger-is-no-alliance-project'],
  ])('%s', async (question, told) => {
    expect((await alliance.ask(question)).about[0]).toBe(told);
  });
});

test('"what’s" asks as "what is" does', async () => {
  expect((await alliance.ask('What’s LawZero?', 'lawzero')).about[0]).toBe('organisation:lawzero');
  expect((await alliance.ask('when was it founded?', 'lawzero')).about[0]).toBe('milestone:lawzero-launched');
});
