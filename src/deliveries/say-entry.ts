import { sayMoment } from '#src/messages/dates.ts';
import { enquiryNumber } from '#src/model/enquiry.ts';
import { type Language, pickText } from '#src/model/language.ts';
import type { LedgerEntry } from '#src/ports/ledger.ts';
import type { Words } from '#src/ports/words.ts';

/** One line of the ledger for an operator: when (UTC), where, what, what became of it, and what is to be decided. */
export function sayEntry(words: Words, language: Language, entry: LedgerEntry): string {
  const line = sayWithReason(words, language, entry);
  if (entry.state !== 'unknown') return onOneLine(line);
  return onOneLine(words.say(language, 'deliveries:line-decide', { line, id: entry.id }));
}

function sayWithReason(words: Words, language: Language, entry: LedgerEntry): string {
  const { channel, reason } = entry;
  const line = words.say(language, 'deliveries:line', {
    at: sayMoment(words, language, entry.settledAt ?? entry.dueAt, 'UTC'),
    platform: channel.address.tenant.platform,
    channel: channel.name,
    what: sayWhat(words, language, entry),
    state: words.say(language, `deliveries:state.${entry.state}`),
  });
  return reason === null ? line : words.say(language, 'deliveries:line-why', { line, reason });
}

/** The same for a program: names stay as they are, times are UTC, only subject and reason are in words. */
export function entryAsJson(words: Words, language: Language, entry: LedgerEntry) {
  const { id, key, cause, channel, isUpdate, state, attempts, reason, messageRef } = entry;
  return {
    id,
    key,
    state,
    cause,
    subject: subjectOf(words, language, entry),
    isUpdate,
    platform: channel.address.tenant.platform,
    tenant: channel.address.tenant.ref,
    channel: channel.address.ref,
    channelName: channel.name,
    attempts,
    messageRef,
    reason: reason && words.say(language, reason.key, reason.values),
    createdAt: entry.createdAt.toString(),
    dueAt: entry.dueAt.toString(),
    settledAt: entry.settledAt?.toString() ?? null,
  };
}

/** `Ankündigung „Treffen“`: the kind of delivery and what it is about. */
export function sayWhat(words: Words, language: Language, entry: LedgerEntry): string {
  const { cause } = entry;
  const subject = subjectOf(words, language, entry);
  if (cause.kind === 'reminder') {
    // Versions are counted over all deadlines: told to people, one would read as so many changes of this one.
    const { stageId: stage, leadDays: count } = cause;
    if (entry.isUpdate) return words.say(language, 'deliveries:what.reminder-edit', { subject, stage });
    return words.say(language, 'deliveries:what.reminder', { subject, stage, count });
  }
  if (cause.kind === 'notice') return words.say(language, 'deliveries:what.notice', { subject });
  if (cause.kind === 'enquiry') {
    const kind = words.say(language, `deliveries:what.enquiry-${cause.saying}`);
    return words.say(language, 'deliveries:what.enquiry', { subject, kind });
  }
  const edit = entry.isUpdate ? '-edit' : '';
  return words.say(language, `deliveries:what.${cause.kind}${edit}`, { subject, version: cause.version });
}

/** What it is about, or the id where its title is gone. */
function subjectOf(words: Words, language: Language, { subject, cause }: LedgerEntry): string {
  if (subject !== null) return pickText(subject, language).text;
  switch (cause.kind) {
    case 'reminder':
      return cause.callId;
    case 'news':
      return cause.itemId;
    case 'announcement':
      return cause.announcementId;
    case 'enquiry':
      return enquiryNumber({ id: cause.enquiryId });
    case 'notice':
      return words.say(language, cause.text.key, cause.text.values);
  }
}

// A title from outside must not move the cursor of a terminal.
function onOneLine(line: string): string {
  return line.replaceAll(/\p{Cc}+/gu, ' ');
}
