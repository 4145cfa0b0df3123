import type { WebApi } from '#adapters/slack/web-api.ts';
import { record, text } from '#src/messages/json.ts';
import type { Language } from '#src/model/language.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Log } from '#src/ports/log.ts';

/** What Slack tells of a person; `timezone` is an IANA zone. */
type Profile = {
  readonly name: string;
  readonly locale: string | null;
  readonly timezone: string | null;
  /** Whether they were let in from elsewhere, as a guest or by Slack Connect; so is whoever Slack does not tell of. */
  readonly isGuest: boolean;
};

export type People = { profileOf(token: string, person: string): Promise<Profile> };

const KEPT = Temporal.Duration.from({ hours: 1 });
/** So long nobody is asked for again of whom Slack did not tell: it may be away, and people wait for an answer. */
const PAUSE = Temporal.Duration.from({ seconds: 30 });
const MOST = 5_000;
/** With one channel, with several, and of another workspace; guests with one channel are both of the first two. */
const GUESTS = ['is_ultra_restricted', 'is_restricted', 'is_stranger'];
const ZONES = new Set(Intl.supportedValuesOf('timeZone'));

/** Asks Slack who somebody is, once an hour each. Where it does not tell, the id is the name. */
export function slackPeople(api: WebApi, clock: Clock, log: Log): People {
  const known = new Map<string, { readonly until: Temporal.Instant; readonly asked: Promise<Profile> }>();

  async function ask(token: string, person: string, key: string): Promise<Profile> {
    try {
      return read(await api('users.info', token, { user: person, include_locale: true }), person);
    } catch (cause) {
      log.info('slack: a person is not known', { cause: String(cause) });
      const stranger: Profile = { name: person, locale: null, timezone: null, isGuest: true };
      known.set(key, { until: clock.now().add(PAUSE), asked: Promise.resolve(stranger) });
      return stranger;
    }
  }

  return {
    async profileOf(token, person) {
      const key = `${token} ${person}`;
      const found = known.get(key);
      if (found && Temporal.Instant.compare(clock.now(), found.until) < 0) return found.asked;
      if (known.size >= MOST) known.clear();
      const asked = ask(token, person, key);
      known.set(key, { until: clock.now().add(KEPT), asked });
      return asked;
    },
  };
}

/** Those of our languages that somebody reads in Slack; all of them where that is none. */
export function spokenBy({ locale }: Profile, languages: readonly Language[]): readonly Language[] {
  const own = languages.filter((language) => locale?.startsWith(language));
  return own.length > 0 ? own : languages;
}

/** In which language the bot says something by itself to somebody: their own in Slack, else the first of ours. */
export async function languageOf(
  people: People,
  { token, person }: { readonly token: string; readonly person: string },
  languages: readonly Language[],
): Promise<Language> {
  const [language = ''] = spokenBy(await people.profileOf(token, person), languages);
  return language;
}

function read({ user }: Readonly<Record<string, unknown>>, id: string): Profile {
  const { profile, name, real_name, locale, tz, ...more } = record(user);
  const { display_name } = record(profile);
  const names = [display_name, real_name, name].map(text);
  return {
    name: names.find((given) => given.trim() !== '') ?? id,
    locale: text(locale) || null,
    timezone: ZONES.has(text(tz)) ? text(tz) : null,
    isGuest: GUESTS.some((kind) => more[kind] === true),
  };
}
