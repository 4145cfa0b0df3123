import { stageFacts } from '#src/calls/stage-facts.ts';
import { sayDeadline } from '#src/messages/dates.ts';
import { sayLocalText, textReader } from '#src/messages/local-text.ts';
import type { Button, Message, Part } from '#src/messages/message.ts';
import type { Channel } from '#src/model/channel.ts';
import { daysLeft } from '#src/model/deadline.ts';
import type { Language } from '#src/model/language.ts';
import type { ComingStage } from '#src/ports/coming-stages.ts';
import type { Words } from '#src/ports/words.ts';

/**
 * What a reminder says in one language: `Noch 14 Tage – …`. The days are counted when it leaves, in the
 * deadline's zone and told in the channel's besides, and on both sides where both read the channel.
 */
export function reminderMessage(
  words: Words,
  language: Language,
  stage: ComingStage,
  { timezone, languages }: Pick<Channel, 'timezone' | 'languages'>,
  now: Temporal.Instant,
): Message {
  const title = sayTitle(words, language, stage, now);
  const deadline = sayDeadline(words, language, stage.deadline);
  const { sources } = stage;
  const label = words.say(language, 'calls:source', { count: sources.length });
  const parts: readonly Part[] = [
    { kind: 'title', text: title },
    { kind: 'facts', facts: stageFacts(words, language, stage, timezone, languages) },
    ...(sources.length > 0 ? [{ kind: 'sources', label, citations: sources } as const] : []),
  ];
  const open = words.say(language, 'calls:open-source');
  const buttons = sources.slice(0, 1).map(({ url }): Button => ({ kind: 'open', label: open, url }));
  const summary = words.say(language, 'calls:reminder.summary', { title, deadline });
  return { language, summary, parts, buttons };
}

function sayTitle(words: Words, language: Language, stage: ComingStage, now: Temporal.Instant): string {
  const title = sayLocalText(textReader(words, language), stage.title);
  const count = daysLeft(stage.deadline, now);
  if (count < 1) return words.say(language, 'calls:reminder.today', { title });
  return words.say(language, 'calls:reminder.title', { count, title });
}
