import type { Spot } from '#adapters/slack/hearing/spot.ts';
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
  readonly channel: string;
  readonly thread: string | null;
  readonly isDirect: boolean;
};

/** As `private_metadata` of the view. */
export function formMetadata({ name, title, language, submits, context }: Form, spot: Spot): string {
  const { channel, thread, kind } = spot;
  const intent = submits[0]?.intent ?? '';
  const carried = { name, title, language, intent, context };
  const place: FormPlace = { ...carried, channel: channel.ref, thread, isDirect: kind === 'direct' };
  const metadata = JSON.stringify(place);
  if (metadata.length > LIMITS.viewMetadata) throw new Error(`the form ${name} carries too much along`);
  return metadata;
}

/** Null where it is not of one of our forms. */
export function readFormMetadata(metadata: unknown): FormPlace | null {
  const { name, title, language, intent, context, channel, thread, isDirect } = record(
    parsed(text(metadata)),
  );
  if (text(name) === '' || text(channel) === '') return null;
  const carried = Object.entries(record(context)).map(([key, value]) => [key, text(value)]);
  return {
    name: text(name),
    title: text(title),
    language: text(language),
    intent: text(intent),
    context: Object.fromEntries(carried),
    channel: text(channel),
    thread: text(thread) || null,
    isDirect: isDirect === true,
  };
}
