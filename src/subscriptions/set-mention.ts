import type { Visit } from '#src/desk/area.ts';
import { offerToSubscribe, tell } from '#src/desk/replies.ts';
import { cleanName } from '#src/messages/clean-text.ts';
import type { Reply } from '#src/messages/form.ts';
import type { Text, TextKey } from '#src/messages/text.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Mention } from '#src/model/mention.ts';
import { readTerms } from '#src/model/news-filter.ts';
import type { NewsMention } from '#src/model/news-style.ts';
import type { Words } from '#src/ports/words.ts';
import { type ConfirmationDeps, confirmation } from '#src/subscriptions/confirmation.ts';
import { currentOf } from '#src/subscriptions/current.ts';
import { termsMistake } from '#src/subscriptions/filter-fields.ts';

/** Has somebody mentioned by the news of a channel, as `@group when quant*, AI` says, or nobody. */
export async function setMention(
  deps: ConfirmationDeps,
  visit: Visit,
  channel: Channel,
  written: string,
): Promise<Reply> {
  // A mention rings people, whoever else may say what a channel receives.
  if (visit.asker.isOutsider) return tell(visit, 'news:mention.outsider');
  const current = await currentOf(deps.subscriptions, channel, 'news');
  if (!current) {
    return tell(visit, 'subscriptions:none.news', { channel: channel.name }, offerToSubscribe(visit, 'news'));
  }
  const read = readMention(deps.words, visit, written);
  if (read.kind === 'mistake') return tell(visit, read.text.key, read.text.values);
  const { mention } = read;
  const { kind, owner, targets, filter, rhythm, style } = current;
  const { id: channelId, languages } = channel;
  const wish = { kind, channelId, owner, targets, languages, filter, rhythm, timezone: null };
  await deps.subscriptions.save({ ...wish, style: { ...style, mention } });
  const outlook = visit.say(mention === null ? 'news:mention.ended' : 'news:mention.from-now');
  return confirmation(deps, visit, channel, { kind, isNew: false, outlook });
}

type ReadMention =
  | { readonly kind: 'mention'; readonly mention: NewsMention | null }
  | { readonly kind: 'mistake'; readonly text: Text };

/** Who is meant comes from the platform: what only looks like a name mentions nobody. */
function readMention(words: Words, { named }: Visit, written: string): ReadMention {
  if (written === '') return mistake({ key: 'news:mention.how' });
  if (inAnyLanguage(words, 'news:mention.nobody').includes(written.toLowerCase())) {
    return { kind: 'mention', mention: null };
  }
  const [who, another] = named;
  if (!who) return mistake({ key: 'news:mention.no-one' });
  if (another) return mistake({ key: 'news:mention.several' });
  const behind = behindName(who, written);
  if (behind === null) return mistake({ key: 'news:mention.how' });
  const said = withoutWhen(words, behind);
  const wrong = termsMistake(said);
  if (wrong) return mistake(wrong);
  const terms = readTerms(said);
  return terms.length === 0
    ? mistake({ key: 'news:mention.how' })
    : { kind: 'mention', mention: { who, words: terms } };
}

/**
 * What is written behind a name; null where it does not begin with the name. Platforms tell names with or without the
 * signs that nobody sees, such as those that join emojis.
 */
function behindName({ name }: Mention, written: string): string | null {
  const said = cleanName(written).replace(/^@/, '');
  const own = cleanName(name.normalize('NFC'));
  return said.startsWith(own) ? said.slice(own.length).trim() : null;
}

/** `when quant*, AI` -> `quant*, AI` */
function withoutWhen(words: Words, said: string): string {
  const [first = ''] = said.split(' ', 1);
  const isWhen = inAnyLanguage(words, 'news:mention.when').includes(first.toLowerCase());
  return isWhen ? said.slice(first.length).trim() : said;
}

function mistake(text: Text): ReadMention {
  return { kind: 'mistake', text };
}

function inAnyLanguage({ languages, say }: Words, key: TextKey): readonly string[] {
  return languages.flatMap((language) => say(language, key).split('|'));
}
