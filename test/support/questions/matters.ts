import { readFile } from 'node:fs/promises';
import { mattersIn } from '#src/answers/matters.ts';

type Labelled = { readonly text: string; readonly lang: string; readonly matters: readonly string[] };

/** How well the matters of labelled questions are recognised, in per cent. */
export type MattersScore = {
  /** Of the labels, how many are found. */
  readonly recall: number;
  /** Of what is found, how much is labelled so. */
  readonly precision: number;
  /** Of the questions of no matter, how many are taken for one. */
  readonly falseAlarms: number;
};

export async function scoreMatters(name: string): Promise<MattersScore> {
  const file = new URL(`../../fixtures/questions/${name}.jsonl`, import.meta.url);
  const questions = (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);
  const read = questions.map(({ text, matters }) => ({ labels: matters, found: found(text) }));
  const labels = count(read.map((one) => one.labels.length));
  const hits = count(read.map((one) => one.labels.filter((label) => one.found.has(label)).length));
  const none = read.filter((one) => one.labels.length === 0);
  return {
    recall: percent(hits, labels),
    precision: percent(hits, count(read.map((one) => one.found.size))),
    falseAlarms: percent(none.filter((one) => one.found.size > 0).length, none.length),
  };
}

/** The labels know no patents apart from whose the results are. */
function found(text: string): ReadonlySet<string> {
  return new Set([...mattersIn(text).matters].map((matter) => (matter === 'patents' ? 'ownership' : matter)));
}

function count(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function percent(part: number, whole: number): number {
  return (100 * part) / whole;
}
