import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '#src/model/knowledge.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import type { Question } from '#test/support/questions/check.ts';

const FOLDER = new URL('../../fixtures/questions/', import.meta.url);

export type QuestionSet = {
  readonly name: string;
  /** The knowledge file, seen from the folder of the sets. */
  readonly world: string;
  /** How many answers must be right. */
  readonly least: number;
};

export const SETS: readonly QuestionSet[] = [
  { name: 'world-a', world: 'world-a.yaml', least: 22 },
  // Written while the rules were mended: it guards them, it does not judge them.
  { name: 'world-a-more', world: 'world-a.yaml', least: 276 },
  { name: 'world-a-second', world: 'world-a.yaml', least: 192 },
  { name: 'world-harbour', world: 'world-harbour.yaml', least: 188 },
  { name: 'world-orchard', world: 'world-orchard.yaml', least: 191 },
  { name: 'world-a-third', world: 'world-a.yaml', least: 190 },
  { name: 'world-a-fourth', world: 'world-a.yaml', least: 193 },
  { name: 'world-a-fifth', world: 'world-a.yaml', least: 193 },
  { name: 'world-a-seventh', world: 'world-a.yaml', least: 220 },
  { name: 'world-a-eighth', world: 'world-a.yaml', least: 204 },
  { name: 'world-a-ninth', world: 'world-a.yaml', least: 225 },
  { name: 'world-a-tenth', world: 'world-a.yaml', least: 242 },
  { name: 'world-ember', world: 'world-ember.yaml', least: 211 },
  { name: 'world-a-eleventh', world: 'world-a.yaml', least: 196 },
  { name: 'world-a-twelfth', world: 'world-a.yaml', least: 220 },
  { name: 'world-a-thirteenth', world: 'world-a.yaml', least: 223 },
  { name: 'world-a-fourteenth', world: 'world-a.yaml', least: 177 },
  { name: 'world-a-fifteenth', world: 'world-a.yaml', least: 191 },
  { name: 'world-a-sixteenth', world: 'world-a.yaml', least: 186 },
  { name: 'world-kelp', world: 'world-kelp.yaml', least: 185 },
  { name: 'world-a-seventeenth', world: 'world-a.yaml', least: 164 },
  { name: 'world-kiln', world: 'world-kiln.yaml', least: 183 },
  { name: 'world-heath', world: 'world-heath.yaml', least: 186 },
  { name: 'world-scroll', world: 'world-scroll.yaml', least: 171 },
  { name: 'world-tram', world: 'world-tram.yaml', least: 199 },
  { name: 'world-lupine', world: 'world-lupine.yaml', least: 191 },
  { name: 'world-canal', world: 'world-canal.yaml', least: 199 },
  { name: 'world-tundra', world: 'world-tundra.yaml', least: 187 },
  { name: 'world-a-sixth', world: 'world-a.yaml', least: 185 },
  { name: 'world-quarry', world: 'world-quarry.yaml', least: 187 },
  { name: 'world-saffron', world: 'world-saffron.yaml', least: 198 },
  { name: 'world-fjord', world: 'world-fjord.yaml', least: 190 },
  { name: 'world-glacier', world: 'world-glacier.yaml', least: 178 },
  { name: 'world-ocean', world: 'world-ocean.yaml', least: 50 },
  { name: 'world-harvest', world: 'world-harvest.yaml', least: 65 },
  { name: 'world-heritage', world: 'world-heritage.yaml', least: 215 },
  { name: 'world-tremor', world: 'world-tremor.yaml', least: 208 },
  { name: 'world-timber', world: 'world-timber.yaml', least: 193 },
  { name: 'world-rails', world: 'world-rails.yaml', least: 133 },
  { name: 'world-fever', world: 'world-fever.yaml', least: 156 },
  { name: 'world-shoal', world: 'world-shoal.yaml', least: 167 },
  { name: 'world-pollen', world: 'world-pollen.yaml', least: 171 },
  { name: 'world-loom', world: 'world-loom.yaml', least: 179 },
  { name: 'world-shade', world: 'world-shade.yaml', least: 174 },
  { name: 'world-hush', world: 'world-hush.yaml', least: 164 },
  { name: 'world-brine', world: 'world-brine.yaml', least: 165 },
  { name: 'world-volt', world: 'world-volt.yaml', least: 177 },
  { name: 'world-cavern', world: 'world-cavern.yaml', least: 188 },
  { name: 'world-peat', world: 'world-peat.yaml', least: 203 },
  { name: 'world-comet', world: 'world-comet.yaml', least: 194 },
  // What partners ask of any programme, each in other words than the answer: it guards the table of matters.
  { name: 'moths', world: 'moths.yaml', least: 190 },
  // What readers of the first versions stumbled over.
  { name: 'demo', world: 'demo.yaml', least: 88 },
  { name: 'alliance', world: '../../../knowledge/alliance.yaml', least: 188 },
  { name: 'world-a-eighteenth', world: 'world-a.yaml', least: 184 },
  { name: 'world-yeast', world: 'world-yeast.yaml', least: 187 },
  { name: 'world-turf', world: 'world-turf.yaml', least: 197 },
  { name: 'world-dune', world: 'world-dune.yaml', least: 204 },
  { name: 'world-a-nineteenth', world: 'world-a.yaml', least: 203 },
  { name: 'world-a-twentieth', world: 'world-a.yaml', least: 205 },
  // Ways to put the same few questions; written while the rules were mended.
  { name: 'world-a-ways', world: 'world-a.yaml', least: 414 },
];

export async function readSet(set: QuestionSet): Promise<{
  readonly questions: readonly Question[];
  readonly knowledge: Knowledge;
}> {
  const lines = (await readFile(new URL(`${set.name}.jsonl`, FOLDER), 'utf8')).trim().split('\n');
  return {
    questions: lines.map((line) => JSON.parse(line) as Question),
    knowledge: await knowledgeOf(fileURLToPath(new URL(set.world, FOLDER))),
  };
}
