import type { Area, Handle, Visit } from '#src/desk/area.ts';
import { written } from '#src/desk/filled-form.ts';
import { ifAllowed } from '#src/desk/if-allowed.ts';
import { act, actCommand, sentence, tell, toAsker } from '#src/desk/replies.ts';
import { confirmForm, draftOf, judgeDraft, readConfirmDraft, zonesFor } from '#src/findings/confirm-form.ts';
import { cancelCall, confirmOther, uphold } from '#src/findings/decide-conflict.ts';
import { confirmedValues, deciderOf, type FindingDeps, gone, told } from '#src/findings/decisions.ts';
import { discardForm, reasonMistakes } from '#src/findings/discard-form.ts';
import { decidedMessage, findingMessage } from '#src/findings/finding-message.ts';
import { targetsFor } from '#src/findings/targets.ts';
import type { FilledForm, Reply } from '#src/messages/form.ts';
import { sayLocalText } from '#src/messages/local-text.ts';
import type { Call } from '#src/model/call.ts';
import type { DeadlineFinding } from '#src/model/finding.ts';
import { NO_ENTRIES } from '#src/model/knowledge.ts';

type Work = (deps: FindingDeps, visit: Visit, id: string) => Promise<Reply>;

const MOST_SHOWN = 5;
const DRAFT = /^finding-\d{1,18}$/;

/** What items state of calls: editors confirm or discard deadlines, and decide where a source is at odds with an entry. */
export function findingArea(deps: FindingDeps): Area {
  const handle =
    (work: Work): Handle =>
    (visit, { id = '' }) =>
      forEditor(deps, visit, () => work(deps, visit, id));
  const form =
    (work: (deps: FindingDeps, visit: Visit, form: FilledForm) => Promise<Reply>) =>
    (visit: Visit, filled: FilledForm) =>
      forEditor(deps, visit, () => work(deps, visit, filled));
  return {
    commands: { findings: handle(listUndecided) },
    actions: {
      'findings.confirm': handle(openConfirm),
      'findings.discard': handle(openDiscard),
      'findings.cancel-call': handle(cancelCall),
      'findings.confirm-other': handle(confirmOther),
      'findings.uphold': handle(uphold),
      'findings.publish': handle(publish),
      'findings.decided': handle(listDecided),
    },
    forms: { 'findings.confirm': form(submitConfirm), 'findings.discard': form(submitDiscard) },
  };
}

function forEditor({ roles }: FindingDeps, visit: Visit, work: () => Promise<Reply>): Promise<Reply> {
  return ifAllowed(roles, visit, 'decide-findings', 'findings:not-allowed', work);
}

async function listUndecided(deps: FindingDeps, visit: Visit): Promise<Reply> {
  const { findings, total } = await deps.findings.undecided(MOST_SHOWN);
  const drafts = (await deps.knowledge.read()).calls.filter(isOwnDraft).slice(0, MOST_SHOWN);
  const decided = act(visit, 'findings:show-decided', 'findings.decided');
  const heading =
    total === 0
      ? tell(visit, 'findings:none', {}, [decided])
      : toAsker(
          sentence(
            visit,
            [visit.say('findings:open-title', { count: total }), visit.say('findings:hint')].join(' '),
            [decided],
          ),
        );
  const shown = findings.map((finding) => toAsker(findingMessage(deps.words, visit, finding)));
  return { kind: 'several', replies: [heading, ...shown, ...drafts.map((call) => showDraft(visit, call))] };
}

function showDraft(visit: Visit, { id, title }: Call): Reply {
  const text = sayLocalText(visit, title);
  const message = sentence(visit, visit.say('findings:draft'), [
    act(visit, 'findings:publish', 'findings.publish', { id }),
  ]);
  return toAsker({ ...message, parts: [{ kind: 'title', text }, ...message.parts] });
}

// What is a draft in a knowledge file is published there.
function isOwnDraft({ id, draft }: Call): boolean {
  return draft && DRAFT.test(id);
}

async function listDecided({ words, findings }: FindingDeps, visit: Visit): Promise<Reply> {
  const decided = await findings.decided(MOST_SHOWN);
  if (decided.length === 0) return tell(visit, 'findings:decided-none');
  const shown = decided.map((finding) => toAsker(decidedMessage(words, visit, finding)));
  return { kind: 'several', replies: [tell(visit, 'findings:decided-title'), ...shown] };
}

async function openConfirm(deps: FindingDeps, visit: Visit, id: string): Promise<Reply> {
  const finding = await foundDeadline(deps, id);
  if (!finding) return gone(visit, 'not-found');
  const offer = await offerFor(deps, visit, finding);
  return { kind: 'form', form: confirmForm(visit, finding, draftOf(finding, offer.targets), offer) };
}

/** One that is a deadline: that a call is off is decided otherwise. */
async function foundDeadline({ findings }: FindingDeps, id = ''): Promise<DeadlineFinding | null> {
  const finding = await findings.find(id);
  return finding && finding.kind !== 'withdrawn' ? finding : null;
}

async function offerFor({ words, knowledge }: FindingDeps, visit: Visit, finding: DeadlineFinding) {
  const targets = targetsFor(words, visit, finding, (await knowledge.read()).calls);
  return { targets, zones: zonesFor(visit, finding, targets) };
}

/** With a mistake the same form comes back filled. */
async function submitConfirm(deps: FindingDeps, visit: Visit, form: FilledForm): Promise<Reply> {
  if (form.intent === 'cancel') return tell(visit, 'findings:cancelled');
  const finding = await foundDeadline(deps, form.context.id);
  if (!finding) return gone(visit, 'not-found');
  const offer = await offerFor(deps, visit, finding);
  const draft = readConfirmDraft(form);
  const judged = judgeDraft(draft, offer.targets, offer.zones, deps.clock.now());
  if (judged.kind === 'mistakes')
    return { kind: 'form', form: confirmForm(visit, finding, draft, offer, judged.mistakes) };
  const { deadline, target } = judged;
  const result = await deps.findings.confirm(finding.id, deadline, target, deciderOf(deps, visit, deadline));
  if (result !== 'done' || target.kind !== 'new-call')
    return told(visit, result, 'findings:confirmed', confirmedValues(deps, visit, deadline));
  return tell(visit, 'findings:drafted', {}, [
    act(visit, 'findings:publish', 'findings.publish', { id: target.call.id }),
    actCommand(visit, 'findings'),
  ]);
}

async function openDiscard(deps: FindingDeps, visit: Visit, id: string): Promise<Reply> {
  const finding = await foundDeadline(deps, id);
  if (!finding || finding.conflict) return gone(visit, 'not-found');
  return { kind: 'form', form: discardForm(visit, finding, '') };
}

async function submitDiscard(deps: FindingDeps, visit: Visit, form: FilledForm): Promise<Reply> {
  if (form.intent === 'cancel') return tell(visit, 'findings:cancelled');
  const finding = await foundDeadline(deps, form.context.id);
  if (!finding || finding.conflict) return gone(visit, 'not-found');
  const reason = written(form, 'reason');
  const mistakes = reasonMistakes(reason);
  if (Object.keys(mistakes).length > 0)
    return { kind: 'form', form: discardForm(visit, finding, reason, mistakes) };
  return told(
    visit,
    await deps.findings.discard(finding.id, visit.asker.person.name, reason),
    'findings:discarded',
  );
}

async function publish({ knowledge }: FindingDeps, visit: Visit, id: string): Promise<Reply> {
  const draft = (await knowledge.read()).calls.find((call) => call.id === id && isOwnDraft(call));
  if (!draft) return gone(visit, 'not-found');
  await knowledge.write({ ...NO_ENTRIES, calls: [{ ...draft, draft: false }] }, { replace: false });
  return tell(visit, 'findings:published');
}
