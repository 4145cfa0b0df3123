import { CALL, NAMED, NAMES, THE } from '#src/findings/reading/withdrawal-words/english/calls.ts';
import * as elsewhere from '#src/findings/reading/withdrawal-words/english/elsewhere.ts';
import * as endings from '#src/findings/reading/withdrawal-words/english/endings.ts';
import { pattern, wordPattern } from '#src/findings/reading/withdrawal-words/patterns.ts';
import type { WithdrawalWords } from '#src/findings/reading/withdrawal-words/shape.ts';

export const ENGLISH: WithdrawalWords = {
  call: wordPattern([CALL]),
  funds: wordPattern(['awards?|grants?|fellowships?|scholarships?|chairs?|vouchers?|funds?|fellows']),
  names: NAMES,
  maySay:
    /withdr|cancel|call(?:ed|ing|s)? off|revok|rescind|discontinu|terminat|abandon|scrap|drop|ax(?:ed|es?|ing)|annul|nullif|void|shelv|ditch|w(?:i|ou)nd(?:ing)? (?:down|up)|eliminat|pull|fallen|clos|stop|early|shut|taken (?:down|off)|switched off|disabled|deactivat|proceed|go(?:ing)? (?:ahead|forward)|be held|being held|be continued|take place|be launched|be (?:no|awarded|adjudicated|published|issued|released|opened|implemented|pursued)|^no|full|received|null|not to|against|holding|running|run |offer|withdrew|no longer|no (?:further|more|new|additional)|accept|taking|exhausted|committed|allocated|spent|used up|deplet|subscribed|reached|hold|suspend|paus|fr[eo]ez|froze|halt|abeyance|on ice|moratorium|interrupt|indefinitely|until further|ended|mov|on pause|left|remaining|hiatus|break|cull|nixed|canned|kill|retire|delet|off the table|unable|not able|did not|gone|expir|prematur|bring|no (?:money|funds|funding|budget|vouchers|places|grants|awards)|cease|remove|struck|deleted|end/iu,
  withdrawn: endings.WITHDRAWN,
  paused: endings.RESTS,
  early: endings.ENDED_EARLY,
  closed: endings.TAKES_NOTHING,
  forNow: endings.FOR_NOW,
  guideline: null,
  labels: {
    withdrawn:
      'withdrawn|cancell?ed|discontinued|rescinded|revoked|terminated|called off|scrapped|dropped|axed|annulled|will not (?:proceed|go ahead|take place|be held)',
    paused: 'on hold|taking a (?:\\p{L}+ )?break|on hiatus|suspended|paused|frozen|halted|in abeyance',
    early:
      'closed early|closes early|closed ahead of (?:time|schedule)|closed before (?:its|the) deadline|(?:early|premature) (?:closure|closing|close|end|expiration)',
    closed: 'closed',
    note: '(?:(?:update|status|note):? )?(?:now |already |is |temporarily |immediately )?',
    noName: 'is|are|was|were|been|be|being|has|have|had|will|not|never|no|of|for|in|on|to|with|and|or|the',
  },
  titles: endings.TITLES,
  status: `(?:${NAMED}(?:${CALL}) |application |current )?status(?: of ${THE} ${NAMED}(?:${CALL}))?`,
  otherwise: elsewhere.OTHERWISE,
  intended: elsewhere.INTENDED,
  ordinal: elsewhere.ORDINAL,
  otherThings: elsewhere.OTHER_THINGS,
  condition: /^(?:were|had) /iu,
  when: elsewhere.WHEN,
  forDays: elsewhere.FOR_DAYS,
  openAgain: elsewhere.OPEN_AGAIN,
  round: pattern(
    `(?<![\\p{L}\\d])(?:((?:20|19)\\d\\d) (?:[\\p{L}-]+ ){0,4}?(?:${CALL}|cohort)|(?:${CALL}|budget|funding|funds) (?:(?:of|for|in) )?((?:20|19)\\d\\d))(?![\\p{L}\\d])`,
  ),
  next: wordPattern([
    `(?:${CALL}) \\d{1,2} (?:will open|opens|starts|launches)`,
    `(?:next|upcoming|following) (?:[\\p{L}-]+ ){0,3}?(?:${CALL}) (?:will|opens|starts|launches|closes|is (?:expected|planned|scheduled|anticipated))`,
  ]),
  toCome: wordPattern(['will|planned|expected|next|if|should']),
  inYear: elsewhere.IN_YEAR,
  publishedOn: /(?:published|issued|dated|opened|launched|announced|of|from)(?: on)? $/iu,
};
