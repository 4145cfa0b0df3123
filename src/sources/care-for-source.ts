import type { Visit } from '#src/desk/area.ts';
import { written } from '#src/desk/filled-form.ts';
import { act, tell } from '#src/desk/replies.ts';
import type { FilledForm, Form, Reply } from '#src/messages/form.ts';
import { sayLocalText } from '#src/messages/local-text.ts';
import type { Message } from '#src/messages/message.ts';
import type { SourceCare, SourceHealth } from '#src/ports/source-care.ts';
import type { TrySource } from '#src/ports/try-source.ts';
import type { Words } from '#src/ports/words.ts';
import { itemsMessage } from '#src/sources/show-items.ts';

type CareDeps = {
  readonly words: Words;
  readonly sourceCare: SourceCare;
  readonly trySource: TrySource;
};

/** One source, to be tested, paused, resumed or removed. */
export async function openCare({ sourceCare }: CareDeps, visit: Visit): Promise<Reply> {
  const sources = await sourceCare.list();
  const [first] = sources;
  return first ? { kind: 'form', form: careForm(visit, sources, first) } : tell(visit, 'chat:sources-none');
}

export async function submitCare(deps: CareDeps, visit: Visit, form: FilledForm): Promise<Reply> {
  const sources = await deps.sourceCare.list();
  const source = sources.find(({ id }) => id === written(form, 'source'));
  if (!source) return tell(visit, 'sources:care.gone');
  const name = sayLocalText(visit, source.name);
  if (form.intent === 'try') return tryOne(deps, visit, sources, source);
  if (form.intent === 'remove') return askToRemove(visit, source.id, name);
  const on = form.intent === 'resume';
  await deps.sourceCare.switch(source.id, on);
  return tell(visit, on ? 'sources:care.resumed' : 'sources:care.paused', { name });
}

/** Nobody can undo it for the channels that it is taken from, so it is asked once more. */
function askToRemove(visit: Visit, source: string, name: string): Reply {
  const yes = act(visit, 'sources:care.remove-yes', 'sources.remove', { source });
  return tell(visit, 'sources:care.remove-sure', { name }, [yes]);
}

export async function remove({ sourceCare }: CareDeps, visit: Visit, id: string): Promise<Reply> {
  const source = (await sourceCare.list()).find((one) => one.id === id);
  if (!source) return tell(visit, 'sources:care.gone');
  const removed = await sourceCare.remove(id);
  return tell(visit, `sources:care.remove-${removed}`, { name: sayLocalText(visit, source.name) });
}

/** What the source would bring now, in the form from which it was asked; nothing is stored. */
async function tryOne(
  { words, trySource }: CareDeps,
  visit: Visit,
  sources: readonly SourceHealth[],
  source: SourceHealth,
): Promise<Reply> {
  const reading = await trySource(source);
  const form = (note: string | null, preview?: Message): Reply => ({
    kind: 'form',
    form: { ...careForm(visit, sources, source), ...(note && { note }), ...(preview && { preview }) },
  });
  if (reading === null) return form(visit.say('sources:still-reading'));
  if (reading.kind === 'fault') return form(visit.say(reading.reason.key, reading.reason.values));
  const items = reading.kind === 'items' ? reading.items : [];
  return form(null, itemsMessage(words, visit, sayLocalText(visit, source.name), items));
}

function careForm(visit: Visit, sources: readonly SourceHealth[], chosen: SourceHealth): Form {
  const { say } = visit;
  return {
    name: 'sources.care',
    language: visit.language,
    title: say('sources:care.title'),
    note: say('sources:care.hint'),
    fields: [
      {
        id: 'source',
        kind: 'one-of',
        label: say('sources:care.source'),
        required: true,
        value: chosen.id,
        choices: sources.map(({ id, name, state }) => ({
          value: id,
          label: say(`sources:state.${state}`, { name: sayLocalText(visit, name) }),
        })),
      },
    ],
    submits: [
      { intent: 'try', label: say('sources:try') },
      { intent: 'pause', label: say('sources:care.pause') },
      { intent: 'resume', label: say('sources:care.resume') },
      { intent: 'remove', label: say('sources:care.remove') },
    ],
    context: { language: visit.language },
  };
}
