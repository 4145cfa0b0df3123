/**
 * What Slack takes in one message or view (docs.slack.dev/reference/block-kit), in characters unless said otherwise.
 * `total` is not documented: messages of 11,000 and more were refused as `msg_blocks_too_long`.
 */
export const LIMITS = {
  blocks: 50,
  viewBlocks: 100,
  total: 10_000,
  text: 3_000,
  summary: 3_000,
  header: 150,
  buttons: 25,
  buttonLabel: 75,
  buttonValue: 2_000,
  url: 3_000,
} as const;
