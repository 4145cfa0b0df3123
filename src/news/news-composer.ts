import { type Composer, writeEach } from '#src/deliveries/composer.ts';
import { newsMessage } from '#src/news/news-message.ts';
import type { News } from '#src/ports/news.ts';
import type { Words } from '#src/ports/words.ts';

/** Writes news posts and their updates from the items as they are when they leave. */
export function newsComposer(news: Pick<News, 'itemsFor'>, words: Words): Composer<'news'> {
  return async (deliveries) => {
    const items = await news.itemsFor(deliveries.map(({ id }) => id));
    return writeEach(
      deliveries,
      ({ id, updates, channel: { languages, timezone } }) => {
        const item = items.get(id);
        return JSON.stringify([item?.id, item?.version, updates !== null, languages, timezone]);
      },
      ({ id, updates, channel: { languages, timezone } }) => {
        const item = items.get(id);
        return item ? newsMessage(words, item, { languages, timezone, isEdit: updates !== null }) : null;
      },
    );
  };
}
