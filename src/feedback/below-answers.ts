import type { Answer } from '#src/answers/answer.ts';
import type { Visit } from '#src/desk/area.ts';
import { act, actForForm } from '#src/desk/replies.ts';
import { cleanName } from '#src/messages/clean-text.ts';
import type { Button } from '#src/messages/message.ts';
import type { Feedback } from '#src/ports/feedback.ts';

export type BelowDeps = {
  readonly feedback: Feedback;
  /** A key that nobody has had before, a UUID: one an answer. */
  readonly newKey: () => string;
};

// A button carries the question, and the smallest room for that is Slack's 2,000 signs.
const MOST_ASKED = 700;
export const MOST_KEPT = 300;

/**
 * The buttons below what the bot says to a question: thumbs below an answer, else the way to a human; and what it does
 * not know is noted. None where it was only greeted. `text` is empty behind a button of an earlier version, which did not
 * bring the question: then nothing is noted.
 */
export function belowAnswers({ feedback, newKey }: BelowDeps) {
  return async (visit: Visit, text: string, answer: Answer): Promise<readonly Button[]> => {
    if (visit.channel === null || answer.asksNothing) return [];
    const { tenant } = visit.asker.channel;
    const question = cleanName(text);
    const kept = question.slice(0, MOST_KEPT);
    const isKept = kept !== '';
    if (answer.kind === 'answer') return isKept ? thumbs(visit, newKey(), kept) : [];
    if (answer.kind === 'unknown' && isKept) {
      await feedback.noteUnanswered({ tenant, language: answer.language, text: kept });
    }
    if (!answer.canAskExperts) return [];
    const label = answer.kind === 'clarify' ? 'enquiries:none-of-these' : 'chat:do.ask-human';
    return [actForForm(visit, label, 'enquiries.ask', { question: question.slice(0, MOST_ASKED) })];
  };
}

function thumbs(visit: Visit, answer: string, question: string): readonly Button[] {
  return [
    act(visit, 'feedback:thumb-up', 'feedback.thumb', { thumb: 'up', answer, question }),
    act(visit, 'feedback:thumb-down', 'feedback.thumb', { thumb: 'down', answer, question }),
  ];
}
