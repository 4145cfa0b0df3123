import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { acknowledge } from '#adapters/slack/hearing/acknowledgement.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function requested(type: string) {
  const given: unknown[] = [];
  const ack = async (response?: unknown) => void given.push(response);
  const acknowledgement = acknowledge({ body: { type }, ack }, () => {});
  return { given, acknowledgement };
}

test('everything but a form is acknowledged before anything else happens', () => {
  const { given, acknowledgement } = requested('block_actions');
  expect(given).toEqual([undefined]);
  expect(acknowledgement.give({ late: true })).toBe(false);
  expect(given).toHaveLength(1);
});

test('a form waits for what is to be shown in it', () => {
  const { given, acknowledgement } = requested('view_submission');
  vi.advanceTimersByTime(1_900);
  expect(given).toEqual([]);
  expect(acknowledgement.give({ response_action: 'errors' })).toBe(true);
  vi.advanceTimersByTime(5_000);
  expect(given).toEqual([{ response_action: 'errors' }]);
});

test('a form closes where that would take longer than Slack waits', () => {
  const { given, acknowledgement } = requested('view_submission');
  vi.advanceTimersByTime(2_500);
  expect(given).toEqual([undefined]);
  expect(acknowledgement.give({ response_action: 'errors' })).toBe(false);
});
