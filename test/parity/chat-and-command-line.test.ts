import { expect, test } from 'vitest';
import { conversationsInMemory } from '#adapters/console/conversations.ts';
import type { Answer } from '#src/answers/answer.ts';
import { answerQuestion } from '#src/answers/answer-question.ts';
import type { Reply } from '#src/messages/form.ts';
import { plainText } from '#src/messages/plain-text.ts';
import { askedInChat, type Manner, placeOf, type Talk, withoutBelow } from '#test/parity/asked-in-chat.ts';
import type { Question } from '#test/support/questions/check.ts';
import { readSet, SETS } from '#test/support/questions/sets.ts';
import { chances } from '#test/support/random.ts';

/** Follow-ups, curated answers, slips and a language that the bot does not speak are among them. */
const SAMPLED = ['world-a-more', 'world-heritage', 'world-harbour', 'demo', 'moths'];
/** About so many questions of each. */
const MOST = 40;
const SEED = 20_261_128;
const MANNERS: readonly Manner[] = ['plain', 'plain', 'picture', 'copied', 'beside'];

type Chat = Awaited<ReturnType<typeof askedInChat>>;

test.each(SAMPLED)(
  'in chat a question of %s gets the answer that it gets on the command line',
  async (name) => {
    const set = SETS.find((one) => one.name === name);
    if (!set) throw new Error(`there is no set ${name}`);
    const { questions, knowledge } = await readSet(set);
    await using chat = await askedInChat(knowledge);
    const talks = talksAmong(questions);
    const differences: unknown[] = [];
    for (const { talk, turns } of talks) differences.push(...(await differencesIn(chat, talk, turns)));
    expect(differences).toEqual([]);
    expect(new Set(await chat.shown())).toEqual(new Set(talks.map(({ talk }) => placeOf(talk))));
  },
);

/** Some of the talks of a set, in each kind of place, language and manner of either platform. */
function talksAmong(questions: readonly Question[]) {
  const chance = chances(SEED);
  const all = [...Map.groupBy(questions, ({ id, conversation }) => conversation ?? ` ${id}`).values()];
  const some = chance.someOf(all, Math.min(1, MOST / questions.length));
  return some.map((turns, id) => {
    const talk: Talk = {
      id: id + 1,
      platform: chance.oneOf(['slack', 'teams']),
      place: chance.oneOf(['channel', 'thread', 'direct']),
      language: chance.oneOf(['de', 'en']),
      manner: chance.oneOf(MANNERS),
    };
    return { talk, turns };
  });
}

async function differencesIn(
  chat: Chat,
  talk: Talk,
  turns: readonly Question[],
): Promise<readonly unknown[]> {
  const { stores, words, clock } = chat.whole;
  const { entries, newsSearch } = stores;
  const deps = { words, entries, news: newsSearch, conversations: conversationsInMemory(), contact: null };
  await chat.open(talk);
  const differences: unknown[] = [];
  for (const [at, { text, locale = null, conversation = null, now }] of turns.entries()) {
    clock.set(now);
    const asked = { text, conversation, language: locale, now: Temporal.Instant.from(now) };
    // What a chat knows besides: in which language its place is read, where the question says none.
    const place = { channelLanguage: talk.language, onlyLanguage: talk.language };
    const onLine = answered(await answerQuestion(deps, { ...asked, ...place }));
    const inChat = replied(await chat.ask(talk, at + 1, { text, chosen: locale }));
    if (JSON.stringify(inChat) !== JSON.stringify(onLine)) differences.push({ talk, text, inChat, onLine });
  }
  return differences;
}

function answered({ kind, asksNothing, message }: Answer) {
  const isRated = kind === 'answer' && !asksNothing;
  return { ...seen(message), to: 'channel', isRated, isUnknown: kind === 'unknown' };
}

function replied(reply: Reply) {
  if (reply.kind !== 'message') return reply;
  const { message, to, saysNothing = false } = reply;
  const isRated = message.buttons.some(
    (button) => button.kind === 'act' && button.action.name === 'feedback.thumb',
  );
  return { ...seen(withoutBelow(message)), to, isRated, isUnknown: saysNothing };
}

function seen(message: Answer['message']) {
  const { language, buttons } = message;
  return { language, text: plainText(message), buttons };
}
