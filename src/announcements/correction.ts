import {
  type AnnouncementFields,
  fieldId,
  readAnnouncementFields,
  textMistakes,
} from '#src/announcements/announcement-draft.ts';
import { textFields } from '#src/announcements/announcement-form.ts';
import { correctedPreview } from '#src/announcements/preview.ts';
import { type StateDeps, showChange } from '#src/announcements/show-state.ts';
import type { Visit } from '#src/desk/area.ts';
import { type Mistakes, marked, namingMistakes } from '#src/desk/filled-form.ts';
import { tell } from '#src/desk/replies.ts';
import type { FilledForm, Form, Reply } from '#src/messages/form.ts';
import { writtenLanguages } from '#src/model/announcement.ts';
import type { Language } from '#src/model/language.ts';
import type { Clock } from '#src/ports/clock.ts';

export type CorrectionDeps = StateDeps & { readonly clock: Clock };

type Texts = Pick<AnnouncementFields, 'title' | 'body'>;

const VERSION = /^\d{1,9}$/;

/** The form with the texts as they read now. */
export async function openCorrection(deps: StateDeps, visit: Visit, id: string): Promise<Reply> {
  const found = await findOwn(deps, visit, id);
  if (!found) return tell(visit, 'announcements:state-gone');
  if (found.recalledAt !== null) return tell(visit, 'announcements:change.recalled');
  return { kind: 'form', form: correctionForm(deps, visit, found, { id, version: String(found.version) }) };
}

/** Changes what was posted, shows how it would read, or leaves it; with a mistake the same form comes back filled. */
export async function submitCorrection(deps: CorrectionDeps, visit: Visit, form: FilledForm): Promise<Reply> {
  const { id = '', version = '' } = form.context;
  if (form.intent === 'cancel') return tell(visit, 'announcements:correct-cancelled');
  if (!VERSION.test(version)) return tell(visit, 'chat:outdated');
  const found = await findOwn(deps, visit, id);
  if (!found) return tell(visit, 'announcements:state-gone');
  const { languages } = deps.words;
  const { title, body } = readAnnouncementFields(form, languages);
  const texts = { title, body };
  const mistakes = correctionMistakes(texts, writtenLanguages(found), languages);
  if (Object.keys(mistakes).length > 0) {
    const again = correctionForm(deps, visit, texts, { id, version }, mistakes);
    return { kind: 'form', form: namingMistakes(visit, again, 'announcements:correct-mistakes') };
  }
  if (form.intent === 'preview') {
    const preview = correctedPreview(deps, visit, found, texts);
    const again = correctionForm(deps, visit, texts, { id, version });
    return { kind: 'form', form: preview ? { ...again, preview } : again };
  }
  const { person, channel } = visit.asker;
  const change = { id, tenant: channel.tenant, by: { ref: person.ref, name: person.name } };
  const result = await deps.announcements.correct(change, { ...texts, version: Number(version) });
  return showChange(deps, visit, id, result);
}

async function findOwn({ announcements }: StateDeps, visit: Visit, id: string) {
  const state = await announcements.state(id, visit.asker.channel.tenant);
  return state && (await announcements.find(id));
}

/** A language in which it was posted stays: somebody reads no other. */
function correctionMistakes(
  texts: Texts,
  posted: readonly Language[],
  languages: readonly Language[],
): Mistakes {
  const missing = posted.flatMap((language) =>
    (['title', 'body'] as const)
      .filter((part) => texts[part][language] === undefined)
      .map((part) => [fieldId(part, language), { key: 'announcements:mistake.was-posted' }] as const),
  );
  return { ...textMistakes(texts, languages), ...Object.fromEntries(missing) };
}

function correctionForm(
  { words }: StateDeps,
  visit: Visit,
  texts: Texts,
  { id, version }: { readonly id: string; readonly version: string },
  mistakes: Mistakes = {},
): Form {
  const { say, language } = visit;
  const fields = words.languages.flatMap((one) => textFields(visit, texts, one));
  return {
    name: 'announcements.correct',
    language,
    title: say('announcements:correct-title'),
    note: say('announcements:correct-hint'),
    fields: marked(visit, fields, mistakes),
    submits: [
      { intent: 'preview', label: say('announcements:preview') },
      { intent: 'correct', label: say('announcements:correct') },
      { intent: 'cancel', label: say('announcements:cancel') },
    ],
    context: { language, id, version },
  };
}
