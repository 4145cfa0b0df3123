import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { AppOptions, PageEnv } from '#adapters/web/app.ts';
import { act, type Place, write } from '#adapters/web/conversation.ts';
import { type NewChannelReading, readNewChannel } from '#adapters/web/new-channel.ts';
import { PAGE_TENANT } from '#adapters/web/page-options.ts';
import { personName, wireChannel } from '#adapters/web/view.ts';
import type { WireDone, WireRefusal } from '#adapters/web/wire.ts';
import { cleanName, cleanText } from '#src/messages/clean-text.ts';
import type { TextKey } from '#src/messages/text.ts';

const MAX_TEXT = 2000;

/** What readers do: write, press, submit, open a channel. */
export function deedRoutes(options: AppOptions): Hono<PageEnv> {
  const { store, desk } = options;
  const app = new Hono<PageEnv>();
  const refuse = refuser(options);

  app.post('/channels/:ref/write', async (context) => {
    const { text } = await jsonIn(context);
    const place = await placeIn(options, context);
    if (place === null) return refuse(context, 404, 'web:channel-closed');
    const written = typeof text === 'string' ? cleanText(text).trim() : '';
    if (cleanName(written) === '') return refuse(context, 400, 'web:message-needed', 'message');
    if (written.length > MAX_TEXT) return refuse(context, 400, 'web:message-too-long', 'message');
    return done(context, await write(store, desk, place, written));
  });
  app.post('/channels/:ref/act', async (context) => {
    const { message, data } = await jsonIn(context);
    const place = await placeIn(options, context);
    if (place === null) return refuse(context, 404, 'web:channel-closed');
    const shown = await act(store, desk, place, typeof message === 'string' ? message : null, data);
    return shown === null ? refuse(context, 400, 'web:failed') : done(context, shown);
  });
  app.post('/channels', async (context) => {
    const read = await newChannel(options, await jsonIn(context));
    if (read.kind === 'mistake') return refuse(context, 400, read.mistake.key, read.mistake.field);
    const made = await options.places.ensure(read.channel);
    return context.json(wireChannel(options.words, context.var.language, made), 201);
  });
  return app;
}

function refuser({ words }: AppOptions) {
  return (context: Context<PageEnv>, status: 400 | 404, key: TextKey, field: string | null = null) => {
    const refusal: WireRefusal = { field, text: words.say(context.var.language, key) };
    return context.json(refusal, status);
  };
}

function done(context: Context<PageEnv>, shown: readonly string[]) {
  const body: WireDone = { shown };
  return context.json(body);
}

/** The reader in the channel that the address names; null where no such channel is open. */
async function placeIn({ words, places }: AppOptions, context: Context<PageEnv>): Promise<Place | null> {
  const { reader, language } = context.var;
  const channel = await places.find({ tenant: PAGE_TENANT, ref: context.req.param('ref') ?? '' });
  if (channel === null || reader === null) return null;
  // The channel reads the name too: in its language, not in that of the one who writes.
  const name = personName(words, channel.languages[0] ?? language, reader.ref);
  return { reader, channel: channel.address, name };
}

async function newChannel(
  { words, places }: AppOptions,
  given: Readonly<Record<string, unknown>>,
): Promise<NewChannelReading> {
  const names = (await places.channelsOf(PAGE_TENANT)).map((channel) => channel.name);
  const known = { tenant: PAGE_TENANT, languages: words.languages, names };
  return readNewChannel(given, known, randomBytes(2).toString('hex'));
}

// What is not JSON, or not an object, holds nothing that was asked for.
async function jsonIn(context: Context<PageEnv>): Promise<Readonly<Record<string, unknown>>> {
  if (!context.req.header('content-type')?.startsWith('application/json')) return {};
  const body: unknown = await context.req.json().catch(() => null);
  return typeof body === 'object' && body !== null ? { ...body } : {};
}
