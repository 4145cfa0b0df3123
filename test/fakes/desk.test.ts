import { describe } from 'vitest';
import type { Asker } from '#src/model/person.ts';
import { deskContract, type OpenDesk } from '#test/contract/desk.ts';
import { fakeDesk } from '#test/fakes/desk.ts';
import { smallDesk } from '#test/fakes/small-desk.ts';

const asker: Asker = {
  person: { platform: 'fake', ref: 'lena', name: 'Lena' },
  channel: { tenant: { platform: 'fake', ref: 'T1' }, ref: 'C1' },
  conversation: 'C1',
  isOutsider: false,
  isGuest: false,
  isHeardAlone: false,
  language: null,
};

const rest: Omit<OpenDesk, 'desk' | 'asksForForm'> = {
  asker,
  [Symbol.asyncDispose]: async () => undefined,
};

describe('the fake', () => deskContract(async () => ({ ...rest, desk: fakeDesk(), asksForForm: null })));

describe('the small one', () =>
  deskContract(async () => ({ ...rest, desk: smallDesk(), asksForForm: 'news-subscribe' })));
