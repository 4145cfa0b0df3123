/** What lets one of many processes run a job at a tick. Only the database's clock decides which tick it is. */
export interface JobSlots {
  /** True for the first to ask for this job in this period of so many seconds, false for everybody after. */
  take(job: string, everySeconds: number): Promise<boolean>;
}
