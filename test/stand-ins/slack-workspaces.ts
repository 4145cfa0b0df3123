/** A message as it stands in a channel now. */
export type SlackMessage = {
  readonly tenant: string;
  readonly channel: string;
  readonly ts: string;
  /** The `ts` of the message under which it stands; null in the channel itself. */
  readonly thread: string | null;
  /** Null where its metadata names none. */
  readonly deliveryId: string | null;
  readonly clientMsgId: string | null;
  /** When its request came in, in milliseconds of the stand-in's `performance.now()`. */
  readonly at: number;
  readonly text: string;
  readonly blocks: readonly unknown[];
  readonly metadata: unknown;
  readonly edits: number;
};

/** What is written into a channel. */
export type SlackWriting = {
  readonly tenant: string;
  readonly channel: string;
  readonly at: number;
  readonly values: Readonly<Record<string, string>>;
};

/** The workspaces of the stand-in: one for each token, and every channel that is named. */
export class SlackWorkspaces {
  readonly messages: SlackMessage[] = [];
  readonly #places = new Map<string, number>();
  readonly #channels = new Map<string, number[]>();
  readonly #removed = new Set<string>();
  #last = 1_800_000_000_000_000;

  /** Somebody takes away the message, below which nothing can be posted then. */
  remove(ts: string): void {
    this.#removed.add(ts);
  }

  /** Null where it is to stand below what was taken away. */
  store({ tenant, channel, at, values }: SlackWriting): SlackMessage | null {
    if (this.#removed.has(values.thread_ts ?? '')) return null;
    const metadata = json(values.metadata);
    const payload = (metadata as { event_payload?: { delivery_id?: string } } | null)?.event_payload;
    const message: SlackMessage = {
      tenant,
      channel,
      ts: this.#nextTs(),
      thread: values.thread_ts ?? null,
      deliveryId: payload?.delivery_id ?? null,
      clientMsgId: values.client_msg_id ?? null,
      at,
      text: values.text ?? '',
      blocks: blocksOf(values),
      metadata,
      edits: 0,
    };
    const place = this.messages.push(message) - 1;
    this.#places.set(`${tenant} ${channel} ${message.ts}`, place);
    const own = this.#channels.get(`${tenant} ${channel}`);
    if (own) own.push(place);
    else this.#channels.set(`${tenant} ${channel}`, [place]);
    return message;
  }

  /** Null where there is no such message. */
  edit({ tenant, channel, values }: SlackWriting): SlackMessage | null {
    const place = this.#places.get(`${tenant} ${channel} ${values.ts}`);
    const old = place === undefined ? undefined : this.messages[place];
    if (place === undefined || !old) return null;
    const edited = { ...old, text: values.text ?? '', blocks: blocksOf(values), edits: old.edits + 1 };
    this.messages[place] = edited;
    return edited;
  }

  /** The newest first, as Slack does it; `cursor` is how many to leave out. */
  history(tenant: string, channel: string, values: Readonly<Record<string, string>>) {
    const limit = Math.min(Number(values.limit) || 100, 999);
    const start = Number(values.cursor) || 0;
    const oldest = Number(values.oldest) || 0;
    const places = (this.#channels.get(`${tenant} ${channel}`) ?? [])
      .filter((place) => Number(this.messages[place]?.ts) > oldest)
      .toReversed();
    const page = places.slice(start, start + limit).flatMap((place) => this.messages[place] ?? []);
    const withMetadata = values.include_all_metadata === 'true';
    const hasMore = start + limit < places.length;
    return {
      messages: page.map(({ ts, text, blocks, metadata }) => ({
        type: 'message',
        ts,
        text,
        blocks,
        ...(withMetadata && metadata !== null && { metadata }),
      })),
      has_more: hasMore,
      response_metadata: { next_cursor: hasMore ? String(start + limit) : '' },
    };
  }

  #nextTs(): string {
    this.#last += 1;
    return `${Math.floor(this.#last / 1_000_000)}.${String(this.#last % 1_000_000).padStart(6, '0')}`;
  }
}

function blocksOf(values: Readonly<Record<string, string>>): readonly unknown[] {
  const blocks = json(values.blocks);
  return Array.isArray(blocks) ? blocks : [];
}

function json(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
