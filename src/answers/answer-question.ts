import type { Answer } from '#src/answers/answer.ts';
import { withoutWords } from '#src/answers/asides/without-words.ts';
import { answerChosen } from '#src/answers/chosen.ts';
import type { Context, Draft } from '#src/answers/context.ts';
import { decide } from '#src/answers/decide.ts';
import { mattersIn } from '#src/answers/matters.ts';
import { ownDeadlines } from '#src/answers/own-deadlines.ts';
import { bounded } from '#src/answers/question-words.ts';
import { readQuestion } from '#src/answers/read-question.ts';
import { NOTHING_ASKED } from '#src/answers/request.ts';
import { withLanguages } from '#src/answers/say/languages.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { isEntryRef } from '#src/answers/subject.ts';
import { after } from '#src/answers/turns/after.ts';
import { CHOSEN } from '#src/answers/wording.ts';
import type { Message } from '#src/messages/message.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { Language } from '#src/model/language.ts';
import type { Chooser } from '#src/ports/chooser.ts';
import { type Conversation, type Conversations, NEW_CONVERSATION } from '#src/ports/conversations.ts';
import type { Experts } from '#src/ports/enquiries.ts';
import type { Entries } from '#src/ports/entries.ts';
import type { NewsSearch } from '#src/ports/news-search.ts';
import type { Words } from '#src/ports/words.ts';

export type AnswerDeps = {
  readonly words: Words;
  readonly entries: Entries;
  readonly news: NewsSearch;
  readonly conversations: Conversations;
  /** How to reach the editors; missing where nobody is to be named. */
  readonly contact?: string | null;
  /** Who can be asked where nothing is known; missing where nobody can. */
  readonly experts?: Pick<Experts, 'of'>;
  /** Picks an entry where the words of a question do not; missing where nothing does. */
  readonly chooser?: Chooser | undefined;
};

type Asking = {
  /** The turns that this one follows; null where none can follow. */
  readonly conversation: string | null;
  /** The asker's chosen language; null lets the question decide. */
  readonly language: Language | null;
  /** Whose experts can be asked; null where no answer of theirs would arrive. */
  readonly expertsOf?: Tenant | null;
  /** The channel's language, for a question in one that the bot does not speak. */
  readonly channelLanguage?: Language;
  /** The one language that is read there, for a question that has none, such as a name; missing where several are. */
  readonly onlyLanguage?: Language | undefined;
  readonly now: Temporal.Instant;
  /** The tenant that the asker belongs to, whose internal deadlines they may know; missing where that is none. */
  readonly tenant?: Tenant | null;
  /** In which the channel's days are told; missing where nobody asked for it. */
  readonly timezone?: string | null;
};

/** Answers one question: language, words, entries, what is asked, answer; the text may be anything at all. */
export async function answerQuestion(
  deps: AnswerDeps,
  asked: Asking & { readonly text: string },
): Promise<Answer> {
  const [conversation, { request, mentions, isForeign, own }, canAskExperts] = await Promise.all([
    readConversation(deps, asked),
    readQuestion({ ...deps, now: asked.now }, asked.text),
    areThereExperts(deps, asked),
  ]);
  const wanted = request.wantedLanguage ?? conversation.wanted;
  const language =
    wanted ??
    asked.language ??
    (isForeign ? asked.channelLanguage : own) ??
    conversation.language ??
    asked.onlyLanguage ??
    fallback(deps.words);
  const context: Context = {
    words: deps.words,
    entries: deps.entries,
    news: deps.news,
    question: bounded(asked.text),
    spoken: mattersIn(withoutWords(bounded(asked.text), request.aside)),
    chooser: deps.chooser ?? null,
    request,
    mentions,
    conversation,
    leftOut: [],
    chosen: null,
    language,
    now: asked.now,
    timezone: asked.timezone ?? null,
    contact: deps.contact ?? null,
    canAskExperts,
    sure: 0,
  };
  const { intent, draft } = await decide(context);
  await remember(deps, asked, after({ ...conversation, wanted }, { intent, draft, language }));
  const alone = await ownDeadlines(context, asked.tenant ?? null, { intent, draft });
  return answerOf(context, isForeign ? withLanguages(context, draft) : draft, alone);
}

/** Answers for the entry that somebody picked from those that a clarification offered. */
export async function answerChoice(
  deps: AnswerDeps,
  asked: Asking & { readonly entry: string; readonly intent: string },
): Promise<Answer> {
  const [conversation, canAskExperts] = await Promise.all([
    readConversation(deps, asked),
    areThereExperts(deps, asked),
  ]);
  const language = conversation.wanted ?? asked.language ?? conversation.language ?? fallback(deps.words);
  const context: Context = {
    words: deps.words,
    entries: deps.entries,
    news: deps.news,
    question: '',
    spoken: mattersIn(''),
    chooser: null,
    request: NOTHING_ASKED,
    mentions: [],
    conversation,
    leftOut: [],
    chosen: isEntryRef(asked.entry) ? asked.entry : null,
    language,
    now: asked.now,
    timezone: asked.timezone ?? null,
    contact: deps.contact ?? null,
    canAskExperts,
    sure: CHOSEN,
  };
  const { chosen } = context;
  const draft = (chosen && (await answerChosen(context, chosen, asked.intent))) ?? nothingKnown(context);
  await remember(deps, asked, after(conversation, { intent: asked.intent, draft, language }));
  const alone = await ownDeadlines(context, asked.tenant ?? null, { intent: asked.intent, draft });
  return answerOf(context, draft, alone);
}

function answerOf({ language, canAskExperts }: Context, draft: Draft, alone: Message | null): Answer {
  const { kind, asksNothing, summary, parts, buttons, citations, about } = draft;
  const message = { language, summary, parts, buttons };
  return { kind, asksNothing, language, message, alone, citations, about, canAskExperts };
}

async function readConversation(deps: AnswerDeps, { conversation }: Asking): Promise<Conversation> {
  return conversation === null ? NEW_CONVERSATION : deps.conversations.read(conversation);
}

async function areThereExperts({ experts }: AnswerDeps, { expertsOf = null }: Asking): Promise<boolean> {
  return experts !== undefined && expertsOf !== null && (await experts.of(expertsOf)).length > 0;
}

async function remember(deps: AnswerDeps, { conversation: key }: Asking, state: Conversation): Promise<void> {
  if (key !== null) await deps.conversations.write(key, state);
}

function fallback(words: Words): Language {
  return words.languages.includes('en') ? 'en' : (words.languages[0] ?? 'en');
}
