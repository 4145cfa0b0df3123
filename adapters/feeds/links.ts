const TRACKING_PARAMETER = /^(utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid)$/i;
const TRACKING_FRAGMENT = /^#(track=|xtor=|utm_)/i;
const SESSION = /;jsessionid=[^/?#]*/i;

// What browsers and every platform take; what is longer leads nowhere and would be stored and told all the same.
const LONGEST = 2000;

/**
 * What relative links of a feed start from: the address at which it was read, else the first absolute one that it gives
 * itself, as of a feed that was kept in a file.
 */
export function baseOf(readAt: string, addresses: readonly (string | null | undefined)[] = []): string {
  const isWeb = (address: string | null | undefined) => /^https?:/i.test(address?.trim() ?? '');
  return [readAt, ...addresses].find(isWeb)?.trim() ?? readAt;
}

/** An absolute http(s) address without tracking, or null where the text is none that can be followed. */
export function cleanLink(link: string, base: string): string | null {
  if (link.length > LONGEST) return null;
  const url = URL.parse(link.trim(), base);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  url.pathname = url.pathname.replace(SESSION, '');
  for (const name of [...url.searchParams.keys()])
    if (TRACKING_PARAMETER.test(name)) url.searchParams.delete(name);
  if (TRACKING_FRAGMENT.test(url.hash)) url.hash = '';
  return url.href.length > LONGEST ? null : url.href;
}
