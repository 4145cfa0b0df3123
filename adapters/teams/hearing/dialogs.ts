import { readSubmission, type Submission } from '#adapters/adaptive-cards/submission.ts';
import { formDialog, messageDialog } from '#adapters/teams/cards/dialog.ts';
import { postsOf } from '#adapters/teams/cards/posts.ts';
import type { DeedDeps } from '#adapters/teams/hearing/deeds.ts';
import type { InvokeAnswer, Taken } from '#adapters/teams/hearing/entrance.ts';
import { inTime } from '#adapters/teams/hearing/in-time.ts';
import { inDialog, showDialog } from '#adapters/teams/hearing/invoke-answer.ts';
import { languageOffered, replyTo } from '#adapters/teams/hearing/reply-to.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';
import { toAsker } from '#src/desk/replies.ts';
import type { Reply } from '#src/messages/form.ts';
import { record } from '#src/messages/json.ts';
import { splitReply } from '#src/messages/split-reply.ts';
import type { Language } from '#src/model/language.ts';

/** Somebody pressed a button that asks for a dialog, which shows whatever comes of it. */
export async function dialogAsked(deps: DeedDeps, { activity }: Taken, spot: Spot): Promise<InvokeAnswer> {
  const submission = readSubmission(record(activity.value).data);
  if (submission === null) return inDialog.nothing;
  return showReply(deps, spot, replyTo(deps, spot, submission), languageOffered(deps, spot, submission));
}

/**
 * Somebody sent what a dialog shows. Mistakes, a preview and the next form stand in its place; then it closes, and
 * what came of it is said in the chat. Where others read the chat, it is said in the dialog: nothing is more private.
 */
export async function dialogSent(deps: DeedDeps, { activity }: Taken, spot: Spot): Promise<InvokeAnswer> {
  const submission = readSubmission(record(activity.value).data);
  return submission === null ? inDialog.nothing : showResult(deps, spot, submission);
}

export function showResult(deps: DeedDeps, spot: Spot, submission: Submission): Promise<InvokeAnswer> {
  const asked = replyTo(deps, spot, submission);
  return showReply(deps, spot, asked, languageOffered(deps, spot, submission), spot.kind === 'direct');
}

/** Shows a reply as a dialog; what else is said there is in that language. With `closes`, only a form keeps it open. */
export async function showReply(
  deps: DeedDeps,
  spot: Spot,
  asked: Promise<Reply>,
  language: Language,
  closes = false,
): Promise<InvokeAnswer> {
  const { words, speaker, later } = deps;
  const say = (replies: readonly Reply[]) => speaker.say(spot, { kind: 'several', replies });
  const reply = await inTime(deps, spot, asked, (late) => say([late]));
  const tell = (key: 'teams:working' | 'teams:answered') => inDialog.tell(words.say(language, key));
  if (reply === null) return tell('teams:working');
  const { said, next, aloud } = splitReply(reply);
  const [first, ...others] = said;
  if (next !== null) {
    later(spot, say(aloud));
    return showDialog(formDialog(words, next, said));
  }
  const isShown = first !== undefined && !closes && postsOf(first).length === 1;
  later(spot, say(isShown ? [...others.map(toAsker), ...aloud] : [reply]));
  if (isShown) return showDialog(messageDialog(first));
  return closes ? inDialog.nothing : tell('teams:answered');
}
