import type { Card } from '#adapters/adaptive-cards/card.ts';
import { FIELD } from '#adapters/adaptive-cards/form-card.ts';
import type { FilledIn } from '#test/parity/surface.ts';

/** The inputs of a card as its client sends them. */
export function filledIn(card: Card, values: FilledIn): Readonly<Record<string, string>> {
  const inputs = card.body.filter((element) => 'label' in element);
  return Object.fromEntries(
    inputs.map((input) => {
      const value = values[input.id.slice(FIELD.length)];
      if (value === undefined) return [input.id, input.value];
      const isChoice = input.type === 'Input.ChoiceSet';
      return [input.id, isChoice ? [value].flat().map(encodeURIComponent).join(',') : String(value)];
    }),
  );
}
