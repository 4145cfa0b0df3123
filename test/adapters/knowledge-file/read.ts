import { type KnowledgeReading, readKnowledge } from '#adapters/knowledge-file/read-knowledge.ts';
import type { Knowledge } from '#src/model/knowledge.ts';

/** Reads YAML written in a test. */
export function read(yaml: string, stored: Knowledge | null = null): KnowledgeReading {
  return readBytes(Buffer.from(yaml), stored);
}

export function readBytes(bytes: Uint8Array, stored: Knowledge | null = null): KnowledgeReading {
  return readKnowledge(bytes, 'test.yaml', stored);
}

/** The mistakes of a file as `line path key`. */
export function mistakesIn(yaml: string): readonly string[] {
  const reading = read(yaml);
  return reading.kind === 'mistakes' ? reading.mistakes.map(brief) : [];
}

export function warningsIn(yaml: string): readonly string[] {
  const reading = read(yaml);
  return reading.kind === 'knowledge' ? reading.warnings.map(brief) : ['(has mistakes)'];
}

export function knowledgeIn(yaml: string): Knowledge {
  const reading = read(yaml);
  if (reading.kind === 'knowledge') return reading.knowledge;
  throw new Error(reading.mistakes.map(brief).join('\n'));
}

function brief(remark: { line: number; path: string; text: { key: string } }): string {
  return `${remark.line} ${remark.path} ${remark.text.key.replace('knowledge:', '')}`;
}
