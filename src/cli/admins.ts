import type { Command } from 'commander';
import type { CliContext } from '#src/cli/context.ts';
import { oneOf } from '#src/cli/wrong-use.ts';
import type { TextKey, TextValues } from '#src/messages/text.ts';
import { readPersonRef, sayPersonRef } from '#src/people/person-ref.ts';
import type { GrantedRole, PersonRef, Roles } from '#src/ports/roles.ts';

/** Opens the roles of the database that the settings name. */
export type OpenRoles = () => Promise<{ readonly roles: Roles; close(): Promise<void> }>;

const ROLES: readonly GrantedRole[] = ['admin', 'editor'];
const USUAL_ROLE: GrantedRole = 'admin';

/** `admins add|remove|list`: who may announce. */
export function registerAdmins(program: Command, context: CliContext, open: OpenRoles): void {
  const say = (key: TextKey, values?: TextValues) => context.words.say(context.language, key, values);
  const admins = program.command('admins').description(say('cli:admins.about'));
  admins
    .command('add')
    .description(say('cli:admins.add.about'))
    .argument(`<${say('cli:name.person')}>`, say('cli:admins.person'))
    .option(
      `--role <${say('cli:name.role')}>`,
      say('cli:admins.role', { roles: ROLES.join(', '), usual: USUAL_ROLE }),
      oneOf('--role', ROLES),
      USUAL_ROLE,
    )
    .action((word: string, { role }: { readonly role: GrantedRole }) =>
      forPerson(context, word, (person) => add(context, open, person, role)),
    );
  admins
    .command('remove')
    .description(say('cli:admins.remove.about'))
    .argument(`<${say('cli:name.person')}>`, say('cli:admins.person'))
    .action((word: string) => forPerson(context, word, (person) => remove(context, open, person)));
  admins
    .command('list')
    .description(say('cli:admins.list.about'))
    .action(() => list(context, open));
}

async function forPerson(
  context: CliContext,
  word: string,
  work: (person: PersonRef) => Promise<void>,
): Promise<void> {
  const person = readPersonRef(word);
  if (person) return work(person);
  context.tell({ key: 'cli:admins.not-a-person', values: { word } });
  context.exitWith(2);
}

async function add(
  context: CliContext,
  open: OpenRoles,
  person: PersonRef,
  role: GrantedRole,
): Promise<void> {
  const now = await withRoles(open, async (roles) => {
    await roles.grant(person, role);
    return roles.of(person);
  });
  if (now !== role) return staysAdmin(context, person);
  context.tell({ key: 'cli:admins.added', values: { person: sayPersonRef(person), role } });
}

async function remove(context: CliContext, open: OpenRoles, person: PersonRef): Promise<void> {
  const { had, now } = await withRoles(open, async (roles) => ({
    had: await roles.revoke(person),
    now: await roles.of(person),
  }));
  if (now !== 'everyone') return staysAdmin(context, person);
  const key = had ? 'cli:admins.removed' : 'cli:admins.had-none';
  context.tell({ key, values: { person: sayPersonRef(person) } });
  if (!had) context.exitWith(1);
}

/** What is stored changed, and the configuration still decides. */
function staysAdmin(context: CliContext, person: PersonRef): void {
  context.tell({ key: 'cli:admins.stays-admin', values: { person: sayPersonRef(person) } });
  context.exitWith(1);
}

async function list(context: CliContext, open: OpenRoles): Promise<void> {
  const grants = await withRoles(open, (roles) => roles.list());
  for (const grant of grants) context.write(`${grant.role}\t${sayPersonRef(grant)}`);
}

async function withRoles<Result>(open: OpenRoles, work: (roles: Roles) => Promise<Result>): Promise<Result> {
  const { roles, close } = await open();
  return work(roles).finally(close);
}
