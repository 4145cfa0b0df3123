import type { Visit } from '#src/desk/area.ts';
import { actCommand, offerToSubscribe, tell, toAsker } from '#src/desk/replies.ts';
import { sayDay } from '#src/messages/dates.ts';
import type { Reply } from '#src/messages/form.ts';
import { sayLocalText } from '#src/messages/local-text.ts';
import type { Button, Part } from '#src/messages/message.ts';
import type { Citation } from '#src/model/citation.ts';
import { may } from '#src/people/permissions.ts';
import { roleHere } from '#src/people/role-here.ts';
import type { Roles } from '#src/ports/roles.ts';
import { isRead, type SourceCare } from '#src/ports/source-care.ts';
import type { SourceState, SourceStates } from '#src/ports/source-states.ts';
import type { Words } from '#src/ports/words.ts';
import { sayHealth } from '#src/sources/say-health.ts';

export type ListDeps = {
  readonly words: Words;
  readonly roles: Roles;
  readonly sourceStates: SourceStates;
  readonly sourceCare: Pick<SourceCare, 'list'>;
};

/**
 * Shows which sources are polled, which cannot be reached and which nobody has tested; to those who look after them
 * the health of each, the ones that are off too, and what they can do about it.
 */
export async function listSources(deps: ListDeps, visit: Visit): Promise<Reply> {
  const role = await roleHere(deps.roles, visit.asker);
  return may(role, 'care-for-sources') ? listForCare(deps, visit) : listForAll(deps, visit);
}

async function listForAll({ words, sourceStates }: ListDeps, visit: Visit): Promise<Reply> {
  const sources = await sourceStates.list();
  if (sources.length === 0) return tell(visit, 'chat:sources-none');
  const troubled = sources.filter(({ state }) => state !== 'reachable');
  return listMessage(visit, {
    reachable: sources.length - troubled.length,
    total: sources.length,
    items: troubled.map((source) => sayTrouble(words, visit, source)),
    citations: sources.map((source) => ({ title: sayName(visit, source), url: source.url })),
    buttons: offerToSubscribe(visit, 'news'),
  });
}

async function listForCare({ words, sourceCare }: ListDeps, visit: Visit): Promise<Reply> {
  const sources = await sourceCare.list();
  const polled = sources.filter(isRead);
  return listMessage(visit, {
    reachable: polled.filter(({ state }) => state === 'reachable').length,
    total: polled.length,
    items: sources.map((source) => sayHealth(words, visit, source)),
    citations: sources.map(({ name, url }) => ({ title: sayLocalText(visit, name), url })),
    buttons: [
      actCommand(visit, 'source-add'),
      ...(sources.length > 0 ? [actCommand(visit, 'source-care')] : []),
      actCommand(visit, 'sources-import'),
      ...(sources.length > 0 ? [actCommand(visit, 'sources-export')] : []),
      ...offerToSubscribe(visit, 'news'),
    ],
  });
}

type Listed = {
  readonly reachable: number;
  readonly total: number;
  readonly items: readonly string[];
  readonly citations: readonly Citation[];
  readonly buttons: readonly Button[];
};

function listMessage(visit: Visit, { reachable, total, items, citations, buttons }: Listed): Reply {
  const { say, language } = visit;
  const summary = say('chat:sources-reachable', { reachable, total });
  const parts: readonly Part[] = [
    { kind: 'title', text: say('chat:sources-title') },
    { kind: 'text', text: summary, weight: 'strong' },
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
    ...(citations.length > 0
      ? [{ kind: 'sources', label: say('chat:source-addresses'), citations } as const]
      : []),
  ];
  return toAsker({ language, summary, parts, buttons });
}

function sayName(visit: Visit, { name, testedOn }: SourceState): string {
  const said = sayLocalText(visit, name);
  return testedOn === null ? visit.say('chat:source.untested', { name: said }) : said;
}

function sayTrouble(words: Words, visit: Visit, source: SourceState): string {
  const name = sayLocalText(visit, source.name);
  if (source.state === 'not-polled-yet') return visit.say('chat:source.not-polled-yet', { name });
  const since = source.reachedAt?.toZonedDateTimeISO(visit.channel?.timezone ?? 'UTC').toPlainDate();
  return since
    ? visit.say('chat:source.unreachable-since', { name, day: sayDay(words, visit.language, since) })
    : visit.say('chat:source.unreachable', { name });
}
