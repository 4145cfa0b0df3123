import { type Context, type Draft, draft, say } from '#src/answers/context.ts';
import { capitalized, plain, sayText } from '#src/answers/say/texts.ts';
import { idOf, kindOf } from '#src/answers/subject.ts';
import type { Button } from '#src/messages/message.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { LocalText } from '#src/model/language.ts';

/** Several entries fit: names them and asks which, with a button each. */
export async function clarify(context: Context, intent: string, refs: readonly EntryRef[]): Promise<Draft> {
  const titles = await readTitles(context, refs);
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

async function readTitles(
  context: Context,
  refs: readonly EntryRef[],
): Promise<ReadonlyMap<EntryRef, LocalText>> {
  const idsOf = (kind: string) => refs.filter((ref) => kindOf(ref) === kind).map(idOf);
  const [calls, milestones, organisations, topics] = await Promise.all([
    context.entries.calls({ kind: 'ids', ids: idsOf('call') }),
    context.entries.milestones({ kind: 'ids', ids: idsOf('milestone') }),
    context.entries.organisations(idsOf('organisation')),
    context.entries.topics(idsOf('topic')),
  ]);
  return new Map<EntryRef, LocalText>([
    ...calls.map((call): [EntryRef, LocalText] => [`call:${call.id}`, call.title]),
    ...milestones.map((one): [EntryRef, LocalText] => [`milestone:${one.id}`, one.title]),
    ...organisations.map((one): [EntryRef, LocalText] => [`organisation:${one.id}`, one.name]),
    ...topics.map((one): [EntryRef, LocalText] => [`topic:${one.id}`, one.name]),
  ]);
}
