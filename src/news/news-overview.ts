import { sayDay } from '#src/messages/dates.ts';
import type { Message, Part } from '#src/messages/message.ts';
import { type Language, pickText } from '#src/model/language.ts';
import { belowPost, restButtons } from '#src/news/below-post.ts';
import { MOST_SINGLE_POSTS } from '#src/news/burst.ts';
import { badges, type NewsReader } from '#src/news/news-badge.ts';
import { readFirst, titleOf } from '#src/news/story-title.ts';
import type { NewsPost, SilentSource, Story } from '#src/ports/news.ts';
import type { Words } from '#src/ports/words.ts';

const MOST_IN_DIGEST = 12;
// What every platform takes in one post, with room for what is said besides.
const ROOM = 7_000;

/** Many stories in one post: titles, links and badges of the newest, and how many more there are. */
export function overviewMessage(
  words: Words,
  { stories, isDigest, silent }: NewsPost,
  language: Language,
  reader: NewsReader,
): Message {
  const count = stories.length;
  const told = stories.map((story) => storyParts(words, story, language, reader));
  const shown = newest(told, isDigest ? MOST_IN_DIGEST : MOST_SINGLE_POSTS);
  const rest = stories.slice(0, count - shown.length);
  const title = words.say(language, 'news:overview.title', { count });
  const inEach = (say: (language: Language) => string) => saidInEach(reader.languages, language, say);
  return {
    language,
    summary: title,
    parts: [
      { kind: 'title', text: title },
      ...inEach((one) => words.say(one, 'news:overview.title', { count })).slice(1),
      ...shown.flat(),
      ...(rest.length > 0
        ? inEach((one) => words.say(one, 'news:overview.rest', { count: rest.length }))
        : []),
      ...silent.flatMap((source) => inEach((one) => saySilent(words, one, source, reader.timezone))),
    ],
    buttons: [
      ...(rest.length > 0 ? restButtons(words, reader.languages, firstsOf(rest, reader)) : []),
      ...belowPost(words, reader.languages, idsOf(stories)),
    ],
  };
}

function idsOf(stories: readonly Story[]): readonly string[] {
  return stories.flat().map(({ id }) => id);
}

/** Of each story the version that this reader is told first. */
function firstsOf(stories: readonly Story[], reader: NewsReader): readonly string[] {
  return stories.flatMap((story) =>
    readFirst(story, reader.languages)
      .slice(0, 1)
      .map(({ id }) => id),
  );
}

/** Titles and links of all versions of a story; of its source and day what is said of the first. */
function storyParts(words: Words, story: Story, language: Language, reader: NewsReader): readonly Part[] {
  return readFirst(story, reader.languages).flatMap((item) => [
    titleOf(item, language),
    ...badges(words, item, reader),
  ]);
}

/** The last that fit, in their order; at least one. */
function newest(told: readonly (readonly Part[])[], most: number): readonly (readonly Part[])[] {
  let room = ROOM;
  const from = told.findLastIndex((parts, index) => {
    room -= parts.reduce((sum, part) => sum + sizeOf(part), 0);
    const shown = told.length - index;
    return shown > 1 && (room < 0 || shown > most);
  });
  return told.slice(from + 1);
}

function sizeOf(part: Part): number {
  if (part.kind === 'title') return part.text.length + (part.url?.length ?? 0);
  return part.kind === 'text' ? part.text.length : 0;
}

function saidInEach(
  languages: readonly Language[],
  own: Language,
  say: (language: Language) => string,
): readonly Part[] {
  return languages.map((language) => ({
    kind: 'text',
    text: say(language),
    weight: 'subtle',
    ...(language === own ? {} : { language }),
  }));
}

function saySilent(words: Words, language: Language, source: SilentSource, timezone: string | null): string {
  const since = source.since.toZonedDateTimeISO(timezone ?? 'UTC').toPlainDate();
  return words.say(language, 'news:overview.silent', {
    source: pickText(source.name, language).text,
    day: sayDay(words, language, since),
  });
}
