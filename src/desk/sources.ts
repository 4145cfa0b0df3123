import type { Area, Visit } from '#src/desk/area.ts';
import { offerToSubscribe, tell, toAsker } from '#src/desk/replies.ts';
import { sayDay } from '#src/messages/dates.ts';
import type { Reply } from '#src/messages/form.ts';
import { sayLocalText } from '#src/messages/local-text.ts';
import type { Part } from '#src/messages/message.ts';
import { may } from '#src/people/permissions.ts';
import { roleHere } from '#src/people/role-here.ts';
import type { Roles } from '#src/ports/roles.ts';
import type { SourceState, SourceStates } from '#src/ports/source-states.ts';
import type { Words } from '#src/ports/words.ts';

export type SourceDeps = {
  readonly words: Words;
  readonly roles: Roles;
  readonly sourceStates: SourceStates;
};

/**
 * Shows which sources are polled, which cannot be reached and which nobody has tested; why one cannot be reached,
 * to those who can do something about it.
 */
export function sourceArea(deps: SourceDeps): Area {
  return { commands: { sources: (visit) => listSources(deps, visit) }, actions: {}, forms: {} };
}

async function listSources({ words, roles, sourceStates }: SourceDeps, visit: Visit): Promise<Reply> {
  const [sources, role] = await Promise.all([sourceStates.list(), roleHere(roles, visit.asker)]);
  if (sources.length === 0) return tell(visit, 'chat:sources-none');
  const { say } = visit;
  const troubled = sources.filter(({ state }) => state !== 'reachable');
  const counts = { reachable: sources.length - troubled.length, total: sources.length };
  const items = troubled.map((source) => sayTrouble(words, visit, source, may(role, 'see-faults')));
  const citations = sources.map((source) => ({ title: sayName(visit, source), url: source.url }));
  const parts: readonly Part[] = [
    { kind: 'title', text: say('chat:sources-title') },
    { kind: 'text', text: say('chat:sources-reachable', counts), weight: 'strong' },
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
    { kind: 'sources', label: say('chat:source-addresses'), citations },
  ];
  const summary = say('chat:sources-reachable', counts);
  return toAsker({ language: visit.language, summary, parts, buttons: offerToSubscribe(visit, 'news') });
}

function sayName(visit: Visit, { name, testedOn }: SourceState): string {
  const said = sayLocalText(visit, name);
  return testedOn === null ? visit.say('chat:source.untested', { name: said }) : said;
}

function sayTrouble(words: Words, visit: Visit, source: SourceState, isToldWhy: boolean): string {
  const name = sayLocalText(visit, source.name);
  if (source.state === 'not-polled-yet') return visit.say('chat:source.not-polled-yet', { name });
  const since = source.reachedAt?.toZonedDateTimeISO(visit.channel?.timezone ?? 'UTC').toPlainDate();
  const trouble = since
    ? visit.say('chat:source.unreachable-since', { name, day: sayDay(words, visit.language, since) })
    : visit.say('chat:source.unreachable', { name });
  if (!isToldWhy || source.state !== 'unreachable') return trouble;
  const reason = visit.say(source.reason.key, source.reason.values);
  return visit.say('chat:source.fault', { trouble, reason });
}
