import { jobSlotsContract } from '#test/contract/job-slots.ts';
import { fakeJobSlots } from '#test/fakes/job-slots.ts';

jobSlotsContract(async () => {
  const slots = fakeJobSlots();
  return { at: slots.ahead, [Symbol.asyncDispose]: async () => undefined };
});
