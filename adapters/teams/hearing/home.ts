import { homeActivities } from '#adapters/teams/cards/home-activities.ts';
import { askerAt, type DeedDeps } from '#adapters/teams/hearing/deeds.ts';
import { postAnswer } from '#adapters/teams/hearing/post-answer.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';
import { withoutAddress } from '#src/desk/commands.ts';
import type { Words } from '#src/ports/words.ts';

/**
 * Whether somebody asks for their home, in whatever language. Teams shows none of its own accord, and its tabs of cards
 * are given up (adaptive-card-tabs); where the page has no public address, this word is the way to it.
 */
export function asksForHome(words: Words, said: string): boolean {
  const word = withoutAddress(said).toLowerCase();
  return words.languages.some((language) =>
    words.say(language, 'teams:home-words').split('|').includes(word),
  );
}

/** Shows somebody in their own chat what the bot has for them. */
export async function showHome(deps: DeedDeps, spot: Spot): Promise<void> {
  const home = await deps.desk.home(await askerAt(deps, spot));
  for (const activity of homeActivities(deps.words, home)) {
    const outcome = await postAnswer(deps, spot, activity);
    if (outcome.kind !== 'sent')
      return deps.log.warn('teams: a home was not shown', { outcome: outcome.kind });
  }
}
