// The sidebar's page: one HTML file that needs no network, its script packed, since a third of it is prose in two languages.
import esbuild from 'esbuild';
import { zlib } from './deflate.mjs';

/** Runs the packed script; a browser that cannot unpack it (before 2023) is told so. */
function unpack(packed) {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream).text().then((code) => {
    const script = document.createElement('script');
    script.textContent = code;
    document.body.append(script);
  });
}

const TOO_OLD = 'Thanh bên chưa mở được. Xin cập nhật trình duyệt rồi mở lại.';
const LOADER = `${unpack}
const fail=()=>{document.getElementById('app').textContent=${JSON.stringify(TOO_OLD)}};
try{unpack(PACKED).catch(fail)}catch(error){fail()}`;

async function bundleClient(root) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/sidebar/main.tsx'],
    outdir: 'out',
    bundle: true,
    write: false,
    platform: 'browser',
    target: 'es2020',
    format: 'iife',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfigRaw: {},
    logLevel: 'warning',
  });
  const textOf = (end) => outputFiles.find(({ path }) => path.endsWith(end)).text.trim();
  return { script: textOf('.js'), style: textOf('.css') };
}

/** @returns `page`: the HTML; `script`: what it runs, minified and not packed; `style`: its style sheet */
export async function bundleSidebar(root) {
  const { script, style } = await bundleClient(root);
  const packed = Buffer.from(await zlib(Buffer.from(script))).toString('base64');
  const loader = await esbuild.transform(LOADER, {
    minify: true,
    charset: 'utf8',
    target: 'es2020',
    define: { PACKED: JSON.stringify(packed) },
  });
  const page = [
    '<!DOCTYPE html><html lang="vi"><head><base target="_blank"><meta charset="utf-8"><title>Chuyên đề</title>',
    `<style>${style}</style></head><body><div id="app"></div><script>(()=>{${loader.code.trim()}})()</script></body></html>`,
  ].join('');
  return { page, script, style };
}
