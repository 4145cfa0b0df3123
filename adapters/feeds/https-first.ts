import { hostAndPort } from '#adapters/feeds/address-guard.ts';

/** What an http address may be reached by, in the order to try. One with a port or opened by an operator is meant as it is. */
export function httpsFirst(url: URL, allowed: ReadonlySet<string>): readonly URL[] {
  if (url.protocol !== 'http:' || url.port !== '' || allowed.has(hostAndPort(url))) return [url];
  const secure = new URL(url);
  secure.protocol = 'https:';
  return [secure, url];
}
