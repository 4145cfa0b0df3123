import type { Visit } from '#src/desk/area.ts';
import { type Mistakes, marked, written } from '#src/desk/filled-form.ts';
import { actCommand, sentence, tell, toAsker } from '#src/desk/replies.ts';
import { sayHolidays } from '#src/enquiries/say-holidays.ts';
import { sayTerms, type Terms, type TermsDeps, termsFor, termsMark } from '#src/enquiries/terms.ts';
import { textMistake } from '#src/enquiries/text-mistake.ts';
import { afterWorkingHours } from '#src/enquiries/working-hours.ts';
import { sayMoment } from '#src/messages/dates.ts';
import type { FilledForm, Form, Reply } from '#src/messages/form.ts';
import { type Enquiry, enquiryNumber } from '#src/model/enquiry.ts';
import type { Enquiries } from '#src/ports/enquiries.ts';

export type AskDeps = TermsDeps & {
  readonly enquiries: Enquiries;
  /** In how many working hours an enquiry is to be answered. */
  readonly answerHours: number;
  /** A key that nobody has had before, a UUID: one a form. */
  readonly newKey: () => string;
};

const MAX_QUESTION = 1500;
// Whoever asks more has somebody else's patience in their hands.
const MOST_OPEN = 10;
const KEY = /^[\w-]{1,64}$/;

/** The form with the question as it was asked, and above it what sending means. */
export async function openAsk(deps: AskDeps, visit: Visit, question: string): Promise<Reply> {
  const terms = await termsFor(deps, visit);
  if (terms === null) return tell(visit, 'enquiries:nobody');
  return { kind: 'form', form: askForm(deps, visit, terms, question, deps.newKey()) };
}

/** Sends it, or shows the form again: with what is wrong, or with other terms than were consented to. */
export async function submitAsk(deps: AskDeps, visit: Visit, form: FilledForm): Promise<Reply> {
  const { key = '', terms: shown } = form.context;
  if (form.intent === 'cancel') return tell(visit, 'enquiries:not-sent');
  if (!KEY.test(key)) return tell(visit, 'chat:outdated');
  const terms = await termsFor(deps, visit);
  if (terms === null) return tell(visit, 'enquiries:nobody');
  const question = written(form, 'question');
  const mistakes = textMistake('question', question, MAX_QUESTION);
  if (Object.keys(mistakes).length > 0 || shown !== termsMark(terms)) {
    return { kind: 'form', form: askForm(deps, visit, terms, question, key, mistakes) };
  }
  const own = await deps.enquiries.ofAsker(visit.asker.person);
  if (own.filter(({ state }) => state === 'open').length >= MOST_OPEN) {
    return tell(visit, 'enquiries:too-many', { count: MOST_OPEN }, [ownButton(visit)]);
  }
  const sent = await send(deps, visit, terms, question, key);
  return sent === null ? tell(visit, 'enquiries:nobody') : toAsker(sentMessage(deps, visit, terms, sent));
}

function send(deps: AskDeps, visit: Visit, { experts, replyTo }: Terms, question: string, key: string) {
  const { platform, ref, name } = visit.asker.person;
  const now = deps.clock.now();
  // Promised for the last of those who may answer; reminded half-way.
  const latest = (hours: number) =>
    experts
      .map(({ timezone }) => afterWorkingHours(now, hours, timezone ?? 'UTC'))
      .reduce((one, other) => (Temporal.Instant.compare(one, other) > 0 ? one : other));
  return deps.enquiries.send({
    key,
    asker: { platform, ref, name },
    language: visit.language,
    question,
    remindAt: latest(deps.answerHours / 2),
    expectedBy: latest(deps.answerHours),
    replyTo: replyTo.id,
    experts: experts.map(({ id }) => id),
  });
}

// Told on the asker's clock, or else on that of those who answer.
function sentMessage({ words }: AskDeps, visit: Visit, { replyTo, experts }: Terms, enquiry: Enquiry) {
  const zone = visit.channel?.timezone ?? replyTo.timezone ?? experts[0]?.timezone ?? 'UTC';
  const by = sayMoment(words, visit.language, enquiry.expectedBy, zone);
  const text = visit.say('enquiries:sent', { number: enquiryNumber(enquiry), by });
  return sentence(visit, `${text} ${sayHolidays(visit, experts)}`, [ownButton(visit)]);
}

function ownButton(visit: Visit) {
  return actCommand(visit, 'enquiries');
}

function askForm(
  deps: AskDeps,
  visit: Visit,
  terms: Terms,
  question: string,
  key: string,
  mistakes: Mistakes = {},
): Form {
  const { say, language } = visit;
  const field = {
    id: 'question',
    kind: 'paragraph',
    label: say('enquiries:field.question'),
    value: question,
    required: true,
    maxLength: MAX_QUESTION,
  } as const;
  return {
    name: 'enquiries.ask',
    language,
    title: say('enquiries:ask-title'),
    note: sayTerms(deps, visit, terms),
    fields: marked(visit, [field], mistakes),
    submits: [
      { intent: 'send', label: say('enquiries:consent-and-send') },
      { intent: 'cancel', label: say('enquiries:cancel') },
    ],
    context: { language, key, terms: termsMark(terms) },
  };
}
