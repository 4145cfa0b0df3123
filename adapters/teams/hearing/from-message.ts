import { readSubmission } from '#adapters/adaptive-cards/submission.ts';
import { SAVE_AS_REMINDER } from '#adapters/teams/commands.ts';
import { askerAt, type DeedDeps } from '#adapters/teams/hearing/deeds.ts';
import { showReply, showResult } from '#adapters/teams/hearing/dialogs.ts';
import { directSpot } from '#adapters/teams/hearing/direct-chat.ts';
import type { InvokeAnswer, Taken } from '#adapters/teams/hearing/entrance.ts';
import { inDialog } from '#adapters/teams/hearing/invoke-answer.ts';
import { languageOf } from '#adapters/teams/hearing/person.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';
import { plainText } from '#adapters/teams/hearing/written-text.ts';
import { record, text } from '#src/messages/json.ts';

/** Longer no message is that a person writes; an app’s may be. */
const MOST_READ = 6_000;

/** Somebody wants to be reminded of what a message is about: in their own chat, whoever wrote it wherever. */
export async function reminderAsked(deps: DeedDeps, { activity }: Taken, spot: Spot): Promise<InvokeAnswer> {
  const { commandId, messagePayload } = record(activity.value);
  if (commandId !== SAVE_AS_REMINDER) return inDialog.nothing;
  const { subject, body } = record(messagePayload);
  const read = [text(subject), text(record(body).content)].map(plainText).join('\n').trim();
  const action = { name: 'subscriptions.from-message', values: { text: read.slice(0, MOST_READ) } };
  return inOwnChat(deps, spot, (own) =>
    showReply(
      deps,
      own,
      askerAt(deps, own).then((asker) => deps.desk.press(asker, action)),
      languageOf(own.person, deps.words.languages),
    ),
  );
}

/** Somebody sent the form that came of it. */
export async function reminderSent(deps: DeedDeps, { activity }: Taken, spot: Spot): Promise<InvokeAnswer> {
  const { commandId, data } = record(activity.value);
  const submission = commandId === SAVE_AS_REMINDER ? readSubmission(data) : null;
  if (submission === null) return inDialog.nothing;
  return inOwnChat(deps, spot, (own) => showResult(deps, own, submission));
}

/** Without a chat with the bot nobody can be reminded; Teams opens one for whoever has the app. */
async function inOwnChat(
  { words, teamsConversations }: DeedDeps,
  spot: Spot,
  act: (own: Spot) => Promise<InvokeAnswer>,
): Promise<InvokeAnswer> {
  const own = await directSpot(spot);
  if (own === null)
    return inDialog.tell(words.say(languageOf(spot.person, words.languages), 'teams:no-own-chat'));
  const { serviceUrl, botId } = own;
  await teamsConversations.note(own.channel, { kind: 'personal', serviceUrl, botId, teamId: null });
  return act(own);
}
