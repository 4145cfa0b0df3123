#!/usr/bin/env node
import { nodeIsRecent } from '#src/cli/node-version.js';

if (nodeIsRecent()) {
  const { main } = await import('#src/cli.ts');
  await main(process.argv);
} else {
  process.exitCode = 1;
}
