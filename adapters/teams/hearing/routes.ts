import { conversationChanged } from '#adapters/teams/hearing/conversation-events.ts';
import type { DeedDeps } from '#adapters/teams/hearing/deeds.ts';
import { dialogAsked, dialogSent } from '#adapters/teams/hearing/dialogs.ts';
import type { InvokeAnswer, Taken } from '#adapters/teams/hearing/entrance.ts';
import { reminderAsked, reminderSent } from '#adapters/teams/hearing/from-message.ts';
import { installationChanged } from '#adapters/teams/hearing/installed.ts';
import { atCard, inDialog, inSearch, type Manner } from '#adapters/teams/hearing/invoke-answer.ts';
import { pressed } from '#adapters/teams/hearing/pressed.ts';
import { linkPasted, searched } from '#adapters/teams/hearing/search.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';
import { messaged } from '#adapters/teams/hearing/written.ts';

export type Route = {
  readonly answer: (deps: DeedDeps, taken: Taken, spot: Spot) => Promise<InvokeAnswer | null>;
  /** How Teams is told something else instead; null where it waits for no answer. */
  readonly manner: Manner | null;
  /** Whether it must not be done again when Teams hands it in again. What only shows something may be. */
  readonly once: boolean;
  /** Whether only people do it, and not the bot itself or another one. */
  readonly byPeople: boolean;
};

/** What the bot acts on, by kind. Whatever has no line here is ignored on purpose. */
export const ROUTES: Readonly<Record<string, Route>> = {
  message: { ...behind(messaged), byPeople: true },
  installationUpdate: { ...behind(installationChanged), byPeople: false },
  conversationUpdate: { ...behind(conversationChanged), byPeople: false },
  'invoke adaptiveCard/action': doing(pressed, atCard),
  'invoke task/fetch': showing(dialogAsked, inDialog),
  'invoke task/submit': doing(dialogSent, inDialog),
  'invoke composeExtension/query': showing(searched, inSearch),
  'invoke composeExtension/queryLink': showing(linkPasted, inSearch),
  'invoke composeExtension/fetchTask': showing(reminderAsked, inDialog),
  'invoke composeExtension/submitAction': doing(reminderSent, inDialog),
};

/** What is acknowledged before the work. */
function behind(act: (deps: DeedDeps, taken: Taken, spot: Spot) => Promise<void>): Omit<Route, 'byPeople'> {
  const answer: Route['answer'] = async (...given) => {
    await act(...given);
    return null;
  };
  return { answer, manner: null, once: true };
}

/** What Teams waits for, and does something. */
function doing(answer: Route['answer'], manner: Manner): Route {
  return { answer, manner, once: true, byPeople: true };
}

/** What Teams waits for, and only shows something. */
function showing(answer: Route['answer'], manner: Manner): Route {
  return { ...doing(answer, manner), once: false };
}
