/** What answers the requests below one path. */
export interface HttpRoutes {
  /** Such as `/slack`; the empty one takes what no other takes. */
  readonly prefix: string;
  /** `stopping` is aborted when the server ends: a stream that would last longer ends with it. */
  handle(request: Request, stopping: AbortSignal): Promise<Response>;
}
