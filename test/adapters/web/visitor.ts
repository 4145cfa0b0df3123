import type { ServedPage } from '#test/adapters/web/served-page.ts';

/** A browser without a screen: it keeps cookies and says where it comes from. */
export function visitor(served: Pick<ServedPage, 'url'>, headers: Readonly<Record<string, string>> = {}) {
  const jar = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(served.url + path, {
      redirect: 'manual',
      ...init,
      headers: { origin: served.url, cookie, ...headers, ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    return response;
  };
  return {
    jar,
    get: (path: string, more: Readonly<Record<string, string>> = {}) => send(path, { headers: more }),
    post: (path: string, body: unknown, more: Readonly<Record<string, string>> = {}) =>
      send(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...more },
      }),
    submit: (
      path: string,
      fields: Readonly<Record<string, string>>,
      more: Readonly<Record<string, string>> = {},
    ) => send(path, { method: 'POST', body: new URLSearchParams(fields), headers: more }),
  };
}

/** The JSON of an answer, which the test knows. */
export async function jsonOf<Answer>(response: Response | Promise<Response>): Promise<Answer> {
  return (await (await response).json()) as Answer;
}
