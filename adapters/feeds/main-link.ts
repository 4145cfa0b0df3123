export type Link = {
  readonly href?: string | undefined;
  readonly rel?: string | undefined;
  readonly type?: string | undefined;
};

/** The address that a feed gives for itself. */
export function selfLink(links: readonly Link[] = []): string | null {
  return links.find(({ rel }) => rel === 'self')?.href ?? null;
}

/** The page of an Atom entry: an alternate that a browser shows, else any alternate, else any link. */
export function mainLink(links: readonly Link[] = []): string | null {
  const alternates = links.filter(({ href, rel = 'alternate' }) => href && rel === 'alternate');
  const page = alternates.find(({ type = 'text/html' }) => /html/i.test(type));
  return (page ?? alternates[0] ?? links.find(({ href }) => href))?.href ?? null;
}
