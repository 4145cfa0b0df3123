import type { Card } from '#adapters/adaptive-cards/card.ts';
import { startHttp } from '#adapters/http/server.ts';
import { PAGE_TENANT } from '#adapters/web/page-options.ts';
import { PAGE_OPERATOR } from '#adapters/web/readers.ts';
import type { WireDone, WireHistory, WireMessage } from '#adapters/web/wire.ts';
import { readConfig } from '#src/config.ts';
import { pageOf } from '#src/main/page.ts';
import { jsonOf, visitor } from '#test/adapters/web/visitor.ts';
import { filledIn } from '#test/parity/card-inputs.ts';
import { layGround } from '#test/parity/ground.ts';
import { called, type Scene, type SeenForm, type Surface, type Who } from '#test/parity/surface.ts';
import { seenOf } from '#test/support/seen-card.ts';

const CHANNEL = { tenant: PAGE_TENANT, ref: 'general' };
const PATH = `/api/channels/${CHANNEL.ref}`;

/** The page, as its own scripts speak to its server. */
export async function onPage(): Promise<Surface> {
  await using stack = new AsyncDisposableStack();
  const ground = stack.use(await layGround(CHANNEL, PAGE_OPERATOR));
  const reading = readConfig({});
  if (reading.kind === 'mistakes') throw new Error(JSON.stringify(reading.mistakes));
  const page = pageOf(reading.config, ground, null);
  await page.start(ground.desk);
  stack.defer(() => page.stop());
  const http = await startHttp({ host: '127.0.0.1', port: 0, routes: [page.routes] });
  stack.defer(() => http.stop());
  const people = { Lena: visitor(http), Tom: visitor(http) };
  await people.Lena.submit('/operator', { code: new URL(page.operatorLink(http.url)).hash.slice(1) });
  await people.Tom.get('/');

  const historyOf = async (person: typeof people.Lena) =>
    (await jsonOf<WireHistory>(person.get(`${PATH}/messages`))).messages.filter(isCard);

  async function scene(person: typeof people.Lena, done: Promise<Response>): Promise<Scene> {
    const { shown } = await jsonOf<WireDone>(done);
    const cards = (await historyOf(person)).filter(({ id }) => shown.includes(id));
    const said = cards.filter(({ isForm }) => !isForm).map(({ card }) => card as Card);
    const actions = said.flatMap((card) => card.actions);
    const last = cards.findLast(({ isForm }) => isForm);
    const form = last ? formOf(person, last.id, last.card as Card) : null;
    return {
      said: said.map((card) => seenOf(card).text).join('\n'),
      buttons: actions.map(({ title }) => title),
      form,
      press: (label) => act(person, null, dataOf(actions, label)),
    };
  }

  const act = async (person: typeof people.Lena, message: string | null, data: object) =>
    scene(person, person.post(`${PATH}/act`, { message, data }));

  function formOf(person: typeof people.Lena, message: string, card: Card): SeenForm {
    const buttons = card.actions.map(({ title }) => title);
    return {
      text: seenOf(card).text,
      buttons,
      send: (button, values = {}) =>
        act(person, message, { ...dataOf(card.actions, button), ...filledIn(card, values) }),
    };
  }

  const inChannel = async () => (await historyOf(people.Tom)).filter(({ isPrivate }) => !isPrivate);

  const kept = stack.move();
  return {
    write: (text, who = 'Lena') => scene(people[who], people[who].post(`${PATH}/write`, { text })),
    async press(label, who: Who = 'Lena') {
      const post = (await inChannel()).at(-1)?.card as Card;
      return act(people[who], null, dataOf(post.actions, label));
    },
    channel: async () => (await inChannel()).map(({ card }) => seenOf(card as Card).text),
    bot: ground.bot(page),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** What comes back of a button that is no link. */
function dataOf(actions: Card['actions'], label: string): object {
  const acting = actions.filter((action) => action.type === 'Action.Execute');
  return called(label, acting, ({ title }) => title).data;
}

function isCard(message: WireMessage): message is Extract<WireMessage, { kind: 'card' }> {
  return message.kind === 'card';
}
