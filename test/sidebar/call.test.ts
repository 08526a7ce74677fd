import { CallFault, createCall } from '../../src/sidebar/call';

test('a call is JSON there and back', async () => {
  const requests: string[] = [];
  const call = createCall(async (request) => {
    requests.push(request);
    return 'true';
  });
  expect(await call('goTo', { tab: 'Chuyên đề', cell: 'D3' })).toBe(true);
  expect(requests).toEqual(['{"call":"goTo","args":[{"tab":"Chuyên đề","cell":"D3"}]}']);
});

test('a fault is thrown with all that it says', async () => {
  const fault = { message: 'Sổ bị hỏng.', advice: 'Xin báo lại.', details: 'x' };
  const call = createCall(async () => JSON.stringify({ fault }));
  const error = await call('overview').catch((thrown) => thrown);
  expect(error).toBeInstanceOf(CallFault);
  expect(error.fault).toEqual(fault);
});

test.each([
  ['a call that does not come through', async () => Promise.reject(new Error('HTTP 0'))],
  ['an answer that is no JSON', async () => '<html>'],
])('%s rejects', async (_, send) => {
  await expect(createCall(send)('overview')).rejects.toThrow();
});
