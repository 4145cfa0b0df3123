import { startConversation } from '#adapters/web/page/conversation.ts';
import { fetchState } from '#adapters/web/page/server.ts';

await startConversation(await fetchState());
