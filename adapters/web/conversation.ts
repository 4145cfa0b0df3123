import { readSubmission } from '#adapters/adaptive-cards/submission.ts';
import type { Reader } from '#adapters/web/readers.ts';
import type { Reply } from '#src/messages/form.ts';
import { type SingleReply, singleReplies } from '#src/messages/single-replies.ts';
import type { ChannelAddress } from '#src/model/channel.ts';
import type { Asker } from '#src/model/person.ts';
import type { Desk } from '#src/ports/desk.ts';
import type { PageBody, PageStore } from '#src/ports/page-store.ts';

/** A reader in a channel, by the name that the bot uses for them. */
export type Place = { readonly reader: Reader; readonly name: string; readonly channel: ChannelAddress };

/** Posts what somebody wrote and what the desk replied; returns the ids of the replies. Others see a question with its public answer only. */
export async function write(
  store: PageStore,
  desk: Desk,
  place: Place,
  text: string,
): Promise<readonly string[]> {
  const body: PageBody = { kind: 'said', personRef: place.reader.ref, text };
  const question = await store.post({ channel: place.channel.ref, body, onlyFor: place.reader.ref }, null);
  const reply = await desk.write(askerOf(place), text);
  if (question !== null && isPublic(reply)) await store.reveal(question);
  return showReply(store, place, reply, null);
}

/** Hands in a pressed button or a form; null where the data are not of one of our cards. A form gives way to its reply. */
export async function act(
  store: PageStore,
  desk: Desk,
  place: Place,
  messageId: string | null,
  data: unknown,
): Promise<readonly string[] | null> {
  const submission = readSubmission(data);
  if (submission === null) return null;
  if (submission.kind === 'press') {
    return showReply(store, place, await desk.press(askerOf(place), submission.action), null);
  }
  return showReply(store, place, await desk.submit(askerOf(place), submission.form), messageId);
}

function askerOf(place: Place): Asker {
  const { reader, name, channel } = place;
  return {
    person: { platform: channel.tenant.platform, ref: reader.ref, name },
    channel,
    conversation: `${channel.tenant.platform}:${channel.ref}:${reader.ref}`,
    isOutsider: false,
    isGuest: false,
    isHeardAlone: false,
    language: null,
  };
}

function isPublic(reply: Reply): boolean {
  return singleReplies(reply).some(isForAll);
}

async function showReply(
  store: PageStore,
  place: Place,
  reply: Reply,
  formId: string | null,
): Promise<readonly string[]> {
  const channel = place.channel.ref;
  const { ref } = place.reader;
  const shown: string[] = [];
  let replaceable = formId;
  for (const one of singleReplies(reply)) {
    const body = bodyOf(one);
    const onlyFor = isForAll(one) ? null : ref;
    const isInPlace = replaceable !== null && onlyFor !== null;
    const replaced = isInPlace && (await store.replacePrivate(channel, replaceable ?? '', ref, body));
    const id = replaced ? replaceable : await store.post({ channel, body, onlyFor }, null);
    if (id !== null) shown.push(id);
    if (isInPlace) replaceable = null;
  }
  if (replaceable !== null) await store.replacePrivate(channel, replaceable, ref, { kind: 'gone' });
  return shown;
}

function isForAll(reply: SingleReply): boolean {
  return reply.kind === 'message' && reply.to === 'channel';
}

function bodyOf(reply: SingleReply): PageBody {
  return reply.kind === 'form'
    ? { kind: 'form', form: reply.form }
    : { kind: 'message', message: reply.message };
}
