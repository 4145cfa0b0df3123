import type { Visit } from '#src/desk/area.ts';
import { countryWithHolidays } from '#src/enquiries/public-holidays.ts';
import { sayCountries } from '#src/messages/lists.ts';
import type { Channel } from '#src/model/channel.ts';

/** Which holidays are no working days of these experts, by the countries of their zones, and that others are not known. */
export function sayHolidays(
  { say, language }: Pick<Visit, 'say' | 'language'>,
  experts: readonly Pick<Channel, 'timezone'>[],
): string {
  const found = experts.map(({ timezone }) => countryWithHolidays(timezone ?? 'UTC'));
  const known = [...new Set(found.filter((country) => country !== null))];
  if (known.length === 0) return say('enquiries:holidays-unknown');
  const countries = sayCountries(language, known.toSorted());
  const isAll = !found.includes(null);
  return say(isAll ? 'enquiries:holidays-known' : 'enquiries:holidays-in-part', { countries });
}
