import type { Visit } from '#src/desk/area.ts';
import type { Choice, Field } from '#src/messages/form.ts';
import { languageName } from '#src/messages/language-name.ts';
import { sayLocalText } from '#src/messages/local-text.ts';
import type { Language } from '#src/model/language.ts';
import type { Offer } from '#src/ports/offers.ts';

/** By name, as the reader's language orders them. */
export function offerChoices(visit: Visit, offers: readonly Offer[]): readonly Choice[] {
  return offers
    .map(({ ref, name }) => ({ value: ref, label: sayLocalText(visit, name) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, visit.language));
}

/** More than one language means that each message comes in all of them. */
export function languageField(visit: Visit, value: readonly Language[], offered: readonly Language[]): Field {
  return {
    id: 'languages',
    kind: 'any-of',
    required: true,
    label: visit.say('subscriptions:field.languages'),
    value,
    choices: offered.map((language) => ({ value: language, label: languageName(visit.language, language) })),
  };
}
