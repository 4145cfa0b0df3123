/**
 * The days of a holiday: `12-25`, `easter-2`, `monday<05-25` (the last Monday before), `2.monday@10` (the second of
 * October), or a range of two of them.
 */
type Days = string;

/**
 * Holidays by which people in Germany or Canada count time, under their names. One that falls on different days in
 * the two, or among their parts (Labour Day, Thanksgiving, Family Day), is none of them: nobody knows which is meant.
 */
export const HOLIDAYS: Readonly<Record<Days, string>> = {
  '01-01': `Neujahr, New Year, New Years, New Year's Day`,
  'easter-2': 'Karfreitag, Good Friday',
  'easter-2..easter+1': 'Ostern, Osterfeiertage, Osterfeiertagen, Easter',
  'easter+0': 'Ostersonntag, Easter Sunday',
  'easter+1': 'Ostermontag, Easter Monday',
  'easter+39': 'Himmelfahrt, Christi Himmelfahrt, Ascension Day',
  'easter+49..easter+50': 'Pfingsten, Pentecost, Whitsun',
  'easter+50': 'Pfingstmontag, Whit Monday',
  'easter+60': 'Fronleichnam, Corpus Christi',
  'monday<05-25': 'Victoria Day',
  '05-01': 'Tag der Arbeit, May Day',
  '07-01': 'Canada Day, Kanadatag',
  '09-30': 'National Day for Truth and Reconciliation, Truth and Reconciliation Day',
  '10-03': 'Tag der Deutschen Einheit, German Unity Day, Day of German Unity',
  '2.monday@10': 'Canadian Thanksgiving',
  '10-31': 'Reformationstag, Reformation Day',
  '11-01': `Allerheiligen, All Saints, All Saints' Day`,
  '11-11': 'Remembrance Day',
  '12-24': 'Heiligabend, Heiliger Abend, Christmas Eve',
  '12-24..12-26': 'Weihnachten, Weihnachtsfeiertage, Weihnachtsfeiertagen, Christmas, Xmas',
  '12-26': 'Boxing Day',
  '12-31': `Silvester, New Year's Eve`,
};
