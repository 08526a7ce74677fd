// `npm start`: makes sure that the builds are fresh, starts the playground, and says where it is.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const USUAL_PORT = 4173;

function readPort(args) {
  if (args.length === 0) return USUAL_PORT;
  const [, given] = /^--port=?(.*)$/.exec(args[0]) ?? [];
  const port = Number(given || args[1]);
  return given !== undefined && Number.isInteger(port) && port > 0 && port < 65536 ? port : undefined;
}

const port = readPort(process.argv.slice(2));
if (port === undefined) {
  console.error('Cách dùng: npm start -- --port 4173');
  process.exit(1);
}
const { ensureBuilt } = await import('../../build.mjs');
await ensureBuilt(root);
const { startPlayground } = createRequire(import.meta.url)(join(root, 'build/playground/server.cjs'));
try {
  const playground = await startPlayground({ root, port });
  console.log(`Sân tập đang mở tại ${playground.url}\nBấm Ctrl+C để đóng.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => playground.close().then(() => process.exit()));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
