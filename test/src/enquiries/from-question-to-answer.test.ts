import { expect, test } from 'vitest';
import { composersOf } from '#src/main/composers.ts';
import { fakeChatPlatform } from '#test/fakes/chat-platform.ts';
import { askingWorld } from '#test/src/enquiries/asking.ts';
import { fillIn, formOf, messageOf } from '#test/support/replies.ts';
import { byName, sending } from '#test/support/sending.ts';

test('a question reaches the experts on another platform, and their answer the asker, each once', async () => {
  await using set = await askingWorld();
  await set.stores.experts.add(set.experts.address, null);
  await set.ask('May we?');
  const [home, abroad] = [fakeChatPlatform(), fakeChatPlatform({ name: 'slack' })];
  await using door = sending(set.db, [home, abroad], { composers: composersOf(set, byName([home, abroad])) });
  await door.wake();
  const [asked] = abroad.posts;
  expect(asked).toMatchObject({ channel: set.experts.address.ref });
  expect(asked?.message.summary).toContain('Enquiry A-1001: May we?');

  const form = formOf(await set.press(set.expert, asked?.message.buttons[0]));
  await set.desk.submit(set.expert, fillIn(form, { answer: 'Yes.' }, 'send'));
  await set.stores.enquiries.plan();
  await door.wake();
  await door.wake();
  expect(home.posts).toHaveLength(1);
  expect(home.posts[0]?.message.summary).toBe('Dr. Beispiel has answered your enquiry A-1001');
  expect(abroad.posts).toHaveLength(1);
  expect(JSON.stringify(abroad.posts[0]?.message)).toContain('Antwort von Dr. Beispiel:');
  expect(abroad.requests).toMatchObject({ post: 1, update: 1 });

  const [done, again] = home.posts[0]?.message.buttons ?? [];
  const followUp = formOf(await set.press(set.mira, again));
  expect(followUp.fields[0]?.value).toBe('A-1001: ');
  expect(messageOf(await set.press(set.mira, done)).summary).toBe('Enquiry A-1001 is closed.');
});
