import type { Visit } from '#src/desk/area.ts';
import { areAmong, chosen, type FormState, isSome, type Mistakes, marked } from '#src/desk/filled-form.ts';
import type { FilledForm, Form } from '#src/messages/form.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Language } from '#src/model/language.ts';
import { NO_FILTER } from '#src/model/news-filter.ts';
import type { NewsMention } from '#src/model/news-style.ts';
import type { Subscription } from '#src/model/subscription.ts';
import type { Offer } from '#src/ports/offers.ts';
import type { Words } from '#src/ports/words.ts';
import { elsewhere } from '#src/subscriptions/elsewhere.ts';
import { languageField, offerChoices } from '#src/subscriptions/fields.ts';
import {
  type FilterDraft,
  filterFields,
  filterMistakes,
  firstFilterDraft,
  readFilterDraft,
} from '#src/subscriptions/filter-fields.ts';
import { mentionContext } from '#src/subscriptions/news-mention.ts';
import {
  firstRhythmDraft,
  type RhythmDraft,
  readRhythmDraft,
  rhythmFields,
  rhythmMistakes,
} from '#src/subscriptions/news-rhythm.ts';
import {
  firstStyleDraft,
  readStyleDraft,
  type StyleDraft,
  styleFields,
  styleMistakes,
} from '#src/subscriptions/news-style.ts';

/** The news form as it was filled in, right or wrong. */
export type NewsDraft = {
  readonly sources: readonly string[];
  readonly filter: FilterDraft;
  readonly languages: readonly Language[];
  readonly rhythm: RhythmDraft;
  readonly style: StyleDraft;
};

/** What may be chosen. */
export type NewsOffer = {
  readonly sources: readonly Offer[];
  readonly topics: readonly Offer[];
  readonly languages: readonly Language[];
  readonly zones: readonly string[];
};

export function firstNewsDraft(
  visit: Visit,
  channel: Channel,
  current: Extract<Subscription, { kind: 'news' }> | undefined,
): NewsDraft {
  const targets = current?.targets ?? [];
  const sources = targets.flatMap((target) => (target.kind === 'source' ? [target.ref] : []));
  const filter = firstFilterDraft(current?.filter ?? NO_FILTER);
  const rhythm = firstRhythmDraft(channel, current?.rhythm);
  const style = firstStyleDraft(visit, current?.style);
  return { sources, filter, languages: channel.languages, rhythm, style };
}

/** `mention` is what the channel's news mentions so far. */
export function readNewsDraft(visit: Visit, form: FilledForm, mention: NewsMention | null): NewsDraft {
  return {
    sources: chosen(form, 'sources'),
    filter: readFilterDraft(form),
    languages: chosen(form, 'languages'),
    rhythm: readRhythmDraft(form),
    style: readStyleDraft(visit, form, mention),
  };
}

/** What is wrong, by field; anybody may send anything, so every value is held against what was offered. */
export function newsMistakes(words: Words, draft: NewsDraft, offer: NewsOffer): Mistakes {
  const sources = offer.sources.map((source) => source.ref);
  const found: readonly (readonly [field: string, wrong: boolean, key: TextKey])[] = [
    ['sources', draft.sources.length === 0, 'subscriptions:mistake.sources'],
    ['sources', !areAmong(draft.sources, sources), 'subscriptions:mistake.unknown'],
    ['languages', !isSome(draft.languages, offer.languages), 'subscriptions:mistake.languages'],
  ];
  return Object.fromEntries([
    ...found.filter(([, wrong]) => wrong).map(([field, , key]) => [field, { key }]),
    ...filterMistakes(draft.filter, offer.topics),
    ...Object.entries(rhythmMistakes(draft.rhythm, offer.zones)),
    ...styleMistakes(words, draft.style),
  ]);
}

export function newsForm(
  visit: Visit,
  channel: Channel,
  draft: NewsDraft,
  offer: NewsOffer,
  { mistakes, note }: FormState,
): Form {
  const { say } = visit;
  return {
    name: 'subscriptions.news',
    language: visit.language,
    title: say('subscriptions:news-title', { channel: channel.name }),
    note: note ?? say('filters:hint'),
    fields: marked(
      visit,
      [
        {
          id: 'sources',
          kind: 'any-of',
          required: true,
          label: say('subscriptions:field.sources'),
          value: draft.sources,
          choices: offerChoices(visit, offer.sources),
        },
        ...filterFields(visit, draft.filter, offer.topics),
        languageField(visit, draft.languages, offer.languages),
        ...rhythmFields(visit, draft.rhythm, offer.zones),
        ...styleFields(visit, draft.style),
      ],
      mistakes,
    ),
    submits: [
      { intent: 'save', label: say('subscriptions:save') },
      { intent: 'preview', label: say('filters:preview') },
    ],
    context: {
      language: visit.language,
      ...elsewhere(visit, channel),
      ...mentionContext(visit, draft.style.mention),
    },
  };
}
