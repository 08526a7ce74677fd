/** Google's messages as they have been posted by others, told apart. */
import { isNotFound, isProtected, isQuotaFault, isServiceFault, messageOf } from '../../src/google/service-fault';

const KINDS = { isNotFound, isProtected, isQuotaFault };

test.each<[string, keyof typeof KINDS | undefined]>([
  ['API call to drive.files.get failed with error: File not found: 1abc.', 'isNotFound'],
  [
    'GoogleJsonResponseException: API call to gmail.users.drafts.get failed with error: Requested entity was not found.',
    'isNotFound',
  ],
  [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    'isProtected',
  ],
  ['Service invoked too many times for one day: email.', 'isQuotaFault'],
  ['Service error: Drive', undefined],
  [
    'You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
    undefined,
  ],
  ['Argument too large: value', undefined],
])('%s', (message, kind) => {
  const found = Object.entries(KINDS).filter(([, test]) => test(new Error(message)));
  expect(found.map(([name]) => name)).toEqual(kind ? [kind] : []);
});

test('the HTTP status of an advanced service counts', () => {
  expect(isNotFound(Object.assign(new Error('x'), { details: { code: 404 } }))).toBe(true);
  expect(isNotFound(Object.assign(new Error('x'), { details: { code: 403 } }))).toBe(false);
});

test('a fault of ours is none of Google’s', () => {
  expect([new Error('x'), 'x', new TypeError('x'), new RangeError('x')].map(isServiceFault)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([messageOf(new Error('x')), messageOf('y')]).toEqual(['x', 'y']);
});
