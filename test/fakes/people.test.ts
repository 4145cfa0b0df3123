import { peopleContract } from '#test/contract/people.ts';
import { fakePersonLanguages, fakeRoles } from '#test/fakes/people.ts';

peopleContract(async () => ({
  roles: fakeRoles(),
  personLanguages: fakePersonLanguages(),
  [Symbol.asyncDispose]: async () => undefined,
}));
