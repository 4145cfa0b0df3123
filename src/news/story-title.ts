import type { Part } from '#src/messages/message.ts';
import type { Language } from '#src/model/language.ts';
import type { NewsItem, Story } from '#src/ports/news.ts';

/** Its versions in the reader's languages before the others. */
export function readFirst(story: Story, languages: readonly Language[]): Story {
  const rank = ({ language }: NewsItem) => {
    const at = language === null ? -1 : languages.indexOf(language);
    return at < 0 ? languages.length : at;
  };
  return story.toSorted((a, b) => rank(a) - rank(b));
}

/** The linked title of an item, marked where it is not in the language of the message. */
export function titleOf(item: NewsItem, language: Language): Extract<Part, { kind: 'title' }> {
  const link = item.url === null ? {} : { url: item.url };
  return { kind: 'title', text: item.title, ...link, ...ownLanguage(item, language) };
}

export function ownLanguage(item: NewsItem, language: Language): { readonly language?: Language } {
  return item.language !== null && item.language !== language ? { language: item.language } : {};
}
