// Added on the way, by newsletters and networks: the page is the same without.
const TRACKING = /^(utm_\w+|fbclid|gclid|msclkid|mc_cid|mc_eid)$/i;
/** In characters; no page of a call has an address that long. */
const LONGEST = 2_000;

/** An address of the web as it is compared. */
export type PageAddress = { readonly host: string; readonly address: string };

/**
 * What two spellings of one page have in common: neither protocol, `www.`, a slash at the end, a place within the
 * page, nor what tracks a reader. Null where it is no address of the web.
 */
export function pageAddress(url: string): PageAddress | null {
  const parsed = url.length <= LONGEST ? URL.parse(url) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.username !== '') return null;
  const host = parsed.host.replace(/^www\./, '');
  for (const name of [...parsed.searchParams.keys()])
    if (TRACKING.test(name)) parsed.searchParams.delete(name);
  return { host, address: `${host}${parsed.pathname.replace(/\/+$/, '')}${parsed.search}` };
}
