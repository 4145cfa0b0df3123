import { listSchema, type RawSource } from '#adapters/source-list/schema.ts';
import { decodeText } from '#adapters/yaml-file/file-bytes.ts';
import { type Note, type Remark, sayPath, wholeFile } from '#adapters/yaml-file/remark.ts';
import { notesOf } from '#adapters/yaml-file/schema-notes.ts';
import { parseYaml } from '#adapters/yaml-file/yaml-text.ts';
import type { ListingSelectors, Source } from '#src/model/source.ts';

/** The size up to which a list is read: some thousand sources. */
export const MAX_BYTES = 1024 * 1024;

// Those feeds that say how often they change say: within an hour.
const EVERY_MINUTES = 60;

export type SourceListReading =
  | { readonly kind: 'sources'; readonly sources: readonly Source[] }
  /** Every mistake, in the order of the lines; nothing of such a list may be used. */
  | { readonly kind: 'mistakes'; readonly mistakes: readonly Remark[] };

/** Reads a source list. `file` is its name in the remarks. */
export function readSourceList(bytes: Uint8Array, file: string): SourceListReading {
  const text = decodeText(bytes, MAX_BYTES);
  if (typeof text !== 'string') return wholeFile(file, text);
  const yaml = parseYaml(text);
  if ('unreadable' in yaml) {
    return { kind: 'mistakes', mistakes: yaml.unreadable.map((fault) => ({ file, path: '', ...fault })) };
  }
  const { data, faults, lineOf } = yaml;
  if (data === null || data === undefined) {
    return wholeFile(file, { key: 'knowledge:empty', values: { allowed: 'sources' } });
  }
  const parsed = listSchema.safeParse(data);
  const notes = parsed.success
    ? duplicateIds(parsed.data.sources)
    : notesOf(parsed.error.issues, listSchema, data);
  const mistakes = [
    ...faults.map((fault) => ({ file, path: '', ...fault })),
    ...notes.map(({ path, text, onKey }) => ({ file, line: lineOf(path, onKey), path: sayPath(path), text })),
  ];
  if (!parsed.success || mistakes.length > 0) {
    return { kind: 'mistakes', mistakes: mistakes.toSorted((a, b) => a.line - b.line) };
  }
  return { kind: 'sources', sources: parsed.data.sources.map(toSource) };
}

function duplicateIds(sources: readonly RawSource[]): readonly Note[] {
  const ids = sources.map(({ id }) => id);
  return ids.flatMap((id, index): readonly Note[] => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    const values = { value: id, first: sayPath(['sources', first]) };
    return [{ path: ['sources', index, 'id'], text: { key: 'knowledge:duplicate-id', values } }];
  });
}

/** What is listed is polled, unless the list switches it off. */
function toSource(raw: RawSource): Source {
  const { id, name, url, language } = raw;
  return {
    id,
    name,
    kind: raw.kind ?? null,
    url,
    language,
    reader: readerOf(raw),
    enabled: raw.enabled ?? true,
    testedOn: raw.tested_on ?? null,
    everyMinutes: raw.every_minutes ?? EVERY_MINUTES,
  };
}

function readerOf({ listing, reader }: RawSource): Source['reader'] {
  if (listing) return { kind: 'listing-page', selectors: selectorsOf(listing) };
  return { kind: reader ?? 'feed' };
}

function selectorsOf({ item, title, link, ...rest }: NonNullable<RawSource['listing']>): ListingSelectors {
  const { published = null, summary = null, closing = null } = rest;
  return { item, title, link, published, summary, closing };
}
