import type { Reading, SourceReader, Validators } from '#src/ports/source-reader.ts';
import { NO_VALIDATORS } from '#test/support/sources.ts';

/** Reads by the last part of the address, and writes down what it was asked for. */
export function fakeReader(
  read: (id: string, validators: Validators) => Reading | Promise<Reading>,
): SourceReader & { readonly asked: string[] } {
  const asked: string[] = [];
  const ask: SourceReader['read'] = async ({ url }, validators) => {
    const id = /([\w-]+)\.xml$/.exec(url)?.[1] ?? '';
    asked.push(id);
    return read(id, validators);
  };
  return { asked, read: ask, tryOut: (source) => ask(source, NO_VALIDATORS) };
}
