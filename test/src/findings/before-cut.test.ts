import { expect, test } from 'vitest';
import { beforeCut } from '#src/findings/before-cut.ts';
import { statementsOf } from '#src/findings/statements.ts';

const LEAD = 'Die Partner fördern gemeinsame Vorhaben. ';
const LEAD_EN = 'The partners fund joint projects. ';

test.each([
  [`${LEAD}Projektskizzen sind bis zum 15. März…`],
  [`${LEAD}Einreichungsfrist: 15. März…`],
  [`${LEAD}Die Einreichungsfrist am 15. März 2027 gilt…`],
  [`${LEAD}Die Frist vom 4. März 2027 wurde auf den 18.…`],
  [`${LEAD}Skizzen bis 15. März 2027, Anträge bis 30. …`],
  [`${LEAD}Einreichungsfrist: 4. März 2027; verlängert bis zum […]`],
  [`${LEAD}Anträge sind bis zum 15. März 2027 [...] Weiterlesen`],
  [`${LEAD}Anträge sind bis zum 15. März 2027 ... mehr`],
  [`${LEAD_EN}The deadline of 4 March 2027 was extended to 18…`],
  [`${LEAD_EN}Proposals must be submitted by 15 March…`],
  [`${LEAD_EN}Proposals must be submitted by March 15,…`],
  [`${LEAD_EN}The deadline is 4 March 2027, moved to approx. …`],
  [`${LEAD_EN}Proposals are due 15 March […] The post Quantum appeared first on NRC.`],
  [`${LEAD_EN}Proposals are due 15 March 2027... Read more`],
])('%s is not read', (text) => expect(datesOf(text)).toEqual([]));

test.each([
  [`${LEAD}Projektskizzen sind bis zum 15. März 2027 einzureichen. Weitere Angaben…`],
  [`${LEAD}Einreichungsfrist: 15. März 2027\nDie Partner…`],
  [`${LEAD_EN}Proposals must be submitted by March 15, 2027. Further details …`],
  [`${LEAD_EN}Apply now... Proposals must be submitted by March 15, 2027.`],
  [`The partners fund […]\nProposals must be submitted by 15 March 2027.`],
])('%s is read', (text) => expect(datesOf(text)).toEqual(['2027-03-15']));

test('what was not cut stays as it is', () => expect(beforeCut(LEAD)).toBe(LEAD));

test.each([
  ['Quantum 2027: proposals due 5 May…', []],
  ['Quantum 2027: proposals due 5 May 2027', ['2027-05-05']],
])('the title “%s”', (title, dates) => expect(datesOf(LEAD_EN, title)).toEqual(dates));

function datesOf(text: string, title = 'Quantum Sensing'): readonly string[] {
  const published = Temporal.Instant.from('2027-02-01T08:00:00Z');
  const stated = statementsOf({ title, texts: [text], closing: null, language: null, published });
  return stated.flatMap((one) => (one.kind === 'withdrawn' ? [] : [`${one.date}`]));
}
