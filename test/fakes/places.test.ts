import { placesContract } from '#test/contract/places.ts';
import { fakePlaces } from '#test/fakes/places.ts';

placesContract(async () => ({ places: fakePlaces(), [Symbol.asyncDispose]: async () => undefined }));
