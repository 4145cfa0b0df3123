import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mention } from '#src/model/mention.ts';

// Slack hands in a picture by its name, `:wave:`, or by two: `:wave::skin-tone-3:`. "12:30:45" is none.
const PICTURE = /(?<![\p{L}\p{N}:])(?::(?!\d+:)[\w+'-]+:)+/gu;

// Everyone in a channel, as Slack writes them and as people do, in capitals or not.
const EVERYONE = `(?i:@(?:channel|here|everyone|${[...wordsOf('everyone')].join('|')}))`;
// More names than these at the end are no longer looked at: a text of nothing but names would take long.
const MOST_COPIED = 50;

const ENDED = /[.!?…]["“”»)]*$/u;
const COPIED_TO = new RegExp(`(?:^|[\\s(])(?:${[...wordsOf('copied-to')].join('|')})[\\s:]*$`, 'iu');

/**
 * What is asked, of what somebody wrote: without pictures, and without those who are only to read along, be it everyone, as
 * in "@Max @Allianzbote when …?", "@channel when …?" and "when …? cc @Lena". Within a sentence somebody may be who is asked about.
 */
export function asAsked(text: string, named: readonly Mention[]): string {
  const said = text.replace(PICTURE, ' ').trim();
  const names = named.map(({ name }) => RegExp.escape(name)).toSorted((a, b) => b.length - a.length);
  const who = `(?:${[...names.map((name) => `@?${name}`), EVERYONE].join('|')})(?![\\p{L}\\p{N}])`;
  const unaddressed = said.replace(new RegExp(`^(?:${who}[\\s,:;]*)+`, 'u'), '');
  const copied = `(?<![\\s,;])(?:[\\s,;]*${who}){1,${MOST_COPIED}}[\\s.!]*$`;
  return withoutCopied(unaddressed, new RegExp(copied, 'u'));
}

function withoutCopied(text: string, copied: RegExp): string {
  const at = text.search(copied);
  if (at < 0) return text;
  const before = text.slice(0, at);
  const asked = before.replace(COPIED_TO, '').trimEnd();
  return asked !== before.trimEnd() || ENDED.test(asked) ? asked : text;
}
