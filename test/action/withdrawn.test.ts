/** A permission that the user takes back while a run is at work: named, asked for after the dialog, never where nobody looks. */
import { readFileSync } from 'node:fs';
import { dueTriggers } from '../../local/due-triggers';
import { largeBook, SETTINGS } from './book';
import { readMails } from './papers';
import { fire } from './triggers';
import { createWorkspace, type Options, type Workspace } from './workspace';

/** The bundle, where `gmail.compose` is withdrawn before the second message leaves. What Google asks for goes to standard error. */
function withdrawing(): Options {
  const code = `${readFileSync('dist/Code.js', 'utf8')}
    const real = ScriptApp, mail = Gmail;
    let sent = 0;
    const call = (name) => (...args) => real[name](...args);
    ScriptApp = {
      AuthMode: real.AuthMode,
      AuthorizationStatus: real.AuthorizationStatus,
      getAuthorizationInfo: (mode, scopes) => sent < 2 ? real.getAuthorizationInfo(mode, scopes) : {
        getAuthorizationStatus: () => real.AuthorizationStatus.REQUIRED,
        getAuthorizedScopes: () => scopes.filter((scope) => !scope.endsWith('gmail.compose')),
      },
      requireScopes: (mode, scopes) => console.log('consent: ' + scopes.join(' ')),
      newTrigger: call('newTrigger'),
      getProjectTriggers: call('getProjectTriggers'),
      deleteTrigger: call('deleteTrigger'),
    };
    Gmail = { Users: { getProfile: (me) => mail.Users.getProfile(me), Drafts: {
      list: (...args) => mail.Users.Drafts.list(...args),
      get: (...args) => mail.Users.Drafts.get(...args),
      send(...args) {
        sent += 1;
        if (sent >= 2) throw new Error('Request had insufficient authentication scopes.');
        return mail.Users.Drafts.send(...args);
      },
    } } };`;
  return { code, args: ['Code.js', 'sendDrafts'] };
}

const MISSING = 'Cần thêm quyền: soạn thư nháp và gửi thư đã soạn bằng Gmail.';

async function countSent(space: Workspace): Promise<number> {
  return Object.keys(await readMails(space, 'sent')).length;
}

test('by somebody who sits before it: named in the dialog, asked for once, and the next click sends the rest', async () => {
  const space = await createWorkspace(largeBook(3, 3));
  await space.click('drafts');
  const { stdout, stderr } = await space.run('exec', withdrawing());
  expect([await countSent(space), stdout.includes(MISSING), stdout.includes('Mới xong một phần.')]).toEqual([
    1,
    true,
    true,
  ]);
  expect(stderr.match(/consent: \S+/g)).toEqual(['consent: https://www.googleapis.com/auth/gmail.compose']);
  expect(dueTriggers(space.out)).toEqual([]);
  await space.click('send');
  expect(await countSent(space)).toBe(3);
});

test('under a trigger: nothing is asked for, no trigger is left, the next dialog names it, and its click sends the rest', async () => {
  const space = await createWorkspace(largeBook(4, 4));
  await space.set(SETTINGS, 'Giá trị', 1, (row) => row.Mục === 'Hạn mức thư mỗi ngày');
  await space.click('drafts');
  await space.click('send');
  await space.set(SETTINGS, 'Giá trị', 100, (row) => row.Mục === 'Hạn mức thư mỗi ngày');
  const { stderr } = await fire(space, withdrawing());
  expect([await countSent(space), stderr.includes('consent')]).toEqual([2, false]);
  expect(dueTriggers(space.out)).toEqual([]);
  const { stdout } = await space.click('send', { today: '2022-01-13' });
  expect(stdout.includes(MISSING)).toBe(true);
  expect(await countSent(space)).toBe(4);
});
