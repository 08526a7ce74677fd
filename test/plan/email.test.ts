import { isEmailAddress } from '../../src/plan/email';

test.each([
  'tam@example.com',
  'Nguyen.Thi-Ly_2022+cd@mail.example.edu.vn',
  "o'brien@example.com",
  'a@xn--bcher-kva.example',
  `${'a'.repeat(64)}@example.com`,
])('%j is an address', (text) => {
  expect(isEmailAddress(text)).toBe(true);
});

test.each([
  '',
  'tam',
  '@example.com',
  'tam@',
  'tam@localhost',
  'tam@example.c',
  'tam@example..com',
  'tam@-example.com',
  'tam@192.168.1.1',
  '.tam@example.com',
  'ta..m@example.com',
  'tam @example.com',
  ' tam@example.com',
  'tam@example.com.',
  'tâm@example.com',
  'tam@exämple.com',
  'tam@example.com, ly@example.com',
  'tam@example.com;ly@example.com',
  'Tâm <tam@example.com>',
  '<tam@example.com>',
  'mailto:tam@example.com',
  'tam@example.com\r\nBcc: ly@example.com',
  'tam@example.com\n',
  '=?utf-8?q?tam?=@example.com',
  'tam@gmail.con',
  'tam@GMAI.com',
  'tam@gmail.com.vn',
  `${'a'.repeat(65)}@example.com`,
  `a@${'b.'.repeat(126)}com`,
])('%j is no address', (text) => {
  expect(isEmailAddress(text)).toBe(false);
});
