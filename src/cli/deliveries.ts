import type { Command } from 'commander';
import type { CliContext } from '#src/cli/context.ts';
import { readInstant } from '#src/cli/read-instant.ts';
import { notPossible, oneOf } from '#src/cli/wrong-use.ts';
import { entryAsJson, sayEntry } from '#src/deliveries/say-entry.ts';
import type { TextKey, TextValues } from '#src/messages/text.ts';
import { DELIVERY_STATES, type DeliveryState } from '#src/model/delivery.ts';
import type { Ledger } from '#src/ports/ledger.ts';
import type { Decision, UnknownDeliveries } from '#src/ports/unknown-deliveries.ts';

/** Opens the ledger of the database that the settings name. */
export type OpenLedger = () => Promise<{
  readonly ledger: Pick<Ledger, 'list'>;
  readonly unknownDeliveries: Pick<UnknownDeliveries, 'decide'>;
  close(): Promise<void>;
}>;

type Options = {
  readonly channel?: string;
  readonly since?: Temporal.Instant;
  readonly state?: DeliveryState;
  readonly limit: number;
  readonly json?: true;
};

const DECISIONS: readonly Decision[] = ['sent', 'again'];
const USUAL_LIMIT = 100;
const MAX_LIMIT = 100_000;

/** `deliveries`: the ledger, a line each; `deliveries resolve`: what becomes of an unknown one. */
export function registerDeliveries(program: Command, context: CliContext, openLedger: OpenLedger): void {
  const say = (key: TextKey, values?: TextValues) => context.words.say(context.language, key, values);
  const states = DELIVERY_STATES.join(', ');
  const deliveries = program
    .command('deliveries')
    .description(say('cli:deliveries.about'))
    .option(`--channel <${say('cli:name.channel')}>`, say('cli:deliveries.channel'))
    .option(`--since <${say('cli:name.time')}>`, say('cli:deliveries.since'), readTime)
    .option(
      `--state <${say('cli:name.state')}>`,
      say('cli:deliveries.state', { states }),
      oneOf('--state', DELIVERY_STATES),
    )
    .option(
      `--limit <${say('cli:name.count')}>`,
      say('cli:deliveries.limit', { max: MAX_LIMIT, usual: USUAL_LIMIT }),
      readLimit,
      USUAL_LIMIT,
    )
    .option('--json', say('cli:deliveries.json'))
    .action((options: Options) => list(context, openLedger, options));
  deliveries
    .command('resolve')
    .description(say('cli:deliveries.resolve.about'))
    .argument(`<${say('cli:name.id')}>`, say('cli:deliveries.resolve.id'))
    .requiredOption(
      `--as <${DECISIONS.join('|')}>`,
      say('cli:deliveries.resolve.as'),
      oneOf('--as', DECISIONS),
    )
    .action((id: string, options: { readonly as: Decision }) => resolve(context, openLedger, id, options.as));
}

async function resolve(
  context: CliContext,
  openLedger: OpenLedger,
  id: string,
  decision: Decision,
): Promise<void> {
  const opened = await openLedger();
  const by = { key: 'deliveries:by-command-line' } as const;
  const decided = await opened.unknownDeliveries.decide(id, decision, by, null).finally(() => opened.close());
  context.tell({ key: `deliveries:decided.${decided === 'done' ? decision : decided}` });
  if (decided !== 'done') context.exitWith(1);
}

async function list(context: CliContext, openLedger: OpenLedger, options: Options): Promise<void> {
  const { channel = null, since = null, state = null, limit, json } = options;
  const opened = await openLedger();
  const entries = await opened.ledger.list({ channel, since, state, limit }).finally(() => opened.close());
  if (json) {
    const shown = entries.map((entry) => entryAsJson(context.words, context.language, entry));
    context.write(JSON.stringify(shown, null, 2));
    return;
  }
  if (entries.length === 0) context.tell({ key: 'deliveries:none' });
  for (const entry of entries) context.write(sayEntry(context.words, context.language, entry));
}

function readTime(given: string): Temporal.Instant {
  const time = readInstant(given.includes('T') ? given : `${given}T00:00:00Z`);
  if (time === undefined) throw notPossible('--since', given, { key: 'cli:deliveries.since-possible' });
  return time;
}

function readLimit(given: string): number {
  const count = Number(given);
  if (!/^\d+$/.test(given) || count < 1 || count > MAX_LIMIT) {
    throw notPossible('--limit', given, { key: 'cli:deliveries.limit-possible', values: { max: MAX_LIMIT } });
  }
  return count;
}
