import type { Visit } from '#src/desk/area.ts';
import { act, actForForm } from '#src/desk/replies.ts';
import { sayCity } from '#src/messages/cities.ts';
import { sayDay, sayEnd, sayMoment } from '#src/messages/dates.ts';
import { sayLocalText } from '#src/messages/local-text.ts';
import type { ActButton, Fact, Message, Part } from '#src/messages/message.ts';
import type { Deadline } from '#src/model/deadline.ts';
import type {
  Conflict,
  DeadlineFinding,
  DecidedFinding,
  Finding,
  WithdrawalFinding,
} from '#src/model/finding.ts';
import type { Words } from '#src/ports/words.ts';

/** What an editor decides about: the quote, where it is from, and what it says. */
export function findingMessage(words: Words, visit: Visit, finding: Finding): Message {
  if (finding.kind === 'withdrawn') return withdrawalMessage(words, visit, finding);
  const { id, conflict } = finding;
  if (conflict) return conflictMessage(words, visit, finding, conflict);
  return messageOf(visit, finding, [], openFacts(words, visit, finding), [
    actForForm(visit, 'findings:confirm', 'findings.confirm', { id }),
    actForForm(visit, 'findings:discard', 'findings.discard', { id }),
  ]);
}

function withdrawalMessage(words: Words, visit: Visit, finding: WithdrawalFinding): Message {
  const { id, item } = finding;
  const text = visit.say('findings:conflict-withdrawn', { source: sayLocalText(visit, item.source) });
  const lead: Part = { kind: 'text', text, weight: 'strong' };
  return messageOf(visit, finding, [lead], callFacts(words, visit, finding), [
    act(visit, 'findings:cancel-call', 'findings.cancel-call', { id }),
    act(visit, 'findings:keep-call', 'findings.uphold', { id }),
  ]);
}

function callFacts(words: Words, visit: Visit, { call }: WithdrawalFinding): readonly Fact[] {
  if (!call) return [];
  const { say, language } = visit;
  const { title, confirmed } = call;
  return [
    { label: say('findings:fact.call'), value: sayLocalText(visit, title) },
    ...(confirmed
      ? [{ label: say('findings:fact.confirmed'), value: sayEnd(words, language, confirmed) }]
      : []),
  ];
}

function conflictMessage(words: Words, visit: Visit, finding: DeadlineFinding, conflict: Conflict): Message {
  const { say, language } = visit;
  const { confirmed, other, title, label } = conflict;
  const text = say('findings:conflict', {
    source: sayLocalText(visit, finding.item.source),
    other: sayEnd(words, language, other),
    confirmed: sayEnd(words, language, confirmed),
  });
  const facts = [
    { label: say('findings:fact.call'), value: sayLocalText(visit, title) },
    ...(label ? [{ label: say('findings:fact.stage'), value: sayLocalText(visit, label) }] : []),
  ];
  const confirm = (deadline: Deadline, name: string): ActButton => ({
    ...act(visit, 'findings:confirm', name, { id: finding.id }),
    label: say('findings:confirm-this', { deadline: sayEnd(words, language, deadline) }),
  });
  return messageOf(visit, finding, [{ kind: 'text', text, weight: 'strong' }], facts, [
    confirm(other, 'findings.confirm-other'),
    confirm(confirmed, 'findings.uphold'),
  ]);
}

/** What was decided, by whom and when. */
export function decidedMessage(words: Words, visit: Visit, finding: DecidedFinding): Message {
  const { say, language } = visit;
  const { by, decision, decidedAt, reason } = finding;
  const at = sayMoment(words, language, decidedAt, visit.channel?.timezone ?? 'UTC');
  const decided =
    by === null ? say('findings:decided.by-entry', { at }) : say(`findings:decided.${decision}`, { by, at });
  const facts = [
    ...(finding.kind === 'withdrawn'
      ? withdrawalFacts(words, visit, finding)
      : openFacts(words, visit, finding)),
    { label: say('findings:fact.decision'), value: decided },
    ...(reason === null ? [] : [{ label: say('findings:fact.reason'), value: reason }]),
  ];
  return messageOf(visit, finding, [], facts, []);
}

function withdrawalFacts(words: Words, visit: Visit, finding: WithdrawalFinding): readonly Fact[] {
  const found = { label: visit.say('findings:fact.found'), value: visit.say('findings:withdrawn') };
  return [found, ...callFacts(words, visit, finding)];
}

function messageOf(
  visit: Visit,
  { item, quote }: Finding,
  lead: readonly Part[],
  facts: readonly Fact[],
  buttons: readonly ActButton[],
): Message {
  const { say, language } = visit;
  const { title, url } = item;
  const said = say('findings:quoted', { quote });
  return {
    language,
    summary: `${title}: ${said}`,
    parts: [
      { kind: 'title', text: title, language: item.language },
      ...lead,
      { kind: 'text', text: said, language: item.language },
      {
        kind: 'facts',
        facts: [...facts, { label: say('findings:fact.source'), value: sayLocalText(visit, item.source) }],
      },
      ...(url === null
        ? []
        : [{ kind: 'sources', label: say('findings:open-item'), citations: [{ title, url }] } as const]),
    ],
    buttons,
  };
}

function openFacts(words: Words, visit: Visit, finding: DeadlineFinding): readonly Fact[] {
  const { say } = visit;
  const { kind, stage } = finding;
  return [
    { label: say('findings:fact.found'), value: sayFound(words, visit, finding) },
    ...(stage === null ? [] : [{ label: say('findings:fact.stage'), value: String(stage) }]),
    ...(kind === 'recurring' ? [{ label: say('findings:fact.recurs'), value: say('findings:recurs') }] : []),
  ];
}

/** As much as the text says, and what it leaves out. */
function sayFound(words: Words, { say, language }: Visit, { local, timezone }: DeadlineFinding): string {
  const [date = '', time] = local.split('T');
  const day = sayDay(words, language, Temporal.PlainDate.from(date));
  if (time === undefined) return say('findings:end.day', { day });
  return timezone === null
    ? say('findings:end.time', { day, time })
    : say('findings:end.in', { day, time, city: sayCity(words, language, timezone) });
}
