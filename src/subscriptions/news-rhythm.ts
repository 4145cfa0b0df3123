import type { Visit } from '#src/desk/area.ts';
import { chosen, type Mistakes, written } from '#src/desk/filled-form.ts';
import { nameCity } from '#src/messages/cities.ts';
import type { Choice, Field, FilledForm } from '#src/messages/form.ts';
import type { Fact } from '#src/messages/message.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Channel } from '#src/model/channel.ts';
import { AT_ONCE, liesInRest, type NewsRhythm } from '#src/model/news-rhythm.ts';
import { zoneChoices } from '#src/subscriptions/zones.ts';

/** The form's questions about when news comes, as they were filled in, right or wrong. */
export type RhythmDraft = {
  /** `each`, `daily`, or `weekly-1` to `weekly-7`. */
  readonly form: string;
  readonly digestAt: string;
  /** Both empty: never. */
  readonly restFrom: string;
  readonly restUntil: string;
  /** `weekends` or nothing. */
  readonly restDays: readonly string[];
  /** Empty until somebody chose one. */
  readonly timezone: string;
};

const EACH = 'each';
const DAILY = 'daily';
const WEEKENDS = 'weekends';
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const FORMS = [EACH, DAILY, ...WEEKDAYS.map((day) => `weekly-${day}`)];
const USUAL_TIME = '08:30';
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export function firstRhythmDraft(channel: Channel, rhythm: NewsRhythm = AT_ONCE): RhythmDraft {
  const { digest, rest, restsOnWeekends } = rhythm;
  const isWeekly = digest !== null && digest.weekday !== null;
  return {
    form: digest === null ? EACH : isWeekly ? `weekly-${digest.weekday}` : DAILY,
    digestAt: digest?.at ?? USUAL_TIME,
    restFrom: rest?.from ?? '',
    restUntil: rest?.until ?? '',
    restDays: restsOnWeekends ? [WEEKENDS] : [],
    timezone: channel.timezone ?? '',
  };
}

/** What a form without these questions leaves out is as it is at first. */
export function readRhythmDraft(form: FilledForm): RhythmDraft {
  return {
    form: written(form, 'form') || EACH,
    digestAt: written(form, 'digestAt'),
    restFrom: written(form, 'restFrom'),
    restUntil: written(form, 'restUntil'),
    restDays: chosen(form, 'restDays'),
    timezone: written(form, 'newsZone'),
  };
}

/** What is wrong, by field; anybody may send anything. */
export function rhythmMistakes(draft: RhythmDraft, zones: readonly string[]): Mistakes {
  const { form, digestAt, restFrom, restUntil, restDays, timezone } = draft;
  const isDigest = form !== EACH;
  const hasHours = restFrom !== '' || restUntil !== '';
  const needsZone = isDigest || hasHours || restDays.length > 0;
  const rest = TIME.test(restFrom) && TIME.test(restUntil) ? { from: restFrom, until: restUntil } : null;
  const found: readonly (readonly [field: string, wrong: boolean, key: TextKey])[] = [
    ['form', !FORMS.includes(form), 'subscriptions:mistake.unknown'],
    ['form', isRestDay(form) && restDays.includes(WEEKENDS), 'digest:mistake.weekday'],
    ['digestAt', isDigest && liesInRest(digestAt, rest), 'digest:mistake.in-rest'],
    ['digestAt', isDigest && !TIME.test(digestAt), 'subscriptions:mistake.time'],
    ['restFrom', hasHours && restFrom === restUntil, 'digest:mistake.rest'],
    ['restFrom', hasHours && !TIME.test(restFrom), 'subscriptions:mistake.time'],
    ['restUntil', hasHours && !TIME.test(restUntil), 'subscriptions:mistake.time'],
    ['restDays', restDays.some((day) => day !== WEEKENDS), 'subscriptions:mistake.unknown'],
    ['newsZone', needsZone && !zones.includes(timezone), 'subscriptions:mistake.zone'],
  ];
  return Object.fromEntries(found.filter(([, wrong]) => wrong).map(([field, , key]) => [field, { key }]));
}

function isRestDay(form: string): boolean {
  return form === 'weekly-6' || form === 'weekly-7';
}

/** Of a draft without mistakes. */
export function rhythmOf({ form, digestAt, restFrom, restUntil, restDays }: RhythmDraft): NewsRhythm {
  const weekday = Number(/^weekly-(\d)$/.exec(form)?.[1]) || null;
  return {
    digest: form === EACH ? null : { at: digestAt, weekday },
    rest: restFrom === '' ? null : { from: restFrom, until: restUntil },
    restsOnWeekends: restDays.includes(WEEKENDS),
  };
}

export function rhythmFields(visit: Visit, draft: RhythmDraft, zones: readonly string[]): readonly Field[] {
  const { say } = visit;
  const time = (id: string, label: TextKey, value: string): Field => ({
    id,
    kind: 'time',
    required: false,
    label: say(label),
    value,
  });
  return [
    {
      id: 'form',
      kind: 'one-of',
      required: true,
      label: say('digest:field.form'),
      value: draft.form,
      choices: formChoices(visit),
    },
    time('digestAt', 'digest:field.at', draft.digestAt),
    time('restFrom', 'digest:field.rest-from', draft.restFrom),
    time('restUntil', 'digest:field.rest-until', draft.restUntil),
    {
      id: 'restDays',
      kind: 'any-of',
      required: false,
      label: say('digest:field.rest-days'),
      value: draft.restDays,
      choices: [{ value: WEEKENDS, label: say('digest:weekends') }],
    },
    {
      id: 'newsZone',
      kind: 'one-of',
      required: false,
      label: say('subscriptions:field.zone'),
      value: draft.timezone,
      choices: zoneChoices(visit, zones, say('subscriptions:please-choose')),
    },
  ];
}

function formChoices({ language, say }: Visit): readonly Choice[] {
  const weekly = WEEKDAYS.map((day) => ({
    value: `weekly-${day}`,
    label: say('digest:form.weekly', { weekday: weekdayName(language, day) }),
  }));
  return [
    { value: EACH, label: say('digest:form.each') },
    { value: DAILY, label: say('digest:form.daily') },
    ...weekly,
  ];
}

/** How a channel gets its news, as it stands among the facts of its subscription. */
export function rhythmFacts({ language, say }: Visit, channel: Channel, rhythm: NewsRhythm): readonly Fact[] {
  const { digest, rest, restsOnWeekends } = rhythm;
  const city = nameCity(say, channel.timezone ?? 'UTC');
  const form = digest && {
    time: say('subscriptions:time-in', { time: digest.at, city }),
    name:
      digest.weekday === null
        ? say('digest:form.daily')
        : say('digest:form.weekly', { weekday: weekdayName(language, digest.weekday) }),
  };
  const quiet = [
    rest && say('digest:rest-hours', { ...rest, city }),
    restsOnWeekends && say('digest:weekends'),
  ].filter((part) => typeof part === 'string');
  return [
    ...(form ? [{ label: say('digest:field.form'), value: say('digest:form-at', form) }] : []),
    ...(quiet.length > 0 ? [{ label: say('digest:fact.rest'), value: quiet.join(' · ') }] : []),
  ];
}

/** The name of a weekday; 1 is Monday. */
function weekdayName(language: string, weekday: number): string {
  // 1 January 2001 was a Monday.
  const day = Temporal.PlainDate.from({ year: 2001, month: 1, day: weekday });
  return day.toLocaleString(language, { weekday: 'long' });
}
