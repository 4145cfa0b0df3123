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
export function slackRequestFor(body: Readonly<Record<string, unknown>>): Request {
  if (body.type === 'event_callback' || body.type === 'url_verification')
    return slackRequest(JSON.stringify(body));
  const fields = 'command' in body ? body : { payload: JSON.stringify(body) };
  return slackRequest(String(new URLSearchParams(fields as Record<string, string>)), { type: FORM_TYPE });
}
