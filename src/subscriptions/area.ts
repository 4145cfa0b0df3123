import type { Area, Handle, Visit } from '#src/desk/area.ts';
import { offerToSubscribe, tell, toAsker } from '#src/desk/replies.ts';
import type { Reply } from '#src/messages/form.ts';
import type { Channel } from '#src/model/channel.ts';
import { may } from '#src/people/permissions.ts';
import type { Roles } from '#src/ports/roles.ts';
import type { SubscriptionKind } from '#src/ports/subscriptions.ts';
import { type DeadlineDeps, openDeadlines, submitDeadlines } from '#src/subscriptions/deadlines.ts';
import { type NewsDeps, openNews, submitNews } from '#src/subscriptions/news.ts';
import { overview } from '#src/subscriptions/overview.ts';
import { publicLine } from '#src/subscriptions/public-line.ts';
import { namesOf } from '#src/subscriptions/subject.ts';

export type SubscriptionDeps = DeadlineDeps & NewsDeps & { readonly roles: Roles };

type Work = (visit: Visit, channel: Channel, kind: SubscriptionKind) => Promise<Reply>;

const KINDS: readonly SubscriptionKind[] = ['deadlines', 'news'];

/** What a channel receives: subscribe, see, change, pause, resume, stop. */
export function subscriptionArea(deps: SubscriptionDeps): Area {
  const open: Work = (visit, channel, kind) =>
    kind === 'news' ? openNews(deps, visit, channel) : openDeadlines(deps, visit, channel);
  const stop: Work = (visit, channel, kind) => end(deps, visit, channel, kind);
  const turn =
    (event: 'paused' | 'resumed'): Work =>
    (visit, channel, kind) =>
      pauseOrResume(deps, visit, channel, kind, event);

  const asked =
    (work: Work, kind: SubscriptionKind): Handle =>
    (visit) =>
      ifAllowed(deps, visit, (channel) => work(visit, channel, kind));
  const pressed =
    (work: Work): Handle =>
    async (visit, values) => {
      const kind = KINDS.find((known) => known === values.kind);
      return kind
        ? ifAllowed(deps, visit, (channel) => work(visit, channel, kind))
        : tell(visit, 'chat:outdated');
    };

  return {
    commands: {
      'deadlines-subscribe': asked(open, 'deadlines'),
      'deadlines-unsubscribe': asked(stop, 'deadlines'),
      'news-subscribe': asked(open, 'news'),
      'news-unsubscribe': asked(stop, 'news'),
      subscriptions: async (visit) =>
        visit.channel ? list(deps, visit, visit.channel) : tell(visit, 'subscriptions:not-here'),
    },
    actions: {
      'subscriptions.change': pressed(open),
      'subscriptions.pause': pressed(turn('paused')),
      'subscriptions.resume': pressed(turn('resumed')),
      'subscriptions.stop': pressed(stop),
    },
    forms: {
      'subscriptions.deadlines': (visit, form) =>
        ifAllowed(deps, visit, (channel) => submitDeadlines(deps, visit, channel, form)),
      'subscriptions.news': (visit, form) =>
        ifAllowed(deps, visit, (channel) => submitNews(deps, visit, channel, form)),
    },
  };
}

async function ifAllowed(
  { roles }: SubscriptionDeps,
  visit: Visit,
  work: (channel: Channel) => Promise<Reply>,
): Promise<Reply> {
  if (!visit.channel) return tell(visit, 'subscriptions:not-here');
  const allowed = may(await roles.of(visit.asker.person), 'subscribe');
  return allowed ? work(visit.channel) : tell(visit, 'subscriptions:not-allowed');
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
  const done = await deps.subscriptions[verb](channel.id, kind);
  if (!done) return tell(visit, `subscriptions:none.${kind}`, {}, offerToSubscribe(visit, kind));
  const line = publicLine(deps.words, visit, channel, { kind, event, what: null });
  return { kind: 'several', replies: [await list(deps, visit, channel), ...line] };
}

async function end(
  deps: SubscriptionDeps,
  visit: Visit,
  channel: Channel,
  kind: SubscriptionKind,
): Promise<Reply> {
  const again = offerToSubscribe(visit, kind);
  if (!(await deps.subscriptions.end(channel.id, kind))) {
    return tell(visit, `subscriptions:none.${kind}`, {}, again);
  }
  const line = publicLine(deps.words, visit, channel, { kind, event: 'ended', what: null });
  return { kind: 'several', replies: [tell(visit, `subscriptions:ended.${kind}`, {}, again), ...line] };
}
