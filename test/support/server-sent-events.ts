export type ServerSentEvent = {
  readonly event: string | null;
  readonly id: string | null;
  readonly data: string;
};

/** What a stream of events says until it ends; a comment or a bare `retry` has no event. */
export async function* eventsOf(response: Response): AsyncGenerator<ServerSentEvent> {
  let rest = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1] ?? null;
      yield { event: field('event'), id: field('id'), data: field('data') ?? '' };
    }
  }
}
