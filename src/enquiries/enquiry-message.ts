import { sayMoment } from '#src/messages/dates.ts';
import { languageName } from '#src/messages/language-name.ts';
import { textReader } from '#src/messages/local-text.ts';
import { type ActButton, inAllLanguages, type Message, type Part } from '#src/messages/message.ts';
import type { TextKey, TextValues } from '#src/messages/text.ts';
import type { Channel } from '#src/model/channel.ts';
import type { EnquirySaying } from '#src/model/delivery.ts';
import { type Enquiry, enquiryNumber } from '#src/model/enquiry.ts';
import type { Language } from '#src/model/language.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import type { Words } from '#src/ports/words.ts';

type Reader = Pick<Channel, 'languages' | 'timezone'> & Pick<ChatPlatform, 'hearsReplies'>;

/** What is said of an enquiry, as it is now; null where there is no occasion any more. */
export function enquiryMessage(
  words: Words,
  enquiry: Enquiry,
  saying: EnquirySaying,
  reader: Reader,
): Message | null {
  if (saying === 'answer') return enquiry.reply && answerMessage(words, enquiry, enquiry.reply);
  const inEach = (write: (language: Language) => Message) => inAllLanguages(reader.languages.map(write));
  if (saying === 'asked') return inEach((language) => expertsCard(words, enquiry, language, reader));
  if (enquiry.state !== 'open') return null;
  const key = WAITING[saying];
  if (isForAsker(saying)) return waitingMessage(words, enquiry, key, enquiry.language);
  return inEach((language) => callToAnswer(words, enquiry, key, language, reader));
}

/** What is said as long as nobody has answered. */
const WAITING = {
  reminder: 'enquiries:reminder',
  alarm: 'enquiries:alarm',
  'second-reminder': 'enquiries:second-reminder',
  overdue: 'enquiries:overdue',
  'overdue-experts': 'enquiries:overdue-experts',
  'overdue-nobody': 'enquiries:overdue-nobody',
} as const satisfies Readonly<Record<string, TextKey>>;

function isForAsker(saying: EnquirySaying): boolean {
  return saying === 'overdue' || saying === 'overdue-experts' || saying === 'overdue-nobody';
}

/** What experts see: who asks what, in which language to answer and by when, and what became of it. */
function expertsCard(words: Words, enquiry: Enquiry, language: Language, reader: Reader): Message {
  const say = speaker(words, language, enquiry);
  const { asker, question, reply, state } = enquiry;
  const expected = sayMoment(words, language, enquiry.expectedBy, reader.timezone ?? 'UTC');
  const title = say('enquiries:title');
  const replied: readonly Part[] = reply
    ? [
        { kind: 'text', text: say('enquiries:answered-by', { by: reply.by }), weight: 'strong' },
        { kind: 'text', text: reply.text, language: enquiry.language },
      ]
    : [];
  return {
    language,
    summary: `${title}: ${question}`,
    parts: [
      { kind: 'title', text: title },
      { kind: 'text', text: question, language: enquiry.language },
      {
        kind: 'facts',
        facts: [
          { label: say('enquiries:fact.from'), value: asker.name },
          { label: say('enquiries:fact.language'), value: languageName(language, enquiry.language) },
          { label: say('enquiries:fact.expected'), value: expected },
          { label: say('enquiries:fact.state'), value: say(`enquiries:state.${state}`) },
        ],
      },
      ...replied,
      ...(state === 'open' ? howToReply(say, enquiry, reader) : []),
    ],
    buttons: [
      ...(state === 'open' ? [formButton(say, 'enquiries:reply', 'enquiries.reply', enquiry, language)] : []),
      ...(reply
        ? [formButton(say, 'enquiries:save-as-answer', 'editing.from-enquiry', enquiry, language)]
        : []),
    ],
  };
}

/** What the asker is told, in their language: their question, the answer and who gave it. */
function answerMessage(words: Words, enquiry: Enquiry, reply: NonNullable<Enquiry['reply']>): Message {
  const { language, question } = enquiry;
  const say = speaker(words, language, enquiry);
  return {
    language,
    summary: say('enquiries:answer-summary', { by: reply.by }),
    parts: [
      { kind: 'title', text: say('enquiries:answer-title') },
      { kind: 'text', text: question, weight: 'subtle' },
      { kind: 'text', text: reply.text },
      { kind: 'text', text: say('enquiries:answer-by', { by: reply.by }), weight: 'subtle' },
    ],
    buttons: [
      ...(enquiry.state === 'closed'
        ? []
        : [button(say, 'enquiries:settle', 'enquiries.close', enquiry, language)]),
      formButton(say, 'enquiries:ask-again', 'enquiries.ask', enquiry, language),
    ],
  };
}

/** One sentence with its number. */
function waitingMessage(words: Words, enquiry: Enquiry, key: TextKey, language: Language): Message {
  const text = speaker(words, language, enquiry)(key);
  return { language, summary: text, parts: [{ kind: 'text', text }], buttons: [] };
}

/** The same for experts and deputy, who read the question below, and answer from there too. */
function callToAnswer(
  words: Words,
  enquiry: Enquiry,
  key: TextKey,
  language: Language,
  reader: Reader,
): Message {
  const say = speaker(words, language, enquiry);
  const told = waitingMessage(words, enquiry, key, language);
  const question: Part = { kind: 'text', text: enquiry.question, language: enquiry.language };
  const reply = formButton(say, 'enquiries:reply', 'enquiries.reply', enquiry, language);
  const parts = [...told.parts, question, ...howToReply(say, enquiry, reader)];
  return { ...told, parts, buttons: [reply] };
}

function howToReply(say: Say, { asker }: Enquiry, { hearsReplies }: Reader): readonly Part[] {
  if (!hearsReplies) return [];
  return [{ kind: 'text', text: say('enquiries:reply-below', { name: asker.name }), weight: 'subtle' }];
}

type Say = (key: TextKey, values?: TextValues) => string;

function speaker(words: Words, language: Language, enquiry: Enquiry): Say {
  const { say } = textReader(words, language);
  return (key, values) => say(key, { number: enquiryNumber(enquiry), ...values });
}

function button(say: Say, label: TextKey, name: string, { id }: Enquiry, language: Language): ActButton {
  return { kind: 'act', label: say(label), action: { name, values: { id, language } } };
}

function formButton(...given: Parameters<typeof button>): ActButton {
  return { ...button(...given), leadsTo: 'form' };
}
