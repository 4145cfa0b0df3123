import { parsed, record } from '#src/messages/json.ts';

/** What Slack sends: JSON, a form with JSON in `payload`, or the fields of a command; null for anything else. */
export function readBody(contentType: string, raw: string): Record<string, unknown> | null {
  if (contentType.startsWith('application/json')) return asObject(parsed(raw));
  if (!contentType.startsWith('application/x-www-form-urlencoded')) return null;
  const fields = Object.fromEntries(new URLSearchParams(raw));
  if (fields.payload !== undefined) return asObject(parsed(fields.payload));
  return fields.command === undefined && fields.ssl_check === undefined ? null : fields;
}

function asObject(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...record(value) } : null;
}
