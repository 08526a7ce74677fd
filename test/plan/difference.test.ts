import { contrastTexts } from '../../src/plan/difference';

const LONG = 'một hai ba bốn năm sáu bảy tám chín mười';

test.each([
  ['Nguyễn Thị Tam', 'Nguyễn Thị Tâm', 'Nguyễn Thị Tam', 'Nguyễn Thị Tâm'],
  [LONG, LONG.replace('sáu', 'SÁU'), '… bốn năm sáu bảy tám …', '… bốn năm SÁU bảy tám …'],
  [LONG, LONG.replace('một', 'MỘT'), 'một hai ba …', 'MỘT hai ba …'],
  [LONG, LONG.replace('mười', 'MƯỜI'), '… tám chín mười', '… tám chín MƯỜI'],
  [LONG, LONG.replace('năm ', ''), '… ba bốn năm sáu bảy …', '… ba bốn sáu bảy …'],
  [LONG, `${LONG} ${LONG}`, '… chín mười', `… chín mười ${LONG}`],
  [LONG, '', LONG, ''],
])('%s → %s', (before, after, shownBefore, shownAfter) => {
  expect(contrastTexts(before, after)).toEqual({ before: shownBefore, after: shownAfter });
});
