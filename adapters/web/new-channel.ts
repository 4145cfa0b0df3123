import { cleanName } from '#src/messages/clean-text.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Channel, Tenant } from '#src/model/channel.ts';
import type { Language } from '#src/model/language.ts';

type NewChannel = Omit<Channel, 'id'>;

/** What is wrong, and beside which field of the form to say so. */
type Mistake = { readonly field: 'name' | 'languages' | 'timezone'; readonly key: TextKey };

const MAX_NAME = 80;

export const TIMEZONES: readonly string[] = [...Intl.supportedValuesOf('timeZone'), 'UTC'];

export type NewChannelReading =
  | { readonly kind: 'channel'; readonly channel: NewChannel }
  | { readonly kind: 'mistake'; readonly mistake: Mistake };

/** Reads the form for a new channel, as a browser sent it. `suffix` keeps two of one name apart for ever. */
export function readNewChannel(
  given: Readonly<Record<string, unknown>>,
  known: {
    readonly tenant: Tenant;
    readonly languages: readonly Language[];
    readonly names: readonly string[];
  },
  suffix: string,
): NewChannelReading {
  const name = typeof given.name === 'string' ? cleanName(given.name) : '';
  if (name === '' || name.length > MAX_NAME) return mistake('name', 'web:new-channel.name-needed');
  if (known.names.some((other) => other.toLowerCase() === name.toLowerCase())) {
    return mistake('name', 'web:new-channel.name-taken');
  }
  const wanted: readonly unknown[] = Array.isArray(given.languages) ? given.languages : [];
  const languages = known.languages.filter((language) => wanted.includes(language));
  if (languages.length === 0) return mistake('languages', 'web:new-channel.languages-needed');
  const timezone = TIMEZONES.find((zone) => zone === given.timezone);
  if (timezone === undefined) return mistake('timezone', 'web:new-channel.timezone-needed');
  const address = { tenant: known.tenant, ref: `${slugOf(name)}-${suffix}` };
  return { kind: 'channel', channel: { address, name, kind: 'channel', languages, timezone } };
}

function mistake(field: Mistake['field'], key: TextKey): NewChannelReading {
  return { kind: 'mistake', mistake: { field, key } };
}

/** Whether a channel of the page may be called so in an address; no other is looked for. */
export function isChannelRef(ref: string): boolean {
  return /^[\w-]+$/.test(ref);
}

/** For addresses: `Quanten & KI` -> `quanten-ki`. */
function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'channel'
  );
}
