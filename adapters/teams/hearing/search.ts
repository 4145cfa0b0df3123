import { foundAnswer, MOST_FOUND } from '#adapters/teams/cards/found-calls.ts';
import { SEARCH_CALLS } from '#adapters/teams/commands.ts';
import type { DeedDeps } from '#adapters/teams/hearing/deeds.ts';
import type { InvokeAnswer, Taken } from '#adapters/teams/hearing/entrance.ts';
import { inSearch, showFound } from '#adapters/teams/hearing/invoke-answer.ts';
import { languageOf, spokenBy } from '#adapters/teams/hearing/person.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';
import { list, record, text } from '#src/messages/json.ts';
import { searchCalls } from '#src/previews/call-search.ts';
import { previewLink } from '#src/previews/link-previews.ts';

const MOST_WRITTEN = 200;

/** Somebody searches a call to insert it where they write; the first look shows those that are not over. */
export async function searched(deps: DeedDeps, { activity }: Taken, { person }: Spot): Promise<InvokeAnswer> {
  const { commandId, parameters, queryOptions } = record(activity.value);
  if (commandId !== SEARCH_CALLS) return inSearch.nothing;
  const language = languageOf(person, deps.words.languages);
  const given = list(parameters).map(record);
  const written = given.find(({ name }) => name !== 'initialRun')?.value;
  const from = Math.max(Number(record(queryOptions).skip) || 0, 0);
  const found = await searchCalls(
    deps,
    { language, timezone: person.timezone },
    text(written).slice(0, MOST_WRITTEN),
    { from, most: MOST_FOUND },
  );
  // Behind the last page there is nothing to say.
  const isNone = found.length === 0 && from === 0;
  return isNone
    ? inSearch.tell(deps.words.say(language, 'teams:nothing-found'))
    : showFound(foundAnswer(found));
}

/** Somebody pasted a link where they write: to the page of a call its preview is offered. */
export async function linkPasted(deps: DeedDeps, { activity }: Taken, spot: Spot): Promise<InvokeAnswer> {
  const { person, channel } = spot;
  const known = await deps.places.find(channel);
  const { languages, timezone } = known ?? {
    languages: spokenBy(person, deps.words.languages),
    timezone: person.timezone,
  };
  const preview = await previewLink(deps, { languages, timezone }, text(record(activity.value).url));
  return preview === null ? inSearch.nothing : showFound(foundAnswer([preview.message]));
}
