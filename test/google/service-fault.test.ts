/** Google's messages as they have been posted by others, and as the local host gives them, told apart. */
import { createServiceFault, type FaultKind } from '../../local/service-fault';
import {
  isAuthorisationFault,
  isNotFound,
  isProtected,
  isQuotaFault,
  isServiceFault,
  isTemporary,
  isWithoutAccount,
  messageOf,
  stopsEverything,
} from '../../src/google/service-fault';

const KINDS = { isNotFound, isProtected, isQuotaFault, isAuthorisationFault, isTemporary, isWithoutAccount };
type Kind = keyof typeof KINDS;

function tell(error: unknown): string[] {
  return Object.entries(KINDS).flatMap(([name, test]) => (test(error) ? [name] : []));
}

test.each<[string, Kind | undefined]>([
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
  ['Limit Exceeded: Email Recipients Per Message.', 'isQuotaFault'],
  ['Service error: Drive', 'isTemporary'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'isTemporary'],
  ['Service Spreadsheets timed out while accessing document with id 1abc.', 'isTemporary'],
  ['Service Spreadsheets failed while accessing document with id 1abc.', 'isTemporary'],
  ['Service unavailable: Spreadsheets', 'isTemporary'],
  [
    'Service invoked too many times in a short time: spreadsheets rateMax. Try Utilities.sleep(1000) between calls.',
    'isTemporary',
  ],
  ['Request failed for https://www.googleapis.com returned code 503. Truncated server response: x', 'isTemporary'],
  ['Request failed for https://www.googleapis.com returned code 403. Truncated server response: x', undefined],
  ['Address unavailable: https://www.googleapis.com/drive/v3/files', 'isTemporary'],
  ['Empty response', 'isTemporary'],
  [
    'You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
    'isAuthorisationFault',
  ],
  ['Argument too large: value', undefined],
  ['API call to gmail.users.drafts.create failed with error: Invalid To header', undefined],
])('%s', (message, kind) => {
  expect(tell(new Error(message))).toEqual(kind ? [kind] : []);
});

const CALLS = [
  'Gmail.Users.Drafts.create',
  'Gmail.Users.Drafts.send',
  'Gmail.Users.Drafts.list',
  'Drive.Files.create',
  'Drive.Permissions.create',
  'Properties.setProperties',
  'Range.setValues',
  'UrlFetchApp.fetch',
  'ClockTriggerBuilder.create',
  'ScriptApp.getProjectTriggers',
  'Lock.tryLock',
];
const EXPECTED: Partial<Record<FaultKind, Kind>> = {
  temporary: 'isTemporary',
  rateLimit: 'isTemporary',
  quota: 'isQuotaFault',
  authorisation: 'isAuthorisationFault',
  credentials: 'isAuthorisationFault',
  notFound: 'isNotFound',
};

test.each(CALLS)('%s: each fault is of its own kind', (name) => {
  for (const [error, kind] of Object.entries(EXPECTED) as [FaultKind, Kind][]) {
    const isAdvanced = /^(Gmail|Drive)/.test(name);
    const isImpossible = !isAdvanced && (error === 'credentials' || error === 'notFound');
    if (isImpossible || (error === 'authorisation' && /^(Properties|Lock)/.test(name))) continue;
    const fault = createServiceFault({ number: 1, name, args: [{}, 'id'] }, error, 0);
    expect([error, tell(fault)]).toEqual([error, [kind]]);
  }
});

test('an address that cannot be written to, or shared with, stops nothing else', () => {
  const refused = createServiceFault({ number: 1, name: 'Gmail.Users.Drafts.send', args: [] }, 'invalidRecipient', 0);
  expect([tell(refused), stopsEverything(refused)]).toEqual([[], false]);
  const share = { number: 1, name: 'Drive.Permissions.create', args: [{ emailAddress: 'x@example.com' }] };
  const unshared = createServiceFault(share, 'invalidRecipient', 0);
  expect([tell(unshared), stopsEverything(unshared)]).toEqual([['isWithoutAccount'], false]);
});

test('the HTTP status of an advanced service counts', () => {
  const fault = (code: number, message = 'x') => Object.assign(new Error(message), { details: { code } });
  expect([404, 403, 429, 500, 503, 401, 400].map((code) => tell(fault(code)))).toEqual([
    ['isNotFound'],
    [],
    ['isTemporary'],
    ['isTemporary'],
    ['isTemporary'],
    ['isAuthorisationFault'],
    [],
  ]);
  expect(tell(fault(400, 'Please try again'))).toEqual([]);
});

test('a fault of ours is none of Google’s', () => {
  const faults = [new Error('x'), 'x', new TypeError('Service error'), new RangeError('x')];
  expect(faults.map(isServiceFault)).toEqual([true, true, false, false]);
  expect(tell(faults[2])).toEqual([]);
  expect([messageOf(new Error('x')), messageOf('y')]).toEqual(['x', 'y']);
});
