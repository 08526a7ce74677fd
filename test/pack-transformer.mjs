// Gives jest what the build gives the bundle: the templates packed into one text, which another packer makes longer.
import { createHash } from 'node:crypto';
import { deflateSync } from 'fflate';
import { encodeBase85 } from '../bundle/base85.mjs';
import { foldTemplates } from '../bundle/template-pack.mjs';

export default {
  process: (_text, path) => ({
    code: `exports.__esModule = true; exports.default = ${JSON.stringify(encodeBase85(deflateSync(foldTemplates(path))))};`,
  }),
  getCacheKey: (_text, path) => createHash('sha256').update(foldTemplates(path)).digest('hex'),
};
