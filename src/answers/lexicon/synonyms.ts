import { fold } from '#src/model/fold.ts';

/** Words by which entries and questions tell of the same, folded; a group a line, whatever the language. */
export const SYNONYMS: readonly (readonly string[])[] = [
  'unterzeichnet, unterschrieben, Unterzeichnung, Unterschrift, unterzeichneten',
  'signed, signing, signature',
  'veröffentlicht, erschienen, erscheint, publiziert, Veröffentlichung, rausgekommen, herausgekommen',
  'published, released, publication, release',
  'eingeweiht, eröffnet, Einweihung, Eröffnung',
  'inaugurated, opened, inauguration, opening',
  'KMU, Mittelstand, mittelständische',
  'SME, SMEs, small businesses',
  'Hochschulen, Hochschule, Universitäten, Universität, Uni, Unis',
  'universities, university, uni, colleges, college',
  'Kommunen, Kommune, Gemeinden, Gemeinde, Städte, Stadtverwaltung',
  'municipalities, municipality, towns, town, cities, councils',
  'Unternehmen, Firmen, Firma, Betriebe, Betrieb',
  'companies, company, firms, firm, businesses, business, enterprises, enterprise',
  'Vereine, Verein, Verbände, Verband',
  'associations, association, clubs, club',
  'Studierende, Studenten, Studentinnen, Studentin, Student',
  'students, student, undergraduates',
  'Doktoranden, Doktorandinnen, Doktorand, Promovierende',
  'doctoral, PhD, doctorate',
  'Ärzte, Ärztinnen, Mediziner, Arzt',
  'doctors, physicians, medics',
  'Landwirte, Bauern, Landwirtinnen, Höfe',
  'farmers, farmer, farms, growers',
].map((group) => group.split(',').map(fold));
