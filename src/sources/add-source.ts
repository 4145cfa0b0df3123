import type { Visit } from '#src/desk/area.ts';
import { type FormState, type Mistakes, marked, written } from '#src/desk/filled-form.ts';
import { offerToSubscribe, tell } from '#src/desk/replies.ts';
import type { FilledForm, Form, Reply } from '#src/messages/form.ts';
import { languageName } from '#src/messages/language-name.ts';
import type { Message } from '#src/messages/message.ts';
import type { ListingSelectors } from '#src/model/source.ts';
import type { DirectChat } from '#src/people/direct-chat.ts';
import type { SourceCare } from '#src/ports/source-care.ts';
import type { TrySource } from '#src/ports/try-source.ts';
import type { Words } from '#src/ports/words.ts';
import {
  type ListingDraft,
  listingDraftOf,
  listingFields,
  listingMistakes,
  readerOf,
  readingMistakes,
  readListingDraft,
} from '#src/sources/listing-fields.ts';
import { itemsMessage } from '#src/sources/show-items.ts';
import { webAddress } from '#src/sources/web-address.ts';

export type AddDeps = {
  readonly words: Words;
  readonly sourceCare: SourceCare;
  readonly trySource: TrySource;
  readonly directChat: DirectChat;
};

type Draft = {
  readonly url: string;
  readonly name: string;
  readonly language: string;
  readonly listing: ListingDraft;
};

const CLEAN: FormState = { mistakes: {}, note: null };
const MOST_ADDRESS = 2_000;
const MOST_NAME = 100;

/** The form for a new source; `url` where somebody wrote it with the command. */
export function openAdd(deps: AddDeps, visit: Visit, url: string): Reply {
  return formReply(deps, visit, { url, name: '', language: visit.language, listing: null }, CLEAN);
}

/** Reads the source live before anything is stored, and shows what it would bring or adds it. */
export async function submitAdd(deps: AddDeps, visit: Visit, form: FilledForm): Promise<Reply> {
  const draft = {
    url: written(form, 'url'),
    name: written(form, 'name'),
    language: written(form, 'language'),
    listing: readListingDraft(form),
  };
  const again = (mistakes: Mistakes, note: string | null = null, preview?: Message) =>
    formReply(deps, visit, draft, { mistakes, note }, preview);
  const mistakes = mistakesIn(deps, draft);
  const url = webAddress(draft.url);
  if (url === null || Object.keys(mistakes).length > 0) return again(mistakes);
  const found = { url, language: draft.language, reader: readerOf(draft.listing) };
  const reading = await deps.trySource(found);
  if (reading === null) return again({}, visit.say('sources:still-reading'));
  if (reading.kind === 'fault') {
    const { listing } = reading;
    if (listing !== undefined) return proposeListing(deps, visit, { ...draft, url }, listing);
    return again(readingMistakes(draft.listing, reading.reason));
  }
  const items = reading.kind === 'items' ? reading.items : [];
  if (form.intent === 'try') return again({}, null, itemsMessage(deps.words, visit, draft.name, items));
  const chat = await deps.directChat(visit.asker);
  const owner = { tenant: visit.asker.channel.tenant, chatId: chat?.id ?? null };
  const added = await deps.sourceCare.add({ ...found, name: { [draft.language]: draft.name } }, owner);
  return tell(
    visit,
    `sources:add.${added}`,
    { name: draft.name, count: items.length },
    offerToSubscribe(visit, 'news'),
  );
}

/** Asks where on a page its entries stand, and shows what would come where that could be guessed. */
async function proposeListing(
  deps: AddDeps,
  visit: Visit,
  draft: Draft,
  guessed: ListingSelectors | null,
): Promise<Reply> {
  const listing = listingDraftOf(guessed);
  const { url, language, name } = draft;
  const reading = guessed && (await deps.trySource({ url, language, reader: readerOf(listing) }));
  const note = visit.say(guessed ? 'sources:add.page-guessed' : 'sources:add.page-unknown');
  const preview =
    reading?.kind === 'items' ? itemsMessage(deps.words, visit, name, reading.items) : undefined;
  return formReply(deps, visit, { ...draft, listing }, { mistakes: {}, note }, preview);
}

function mistakesIn({ words }: AddDeps, { url, name, language, listing }: Draft): Mistakes {
  return {
    ...listingMistakes(listing),
    ...(webAddress(url) === null || url.length > MOST_ADDRESS
      ? { url: { key: 'sources:fault.bad-address', values: { url } } }
      : {}),
    ...(name === '' || name.length > MOST_NAME ? { name: { key: 'sources:mistake.name' } } : {}),
    ...(words.languages.includes(language) ? {} : { language: { key: 'subscriptions:mistake.unknown' } }),
  };
}

function formReply(deps: AddDeps, visit: Visit, draft: Draft, state: FormState, preview?: Message): Reply {
  const form = addForm(deps, visit, draft, state);
  return { kind: 'form', form: preview ? { ...form, preview } : form };
}

function addForm({ words }: AddDeps, visit: Visit, draft: Draft, { mistakes, note }: FormState): Form {
  const { say } = visit;
  const fields = marked(
    visit,
    [
      {
        id: 'url',
        kind: 'line',
        label: say('sources:add.url'),
        value: draft.url.slice(0, MOST_ADDRESS),
        required: true,
        maxLength: MOST_ADDRESS,
      },
      {
        id: 'name',
        kind: 'line',
        label: say('sources:add.name'),
        value: draft.name,
        required: true,
        maxLength: MOST_NAME,
      },
      {
        id: 'language',
        kind: 'one-of',
        label: say('sources:add.language'),
        value: draft.language,
        required: true,
        choices: words.languages.map((value) => ({ value, label: languageName(visit.language, value) })),
      },
      ...listingFields(visit, draft.listing),
    ],
    mistakes,
  );
  return {
    name: 'sources.add',
    language: visit.language,
    title: say('sources:add.title'),
    note: note ?? say('sources:add.hint'),
    fields,
    submits: [
      { intent: 'add', label: say('sources:add.do') },
      { intent: 'try', label: say('sources:try') },
    ],
    context: { language: visit.language },
  };
}
