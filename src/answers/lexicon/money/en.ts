import type { Lexicon } from '#src/answers/lexicon/concepts.ts';

/** English words for money, and for how much of it. */
export const money = {
  money: `
    can we win, can I win, can you win, to be won, be won, total budget, overall budget,
    ask for, request, money, amount, sum, budget, funding, fund, funding amount, euros, dollars, worth,
    weekly rate, monthly rate, daily rate, hourly rate, prize money, prize for, what’s the prize, what is the prize, what are the prizes, pay, pays, paid, stipend, allowance, funding rate, cash, maximum, max, size,
    financial support, support, value, putting in, puts in, put up, puts up, upper limit, ceiling, limit,
    subsidy, subsidies, bursary, payout, bonus payment, remuneration, with the grant, from the grant,
    out of the grant, with the money, with the funding`,
  pays: 'pay, pays',
  'a-sum': `
    to be won, amount, sum, funding amount, funding rate, maximum amount, maximum funding, max funding, maximum grant,
    grant size, size of the grant, award amount, prize money, prize for, what’s the prize, what is the prize, what are the prizes, upper limit on funding, funding limit,
    funding cap, funding ceiling`,
  'at-most': 'max, maximum, limit, upper limit, ceiling, size, value',
  'in-total':
    'total budget, overall budget, whole budget, total amount, total volume, in total, altogether, overall',
  funding: 'money, funding, fund, support, financial support, budget, grant',
} satisfies Partial<Lexicon>;
