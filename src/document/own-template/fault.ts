/** What can be wrong in a template, and where: errors, since a paper of such a template would be wrong; of a row of `Mẫu thư` that is not used, warnings. */

/** Each with its permanent id, what it means, and what to do; for the guide. */
export const TEMPLATE_RULES = {
  template_tag_unclosed: 'Thẻ mở bằng dấu { mà không có dấu } trong cùng một đoạn.',
  template_tag_unopened: 'Dấu } đứng riêng, không có dấu { ở trước trong cùng một đoạn.',
  template_tag_doubled: 'Thẻ nằm trong hai lần ngoặc {{…}}; chỉ viết một lần.',
  template_tag_broken: 'Thẻ bị ngắt: có dấu xuống dòng, tab, hình hoặc trường chen vào giữa.',
  template_tag_quoted: 'Trong thẻ có dấu nháy, thường do chương trình soạn thảo tự đổi.',
  template_tag_unknown: 'Mẫu của loại văn bản ấy không có thẻ tên như vậy.',
  template_tag_misplaced: 'Thẻ chỉ dùng được bên trong một vòng lặp mà lại đứng ngoài.',
  template_tag_misused: 'Danh sách hoặc điều kiện được viết như một chỗ điền chữ, hoặc {muc} đứng ngoài danh sách.',
  template_loop_unclosed: 'Có thẻ mở {#…} hoặc {^…} mà không có thẻ đóng {/…}.',
  template_loop_unopened: 'Có thẻ đóng {/…} mà không có thẻ mở {#…} hoặc {^…} ở trước.',
  template_loop_crossed: 'Hai vòng lặp cắt nhau: vòng mở sau phải đóng trước.',
  template_loop_split: 'Vòng lặp mở ở trong bảng, khung chữ hoặc chú thích mà đóng ở ngoài, hoặc ngược lại.',
  template_image_missing: 'Hình trong mẫu không còn tệp ảnh.',
  template_image_linked: 'Hình trong mẫu chỉ là đường dẫn đến một tệp ở nơi khác.',
  template_no_tags: 'Tệp không có thẻ nào, nên không phải là mẫu.',
  template_unusable: 'Mẫu có chỗ mà tiện ích không điền được.',
  template_unreadable: 'Tệp không phải .docx hoặc đã hỏng.',
  template_too_large: 'Tệp lớn quá 5 MB.',
  template_link_invalid: 'Ô ghi mẫu trong trang Cài đặt không phải đường dẫn của Google Tài liệu.',
  template_foreign: 'Mẫu do nơi khác hoặc tài khoản khác lập, nên Google không cho tiện ích đọc.',
  template_missing: 'Mẫu đã bị xóa hoặc đang nằm trong thùng rác.',
  template_permission: 'Chưa có quyền tải nội dung của mẫu.',
  template_wording_unknown: 'Trang Mẫu thư ghi một loại thư không có; hàng ấy không được dùng.',
  template_wording_repeated: 'Trang Mẫu thư ghi một loại thư hai lần; chỉ hàng đầu được dùng.',
  template_wording_column: 'Trang Mẫu thư thiếu một cột; phần ấy theo lời có sẵn.',
} as const;

export type TemplateRule = keyof typeof TEMPLATE_RULES;

/** A file that people take for a .docx. */
export type OtherFile = 'empty' | 'doc' | 'odt' | 'pdf' | 'other' | 'damaged';

/** Which text of the paper. */
export type Part = 'body' | 'header' | 'footer' | 'note';

interface Place {
  readonly part: Part;
  /** The tag as it is written, with its brackets. */
  readonly tag: string;
  /** The words around it, the tag among them. */
  readonly around: string;
}

/** What is wrong inside a .docx. */
export type TemplateFault =
  | (Place & {
      readonly rule:
        | 'template_tag_unclosed'
        | 'template_tag_unopened'
        | 'template_tag_doubled'
        | 'template_tag_broken'
        | 'template_tag_quoted'
        | 'template_loop_unclosed'
        | 'template_loop_unopened'
        | 'template_loop_split';
    })
  /** `near`: the tag of this kind that is written most alike. */
  | (Place & { readonly rule: 'template_tag_unknown'; readonly near?: string })
  /** `list`: the one whose entries have it. */
  | (Place & { readonly rule: 'template_tag_misplaced'; readonly list: string })
  /** `right`: what ought to be written. */
  | (Place & {
      readonly rule: 'template_tag_misused';
      readonly shape: 'list' | 'switch' | 'item';
      readonly right: string;
    })
  /** `other`: the loop that is cut. */
  | (Place & { readonly rule: 'template_loop_crossed'; readonly other: string })
  | { readonly rule: 'template_image_missing' | 'template_image_linked'; readonly part: Part; readonly around: string }
  | { readonly rule: 'template_unusable'; readonly tag: string }
  | { readonly rule: 'template_no_tags' | 'template_too_large' }
  | { readonly rule: 'template_unreadable'; readonly file: OtherFile };

/** Those that stand at a tag. */
export type PlacedRule = Extract<TemplateFault, { readonly tag: string; readonly around: string }>['rule'];
