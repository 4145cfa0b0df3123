import { createHash, createHmac } from 'node:crypto';
import { ClearStateStore, InvalidStateError, type StateStore } from '@slack/oauth';
import type { OAuthApp } from '#adapters/slack/token-renewal.ts';
import type { SignInStates } from '#src/ports/sign-in-states.ts';

export const STATE_SECONDS = 600;

/**
 * The states of sign-ins, signed and each used once. Whoever only begins one leaves nothing behind: a row is
 * written when one comes back with a signature that holds.
 */
export function statesUsedOnce({ clientSecret }: OAuthApp, states: SignInStates): StateStore {
  // Every process has the client secret, so that any of them may finish what another began.
  const secret = createHmac('sha256', clientSecret).update('oauth-state').digest('base64url');
  const signed = new ClearStateStore(secret, STATE_SECONDS);
  const keep = Temporal.Duration.from({ seconds: 2 * STATE_SECONDS });
  return {
    generateStateParam: (options, now) => signed.generateStateParam(options, now),
    async verifyStateParam(now, state) {
      const options = await signed.verifyStateParam(now, state);
      const isFirst = await states.use(createHash('sha256').update(state).digest(), keep);
      if (!isFirst) throw new InvalidStateError('The state was used before');
      return options;
    },
  };
}
