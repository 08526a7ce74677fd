/** One template of the plan for each fault that a template can have: shown in the guide, and tested. */
import type { TemplateRule } from '../../src/document/own-template/fault';
import { exampleDocx, paragraph, paragraphs, table, text } from './example-docx';

/** Faults of a .docx; the others are told of the row in `Cài đặt`. */
export type ContentRule = Exclude<
  TemplateRule,
  | 'template_link_invalid'
  | 'template_foreign'
  | 'template_missing'
  | 'template_permission'
  | 'template_too_large'
  | `template_wording_${string}`
>;

export interface FaultExample {
  /** What a reader sees in the template. */
  readonly shown: string;
  readonly bytes: Uint8Array;
}

const IMAGE = '<w:r><w:drawing><a:blip r:embed="rId9"/></w:drawing></w:r>';

function ofLines(...lines: readonly string[]): FaultExample {
  return { shown: lines.join(' ¶ '), bytes: exampleDocx({ body: paragraphs(...lines) }) };
}

function ofBody(shown: string, body: string, relations = ''): FaultExample {
  return { shown, bytes: exampleDocx({ body }, { relations }) };
}

export const FAULT_EXAMPLES: Readonly<Record<ContentRule, FaultExample>> = {
  template_tag_unclosed: ofLines('Đơn vị: {ten_don_vi ban hành kế hoạch.'),
  template_tag_unopened: ofLines('Đơn vị: ten_don_vi} ban hành kế hoạch {nam}.'),
  template_tag_doubled: ofLines('Đơn vị: {{ten_don_vi}} ban hành kế hoạch {nam}.'),
  template_tag_broken: ofLines('Đơn vị: {ten_', 'don_vi} ban hành kế hoạch {nam}.'),
  template_tag_quoted: ofLines('Đơn vị: {“ten_don_vi”} ban hành kế hoạch {nam}.'),
  template_tag_unknown: ofLines('Đơn vị: {ten_dnvi} ban hành kế hoạch {nam}.'),
  template_tag_misplaced: ofLines('Chuyên đề {ten_chuyen_de} của {ten_don_vi}.'),
  template_tag_misused: ofLines('Căn cứ {cac_can_cu}'),
  template_loop_unclosed: ofLines('{#cac_chuyen_de}', '- {ten_chuyen_de}', 'Hết.'),
  template_loop_unopened: ofLines('- Chuyên đề của {ten_don_vi}', '{/cac_chuyen_de}'),
  template_loop_crossed: ofLines('{#co_chuyen_de}{#cac_can_cu}{muc}{/co_chuyen_de}{/cac_can_cu}'),
  template_loop_split: ofBody(
    '(trong bảng) {#cac_chuyen_de}{ten_chuyen_de} (sau bảng) {/cac_chuyen_de}',
    table([paragraph('{#cac_chuyen_de}{ten_chuyen_de}')]) + paragraph('{/cac_chuyen_de}'),
  ),
  template_image_missing: ofBody('(hình) Kế hoạch {nam}', paragraph(IMAGE, text('Kế hoạch {nam}'))),
  template_image_linked: ofBody(
    '(hình từ trang mạng) Kế hoạch {nam}',
    paragraph(IMAGE, text('Kế hoạch {nam}')),
    '<Relationship Id="rId9" Type="image" Target="https://example.com/a.png" TargetMode="External"/>',
  ),
  template_unusable: ofBody(
    '(bảng, ô 1) {#co_chuyen_de}A (ô 2) {/co_chuyen_de}{#co_noi_nhan}B{/co_noi_nhan}',
    table([paragraph('{#co_chuyen_de}A'), paragraph('{/co_chuyen_de}{#co_noi_nhan}B{/co_noi_nhan}')]),
  ),
  template_no_tags: ofLines('Kế hoạch năm 2022.'),
  template_unreadable: { shown: '(tệp không phải .docx)', bytes: new Uint8Array([0x25, 0x50, 0x44, 0x46]) },
};
