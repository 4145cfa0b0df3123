import type { TextKey } from '#src/messages/text.ts';
import type { Channel, Tenant } from '#src/model/channel.ts';
import type { Language } from '#src/model/language.ts';

export type NewChannel = Omit<Channel, 'id'>;

/** What is wrong, and beside which field of the form to say so. */
export type Mistake = { readonly field: 'name' | 'languages' | 'timezone'; readonly key: TextKey };

const MAX_NAME = 80;

export const TIMEZONES: readonly string[] = [...Intl.supportedValuesOf('timeZone'), 'UTC'];

/** Reads the form for a new channel, as a browser sent it. `suffix` keeps two of one name apart for ever. */
export function readNewChannel(
  given: Readonly<Record<string, unknown>>,
  known: {
    readonly tenant: Tenant;
    readonly languages: readonly Language[];
    readonly names: readonly string[];
  },
  suffix: string,
): NewChannel | Mistake {
  const name = typeof given.name === 'string' ? given.name.trim().replace(/\s+/g, ' ') : '';
  if (name === '' || name.length > MAX_NAME) return { field: 'name', key: 'web:new-channel.name-needed' };
  if (known.names.some((other) => other.toLowerCase() === name.toLowerCase())) {
    return { field: 'name', key: 'web:new-channel.name-taken' };
  }
  const wanted: readonly unknown[] = Array.isArray(given.languages) ? given.languages : [];
  const languages = known.languages.filter((language) => wanted.includes(language));
  if (languages.length === 0) return { field: 'languages', key: 'web:new-channel.languages-needed' };
  const timezone = TIMEZONES.find((zone) => zone === given.timezone);
  if (timezone === undefined) return { field: 'timezone', key: 'web:new-channel.timezone-needed' };
  const ref = `${slugOf(name)}-${suffix}`;
  return { address: { tenant: known.tenant, ref }, name, kind: 'channel', languages, timezone };
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
