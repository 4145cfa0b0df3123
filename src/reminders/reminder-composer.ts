import { type Composer, writeEach } from '#src/deliveries/composer.ts';
import { inAllLanguages } from '#src/messages/message.ts';
import { isOver } from '#src/model/deadline.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Reminders } from '#src/ports/reminders.ts';
import type { Words } from '#src/ports/words.ts';
import { reminderEditMessage } from '#src/reminders/reminder-edit-message.ts';
import { reminderMessage } from '#src/reminders/reminder-message.ts';

/** Writes reminders and their edits in the channel's languages, from what is known when they leave. */
export function reminderComposer(
  reminders: Pick<Reminders, 'stagesFor' | 'changesFor'>,
  words: Words,
  clock: Clock,
): Composer<'reminder'> {
  const composePosts = postComposer(reminders, words, clock);
  const composeEdits = editComposer(reminders, words, clock);
  return async (deliveries) => {
    const posts = deliveries.filter(({ updates }) => updates === null);
    const edits = deliveries.filter(({ updates }) => updates !== null);
    const composed = await Promise.all([composePosts(posts), composeEdits(edits)]);
    return new Map(composed.flatMap((compositions) => [...compositions]));
  };
}

function postComposer(
  reminders: Pick<Reminders, 'stagesFor'>,
  words: Words,
  clock: Clock,
): Composer<'reminder'> {
  return async (deliveries) => {
    if (deliveries.length === 0) return new Map();
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

// Whether or not the channel still wants reminders: what it was told stands there.
function editComposer(
  reminders: Pick<Reminders, 'changesFor'>,
  words: Words,
  clock: Clock,
): Composer<'reminder'> {
  return async (deliveries) => {
    if (deliveries.length === 0) return new Map();
    const changes = await reminders.changesFor(deliveries.map(({ id }) => id));
    const now = clock.now();
    return writeEach(
      deliveries,
      ({ id, channel: { languages, timezone } }) => JSON.stringify([changes.get(id), languages, timezone]),
      ({ id, channel }) => {
        const change = changes.get(id);
        if (change === undefined) return null;
        return inAllLanguages(
          channel.languages.map((language) => reminderEditMessage(words, language, change, channel, now)),
        );
      },
    );
  };
}
