import { stageFacts } from '#src/calls/stage-facts.ts';
import { sayDeadline } from '#src/messages/dates.ts';
import { sayLocalText, textReader } from '#src/messages/local-text.ts';
import type { Button, Fact, Message, Part } from '#src/messages/message.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Citation } from '#src/model/citation.ts';
import { daysLeft, isOver } from '#src/model/deadline.ts';
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
  const facts = stageFacts(words, language, stage, timezone, languages);
  const summary = words.say(language, 'calls:reminder.summary', { title, deadline });
  return deadlineMessage(words, language, { title, summary, facts, sources: stage.sources });
}

/** What is said of a deadline: what became of it, its facts and where they are from. */
export function deadlineMessage(
  words: Words,
  language: Language,
  said: {
    readonly title: string;
    readonly summary: string;
    readonly facts: readonly Fact[];
    readonly sources: readonly Citation[];
  },
): Message {
  const { title, summary, facts, sources } = said;
  const label = words.say(language, 'calls:source', { count: sources.length });
  const parts: readonly Part[] = [
    { kind: 'title', text: title },
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
    ...(sources.length > 0 ? [{ kind: 'sources', label, citations: sources } as const] : []),
  ];
  const open = words.say(language, 'calls:open-source');
  const buttons = sources.slice(0, 1).map(({ url }): Button => ({ kind: 'open', label: open, url }));
  return { language, summary, parts, buttons };
}

function sayTitle(words: Words, language: Language, stage: ComingStage, now: Temporal.Instant): string {
  const title = sayLocalText(textReader(words, language), stage.title);
  // An edit that sets right what a post says may come when it is over.
  if (isOver(stage.deadline, now)) return title;
  const count = daysLeft(stage.deadline, now);
  if (count < 1) return words.say(language, 'calls:reminder.today', { title });
  return words.say(language, 'calls:reminder.title', { count, title });
}
