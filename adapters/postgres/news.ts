import type { Database } from '#adapters/postgres/database.ts';
import { keepRest, planPending, withdrawUnwanted } from '#adapters/postgres/news-planning.ts';
import { tellPosts } from '#adapters/postgres/news-telling.ts';
import { matchTwins } from '#adapters/postgres/news-twins.ts';
import type { News } from '#src/ports/news.ts';

export function postgresNews(database: Database): News {
  return {
    async plan() {
      // Every step for itself: what it locks is free again at once.
      const withdrawn = await withdrawUnwanted(database);
      await keepRest(database);
      await matchTwins(database);
      return { withdrawn, queued: await planPending(database) };
    },
    postsFor: (deliveryIds) => tellPosts(database, deliveryIds),
  };
}
