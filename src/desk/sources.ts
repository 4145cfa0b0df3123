import type { Area, Visit } from '#src/desk/area.ts';
import { offerToSubscribe, tell, toAsker } from '#src/desk/replies.ts';
import type { Reply } from '#src/messages/form.ts';
import { sayLocalText } from '#src/messages/local-text.ts';
import type { Part } from '#src/messages/message.ts';
import type { SourceState, SourceStates } from '#src/ports/source-states.ts';

/** Shows which sources are polled, why one cannot be reached, and which nobody has tested. */
export function sourceArea(sources: SourceStates): Area {
  return {
    commands: { sources: async (visit) => listSources(visit, await sources.list()) },
    actions: {},
    forms: {},
  };
}

function listSources(visit: Visit, sources: readonly SourceState[]): Reply {
  if (sources.length === 0) return tell(visit, 'chat:sources-none');
  const { say } = visit;
  const items = sources.flatMap((source) => sayTrouble(visit, source));
  const counts = { reachable: sources.length - items.length, total: sources.length };
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

/** Nothing of one that can be reached. */
function sayTrouble(visit: Visit, source: SourceState): readonly string[] {
  const name = sayLocalText(visit, source.name);
  switch (source.state) {
    case 'reachable':
      return [];
    case 'not-polled-yet':
      return [visit.say('chat:source.not-polled-yet', { name })];
    case 'unreachable': {
      const reason = visit.say(source.reason.key, source.reason.values);
      return [visit.say('chat:source.unreachable', { name, reason })];
    }
  }
}
