/** What is said of templates and their faults, in English. */
import { quote } from '../quote';
import type { template as vietnamese } from '../vi/template';
import { at, list } from './finding/words';

const PARTS = { body: '', header: ' in the header', footer: ' in the footer', note: ' in a note' };

const instead = (right: string) => (right === '' ? '' : ` Perhaps ${right}?`);

export const template: typeof vietnamese = {
  title: 'Templates',
  where: (part, around) => `${PARTS[part]}${around === '' ? '' : ` (near “${around}”)`}`,

  fault: {
    template_tag_unclosed: (tag, where) =>
      `The tag ${tag}${where} lacks its }. Write a tag within one paragraph, from { to }.`,
    template_tag_unopened: (tag, where) => `The } after “${tag}”${where} has no { before it. Add { or delete the }.`,
    template_tag_doubled: (tag, where) => `The tag ${tag}${where} stands in two brackets. Write one { and one } only.`,
    template_tag_broken: (tag, where) =>
      `The tag ${tag}${where} is cut by a line break, a tab or an image. Delete the whole tag and type it in one go.`,
    template_tag_quoted: (tag, where) =>
      `There are quotation marks in the tag ${tag}${where}. Delete those between { and }.`,
    template_tag_unknown: (tag, where, other) =>
      `This template has no tag ${tag}${where}.${instead(other)} Write it as the legend does, or delete it.`,
    template_tag_misplaced: (tag, where, other) =>
      `The tag ${tag}${where} works only inside ${other}. Move it between that opening tag and its closing tag.`,
    template_tag_misused_list: (tag, where, other) =>
      `The tag ${tag}${where} is a list and cannot stand within a sentence. Write ${other}.`,
    template_tag_misused_switch: (tag, where, other) =>
      `The tag ${tag}${where} is a condition and has nothing to print. Write ${other}.`,
    template_tag_misused_item: (tag, where, other) =>
      `The tag ${tag}${where} works only inside a list of lines, as in ${other}.`,
    template_loop_unclosed: (tag, where) =>
      `The opening tag ${tag}${where} has no closing tag. Add ${tag.replace(/^\{\s*[#^]/, '{/')} where the section ends.`,
    template_loop_unopened: (tag, where) =>
      `The closing tag ${tag}${where} has no opening tag before it. Add ${tag.replace(/^\{\s*\//, '{#')} where the section begins, or delete the closing tag.`,
    template_loop_crossed: (tag, where, other) =>
      `The sections ${tag}${where} and ${other} cross. What opens later must close first: close ${other} before ${tag}.`,
    template_loop_split: (tag, where) =>
      `The section ${tag}${where} opens and closes in different places: one tag is inside a table, a text box or a note, the other outside. Put both inside or both outside.`,
    template_image_missing: (_tag, where) => `The image${where} has lost its file. Delete it and insert it again.`,
    template_image_linked: (_tag, where) =>
      `The image${where} is only a link to a file elsewhere. Delete it and insert the image file itself.`,
    template_unusable: (tag) =>
      tag === ''
        ? 'Something in the template cannot be filled in. Undo the last changes, or make the template anew from the built-in one.'
        : `The tag ${tag} stands where it cannot be filled in. Give the opening and the closing tag paragraphs of their own, or delete the tag.`,
    template_no_tags: () =>
      'The file has no tag, so it is no template. Make a template from the built-in one and change that, or add tags to the file.',
    template_too_large: () => 'The file is larger than 5 MB. Make its images smaller or fewer and try again.',
  },

  unreadable: {
    empty: 'The file is empty. Choose a .docx file.',
    doc: 'The file is an old Word document (.doc) or has a password. Open it in Word or Google Docs and save it as .docx without a password.',
    odt: 'The file is an .odt of LibreOffice. Open it in LibreOffice and save it as .docx.',
    pdf: 'The file is a PDF, which cannot become a template. Choose a .docx file.',
    other: 'The file is not a .docx. Choose a file that Word, LibreOffice or Google Docs saved as .docx.',
    damaged:
      'The .docx file is damaged and cannot be opened. Open it in Word and save it again, or choose another copy.',
  },

  linkInvalid: (label, typed) =>
    `The row “${label}” holds “${typed}”, which is no link to a template. Clear the cell to use the built-in template, or choose Chuyên đề → Templates and forms → Templates… to make one.`,
  foreign: (label) =>
    `The row “${label}” names a document that the add-on may not read: Google shows it only documents that it made itself under this account. Download that document as .docx, then choose Chuyên đề → Templates and forms → Templates… → Use my Word file.`,
  foreignOwner: (label, owner) =>
    `The template in the row “${label}” was made by ${owner}, so this account cannot read it. Let ${owner} run this, or ask for the .docx and choose Chuyên đề → Templates and forms → Templates… → Use my Word file.`,
  missing: (label, name) =>
    `The template “${name}” in the row “${label}” has been deleted or is in the trash. Restore it, or clear the cell to use the built-in template.`,
  permission: (label, name) =>
    `The template in the row “${label}” needs one more permission: ${name}. Click again and agree on the consent screen, or clear the cell to use the built-in template.`,
  stopped: (count) =>
    `${count} thing(s) in the template must be mended, so no paper was made and nothing was changed. Mend them, then click again.`,
  fileStopped: (count) =>
    `${count} thing(s) in the file must be mended, so no template was made and nothing was changed.`,

  name: (kind) => `Mẫu ${kind}`,
  kindUnknown: (typed, names) => `There is no template “${typed}”. There are: ${names.join(', ')}.`,
  replaceQuestion: (label, value) =>
    `The row “${label}” holds a template:\n${value}\n\nWrite the new one there? The old document stays in Google Drive as it is.`,
  kept: (label) => `The row “${label}” stays as it is; no template was made.`,
  made: (name) => `Template made: ${name}`,
  howToEdit:
    'Open the template and change wording and looks as you like; leave what stands in { } as it is. The next papers follow it; clear its cell in “Cài đặt” to go back to the built-in one.',
  rowChanged: (label, url) =>
    `Somebody has just changed the row “${label}”, so it stays as it is. To use the new template, paste this link there: ${url}`,

  wording: {
    name: 'Letters',
    option: (tab) => `Letters (tab “${tab}”)`,
    inCell: (cell, message) => `Cell ${cell}: ${message}`,
    tagUnknown: (tag, where, near) =>
      `This letter has no tag ${tag}${where}.${instead(near)} Please correct the tag or delete it.`,
    tooLarge: 'The letter is longer than 10,000 characters. Please shorten it.',
    kindUnknown: (place, typed, kinds) =>
      `${at(place)} ${typed === '' ? 'names no kind of letter' : `says ${quote(typed)}, which is no kind of letter`}, so the row is not used. Please choose one of: ${list(kinds)}.`,
    kindRepeated: (place, kind, first) =>
      `${at(place)} names ${quote(kind)} again; the row that is used is at cell ${first.cell}. Please keep one row and delete the other.`,
    columnMissing: (tab, header) =>
      `Row 1 of tab ${quote(tab)} has no column ${quote(header)}, so that part of the letters is as built in. Please correct the column's name.`,
    noFile:
      'The words of letters stand in the tab “Mẫu thư” of this spreadsheet, not in a Word file. Please use the built-in one.',
    complete: 'The tab “Mẫu thư” has every kind of letter; nothing had to be added.',
    howToEdit:
      'Change the letters in the tab “Mẫu thư”, and leave what stands within { } as it is. Letters written later go by it; delete a cell, a row or the tab to return to the built-in words. A line of nothing but empty tags is not printed.',
    tags: 'The tags',
    within: (tag, list) => `${tag} within ${list}`,
    oneTopic: (kinds) => `${list(kinds)} tell of one topic only, so a topic's tags may stand anywhere in them.`,
  },

  dialog: {
    kind: 'Paper',
    lead: 'A template is a Google Doc with the tags in place; papers made after you change it follow it. The words of letters stand in the tab “Mẫu thư” of this spreadsheet.',
    own: 'Make it from the built-in one',
    fileLead: 'Or use a .docx file of your own that has the tags (5 MB at most):',
    file: 'Use my Word file',
    working: 'Making the template…',
    noFile: 'Choose a .docx file first.',
    notDocx: 'Only .docx files work. Save the file as .docx, then choose it.',
    tooLarge: 'The file is larger than 5 MB; make its images smaller or fewer.',
    unreadable: 'This file could not be read on this computer; choose it again.',
    failed: 'The template was not made:',
  },
};
