import type { Report } from '../../local/report';
import { formatSummary } from '../../local/summary';

const NOTHING: Report = { findings: [], documents: [], messages: [], calls: {}, callCount: 3, ms: 1234 };
const END = 'Thời gian: 1,2 giây, 3 lời gọi dịch vụ.';

function document(kind: string, name: string, pdf?: string) {
  const path = `drive/${name}.docx`;
  return { kind, name, path, url: `https://docs.google.com/document/d/${name}/edit`, ...(pdf && { pdf }) };
}

function finding(tab: string, cell: string, severity = 'warning') {
  return { rule: 'form_margin', severity, tab, cell, message: 'Lề trái là 2 cm.' };
}

test.each<[string, Partial<Report>, string[]]>([
  ['nothing', {}, []],
  [
    'documents by their kinds, each with its PDF',
    {
      documents: [
        document('minutes', 'b'),
        document('notice', 'c', 'drive/c.pdf'),
        document('khác', 'd'),
        document('minutes', 'a', 'drive/a.pdf'),
        document('plan', 'e'),
      ],
    },
    [
      'Kế hoạch:',
      '  /out/drive/e.docx',
      'Thông báo:',
      '  /out/drive/c.docx',
      '  /out/drive/c.pdf',
      'Biên bản:',
      '  /out/drive/b.docx',
      '  /out/drive/a.docx',
      '  /out/drive/a.pdf',
      'Văn bản khác:',
      '  /out/drive/d.docx',
    ],
  ],
  [
    'findings in cells, in paragraphs, in a whole paper and nowhere',
    {
      findings: [
        finding('Chuyên đề', 'D3', 'error'),
        finding('Kế hoạch.docx', '12'),
        finding('Kế hoạch.docx', ''),
        finding('', '', 'info'),
      ],
    },
    [
      'Kết quả kiểm tra:',
      '  Lỗi Chuyên đề!D3: Lề trái là 2 cm.',
      '  Lưu ý Kế hoạch.docx, đoạn 12: Lề trái là 2 cm.',
      '  Lưu ý Kế hoạch.docx: Lề trái là 2 cm.',
      '  Thông tin: Lề trái là 2 cm.',
    ],
  ],
])('%s', (_, report, lines) => {
  expect(formatSummary({ ...NOTHING, ...report }, '/out')).toBe(`${[...lines, END].join('\n')}\n`);
});

test('files that are no documents', () => {
  expect(formatSummary(NOTHING, '/out', ['drive/Hồ sơ.zip'])).toBe(`Tệp khác:\n  /out/drive/Hồ sơ.zip\n${END}\n`);
});
