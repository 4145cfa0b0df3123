export const de: readonly (readonly [string, number])[] = numbered([
  'januar jänner jan',
  'februar feb',
  'märz maerz mär mrz',
  'april apr',
  'mai',
  'juni jun',
  'juli jul',
  'august aug',
  'september sept sep',
  'oktober okt',
  'november nov',
  'dezember dez',
]);

export const en: readonly (readonly [string, number])[] = numbered([
  'january',
  'february',
  'march mar',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october oct',
  'november',
  'december dec',
]);

function numbered(months: readonly string[]): readonly (readonly [string, number])[] {
  return months.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const));
}
