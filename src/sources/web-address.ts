/** The address as a program writes it, https where nothing is said; null for what is no web address. */
export function webAddress(text: string): string | null {
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(text);
  const url = URL.parse(hasScheme ? text : `https://${text}`);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' ? url.href : null;
}
