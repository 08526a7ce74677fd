// The licences of what is bundled: who made it, where its source is, and the terms in full.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';

/** What may be given away with this project. MPL-2.0 asks to be told where the source is: it stands at each package. */
const KNOWN_LICENCES = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0'];
const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:\.|$)/i;
const LINE = '='.repeat(78);

const HEAD = `GIẤY PHÉP CỦA NHỮNG PHẦN MỀM ĐƯỢC DÙNG TRONG CHUYÊN ĐỀ

Giấy phép của chính Chuyên đề nằm ở tệp LICENSE.

Code.gs và sidebar.html có chứa mã của những gói phần mềm kê dưới đây, đã được
rút gọn, có gói chỉ lấy một phần. Mã nguồn nguyên bản của mỗi gói ở địa chỉ ghi
kèm; cách lược bớt nằm trong thư mục bundle của mã nguồn Chuyên đề. Toàn văn
giấy phép của từng gói, giữ nguyên tiếng Anh, ở phần sau.`;

function readLicence(root, { name, folder }) {
  const { version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  if (!KNOWN_LICENCES.includes(license))
    throw new Refusal(`Gói ${name} ${version} có giấy phép “${license}” chưa được xem xét nên chưa thể phát hành.`);
  const files = readdirSync(join(root, folder)).filter((file) => LICENCE_FILE.test(file));
  if (files.length === 0)
    throw new Refusal(`Gói ${name} ${version} không kèm tệp giấy phép nào nên chưa thể phát hành.`);
  const text = files.map((file) => readFileSync(join(root, folder, file), 'utf8').trim()).join('\n\n');
  return { name, version, license, text };
}

/** Throws Refusal where a package has no licence file, or a licence that nobody has looked at. */
export function describeLicences(root, packages) {
  const licences = packages.map((one) => readLicence(root, one));
  const list = licences.map(
    ({ name, version, license }) =>
      `- ${name} ${version}, giấy phép ${license}\n  https://www.npmjs.com/package/${name}/v/${version}`,
  );
  const texts = licences.map(
    ({ name, version, license, text }) => `${LINE}\n${name} ${version} (${license})\n${LINE}\n\n${text}`,
  );
  return `${[HEAD, list.join('\n'), ...texts].join('\n\n')}\n`;
}
