import { type Composer, writeEach } from '#src/deliveries/composer.ts';
import { enquiryMessage } from '#src/enquiries/enquiry-message.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import type { Enquiries } from '#src/ports/enquiries.ts';
import type { Words } from '#src/ports/words.ts';

/** Writes what is said of enquiries on these platforms, by their names, as they are when it leaves. */
export function enquiryComposer(
  enquiries: Pick<Enquiries, 'find'>,
  words: Words,
  platforms: ReadonlyMap<string, Pick<ChatPlatform, 'hearsReplies'>>,
): Composer<'enquiry'> {
  return async (deliveries) => {
    const ids = [...new Set(deliveries.map(({ cause }) => cause.enquiryId))];
    const found = new Map((await enquiries.find(ids)).map((enquiry) => [enquiry.id, enquiry]));
    return writeEach(
      deliveries,
      ({ cause, channel: { address, languages, timezone } }) =>
        JSON.stringify([cause.enquiryId, cause.saying, address.tenant.platform, languages, timezone]),
      ({ cause, channel }) => {
        const enquiry = found.get(cause.enquiryId);
        const hearsReplies = platforms.get(channel.address.tenant.platform)?.hearsReplies ?? false;
        return enquiry ? enquiryMessage(words, enquiry, cause.saying, { ...channel, hearsReplies }) : null;
      },
    );
  };
}
