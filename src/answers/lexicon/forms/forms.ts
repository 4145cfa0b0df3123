/**
 * Words and endings of one language that rules look at by themselves, whatever they mean; separated by commas, and empty
 * where the language has none.
 */
export type Forms = {
  /** Who asks: "for us in Germany". */
  readonly askers: string;
  /** What reads like them and is a country: "the US". */
  readonly 'no-askers': string;
  /** Stands before the city or country where somebody or something is: "in". */
  readonly in: string;
  /** Stands before any place: "near". */
  readonly placing: string;
  /** Leads to a place as well as to what is later or earlier: "nach". */
  readonly 'place-or-time': string;
  /** How words end that say who somebody is: "applicants". */
  readonly persons: string;
  /** How a word ends that stands for several: "ministries". */
  readonly plurals: string;
  /** How an adjective ends that is made of the name of a language: "kasachische". */
  readonly adjectives: string;
};
