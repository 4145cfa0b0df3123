import { randomUUID } from 'node:crypto';
import type { Ground } from '#test/bench/slack/ground.ts';
import { signedPost } from '#test/support/slack-request.ts';

/** Milliseconds from handing in an event. */
export type Asked = { readonly acknowledged: number; readonly answered: number };

const QUESTIONS = [
  'Was ist die nächste Frist?',
  'Which calls are open?',
  'Welche Ausschreibungen sind offen?',
];

/** One person asks in their direct chat, and reads the answer. */
export async function ask({ url, answers }: Ground, nth: number): Promise<Asked> {
  const answer = answers.next(`D${nth}`);
  const raw = direct(nth);
  const before = now();
  const acknowledged = await handIn(url, raw);
  return { acknowledged: acknowledged - before, answered: (await answer) - before };
}

/** Milliseconds until an event is acknowledged with which the bot does nothing. */
export async function askNothing({ url }: Ground): Promise<number> {
  const raw = eventBody({ type: 'reaction_added', user: 'U0', reaction: 'eyes' });
  const before = now();
  return (await handIn(url, raw)) - before;
}

/** Milliseconds until the desk answers the same question, without Slack. */
export async function askDesk({ desk }: Ground, nth: number): Promise<number> {
  const channel = { tenant: { platform: 'slack', ref: 'T1' }, ref: `D${nth}` };
  const person = { platform: 'slack', ref: `U${nth}`, name: `Name of U${nth}` };
  const before = now();
  const asker = { person, channel, conversation: `bench ${nth}`, isOutsider: false, language: null };
  await desk.write(asker, questionOf(nth));
  return now() - before;
}

/** Does it so many times, so many at once. */
export async function inTurn<Result>(
  times: number,
  atOnce: number,
  work: (nth: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    while (next < times) {
      const nth = next++;
      results[nth] = await work(nth);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

/** When it is acknowledged. */
async function handIn(url: string, raw: string): Promise<number> {
  const signed = signedPost(raw, { at: Temporal.Now.instant() });
  const response = await fetch(new URL('slack/events', url), signed);
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`the bot answered ${response.status}`);
  return now();
}

function direct(nth: number): string {
  return eventBody({
    type: 'message',
    channel: `D${nth}`,
    channel_type: 'im',
    user: `U${nth}`,
    text: questionOf(nth),
    ts: `${Date.now() / 1000}`,
  });
}

function eventBody(event: object): string {
  return JSON.stringify({
    type: 'event_callback',
    team_id: 'T1',
    api_app_id: 'A1',
    event_id: `Ev${randomUUID()}`,
    authorizations: [{ enterprise_id: null, team_id: 'T1', user_id: 'UBOT', is_enterprise_install: false }],
    event,
  });
}

const questionOf = (nth: number) => QUESTIONS[nth % QUESTIONS.length] ?? '';

/** Of the machine, so that two processes have the same. */
const now = () => performance.timeOrigin + performance.now();
