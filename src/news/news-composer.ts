import { type Composer, writeEach } from '#src/deliveries/composer.ts';
import { newsMessage } from '#src/news/news-message.ts';
import type { News } from '#src/ports/news.ts';
import type { Words } from '#src/ports/words.ts';

/** Writes news posts and their updates from the items as they are when they leave. */
export function newsComposer(news: Pick<News, 'postsFor'>, words: Words): Composer<'news'> {
  return async (deliveries) => {
    const posts = await news.postsFor(deliveries.map(({ id }) => id));
    return writeEach(
      deliveries,
      ({ id, channel: { languages, timezone } }) => JSON.stringify([posts.get(id), languages, timezone]),
      ({ id, channel: { languages, timezone } }) => {
        const post = posts.get(id);
        return post ? newsMessage(words, post, { languages, timezone }) : null;
      },
    );
  };
}
