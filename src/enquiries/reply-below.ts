import type { Visit } from '#src/desk/area.ts';
import { act, sentence, tell, toAsker } from '#src/desk/replies.ts';
import { MAX_ANSWER, sendReply } from '#src/enquiries/reply.ts';
import { textMistake } from '#src/enquiries/text-mistake.ts';
import { cleanText } from '#src/messages/clean-text.ts';
import type { Reply } from '#src/messages/form.ts';
import { inAllLanguages, type Part } from '#src/messages/message.ts';
import { type Enquiry, enquiryNumber } from '#src/model/enquiry.ts';
import type { Enquiries } from '#src/ports/enquiries.ts';
import type { Words } from '#src/ports/words.ts';

export type ReplyBelowDeps = { readonly enquiries: Enquiries; readonly words: Words };

// Nobody asks the bot at greater length, and a button of Slack carries no more than twice as much.
const LONGEST_QUESTION = 500;

/**
 * Sends what was written below a post that tells of an enquiry; null where the post tells of none. A question there may
 * be meant for the asker or for the bot: its writer is asked, for nothing that was sent can be taken back. Once the
 * enquiry is settled, it is for the bot.
 */
export async function replyBelow(
  deps: ReplyBelowDeps,
  visit: Visit,
  post: string,
  given: string,
): Promise<Reply | null> {
  const enquiry = await deps.enquiries.toldBy(visit.asker.channel, post);
  if (enquiry === null) return null;
  const text = cleanText(given);
  const mayBeForBot = text.endsWith('?') && text.length <= LONGEST_QUESTION;
  if (!mayBeForBot) return sendBelow(deps, visit, enquiry, text);
  return enquiry.state === 'open' ? askForWhom(visit, enquiry, text) : null;
}

/** Sends what its writer says was meant for the asker. */
export async function sendAsMeant(
  deps: ReplyBelowDeps,
  visit: Visit,
  { id = '', text = '', writer = '' }: Readonly<Record<string, string>>,
): Promise<Reply> {
  const { person, channel } = visit.asker;
  if (writer !== person.ref) return tell(visit, 'enquiries:not-your-words');
  const enquiry = await deps.enquiries.askedIn(channel, id);
  if (enquiry === null) return tell(visit, 'enquiries:not-asked-here');
  return sendBelow(deps, visit, enquiry, cleanText(text));
}

/** All who read there see it: where a platform shows nothing to one person alone, its buttons would stand elsewhere. */
function askForWhom(visit: Visit, enquiry: Enquiry, text: string): Reply {
  const { person } = visit.asker;
  const said = visit.say('enquiries:for-whom', { name: enquiry.asker.name, number: enquiryNumber(enquiry) });
  const message = sentence(visit, said, [
    act(visit, 'enquiries:send-answer', 'enquiries.send-below', { id: enquiry.id, text, writer: person.ref }),
    act(visit, 'enquiries:ask-bot', 'desk.write', { text }),
  ]);
  return { kind: 'message', message, to: 'channel' };
}

async function sendBelow(
  { enquiries, words }: ReplyBelowDeps,
  visit: Visit,
  enquiry: Enquiry,
  text: string,
): Promise<Reply> {
  const { answer: mistake } = textMistake('answer', text, MAX_ANSWER);
  if (mistake) {
    const why = visit.say(mistake.key, mistake.values);
    return toAsker(sentence(visit, `${visit.say('enquiries:not-answered')} ${why}`));
  }
  return sendReply({ enquiries }, visit, enquiry, text, () => sentBelow(words, visit, enquiry, text));
}

/** Shows to all who read there what was sent and to whom, so that nobody is surprised. */
function sentBelow(words: Words, visit: Visit, enquiry: Enquiry, text: string): Reply {
  const { asker, channel, language } = visit;
  const values = { by: asker.person.name, name: enquiry.asker.name, number: enquiryNumber(enquiry) };
  const versions = (channel?.languages ?? [language]).map((reader) =>
    sentence({ language: reader }, words.say(reader, 'enquiries:reply-sent-by', values)),
  );
  const message = inAllLanguages(versions);
  const sent: Part = { kind: 'text', text, language: enquiry.language };
  return { kind: 'message', message: { ...message, parts: [...message.parts, sent] }, to: 'channel' };
}
