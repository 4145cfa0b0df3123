#!/usr/bin/env node
import { nodeIsRecent } from './node-version.js';

if (nodeIsRecent()) {
  const { main } = await import('./cli.ts');
  await main(process.argv);
} else {
  process.exitCode = 1;
}
