import type { Database } from '#adapters/postgres/database.ts';
import { hasWork, keepRest, planPending, withdrawUnwanted } from '#adapters/postgres/news-planning.ts';
import { tellPosts } from '#adapters/postgres/news-telling.ts';
import { matchTwins } from '#adapters/postgres/news-twins.ts';
import type { News } from '#src/ports/news.ts';

export function postgresNews(database: Database): News {
  return {
    async plan() {
      if (!(await hasWork(database))) return { withdrawn: 0, queued: 0 };
      // Every step for itself: what it locks is free again at once.
      const withdrawn = await withdrawUnwanted(database);
      await keepRest(database);
      await matchTwins(database);
      return { withdrawn, queued: await planPending(database) };
    },
    postsFor: (deliveryIds) => tellPosts(database, deliveryIds),
  };
}
