import { linesOf } from '#adapters/feeds/plain-text.ts';
import type { SentStatement, StatementJob } from '#adapters/feeds/statement-job.ts';
import { type Statement, statementsOf } from '#src/findings/statements.ts';

/** What an item states of calls. */
export function statementsIn({ published, summary, whole, ...text }: StatementJob): readonly SentStatement[] {
  const at = published === null ? null : Temporal.Instant.from(published);
  const texts = whole === null ? [summary] : unrepeated(whole.texts.map(linesOf));
  return statementsOf({ ...text, texts, published: at }).map(toSend);
}

function toSend(stated: Statement): SentStatement {
  if (stated.kind === 'withdrawn') return stated;
  return { ...stated, date: stated.date?.toString() ?? null, time: stated.time?.toString() ?? null };
}

const CUT_OFF = /\s*[[(]?(?:…|\.{3})[\])]?[^.…]{0,40}$/u;

/** Without what stands in a longer one as well, as a summary does or the beginning that some give for one. */
function unrepeated(texts: readonly string[]): readonly string[] {
  const lines = texts.map((text) => text.replace(/\s+/g, ' '));
  return texts.filter((_, at) => {
    const line = lines[at]?.replace(CUT_OFF, '') ?? '';
    return !lines.some(
      (other, place) => (other.length > line.length || place < at) && place !== at && other.includes(line),
    );
  });
}
