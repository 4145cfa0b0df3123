import type { Context } from '#src/answers/context.ts';
import type { Milestone } from '#src/model/milestone.ts';

/**
 * "What is planned in Norway?": the events that an organisation from there is involved in, or that tell of it; null where
 * there are only others.
 */
export async function eventsOfCountries(
  { entries, mentions, request: { asked, countries } }: Context,
  events: readonly Milestone[],
): Promise<readonly Milestone[] | null> {
  if (countries.length === 0 || events.length === 0) return events;
  const organisations = await entries.organisations([...new Set(events.flatMap((one) => one.organisations))]);
  const home = new Set(
    organisations.filter(({ country }) => country && countries.includes(country)).map(({ id }) => id),
  );
  const names = asked.filter(({ concepts }) => concepts.has('country'));
  const telling = new Set(
    mentions.filter(({ words }) => names.some(({ text }) => words.has(text))).map(({ ref }) => ref),
  );
  const found = events.filter(
    ({ id, organisations }) => organisations.some((one) => home.has(one)) || telling.has(`milestone:${id}`),
  );
  return found.length > 0 ? found : null;
}
