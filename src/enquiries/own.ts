import type { AnswerQuestion, Visit } from '#src/desk/area.ts';
import { act, actForForm, tell, toAsker } from '#src/desk/replies.ts';
import { inLanguage } from '#src/desk/visit.ts';
import { type OwnAsked, ownAskedReader } from '#src/enquiries/asks-for-own.ts';
import { sayMoment } from '#src/messages/dates.ts';
import type { Reply } from '#src/messages/form.ts';
import type { Message, Part } from '#src/messages/message.ts';
import { type Enquiry, enquiryNumber } from '#src/model/enquiry.ts';
import type { Enquiries } from '#src/ports/enquiries.ts';
import type { Words } from '#src/ports/words.ts';

export type OwnDeps = { readonly words: Words; readonly enquiries: Enquiries };

// Each is a message of its own, with its own buttons.
const MOST_SHOWN = 5;

/** What became of somebody's enquiries, the newest first; only they see it. */
export async function listOwn({ words, enquiries }: OwnDeps, visit: Visit): Promise<Reply> {
  const own = await enquiries.ofAsker(visit.asker.person);
  const another = actForForm(visit, 'chat:do.ask-human', 'enquiries.ask');
  if (own.length === 0) return tell(visit, 'enquiries:none', {}, [another]);
  const shown = own.slice(0, MOST_SHOWN).map((enquiry) => toAsker(stateMessage(words, visit, enquiry)));
  const heading = tell(visit, 'enquiries:own-title', { count: own.length }, [another]);
  return { kind: 'several', replies: [heading, ...shown] };
}

/** Tells whoever asks for it what became of their enquiries, to them alone; any other question goes on to `answer`. */
export function ownFirst(deps: OwnDeps, answer: AnswerQuestion): AnswerQuestion {
  const read = ownAskedReader(deps.words);
  return async (visit, text) => {
    const asked = read(text);
    const told = asked && (await tellOwn(deps, visit, asked));
    return told ?? answer(visit, text);
  };
}

async function tellOwn(
  deps: OwnDeps,
  visit: Visit,
  { id, isSure, language }: OwnAsked,
): Promise<Reply | null> {
  const { words, enquiries } = deps;
  const heard = inLanguage(words, visit, visit.asker.language ?? language ?? visit.language);
  if (id === null && isSure) return listOwn(deps, heard);
  const own = await enquiries.ofAsker(visit.asker.person);
  if (id === null) return own.some(({ state }) => state !== 'closed') ? listOwn(deps, heard) : null;
  const found = own.find((enquiry) => enquiry.id === id);
  if (found) return toAsker(stateMessage(words, heard, found));
  return isSure ? tell(heard, 'enquiries:close.not-found', { number: enquiryNumber({ id }) }) : null;
}

/** An open one is withdrawn by it, an answered one is done with. */
export async function closeOwn({ enquiries }: OwnDeps, visit: Visit, id: string): Promise<Reply> {
  const result = await enquiries.close(visit.asker.person, id);
  return tell(visit, `enquiries:close.${result}`, { number: enquiryNumber({ id }) });
}

function stateMessage(words: Words, visit: Visit, enquiry: Enquiry): Message {
  const { say, language } = visit;
  const { id, question, reply, state } = enquiry;
  const zone = visit.channel?.timezone ?? 'UTC';
  const moment = (at: Temporal.Instant) => sayMoment(words, language, at, zone);
  const title = say('enquiries:title', { number: enquiryNumber(enquiry) });
  const facts = [
    { label: say('enquiries:fact.state'), value: say(`enquiries:state.${state}`) },
    { label: say('enquiries:fact.asked'), value: moment(enquiry.askedAt) },
    ...(state === 'open'
      ? [{ label: say('enquiries:fact.expected'), value: moment(enquiry.expectedBy) }]
      : []),
  ];
  const replied: readonly Part[] = reply
    ? [
        { kind: 'text', text: say('enquiries:answered-by', { by: reply.by }), weight: 'strong' },
        { kind: 'text', text: reply.text },
      ]
    : [];
  const label = state === 'open' ? 'enquiries:withdraw' : 'enquiries:settle';
  return {
    language,
    summary: `${title}: ${say(`enquiries:state.${state}`)}`,
    parts: [
      { kind: 'title', text: title },
      { kind: 'text', text: question, language: enquiry.language },
      { kind: 'facts', facts },
      ...replied,
    ],
    buttons: state === 'closed' ? [] : [act(visit, label, 'enquiries.close', { id })],
  };
}
