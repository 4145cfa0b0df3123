/**
 * A source that is read for the first time shows what was there before anybody could have been told: a page full of it.
 * Only so many of its items, the newest, are news; the others are backlog.
 */
export const NEWS_OF_FIRST_READING = 5;
