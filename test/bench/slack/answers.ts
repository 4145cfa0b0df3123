import type { ToldPost } from '#test/stand-ins/slack-control.ts';

/** What came to Slack, by channel. */
export type Answers = {
  readonly come: (post: ToldPost) => void;
  /** When the next post comes into the channel, in milliseconds of the machine’s clock. */
  next(channel: string): Promise<number>;
  /** How many posts came into channels where nothing was waited for. */
  readonly surplus: number;
};

export function answersOf(): Answers {
  const awaited = new Map<string, (at: number) => void>();
  let surplus = 0;
  return {
    come({ channel, at }) {
      const answered = awaited.get(channel);
      if (answered === undefined) surplus += 1;
      awaited.delete(channel);
      answered?.(at);
    },
    next: (channel) => new Promise((resolve) => awaited.set(channel, resolve)),
    get surplus() {
      return surplus;
    },
  };
}
