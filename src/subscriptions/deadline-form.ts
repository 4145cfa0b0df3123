import type { Visit } from '#src/desk/area.ts';
import { type FormState, marked } from '#src/desk/filled-form.ts';
import type { Field, Form } from '#src/messages/form.ts';
import type { Channel } from '#src/model/channel.ts';
import { ALL, type DeadlineDraft, type DeadlineOffer } from '#src/subscriptions/deadline-draft.ts';
import { elsewhere } from '#src/subscriptions/elsewhere.ts';
import { languageField, offerChoices } from '#src/subscriptions/fields.ts';
import { zoneChoices } from '#src/subscriptions/zones.ts';

export function deadlineForm(
  visit: Visit,
  channel: Channel,
  draft: DeadlineDraft,
  offer: DeadlineOffer,
  { mistakes, note }: FormState,
): Form {
  const { say } = visit;
  return {
    name: 'subscriptions.deadlines',
    language: visit.language,
    title: say('subscriptions:deadlines-title', { channel: channel.name }),
    note,
    fields: marked(
      visit,
      [...subjectFields(visit, draft, offer), ...timeFields(visit, draft, offer)],
      mistakes,
    ),
    submits: [
      { intent: 'save', label: say('subscriptions:save') },
      { intent: 'preview', label: say('subscriptions:preview') },
    ],
    context: { language: visit.language, ...elsewhere(visit, channel) },
  };
}

function subjectFields(visit: Visit, draft: DeadlineDraft, offer: DeadlineOffer): readonly Field[] {
  const all = { value: ALL, label: visit.say('subscriptions:all-calls') };
  const topics: Field = {
    id: 'topics',
    kind: 'any-of',
    label: visit.say('subscriptions:field.topics'),
    // A call will do as well, where there are any.
    required: offer.calls.length === 0,
    value: draft.topics,
    choices: [all, ...offerChoices(visit, offer.topics)],
  };
  const calls: Field = {
    id: 'calls',
    kind: 'any-of',
    label: visit.say('subscriptions:field.calls'),
    required: false,
    value: draft.calls,
    choices: offerChoices(visit, offer.calls),
  };
  return offer.calls.length > 0 ? [topics, calls] : [topics];
}

function timeFields(visit: Visit, draft: DeadlineDraft, offer: DeadlineOffer): readonly Field[] {
  const { say } = visit;
  return [
    {
      id: 'leadDays',
      kind: 'any-of',
      label: say('subscriptions:field.lead'),
      required: true,
      value: draft.leadDays,
      choices: offer.leadDays.map((count) => ({
        value: String(count),
        label: say('subscriptions:days-before', { count }),
      })),
    },
    {
      id: 'remindAt',
      kind: 'time',
      label: say('subscriptions:field.time'),
      required: true,
      value: draft.remindAt,
    },
    {
      id: 'timezone',
      kind: 'one-of',
      label: say('subscriptions:field.zone'),
      required: true,
      value: draft.timezone,
      choices: zoneChoices(visit, offer.zones, say('subscriptions:please-choose')),
    },
    languageField(visit, draft.languages, offer.languages),
  ];
}
