/**
 * What Slack takes in one message or view (docs.slack.dev/reference/block-kit), in characters unless said otherwise.
 * `total` is not documented: messages of 11,000 and more were refused as `msg_blocks_too_long`.
 */
export const LIMITS = {
  blocks: 50,
  total: 10_000,
  text: 3_000,
  summary: 3_000,
  header: 150,
  buttons: 25,
  buttonLabel: 75,
  buttonValue: 2_000,
  url: 3_000,
  viewBlocks: 100,
  /** Also of the two buttons that Slack draws itself. */
  viewTitle: 24,
  viewMetadata: 3_000,
  inputLabel: 2_000,
  options: 100,
  optionText: 75,
  optionValue: 150,
  placeholder: 150,
} as const;
