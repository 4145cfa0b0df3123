const ITEMS = 50;
const WORDS =
  'Förderung Forschung Kanada Quantentechnologie Wasserstoff Bekanntmachung Projekt Antrag Verbund Frist'.split(
    ' ',
  );

/** The text of one feed of 50 items, as the federal feeds write them: markup in CDATA, entities, tracking, zones. */
export function feedText(feed: number): string {
  const items = Array.from({ length: ITEMS }, (_, nth) => itemText(feed, nth)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Feed ${feed}</title><language>de</language>\n${items}</channel></rss>`;
}

function itemText(feed: number, nth: number): string {
  const url = `https://publisher-${feed}.example/news/${nth}.html`;
  return `<item><title>${words(feed + nth, 8)} &amp; ${feed}/${nth}</title><link>${url}#track=feed</link>
<guid isPermaLink="true">${url}</guid><pubDate>${published(nth)}</pubDate>
<category>${words(nth, 1)}</category>
<description><![CDATA[<p>${words(nth, 30)} f&uuml;r <strong>Kanada</strong> ${words(feed, 10)}.</p>]]></description></item>`;
}

/** One in half a day, the newest an hour ago: of 50 the newest six are recent enough to be compared with others. */
function published(nth: number): string {
  const at = Temporal.Now.instant().subtract({ hours: 1 + nth * 12 });
  return new Date(at.epochMilliseconds).toUTCString();
}

function words(from: number, count: number): string {
  return Array.from({ length: count }, (_, at) => WORDS[(from * 7 + at * 3) % WORDS.length]).join(' ');
}
