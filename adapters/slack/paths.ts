/** Where Slack reaches the bot's HTTP server, and where somebody installs the app. The manifest names them. */
export const PATHS = {
  events: '/slack/events',
  install: '/slack/install',
  redirect: '/slack/oauth_redirect',
} as const;
