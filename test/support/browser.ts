import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

// Nothing but the test itself speaks to the network, and a container has neither sandbox nor graphics.
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that a test serves under a public name frames one of this machine.
  '--disable-features=LocalNetworkAccessChecks',
];

/** Where Chromium is, from $CHROMIUM or the PATH; null where there is none, which is said aloud once. */
export const CHROMIUM = findChromium();

if (CHROMIUM === null) {
  process.stderr.write(
    '\n*** NO CHROMIUM: the tests of the page are SKIPPED. Install Debian\'s "chromium" or set CHROMIUM. ***\n\n',
  );
}

/** A headless browser with a profile of its own. */
export function launchBrowser(): Promise<Browser> {
  if (CHROMIUM === null) throw new Error('no Chromium was found');
  return chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
}

function findChromium(): string | null {
  const given = process.env.CHROMIUM;
  if (given) return given;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
