import type { Heard, Spot } from '#adapters/slack/hearing/spot.ts';
import { LIMITS } from '#adapters/slack/limits.ts';
import type { Form } from '#src/messages/form.ts';
import { parsed, record, text } from '#src/messages/json.ts';
import type { Language } from '#src/model/language.ts';

/** What a form carries along, so that any process can take it when it comes back. */
export type FormPlace = {
  readonly name: string;
  readonly title: string;
  readonly language: Language;
  /** What the button means that Slack draws itself. */
  readonly intent: string;
  readonly context: Readonly<Record<string, string>>;
  /** Those of the spot where it was opened: what comes back names them otherwise, as in an enterprise. */
  readonly tenant: string;
  readonly isOutsider: boolean;
  readonly channel: string;
  readonly thread: string | null;
  readonly isDirect: boolean;
};

/** As `private_metadata` of the view. */
export function formMetadata({ name, title, language, submits, context }: Form, spot: Spot): string {
  const { channel, isOutsider, thread, kind } = spot;
  const { tenant, ref } = channel;
  const intent = submits[0]?.intent ?? '';
  const carried = { name, title, language, intent, context };
  const where = { tenant: tenant.ref, isOutsider, channel: ref, thread, isDirect: kind === 'direct' };
  const place: FormPlace = { ...carried, ...where };
  const metadata = JSON.stringify(place);
  if (metadata.length > LIMITS.viewMetadata) throw new Error(`the form ${name} carries too much along`);
  return metadata;
}

/** Null where it is not of one of our forms; one that was opened before these were carried is where it came back. */
export function readFormMetadata(
  metadata: unknown,
  heard: Pick<Heard, 'tenant' | 'isOutsider'>,
): FormPlace | null {
  const { name, title, language, intent, context, ...where } = record(parsed(text(metadata)));
  const { tenant, isOutsider, channel, thread, isDirect } = where;
  if (text(name) === '' || text(channel) === '') return null;
  const carried = Object.entries(record(context)).map(([key, value]) => [key, text(value)]);
  return {
    name: text(name),
    title: text(title),
    language: text(language),
    intent: text(intent),
    context: Object.fromEntries(carried),
    tenant: text(tenant) || heard.tenant.ref,
    isOutsider: typeof isOutsider === 'boolean' ? isOutsider : heard.isOutsider,
    channel: text(channel),
    thread: text(thread) || null,
    isDirect: isDirect === true,
  };
}
