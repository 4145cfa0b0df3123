import { announcementArea } from '#src/announcements/area.ts';
import type { AnswerDeps } from '#src/answers/answer-question.ts';
import { answerArea } from '#src/answers/area.ts';
import type { Area } from '#src/desk/area.ts';
import { dueArea } from '#src/desk/deadlines.ts';
import { helpArea } from '#src/desk/help.ts';
import { languageArea } from '#src/desk/language.ts';
import { sourceArea } from '#src/desk/sources.ts';
import type { Parts } from '#src/main/parts.ts';
import { subscriptionArea } from '#src/subscriptions/area.ts';

export type AreaOptions = {
  readonly newKey: () => string;
  readonly beforeSubscribing: (sourceIds: readonly string[]) => Promise<void>;
};

/** Every subject of the desk. */
export function deskAreas(parts: Parts, options: AreaOptions): readonly Area[] {
  const { stores, words, clock } = parts;
  const deps = { ...stores, words, clock, ...options };
  return [
    helpArea(deps),
    languageArea(deps),
    sourceArea(stores.sourceStates),
    dueArea(deps),
    subscriptionArea(deps),
    announcementArea(deps),
    answerArea(answerDeps(parts), clock),
  ];
}

/** What a question is answered from. */
export function answerDeps({ stores, words }: Parts): AnswerDeps {
  const { entries, newsSearch, conversations } = stores;
  return { words, entries, conversations, news: newsSearch };
}
