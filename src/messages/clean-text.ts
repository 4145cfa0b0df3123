/**
 * What somebody wrote, without what no database keeps and no screen shows: control signs other than line
 * breaks and tabs are dropped, half of a sign of two units becomes U+FFFD.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/(?![\n\r\t])\p{Cc}/gu, '');
}

/** A name of one line: without signs that nobody sees, since two names could then look like one. */
export function cleanName(text: string): string {
  return cleanText(text)
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
