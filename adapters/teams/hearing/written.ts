import { answeredPost } from '#adapters/teams/hearing/answered-post.ts';
import { answer, type DeedDeps } from '#adapters/teams/hearing/deeds.ts';
import type { Taken } from '#adapters/teams/hearing/entrance.ts';
import { asksForHome, showHome } from '#adapters/teams/hearing/home.ts';
import { languageOf } from '#adapters/teams/hearing/person.ts';
import { pressedAsMessage } from '#adapters/teams/hearing/pressed.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';
import { mentionsBot, mentionsIn, writtenText } from '#adapters/teams/hearing/written-text.ts';

/** Longer than any answer to an enquiry may be, so that none is sent cut off. */
const MOST_WRITTEN = 4_000;

/** Somebody wrote, or pressed a button in a client that knows no Universal Actions. */
export async function messaged(deps: DeedDeps, taken: Taken, spot: Spot): Promise<void> {
  const { activity, botId } = taken;
  if ((activity.value ?? null) !== null) return pressedAsMessage(deps, taken, spot);
  // An app may be let read everything; in shared places the bot is silent unless it is spoken to.
  if (spot.kind === 'channel' && !mentionsBot(activity, botId)) return;
  const said = writtenText(activity, botId).slice(0, MOST_WRITTEN);
  if (asksForHome(deps.words, said)) return home(deps, spot);
  const named = mentionsIn(activity, botId);
  const post = answeredPost(activity, spot);
  await answer(deps, spot, (asker) =>
    post === null ? deps.desk.write(asker, said, named) : deps.desk.reply(asker, post, said, named),
  );
}

/** What is theirs is for nobody else to see, so elsewhere they are told where to write the word. */
function home(deps: DeedDeps, spot: Spot): Promise<void> {
  if (spot.kind === 'direct') return showHome(deps, spot);
  return deps.speaker.tell(spot, languageOf(spot.person, deps.words.languages), 'teams:home-elsewhere');
}
