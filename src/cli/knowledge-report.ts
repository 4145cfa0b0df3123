import type { KnowledgeReading } from '#adapters/knowledge-file/read-knowledge.ts';
import type { Remark } from '#adapters/yaml-file/remark.ts';
import type { CliContext } from '#src/cli/context.ts';
import type { Text, TextKey, TextValues } from '#src/messages/text.ts';
import type { EntryKind, Knowledge } from '#src/model/knowledge.ts';
import type { Written } from '#src/ports/knowledge-store.ts';

const KINDS: readonly EntryKind[] = ['organisation', 'topic', 'call', 'milestone', 'answer'];

/** Says `file:line: path: message` for every mistake and warning of a file, and how many mistakes there are. */
export function tellReading(context: CliContext, file: string, reading: KnowledgeReading): void {
  if (reading.kind === 'knowledge') {
    for (const warning of reading.warnings) context.tell(lineOf(context, warning, 'knowledge:warning'));
    return;
  }
  for (const mistake of reading.mistakes) context.tell(lineOf(context, mistake, 'knowledge:remark'));
  context.tell({ key: 'knowledge:faulty', values: { file, count: reading.mistakes.length } });
}

/** The entries of each kind, a line each. */
export function writeCounts(context: CliContext, knowledge: Knowledge): void {
  const counts = countsOf(knowledge);
  for (const kind of KINDS)
    writeLine(context, 'knowledge:counted', { kind: nameOf(context, kind), count: counts[kind] });
}

/** What an import did, a line for each kind. */
export function writeChanges(context: CliContext, written: Written): void {
  for (const kind of KINDS) {
    writeLine(context, 'knowledge:counted-changes', {
      kind: nameOf(context, kind),
      ...written.entries[kind],
    });
  }
  if (written.movedDeadlines > 0) {
    writeLine(context, 'knowledge:moved-deadlines', { count: written.movedDeadlines });
  }
}

/** The result of `check --json` and `import --json`; `written` is null where nothing was. */
export function writeJson(
  context: CliContext,
  file: string,
  reading: KnowledgeReading,
  written: Written | null,
): void {
  const isSound = reading.kind === 'knowledge';
  const json = {
    file,
    valid: isSound,
    entries: isSound ? countsOf(reading.knowledge) : null,
    mistakes: isSound ? [] : reading.mistakes.map((mistake) => inWords(context, mistake)),
    warnings: isSound ? reading.warnings.map((warning) => inWords(context, warning)) : [],
    written,
  };
  context.write(JSON.stringify(json, null, 2));
}

export function writeLine(context: CliContext, key: TextKey, values: TextValues): void {
  context.write(context.words.say(context.language, key, values));
}

function inWords(context: CliContext, { file, line, path, text }: Remark) {
  return { file, line, path, message: context.words.say(context.language, text.key, text.values) };
}

function lineOf(context: CliContext, remark: Remark, key: TextKey): Text {
  const said = inWords(context, remark);
  const path = said.path || context.words.say(context.language, 'knowledge:whole-file');
  return { key, values: { ...said, path } };
}

function nameOf(context: CliContext, kind: EntryKind): string {
  return context.words.say(context.language, `knowledge:kind.${kind}`);
}

function countsOf(knowledge: Knowledge): Readonly<Record<EntryKind, number>> {
  return {
    organisation: knowledge.organisations.length,
    topic: knowledge.topics.length,
    call: knowledge.calls.length,
    milestone: knowledge.milestones.length,
    answer: knowledge.answers.length,
  };
}
