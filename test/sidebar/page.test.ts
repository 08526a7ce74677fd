import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

const PAGE = readFileSync(join(__dirname, '../../dist/sidebar.html'), 'utf8');
const PACKED = /"([A-Za-z0-9+/=]{1000,})"/.exec(PAGE)![1]!;
const SCRIPT = inflateSync(Buffer.from(PACKED, 'base64')).toString('utf8');

test('the page is one file of at most 60 KB', () => expect(Buffer.byteLength(PAGE)).toBeLessThanOrEqual(60_000));

test('nothing is fetched', () => {
  const texts = `${PAGE.replace(PACKED, '')}${SCRIPT}`;
  expect(texts.match(/\bfetch\(|XMLHttpRequest|WebSocket|@import|url\(|<link|\bimport\(|<script src/g)).toBeNull();
  const addresses = texts.match(/https?:\/\/[\w./]+/g) ?? [];
  expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
});

test('no cell text becomes markup', () => {
  expect(SCRIPT.match(/insertAdjacentHTML|outerHTML|document\.write/g)).toBeNull();
  // Preact's own handling of a prop that nothing here sets.
  expect(SCRIPT.match(/dangerouslySetInnerHTML:/g)).toBeNull();
});

test('one function of the server is called', () => {
  const called = [...SCRIPT.matchAll(/google\.script\.run(?:\.with\w+\([^)]*\))*\.(\w+)\(/g)].map((match) => match[1]);
  expect(called).toEqual(['serveSidebar']);
});

test('links open beside the sheet', () => expect(PAGE).toContain('<base target="_blank">'));
