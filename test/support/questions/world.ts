import { officialStages } from '#src/model/call.ts';
import type { Knowledge } from '#src/model/knowledge.ts';
import { datesIn } from '#test/support/questions/dates.ts';

/** The days that a knowledge file allows to be said, and which of them belong to which call. */
export type World = {
  readonly known: ReadonlySet<string>;
  /** `call:id` -> every day in its entry. */
  readonly byCall: ReadonlyMap<string, ReadonlySet<string>>;
};

// A deadline may be told in another zone, where it can fall on another day.
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'Europe/Helsinki',
  'America/Lima',
  'Asia/Ho_Chi_Minh',
  'America/Toronto',
  'America/Vancouver',
  'Europe/Oslo',
  'Asia/Tokyo',
  'Europe/Lisbon',
  'Atlantic/Azores',
  'Africa/Johannesburg',
  'America/Sao_Paulo',
  'Asia/Calcutta',
  'Africa/Dakar',
  'Europe/Zurich',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Australia/Adelaide',
  'Australia/Eucla',
  'America/Santiago',
  'Europe/Warsaw',
  'Africa/Nairobi',
  'America/Mexico_City',
  'Europe/Athens',
  'Europe/Istanbul',
  'Asia/Almaty',
  'America/Jamaica',
  'Asia/Kathmandu',
  'America/Argentina/Buenos_Aires',
  'Atlantic/Reykjavik',
  'Asia/Colombo',
  'America/St_Johns',
  'Europe/Tallinn',
  'Africa/Casablanca',
  'America/Montevideo',
  'Europe/Vienna',
  'Africa/Accra',
  'Asia/Jakarta',
  'Asia/Makassar',
  'Asia/Jayapura',
];

export function worldOf(knowledge: Knowledge): World {
  const byCall = new Map(
    knowledge.calls.map((call) => {
      const written = datesIn(JSON.stringify(call)).flatMap((date) => date.readings);
      const days = officialStages(call).flatMap(({ deadline }) => {
        // A day without a time ends with the next one's start; the day itself is meant.
        const end = deadline.local.includes('T')
          ? deadline.instant
          : deadline.instant.subtract({ seconds: 1 });
        return [
          deadline.local.slice(0, 10),
          ...ZONES.map((zone) => end.toZonedDateTimeISO(zone).toPlainDate().toString()),
        ];
      });
      return [
        `call:${call.id}`,
        new Set([...written, ...days, ...(call.opens ? [call.opens] : [])]),
      ] as const;
    }),
  );
  const all = datesIn(JSON.stringify(knowledge)).flatMap((date) => date.readings);
  return { known: new Set([...all, ...[...byCall.values()].flatMap((days) => [...days])]), byCall };
}
