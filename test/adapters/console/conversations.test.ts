import { conversationsInMemory } from '#adapters/console/conversations.ts';
import { conversationsContract } from '#test/contract/conversations.ts';

conversationsContract(async () => ({
  conversations: conversationsInMemory(),
  [Symbol.asyncDispose]: async () => undefined,
}));
