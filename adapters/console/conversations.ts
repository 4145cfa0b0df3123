import { type Conversation, type Conversations, NEW_CONVERSATION } from '#src/ports/conversations.ts';

/** Conversations that end with the process: two runs on the same input give the same output. */
export function conversationsInMemory(): Conversations {
  const states = new Map<string, Conversation>();
  return {
    read: async (key) => states.get(key) ?? NEW_CONVERSATION,
    write: async (key, state) => {
      states.set(key, state);
    },
  };
}
