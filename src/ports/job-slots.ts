/** What lets one of many processes run a job at a tick. */
export interface JobSlots {
  /** True for the first to ask under this key (job and tick), false for everybody after. */
  take(key: string): Promise<boolean>;
}
