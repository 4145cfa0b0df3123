import type { Submission } from '#adapters/adaptive-cards/submission.ts';
import { askerAt, type DeedDeps } from '#adapters/teams/hearing/deeds.ts';
import { languageOf } from '#adapters/teams/hearing/person.ts';
import { OPEN } from '#adapters/teams/hearing/speaker.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';
import { sentence, toAsker } from '#src/desk/replies.ts';
import type { Reply } from '#src/messages/form.ts';
import type { Language } from '#src/model/language.ts';

/** What comes of a button or a form: from the desk, or what was kept for the one who presses. */
export async function replyTo(deps: DeedDeps, spot: Spot, submission: Submission): Promise<Reply> {
  if (submission.kind === 'press' && submission.action.name === OPEN) {
    return kept(deps, spot, submission);
  }
  const asker = await askerAt(deps, spot);
  return submission.kind === 'submit'
    ? deps.desk.submit(asker, submission.form)
    : deps.desk.press(asker, submission.action);
}

/** In which language a button or form was offered, else that of the person's Teams: neither has to be looked up. */
export function languageOffered(
  { words: { languages } }: Pick<DeedDeps, 'words'>,
  { person }: Spot,
  submission: Submission,
): Language {
  const { language } = submission.kind === 'press' ? submission.action.values : submission.form.context;
  return languages.find((known) => known === language) ?? languageOf(person, languages);
}

async function kept(deps: DeedDeps, spot: Spot, pressed: Submission & { kind: 'press' }): Promise<Reply> {
  const { keptReplies, words } = deps;
  const owner = { platform: 'teams', ref: spot.person.ref };
  const reply = await keptReplies.read(owner, pressed.action.values.id ?? '');
  const reader = { language: languageOffered(deps, spot, pressed) };
  return reply ?? toAsker(sentence(reader, words.say(reader.language, 'chat:outdated')));
}
