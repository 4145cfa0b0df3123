import { checkEntries } from '#adapters/knowledge-file/check-entries.ts';
import { knowledgeOf } from '#adapters/knowledge-file/entries.ts';
import { type Outline, outlineOf } from '#adapters/knowledge-file/outline.ts';
import { fileSchema } from '#adapters/knowledge-file/schema.ts';
import { warningsOf } from '#adapters/knowledge-file/warnings.ts';
import type { Countries } from '#adapters/knowledge-file/zones.ts';
import { decodeText } from '#adapters/yaml-file/file-bytes.ts';
import { type Note, type Remark, sayPath, wholeFile } from '#adapters/yaml-file/remark.ts';
import { notesOf } from '#adapters/yaml-file/schema-notes.ts';
import { parseYaml, type YamlText } from '#adapters/yaml-file/yaml-text.ts';
import type { Knowledge } from '#src/model/knowledge.ts';

/** The size up to which a file is read: some ten thousand calls. */
export const MAX_BYTES = 20 * 1024 * 1024;

export type KnowledgeReading =
  | { readonly kind: 'knowledge'; readonly knowledge: Knowledge; readonly warnings: readonly Remark[] }
  /** Every mistake, in the order of the lines; nothing of such a file may be used. */
  | { readonly kind: 'mistakes'; readonly mistakes: readonly Remark[] };

/**
 * Reads a knowledge file. `file` is its name in the remarks. An id counts as defined when the file or
 * `stored` defines it: an import adds to what is there.
 */
export function readKnowledge(bytes: Uint8Array, file: string, stored: Knowledge | null): KnowledgeReading {
  const text = decodeText(bytes, MAX_BYTES);
  if (typeof text !== 'string') return wholeFile(file, text);
  const yaml = parseYaml(text);
  if ('unreadable' in yaml)
    return { kind: 'mistakes', mistakes: yaml.unreadable.map((fault) => ({ file, path: '', ...fault })) };
  if (yaml.data === null || yaml.data === undefined) {
    const allowed = Object.keys(fileSchema.shape).join(', ');
    return wholeFile(file, { key: 'knowledge:empty', values: { allowed } });
  }
  return readEntries(yaml, yaml.data, file, stored);
}

function readEntries(
  yaml: YamlText,
  data: unknown,
  file: string,
  stored: Knowledge | null,
): KnowledgeReading {
  const remarksOf = (notes: readonly Note[]): readonly Remark[] =>
    notes.map(({ path, text, onKey }) => ({
      file,
      line: yaml.lineOf(path, onKey),
      path: sayPath(path),
      text,
    }));
  const outline = outlineOf(data);
  const countries = countriesOf(outline, stored);
  const parsed = fileSchema.safeParse(data);
  const mistakes = [
    ...yaml.faults.map((fault) => ({ file, path: '', ...fault })),
    ...remarksOf([
      ...notesOf(parsed.error?.issues ?? [], fileSchema, data),
      ...checkEntries(outline, topicsOf(outline, stored), countries),
    ]),
  ];
  if (!parsed.success || mistakes.length > 0) return { kind: 'mistakes', mistakes: inOrder(mistakes) };
  const knowledge = knowledgeOf(parsed.data, countries);
  const warnings = remarksOf(warningsOf(parsed.data, knowledge, countries));
  return { kind: 'knowledge', knowledge, warnings: inOrder(warnings) };
}

function inOrder(remarks: readonly Remark[]): readonly Remark[] {
  return remarks.toSorted((a, b) => a.line - b.line);
}

function countriesOf(outline: Outline, stored: Knowledge | null): Countries {
  const entries = [...(stored?.organisations ?? []), ...outline.organisations];
  return new Map(entries.flatMap((entry) => (entry?.id ? [[entry.id, entry.country ?? null]] : [])));
}

function topicsOf(outline: Outline, stored: Knowledge | null): ReadonlySet<string> {
  const entries = [...(stored?.topics ?? []), ...outline.topics];
  return new Set(entries.flatMap((entry) => (entry?.id ? [entry.id] : [])));
}
