import { fold } from '#src/model/fold.ts';

/** Words by which entries and questions tell of the same event, folded; a group a line, whatever the language. */
export const SYNONYMS: readonly (readonly string[])[] = [
  'unterzeichnet, unterschrieben, Unterzeichnung, Unterschrift, unterzeichneten',
  'signed, signing, signature',
  'veröffentlicht, erschienen, erscheint, publiziert, Veröffentlichung',
  'published, released, publication, release',
  'eingeweiht, eröffnet, Einweihung, Eröffnung',
  'inaugurated, opened, inauguration, opening',
].map((group) => group.split(',').map(fold));
