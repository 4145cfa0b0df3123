import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { Path } from '#adapters/yaml-file/remark.ts';
import { nameOfKey, offsetsIn, startOf } from '#adapters/yaml-file/yaml-places.ts';
import type { Text, TextKey } from '#src/messages/text.ts';

/** A place in the text that YAML cannot read. `line` counts from 1. */
export type Fault = { readonly line: number; readonly text: Text };

export type YamlText = {
  readonly data: unknown;
  /** Duplicate keys and the like: the data is whole, the file is not right. */
  readonly faults: readonly Fault[];
  /** The line of a value, or of its key; of the nearest thing around it where it is missing. */
  readonly lineOf: (path: Path, onKey?: boolean) => number;
};

// Aliases save typing; multiplied by each other they fill the memory of the machine.
const MAX_ALIASES = 10_000;

const KEY_OF: Readonly<Record<string, TextKey>> = {
  BAD_INDENT: 'knowledge:yaml-indent',
  TAB_AS_INDENT: 'knowledge:yaml-indent',
  MISSING_CHAR: 'knowledge:yaml-unclosed',
  BAD_SCALAR_START: 'knowledge:yaml-scalar-start',
  BLOCK_AS_IMPLICIT_KEY: 'knowledge:yaml-colon',
  MULTIPLE_DOCS: 'knowledge:yaml-several-documents',
  RESOURCE_EXHAUSTION: 'knowledge:yaml-too-deep',
  TAG_RESOLVE_FAILED: 'knowledge:yaml-tag',
};

/** Reads YAML 1.2 whatever the file's own directive says, so that `NO` stays a text and a date too. */
export function parseYaml(text: string): YamlText | { readonly unreadable: readonly Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    // We look for them ourselves: the parser takes minutes for a map of many keys.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
  });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const found = [...document.errors, ...document.warnings].map(({ pos, code }) => ({
    line: lineAt(pos[0]),
    text: { key: KEY_OF[code] ?? 'knowledge:yaml-syntax' },
  }));
  const tooDeep = found.find((fault) => fault.text.key === 'knowledge:yaml-too-deep');
  if (tooDeep) return { unreadable: [{ ...tooDeep, line: 1 }] };
  if (document.errors.length > 0) return { unreadable: onePerLine(found) };
  const faults = onePerLine([...found, ...duplicateKeys(document, lineAt)]);
  try {
    const data: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    const offsetOf = offsetsIn(document);
    return { data, faults, lineOf: (path, onKey) => lineAt(offsetOf(path, onKey ?? false)) };
  } catch (cause) {
    if (!(cause instanceof ReferenceError || cause instanceof RangeError)) throw cause;
    return { unreadable: [...faults, aliasFault(document, lineAt)] };
  }
}

// A cascade of errors in one line has one cause.
function onePerLine(faults: readonly Fault[]): readonly Fault[] {
  const first = new Map<number, Fault>();
  for (const fault of faults) if (!first.has(fault.line)) first.set(fault.line, fault);
  return [...first.values()].toSorted((a, b) => a.line - b.line);
}

function aliasFault(document: Document, lineAt: (offset: number) => number): Fault {
  const anchors = new Set<string>();
  let fault: Fault = { line: 1, text: { key: 'knowledge:yaml-too-deep' } };
  visit(document, {
    Node(_key, node) {
      if ('anchor' in node && node.anchor) anchors.add(node.anchor);
    },
    Alias(_key, node) {
      if (anchors.has(node.source)) return undefined;
      const line = lineAt(node.range?.[0] ?? 0);
      fault = { line, text: { key: 'knowledge:yaml-unknown-alias', values: { value: node.source } } };
      return visit.BREAK;
    },
  });
  return fault;
}

function duplicateKeys(document: Document, lineAt: (offset: number) => number): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Map(_key, map) {
      const names = new Set<string>();
      for (const { key } of map.items) {
        const name = nameOfKey(key);
        if (names.has(name)) {
          const text = { key: 'knowledge:yaml-duplicate-key', values: { value: name } } as const;
          faults.push({ line: lineAt(startOf(key, 0)), text });
        }
        names.add(name);
      }
    },
  });
  return faults;
}
