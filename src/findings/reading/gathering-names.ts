// What takes place once; each is a part of a pattern for whole words.

/** What one attends to learn something. */
export const LESSONS = '\\p{L}*(?:seminar|webinar|workshop|schulung)(?:en?|s)?';

export const GATHERINGS = 'events?|conferences?|meetings?';

export const GATHERINGS_GERMAN = '\\p{L}*(?:veranstaltung|sprechstunde|konferenz|tagung)(?:en|n)?';

/** When funders tell of a call and answer what is asked. */
export const BRIEFINGS =
  '(?:info\\p{L}*|briefing|q&a)[ -](?:sessions?|days?|events?|meetings?)|briefings?|\\p{L}*(?:infotag|informationstag)(?:en?)?';
