import { canFail, type FaultKind } from '../../local/service-fault';
import { createDirectory, evaluate } from './support';

const DRAFT = `Gmail.Users.Drafts.create({ message: { raw: Utilities.base64EncodeWebSafe('To: a@example.com\\r\\n\\r\\nx') } }, 'me')`;
const FILE = `Drive.Files.create({ name: 'a', mimeType: MimeType.GOOGLE_DOCS })`;
const SHARE = `Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: 'a@example.com' }, ${FILE}.id)`;
const SET = `PropertiesService.getDocumentProperties().setProperty('a', 'b')`;
const CELL = `SpreadsheetApp.getActive().getSheets()[0].getRange('C1').setValue('x')`;

/** What `expression` throws where its last call fails so: name, code, reason and text. */
async function thrown(expression: string, name: string, error: FaultKind): Promise<unknown> {
  const body = `try { ${expression}; } catch (error) { const { details } = error;
    return [error instanceof Error, error.name, details && details.code, details && details.errors[0].reason, error.message]; }`;
  return evaluate(createDirectory(), body, { onCall: (call) => (call.name === name ? { error } : undefined) });
}

const API = (method: string) => `API call to ${method} failed with error:`;
const JSON_ERROR = 'GoogleJsonResponseException';

test.each<[string, string, FaultKind, unknown[]]>([
  [
    DRAFT,
    'Gmail.Users.Drafts.create',
    'temporary',
    [JSON_ERROR, 503, 'backendError', `${API('gmail.users.drafts.create')} The service is currently unavailable.`],
  ],
  [
    DRAFT,
    'Gmail.Users.Drafts.create',
    'rateLimit',
    [
      JSON_ERROR,
      429,
      'userRateLimitExceeded',
      `${API('gmail.users.drafts.create')} User-rate limit exceeded.  Retry after 2022-01-11T01:00:00.000Z`,
    ],
  ],
  [
    DRAFT,
    'Gmail.Users.Drafts.create',
    'quota',
    [JSON_ERROR, 403, 'dailyLimitExceeded', `${API('gmail.users.drafts.create')} Daily Limit Exceeded`],
  ],
  [
    `Gmail.Users.Drafts.send({ id: ${DRAFT}.id }, 'me')`,
    'Gmail.Users.Drafts.send',
    'quota',
    [
      JSON_ERROR,
      429,
      'rateLimitExceeded',
      `${API('gmail.users.drafts.send')} User-rate limit exceeded.  Retry after 2022-01-11T01:00:00.000Z (Mail sending)`,
    ],
  ],
  [
    DRAFT,
    'Gmail.Users.Drafts.create',
    'authorisation',
    [
      JSON_ERROR,
      403,
      'insufficientPermissions',
      `${API('gmail.users.drafts.create')} Request had insufficient authentication scopes.`,
    ],
  ],
  [
    DRAFT,
    'Gmail.Users.Drafts.create',
    'credentials',
    [JSON_ERROR, 401, 'authError', `${API('gmail.users.drafts.create')} Invalid Credentials`],
  ],
  [
    DRAFT,
    'Gmail.Users.Drafts.create',
    'invalidRecipient',
    [JSON_ERROR, 400, 'invalidArgument', `${API('gmail.users.drafts.create')} Invalid To header`],
  ],
  [
    `Gmail.Users.Drafts.remove('me', ${DRAFT}.id)`,
    'Gmail.Users.Drafts.remove',
    'notFound',
    [JSON_ERROR, 404, 'notFound', `${API('gmail.users.drafts.delete')} Requested entity was not found.`],
  ],
  [
    FILE,
    'Drive.Files.create',
    'rateLimit',
    [JSON_ERROR, 403, 'userRateLimitExceeded', `${API('drive.files.create')} User Rate Limit Exceeded`],
  ],
  [
    `Drive.Files.get('abc')`,
    'Drive.Files.get',
    'notFound',
    [JSON_ERROR, 404, 'notFound', `${API('drive.files.get')} File not found: abc.`],
  ],
  [
    SHARE,
    'Drive.Permissions.create',
    'invalidRecipient',
    [
      JSON_ERROR,
      400,
      'invalidSharingRequest',
      expect.stringContaining('You are trying to invite a@example.com. Since there is no Google account'),
    ],
  ],
  [
    SET,
    'Properties.setProperty',
    'temporary',
    ['Exception', null, null, "We're sorry, a server error occurred. Please wait a bit and try again."],
  ],
  [
    SET,
    'Properties.setProperty',
    'rateLimit',
    [
      'Exception',
      null,
      null,
      'Service invoked too many times in a short time: properties rateMax. Try Utilities.sleep(1000) between calls.',
    ],
  ],
  [
    SET,
    'Properties.setProperty',
    'quota',
    ['Exception', null, null, 'Service invoked too many times for one day: properties.'],
  ],
  [CELL, 'Range.setValue', 'temporary', ['Exception', null, null, 'Service error: Spreadsheets']],
  [
    CELL,
    'Range.setValue',
    'authorisation',
    [
      'Exception',
      null,
      null,
      'You do not have permission to call Range.setValue. Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly',
    ],
  ],
])('%s: %s %s', async (expression, name, error, wanted) => {
  const got = (await thrown(expression, name, error)) as unknown[];
  expect(got).toEqual([true, ...wanted]);
});

test('a fault before the effect leaves nothing, one after it leaves all but the answer', async () => {
  const body = `const store = PropertiesService.getDocumentProperties(); const said = [];
    for (const key of ['a', 'b', 'c']) { try { store.setProperty(key, '1'); said.push('ok'); } catch { said.push('thrown'); } }
    return [said, store.getKeys().sort()]`;
  const onCall = ({ number }: { number: number }) =>
    number < 3 ? { error: 'temporary' as const, afterEffect: number === 2 } : undefined;
  expect(await evaluate(createDirectory(), body, { onCall })).toEqual([
    ['thrown', 'thrown', 'ok'],
    ['b', 'c'],
  ]);
  const afterCall = ({ number }: { number: number }) => (number === 1 ? { error: 'temporary' as const } : undefined);
  expect(await evaluate(createDirectory(), body, { afterCall })).toEqual([
    ['thrown', 'ok', 'ok'],
    ['a', 'b', 'c'],
  ]);
});

test('a fault that a call cannot have is a fault of the test', async () => {
  expect([canFail('Properties.setProperty', 'invalidRecipient'), canFail('Lock.tryLock', 'authorisation')]).toEqual([
    false,
    false,
  ]);
  await expect(
    evaluate(createDirectory(), `try { ${SET} } catch {}`, { onCall: () => ({ error: 'notFound' }) }),
  ).rejects.toThrow('Properties.setProperty does not fail with “notFound”.');
});
