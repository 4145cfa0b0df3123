/** Does for many at once what is asked one by one: what comes while one batch is written goes into the next. */
export function inBatches<Item, Answer>(
  write: (batch: readonly Item[]) => Promise<Answer>,
): (item: Item) => Promise<Answer> {
  let waiting: Item[] = [];
  let writing: Promise<unknown> = Promise.resolve();
  let next: Promise<Answer> | null = null;
  const writeNext = () => {
    const batch = waiting;
    waiting = [];
    next = null;
    const written = write(batch);
    writing = written.catch(() => undefined);
    return written;
  };
  return (item) => {
    waiting.push(item);
    next ??= writing.then(writeNext);
    return next;
  };
}
