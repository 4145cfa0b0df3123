/** One message as it stands in its conversation; `at` is when it came, in milliseconds since 1970. */
export type TeamsMessage = {
  readonly tenant: string;
  readonly conversation: string;
  readonly activityId: string;
  readonly deliveryId: string | null;
  readonly at: number;
  /** The id of the only one who sees it; null for everyone. */
  readonly onlyFor: string | null;
  readonly activity: SentActivity;
};

/** The members of an Activity that tests look at. */
export type SentActivity = {
  readonly summary?: string;
  readonly recipient?: { readonly id?: string };
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
  readonly [member: string]: unknown;
};

/** The body by which a bot begins a conversation: a thread with its first post, or a chat with one person. */
type Beginning = {
  readonly channelData?: { readonly channel?: { readonly id?: string } };
  readonly members?: readonly { readonly id?: string }[];
  readonly activity?: SentActivity;
};

type Written = Pick<TeamsMessage, 'tenant' | 'conversation' | 'at'> & {
  readonly kind: string;
  readonly activityId: string | null;
};

const FIRST_ID = 1_700_000_000_000;
const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/;

/** What the conversations of the stand-in hold, the oldest first. */
export function teamsChannels() {
  const messages: TeamsMessage[] = [];
  const places = new Map<string, number>();
  const removed = new Set<string>();
  const placeOf = ({ tenant, conversation }: Written, id: string) => `${tenant} ${conversation} ${id}`;

  function write(written: Written, activity: SentActivity): string | null {
    const { tenant, conversation, at } = written;
    if (written.activityId !== null) {
      const place = places.get(placeOf(written, written.activityId)) ?? -1;
      const message = messages[place];
      if (message) messages[place] = { ...message, activity };
      return message ? written.activityId : null;
    }
    const activityId = `${FIRST_ID + messages.length}`;
    const deliveryId = UUID.exec(activity.summary ?? '')?.[0] ?? null;
    places.set(placeOf(written, activityId), messages.length);
    const onlyFor = written.kind === 'private' ? (activity.recipient?.id ?? '') : null;
    messages.push({ tenant, conversation, activityId, deliveryId, at, onlyFor, activity });
    return activityId;
  }

  return {
    messages: messages as readonly TeamsMessage[],
    /**
     * Adds a message, or replaces the one with this id; the id, null where there is none such, and where the first post
     * of the thread is gone.
     */
    write: (written: Written, activity: SentActivity) =>
      removed.has(written.conversation) ? null : write(written, activity),
    /** Somebody deletes the first post of a thread. */
    remove: (conversation: string) => void removed.add(conversation),
    /** Begins a thread in a channel, or a chat that nobody wrote into yet. */
    start(written: Written, { channelData, members, activity }: Beginning): object {
      const channel = channelData?.channel?.id;
      if (channel === undefined) return { id: `a:${members?.[0]?.id ?? ''}` };
      const conversation = `${channel};messageid=${FIRST_ID + messages.length}`;
      return { id: conversation, activityId: write({ ...written, conversation }, activity ?? {}) };
    },
    clear() {
      messages.length = 0;
      places.clear();
      removed.clear();
    },
  };
}
