// npm run corpus -- DIR: how far our readers agree, over a folder of feeds, with Python's feedparser or with what
// stands beside a feed as NAME.xml.jsonl, in the form of `allianzbote feed --jsonl`.
import { MEASURES } from '#test/corpus/agreement.ts';
import { measureCorpus } from '#test/corpus/corpus.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('npm run corpus -- DIR\n');
  process.exit(2);
}
const { feeds, byReader } = await measureCorpus(folder);
if (feeds === 0) {
  process.stderr.write(
    'Nothing to compare with: neither a NAME.xml.jsonl beside a feed nor Python with feedparser.\n',
  );
  process.exit(1);
}
const rows = Object.entries(byReader).map(([name, agreement]) => [
  name,
  ...MEASURES.map((measure) => {
    const { right, of } = agreement[measure];
    return of === 0 ? '–' : `${right}/${of} ${((100 * right) / of).toFixed(2)} %`;
  }),
]);
process.stdout.write(`${feeds} feeds\n`);
for (const row of [['', ...MEASURES], ...rows]) {
  process.stdout.write(
    `${row.map((cell, index) => cell.padEnd(index === 0 ? 12 : 20)).join('')}\n`.trimEnd(),
  );
  process.stdout.write('\n');
}
