import { fold } from '#src/model/fold.ts';

const INITIAL_MONTHS = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;
const NAMES: Readonly<Record<keyof typeof INITIAL_MONTHS, string>> = {
  spring: 'spring, springtime, Frühling, Frühjahr',
  summer: 'summer, summertime, Sommer',
  autumn: 'autumn, fall, Herbst',
  winter: 'winter, wintertime',
};

/** The month in which a season (folded) begins in the north, as meteorologists count; each has three. */
export const SEASONS: ReadonlyMap<string, number> = new Map(
  (Object.keys(NAMES) as readonly (keyof typeof NAMES)[]).flatMap((season) =>
    NAMES[season].split(',').map((name): [string, number] => [fold(name), INITIAL_MONTHS[season]]),
  ),
);
