import { sayWhat } from '#src/deliveries/say-entry.ts';
import type { Area, Handle, Visit } from '#src/desk/area.ts';
import { ifAllowed } from '#src/desk/if-allowed.ts';
import { act, tell, toAsker } from '#src/desk/replies.ts';
import { sayMoment } from '#src/messages/dates.ts';
import type { Reply } from '#src/messages/form.ts';
import type { Message, Part } from '#src/messages/message.ts';
import type { LedgerEntry } from '#src/ports/ledger.ts';
import type { Roles } from '#src/ports/roles.ts';
import type { Decision, UnknownDeliveries } from '#src/ports/unknown-deliveries.ts';
import type { Words } from '#src/ports/words.ts';

export type DeliveryDeps = {
  readonly words: Words;
  readonly roles: Roles;
  readonly unknownDeliveries: UnknownDeliveries;
};

// Each is a message of its own, with its own two buttons.
const MOST_SHOWN = 5;

/** Deliveries of which nobody knows whether they arrived: the admins of their tenant see them and decide. */
export function deliveryArea(deps: DeliveryDeps): Area {
  const list: Handle = (visit) => ifAdmin(deps, visit, () => listUnknown(deps, visit));
  const decided =
    (decision: Decision): Handle =>
    (visit, { id = '' }) =>
      ifAdmin(deps, visit, () => decide(deps, visit, id, decision));
  return {
    commands: { 'unknown-deliveries': list },
    actions: { 'deliveries.again': decided('again'), 'deliveries.arrived': decided('sent') },
    forms: {},
  };
}

function ifAdmin({ roles }: DeliveryDeps, visit: Visit, work: () => Promise<Reply>): Promise<Reply> {
  return ifAllowed(roles, visit, 'operate', 'deliveries:unknown-not-allowed', work);
}

async function listUnknown(deps: DeliveryDeps, visit: Visit): Promise<Reply> {
  const { tenant } = visit.asker.channel;
  const { entries, total } = await deps.unknownDeliveries.list(tenant, MOST_SHOWN);
  if (total === 0) return tell(visit, 'deliveries:unknown-none');
  const title = visit.say('deliveries:unknown-title', { count: total });
  const hint = visit.say('deliveries:unknown-hint');
  const first = visit.say('deliveries:unknown-first', { count: entries.length });
  const parts: readonly Part[] = [
    { kind: 'title', text: title },
    { kind: 'text', text: total > entries.length ? `${hint} ${first}` : hint },
  ];
  const heading: Message = { language: visit.language, summary: title, parts, buttons: [] };
  const shown = entries.map((entry) => toAsker(entryMessage(deps.words, visit, entry)));
  return { kind: 'several', replies: [toAsker(heading), ...shown] };
}

function entryMessage(words: Words, visit: Visit, entry: LedgerEntry): Message {
  const { say, language } = visit;
  const { id, channel, reason } = entry;
  const what = sayWhat(words, language, entry);
  const at = entry.settledAt ?? entry.createdAt;
  const when = sayMoment(words, language, at, visit.channel?.timezone ?? 'UTC');
  const why = reason ? [{ label: say('deliveries:fact.why'), value: say(reason.key, reason.values) }] : [];
  return {
    language,
    summary: what,
    parts: [
      { kind: 'text', text: what, weight: 'strong' },
      {
        kind: 'facts',
        facts: [
          { label: say('deliveries:fact.channel'), value: channel.name },
          { label: say('deliveries:fact.when'), value: when },
          ...why,
        ],
      },
    ],
    buttons: [
      act(visit, 'deliveries:send-again', 'deliveries.again', { id }),
      act(visit, 'deliveries:it-arrived', 'deliveries.arrived', { id }),
    ],
  };
}

async function decide(deps: DeliveryDeps, visit: Visit, id: string, decision: Decision): Promise<Reply> {
  const { person, channel } = visit.asker;
  const decided = await deps.unknownDeliveries.decide(id, decision, person.name, channel.tenant);
  const others = act(visit, 'deliveries:show-unknown', 'desk.command', { command: 'unknown-deliveries' });
  return tell(visit, `deliveries:decided.${decided === 'done' ? decision : decided}`, {}, [others]);
}
