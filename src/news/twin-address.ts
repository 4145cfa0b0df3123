const LANGUAGE = /^(?:de|en|eng|fr|fra|german|english|french|deutsch|breg-(?:de|en|fr))$/i;
const LANGUAGE_IN_NAME = /[-_](?:de|en|eng|fr|fra)(?=\.\w+$|$)/i;
// What the two languages of one site call themselves.
const SAME_HOST: Readonly<Record<string, string>> = { 'cnrc.canada.ca': 'nrc.canada.ca' };
// Shorter numbers are years, days and pages; nobody else's release has one as long.
const RELEASE_ID = /(?<!\d)\d{6,}(?!\d)/g;
const DAY = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** What tells that two addresses lead to one release, whatever the language. */
export type TwinAddress = {
  /** Who publishes: the last two names of the host. */
  readonly family: string;
  /** The page without what names a language; null where it is the front page or a list, which many items link to. */
  readonly page: string | null;
  /** The number of the release, with its host; null without one, or with several. */
  readonly release: string | null;
};

export function twinAddress(url: string): TwinAddress | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  const bare = hostname.replace(/^www\d?\./, '');
  const host = SAME_HOST[bare] ?? bare;
  const steps = pathname
    .split('/')
    .filter((step) => step !== '' && !LANGUAGE.test(step))
    .map((step) => step.replace(LANGUAGE_IN_NAME, '').toLowerCase());
  const ids = (pathname.match(RELEASE_ID) ?? []).filter((digits) => !DAY.test(digits));
  const query = [...searchParams].filter(([name]) => /^(?:id|nid|newsid|articleid)$/i.test(name));
  const page = [host, ...steps, ...query.map((pair) => pair.join('='))].join('/');
  return {
    family: host.split('.').slice(-2).join('.'),
    page: steps.length >= 2 || query.length > 0 ? page : null,
    release: ids.length === 1 ? `${host}#${ids[0]}` : null,
  };
}
