import { formCard } from '#adapters/adaptive-cards/form-card.ts';
import { readSubmission, type Submission } from '#adapters/adaptive-cards/submission.ts';
import { teamsCard } from '#adapters/teams/cards/teams-card.ts';
import type { DeedDeps } from '#adapters/teams/hearing/deeds.ts';
import type { InvokeAnswer, Taken } from '#adapters/teams/hearing/entrance.ts';
import { inTime } from '#adapters/teams/hearing/in-time.ts';
import { atCard, replaceCard } from '#adapters/teams/hearing/invoke-answer.ts';
import { languageOffered, replyTo } from '#adapters/teams/hearing/reply-to.ts';
import { OPEN, SHOW } from '#adapters/teams/hearing/speaker.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';
import { toAsker } from '#src/desk/replies.ts';
import { record } from '#src/messages/json.ts';
import { splitReply } from '#src/messages/split-reply.ts';

/**
 * Somebody pressed a button of a card. What comes of it is said in messages of its own, behind an answer that is given
 * at once; only a form that stands as a card changes in its place.
 */
export async function pressed(deps: DeedDeps, { activity }: Taken, spot: Spot): Promise<InvokeAnswer> {
  const { action, trigger } = record(activity.value);
  const submission = trigger === 'automatic' ? null : readSubmission(record(action).data);
  if (submission === null) return atCard.nothing;
  if (submission.kind === 'submit') return submitted(deps, spot, submission);
  deps.later(spot, act(deps, spot, submission));
  return tell(deps, spot, submission, 'teams:received');
}

/** The same in a client that knows no Universal Actions, or no dialogs. */
export async function pressedAsMessage(deps: DeedDeps, { activity }: Taken, spot: Spot): Promise<void> {
  const submission = readSubmission(activity.value);
  if (submission !== null) await act(deps, spot, submission);
}

async function act(deps: DeedDeps, spot: Spot, submission: Submission): Promise<void> {
  const name = submission.kind === 'press' ? submission.action.name : null;
  if (submission.kind === 'press' && name === SHOW) return showToEveryone(deps, spot, submission);
  // Only a client without dialogs brings this button back so.
  const shown = name === OPEN ? { ...spot, hasDialogs: false } : spot;
  await deps.speaker.say(shown, await replyTo(deps, spot, submission));
}

/** Posts what was shown privately, word for word and once, however often the button is pressed. */
async function showToEveryone(
  deps: DeedDeps,
  spot: Spot,
  pressed: Submission & { kind: 'press' },
): Promise<void> {
  const owner = { platform: 'teams', ref: spot.person.ref };
  const kept = await deps.keptReplies.take(owner, pressed.action.values.id ?? '');
  if (kept !== null) return deps.speaker.say({ ...spot, kind: 'channel' }, kept);
  await deps.speaker.tell(spot, languageOffered(deps, spot, pressed), 'chat:outdated');
}

/** A form that stood as a card: mistakes, the next form or what came of it take its place. */
async function submitted(deps: DeedDeps, spot: Spot, submission: Submission): Promise<InvokeAnswer> {
  const { words, speaker } = deps;
  const asked = replyTo(deps, spot, submission);
  const reply = await inTime(deps, spot, asked, (late) => speaker.say(spot, late));
  if (reply === null) return tell(deps, spot, submission, 'teams:working');
  const { said, next, aloud } = splitReply(reply);
  const shown = next === null ? said[0] && teamsCard(said[0]) : formCard(next, words);
  const rest = next === null ? said.slice(1) : said;
  deps.later(spot, speaker.say(spot, { kind: 'several', replies: [...rest.map(toAsker), ...aloud] }));
  return shown ? replaceCard(shown) : tell(deps, spot, submission, 'teams:received');
}

function tell(
  deps: DeedDeps,
  spot: Spot,
  submission: Submission,
  key: 'teams:received' | 'teams:working',
): InvokeAnswer {
  return atCard.tell(deps.words.say(languageOffered(deps, spot, submission), key));
}
