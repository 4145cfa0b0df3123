import { apologeticHome, apology } from '#src/desk/apology.ts';
import {
  type AnswerQuestion,
  type Area,
  type CommandName,
  joinAreas,
  type TakeReply,
  type Visit,
} from '#src/desk/area.ts';
import { asAsked } from '#src/desk/as-asked.ts';
import { type Command, commandReader, phrasesOf, withoutAddress } from '#src/desk/commands.ts';
import { nearCommandReader } from '#src/desk/near-command.ts';
import { act, tell, toAsker } from '#src/desk/replies.ts';
import { inLanguage, type VisitDeps, visitOf } from '#src/desk/visit.ts';
import type { Action } from '#src/messages/action.ts';
import type { FilledForm, Reply } from '#src/messages/form.ts';
import type { Home, Prompt } from '#src/messages/home.ts';
import type { Message } from '#src/messages/message.ts';
import type { Language } from '#src/model/language.ts';
import type { Mention } from '#src/model/mention.ts';
import type { Asker } from '#src/model/person.ts';
import type { Desk } from '#src/ports/desk.ts';
import type { Log } from '#src/ports/log.ts';
import type { Words } from '#src/ports/words.ts';

export type DeskDeps = VisitDeps & {
  readonly log: Log;
  readonly answer: AnswerQuestion;
  readonly takeReply: TakeReply;
  readonly areas: readonly Area[];
  readonly home: (visit: Visit) => Promise<Home>;
  readonly prompts: (visit: Visit) => Promise<readonly Prompt[]>;
};

/** The one place where platforms hand in what people do. */
export function makeDesk(deps: DeskDeps): Desk {
  const area = joinAreas([questionArea(deps), ...deps.areas]);
  const write = writer(deps, area);

  const press = async (asker: Asker, action: Action): Promise<Reply> => {
    const visit = await visitOf(deps, asker, action.values.language);
    if (action.name === 'desk.command') return runCommand(area, visit, action.values.command ?? '', '');
    if (action.name === 'desk.write') return writeAgain(visit, action.values.text ?? '');
    const handle = registered(area.actions, action.name);
    return handle ? handle(visit, action.values) : outdated(visit);
  };

  /** What somebody wrote below a post, and meant for the bot. */
  const writeAgain = (visit: Visit, text: string) =>
    text === '' ? outdated(visit) : write(visit.asker, { text, post: null, named: undefined });

  const submit = async (asker: Asker, form: FilledForm): Promise<Reply> => {
    const visit = await visitOf(deps, asker, form.context.language);
    const fill = registered(area.forms, form.name);
    return fill ? fill(visit, form) : outdated(visit);
  };

  const home = async (asker: Asker) => deps.home(await visitOf(deps, asker, undefined));
  const prompts = async (asker: Asker) => deps.prompts(await visitOf(deps, asker, undefined));

  const guard = guardFor(deps);
  return {
    write: (asker, text, named) =>
      guard(asker, 'write', () => write(asker, { text, post: null, named }), toAsker),
    reply: (asker, post, text, named) =>
      guard(asker, 'reply', () => write(asker, { text, post, named }), toAsker),
    press: (asker, action) => guard(asker, 'press', () => press(asker, action), toAsker),
    submit: (asker, form) => guard(asker, 'submit', () => submit(asker, form), toAsker),
    home: (asker) => guard(asker, 'home', () => home(asker), apologeticHome),
    prompts: (asker) =>
      guard(
        asker,
        'prompts',
        () => prompts(asker),
        () => [],
      ),
  };
}

/** What begins like these may as well be an answer that goes on. */
const TAKES_ANY_TEXT: ReadonlySet<CommandName> = new Set<CommandName>(['ask', 'ask-human', 'why']);

/** What is a command below a post too: who gets help by mistake sees that, while no answer can be taken back. */
const isWhole = ({ name, rest }: Command) => rest === '' || !TAKES_ANY_TEXT.has(name);

/** `post` is the one below which it stands; `named` are those whom it mentions. */
type Written = {
  readonly text: string;
  readonly post: string | null;
  readonly named: readonly Mention[] | undefined;
};

type Write = (asker: Asker, written: Written) => Promise<Reply>;

/** Acts on what somebody wrote: a command, one that they nearly wrote, what a post asked for, else a question. */
function writer(deps: DeskDeps, area: Area): Write {
  const readCommand = commandReader(deps.words);
  const readNear = nearCommandReader(deps.words);

  const heardIn = (visit: Visit, language: Language) =>
    inLanguage(deps.words, visit, visit.asker.language ?? language);

  const run = (visit: Visit, { name, language, rest }: Command) =>
    runCommand(area, heardIn(visit, language), name, rest);

  async function respond(visit: Visit, written: string, post: string | null): Promise<Reply> {
    const asked = asAsked(written, visit.named);
    const command = readCommand(asked, visit.language);
    if (command && (post === null || isWhole(command))) return run(visit, command);
    const near = command ? null : readNear(asked, visit.language);
    if (near) return offer(deps.words, heardIn(visit, near.language), near.name);
    const taken = post === null ? null : await deps.takeReply(visit, post, written);
    if (taken) return taken;
    return command ? run(visit, command) : answer(visit, asked);
  }

  const answer: AnswerQuestion = (visit, asked) =>
    asked === '' ? runCommand(area, visit, 'help', '') : deps.answer(visit, asked);

  return async (asker, { text, post, named }) => {
    const visit = await visitOf(deps, asker, undefined, named);
    const written = withoutAddress(text);
    if (written === '') return runCommand(area, visit, 'help', '');
    return introduced(deps, visit, await respond(visit, written, post));
  };
}

function questionArea(deps: DeskDeps): Area {
  return {
    commands: {
      ask: async (visit, { rest = '' }) =>
        rest === '' ? tell(visit, 'chat:ask-what') : deps.answer(visit, rest),
    },
    actions: {},
    forms: {},
  };
}

async function runCommand(area: Area, visit: Visit, name: string, rest: string): Promise<Reply> {
  const handle = registered(area.commands, name);
  return handle ? handle(visit, { rest }) : outdated(visit);
}

/** Says once in a channel, above the first message that all see who read there, what the bot is and what it stores. */
async function introduced(deps: DeskDeps, visit: Visit, reply: Reply): Promise<Reply> {
  if (reply.kind !== 'message' || !visit.channel || visit.channel.isIntroduced) return reply;
  if (!isSeenByAll(visit, reply.to)) return reply;
  if (!(await deps.places.introduce(visit.channel.address))) return reply;
  const { message } = reply;
  const text = deps.words.say(message.language, 'chat:introduction');
  return {
    ...reply,
    message: { ...message, parts: [{ kind: 'text', text, weight: 'subtle' }, ...message.parts] },
  };
}

function isSeenByAll({ asker, channel }: Visit, to: 'asker' | 'channel'): boolean {
  return channel?.kind === 'direct' || (to === 'channel' && !asker.isHeardAlone);
}

/** Asks whether a command was meant: doing it could be wrong, and so could an answer. */
function offer(words: Words, visit: Visit, name: CommandName): Reply {
  const phrase = phrasesOf(words, visit.language).find((one) => one.name === name);
  const written = phrase?.words.join(' ') ?? name;
  const action = { name: 'desk.command', values: { command: name, language: visit.language } };
  return tell(visit, 'chat:did-you-mean', { written }, [{ kind: 'act', label: written, action }]);
}

/** A button or form of an earlier version, or one that nobody ever offered. */
function outdated(visit: Visit): Reply {
  return tell(visit, 'chat:outdated', {}, [act(visit, 'chat:do.help', 'desk.command', { command: 'help' })]);
}

/** What goes wrong here is ours: the person is told so, in every language when theirs is not known. */
function guardFor({ words, log }: DeskDeps) {
  return async <Result>(
    asker: Asker,
    what: string,
    work: () => Promise<Result>,
    instead: (apology: Message) => Result,
  ): Promise<Result> => {
    try {
      return await work();
    } catch (cause) {
      log.error('the desk failed', { what, platform: asker.channel.tenant.platform }, cause);
      const own = words.languages.filter((language) => language === asker.language);
      return instead(apology(words, own.length > 0 ? own : words.languages));
    }
  };
}

// Names come from outside: `toString` is no action.
function registered<Value>(handlers: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(handlers, name) ? handlers[name] : undefined;
}
