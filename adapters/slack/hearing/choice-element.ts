import type { Checkboxes, MultiStaticSelect, PlainTextOption, StaticSelect } from '@slack/types';
import { LIMITS } from '#adapters/slack/limits.ts';
import { plainText, seenText, shortened } from '#adapters/slack/plain-text.ts';
import type { Choice, Field } from '#src/messages/form.ts';

type ChoiceField = Extract<Field, { kind: 'one-of' | 'any-of' }>;

const MOST_CHECKBOXES = 10;
const HALF_A_LABEL = 36;

/** How one or several of some choices are made; null where there are none. */
export function choiceElement(field: ChoiceField): StaticSelect | MultiStaticSelect | Checkboxes | null {
  const offered = field.choices.filter(({ value }) => value !== '' && value.length <= LIMITS.optionValue);
  if (offered.length === 0) return null;
  const options = offered.map(optionOf);
  if (field.kind === 'one-of') {
    const initial = options.find(({ value }) => value === field.value);
    return {
      type: 'static_select',
      action_id: 'value',
      ...placeholderOf(field),
      ...listed(offered),
      ...(initial && { initial_option: initial }),
    };
  }
  const chosen = options.filter(({ value }) => field.value.includes(value ?? ''));
  const initial = chosen.length > 0 ? { initial_options: chosen } : {};
  if (options.length <= MOST_CHECKBOXES)
    return { type: 'checkboxes', action_id: 'value', options, ...initial };
  return { type: 'multi_static_select', action_id: 'value', ...listed(offered), ...initial };
}

function optionOf({ value, label }: Choice): PlainTextOption & { value: string } {
  return { value, text: plainText(shortened(seenText(label) || value, LIMITS.optionText)) };
}

// A choice without a value asks to choose: Slack has a place of its own for that, and takes no empty value.
function placeholderOf({ choices }: ChoiceField) {
  const asking = choices.find(({ value }) => value === '');
  return asking ? { placeholder: plainText(shortened(seenText(asking.label), LIMITS.placeholder)) } : {};
}

/** More than Slack takes in one list stand in groups, each named by its first and last. */
function listed(choices: readonly Choice[]) {
  if (choices.length <= LIMITS.options) return { options: choices.map(optionOf) };
  const groups = Math.min(Math.ceil(choices.length / LIMITS.options), LIMITS.options);
  return {
    option_groups: Array.from({ length: groups }, (_, at) => {
      const grouped = choices.slice(at * LIMITS.options, (at + 1) * LIMITS.options);
      const ends = [grouped.at(0), grouped.at(-1)].map((end) => shortened(end?.label ?? '', HALF_A_LABEL));
      return { label: plainText(ends.join(' – ')), options: grouped.map(optionOf) };
    }),
  };
}
