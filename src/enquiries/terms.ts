import type { Visit } from '#src/desk/area.ts';
import { sayDay } from '#src/messages/dates.ts';
import { sayList } from '#src/messages/lists.ts';
import type { Channel } from '#src/model/channel.ts';
import { ENQUIRIES_KEPT } from '#src/model/enquiry.ts';
import type { DirectChat } from '#src/people/direct-chat.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Experts } from '#src/ports/enquiries.ts';
import type { Words } from '#src/ports/words.ts';

export type TermsDeps = {
  readonly words: Words;
  readonly clock: Clock;
  readonly experts: Experts;
  readonly directChat: DirectChat;
};

/** What somebody consents to: who reads their enquiry, and where its answer will stand. */
export type Terms = { readonly experts: readonly Channel[]; readonly replyTo: Channel };

/** Null where nobody answers enquiries, or no answer could reach the asker. */
export async function termsFor({ experts, directChat }: TermsDeps, visit: Visit): Promise<Terms | null> {
  const { asker, channel } = visit;
  const asked = await experts.of(asker.channel.tenant);
  if (asked.length === 0) return null;
  const replyTo = channel?.kind === 'direct' ? channel : ((await directChat(asker)) ?? channel);
  return replyTo && { experts: asked, replyTo };
}

/** The same for a form, which brings it back: consent holds for what was shown. */
export function termsMark({ experts, replyTo }: Terms): string {
  return [replyTo, ...experts].map(({ id }) => id).join(' ');
}

/** What is passed on, to whom, where the answer will be read, and how long all of it is kept. */
export function sayTerms({ words, clock }: TermsDeps, visit: Visit, { experts, replyTo }: Terms): string {
  const { say, language, asker } = visit;
  const until = clock
    .now()
    .toZonedDateTimeISO(replyTo.timezone ?? 'UTC')
    .add(ENQUIRIES_KEPT);
  const names = experts.map(({ name }) => say('enquiries:experts-name', { name }));
  const to = sayList(language, names);
  return [
    say('enquiries:consent', { name: asker.person.name, experts: to }),
    say(`enquiries:replied-in-${replyTo.kind}`, { channel: replyTo.name }),
    say('enquiries:kept-until', { day: sayDay(words, language, until.toPlainDate()) }),
  ].join(' ');
}
