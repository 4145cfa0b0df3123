import { sayEnd } from '#src/messages/dates.ts';
import type { Call, Stage } from '#src/model/call.ts';
import type { Claim, Deadline } from '#src/model/deadline.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

/** Which source tells what, and what stands here until that is settled; null where none disagrees. */
export function sayDispute(words: Words, language: Language, deadline: Deadline): string | null {
  const { disputed } = deadline;
  if (!disputed) return null;
  return disputed.claims
    .map((claim) => sayClaim(words, language, deadline, disputed.confirmed, claim))
    .join(' ');
}

/**
 * Which source calls the call off, until that is settled; null where none does, where one of the dates that are `shown`
 * beside it says so, and where it is known to be off.
 */
export function sayCalledOff(
  words: Words,
  language: Language,
  { calledOffBy, status }: Call,
  shown: readonly Stage[],
): string | null {
  const doTheDates = shown.some(({ deadline }) => isCalledOff(deadline));
  if (!calledOffBy || status === 'cancelled' || doTheDates) return null;
  return words.say(language, 'findings:note.called-off', { source: { local: calledOffBy } });
}

function isCalledOff({ disputed }: Deadline): boolean {
  return disputed?.claims.some(({ kind }) => kind === 'withdrawn') ?? false;
}

function sayClaim(
  words: Words,
  language: Language,
  deadline: Deadline,
  confirmed: Deadline,
  claim: Claim,
): string {
  const source = { local: claim.source };
  if (claim.kind === 'withdrawn') return words.say(language, 'findings:note.withdrawn', { source });
  const { other } = claim;
  const isEarlier = [confirmed, other].every(
    ({ instant }) => Temporal.Instant.compare(deadline.instant, instant) <= 0,
  );
  return words.say(language, isEarlier ? 'findings:note.earlier' : 'findings:note.later', {
    source,
    other: sayEnd(words, language, other),
    confirmed: sayEnd(words, language, confirmed),
  });
}
