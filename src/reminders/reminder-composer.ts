import { type Composer, writeEach } from '#src/deliveries/composer.ts';
import { inAllLanguages } from '#src/messages/message.ts';
import { isOver } from '#src/model/deadline.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Reminders } from '#src/ports/reminders.ts';
import type { Words } from '#src/ports/words.ts';
import { reminderMessage } from '#src/reminders/reminder-message.ts';

/** Writes reminders in the channel's languages, from what is known when they leave. */
export function reminderComposer(
  reminders: Pick<Reminders, 'stagesFor'>,
  words: Words,
  clock: Clock,
): Composer<'reminder'> {
  return async (deliveries) => {
    const stages = await reminders.stagesFor(deliveries.map(({ id }) => id));
    const now = clock.now();
    return writeEach(
      deliveries,
      ({ id, cause, channel: { languages, timezone } }) =>
        JSON.stringify([stages.has(id), cause.callId, cause.stageId, cause.version, languages, timezone]),
      ({ id, channel }) => {
        const stage = stages.get(id);
        if (stage === undefined || isOver(stage.deadline, now)) return null;
        return inAllLanguages(
          channel.languages.map((language) => reminderMessage(words, language, stage, channel, now)),
        );
      },
    );
  };
}
