import {
  type Card,
  type CardElement,
  card,
  type DrawSent,
  executeAction,
} from '#adapters/adaptive-cards/card.ts';
import { encodeChoice } from '#adapters/adaptive-cards/choice-value.ts';
import { heading, label, textRun } from '#adapters/adaptive-cards/literal-text.ts';
import { partElements } from '#adapters/adaptive-cards/message-card.ts';
import type { Choice, Field, Form } from '#src/messages/form.ts';
import type { Words } from '#src/ports/words.ts';

/** Ids of inputs start so, and never meet the names beside which a client puts their values. */
export const FIELD = 'field:';
/** Above a field that was filled in wrongly stands an element with this and the field's id. */
const FIELD_ERROR = 'error:';

const WRONG = { color: 'attention', weight: 'bolder' } as const;

type FieldOrigin = 'typed' | 'chosen' | 'chosen-many';

/** The card on which a form is filled in. */
export function formCard(form: Form, words: Words, draw: DrawSent = executeAction): Card {
  const look = form.fields.some((field) => field.error !== undefined) ? WRONG : {};
  const note: readonly CardElement[] = form.note
    ? [{ type: 'RichTextBlock', inlines: [textRun(form.note, look)] }]
    : [];
  const preview = form.preview ? setApart(partElements(form.preview.parts)) : [];
  const inputs = form.fields.flatMap((field) => [...fieldError(field), input(form, field, words)]);
  const fields = form.preview ? setApart(inputs) : inputs;
  const data = {
    form: form.name,
    context: form.context,
    fields: Object.fromEntries(form.fields.map((field) => [field.id, origin(field)])),
  };
  const actions = form.submits.map((submit, index) =>
    draw(
      { title: label(submit.label), verb: form.name, data: { ...data, intent: submit.intent } },
      index === 0,
    ),
  );
  return card(form.language, form.title, [heading(form.title), ...note, ...preview, ...fields], actions);
}

/** With a line before the first. */
function setApart([first, ...rest]: readonly CardElement[]): readonly CardElement[] {
  return first ? [{ ...first, separator: true, spacing: 'large' }, ...rest] : [];
}

// How the value has to be read when it comes back.
function origin(field: Field): FieldOrigin {
  if (field.kind === 'any-of') return 'chosen-many';
  return field.kind === 'one-of' ? 'chosen' : 'typed';
}

function fieldError(field: Field): readonly CardElement[] {
  if (field.error === undefined) return [];
  const inlines = [textRun(field.error, WRONG)];
  return [{ type: 'RichTextBlock', id: FIELD_ERROR + field.id, inlines }];
}

function input(form: Form, field: Field, words: Words): CardElement {
  const common = { id: FIELD + field.id, label: label(field.label), ...requirement(form, field, words) };
  switch (field.kind) {
    case 'line':
    case 'paragraph':
      return {
        type: 'Input.Text',
        ...common,
        value: field.value,
        maxLength: field.maxLength,
        ...(field.kind === 'paragraph' && { isMultiline: true }),
      };
    case 'one-of':
      return choiceSet(common, field.choices, [field.value], false);
    case 'any-of':
      return choiceSet(common, field.choices, field.value, true);
    case 'time':
      return { type: 'Input.Time', ...common, value: field.value };
  }
}

/** A client sends no form that lacks what is required, and says so in these words. */
function requirement({ language }: Form, { kind, label: asked, required }: Field, words: Words) {
  if (!required) return {};
  const isChosen = kind === 'one-of' || kind === 'any-of';
  const missing = words.say(language, isChosen ? 'chat:choice-required' : 'chat:field-required', {
    label: asked,
  });
  return { isRequired: true, errorMessage: label(missing) };
}

function choiceSet(
  common: { readonly id: string; readonly label: string },
  choices: readonly Choice[],
  chosen: readonly string[],
  isMultiSelect: boolean,
): CardElement {
  return {
    type: 'Input.ChoiceSet',
    ...common,
    value: chosen.map(encodeChoice).join(','),
    isMultiSelect,
    style: isMultiSelect ? 'expanded' : 'compact',
    wrap: true,
    choices: choices.map((choice) => ({
      title: label(choice.label),
      value: encodeChoice(choice.value),
    })),
  };
}
