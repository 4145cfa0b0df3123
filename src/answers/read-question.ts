import { type Context, todayOf } from '#src/answers/context.ts';
import { languageOf } from '#src/answers/language.ts';
import { lookUp } from '#src/answers/look-up.ts';
import { withNameSaid } from '#src/answers/names-said.ts';
import { clauseEnds } from '#src/answers/question-words.ts';
import { readRequest } from '#src/answers/request.ts';
import type { Language } from '#src/model/language.ts';

type Read = Pick<Context, 'request' | 'mentions'> & {
  /** Whether it is in a language that the bot does not speak. */
  readonly isForeign: boolean;
  /** The language that most of its own words are in; null where none says. */
  readonly own: Language | null;
};

/** What a text asks, and which entries it may be about. */
export async function readQuestion(
  { entries, words: { languages }, now }: Pick<Context, 'entries' | 'words' | 'now'>,
  text: string,
): Promise<Read> {
  const { words, isKnown, isTitled, places, isForeign, findMentions } = await lookUp(
    entries,
    text,
    languages,
  );
  const read = readRequest(words, {
    ...places,
    languages,
    today: todayOf({ now }),
    isKnown,
    isTitled,
    ends: clauseEnds(text),
  });
  const { mentions, language } = await findMentions(read);
  const own = languageOf(words, languages) ?? language;
  return { request: withNameSaid(read, mentions), mentions, isForeign, own };
}
