import type { Message } from '#src/messages/message.ts';
import type { Asker } from '#src/model/person.ts';
import type { Desk } from '#src/ports/desk.ts';
import { fillIn, formOf, messagesOf } from '#test/support/replies.ts';

type Line = Readonly<Record<'de' | 'en', string>>;

/** What somebody writes, by the kind of what is said to it. */
const WRITTEN: Readonly<Record<string, Line>> = {
  help: { de: 'hilfe', en: 'help' },
  due: { de: 'fristen', en: 'deadlines' },
  sources: { de: 'quellen', en: 'sources' },
  'answer-next-deadline': { de: 'Was ist die nächste Frist?', en: 'What is the next deadline?' },
  'answer-call': { de: 'Wann endet DEMO-Q1?', en: 'When is DEMO-Q1 due?' },
  'answer-calls': { de: 'Welche Ausschreibungen sind offen?', en: 'Which calls are open?' },
  'answer-milestones': { de: 'Welche Meilensteine gab es?', en: 'Which milestones were there?' },
  'answer-curated': {
    de: 'Werden Unternehmen beim Austausch unterstützt?',
    en: 'Are companies supported in the exchange?',
  },
  'answer-unknown': { de: 'Wie wird das Wetter?', en: 'What is the weather in Ottawa?' },
  'answer-clarify': { de: 'Wann ist die Frist?', en: 'When is the deadline?' },
};
const SUBSCRIBE: Line = { de: 'fristen abonnieren', en: 'deadlines subscribe' };
const OVERVIEW: Line = { de: 'abos', en: 'subscriptions' };
const ANNOUNCE: Line = { de: 'ankündigen', en: 'announce' };
const FILTER: Line = { de: 'nachrichten abonnieren', en: 'news subscribe' };
const FILTERED = { sources: ['bund'], any: 'quant*, KI', none: 'Stellenausschreibung' };
const ANNOUNCED = {
  'title-de': 'Treffen',
  'body-de': 'Am Montag.',
  'title-en': 'Meeting',
  'body-en': 'On Monday.',
};

/** One of each kind that the bot says to somebody who writes, in one language. */
export async function repliedMessages(
  desk: Desk,
  asker: Asker,
  language: 'de' | 'en',
): Promise<readonly (readonly [kind: string, message: Message])[]> {
  const write = (text: string, conversation: string) =>
    desk.write({ ...asker, language, conversation: `${language}-${conversation}` }, text);
  const said: [string, Message | undefined][] = [];
  for (const [kind, line] of Object.entries(WRITTEN))
    said.push([kind, messagesOf(await write(line[language], kind))[0]]);
  const wishes = formOf(await write(SUBSCRIBE[language], 'form'));
  const wished = fillIn(wishes, { topics: ['*'], timezone: 'Europe/Berlin' });
  said.push([
    'reminder-preview',
    formOf(await desk.submit({ ...asker, language }, { ...wished, intent: 'preview' })).preview,
  ]);
  const [confirmation, line] = messagesOf(await desk.submit({ ...asker, language }, wished));
  said.push(['subscribed', confirmation], ['subscribed-for-all', line]);
  said.push(['subscriptions', messagesOf(await write(OVERVIEW[language], 'overview'))[0]]);
  const filtered = formOf(await write(FILTER[language], 'form'));
  const [news] = messagesOf(await desk.submit({ ...asker, language }, fillIn(filtered, FILTERED)));
  said.push(['news-filtered', news]);
  const announced = formOf(await write(ANNOUNCE[language], 'form'));
  const channels = announced.fields.flatMap((field) => ('choices' in field ? field.choices : []));
  const values = { ...ANNOUNCED, channels: channels.map(({ value }) => value) };
  const preview = await desk.submit({ ...asker, language }, fillIn(announced, values, 'preview'));
  said.push(['announcement-preview', formOf(preview).preview]);
  return said.map(([kind, message]) => {
    if (!message) throw new Error(`nothing was said: ${kind} in ${language}`);
    return [kind, message];
  });
}
