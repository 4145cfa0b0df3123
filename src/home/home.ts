import type { Visit } from '#src/desk/area.ts';
import type { DueDeps } from '#src/desk/deadlines.ts';
import { dueSection } from '#src/home/due-section.ts';
import { type OperationsDeps, operationsSection } from '#src/home/operations-section.ts';
import { type PersonDeps, personSection } from '#src/home/person-section.ts';
import { channelSection, reminderSection } from '#src/home/subscription-sections.ts';
import type { Home } from '#src/messages/home.ts';
import { may } from '#src/people/permissions.ts';
import { roleHere } from '#src/people/role-here.ts';
import type { Enquiries } from '#src/ports/enquiries.ts';
import type { Offers } from '#src/ports/offers.ts';
import type { Roles } from '#src/ports/roles.ts';
import type { SubscribeRules } from '#src/ports/subscribe-rules.ts';
import type { Subscriptions } from '#src/ports/subscriptions.ts';
import { namesOf } from '#src/subscriptions/subject.ts';

export type HomeDeps = DueDeps &
  PersonDeps &
  OperationsDeps & {
    readonly roles: Pick<Roles, 'of'>;
    readonly subscriptions: Pick<Subscriptions, 'ownedBy' | 'ofChannel'>;
    readonly subscribeRules: Pick<SubscribeRules, 'of'>;
    readonly offers: Offers;
    readonly enquiries: Pick<Enquiries, 'ofAsker'>;
  };

/** What the bot has for one person, what is theirs before what is everyone's, and what only admins see last. */
export async function homeOf(deps: HomeDeps, visit: Visit): Promise<Home> {
  const { person, channel } = visit.asker;
  const [role, rule, owned, direct, names, enquiries] = await Promise.all([
    roleHere(deps.roles, visit.asker),
    deps.subscribeRules.of(channel.tenant),
    deps.subscriptions.ownedBy(person.ref, channel.tenant),
    visit.channel?.kind === 'direct' ? deps.subscriptions.ofChannel(visit.channel.id) : [],
    namesOf(deps.offers),
    deps.enquiries.ofAsker(person),
  ]);
  const others = owned.filter((one) => one.channel.id !== visit.channel?.id);
  const all = [...direct, ...others.map((one) => one.subscription)];
  return {
    language: visit.language,
    sections: [
      await dueSection(deps, visit, all),
      ...reminderSection(visit, direct, names),
      ...channelSection(visit, others, names),
      personSection(deps, visit, {
        role,
        setUp: owned.length,
        isListed: rule.people.includes(person.ref),
        enquiries: enquiries.length,
      }),
      ...(may(role, 'operate') ? [await operationsSection(deps, visit)] : []),
    ],
  };
}
