import { callsNamedIn } from '#src/answers/calls-named.ts';
import type { Visit } from '#src/desk/area.ts';
import { dueParts } from '#src/desk/deadlines.ts';
import { act, tell } from '#src/desk/replies.ts';
import type { Reply } from '#src/messages/form.ts';
import { sayList } from '#src/messages/lists.ts';
import { sayLocalText } from '#src/messages/local-text.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Entries } from '#src/ports/entries.ts';
import { currentOf } from '#src/subscriptions/current.ts';
import { firstDeadlineDraft } from '#src/subscriptions/deadline-draft.ts';
import { deadlineForm } from '#src/subscriptions/deadline-form.ts';
import { type DeadlineDeps, offerTo } from '#src/subscriptions/deadlines.ts';

export type FromMessageDeps = DeadlineDeps & { readonly entries: Entries };

const MOST_SHOWN = 5;

/**
 * The form for deadlines with the calls chosen besides that somebody's message names, and what checked entries
 * say of them.
 */
export async function openFromMessage(
  deps: FromMessageDeps,
  visit: Visit,
  channel: Channel,
  text: string,
): Promise<Reply> {
  const current = await currentOf(deps.subscriptions, channel, 'deadlines');
  const offer = await offerTo(deps, visit, channel, current);
  const today = deps.clock
    .now()
    .toZonedDateTimeISO(channel.timezone ?? 'UTC')
    .toPlainDate();
  const { languages } = deps.words;
  const named = await callsNamedIn({ entries: deps.entries, languages }, text, today);
  const found = offer.calls.filter(({ ref }) => named.includes(ref));
  if (found.length === 0) {
    const due = act(visit, 'chat:do.deadlines', 'desk.command', { command: 'deadlines' });
    return tell(visit, 'subscriptions:none-recognised', {}, [due]);
  }
  const calls = found.map(({ ref }) => ref);
  const targets = calls.map((ref) => ({ kind: 'call', ref }) as const);
  const stages = await deps.comingStages.next(targets, MOST_SHOWN);
  const first = firstDeadlineDraft(channel, current);
  const draft = { ...first, calls: [...new Set([...first.calls, ...calls])] };
  const names = sayList(
    visit.language,
    found.map(({ name }) => sayLocalText(visit, name)),
  );
  const known = stages.length > 0 ? 'subscriptions:recognised' : 'subscriptions:recognised-undated';
  const note = visit.say(known, { calls: names });
  const form = deadlineForm(visit, channel, draft, offer, { mistakes: {}, note });
  if (stages.length === 0) return { kind: 'form', form };
  const parts = dueParts(deps, visit, visit.say('chat:due-title'), stages);
  const preview = { language: visit.language, summary: note, parts, buttons: [] };
  return { kind: 'form', form: { ...form, preview } };
}
