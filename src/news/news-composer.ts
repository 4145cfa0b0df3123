import type { Composer } from '#src/deliveries/composer.ts';
import { newsMessage } from '#src/news/news-message.ts';
import type { News } from '#src/ports/news.ts';
import type { Words } from '#src/ports/words.ts';

/** Writes a news post or its update from the item as it is when it leaves. */
export function newsComposer(news: Pick<News, 'itemFor'>, words: Words): Composer<'news'> {
  return async ({ id, updates }, { languages, timezone }) => {
    const item = await news.itemFor(id);
    return item && newsMessage(words, item, { languages, timezone, isEdit: updates !== null });
  };
}
