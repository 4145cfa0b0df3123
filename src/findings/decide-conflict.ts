import type { Visit } from '#src/desk/area.ts';
import { confirmedValues, deciderOf, type FindingDeps, gone, told } from '#src/findings/decisions.ts';
import type { Reply } from '#src/messages/form.ts';

// What an editor presses where a source is at odds with an entry.

/** Of two dates the source’s holds. */
export async function confirmOther(deps: FindingDeps, visit: Visit, id: string): Promise<Reply> {
  const finding = await deps.findings.find(id);
  if (!finding || finding.kind === 'withdrawn' || !finding.conflict) return gone(visit, 'settled');
  const { other, callId, stageId } = finding.conflict;
  const target = { kind: 'stage', callId, stageId } as const;
  const result = await deps.findings.confirm(id, other, target, deciderOf(deps, visit, other));
  return told(visit, result, 'findings:confirmed', confirmedValues(deps, visit, other));
}

/** The call is off, as the source says. */
export async function cancelCall(deps: FindingDeps, visit: Visit, id: string): Promise<Reply> {
  const finding = await deps.findings.find(id);
  if (finding?.kind !== 'withdrawn' || !finding.call) return gone(visit, 'settled');
  const decider = deciderOf(deps, visit, finding.call.confirmed);
  const result = await deps.findings.cancelCall(id, decider);
  return told(visit, result, 'findings:call-cancelled', { by: decider.by });
}

/** The entry holds, whatever the source says. */
export async function uphold(deps: FindingDeps, visit: Visit, id: string): Promise<Reply> {
  const finding = await deps.findings.find(id);
  const conflict = finding?.kind === 'withdrawn' ? finding.call : finding?.conflict;
  if (!finding || !conflict) return gone(visit, 'settled');
  const result = await deps.findings.uphold(id, deciderOf(deps, visit, conflict.confirmed));
  return told(visit, result, finding.kind === 'withdrawn' ? 'findings:call-upheld' : 'findings:upheld');
}
