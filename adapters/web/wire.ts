/** What the server sends to the page in the browser, as JSON. Texts are in the reader's language. */
export type WireState = {
  readonly language: string;
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  readonly reader: { readonly name: string; readonly isOperator: boolean };
  readonly channels: readonly WireChannel[];
  readonly sources: readonly WireSource[];
  /** IANA zones that a new channel may have. */
  readonly timezones: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  /** The newest change that this state holds. */
  readonly change: number;
};

export type WireChannel = {
  readonly ref: string;
  readonly name: string;
  readonly languages: readonly string[];
  /** Said in the reader's language, such as `Deutsch und Englisch`. */
  readonly languageNames: string;
  /** Said likewise, such as `Zeitzone Berlin`. */
  readonly timezone: string | null;
};

export type WireSource = {
  readonly name: string;
  readonly language: string;
  readonly url: string;
  readonly state: 'reachable' | 'unreachable' | 'not-polled-yet';
  /** Why it is unreachable (for the operator), and that nobody has tested it; null where there is neither to say. */
  readonly reason: string | null;
};

export type WireMessage = {
  readonly id: string;
  readonly channel: string;
  readonly change: number;
  /** Only the reader sees it. */
  readonly isPrivate: boolean;
  /** ISO 8601, and the same for a human reader. */
  readonly sentAt: string;
  readonly sentAtText: string;
} & (
  | { readonly kind: 'said'; readonly author: string; readonly isOwn: boolean; readonly text: string }
  | {
      readonly kind: 'card';
      readonly language: string;
      readonly summary: string;
      readonly card: object;
      readonly isForm: boolean;
    }
  | { readonly kind: 'gone' }
);

export type WireHistory = { readonly messages: readonly WireMessage[]; readonly hasMore: boolean };

/** The messages that a deed made or changed for the reader; they themselves come as events. */
export type WireDone = { readonly shown: readonly string[] };

/** A refusal that can be told beside the field named; null where it is none's fault. */
export type WireRefusal = { readonly field: string | null; readonly text: string };
