import type { Visit } from '#src/desk/area.ts';
import { namingMistakes } from '#src/desk/filled-form.ts';
import { sayMoment } from '#src/messages/dates.ts';
import type { FilledForm, Reply } from '#src/messages/form.ts';
import { sayLocalText } from '#src/messages/local-text.ts';
import { inAllLanguages, type Message } from '#src/messages/message.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Subscription } from '#src/model/subscription.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { ComingStage, ComingStages } from '#src/ports/coming-stages.ts';
import { reminderMessage } from '#src/reminders/reminder-message.ts';
import { type ConfirmationDeps, confirmation } from '#src/subscriptions/confirmation.ts';
import { currentOf } from '#src/subscriptions/current.ts';
import {
  type DeadlineDraft,
  type DeadlineOffer,
  deadlineMistakes,
  deadlineTargets,
  firstDeadlineDraft,
  readDeadlineDraft,
  USUAL_LEAD_DAYS,
} from '#src/subscriptions/deadline-draft.ts';
import { deadlineForm } from '#src/subscriptions/deadline-form.ts';
import { type NextReminder, nextReminder } from '#src/subscriptions/next-reminder.ts';
import { zonesToChoose } from '#src/subscriptions/zones.ts';

export type DeadlineDeps = ConfirmationDeps & {
  readonly clock: Clock;
  readonly comingStages: ComingStages;
};

// Every stage ahead of a channel's calls, and a bound all the same.
const MOST_STAGES = 1000;

/** The form, filled with what the channel has or with what is usual. */
export async function openDeadlines(deps: DeadlineDeps, visit: Visit, channel: Channel): Promise<Reply> {
  const current = await currentOf(deps.subscriptions, channel, 'deadlines');
  const offer = await offerTo(deps, visit, channel, current);
  const state = { mistakes: {}, note: null };
  return {
    kind: 'form',
    form: deadlineForm(visit, channel, firstDeadlineDraft(channel, current), offer, state),
  };
}

/** Saves, or shows the next reminder; with a mistake the same form comes back filled. */
export async function submitDeadlines(
  deps: DeadlineDeps,
  visit: Visit,
  channel: Channel,
  form: FilledForm,
): Promise<Reply> {
  const draft = readDeadlineDraft(form);
  const current = await currentOf(deps.subscriptions, channel, 'deadlines');
  const offer = await offerTo(deps, visit, channel, current);
  const mistakes = deadlineMistakes(draft, offer);
  const again = (note: string | null) => deadlineForm(visit, channel, draft, offer, { mistakes, note });
  if (Object.keys(mistakes).length > 0) {
    return { kind: 'form', form: namingMistakes(visit, again(null), 'subscriptions:mistakes') };
  }
  const next = await nextOf(deps, draft);
  const outlook = sayOutlook(deps, visit, draft, next);
  if (form.intent === 'save') return save(deps, visit, channel, draft, outlook);
  const preview = next && previewOf(deps, draft, next);
  return { kind: 'form', form: preview ? { ...again(outlook), preview } : again(outlook) };
}

async function save(
  deps: DeadlineDeps,
  visit: Visit,
  channel: Channel,
  draft: DeadlineDraft,
  outlook: string,
): Promise<Reply> {
  const settings = { languages: draft.languages, timezone: draft.timezone };
  const { isNew } = await deps.subscriptions.save({
    kind: 'deadlines',
    channelId: channel.id,
    owner: { ref: visit.asker.person.ref, name: visit.asker.person.name },
    targets: deadlineTargets(draft),
    leadDays: leadDaysOf(draft),
    remindAt: draft.remindAt,
    ...settings,
  });
  return confirmation(deps, visit, { ...channel, ...settings }, { kind: 'deadlines', isNew, outlook });
}

async function nextOf(deps: DeadlineDeps, draft: DeadlineDraft): Promise<NextReminder<ComingStage> | null> {
  const stages = await deps.comingStages.next(deadlineTargets(draft), MOST_STAGES);
  const { remindAt, timezone } = draft;
  return nextReminder(stages, { leadDays: leadDaysOf(draft), remindAt, timezone }, deps.clock.now());
}

function sayOutlook(
  { words }: DeadlineDeps,
  visit: Visit,
  { timezone }: DeadlineDraft,
  next: NextReminder<ComingStage> | null,
): string {
  if (!next) return visit.say('subscriptions:next-none');
  return visit.say('subscriptions:next', {
    moment: sayMoment(words, visit.language, next.at, timezone),
    what: sayStage(visit, next.stage),
    left: visit.say('dates:days-left', { count: next.leadDays }),
  });
}

/** The reminder as the channel would get it, then. */
function previewOf({ words }: DeadlineDeps, draft: DeadlineDraft, next: NextReminder<ComingStage>): Message {
  return inAllLanguages(
    draft.languages.map((language) => reminderMessage(words, language, next.stage, draft, next.at)),
  );
}

function sayStage(visit: Visit, { title, label }: ComingStage): string {
  const names = label ? [title, label] : [title];
  return names.map((name) => sayLocalText(visit, name)).join(' – ');
}

/** What this channel may choose from. */
export async function offerTo(
  deps: DeadlineDeps,
  { language }: Visit,
  channel: Channel,
  current: Extract<Subscription, { kind: 'deadlines' }> | undefined,
): Promise<DeadlineOffer> {
  const [topics, calls, zones] = await Promise.all([
    deps.offers.topics(),
    deps.offers.calls(),
    deps.offers.zones(),
  ]);
  const leadDays = [...new Set([...USUAL_LEAD_DAYS, ...(current?.leadDays ?? [])])].toSorted((a, b) => b - a);
  const { languages } = deps.words;
  return { topics, calls, leadDays, zones: zonesToChoose(channel.timezone, language, zones), languages };
}

function leadDaysOf(draft: DeadlineDraft): readonly number[] {
  return draft.leadDays.map(Number).toSorted((a, b) => b - a);
}
