const SIGNS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/**
 * What a person wrote, out of what Slack makes of it: without the mention of the bot, links and names as they were
 * read (docs.slack.dev, formatting message text).
 */
export function writtenText(given: string, botUserId: string | null): string {
  return given
    .replace(/<([@#!]?)([^<>|\s]+)(?:\|([^<>]*))?>/g, (_, sign: string, target: string, label?: string) => {
      if (sign === '@' && target === botUserId) return ' ';
      if (sign === '@' || sign === '#') return `${sign}${label || target}`;
      return label || target;
    })
    .replace(/&(?:lt|gt|amp);/g, (escaped) => SIGNS[escaped] ?? escaped)
    .trim();
}
