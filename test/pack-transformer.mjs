// Gives jest what the build gives the bundle: the templates packed into one text.
import { createHash } from 'node:crypto';
import { packTemplates } from '../bundle/template-pack.mjs';

export default {
  process: (_text, path) => ({
    code: `exports.__esModule = true; exports.default = ${JSON.stringify(packTemplates(path))};`,
  }),
  getCacheKey: (_text, path) => createHash('sha256').update(packTemplates(path)).digest('hex'),
};
