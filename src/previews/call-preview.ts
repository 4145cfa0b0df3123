import { calledOffPart } from '#src/answers/say/called-off.ts';
import { sayLeft, sayState } from '#src/answers/say/stages.ts';
import { stageFacts } from '#src/calls/stage-facts.ts';
import { sayLocalText, textReader } from '#src/messages/local-text.ts';
import type { Message, Part } from '#src/messages/message.ts';
import { type Call, isOff, nextStage } from '#src/model/call.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

/** What stands below a link to a call: its title, where it stands, and its next deadline. */
export function callPreview(
  words: Words,
  language: Language,
  call: Call,
  { timezone, languages }: Pick<Channel, 'timezone' | 'languages'>,
  now: Temporal.Instant,
): Message {
  const teller = { words, language, now };
  const title = sayLocalText(textReader(words, language), call.title);
  const next = isOff(call) ? undefined : nextStage(call, now);
  const said = [sayState(teller, call), next && sayLeft(teller, next)].filter(
    (text) => typeof text === 'string',
  );
  // A deadline brings the note with it.
  const dates: readonly Part[] = next
    ? [{ kind: 'facts', facts: stageFacts(words, language, next, timezone, languages) }]
    : calledOffPart(teller, call);
  return {
    language,
    summary: [title, ...said].join(' · '),
    parts: [{ kind: 'title', text: title }, ...said.map((text): Part => ({ kind: 'text', text })), ...dates],
    buttons: [],
  };
}
