import type { Command } from 'commander';
import { opml } from '#adapters/opml/opml.ts';
import { decodeText, firstBytes, loadBytes } from '#adapters/yaml-file/file-bytes.ts';
import type { CliContext } from '#src/cli/context.ts';
import { saveFile } from '#src/cli/save-file.ts';
import type { Text, TextKey } from '#src/messages/text.ts';
import { Trouble } from '#src/messages/trouble.ts';
import type { SourceCare } from '#src/ports/source-care.ts';
import type { TrySource } from '#src/ports/try-source.ts';
import { feedsAmong } from '#src/sources/export-sources.ts';
import { feedsListedIn } from '#src/sources/listed-feeds.ts';
import { sayTakenOver, takeOver } from '#src/sources/take-over.ts';

type Opened = {
  readonly sourceCare: SourceCare;
  readonly trySource: TrySource;
  close(): Promise<void>;
};

/** Opens the sources of the database that the settings name, and what reads an address live. */
export type OpenSources = () => Promise<Opened>;

const STANDARD = '-';
const MAX_BYTES = 1024 * 1024;
// Nobody waits for one, and a publisher's host is not asked for all its feeds at once.
const AT_ONCE = 4;

/** `sources export|import`: the list of sources as OPML, out and in. */
export function registerSources(program: Command, context: CliContext, open: OpenSources): void {
  const say = (key: TextKey) => context.words.say(context.language, key);
  const sources = program.command('sources').description(say('cli:sources.about'));
  sources
    .command('export')
    .description(say('cli:sources.export'))
    .argument(`[${say('cli:name.file')}]`, say('cli:sources.target'), STANDARD)
    .action((file: string) => withSources(open, (opened) => writeOut(context, opened, file)));
  sources
    .command('import')
    .description(say('cli:sources.import'))
    .argument(`[${say('cli:name.file')}]`, say('cli:sources.file'), STANDARD)
    .action(async (file: string) => {
      const list = await readList(context, file);
      await withSources(open, (opened) => takeIn(context, opened, list));
    });
}

async function writeOut(context: CliContext, { sourceCare }: Opened, file: string): Promise<void> {
  const feeds = feedsAmong(await sourceCare.list(), context.language);
  const written = opml.write(context.words.say(context.language, 'chat:sources-title'), feeds);
  if (file === STANDARD) return context.write(written);
  const trouble = await saveFile(file, `${written}\n`);
  if (trouble) throw new Trouble([trouble]);
}

/** What was taken goes to standard output, what was not to the other; then the exit code is 1. */
async function takeIn(context: CliContext, opened: Opened, list: string): Promise<void> {
  const feeds = feedsListedIn(list, opml);
  if (feeds.length === 0) throw new Trouble([{ key: 'sources:import.none' }]);
  const write = ({ key, values }: Text) => context.write(context.words.say(context.language, key, values));
  for (let at = 0; at < feeds.length; at += AT_ONCE) {
    const taken = await takeOver(opened, feeds.slice(at, at + AT_ONCE), context.language, null);
    for (const one of taken) {
      const isTaken = one.kind !== 'refused' && one.kind !== 'slow';
      if (!isTaken) context.exitWith(1);
      (isTaken ? write : context.tell)(sayTakenOver(one));
    }
  }
}

async function readList({ input }: CliContext, file: string): Promise<string> {
  const bytes = file === STANDARD ? await firstBytes(input, MAX_BYTES) : await loadBytes(file, MAX_BYTES);
  const list = bytes instanceof Uint8Array ? decodeText(bytes, MAX_BYTES) : bytes;
  if (typeof list !== 'string') throw new Trouble([list]);
  return list;
}

async function withSources(open: OpenSources, work: (opened: Opened) => Promise<void>): Promise<void> {
  const opened = await open();
  await work(opened).finally(() => opened.close());
}
