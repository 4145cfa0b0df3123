const LONGEST = 24 * 60 * 60;

/** The seconds for which a server says that nothing new will be there (Cache-Control: max-age); at most a day, else nothing. */
export function freshFor(cacheControl: string | null): { readonly freshForSeconds?: number } {
  if (cacheControl === null || /no-cache|no-store/i.test(cacheControl)) return {};
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(cacheControl)?.[1];
  return seconds === undefined ? {} : { freshForSeconds: Math.min(Number(seconds), LONGEST) };
}
