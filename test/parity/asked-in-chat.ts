import type { Reply } from '#src/messages/form.ts';
import type { Button, Message } from '#src/messages/message.ts';
import type { Knowledge } from '#src/model/knowledge.ts';
import type { Language } from '#src/model/language.ts';
import type { Desk } from '#src/ports/desk.ts';
import {
  askedSlack,
  eventBody,
  storedPorts as storedForSlack,
} from '#test/adapters/slack/hearing/asked-slack.ts';
import {
  activityOf,
  askedTeams,
  BOT,
  storedPorts as storedForTeams,
} from '#test/adapters/teams/hearing/asked-teams.ts';
import { fakeLog } from '#test/fakes/log.ts';
import type { Json } from '#test/support/payload-families.ts';
import { wholeDesk } from '#test/support/whole-desk.ts';

/** What is said in one place, turn by turn; each talk has a place of its own. */
export type Talk = {
  readonly id: number;
  readonly platform: 'slack' | 'teams';
  /** The bot is mentioned in a channel, or below what somebody else began there, or written to alone. */
  readonly place: 'channel' | 'thread' | 'direct';
  /** The only one that the place reads. */
  readonly language: Language;
  readonly manner: Manner;
};

/** What people add to a question: nothing, a picture, somebody who is to read it, or whom they speak to besides. */
export type Manner = 'plain' | 'picture' | 'copied' | 'beside';

export type Turn = { readonly text: string; readonly chosen: Language | null };

// The pace at which platforms let a channel be written to is none of what is asked here.
const UNPACED = { turns: { take: async () => 0 } };

/** The product on this knowledge, as people write to it in Slack and Teams. */
export async function askedInChat(knowledge: Knowledge) {
  await using stack = new AsyncDisposableStack();
  const whole = stack.use(await wholeDesk(fakeLog(), knowledge));
  const { stores, words } = whole;
  const { desk, next } = noting(whole.desk);
  const slack = stack.use(await askedSlack({ desk, ports: { ...storedForSlack(whole.db), ...UNPACED } }));
  const teams = stack.use(await askedTeams({ desk, ports: { ...storedForTeams(whole.db), ...UNPACED } }));
  for (const language of words.languages) {
    for (const platform of ['slack', 'teams']) {
      await stores.personLanguages.choose({ platform, ref: personOf(language) }, language);
    }
  }
  const running = stack.move();
  return {
    whole,
    /** The place becomes one that the bot knows, and where it has said what it is. */
    async open(talk: Talk): Promise<void> {
      const { platform, language, place } = talk;
      const address = { tenant: { platform, ref: 'T1' }, ref: refOf(talk) };
      const kind = place === 'direct' ? 'direct' : 'channel';
      await stores.places.ensure({ address, name: 'quantum', kind, languages: [language], timezone: null });
      await stores.places.introduce(address);
    },
    /** What the desk replies to one turn, the first of which is 1. */
    async ask(talk: Talk, nth: number, turn: Turn): Promise<Reply> {
      const replied = next();
      if (talk.platform === 'slack') await slack.send(inSlack(talk, nth, turn));
      else await teams.send(inTeams(talk, nth, turn));
      return replied;
    },
    /** Lets all be shown; the places where something stands then, each as often as it does. */
    async shown(): Promise<readonly string[]> {
      await Promise.all([slack.finish(), teams.finish()]);
      const inSlackNow = slack.slack.messages.map(({ channel, thread }) => `${channel} ${thread}`);
      return [...inSlackNow, ...teams.teams.messages.map(({ conversation }) => conversation)];
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

/** Where the answers of a talk belong, as `shown` names it. */
export function placeOf(talk: Talk): string {
  return talk.platform === 'slack' ? `${refOf(talk)} ${threadOf(talk)}` : conversationOf(talk);
}

/** A message as it would be without what only a chat offers below it: what it thinks of the answer, and other ways. */
export function withoutBelow({ buttons, ...message }: Message): Message {
  const own = buttons.flatMap((button): readonly Button[] => {
    if (button.kind !== 'act') return [button];
    const { name, values } = button.action;
    if (name.startsWith('feedback.') || name.startsWith('enquiries.')) return [];
    const { question: _, ...chosen } = values;
    return [{ ...button, action: { name, values: chosen } }];
  });
  return { ...message, buttons: own };
}

/** The desk, and each time the next thing that it replies to what is written. */
function noting(desk: Desk) {
  let replied = Promise.withResolvers<Reply>();
  const note = (reply: Reply) => {
    replied.resolve(reply);
    return reply;
  };
  return {
    desk: {
      ...desk,
      write: async (...given: Parameters<Desk['write']>) => note(await desk.write(...given)),
      reply: async (...given: Parameters<Desk['reply']>) => note(await desk.reply(...given)),
    },
    next() {
      replied = Promise.withResolvers<Reply>();
      return replied.promise;
    },
  };
}

function personOf(chosen: Language | null): string {
  return `U${chosen ?? 1}`;
}

function refOf({ id, platform, place }: Talk): string {
  if (platform === 'slack') return place === 'direct' ? `D${id}` : `C${id}`;
  return place === 'direct' ? `a:${id}` : `19:${id}@thread.tacv2`;
}

/** The post that began the thread of the answers: the first question, or what somebody else wrote before it. */
function threadOf({ id, place }: Talk): string | null {
  if (place === 'direct') return null;
  return place === 'channel' ? `${id}.1` : `${id}.0`;
}

function conversationOf(talk: Talk): string {
  const thread = threadOf(talk);
  return thread === null ? refOf(talk) : `${refOf(talk)};messageid=${thread}`;
}

function inSlack(talk: Talk, nth: number, { text, chosen }: Turn): Json {
  const { id, place, manner } = talk;
  const [ts, thread] = [`${id}.${nth}`, threadOf(talk)];
  const mention = place === 'direct' ? '' : '<@UBOT> ';
  const said = dressed(manner, mention, escaped(text), { picture: ':pray:', other: '<@U9>' });
  const common = { channel: refOf(talk), user: personOf(chosen), ts, text: said };
  const kind = place === 'direct' ? { type: 'message', channel_type: 'im' } : { type: 'app_mention' };
  const below = thread === null || thread === ts ? {} : { thread_ts: thread };
  return eventBody({ ...kind, ...common, ...below }, { event_id: `Ev${ts}` });
}

function inTeams(talk: Talk, nth: number, { text, chosen }: Turn): Json {
  const { id, place, manner } = talk;
  const [bot, other] = ['<at>Allianzbote</at>', '<at>Max Muster</at>'];
  const mention = place === 'direct' ? '' : `${bot} `;
  const conversationType = place === 'direct' ? 'personal' : 'channel';
  return activityOf({
    type: 'message',
    id: `${id}.${nth}`,
    from: { id: '29:lena', name: 'Lena', aadObjectId: personOf(chosen) },
    conversation: { conversationType, isGroup: place !== 'direct', id: conversationOf(talk), tenantId: 'T1' },
    ...(place !== 'direct' && {
      channelData: { tenant: { id: 'T1' }, team: { id: '19:team' }, channel: { id: refOf(talk) } },
    }),
    text: dressed(manner, mention, escaped(text), { picture: '🙏', other }),
    entities: [
      { type: 'mention', mentioned: { id: BOT }, text: bot },
      { type: 'mention', mentioned: { id: '29:max' }, text: other },
    ],
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function dressed(
  manner: Manner,
  mention: string,
  text: string,
  { picture, other }: { readonly picture: string; readonly other: string },
): string {
  switch (manner) {
    case 'plain':
      return `${mention}${text}`;
    case 'picture':
      return `${mention}${text} ${picture}`;
    case 'copied':
      return `${mention}${text} cc ${other}`;
    case 'beside':
      return `${other} ${mention}${text}`;
  }
}
