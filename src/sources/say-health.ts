import type { Visit } from '#src/desk/area.ts';
import { sayMoment } from '#src/messages/dates.ts';
import { sayLocalText } from '#src/messages/local-text.ts';
import type { SourceHealth } from '#src/ports/source-care.ts';
import type { Words } from '#src/ports/words.ts';

/** One line on a source for those who look after it: its state, when it last answered, and what is wrong. */
export function sayHealth(words: Words, visit: Visit, source: SourceHealth): string {
  const { say, language, channel } = visit;
  const name = sayLocalText(visit, source.name);
  const moment = (at: Temporal.Instant | null) =>
    at ? sayMoment(words, language, at, channel?.timezone ?? 'UTC') : say('home:never');
  switch (source.state) {
    case 'off':
      return say('sources:health.off', { name, last: moment(source.reachedAt) });
    case 'self-paused':
      return say('sources:health.self-paused', {
        name,
        since: moment(source.since),
        last: moment(source.reachedAt),
        reason: source.reason,
      });
    case 'not-polled-yet':
      return say('chat:source.not-polled-yet', { name });
    case 'reachable':
      return say('sources:health.reachable', { name, last: moment(source.reachedAt) });
    case 'unreachable':
      return say('sources:health.unreachable', {
        name,
        since: moment(source.since),
        count: source.failures,
        last: moment(source.reachedAt),
        reason: source.reason,
      });
  }
}
