import type { Context } from '#src/answers/context.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { countriesIn } from '#src/answers/places/countries.ts';
import type { Word } from '#src/answers/question-words.ts';
import { sidesSaid } from '#src/answers/sides.ts';
import type { Call } from '#src/model/call.ts';

/**
 * Whether a contact of some country is asked for that this one is not known to be from: "the German contact", "contact on
 * the Canadian side", "Ansprechpartner in Estland". Whom a contact is for tells nothing of where it is.
 */
export async function isContactElsewhere(context: Context, call: Call): Promise<boolean> {
  const sides = contactSides(context.request.words);
  if (sides.length === 0) return false;
  const homes = await homesOf(context, call);
  return !homes.some((home) => sides.includes(home));
}

function contactSides(words: readonly Word[]): readonly string[] {
  const isContact = (at: number) => words[at]?.concepts.has('contact') === true;
  const isWithin = (word: Word | undefined) =>
    word !== undefined && (IN.has(word.text) || word.concepts.has('origin'));
  const own = words.filter((_, at) => isContact(at + 1) || (isWithin(words[at - 1]) && isContact(at - 2)));
  return [...sidesSaid(words), ...own.flatMap((word) => countriesIn([word]))];
}

/** The countries of those whose mail goes where the contact's does; where nobody's does, that of all who pay. */
async function homesOf({ entries }: Context, { contact, funders }: Call): Promise<readonly string[]> {
  const all = await entries.organisations('all');
  const names = namesOf(contact?.email?.split('@').at(-1) ?? '');
  const isHost = ({ url }: { readonly url: string | null }) =>
    url !== null && namesOf(URL.parse(url)?.hostname ?? '').some((name) => names.includes(name));
  const homes = countriesOf(all.filter(isHost));
  if (homes.length > 0) return homes;
  const payers = countriesOf(all.filter(({ id }) => funders.includes(id)));
  return payers.length === 1 ? payers : [];
}

function countriesOf(organisations: readonly { readonly country: string | null }[]): readonly string[] {
  return [...new Set(organisations.flatMap(({ country }) => country ?? []))];
}

/** `www.bmftr.bund.de` -> `bmftr`, `bund`: what a domain is called by, without where it is. */
function namesOf(host: string): readonly string[] {
  return host
    .toLowerCase()
    .split('.')
    .slice(0, -1)
    .filter((label) => label !== 'www');
}

const IN = wordsOf('in');
