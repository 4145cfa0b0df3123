import type { Composer } from '#src/deliveries/composer.ts';
import { inAllLanguages } from '#src/messages/message.ts';
import { isOver } from '#src/model/deadline.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Reminders } from '#src/ports/reminders.ts';
import type { Words } from '#src/ports/words.ts';
import { reminderMessage } from '#src/reminders/reminder-message.ts';

/** Writes reminders in the channel's languages, from what is known when they leave. */
export function reminderComposer(
  reminders: Pick<Reminders, 'stageOf'>,
  words: Words,
  clock: Clock,
): Composer<'reminder'> {
  return async ({ cause }, channel) => {
    const stage = await reminders.stageOf(cause, channel.id);
    const now = clock.now();
    if (stage === null || isOver(stage.deadline, now)) return null;
    return inAllLanguages(
      channel.languages.map((language) => reminderMessage(words, language, stage, channel.timezone, now)),
    );
  };
}
