/** The table of answers: what the address column makes of what people type and paste there. */
import fc from 'fast-check';
import { isEmailAddress } from '../../src/plan/email';
import { type EmailFault, findEmailFault, mendAddress, readAddress } from '../../src/plan/email-cell';

test.each<[string, string]>([
  ['a@b.vn', 'a@b.vn'],
  ['  a@b.vn ', 'a@b.vn'],
  ['a@b.vn\u200b', 'a@b.vn'],
  ['a@b.vn.', 'a@b.vn'],
  ['a@b.vn,', 'a@b.vn'],
  ['a@b.vn ;', 'a@b.vn'],
  ['mailto:a@b.vn', 'a@b.vn'],
  ['MAILTO: a@b.vn', 'a@b.vn'],
  ['<a@b.vn>', 'a@b.vn'],
  ['Nguyễn Thị Hoa <a@b.vn>', 'a@b.vn'],
  ['"Hoa, Nguyễn" <mailto:a@b.vn>;', 'a@b.vn'],
  ['a＠b.vn', 'a@b.vn'],
  ['ａ＠ｂ．ｖｎ', 'a@b.vn'],
  ['HOA.Nguyen@TRUONG.EDU.VN', 'HOA.Nguyen@TRUONG.EDU.VN'],
  ['hoa@xn--trng-wpa.vn', 'hoa@xn--trng-wpa.vn'],
  ['hoa@gmail.example', 'hoa@gmail.example'],
  ['hoa@mail.com', 'hoa@mail.com'],
  ['hoa@ymail.com', 'hoa@ymail.com'],
  ['hoa@yahoo.com.vn', 'hoa@yahoo.com.vn'],
  ['hoa@hotmail.fr', 'hoa@hotmail.fr'],
  ['hoa@icon.vn', 'hoa@icon.vn'],
  ['hoa@con.edu.vn', 'hoa@con.edu.vn'],
])('%j is taken as %j', (text, address) => {
  expect([readAddress(text), mendAddress(text)]).toEqual([address, undefined]);
});

const REFUSED: readonly [text: string, fault: EmailFault, meant?: string][] = [
  ['a@b.vn, c@d.vn', 'several'],
  ['a@b.vn; c@d.vn', 'several'],
  ['a@b.vn,c@d.vn', 'several'],
  ['a@b.vn\nc@d.vn', 'several'],
  ['a@b.vn c@d.vn', 'several'],
  ['a@b.vn/c@d.vn', 'several'],
  ['Hoa <a@b.vn>, Lan <c@d.vn>', 'several'],
  ['a@gmail.con, c@d.vn', 'several'],
  ['mailto:a@b.vn,c@d.vn', 'several'],
  ['hoa@trường.vn', 'marks'],
  ['hòa@truong.vn', 'marks'],
  ['nguyen hoa@gmail.com', 'spaces'],
  ['Hoa: a@b.vn', 'spaces'],
  ['Hoa. a@b.vn', 'spaces'],
  ['a@b.vn. Hoa', 'spaces'],
  ['a@b.vn (cơ quan)', 'spaces'],
  ['a@b@c.vn', 'other'],
  ['a@b.vn@c.vn', 'other'],
  ['hoa', 'other'],
  ['hoa.gmail.com', 'other'],
  ['hoa@', 'other'],
  ['hoa@truong', 'other'],
  ['hoa(at)gmail.com', 'other'],
  ['mailto:', 'other'],
  ['0912 345 678', 'other'],
  ['a@@b.vn', 'slip', 'a@b.vn'],
  ['a @b.vn', 'slip', 'a@b.vn'],
  ['a@ b.vn', 'slip', 'a@b.vn'],
  ['a＠ b.vn', 'slip', 'a@b.vn'],
  ['a@b .com. vn', 'slip', 'a@b.com.vn'],
  ['a@b,vn', 'slip', 'a@b.vn'],
  ['a@b, vn.', 'slip', 'a@b.vn'],
  ['a@gmail.con', 'slip', 'a@gmail.com'],
  ['A.B@GMAIL.CON', 'slip', 'A.B@GMAIL.com'],
  ['Hoa <a@gmail.con>', 'slip', 'a@gmail.com'],
  ['a@gmai.com', 'slip', 'a@gmail.com'],
  ['a@gmai.con', 'slip', 'a@gmail.com'],
  ['a@gmail.com.vn', 'slip', 'a@gmail.com'],
  ['a@gmail', 'slip', 'a@gmail.com'],
  ['a@gmailcom', 'slip', 'a@gmail.com'],
  ['a@yaho.com.vn', 'slip', 'a@yahoo.com.vn'],
  ['a@hotmial.com', 'slip', 'a@hotmail.com'],
  ['a@truong.edu.vm', 'slip', 'a@truong.edu.vn'],
];

test.each(REFUSED.map(([text, fault, meant]) => ({ text, fault, meant })))(
  '$text is taken for no address: $fault',
  ({ text, fault, meant }) => {
    expect([readAddress(text), findEmailFault(text), mendAddress(text)]).toEqual([text, fault, meant]);
  },
);

test('whatever is typed, what is taken or suggested is one address out of its letters, and stays so', () => {
  const piece = fc.constantFrom(
    'a',
    'hoa',
    '@',
    '＠',
    '.',
    ',',
    ';',
    ' ',
    '<',
    '>',
    'b.vn',
    'gmail',
    '.con',
    'mailto:',
    'ư',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const text = pieces.join('');
      const [taken, meant] = [readAddress(text), mendAddress(text)];
      if (taken !== text) expect(isEmailAddress(taken)).toBe(true);
      expect(isEmailAddress(taken) && meant !== undefined).toBe(false);
      if (meant !== undefined) expect([isEmailAddress(meant), readAddress(meant)]).toEqual([true, meant]);
      const letters = text.normalize('NFKC').split(/[^a-z]+/);
      const said = (meant === undefined ? (isEmailAddress(taken) ? taken : '') : '').split(/[^a-z]+/);
      expect(said.filter((word) => word !== '' && !letters.includes(word))).toEqual([]);
      expect(text.normalize('NFKC').split('@').length > 2 && isEmailAddress(taken)).toBe(false);
    }),
    { numRuns: 3000 },
  );
});
