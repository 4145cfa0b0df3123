import { type Context, Hono } from 'hono';
import type { AppOptions, PageEnv } from '#adapters/web/app.ts';
import { clientTexts } from '#adapters/web/client-texts.ts';
import { deedRoutes } from '#adapters/web/deeds.ts';
import { eventStream } from '#adapters/web/event-stream.ts';
import { languageNames } from '#adapters/web/language.ts';
import { isChannelRef, TIMEZONES } from '#adapters/web/new-channel.ts';
import { PAGE_TENANT } from '#adapters/web/page-options.ts';
import { OPERATOR_REF, type Reader } from '#adapters/web/readers.ts';
import { personName, type View, wireChannel, wireMessage, wireSource } from '#adapters/web/view.ts';
import type { WireHistory, WireState } from '#adapters/web/wire.ts';

const HISTORY_LIMIT = 50;

/** What the page's scripts ask for. Without a session there is nothing. */
export function apiRoutes(options: AppOptions): Hono<PageEnv> {
  const { words, store, changes, log, stillWelcome } = options;
  const app = new Hono<PageEnv>();
  app.use(async (context, next) => {
    context.header('cache-control', 'no-store');
    if (context.var.reader !== null) return next();
    return context.json({ field: null, text: words.say(context.var.language, 'web:signed-out') }, 401);
  });

  app.use('/channels/:ref/*', async (context, next) => {
    if (isChannelRef(context.req.param('ref'))) return next();
    return context.json({ field: null, text: words.say(context.var.language, 'web:channel-closed') }, 404);
  });

  app.get('/state', async (context) => {
    return context.json(await stateFor(options, context.var.language, readerIn(context)));
  });
  app.get('/channels/:ref/messages', async (context) => {
    const { reader, language } = { reader: readerIn(context), language: context.var.language };
    const before = context.req.query('before') ?? null;
    const found = await store.history(context.req.param('ref'), reader.ref, before, HISTORY_LIMIT + 1);
    const view: View = { words, reader, language, timezone: zoneIn(context) };
    const history: WireHistory = {
      messages: found.slice(-HISTORY_LIMIT).map((message) => wireMessage(view, message)),
      hasMore: found.length > HISTORY_LIMIT,
    };
    return context.json(history);
  });
  app.get('/events', (context) => {
    const view: View = {
      words,
      reader: readerIn(context),
      language: context.var.language,
      timezone: zoneIn(context),
    };
    const after = Number(context.req.header('last-event-id') ?? context.req.query('after')) || 0;
    const { stopping } = context.env;
    const stream = eventStream({
      changes,
      store,
      log,
      view,
      after,
      stopping,
      stillWelcome: () => stillWelcome(context),
    });
    return context.body(stream, 200, { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
  });
  app.route('/', deedRoutes(options));
  return app;
}

/** The reader of a request that has passed the door. */
function readerIn(context: Context<PageEnv>): Reader {
  const { reader } = context.var;
  if (reader === null) throw new Error('a request without a reader passed the door');
  return reader;
}

async function stateFor(options: AppOptions, language: string, reader: Reader): Promise<WireState> {
  const { words, places, sources, store } = options;
  const [change, channels, listed] = await Promise.all([
    store.lastChange(),
    places.channelsOf(PAGE_TENANT),
    sources.list(),
  ]);
  return {
    language,
    languages: words.languages.map((tag) => ({ tag, name: languageNames(language, [tag]) })),
    reader: { name: personName(words, language, reader.ref), isOperator: reader.ref === OPERATOR_REF },
    channels: channels.map((channel) => wireChannel(words, language, channel)),
    sources: listed.map((source) => wireSource(words, language, reader, source)),
    timezones: TIMEZONES,
    texts: clientTexts(words, language),
    change,
  };
}

// The browser tells its zone; one that is unknown here is not worth a refusal.
function zoneIn(context: Context<PageEnv>): string {
  const zone = context.req.query('zone') ?? '';
  return TIMEZONES.includes(zone) ? zone : 'UTC';
}
