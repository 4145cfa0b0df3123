import { record } from '#test/support/slack-limit-checks.ts';
import { slackComplaints } from '#test/support/slack-limits.ts';
import { unfurlComplaints } from '#test/support/slack-unfurl-limits.ts';
import { viewComplaints } from '#test/support/slack-view-limits.ts';

type Values = Readonly<Record<string, unknown>>;

/** One request that neither posts nor edits for everyone; an answer by its own address has the method `respond`. */
export type SlackAsked = { readonly method: string; readonly tenant: string; readonly values: Values };

/** What Slack answers to whoever opens forms, whispers and asks who somebody is. */
export class SlackAnswers {
  readonly asked: SlackAsked[] = [];
  readonly #complaints: string[];
  readonly #refusals: Readonly<Record<string, string>>;

  constructor(complaints: string[], refusals: Readonly<Record<string, string>>) {
    this.#complaints = complaints;
    this.#refusals = refusals;
  }

  /** Every person is called after their id and reads English, and is a guest where that says so; channels whose id ends with `X` are not the bot's. */
  answer(method: string, tenant: string, fields: Values): object {
    const values = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, decoded(value)]));
    this.asked.push({ method, tenant, values });
    const error = this.#refusals[method];
    if (error !== undefined) return { ok: false, error };
    switch (method) {
      case 'auth.test':
        return { ok: true, team_id: tenant, user_id: 'UBOT', bot_id: 'BBOT' };
      case 'users.info':
        return {
          ok: true,
          user: {
            real_name: `Name of ${values.user}`,
            locale: 'en-CA',
            tz: 'America/Toronto',
            is_restricted: String(values.user).startsWith('UGUEST'),
          },
        };
      case 'conversations.info':
        return { ok: true, channel: { name: 'quantum', is_member: !String(values.channel).endsWith('X') } };
      case 'chat.postEphemeral':
        return this.#checked(slackComplaints(values), { message_ts: '1.2' });
      case 'respond':
        return values.delete_original === true ? { ok: true } : this.#checked(slackComplaints(values), {});
      case 'views.open':
      case 'views.update':
      case 'views.publish':
        return this.#checked(viewComplaints(record(values.view)), { view: { id: 'V1' } });
      case 'conversations.open':
        return { ok: true, channel: { id: `D${String(values.users).slice(1)}` } };
      case 'chat.unfurl':
        return this.#checked(unfurlComplaints(record(values.unfurls)), {});
      case 'assistant.threads.setStatus':
      case 'assistant.threads.setSuggestedPrompts':
        return { ok: true };
      default:
        return { ok: false, error: 'unknown_method' };
    }
  }

  #checked(complaints: readonly string[], answer: object): object {
    this.#complaints.push(...complaints);
    return complaints.length > 0 ? { ok: false, error: 'invalid_blocks' } : { ok: true, ...answer };
  }
}

function decoded(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
