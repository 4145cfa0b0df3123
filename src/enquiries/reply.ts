import type { Visit } from '#src/desk/area.ts';
import { type Mistakes, marked, written } from '#src/desk/filled-form.ts';
import { actForForm, tell } from '#src/desk/replies.ts';
import { textMistake } from '#src/enquiries/text-mistake.ts';
import type { FilledForm, Form, Reply } from '#src/messages/form.ts';
import { type Enquiry, enquiryNumber } from '#src/model/enquiry.ts';
import type { Enquiries } from '#src/ports/enquiries.ts';

export type ReplyDeps = { readonly enquiries: Enquiries };

export const MAX_ANSWER = 2500;

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
  return sendReply(deps, visit, enquiry, text, () => {
    const values = { number: enquiryNumber(enquiry), name: enquiry.asker.name };
    const save = actForForm(visit, 'enquiries:save-as-answer', 'editing.from-enquiry', { id });
    return tell(visit, 'enquiries:reply-sent', values, [save]);
  });
}

/** The first answer counts; to whoever comes later it is said what became of the enquiry. */
export async function sendReply(
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
