import type { Command } from 'commander';
import { type KnowledgeReading, MAX_BYTES, readKnowledge } from '#adapters/knowledge-file/read-knowledge.ts';
import { writeKnowledge } from '#adapters/knowledge-file/write-knowledge.ts';
import { firstBytes, loadBytes } from '#adapters/yaml-file/file-bytes.ts';
import { wholeFile } from '#adapters/yaml-file/remark.ts';
import type { CliContext } from '#src/cli/context.ts';
import { tellReading, writeChanges, writeCounts, writeJson, writeLine } from '#src/cli/knowledge-report.ts';
import { readTenant } from '#src/cli/read-tenant.ts';
import { saveFile } from '#src/cli/save-file.ts';
import type { Text, TextKey } from '#src/messages/text.ts';
import { Trouble } from '#src/messages/trouble.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { Knowledge } from '#src/model/knowledge.ts';
import type { KnowledgeStore, Written } from '#src/ports/knowledge-store.ts';

/** Opens the database that the settings name. */
export type OpenKnowledge = () => Promise<{ readonly store: KnowledgeStore; close(): Promise<void> }>;

type Options = { readonly json?: true; readonly replace?: true; readonly tenant?: Tenant };

/** `knowledge check|import|export FILE`: exit code 1 when the file has mistakes or cannot be read or written. */
export function registerKnowledge(program: Command, context: CliContext, openStore: OpenKnowledge): void {
  const say = (key: TextKey) => context.words.say(context.language, key);
  const knowledge = program.command('knowledge').description(say('cli:knowledge.about'));
  knowledge
    .command('check')
    .description(say('cli:knowledge.check'))
    .argument(`<${say('cli:name.file')}>`, say('cli:knowledge.file'))
    .option('--json', say('cli:knowledge.json'))
    .action((file: string, options: Options) => check(context, file, options));
  knowledge
    .command('import')
    .description(say('cli:knowledge.import'))
    .argument(`<${say('cli:name.file')}>`, say('cli:knowledge.file'))
    .option('--replace', say('cli:knowledge.replace'))
    .option(`--tenant <${say('cli:name.tenant')}>`, say('cli:knowledge.tenant'), readTenant)
    .option('--json', say('cli:knowledge.json'))
    .action((file: string, options: Options) => importFile(context, openStore, file, options));
  knowledge
    .command('export')
    .description(say('cli:knowledge.export'))
    .argument(`<${say('cli:name.file')}>`, say('cli:knowledge.target'))
    .action((file: string) => exportFile(context, openStore, file));
}

const STANDARD = '-';

async function check(context: CliContext, file: string, { json }: Options): Promise<void> {
  const read = await open(context, file);
  const reading = read(null);
  tellReading(context, file, reading);
  if (reading.kind === 'mistakes') context.exitWith(1);
  if (json) writeJson(context, file, reading, null);
  else if (reading.kind === 'knowledge') {
    writeLine(context, 'knowledge:sound', { file });
    writeCounts(context, reading.knowledge);
  }
}

async function importFile(
  context: CliContext,
  openStore: OpenKnowledge,
  file: string,
  options: Options,
): Promise<void> {
  const read = await open(context, file);
  const { reading, written } = await importReading(read, openStore, {
    replace: options.replace ?? false,
    tenant: options.tenant ?? null,
  });
  tellReading(context, file, reading);
  if (options.json) writeJson(context, file, reading, written);
  if (written === null) {
    context.tell({ key: 'knowledge:nothing-written' });
    context.exitWith(1);
  } else if (!options.json) {
    writeLine(context, 'knowledge:imported', { file });
    writeChanges(context, written);
  }
}

type Read = (stored: Knowledge | null) => KnowledgeReading;

/** Writes a file without mistakes. What is stored counts as defined, unless it is to go. */
async function importReading(
  read: Read,
  openStore: OpenKnowledge,
  options: { readonly replace: boolean; readonly tenant: Tenant | null },
): Promise<{ readonly reading: KnowledgeReading; readonly written: Written | null }> {
  const alone = read(null);
  if (
    alone.kind === 'mistakes' &&
    (options.replace || !alone.mistakes.some(({ text }) => mayBeStored(text)))
  ) {
    return { reading: alone, written: null };
  }
  const opened = await openStore();
  try {
    const reading = alone.kind === 'knowledge' ? alone : read(await opened.store.read());
    if (reading.kind === 'mistakes') return { reading, written: null };
    return { reading, written: await opened.store.write(reading.knowledge, options) };
  } finally {
    await opened.close();
  }
}

/** Whether a mistake is none as soon as something stored defines what the file refers to. */
function mayBeStored(text: Text): boolean {
  return text.key === 'knowledge:unknown-topic' || text.key === 'knowledge:unknown-organisation';
}

async function exportFile(context: CliContext, openStore: OpenKnowledge, file: string): Promise<void> {
  const opened = await openStore();
  const text = writeKnowledge(await opened.store.read().finally(() => opened.close()));
  if (file === STANDARD) {
    context.write(text.trimEnd());
    return;
  }
  const trouble = await saveFile(file, text);
  if (trouble) throw new Trouble([trouble]);
  context.tell({ key: 'knowledge:exported', values: { file } });
}

/** Reads the bytes once; what they mean depends on what is stored. */
async function open(context: CliContext, file: string): Promise<Read> {
  const bytes =
    file === STANDARD ? await firstBytes(context.input, MAX_BYTES) : await loadBytes(file, MAX_BYTES);
  return (stored) =>
    bytes instanceof Uint8Array ? readKnowledge(bytes, file, stored) : wholeFile(file, bytes);
}
