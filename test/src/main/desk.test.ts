import { afterAll, beforeAll, describe, expect } from 'vitest';
import { deskContract } from '#test/contract/desk.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

// Nothing that the suite does changes what another test of it sees: one database serves them all.
describe('the desk as it is wired', () => {
  const log = fakeLog();
  let whole: Awaited<ReturnType<typeof wholeDesk>>;

  beforeAll(async () => {
    whole = await wholeDesk(log);
  });

  // A bug is answered with an apology, which can be shown too: only the log tells.
  afterAll(async () => {
    await whole[Symbol.asyncDispose]();
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  for (const asksForForm of ['news-subscribe', 'deadlines-subscribe', 'announce']) {
    describe(`with the form of ${asksForForm}`, () =>
      deskContract(async () => ({
        desk: whole.desk,
        asker: LENA,
        asksForForm,
        [Symbol.asyncDispose]: async () => undefined,
      })));
  }
});
