/** Papers that another program wrote: typed by hand in LibreOffice, and ours saved again by it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from './papers';

function read(name: string): Uint8Array {
  return readFileSync(join(__dirname, 'files', name));
}

test('a plan typed by hand in LibreOffice: tabs for the head, a drawn line, fonts and sizes mixed', () => {
  expect(inspect(read('ke-hoach-go-tay.docx'))).toEqual([
    'form_margin',
    'form_page_number_edge',
    'form_page_number_look',
    'form_page_number_first',
    'form_head_rule 1',
    'form_name_mark 8',
    'form_number 4',
    'form_number_padding 4',
    'form_date_padding 4',
    'form_alignment 14',
    'form_first_line 14',
    'form_gap 14',
    'form_pitch 9',
    'form_heading 12',
    'form_ending 18',
    'form_authority 20',
    'form_archive 22',
    'form_font 14',
    'form_size 14',
  ]);
});

test.each(['ke-hoach-dang-libreoffice.docx', 'ke-hoach-hanh-chinh-libreoffice.docx'])(
  'nothing is found in a paper of ours that LibreOffice saved: %s',
  (name) => {
    expect(inspect(read(name))).toEqual([]);
  },
);
