import type { Visit } from '#src/desk/area.ts';
import { type Mistakes, marked, written } from '#src/desk/filled-form.ts';
import { actForForm, sentence, tell, toAsker } from '#src/desk/replies.ts';
import { textMistake } from '#src/enquiries/text-mistake.ts';
import { cleanText } from '#src/messages/clean-text.ts';
import type { FilledForm, Form, Reply } from '#src/messages/form.ts';
import { inAllLanguages, type Part } from '#src/messages/message.ts';
import { type Enquiry, enquiryNumber } from '#src/model/enquiry.ts';
import type { Enquiries } from '#src/ports/enquiries.ts';
import type { Words } from '#src/ports/words.ts';

export type ReplyDeps = { readonly enquiries: Enquiries };

const MAX_ANSWER = 2500;

/** The form in which an expert answers; whoever reads the channel that was asked is one. */
export async function openReply({ enquiries }: ReplyDeps, visit: Visit, id: string): Promise<Reply> {
  const enquiry = await enquiries.askedIn(visit.asker.channel, id);
  if (enquiry === null) return tell(visit, 'enquiries:not-asked-here');
  if (enquiry.state !== 'open') return settled(visit, enquiry);
  return { kind: 'form', form: replyForm(visit, enquiry, '') };
}

/** Sends the answer on its way to the asker. */
export async function submitReply(deps: ReplyDeps, visit: Visit, form: FilledForm): Promise<Reply> {
  const { id = '' } = form.context;
  if (form.intent === 'cancel') return tell(visit, 'enquiries:not-answered');
  const enquiry = await deps.enquiries.askedIn(visit.asker.channel, id);
  if (enquiry === null) return tell(visit, 'enquiries:not-asked-here');
  const text = written(form, 'answer');
  const mistakes = textMistake('answer', text, MAX_ANSWER);
  if (Object.keys(mistakes).length > 0) {
    return { kind: 'form', form: replyForm(visit, enquiry, text, mistakes) };
  }
  return send(deps, visit, enquiry, text, () => {
    const values = { number: enquiryNumber(enquiry), name: enquiry.asker.name };
    const save = actForForm(visit, 'enquiries:save-as-answer', 'editing.from-enquiry', { id });
    return tell(visit, 'enquiries:reply-sent', values, [save]);
  });
}

/** The same where it was written below a post that tells of an enquiry; null where the post tells of none. */
export async function replyBelow(
  deps: ReplyDeps & { readonly words: Words },
  visit: Visit,
  post: string,
  given: string,
): Promise<Reply | null> {
  const enquiry = await deps.enquiries.toldBy(visit.asker.channel, post);
  if (enquiry === null) return null;
  const text = cleanText(given);
  const { answer: mistake } = textMistake('answer', text, MAX_ANSWER);
  if (mistake) {
    const why = visit.say(mistake.key, mistake.values);
    return toAsker(sentence(visit, `${visit.say('enquiries:not-answered')} ${why}`));
  }
  return send(deps, visit, enquiry, text, () => sentBelow(deps.words, visit, enquiry, text));
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

/** The first answer counts; to whoever comes later it is said what became of the enquiry. */
async function send(
  { enquiries }: ReplyDeps,
  visit: Visit,
  enquiry: Enquiry,
  text: string,
  confirm: () => Reply,
): Promise<Reply> {
  const { person, channel } = visit.asker;
  const result = await enquiries.answer(channel, enquiry.id, { text, by: person.name });
  if (result === 'done') return confirm();
  return settled(visit, (await enquiries.askedIn(channel, enquiry.id)) ?? enquiry);
}

function settled(visit: Visit, { reply, ...enquiry }: Enquiry): Reply {
  const number = enquiryNumber(enquiry);
  if (reply === null) return tell(visit, 'enquiries:is-closed', { number });
  return tell(visit, 'enquiries:is-answered', { number, by: reply.by });
}

function replyForm(visit: Visit, enquiry: Enquiry, answer: string, mistakes: Mistakes = {}): Form {
  const { say, language } = visit;
  const { asker, question, id } = enquiry;
  const field = {
    id: 'answer',
    kind: 'paragraph',
    label: say('enquiries:field.answer'),
    value: answer,
    required: true,
    maxLength: MAX_ANSWER,
  } as const;
  return {
    name: 'enquiries.reply',
    language,
    title: say('enquiries:title', { number: enquiryNumber(enquiry) }),
    note: say('enquiries:reply-hint', { name: asker.name, question }),
    fields: marked(visit, [field], mistakes),
    submits: [
      { intent: 'send', label: say('enquiries:send-answer') },
      { intent: 'cancel', label: say('enquiries:cancel') },
    ],
    context: { language, id },
  };
}
