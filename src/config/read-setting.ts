import type { TeamsApp } from '#src/config/teams-apps.ts';
import type { TextKey } from '#src/messages/text.ts';
import { readPersonRef } from '#src/people/person-ref.ts';
import type { PersonRef } from '#src/ports/roles.ts';
import type { SecretKey } from '#src/ports/sealing.ts';

/** One setting as it was given: its value, or the key that says what was expected. */
export type SettingReading<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'mistake'; readonly expected: TextKey };

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];
const MIN_ACCESS_CODE = 16;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export function postgresUrl(given: string): SettingReading<string> {
  const url = URL.parse(given);
  const isPostgres = url?.protocol === 'postgres:' || url?.protocol === 'postgresql:';
  return isPostgres ? value(given) : mistake('errors:expected-postgres-url');
}

export function webUrl(given: string): SettingReading<string> {
  const url = URL.parse(given);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  return isWeb ? value(url.href) : mistake('errors:expected-web-url');
}

export function folderUrl(given: string): SettingReading<string> {
  const read = webUrl(given);
  return read.kind === 'value' ? value(read.value.replace(/\/?$/, '/')) : read;
}

export function token(given: string, form: RegExp, expected: TextKey): SettingReading<string> {
  return form.test(given) ? value(given) : mistake(expected);
}

export function oneOf<Word extends string>(
  given: string,
  words: readonly Word[],
  expected: TextKey,
): SettingReading<Word> {
  const word = words.find((one) => one === given);
  return word === undefined ? mistake(expected) : value(word);
}

/** In small letters, as Microsoft writes them. */
export function uuid(given: string): SettingReading<string> {
  return UUID.test(given) ? value(given.toLowerCase()) : mistake('errors:expected-uuid');
}

export function date(given: string): SettingReading<Temporal.PlainDate> {
  const read = dateIn(given);
  return read === null ? mistake('errors:expected-date') : value(read);
}

/** Each as id of the app:id of the organisation:secret, and the day on which the secret ends where it is told. */
export function teamsApps(given: string): SettingReading<readonly TeamsApp[]> {
  const words = list(given);
  const found = words.flatMap((word): readonly TeamsApp[] => {
    const [appId = '', tenantId = '', secret = '', ends, ...others] = word.split(':');
    const secretEnds = ends === undefined ? null : dateIn(ends);
    const isWhole = UUID.test(appId) && UUID.test(tenantId) && secret !== '' && others.length === 0;
    if (!isWhole || (ends !== undefined && secretEnds === null)) return [];
    return [{ appId: appId.toLowerCase(), tenantId: tenantId.toLowerCase(), secret, secretEnds }];
  });
  const areDistinct = [found.map(({ appId }) => appId), found.map(({ tenantId }) => tenantId)].every(
    (ids) => new Set(ids).size === words.length,
  );
  return areDistinct ? value(found) : mistake('errors:expected-teams-apps');
}

export function trueOrFalse(given: string): SettingReading<boolean> {
  return given === 'true' || given === 'false'
    ? value(given === 'true')
    : mistake('errors:expected-true-or-false');
}

export function port(given: string): SettingReading<number> {
  const isPort = /^\d{1,5}$/.test(given) && Number(given) <= 65_535;
  return isPort ? value(Number(given)) : mistake('errors:expected-port');
}

export function hours(given: string): SettingReading<number> {
  const isSome = /^\d{1,3}$/.test(given) && Number(given) > 0;
  return isSome ? value(Number(given)) : mistake('errors:expected-hours');
}

export function accessCode(given: string): SettingReading<string> {
  return given.length >= MIN_ACCESS_CODE ? value(given) : mistake('errors:expected-access-code');
}

export function logLevel(given: string): SettingReading<string> {
  return LOG_LEVELS.includes(given) ? value(given) : mistake('errors:expected-log-level');
}

export function people(given: string): SettingReading<readonly PersonRef[]> {
  const words = list(given);
  const found = words.map(readPersonRef).filter((person) => person !== null);
  return found.length === words.length ? value(found) : mistake('errors:expected-admins');
}

export function hostsAndPorts(given: string): SettingReading<readonly string[]> {
  const hosts = list(given);
  const areAll = hosts.every((host) => /^(\[[0-9a-f:]+\]|[\w.-]+):\d{1,5}$/i.test(host));
  return areAll ? value(hosts) : mistake('errors:expected-hosts-and-ports');
}

// 43 signs and one that fills up are 32 bytes.
export function keys(given: string): SettingReading<readonly SecretKey[]> {
  const words = list(given);
  const found = words.flatMap((word): readonly SecretKey[] => {
    const [, id = '', base64 = ''] = /^([\w-]{1,40}):([A-Za-z0-9+/]{43}=)$/.exec(word) ?? [];
    return id === '' ? [] : [{ id, base64 }];
  });
  const ids = new Set(found.map(({ id }) => id));
  return ids.size === words.length ? value(found) : mistake('errors:expected-secret-keys');
}

export function value<Value>(given: Value): SettingReading<Value> {
  return { kind: 'value', value: given };
}

function mistake(expected: TextKey): SettingReading<never> {
  return { kind: 'mistake', expected };
}

function dateIn(given: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(given)) return null;
  try {
    return Temporal.PlainDate.from(given, { overflow: 'reject' });
  } catch {
    return null;
  }
}

function list(given: string): readonly string[] {
  return given
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
