import type { Submission } from '#adapters/adaptive-cards/submission.ts';
import { askerAt, type DeedDeps } from '#adapters/teams/hearing/deeds.ts';
import { languageOf } from '#adapters/teams/hearing/person.ts';
import { OPEN } from '#adapters/teams/hearing/speaker.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';
import { sentence, toAsker } from '#src/desk/replies.ts';
import type { Action } from '#src/messages/action.ts';
import type { Reply } from '#src/messages/form.ts';

/** What comes of a button or a form: from the desk, or what was kept for the one who presses. */
export async function replyTo(deps: DeedDeps, spot: Spot, submission: Submission): Promise<Reply> {
  if (submission.kind === 'press' && submission.action.name === OPEN) {
    return kept(deps, spot, submission.action);
  }
  const asker = await askerAt(deps, spot);
  return submission.kind === 'submit'
    ? deps.desk.submit(asker, submission.form)
    : deps.desk.press(asker, submission.action);
}

async function kept({ keptReplies, words }: DeedDeps, { person }: Spot, { values }: Action): Promise<Reply> {
  const reply = await keptReplies.read({ platform: 'teams', ref: person.ref }, values.id ?? '');
  const language = words.languages.find((known) => known === values.language);
  const reader = { language: language ?? languageOf(person, words.languages) };
  return reply ?? toAsker(sentence(reader, words.say(reader.language, 'chat:outdated')));
}
