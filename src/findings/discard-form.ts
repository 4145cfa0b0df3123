import type { Visit } from '#src/desk/area.ts';
import { type Mistakes, marked, namingMistakes } from '#src/desk/filled-form.ts';
import type { Form } from '#src/messages/form.ts';
import type { DeadlineFinding } from '#src/model/finding.ts';

const MAX_REASON = 300;

export function reasonMistakes(reason: string): Mistakes {
  const isGiven = reason !== '' && reason.length <= MAX_REASON;
  return isGiven ? {} : { reason: { key: 'findings:mistake.reason', values: { max: MAX_REASON } } };
}

export function discardForm(
  visit: Visit,
  { id, quote }: DeadlineFinding,
  reason: string,
  mistakes: Mistakes = {},
): Form {
  const { say, language } = visit;
  const form: Form = {
    name: 'findings.discard',
    language,
    title: say('findings:discard-title'),
    note: say('findings:quoted', { quote }),
    fields: marked(
      visit,
      [
        {
          id: 'reason',
          kind: 'paragraph',
          label: say('findings:field.reason'),
          value: reason,
          required: true,
          maxLength: MAX_REASON,
        },
      ],
      mistakes,
    ),
    submits: [
      { intent: 'save', label: say('findings:discard') },
      { intent: 'cancel', label: say('findings:cancel') },
    ],
    context: { id, language },
  };
  return Object.keys(mistakes).length > 0 ? namingMistakes(visit, form, 'findings:mistakes') : form;
}
