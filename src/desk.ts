import { type Area, joinAreas, type Visit } from '#src/desk/area.ts';
import { commandReader, withoutAddress } from '#src/desk/commands.ts';
import { act, sentence, tell } from '#src/desk/replies.ts';
import { inLanguage, type VisitDeps, visitOf } from '#src/desk/visit.ts';
import type { Reply } from '#src/messages/form.ts';
import { inAllLanguages } from '#src/messages/message.ts';
import type { Asker } from '#src/model/person.ts';
import type { Desk } from '#src/ports/desk.ts';
import type { Log } from '#src/ports/log.ts';

export type DeskDeps = VisitDeps & {
  readonly log: Log;
  /** Answers a question; the asker carries the language that the person chose. */
  readonly answer: (asker: Asker, text: string) => Promise<Reply>;
  readonly areas: readonly Area[];
};

/** The one place where platforms hand in what people do. */
export function makeDesk(deps: DeskDeps): Desk {
  const area = joinAreas([questionArea(deps), ...deps.areas]);
  const readCommand = commandReader(deps.words);

  const write = async (asker: Asker, text: string): Promise<Reply> => {
    const visit = await visitOf(deps, asker, undefined);
    const written = withoutAddress(text);
    if (written === '') return runCommand(area, visit, 'help', '');
    const command = readCommand(written, visit.language);
    if (!command) return introduced(deps, visit, await deps.answer(visit.asker, written));
    const heard = inLanguage(deps.words, visit, visit.asker.language ?? command.language);
    return introduced(deps, heard, await runCommand(area, heard, command.name, command.rest));
  };

  return {
    write: (asker, text) => guarded(deps, asker, 'write', () => write(asker, text)),
    press: (asker, action) =>
      guarded(deps, asker, 'press', async () => {
        const visit = await visitOf(deps, asker, action.values.language);
        if (action.name === 'desk.command') return runCommand(area, visit, action.values.command ?? '', '');
        const handle = registered(area.actions, action.name);
        return handle ? handle(visit, action.values) : outdated(visit);
      }),
    submit: (asker, form) =>
      guarded(deps, asker, 'submit', async () => {
        const visit = await visitOf(deps, asker, form.context.language);
        const fill = registered(area.forms, form.name);
        return fill ? fill(visit, form) : outdated(visit);
      }),
  };
}

function questionArea(deps: DeskDeps): Area {
  return {
    commands: {
      ask: async (visit, { rest = '' }) =>
        rest === '' ? tell(visit, 'chat:ask-what') : deps.answer(visit.asker, rest),
    },
    actions: {},
    forms: {},
  };
}

async function runCommand(area: Area, visit: Visit, name: string, rest: string): Promise<Reply> {
  const handle = registered(area.commands, name);
  return handle ? handle(visit, { rest }) : outdated(visit);
}

/** Says once in a channel, above the first message, what the bot is and what it stores. */
async function introduced(deps: DeskDeps, visit: Visit, reply: Reply): Promise<Reply> {
  if (reply.kind !== 'message' || !visit.channel) return reply;
  if (!(await deps.places.introduce(visit.channel.address))) return reply;
  const { message } = reply;
  const text = deps.words.say(message.language, 'chat:introduction');
  return {
    ...reply,
    message: { ...message, parts: [{ kind: 'text', text, weight: 'subtle' }, ...message.parts] },
  };
}

/** A button or form of an earlier version, or one that nobody ever offered. */
function outdated(visit: Visit): Reply {
  return tell(visit, 'chat:outdated', {}, [act(visit, 'chat:do.help', 'desk.command', { command: 'help' })]);
}

/** What goes wrong here is ours: the person is told so, in every language when theirs is not known. */
async function guarded(
  deps: DeskDeps,
  asker: Asker,
  what: string,
  work: () => Promise<Reply>,
): Promise<Reply> {
  try {
    return await work();
  } catch (cause) {
    deps.log.error('the desk failed', { what, platform: asker.channel.tenant.platform }, cause);
    const own = deps.words.languages.filter((language) => language === asker.language);
    const languages = own.length > 0 ? own : deps.words.languages;
    const apologies = languages.map((language) =>
      sentence({ language }, deps.words.say(language, 'chat:apology')),
    );
    return { kind: 'message', message: inAllLanguages(apologies), to: 'asker' };
  }
}

// Names come from outside: `toString` is no action.
function registered<Value>(handlers: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(handlers, name) ? handlers[name] : undefined;
}
