import type { Activity } from '#adapters/teams/connector.ts';
import { cleanName } from '#src/messages/clean-text.ts';
import { list, record, text } from '#src/messages/json.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { Language } from '#src/model/language.ts';

/** Somebody who did something, as the activity tells of them. */
export type TeamsPerson = {
  /** Their id in Entra, which is the same everywhere; else that of the conversation. */
  readonly ref: string;
  /** As the conversation names them, such as `29:…`. */
  readonly id: string;
  readonly name: string;
  /** Of their Teams, such as `de-DE`. */
  readonly locale: string | null;
  /** IANA zone. */
  readonly timezone: string | null;
};

const ZONES = new Set(Intl.supportedValuesOf('timeZone'));

/** Whether somebody did it, and not this bot or another one. */
export function isByPerson({ from: sender }: Activity, botId: string): boolean {
  const { id: given, role } = record(sender);
  const id = text(given);
  return id !== '' && id !== botId && !id.startsWith('28:') && role !== 'bot';
}

export function personOf(activity: Activity): TeamsPerson {
  const from = record(activity.from);
  const id = text(from.id);
  const client = record(list(activity.entities).find((entity) => record(entity).type === 'clientInfo'));
  const zones = [activity.localTimezone, client.timezone].map(text);
  return {
    ref: text(from.aadObjectId) || id,
    id,
    name: cleanName(text(from.name)) || id,
    locale: text(activity.locale) || text(client.locale) || null,
    timezone: zones.find((zone) => ZONES.has(zone)) ?? null,
  };
}

/**
 * Whether somebody is of another organisation than the one whose app registration was meant, as in a shared channel or a
 * federated chat. Teams names theirs beside the sender, the conversation or the channel; where one of them is another,
 * or none is named, it counts as such.
 */
export function isOutsider({ from: sender, conversation, channelData }: Activity, tenant: Tenant): boolean {
  const ofChannel = record(record(channelData).tenant).id;
  const named = [record(sender).tenantId, record(conversation).tenantId, ofChannel].map(text).filter(Boolean);
  return named.length === 0 || named.some((ref) => ref !== tenant.ref);
}

/** Those of our languages that somebody reads in Teams; all of them where that is none. */
export function spokenBy({ locale }: TeamsPerson, languages: readonly Language[]): readonly Language[] {
  const own = languages.filter((language) => locale?.startsWith(language));
  return own.length > 0 ? own : languages;
}

/** In which language the bot says something by itself to somebody: their own in Teams, else the first of ours. */
export function languageOf(person: TeamsPerson, languages: readonly Language[]): Language {
  const [language = ''] = spokenBy(person, languages);
  return language;
}
