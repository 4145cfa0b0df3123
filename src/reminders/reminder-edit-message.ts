import { stageFacts, toldFact } from '#src/calls/stage-facts.ts';
import { sayDeadline } from '#src/messages/dates.ts';
import { sayLocalText, textReader } from '#src/messages/local-text.ts';
import type { Message } from '#src/messages/message.ts';
import type { Channel } from '#src/model/channel.ts';
import { isDateDisputed } from '#src/model/deadline.ts';
import type { Language } from '#src/model/language.ts';
import type { ReminderChange } from '#src/ports/reminders.ts';
import type { Words } from '#src/ports/words.ts';
import { deadlineMessage, reminderMessage } from '#src/reminders/reminder-message.ts';

type Reader = Pick<Channel, 'timezone' | 'languages'>;
type Moved = Extract<ReminderChange, { readonly kind: 'moved' }>;
type Gone = Extract<ReminderChange, { readonly kind: 'gone' }>;

/** What stands in one language where a reminder was posted whose deadline has changed since. */
export function reminderEditMessage(
  words: Words,
  language: Language,
  change: ReminderChange,
  reader: Reader,
  now: Temporal.Instant,
): Message {
  switch (change.kind) {
    case 'holds':
      return reminderMessage(words, language, change.stage, reader, now);
    case 'moved':
      return movedMessage(words, language, change, reader);
    case 'gone':
      return goneMessage(words, language, change, reader);
  }
}

function movedMessage(words: Words, language: Language, { stage, told }: Moved, reader: Reader): Message {
  const { countries, sources } = stage;
  // Which of the two dates is right nobody knows: then nothing has changed, and none was the one before.
  const isDisputed = isDateDisputed(stage.deadline);
  const title = words.say(language, isDisputed ? 'calls:reminder.disputed' : 'calls:reminder.moved', {
    title: sayLocalText(textReader(words, language), stage.title),
  });
  const deadline = sayDeadline(words, language, stage.deadline);
  const facts = stageFacts(words, language, stage, reader.timezone, reader.languages);
  return deadlineMessage(words, language, {
    title,
    summary: words.say(language, 'calls:reminder.summary', { title, deadline }),
    facts:
      told && !isDisputed
        ? [toldFact(words, language, 'calls:fact.told', told, { ...reader, countries }), ...facts]
        : facts,
    sources,
  });
}

// For notifications no date is said: one that holds is not known.
function goneMessage(words: Words, language: Language, { call, told }: Gone, reader: Reader): Message {
  const title = call
    ? words.say(language, 'calls:reminder.gone', {
        title: sayLocalText(textReader(words, language), call.title),
      })
    : words.say(language, 'calls:reminder.gone-untitled');
  return deadlineMessage(words, language, {
    title,
    summary: title,
    facts: told ? [toldFact(words, language, 'calls:fact.void', told, { ...reader, countries: [] })] : [],
    sources: call?.sources ?? [],
  });
}
