import { type Running, running } from '#adapters/patience/running.ts';
import type { Activity, TeamsReceiver } from '#adapters/teams/connector.ts';
import { botIdOf } from '#adapters/teams/hearing/conversation-of.ts';
import { PATHS } from '#adapters/teams/paths.ts';
import { audienceOf } from '#adapters/teams/proof.ts';
import { boundedText } from '#src/messages/bounded-text.ts';
import { parsed } from '#src/messages/json.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { HttpRoutes } from '#src/ports/http-routes.ts';
import type { Log } from '#src/ports/log.ts';

/** One activity whose sender proved to be Teams. */
export type Taken = {
  readonly activity: Activity;
  /** The organisation of the app registration that was meant, whoever wrote. */
  readonly tenant: Tenant;
  readonly serviceUrl: string;
  /** The bot as the activity names it. */
  readonly botId: string;
};

/** What Teams is told about an invoke; null for everything else, which is acknowledged before the work. */
export type InvokeAnswer = { readonly status: number; readonly body?: unknown };

type Take = (taken: Taken) => Promise<InvokeAnswer | null>;

/** How Teams hands in what people do. */
export type TeamsEntrance = {
  readonly routes: HttpRoutes;
  /** From now on every proven activity is handed to `take`; only an invoke waits for what it resolves to, 4 s at most. */
  open(take: Take): Promise<void>;
  /** Null where it hears, else a short code of what keeps it from that. */
  check(): string | null;
  /** Takes nothing more and finishes what was taken. */
  close(): Promise<void>;
};

/** One app registration, and the organisation that it is for. */
type Registration = {
  readonly appId: string;
  readonly tenant: Tenant;
  readonly receiver: TeamsReceiver;
};

export type EntranceOptions = { readonly registrations: readonly Registration[]; readonly log: Log };

/** A message of Teams has 100 KB, with everything that stands in it in HTML again. */
const MAX_BYTES = 1024 * 1024;
/** Teams shows an error after 5 s (invoke activities: “must respond within 5 seconds”). */
const INVOKE_MS = 4_000;

/** Teams’ requests by HTTP, all of them at one address and for every registration. */
export function teamsEntrance(options: EntranceOptions): TeamsEntrance {
  const work = running((cause) => options.log.error('teams: a request failed', {}, cause));
  let take: Take | null = null;
  let trouble: string | null = 'not-open';

  async function handle(request: Request): Promise<Response> {
    const taker = take;
    // Teams hands it in again, and by then to a process that is there.
    if (taker === null) return bare(503);
    const read = await readProven(options.registrations, request);
    if (typeof read === 'number') {
      if (read === 503) trouble = 'keys-not-read';
      return bare(read);
    }
    trouble = null;
    return answered(work, read.activity, taker(read));
  }

  return {
    routes: { prefix: PATHS.messages, handle },
    async open(taker) {
      take = taker;
      trouble = null;
    },
    check: () => trouble,
    async close() {
      take = null;
      trouble = 'not-open';
      await work.finish();
    },
  };
}

/** What Teams hands in, or the status with which a request is refused. */
async function readProven(registrations: readonly Registration[], request: Request): Promise<Taken | number> {
  if (new URL(request.url).pathname !== PATHS.messages) return 404;
  if (request.method !== 'POST') return 405;
  const authorization = request.headers.get('authorization');
  const appId = audienceOf(authorization);
  const registration = registrations.find((one) => one.appId === appId);
  if (!registration) return 401;
  const raw = await boundedText(request, MAX_BYTES);
  if (raw === null) return 413;
  const received = await registration.receiver.receive(authorization, parsed(raw));
  if (received.kind === 'refused') return received.status;
  const { activity } = received;
  return {
    activity,
    tenant: registration.tenant,
    serviceUrl: String(activity.serviceUrl),
    botId: botIdOf(activity) || `28:${registration.appId}`,
  };
}

function answered(work: Running, activity: Activity, answer: ReturnType<Take>): Promise<Response> | Response {
  work.add(answer);
  return activity.type === 'invoke' ? answeredInTime(answer) : bare(202);
}

async function answeredInTime(answer: ReturnType<Take>): Promise<Response> {
  const patience = Promise.withResolvers<InvokeAnswer>();
  const timer = setTimeout(() => patience.resolve({ status: 200 }), INVOKE_MS);
  const failed = () => ({ status: 500 });
  const told: InvokeAnswer | null = await Promise.race([answer.catch(failed), patience.promise]);
  clearTimeout(timer);
  const { status, body } = told ?? { status: 200 };
  return body === undefined ? bare(status) : Response.json(body, { status });
}

function bare(status: number): Response {
  return new Response(null, { status });
}
