// What checking costs in a bare V8 context, and how exact it is on the corpus.
import { bundleText, loadBundle } from './bundles.mjs';
import { median, round, timeOf } from './measure.mjs';
import { describeMember, describeTitle } from './words.mjs';
import { makeTables } from './workbook.mjs';

const SIZES = { 400: { topics: 400, members: 200 }, 4000: { topics: 4000, members: 2000 } };
const TIMES = { 400: 15, 4000: 7 };
const TODAY = { year: 2026, month: 1, day: 5 };
const DISTINCT_TITLES = 400;
const DISTINCT_MEMBERS = 1000;
const OURS = `
export { checkWorkbook } from './src/check/check-plan';
export { CORPUS } from './test/check/corpus/corpus';
export { scoreCorpus } from './test/check/corpus/score';
`;

/** Beyond those that differ by themselves, a title ends with its class and a member has one more middle name. */
function usualNames(index) {
  const turn = Math.floor(index / DISTINCT_TITLES);
  return turn === 0 ? describeTitle(index) : `${describeTitle(index % DISTINCT_TITLES)} của khối lớp ${turn + 1}`;
}

function usualMember(index) {
  const { name } = describeMember(index % DISTINCT_MEMBERS);
  const [family, ...rest] = name.split(' ');
  return index < DISTINCT_MEMBERS ? name : [family, 'Tường', ...rest].join(' ');
}

/** Titles of one beginning and one end, and names that differ in their last letters only: what bucketing likes least. */
const ALIKE = {
  title: (index) => `Nâng cao chất lượng sinh hoạt chi bộ theo đề tài ${index.toString(36)} trong trường mầm non`,
  member: (index) => `Nguyễn Thị ${['Ly', 'Lan', 'Hoa', 'Thu'][index % 4]} ${index.toString(26).replace(/\d/g, 'a')}`,
};

function makeLarge({ topics, members }, { title, member }) {
  const tables = makeTables({ topics, members });
  tables['Thành viên'].slice(1).forEach((row, index) => {
    row[1] = member(index);
  });
  tables['Chuyên đề'].slice(1).forEach((row, index) => {
    row[1] = title(index);
    row[7] = member(index % members);
  });
  return tables;
}

/** Median milliseconds of one check; the first is not counted. */
function timeCheck(bundle, tables, times) {
  const run = () => timeOf(() => bundle.checkWorkbook(tables, TODAY));
  run();
  return round(median(Array.from({ length: times }, run)), 1);
}

function measureNames(bundle, names) {
  const ofSize = (size) => timeCheck(bundle, makeLarge(SIZES[size], names), TIMES[size]);
  const ms = { 400: ofSize(400), 4000: ofSize(4000) };
  return { ms, growth: round(ms[4000] / ms[400] / 10) };
}

/** `checkMs` by number of topics, with half as many members; `checkAlikeMs`: the same of names and titles that are hard to tell apart. */
export async function measureCheck(root) {
  const bundle = loadBundle(await bundleText(root, OURS));
  const usual = measureNames(bundle, { title: usualNames, member: usualMember });
  const alike = measureNames(bundle, ALIKE);
  const { precision, recall } = bundle.scoreCorpus(bundle.CORPUS);
  return {
    checkMs: usual.ms,
    checkGrowth: usual.growth,
    checkAlikeMs: alike.ms,
    checkAlikeGrowth: alike.growth,
    precision: round(precision, 4),
    recall: round(recall, 4),
    corpus: bundle.CORPUS.length,
  };
}
