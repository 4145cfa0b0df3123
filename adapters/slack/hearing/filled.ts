import { FIELD } from '#adapters/slack/hearing/modal.ts';
import { cleanText } from '#src/messages/clean-text.ts';
import { type Json, list, record, text } from '#src/messages/json.ts';

type Values = Readonly<Record<string, string | readonly string[]>>;

/** What somebody filled in, by the ids of our fields. */
export function filledValues(view: Json): Values {
  const blocks = Object.entries(record(record(view.state).values));
  const fields = blocks.filter(([block]) => block.startsWith(FIELD));
  return Object.fromEntries(
    fields.map(([block, actions]) => [block.slice(FIELD.length), readInput(record(record(actions).value))]),
  );
}

function readInput(input: Json): string | readonly string[] {
  if (input.selected_options !== undefined) return list(input.selected_options).map(chosenIn);
  if (input.type === 'static_select') return chosenIn(input.selected_option);
  return cleanText(text(input.selected_time) || text(input.value));
}

function chosenIn(option: unknown): string {
  return cleanText(text(record(option).value));
}
