// A process of its own that sends, to be killed: `node sending-process.ts DATABASE-URL FILE hang|answer`.
import { setImmediate } from 'node:timers/promises';
import { openDatabase } from '#adapters/postgres/database.ts';
import { filePlatform } from '#test/fakes/file-platform.ts';
import { LIMITS, sending } from '#test/support/sending.ts';

const [, , url = '', file = '', mode] = process.argv;
const hang = () => new Promise<void>(() => {});
const answers = mode === 'hang' ? hang : () => setImmediate();
const platform = filePlatform(file, { traces: true, answers });
const limits = { ...LIMITS, requestSeconds: 60, leaseSeconds: 300 };
await sending(openDatabase({ url }), [platform], { limits }).wake();
