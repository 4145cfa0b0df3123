import type { Area, Handle, Visit } from '#src/desk/area.ts';
import { act, actCommand, tell, toAsker } from '#src/desk/replies.ts';
import { type AnswerFields, answerForm, answerMistakes, readAnswerFields } from '#src/editing/answer-form.ts';
import { draftMessage } from '#src/editing/draft-message.ts';
import type { FilledForm, Reply } from '#src/messages/form.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import { NO_ENTRIES } from '#src/model/knowledge.ts';
import { may } from '#src/people/permissions.ts';
import { sayPersonRef } from '#src/people/person-ref.ts';
import { roleHere } from '#src/people/role-here.ts';
import type { Enquiries } from '#src/ports/enquiries.ts';
import type { Feedback } from '#src/ports/feedback.ts';
import type { KnowledgeStore } from '#src/ports/knowledge-store.ts';
import type { Roles } from '#src/ports/roles.ts';
import type { Words } from '#src/ports/words.ts';

export type EditingDeps = {
  readonly words: Words;
  readonly roles: Roles;
  readonly enquiries: Pick<Enquiries, 'askedIn'>;
  readonly feedback: Pick<Feedback, 'openQuestions' | 'settle'>;
  readonly knowledge: KnowledgeStore;
};

const MOST_SHOWN = 5;
const MOST_OPEN = 100;
const ID = /^(?:enquiry|asked)-\d{1,18}$/;

/** Curated answers that editors make in chat: drafts, which nobody is told, until an editor publishes them. */
export function editingArea(deps: EditingDeps): Area {
  const forEditor = async (visit: Visit, work: () => Promise<Reply>): Promise<Reply> => {
    const { person } = visit.asker;
    if (may(await roleHere(deps.roles, visit.asker), 'edit-answers')) return work();
    return tell(visit, 'editing:not-allowed', { person: sayPersonRef(person) });
  };
  const handle =
    (
      work: (deps: EditingDeps, visit: Visit, values: Readonly<Record<string, string>>) => Promise<Reply>,
    ): Handle =>
    (visit, values) =>
      forEditor(visit, () => work(deps, visit, values));
  return {
    commands: { 'answer-drafts': handle(listDrafts) },
    actions: {
      'editing.from-enquiry': handle(fromEnquiry),
      'editing.from-questions': handle(fromQuestions),
      'editing.change': handle(change),
      'editing.publish': handle(publish),
    },
    forms: { 'editing.answer': (visit, form) => forEditor(visit, () => submit(deps, visit, form)) },
  };
}

type Values = Readonly<Record<string, string>>;

async function fromEnquiry(deps: EditingDeps, visit: Visit, { id = '' }: Values): Promise<Reply> {
  const enquiry = await deps.enquiries.askedIn(visit.asker.channel, id);
  if (!enquiry?.reply) return tell(visit, 'enquiries:not-asked-here');
  const { language, question, reply } = enquiry;
  const fields = { ...EMPTY, questions: { [language]: [question] }, answer: { [language]: reply.text } };
  return open(deps, visit, fields, { id: `enquiry-${id}` });
}

async function fromQuestions(deps: EditingDeps, visit: Visit, { ids = '' }: Values): Promise<Reply> {
  const wanted = ids.split(' ');
  const known = await deps.feedback.openQuestions(visit.asker.channel.tenant, MOST_OPEN);
  const asked = known.filter(({ id }) => wanted.includes(id));
  const [first] = asked;
  if (!first) return tell(visit, 'editing:questions-gone');
  const byLanguage = Map.groupBy(asked, ({ language }) => language);
  const questions = [...byLanguage].map(([language, all]) => [language, all.map(({ text }) => text)]);
  const fields = { ...EMPTY, questions: Object.fromEntries(questions) };
  return open(deps, visit, fields, { id: `asked-${first.id}`, ids });
}

const EMPTY: AnswerFields = { questions: {}, answer: {}, title: '', url: '' };

async function open(deps: EditingDeps, visit: Visit, fields: AnswerFields, context: Values): Promise<Reply> {
  return { kind: 'form', form: answerForm(visit, fields, deps.words.languages, context) };
}

async function change(deps: EditingDeps, visit: Visit, { id = '' }: Values): Promise<Reply> {
  const draft = await findDraft(deps, id);
  if (!draft) return tell(visit, 'editing:draft-gone');
  const [source] = draft.sources;
  const { questions, answer } = draft;
  const fields = { questions, answer, title: source?.title ?? '', url: source?.url ?? '' };
  return open(deps, visit, fields, { id });
}

/** With a mistake the same form comes back filled; what is told already is not changed from here. */
async function submit(deps: EditingDeps, visit: Visit, form: FilledForm): Promise<Reply> {
  const { id = '', ids = '' } = form.context;
  if (form.intent === 'cancel') return tell(visit, 'editing:cancelled');
  if (!ID.test(id)) return tell(visit, 'chat:outdated');
  const { languages } = deps.words;
  const fields = readAnswerFields(form, languages);
  const mistakes = answerMistakes(fields, languages);
  if (Object.keys(mistakes).length > 0) {
    return { kind: 'form', form: answerForm(visit, fields, languages, form.context, mistakes) };
  }
  const known = await findAnswer(deps, id);
  if (known && !known.draft) return tell(visit, 'editing:is-published');
  const { questions, answer, title, url } = fields;
  await store(deps, { id, questions, answer, plain: null, sources: [{ title, url }], draft: true });
  await deps.feedback.settle(visit.asker.channel.tenant, ids.split(' '));
  return tell(visit, 'editing:saved', {}, [
    act(visit, 'editing:publish', 'editing.publish', { id }),
    actCommand(visit, 'answer-drafts'),
  ]);
}

async function publish(deps: EditingDeps, visit: Visit, { id = '' }: Values): Promise<Reply> {
  const draft = await findDraft(deps, id);
  if (!draft) return tell(visit, 'editing:draft-gone');
  await store(deps, { ...draft, draft: false });
  return tell(visit, 'editing:published');
}

async function listDrafts(deps: EditingDeps, visit: Visit): Promise<Reply> {
  const { answers } = await deps.knowledge.read();
  const drafts = answers.filter(isOwnDraft);
  if (drafts.length === 0) return tell(visit, 'editing:no-drafts');
  const heading = tell(visit, 'editing:drafts-title', { count: drafts.length });
  const shown = drafts
    .slice(0, MOST_SHOWN)
    .map((draft) => toAsker(draftMessage(visit, draft, deps.words.languages)));
  return { kind: 'several', replies: [heading, ...shown] };
}

async function findAnswer({ knowledge }: EditingDeps, id: string): Promise<CuratedAnswer | undefined> {
  return (await knowledge.read()).answers.find((answer) => answer.id === id);
}

async function findDraft(deps: EditingDeps, id: string): Promise<CuratedAnswer | undefined> {
  const found = await findAnswer(deps, id);
  return found && isOwnDraft(found) ? found : undefined;
}

// What is a draft in a knowledge file is published there: with the next import it would be a draft again.
function isOwnDraft({ id, draft }: CuratedAnswer): boolean {
  return draft && ID.test(id);
}

async function store({ knowledge }: EditingDeps, answer: CuratedAnswer): Promise<void> {
  await knowledge.write({ ...NO_ENTRIES, answers: [answer] }, { replace: false });
}
