import type { Area, Handle, Visit } from '#src/desk/area.ts';
import { ifAllowed } from '#src/desk/if-allowed.ts';
import { act, actCommand, actForForm, sentence, tell, toAsker } from '#src/desk/replies.ts';
import { groupAlike } from '#src/feedback/alike.ts';
import { MOST_KEPT } from '#src/feedback/below-answers.ts';
import { cleanName } from '#src/messages/clean-text.ts';
import type { Reply } from '#src/messages/form.ts';
import type { Message } from '#src/messages/message.ts';
import type { Experts } from '#src/ports/enquiries.ts';
import type { Feedback, OpenQuestion } from '#src/ports/feedback.ts';
import type { Roles } from '#src/ports/roles.ts';

export type FeedbackDeps = {
  readonly roles: Roles;
  readonly experts: Experts;
  readonly feedback: Feedback;
};

// What is grouped at once, and what somebody reads of it; the rest comes when these are settled.
const MOST_READ = 100;
const MOST_SHOWN = 5;
const MOST_LISTED = 10;
const KEY = /^[\w-]{1,64}$/;

/** Thumbs of everyone, and the list of what was not answered, or not well, for editors. */
export function feedbackArea(deps: FeedbackDeps): Area {
  const forEditor =
    (work: Handle): Handle =>
    (visit, values) =>
      ifAllowed(deps.roles, visit, 'edit-answers', 'feedback:not-allowed', () => work(visit, values));
  return {
    commands: { unanswered: forEditor((visit) => listOpen(deps, visit)) },
    actions: {
      'feedback.thumb': (visit, values) => giveThumb(deps, visit, values),
      'feedback.settle': forEditor(async (visit, { ids = '' }) => {
        await deps.feedback.settle(visit.asker.channel.tenant, ids.split(' '));
        return tell(visit, 'feedback:settled', {}, [others(visit)]);
      }),
    },
    forms: {},
  };
}

async function giveThumb(
  { experts, feedback }: FeedbackDeps,
  visit: Visit,
  { thumb = '', answer: key = '', question = '' }: Readonly<Record<string, string>>,
): Promise<Reply> {
  const { person, channel } = visit.asker;
  const { tenant } = channel;
  const isUp = thumb === 'up';
  // Buttons come from outside, and what they carry is stored.
  const text = cleanName(question).slice(0, MOST_KEPT);
  if (!KEY.test(key) || text === '') return tell(visit, 'chat:outdated');
  await feedback.giveThumb({ key, tenant, language: visit.language, text }, person, isUp);
  if (isUp) return tell(visit, 'feedback:thanks');
  const canAsk = (await experts.of(tenant)).length > 0;
  const ask = canAsk ? [actForForm(visit, 'chat:do.ask-human', 'enquiries.ask', { question })] : [];
  return tell(visit, 'feedback:sorry', {}, ask);
}

async function listOpen({ feedback }: FeedbackDeps, visit: Visit): Promise<Reply> {
  const groups = groupAlike(await feedback.openQuestions(visit.asker.channel.tenant, MOST_READ));
  if (groups.length === 0) return tell(visit, 'feedback:none-open');
  const shown = groups.slice(0, MOST_SHOWN).map((group) => toAsker(groupMessage(visit, group)));
  const heading = tell(visit, 'feedback:open-title', { count: groups.length });
  return { kind: 'several', replies: [heading, ...shown] };
}

function groupMessage(visit: Visit, group: readonly OpenQuestion[]): Message {
  const listed = group.slice(0, MOST_LISTED);
  const ids = listed.map(({ id }) => id).join(' ');
  const sum = (count: 'asked' | 'disliked') => group.reduce((all, one) => all + one[count], 0);
  const text = visit.say('feedback:met', { asked: sum('asked'), disliked: sum('disliked') });
  const { parts, ...message } = sentence(visit, text, [
    actForForm(visit, 'feedback:make-answer', 'editing.from-questions', { ids }),
    act(visit, 'feedback:settle', 'feedback.settle', { ids }),
  ]);
  return { ...message, parts: [{ kind: 'list', items: listed.map((one) => one.text) }, ...parts] };
}

function others(visit: Visit) {
  return actCommand(visit, 'unanswered');
}
