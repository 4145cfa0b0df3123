import type { Area, Handle, Visit } from '#src/desk/area.ts';
import { offerToSubscribe, tell, toAsker } from '#src/desk/replies.ts';
import type { FilledForm, Reply } from '#src/messages/form.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Places } from '#src/ports/places.ts';
import type { SubscriptionKind } from '#src/ports/subscriptions.ts';
import { openDeadlines, submitDeadlines } from '#src/subscriptions/deadlines.ts';
import { channelMeant } from '#src/subscriptions/elsewhere.ts';
import { type FromMessageDeps, openFromMessage } from '#src/subscriptions/from-message.ts';
import { KINDS, kindMeant } from '#src/subscriptions/kinds.ts';
import { addSources, type NewsDeps, openNews, submitNews } from '#src/subscriptions/news.ts';
import { overview } from '#src/subscriptions/overview.ts';
import { type PermissionDeps, permissionTo } from '#src/subscriptions/permission.ts';
import { publicLine } from '#src/subscriptions/public-line.ts';
import { type RefusalDeps, refuse, requester } from '#src/subscriptions/refusal.ts';
import { setMention } from '#src/subscriptions/set-mention.ts';
import { namesOf } from '#src/subscriptions/subject.ts';

export type SubscriptionDeps = FromMessageDeps &
  NewsDeps &
  PermissionDeps &
  RefusalDeps & { readonly places: Places };

type Work = (visit: Visit, channel: Channel, kind: SubscriptionKind) => Promise<Reply>;

/** What a channel receives: subscribe, see, change, pause, resume, stop. */
export function subscriptionArea(deps: SubscriptionDeps): Area {
  const open: Work = (visit, channel, kind) =>
    kind === 'news' ? openNews(deps, visit, channel) : openDeadlines(deps, visit, channel);
  const stop: Work = (visit, channel, kind) => end(deps, visit, channel, kind);
  const turn =
    (event: 'paused' | 'resumed'): Work =>
    (visit, channel, kind) =>
      pauseOrResume(deps, visit, channel, kind, event);

  const { asked, pressed, given, filled } = handling(deps);
  return {
    commands: {
      'deadlines-subscribe': asked(open, 'deadlines'),
      'deadlines-unsubscribe': asked(stop, 'deadlines'),
      'news-subscribe': asked(open, 'news'),
      'news-unsubscribe': asked(stop, 'news'),
      'news-mention': given('rest', 'news', setMention),
      subscribe: async (visit) => askWhich(visit),
      subscriptions: async (visit) =>
        visit.channel ? list(deps, visit, visit.channel) : tell(visit, 'subscriptions:not-here'),
    },
    actions: {
      'subscriptions.change': pressed(open),
      'subscriptions.pause': pressed(turn('paused')),
      'subscriptions.resume': pressed(turn('resumed')),
      'subscriptions.stop': pressed(stop),
      'subscriptions.request': requester(deps),
      'subscriptions.add-sources': given('sources', 'news', addSources),
      'subscriptions.from-message': given('text', 'deadlines', openFromMessage),
    },
    forms: {
      'subscriptions.deadlines': filled('deadlines', submitDeadlines),
      'subscriptions.news': filled('news', submitNews),
    },
  };
}

type WorkOn<Given> = (deps: SubscriptionDeps, visit: Visit, channel: Channel, given: Given) => Promise<Reply>;

/** What is done when it is asked for, by a button, with what comes under a name, and by a form; each where it is allowed. */
function handling(deps: SubscriptionDeps) {
  return {
    asked:
      (work: Work, kind: SubscriptionKind): Handle =>
      (visit) =>
        ifAllowed(deps, visit, { kind }, work),
    pressed:
      (work: Work): Handle =>
      (visit, values) =>
        ifAllowed(deps, visit, values, work),
    given:
      (name: string, kind: SubscriptionKind, work: WorkOn<string>): Handle =>
      (visit, values) =>
        ifAllowed(deps, visit, { kind }, (_, channel) => work(deps, visit, channel, values[name] ?? '')),
    filled: (kind: SubscriptionKind, work: WorkOn<FilledForm>) => (visit: Visit, form: FilledForm) =>
      ifAllowed(deps, visit, { ...form.context, kind }, (_, channel) => work(deps, visit, channel, form)),
  };
}

function askWhich(visit: Visit): Reply {
  const offers = KINDS.flatMap((kind) => offerToSubscribe(visit, kind));
  return tell(visit, visit.channel ? 'subscriptions:which' : 'subscriptions:not-here', {}, offers);
}

/** Does the work for the channel and the kind that a button, form or command means. */
async function ifAllowed(
  deps: SubscriptionDeps,
  visit: Visit,
  values: Readonly<Record<string, string>>,
  work: Work,
): Promise<Reply> {
  const kind = kindMeant(values);
  if (!kind) return tell(visit, 'chat:outdated');
  const channel = await channelMeant(deps.places, visit, values);
  if (!channel) return tell(visit, 'subscriptions:not-here');
  const permission = await permissionTo(deps, visit, channel, kind);
  return permission.kind === 'allowed' ? work(visit, channel, kind) : refuse(deps, visit, kind, permission);
}

async function list(deps: SubscriptionDeps, visit: Visit, channel: Channel): Promise<Reply> {
  const [subscriptions, names] = await Promise.all([
    deps.subscriptions.ofChannel(channel.id),
    namesOf(deps.offers),
  ]);
  return toAsker(overview(visit, channel, subscriptions, names));
}

async function pauseOrResume(
  deps: SubscriptionDeps,
  visit: Visit,
  channel: Channel,
  kind: SubscriptionKind,
  event: 'paused' | 'resumed',
): Promise<Reply> {
  const verb = event === 'paused' ? 'pause' : 'resume';
  const before = (await deps.subscriptions.ofChannel(channel.id)).find((one) => one.kind === kind);
  const done = await deps.subscriptions[verb](channel.id, kind);
  if (!done) return tell(visit, `subscriptions:none.${kind}`, { channel: channel.name });
  // A button that still stands may be pressed again; the channel is told of changes alone.
  const isChange = before?.paused !== (event === 'paused');
  const line = isChange ? await publicLine(deps, visit, channel, { kind, event, what: null }) : [];
  return { kind: 'several', replies: [await list(deps, visit, channel), ...line] };
}

async function end(
  deps: SubscriptionDeps,
  visit: Visit,
  channel: Channel,
  kind: SubscriptionKind,
): Promise<Reply> {
  const again = channel.id === visit.channel?.id ? offerToSubscribe(visit, kind) : [];
  // What is pressed in the Home is answered in the direct chat, so it says which channel.
  const named = { channel: channel.name };
  if (!(await deps.subscriptions.end(channel.id, kind))) {
    return tell(visit, `subscriptions:none.${kind}`, named, again);
  }
  const line = await publicLine(deps, visit, channel, { kind, event: 'ended', what: null });
  return { kind: 'several', replies: [tell(visit, `subscriptions:ended.${kind}`, named, again), ...line] };
}
