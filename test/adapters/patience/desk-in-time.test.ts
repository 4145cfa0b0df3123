import { describe } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { deskInTime, patience } from '#adapters/patience/patience.ts';
import { apology } from '#src/desk/apology.ts';
import type { Asker } from '#src/model/person.ts';
import { deskContract } from '#test/contract/desk.ts';
import { smallDesk } from '#test/fakes/small-desk.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

const asker: Asker = {
  person: { platform: 'slack', ref: 'U1', name: 'Lena' },
  channel: { tenant: { platform: 'slack', ref: 'T1' }, ref: 'C1' },
  conversation: 'C1',
  isOutsider: false,
  isGuest: false,
  isHeardAlone: false,
  language: null,
};

describe('the desk in time', () =>
  deskContract(async () => {
    const waiting = patience(60_000).begin();
    const desk = deskInTime(smallDesk(), 60_000, waiting, async () => apology(words, words.languages));
    return {
      desk,
      asker,
      asksForForm: 'news-subscribe',
      async [Symbol.asyncDispose]() {},
    };
  }));
