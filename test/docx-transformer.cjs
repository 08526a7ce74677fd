// Gives jest what esbuild's base64 loader gives the bundle: a .docx as a base64 string.
const { readFileSync } = require('node:fs');

module.exports = {
  process: (_text, path) => ({
    code: `exports.__esModule = true; exports.default = ${JSON.stringify(readFileSync(path).toString('base64'))};`,
  }),
};
