import { notPossible } from '#src/cli/wrong-use.ts';

/** Reads the public address of the bot: `https`, without a slash at its end. */
export function publicAddress(option: string): (given: string) => string {
  return (given) => {
    const url = URL.parse(given);
    const isPlain =
      url?.protocol === 'https:' && url.pathname === '/' && url.search === '' && url.hash === '';
    if (!isPlain) throw notPossible(option, given, { key: 'cli:public-address' });
    return url.origin;
  };
}
