import type { Message } from '#src/messages/message.ts';
import { type Language, pickText } from '#src/model/language.ts';
import { badges, type NewsReader } from '#src/news/news-badge.ts';
import { overviewMessage } from '#src/news/news-overview.ts';
import { ownLanguage, readFirst, titleOf } from '#src/news/story-title.ts';
import { whyButtons } from '#src/news/why-button.ts';
import type { NewsPost, Story } from '#src/ports/news.ts';
import type { Words } from '#src/ports/words.ts';

/** What a post says: an overview of many stories, or one story whole. */
export function newsMessage(words: Words, post: NewsPost, reader: NewsReader): Message {
  const [story, ...others] = post.stories;
  const [language] = reader.languages;
  if (story === undefined || language === undefined) throw new RangeError('nothing to say, or to nobody');
  const message =
    post.isDigest || others.length > 0
      ? overviewMessage(words, post, language, reader)
      : storyMessage(words, story, language, reader);
  const items = post.stories.flat().map(({ id }) => id);
  return { ...message, buttons: [...message.buttons, ...whyButtons(words, reader.languages, items)] };
}

/**
 * A story as a post: its own words once, in the language that is read first; what the bot says beside them, once in
 * each of the reader's languages. Of its other versions the titles and links.
 */
function storyMessage(words: Words, story: Story, language: Language, reader: NewsReader): Message {
  const [first, ...twins] = readFirst(story, reader.languages);
  if (first === undefined) throw new RangeError('a story has an item');
  const hasSummary = first.summary !== '' && first.summary !== first.title;
  return {
    language,
    summary: words.say(language, 'news:notice', {
      source: pickText(first.sourceName, language).text,
      title: first.title,
    }),
    parts: [
      titleOf(first, language),
      ...badges(words, first, reader),
      ...(hasSummary
        ? [{ kind: 'text', text: first.summary, ...ownLanguage(first, language) } as const]
        : []),
      ...twins.flatMap((twin) => [titleOf(twin, language), ...badges(words, twin, reader)]),
    ],
    buttons:
      first.url === null ? [] : [{ kind: 'open', label: words.say(language, 'news:open'), url: first.url }],
  };
}
