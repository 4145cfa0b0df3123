import { helpIn } from '#src/deliveries/notice-composer.ts';
import { daysLeftOf, type EndingSecret, secretWarning, stepOf } from '#src/deliveries/secret-warning.ts';
import type { Visit } from '#src/desk/area.ts';
import { actCommand } from '#src/desk/replies.ts';
import { sayMoment } from '#src/messages/dates.ts';
import type { Section } from '#src/messages/home.ts';
import type { Fact } from '#src/messages/message.ts';
import type { Text } from '#src/messages/text.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { OperatingState, Operations } from '#src/ports/operations.ts';
import type { SourceState, SourceStates } from '#src/ports/source-states.ts';
import type { Words } from '#src/ports/words.ts';

export type OperationsDeps = {
  readonly words: Words;
  readonly operations: Operations;
  readonly sourceStates: SourceStates;
  readonly secrets: readonly EndingSecret[];
  readonly clock: Clock;
};

/** How the bot is doing, and what an admin does about it; where they announce. */
export async function operationsSection(deps: OperationsDeps, visit: Visit): Promise<Section> {
  const [state, sources] = await Promise.all([
    deps.operations.stateOf(visit.asker.channel.tenant),
    deps.sourceStates.list(),
  ]);
  const warnings = warningsFor(deps, visit);
  const unknown = state.unknown > 0 ? [actCommand(visit, 'unknown-deliveries')] : [];
  return {
    parts: [
      { kind: 'title', text: visit.say('home:operations') },
      ...warnings.map(({ key, values }) => ({ kind: 'text', text: visit.say(key, values) }) as const),
      { kind: 'facts', facts: stateFacts(deps.words, visit, state, sources) },
    ],
    buttons: [
      actCommand(visit, 'announce'),
      ...warnings.flatMap((warning) => helpIn(deps.words, visit.language, warning)),
      ...unknown,
      actCommand(visit, 'sources'),
      actCommand(visit, 'notices'),
      actCommand(visit, 'subscribe-rule'),
    ],
  };
}

/** What ends soon by which the bot is in this tenant. */
function warningsFor({ secrets, clock, words }: OperationsDeps, { asker }: Visit): readonly Text[] {
  const { platform, ref } = asker.channel.tenant;
  return secrets
    .filter(({ tenant }) => tenant.platform === platform && tenant.ref === ref)
    .map((secret) => ({ secret, daysLeft: daysLeftOf(secret, clock.now()) }))
    .filter(({ daysLeft }) => stepOf(daysLeft) !== null)
    .map(({ secret, daysLeft }) => secretWarning(words, secret, daysLeft));
}

function stateFacts(
  words: Words,
  { say, language, channel }: Visit,
  { polledAt, sentAt, waiting, unknown, paused }: OperatingState,
  sources: readonly SourceState[],
): readonly Fact[] {
  const moment = (at: Temporal.Instant | null) =>
    at ? sayMoment(words, language, at, channel?.timezone ?? 'UTC') : say('home:never');
  const reachable = sources.filter(({ state }) => state === 'reachable').length;
  return [
    { label: say('home:fact.polled'), value: moment(polledAt) },
    {
      label: say('home:fact.sources'),
      value: say('chat:sources-reachable', { reachable, total: sources.length }),
    },
    { label: say('home:fact.sent'), value: moment(sentAt) },
    { label: say('home:fact.waiting'), value: String(waiting) },
    { label: say('home:fact.unknown'), value: String(unknown) },
    { label: say('home:fact.paused'), value: String(paused) },
  ];
}
