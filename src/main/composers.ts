import { announcementComposer } from '#src/announcements/composer.ts';
import type { Composers } from '#src/deliveries/composer.ts';
import { noticeComposer } from '#src/deliveries/notice-composer.ts';
import { enquiryComposer } from '#src/enquiries/composer.ts';
import type { Parts, Platforms } from '#src/main/parts.ts';
import { newsComposer } from '#src/news/news-composer.ts';
import { reminderComposer } from '#src/reminders/reminder-composer.ts';

/** Who writes which kind of delivery. */
export function composersOf({ stores, words, clock }: Parts, platforms: Platforms): Composers {
  return {
    news: newsComposer(stores.news, words),
    reminder: reminderComposer(stores.reminders, words, clock),
    announcement: announcementComposer(stores.announcements, words),
    notice: noticeComposer(words),
    enquiry: enquiryComposer(stores.enquiries, words, platforms),
  };
}
