/** A script with its texts in packed lists does what it did with them in place. */
import vm from 'node:vm';
import { createPool } from '../../bundle/read-pool';
import { poolTexts } from '../../bundle/text-pool.mjs';

const LONG = 'Sinh hoạt chuyên đề của chi bộ';

function run(script: string): unknown {
  return JSON.parse(vm.runInNewContext(`JSON.stringify((()=>{${script}})())`));
}

async function pool(script: string): Promise<{ code: string; value: unknown }> {
  const { code, names, lists } = await poolTexts(`(()=>{${script}})`);
  const pools = Object.fromEntries(
    names.map((name, at) => [name, createPool(...(lists[at] as [string, string, number]))]),
  );
  return { code, value: JSON.parse(JSON.stringify(vm.runInNewContext(code, pools)())) };
}

const SCRIPTS: readonly (readonly [name: string, script: string])[] = [
  ['texts, twice the same', `return["${LONG}",'${LONG}',\`${LONG}\`]`],
  ['a word before it', `const f=()=>{return"${LONG}"};return f()+(typeof"${LONG}")`],
  ['text with values', `const f=(a,b)=>\`${LONG} \${a} ${LONG} \${b}\${a} ${LONG}\`;return f(1,"x")`],
  ['values alone', `const f=(a)=>\`\${a}\${a}\`;return f("${LONG}")`],
  ['escapes', `return["\\n\\t\\\\ \\" \\u1ec7 \\u{1f600} ${LONG}",'"\\'\\x41 ${LONG}']`],
  ['a NUL and half a letter', `return["${LONG}\\0${LONG}","${LONG}\\ud83d"]`],
  [
    'letters of many kinds',
    `return"${LONG} \u4e2d\u6587 \u0645\u0631 \uffff \u00a0 ${[...Array(300)].map((_, i) => String.fromCharCode(0x1000 + i)).join('')}"`,
  ],
  ['a tag', `const f=(s,...v)=>[s.raw.join("|"),...v];return f\`${LONG}\${1}${LONG}\`.concat(f\`${LONG}\`)`],
  ['names that are texts', `const o={"${LONG}":1,a:"${LONG}",["${LONG} 2"]:3};return[o,o["${LONG}"]]`],
  ['a default', `const f=(a="${LONG}")=>a;const {b="${LONG} 2"}={};return[f(),b]`],
];

test.each(SCRIPTS)('%s', async (_name, script) => {
  expect((await pool(script)).value).toEqual(run(script));
});

test('a table outside of functions is one text, the same to the letter', async () => {
  const table = `{words:["${LONG}","b"],n:[1,-2,.5,1e3],yes:!0,no:!1,none:null,"a-b":{c:[]}}`;
  const { code, names, lists } = await poolTexts(`const t=${table};t`);
  expect(code).toBe(`const t=JSON.parse(${names[0]}(0));t`);
  const parse = createPool(...(lists[0] as [string, string, number]));
  expect(JSON.parse(parse(0))).toEqual(vm.runInNewContext(`JSON.parse(JSON.stringify(${table}))`));
});

test.each([
  ['a value that is computed', '{a:[x],words:"of no table of constants at all, whatever is in it, but these"}'],
  ['a method', '{words:"of no table of constants at all, whatever is in it, but these",f(){}}'],
  ['a hole or a spread', '[...x,"of no table of constants at all, whatever is in it, but these words"]'],
])('%s is no constant', async (_name, literal) => {
  expect((await poolTexts(`const x=[1];const t=${literal}`)).code).not.toContain('JSON.parse');
});

test('a table in a function is made at every call: it is left as it is', async () => {
  const { code } = await poolTexts(
    'const f=()=>["a","b","c","d","e","f","g","h","i","j","k","l","m","n","o","p","q","r"];',
  );
  expect(code).toContain('["a","b"');
});

test('the lists’ names are no names of the script', async () => {
  const { names } = await poolTexts('const aa=1,ab=2,ad=3;');
  expect(names).toEqual(['ac', 'ae']);
});

test('nor are they words of the language', async () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = letters.flatMap((first) => letters.map((second) => first + second));
  const used = all.filter((name) => !['do', 'if', 'in', 'xY', 'xZ'].includes(name));
  expect((await poolTexts(`const ${used.map((name) => `${name}=1`).join()};`)).names).toEqual(['xY', 'xZ']);
});

test('what a module needs only when called is in the second list', async () => {
  const { code, names } = await poolTexts(`const a="${LONG}",f=()=>"${LONG} 2";`);
  expect(code).toBe(`const a=${names[0]}(0),f=()=>${names[1]}(0);`);
});
