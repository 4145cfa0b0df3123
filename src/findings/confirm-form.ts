import type { Visit } from '#src/desk/area.ts';
import { type Mistakes, marked, namingMistakes, written } from '#src/desk/filled-form.ts';
import type { OfferedTarget } from '#src/findings/targets.ts';
import type { Field, FilledForm, Form } from '#src/messages/form.ts';
import { type Deadline, deadlineAt, isOver } from '#src/model/deadline.ts';
import type { DeadlineFinding } from '#src/model/finding.ts';
import type { Target } from '#src/ports/findings.ts';
import { zoneChoices, zonesToChoose } from '#src/subscriptions/zones.ts';

/** What an editor filled in, right or wrong. */
export type ConfirmDraft = {
  readonly target: string;
  readonly date: string;
  readonly time: string;
  readonly timezone: string;
};

/** As the text says, for the likeliest target; what it leaves out is for the editor to say. */
export function draftOf(
  { local, timezone, stage }: DeadlineFinding,
  [likeliest]: readonly OfferedTarget[],
): ConfirmDraft {
  const [date = '', time = ''] = local.split('T');
  const target = stage === null ? (likeliest?.value ?? '') : '';
  return { target, date, time, timezone: timezone ?? likeliest?.timezone ?? '' };
}

export function readConfirmDraft(form: FilledForm): ConfirmDraft {
  return {
    target: written(form, 'target'),
    date: written(form, 'date'),
    time: written(form, 'time'),
    timezone: written(form, 'timezone'),
  };
}

type Judged =
  | { readonly kind: 'deadline'; readonly deadline: Deadline; readonly target: Target }
  | { readonly kind: 'mistakes'; readonly mistakes: Mistakes };

/** The deadline as it was filled in, or what is wrong with it by field. */
export function judgeDraft(
  draft: ConfirmDraft,
  offered: readonly OfferedTarget[],
  zones: readonly string[],
  now: Temporal.Instant,
): Judged {
  const target = offered.find(({ value }) => value === draft.target);
  const mistakes: Mistakes = {
    ...(target ? {} : { target: { key: 'findings:mistake.target' } }),
    ...(isDay(draft.date) ? {} : { date: { key: 'findings:mistake.date' } }),
    ...(draft.time === '' || TIME.test(draft.time) ? {} : { time: { key: 'findings:mistake.time' } }),
    ...(zones.includes(draft.timezone) ? {} : { timezone: { key: 'findings:mistake.timezone' } }),
  };
  if (!target || Object.keys(mistakes).length > 0) return { kind: 'mistakes', mistakes };
  const local = draft.time === '' ? draft.date : `${draft.date}T${draft.time}`;
  const deadline = deadlineAt(local, draft.timezone);
  if (isOver(deadline, now))
    return { kind: 'mistakes', mistakes: { date: { key: 'findings:mistake.over' } } };
  return { kind: 'deadline', deadline, target: target.target };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

function isDay(text: string): boolean {
  return (
    DAY.test(text) && Temporal.PlainDate.from(`${text.slice(0, 7)}-01`).daysInMonth >= Number(text.slice(8))
  );
}

/** The finding’s own zone, those of what it may be for, and the usual ones. */
export function zonesFor(visit: Visit, { timezone }: DeadlineFinding, offered: readonly OfferedTarget[]) {
  const ofTargets = offered.map((target) => target.timezone).filter((zone) => zone !== null);
  return zonesToChoose(timezone, visit.language, ofTargets);
}

export function confirmForm(
  visit: Visit,
  { id, quote }: DeadlineFinding,
  draft: ConfirmDraft,
  offer: { readonly targets: readonly OfferedTarget[]; readonly zones: readonly string[] },
  mistakes: Mistakes = {},
): Form {
  const { say, language } = visit;
  const line = (name: 'date' | 'time', required: boolean, maxLength: number): Field => ({
    id: name,
    kind: 'line',
    label: say(`findings:field.${name}`),
    value: draft[name],
    required,
    maxLength,
  });
  const please = say('findings:please-choose');
  const form: Form = {
    name: 'findings.confirm',
    language,
    title: say('findings:confirm-title'),
    note: say('findings:confirm-hint', { quote }),
    fields: marked(
      visit,
      [
        {
          id: 'target',
          kind: 'one-of',
          label: say('findings:field.target'),
          required: true,
          value: draft.target,
          choices: [
            { value: '', label: please },
            ...offer.targets.map(({ value, label }) => ({ value, label })),
          ],
        },
        line('date', true, 10),
        line('time', false, 5),
        {
          id: 'timezone',
          kind: 'one-of',
          label: say('findings:field.timezone'),
          required: true,
          value: draft.timezone,
          choices: zoneChoices(visit, offer.zones, please),
        },
      ],
      mistakes,
    ),
    submits: [
      { intent: 'save', label: say('findings:confirm') },
      { intent: 'cancel', label: say('findings:cancel') },
    ],
    context: { id, language },
  };
  return Object.keys(mistakes).length > 0 ? namingMistakes(visit, form, 'findings:mistakes') : form;
}
