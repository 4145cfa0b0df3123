import { opml } from '#adapters/opml/opml.ts';
import { announcementArea } from '#src/announcements/area.ts';
import type { AnswerDeps } from '#src/answers/answer-question.ts';
import { answerArea, questionAnswerer } from '#src/answers/area.ts';
import { deliveryArea } from '#src/deliveries/area.ts';
import { noticeArea } from '#src/deliveries/notice-area.ts';
import type { EndingSecret } from '#src/deliveries/secret-warning.ts';
import type { Area } from '#src/desk/area.ts';
import { dueArea } from '#src/desk/deadlines.ts';
import { helpArea } from '#src/desk/help.ts';
import { languageArea } from '#src/desk/language.ts';
import { makeDesk } from '#src/desk.ts';
import { editingArea } from '#src/editing/area.ts';
import { enquiryArea } from '#src/enquiries/area.ts';
import { expertsArea } from '#src/enquiries/experts-area.ts';
import { ownFirst } from '#src/enquiries/own.ts';
import { replyBelow } from '#src/enquiries/reply-below.ts';
import { feedbackArea } from '#src/feedback/area.ts';
import { belowAnswers } from '#src/feedback/below-answers.ts';
import { findingArea } from '#src/findings/area.ts';
import { homeOf } from '#src/home/home.ts';
import { promptsFor } from '#src/home/prompts.ts';
import type { Parts } from '#src/main/parts.ts';
import { restArea } from '#src/news/rest-area.ts';
import { whyArea } from '#src/news/why-area.ts';
import type { DirectChat } from '#src/people/direct-chat.ts';
import type { Manages } from '#src/people/manages.ts';
import type { Chooser } from '#src/ports/chooser.ts';
import type { Desk } from '#src/ports/desk.ts';
import type { TrySource } from '#src/ports/try-source.ts';
import { sourceArea } from '#src/sources/area.ts';
import { subscriptionArea } from '#src/subscriptions/area.ts';
import { ruleArea } from '#src/subscriptions/rule-area.ts';

export type DeskOptions = {
  readonly newKey: () => string;
  readonly manages: Manages;
  readonly directChat: DirectChat;
  /** In how many working hours an enquiry is to be answered. */
  readonly answerHours: number;
  readonly beforeSubscribing: (sourceIds: readonly string[]) => Promise<void>;
  readonly trySource: TrySource;
  readonly secrets: readonly EndingSecret[];
  /** How to reach the editors; null where nobody said. */
  readonly contact: string | null;
  /** Picks an entry where the words of a question do not; undefined where nothing does. */
  readonly chooser?: Chooser | undefined;
};

/** Slack has a tab for the home; the page has none. */
const HOMES = { teams: { ways: 'teams:home-words', about: 'teams:help-home' } } as const;

/** The desk with every subject that there is. */
export function deskOf(parts: Parts, options: DeskOptions): Desk {
  const { stores, words, clock, log } = parts;
  const answering = answerDeps(parts, options);
  const deps = { ...stores, words, clock, opml, ...options };
  const below = belowAnswers(deps);
  const areas: readonly Area[] = [
    helpArea({ ...deps, homes: HOMES }),
    languageArea(deps),
    sourceArea(deps),
    dueArea(deps),
    subscriptionArea(deps),
    whyArea(deps),
    restArea(deps),
    announcementArea(deps),
    deliveryArea(deps),
    noticeArea(deps),
    ruleArea(deps),
    enquiryArea(deps),
    expertsArea(deps),
    feedbackArea(deps),
    editingArea(deps),
    findingArea(deps),
    answerArea(answering, clock, below),
  ];
  return makeDesk({
    ...stores,
    words,
    log,
    areas,
    takeReply: (visit, post, text) => replyBelow(deps, visit, post, text),
    answer: ownFirst(deps, questionAnswerer(answering, clock, below)),
    home: (visit) => homeOf(deps, visit),
    prompts: (visit) => promptsFor(deps, visit),
  });
}

/** What a question is answered from. */
function answerDeps(
  { stores, words }: Parts,
  { contact, chooser }: Pick<DeskOptions, 'contact' | 'chooser'>,
): AnswerDeps {
  const { entries, newsSearch, conversations, experts } = stores;
  return { words, entries, conversations, experts, news: newsSearch, contact, chooser };
}
