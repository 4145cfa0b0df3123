import { sayEnd } from '#src/messages/dates.ts';
import type { Call } from '#src/model/call.ts';
import type { Claim, Deadline } from '#src/model/deadline.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

/** Which source tells what, and what stands here until that is settled; null where none disagrees. */
export function sayDispute(words: Words, language: Language, deadline: Deadline): string | null {
  return sayClaims(words, language, deadline, deadline.disputed?.claims ?? []);
}

/** The same of those that name another date, where it is said elsewhere that the call is called off. */
export function sayOtherDates(words: Words, language: Language, deadline: Deadline): string | null {
  const claims = deadline.disputed?.claims ?? [];
  return sayClaims(
    words,
    language,
    deadline,
    claims.filter(({ kind }) => kind !== 'withdrawn'),
  );
}

function sayClaims(
  words: Words,
  language: Language,
  deadline: Deadline,
  claims: readonly Claim[],
): string | null {
  const { disputed } = deadline;
  if (!disputed || claims.length === 0) return null;
  return claims.map((claim) => sayClaim(words, language, deadline, disputed.confirmed, claim)).join(' ');
}

/** Which source calls the call off, until that is settled; null where none does, and where it is known to be off. */
export function sayCalledOff(words: Words, language: Language, call: Call): string | null {
  const { calledOffBy, status } = call;
  if (!calledOffBy || status === 'cancelled') return null;
  return words.say(language, 'findings:note.called-off', { source: { local: calledOffBy } });
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
