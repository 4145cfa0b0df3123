import type { Visit } from '#src/desk/area.ts';
import { act, actForForm } from '#src/desk/replies.ts';
import { sayMoment } from '#src/messages/dates.ts';
import { sayLocalText } from '#src/messages/local-text.ts';
import type { Fact, Message, Part } from '#src/messages/message.ts';
import type { AnnouncementState } from '#src/ports/announcements.ts';
import type { Words } from '#src/ports/words.ts';

/** Where an announcement has arrived, and where not and why. */
export function stateMessage(words: Words, visit: Visit, id: string, state: AnnouncementState): Message {
  const { say } = visit;
  const { sent, waiting, failed, unknown } = state;
  const delivered = say('announcements:state-delivered', { sent, total: sent + waiting + failed + unknown });
  const open = (['waiting', 'failed', 'unknown'] as const).filter((name) => state[name] > 0);
  const facts = open.map(
    (name): Fact => ({
      label: say(`announcements:state.${name}`),
      value: String(state[name]),
    }),
  );
  const items = state.problems.map(({ channel, reason }) =>
    say('announcements:state-problem', {
      channel,
      reason: reason ? say(reason.key, reason.values) : say('announcements:state-no-reason'),
    }),
  );
  const parts: readonly Part[] = [
    { kind: 'title', text: sayLocalText(visit, state.title) },
    { kind: 'text', text: delivered, weight: 'strong' },
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
    ...(state.change ? changeParts(words, visit, state.change) : []),
  ];
  const changes = [
    actForForm(visit, 'announcements:correct', 'announcements.correct', { id }),
    act(visit, 'announcements:recall', 'announcements.recall', { id }),
  ];
  return {
    language: visit.language,
    summary: delivered,
    parts,
    buttons: [
      act(visit, 'announcements:refresh', 'announcements.state', { id }),
      ...(state.change?.kind === 'recalled' ? [] : changes),
    ],
  };
}

/** Who changed it when, and each place with its own result. */
function changeParts(
  words: Words,
  visit: Visit,
  change: NonNullable<AnnouncementState['change']>,
): readonly Part[] {
  const { kind, by, at, changed, total, places } = change;
  const moment = sayMoment(words, visit.language, at, visit.channel?.timezone ?? 'UTC');
  const text = visit.say(`announcements:state-${kind}`, { by, moment, changed, total });
  const items = places.map(({ channel, state, reason }) => {
    const result = visit.say(`announcements:place.${state}`);
    if (!reason) return visit.say('announcements:state-problem', { channel, reason: result });
    return visit.say('announcements:place-why', { channel, result, reason });
  });
  return [
    { kind: 'text', text, weight: 'strong' },
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
  ];
}
