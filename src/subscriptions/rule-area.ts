import type { Area, Visit } from '#src/desk/area.ts';
import { type Mistakes, marked, namingMistakes, written } from '#src/desk/filled-form.ts';
import { ifAllowed } from '#src/desk/if-allowed.ts';
import { tell } from '#src/desk/replies.ts';
import type { FilledForm, Form, Reply } from '#src/messages/form.ts';
import { readPersonRef } from '#src/people/person-ref.ts';
import type { Roles } from '#src/ports/roles.ts';
import { SUBSCRIBERS, type SubscribeRule, type SubscribeRules } from '#src/ports/subscribe-rules.ts';

export type RuleDeps = { readonly roles: Roles; readonly subscribeRules: SubscribeRules };

/** The rule as it was filled in, right or wrong; `people` is a text of one id a line. */
type Draft = { readonly who: string; readonly people: string };

// Some hundred people, and more than any platform's id is long.
const MAX_LIST = 4000;

/** Who may decide what the channels of a tenant receive: its admins see and set it. */
export function ruleArea(deps: RuleDeps): Area {
  return {
    commands: { 'subscribe-rule': (visit) => ifAdmin(deps, visit, () => open(deps, visit)) },
    actions: {},
    forms: { 'subscribe-rule.set': (visit, form) => ifAdmin(deps, visit, () => set(deps, visit, form)) },
  };
}

function ifAdmin({ roles }: RuleDeps, visit: Visit, work: () => Promise<Reply>): Promise<Reply> {
  return ifAllowed(roles, visit, 'operate', 'subscriptions:rule.not-allowed', work);
}

async function open({ subscribeRules }: RuleDeps, visit: Visit): Promise<Reply> {
  const { who, people } = await subscribeRules.of(visit.asker.channel.tenant);
  return { kind: 'form', form: ruleForm(visit, { who, people: people.join('\n') }, {}) };
}

async function set({ subscribeRules }: RuleDeps, visit: Visit, form: FilledForm): Promise<Reply> {
  const draft: Draft = { who: written(form, 'who'), people: written(form, 'people') };
  const people = peopleIn(draft.people, visit.asker.channel.tenant.platform);
  const who = SUBSCRIBERS.find((known) => known === draft.who);
  if (!who || (who === 'list' && people.length === 0) || draft.people.length > MAX_LIST) {
    const mistakes: Mistakes = who
      ? { people: { key: 'subscriptions:rule.mistake-people' } }
      : { who: { key: 'subscriptions:mistake.unknown' } };
    const again = ruleForm(visit, draft, mistakes);
    return { kind: 'form', form: namingMistakes(visit, again, 'subscriptions:mistakes') };
  }
  const rule: SubscribeRule = { who, people };
  await subscribeRules.set(visit.asker.channel.tenant, rule);
  return tell(visit, `subscriptions:rule.set-${who}`, { count: people.length });
}

/** Ids as the bot names them, with or without the platform before them; those of other platforms are left out. */
function peopleIn(text: string, platform: string): readonly string[] {
  const ids = text.split(/[\s,;]+/).flatMap((word) => {
    const person = readPersonRef(word);
    if (person === null) return word;
    return person.platform === platform ? person.ref : [];
  });
  return [...new Set(ids.filter((id) => id !== ''))];
}

function ruleForm(visit: Visit, { who, people }: Draft, mistakes: Mistakes): Form {
  const { say } = visit;
  const fields = marked(
    visit,
    [
      {
        id: 'who',
        kind: 'one-of',
        required: true,
        label: say('subscriptions:rule.who'),
        value: SUBSCRIBERS.find((known) => known === who) ?? 'everyone',
        choices: SUBSCRIBERS.map((value) => ({ value, label: say(`subscriptions:rule.${value}`) })),
      },
      {
        id: 'people',
        kind: 'paragraph',
        label: say('subscriptions:rule.people'),
        value: people,
        required: false,
        maxLength: MAX_LIST,
      },
    ],
    mistakes,
  );
  return {
    name: 'subscribe-rule.set',
    language: visit.language,
    title: say('subscriptions:rule.title'),
    note: say('subscriptions:rule.hint'),
    fields,
    submits: [{ intent: 'save', label: say('subscriptions:save') }],
    context: { language: visit.language },
  };
}
