import { jobSlotsContract } from '#test/contract/job-slots.ts';
import { fakeJobSlots } from '#test/fakes/job-slots.ts';

jobSlotsContract(async () => ({ slots: fakeJobSlots(), [Symbol.asyncDispose]: async () => undefined }));
