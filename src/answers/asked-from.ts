import type { Context } from '#src/answers/context.ts';
import { findCity } from '#src/answers/places/find-place.ts';
import { isName } from '#src/answers/question-words.ts';
import { refOf } from '#src/answers/say/call-card.ts';
import type { Call } from '#src/model/call.ts';

/** "When does it close for someone in Montreal?": a city that the call does not tell of is where somebody asks from. */
export function askedFrom(context: Context, call: Call): Context {
  const { mentions, request } = context;
  if (request.place !== null) return context;
  const told = mentions.find(({ ref }) => ref === refOf(call))?.words;
  const place = findCity(request.words.filter((word) => isName(word) && !told?.has(word.text)));
  return place === null ? context : { ...context, request: { ...request, place } };
}
