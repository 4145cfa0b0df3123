/** Consents on the page of the emulator to which the bot led, as its first person; where that leads back to. */
export async function consentTo(authorizeUrl: string): Promise<string> {
  const page = await (await fetch(authorizeUrl)).text();
  const form = /<form[^>]*>.*?<\/form>/s.exec(page)?.[0] ?? '';
  const fields = [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    value.replaceAll('&amp;', '&'),
  ]);
  const callback = new URL('/oauth/v2/authorize/callback', authorizeUrl);
  const answered = await fetch(callback, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
  return answered.headers.get('location') ?? '';
}
