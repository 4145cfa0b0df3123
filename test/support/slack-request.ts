import { createHmac } from 'node:crypto';

export const SIGNING_SECRET = 'a-secret-for-tests';
export const SIGNED_AT = Temporal.Instant.from('2026-03-01T09:00:00Z');

type Signing = { readonly secret?: string; readonly at?: Temporal.Instant; readonly type?: string };

const FORM_TYPE = 'application/x-www-form-urlencoded';

export function slackRequest(raw: string, signing: Signing = {}): Request {
  return new Request('https://bot.example.org/slack/events', signedPost(raw, signing));
}

/** A request as Slack signs it; docs.slack.dev/authentication/verifying-requests-from-slack. */
export function signedPost(raw: string, { secret, at, type }: Signing) {
  const timestamp = String(Math.floor((at ?? SIGNED_AT).epochMilliseconds / 1000));
  const hmac = createHmac('sha256', secret ?? SIGNING_SECRET).update(`v0:${timestamp}:${raw}`);
  return {
    method: 'POST',
    body: raw,
    headers: {
      'content-type': type ?? 'application/json',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${hmac.digest('hex')}`,
    },
  };
}

/** An event, a command or an interaction, each in the form in which Slack sends it. */
export function slackRequestFor(body: Readonly<Record<string, unknown>>, signing: Signing = {}): Request {
  const { raw, type } = slackBodyFor(body);
  return slackRequest(raw, { ...signing, type });
}

const AS_JSON: readonly unknown[] = ['event_callback', 'url_verification', 'app_rate_limited'];

/** Events come as JSON, commands as the fields of a form, and what people press as JSON in one such field. */
export function slackBodyFor(body: Readonly<Record<string, unknown>>) {
  if (AS_JSON.includes(body.type)) return { raw: JSON.stringify(body), type: 'application/json' };
  const isFields = 'command' in body || 'ssl_check' in body;
  const fields = isFields ? body : { payload: JSON.stringify(body) };
  return { raw: String(new URLSearchParams(fields as Record<string, string>)), type: FORM_TYPE };
}
