/** Whoever asks, and what is asked about: what makes a word of everyday one of a programme. */
export const WE = `
  we / us / our / ours / project / projects / grant / grants / application / applications / proposal / proposals /
  bid / bids / applicant* / partner / partners / consortium / consortia / charity / charities / university /
  universities / uni / institute / institutes / institution* / council / city / town / lab / team / start up /
  startup / company / firm / sme / postdoc / phd / researcher* / study / prototype / alliance / programme / funding
  / funder* / funded / you pay / you fund / you cover / you accept / you want / you need / you require / you expect
  / you offer`;

/** That something is paid for. */
export const PAID = `
  pay / pays / paid / paying / cover / covers / covered / reimburs* / refund* / claim / claims / claimed / claimable
  / charge / charges / charged / chargeable / fund / funds / funded / fundable / funding / eligible / budget /
  budgeted / grant / grants / money / expense* / cost / costs / include / included / accepted / allowable / finance*
  / foot the bill / out of the / support / put in / afford`;

export const APPLICATION = `
  application / applications / proposal / proposals / bid / bids / form / submission* / outline / outlines / sketch
  / concept note / pitch / paperwork`;

/** To hand something in. */
export const SUBMIT = `
  submit* / submission* / apply / applying / applied / application / applications / proposal / proposals / bid /
  bids / hand in / handed in / handing in / send in / sent in / upload* / portal / outline / paperwork / documents /
  form`;

export const PARTNER = `
  partner / partners / collaborator* / consortium / consortia / someone / somebody / teammate* / team mate* / co
  applicant* / collaboration partner* / anyone`;

export const REJECTED = `
  reject* / rejection* / turned down / turn down / declined / unsuccessful / refused / refusal* / got a no / a no /
  failed / didn t get / did not get / didn t make / missed out / not funded / weren t funded / not selected /
  knocked back / unfunded / lost out / fell short / last time / last year / last round / first time round / earlier
  attempt / previous attempt`;

export const PROJECT = 'project / projects / grant / funding / study / award';

/** Those who take part. */
export const TAKE_PART = `
  join / joining / joins / take part / taking part / participat* / involved / included / partner up / be part / part
  of / eligible / allowed / on board / come in / get in / wants in / welcome / apply / receive / get any / get money
  / get funding / bring in / fund / funded / accepted / count / admitted / be in / associate / associated / invite /
  include / out / collaborate / team up`;

/** A house, a person, an enterprise. */
export const ORGANISATION = `
  institute / institutes / institution* / university / universities / uni / lab / labs / laboratory / company /
  companies / firm / firms / charity / charities / organisation* / organization* / partner / partners / team / teams
  / colleague* / researcher* / scientist* / group / groups / city / cities / museum* / start up / start ups /
  startup* / collaborator* / college / someone / somebody / postdoc / applicant* / sme / smes / business*`;
