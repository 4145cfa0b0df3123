import type { Stores } from '#src/main/stores.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Log } from '#src/ports/log.ts';
import type { Words } from '#src/ports/words.ts';

/** What nearly everything that is wired needs. */
export type Parts = {
  readonly stores: Stores;
  readonly words: Words;
  readonly clock: Clock;
  readonly log: Log;
};

/** By name. */
export type Platforms = ReadonlyMap<string, ChatPlatform>;
