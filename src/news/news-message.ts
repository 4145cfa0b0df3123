import type { Message, Part } from '#src/messages/message.ts';
import { type Language, pickText } from '#src/model/language.ts';
import { belowPost } from '#src/news/below-post.ts';
import { badges, editMarks, type NewsReader, sayPublished } from '#src/news/news-badge.ts';
import { overviewMessage } from '#src/news/news-overview.ts';
import { ownLanguage, readFirst, titleOf } from '#src/news/story-title.ts';
import { fillTemplate, type Placeholder } from '#src/news/template.ts';
import type { NewsItem, NewsPost, Story } from '#src/ports/news.ts';
import type { Words } from '#src/ports/words.ts';

/** What a post says: an overview of many stories, or one story whole; above it, whom the channel wants mentioned. */
export function newsMessage(words: Words, post: NewsPost, reader: NewsReader): Message {
  const [story, ...others] = post.stories;
  const [language] = reader.languages;
  if (story === undefined || language === undefined) throw new RangeError('nothing to say, or to nobody');
  const message =
    post.isDigest || others.length > 0
      ? overviewMessage(words, post, language, reader)
      : storyMessage(words, story, { ...reader, language, template: post.template });
  if (post.mention === null) return message;
  return { ...message, parts: [{ kind: 'mention', who: post.mention }, ...message.parts] };
}

type StoryReader = NewsReader & { readonly language: Language; readonly template: string };

/**
 * A story as a post: its own words once, in the language that is read first; what the bot says beside them, once in
 * each of the reader's languages. Of its other versions the titles and links.
 */
function storyMessage(words: Words, story: Story, reader: StoryReader): Message {
  const { language } = reader;
  const [first, ...twins] = readFirst(story, reader.languages);
  if (first === undefined) throw new RangeError('a story has an item');
  const open = words.say(language, 'news:open');
  return {
    language,
    summary: words.say(language, 'news:notice', {
      source: pickText(first.sourceName, language).text,
      title: first.title,
    }),
    parts: [
      ...(reader.template === '' ? usualParts : templateParts)(words, first, reader),
      ...twins.flatMap((twin) => [titleOf(twin, language), ...badges(words, twin, reader)]),
    ],
    buttons: [
      ...(first.url === null ? [] : [{ kind: 'open', label: open, url: first.url } as const]),
      ...belowPost(
        words,
        reader.languages,
        story.map(({ id }) => id),
      ),
    ],
  };
}

function usualParts(words: Words, item: NewsItem, reader: StoryReader): readonly Part[] {
  const summary = summaryOf(item);
  return [
    titleOf(item, reader.language),
    ...badges(words, item, reader),
    ...(summary === ''
      ? []
      : [{ kind: 'text', text: summary, ...ownLanguage(item, reader.language) } as const]),
  ];
}

/** The lines that the channel wants; the one with the title leads to the item. Who speaks is always told. */
function templateParts(words: Words, item: NewsItem, reader: StoryReader): readonly Part[] {
  const { language, template } = reader;
  const values: Readonly<Record<Placeholder, string>> = {
    title: item.title,
    summary: summaryOf(item),
    source: pickText(item.sourceName, language).text,
    date: sayPublished(words, item, reader, language) ?? '',
    topics: item.categories.join(', '),
  };
  const filled = fillTemplate(template, (name) => values[name]);
  const lines = filled.map(({ text, names }): Part => {
    if (names.includes('title')) return { ...titleOf(item, language), text };
    const own = names.includes('summary') ? ownLanguage(item, language) : {};
    return { kind: 'text', text, ...own };
  });
  const tellsSource = filled.some(({ names }) => names.includes('source'));
  return [...lines, ...(tellsSource ? editMarks : badges)(words, item, reader)];
}

function summaryOf({ summary, title }: NewsItem): string {
  return summary === title ? '' : summary;
}
