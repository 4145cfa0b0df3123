/** Where Teams reaches the bot's HTTP server: with what people do, and for the tab that it frames. */
export const PATHS = { messages: '/api/messages', tab: '/teams-tab' } as const;
