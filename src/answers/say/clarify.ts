import { type Context, type Draft, draft, say } from '#src/answers/context.ts';
import { capitalized, plain, sayText } from '#src/answers/say/texts.ts';
import { readTitles } from '#src/answers/say/titles.ts';
import type { Button } from '#src/messages/message.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/** Several entries fit: names them and asks which, with a button each. */
export async function clarify(context: Context, intent: string, refs: readonly EntryRef[]): Promise<Draft> {
  const titles = await readTitles(context.entries, refs);
  const names = refs.flatMap((ref) => {
    const title = titles.get(ref);
    return title ? [{ ref, name: capitalized(context, sayText(context, title)) }] : [];
  });
  const lead = say(context, 'answers:which-one');
  return draft({
    kind: 'clarify',
    summary: lead,
    parts: [plain(lead), { kind: 'list', items: names.map((one) => one.name) }],
    buttons: names.map(
      ({ ref, name }): Button => ({
        kind: 'act',
        label: name,
        action: { name: 'answers.choose', values: { entry: ref, intent, language: context.language } },
      }),
    ),
    about: names.map((one) => one.ref),
    options: names.map((one) => one.ref),
  });
}
