/** Sites on which calls are published: platforms tell the bot of links to these alone. Slack takes no more than five. */
export const PREVIEWED_SITES: readonly string[] = [
  'nrc.canada.ca',
  'ised-isde.canada.ca',
  'bmftr.bund.de',
  'bmds.bund.de',
  'foerderinfo.bund.de',
];
