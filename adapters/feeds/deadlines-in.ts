import type { DeadlineJob, SentDeadline } from '#adapters/feeds/deadline-job.ts';
import { linesOf } from '#adapters/feeds/plain-text.ts';
import { statedDeadlines } from '#src/findings/stated-deadlines.ts';

/** The deadlines that an item states. */
export function deadlinesIn({ published, summary, whole, ...text }: DeadlineJob): readonly SentDeadline[] {
  const at = published === null ? null : Temporal.Instant.from(published);
  const texts = whole === null ? [summary] : unrepeated(whole.texts.map(linesOf));
  return statedDeadlines({ ...text, texts, published: at }).map((found) => ({
    ...found,
    date: found.date?.toString() ?? null,
    time: found.time?.toString() ?? null,
  }));
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
