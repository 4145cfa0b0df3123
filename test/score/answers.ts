// npm run score:answers: how well questions are answered, beside two plain searches over the same entries.
// With names of sets: only these, only our answers, and what was wrong with them.
import { openDatabase } from '#adapters/postgres/database.ts';
import { startThrowaway } from '#adapters/postgres/embedded/throwaway.ts';
import { migrate } from '#adapters/postgres/migrate.ts';
import { plainText } from '#src/messages/plain-text.ts';
import { bestHit, fullText, miniSearch } from '#test/score/plain-search.ts';
import { answeringFrom, ownAnswers } from '#test/support/questions/answering.ts';
import { type Marked, markAll, type Score, scoreOf } from '#test/support/questions/score.ts';
import { type QuestionSet, readSet, SETS } from '#test/support/questions/sets.ts';

const names = process.argv.slice(2);
const server = await startThrowaway([]);
const database = openDatabase({ url: server.url });
await migrate(database);
if (names.length > 0) {
  for (const set of SETS.filter(({ name }) => names.includes(name)))
    process.stdout.write(await faultsOf(set));
} else {
  process.stdout.write(
    'right / answers with a wrong date / answers to what cannot be known\n\n' +
      '| set | questions | ours | full text | minisearch |\n| --- | --- | --- | --- | --- |\n',
  );
  for (const set of SETS) process.stdout.write(await rowOf(set));
}
await database.close();
await server.stop();

async function rowOf(set: QuestionSet): Promise<string> {
  const { questions, knowledge } = await readSet(set);
  const deps = await answeringFrom(database, knowledge);
  const answerers = [
    ownAnswers(deps),
    bestHit(deps, await fullText(database, knowledge)),
    bestHit(deps, miniSearch(knowledge)),
  ];
  const cells: string[] = [];
  for (const answerer of answerers)
    cells.push(cellOf(scoreOf(await markAll(questions, knowledge, answerer))));
  return `| \`${set.name}\` | ${questions.length} | ${cells.join(' | ')} |\n`;
}

async function faultsOf(set: QuestionSet): Promise<string> {
  const { questions, knowledge } = await readSet(set);
  const marked = await markAll(questions, knowledge, ownAnswers(await answeringFrom(database, knowledge)));
  const faults = marked.filter(({ verdict }) => verdict.reasons.length > 0).map(faultOf);
  return `${faults.join('')}${set.name}: ${cellOf(scoreOf(marked))} of ${questions.length}\n`;
}

function faultOf({ question, answer, verdict }: Marked): string {
  const said = plainText(answer.message).replace(/\s+/g, ' ').slice(0, 240);
  return (
    `${question.id} (${question.now.slice(0, 10)}) ${question.text}\n` +
    `    ${answer.kind}, ${answer.language}, ${answer.about.slice(0, 4).join(' ')}: ${said}\n` +
    `    ${verdict.reasons.join('; ')}\n`
  );
}

function cellOf({ right, wrongDates, answeredUnknown }: Score): string {
  return `${right} / ${wrongDates} / ${answeredUnknown}`;
}
