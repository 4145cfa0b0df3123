/** Somebody, or a group, whom a platform can mention in a post. */
export type Mention = {
  /** As their platform names them; it tells nobody else anything. */
  readonly ref: string;
  /** As people read it, without the sign before it. */
  readonly name: string;
};
