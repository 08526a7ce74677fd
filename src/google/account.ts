/** Whose account this run is: draft IDs and `drive.file` grants are one account's, document properties everybody's. */

import { retrying } from './retry';

/** By `gmail.compose`. */
export function readMailAddress(): string {
  return retrying(() => Gmail!.Users!.getProfile('me')).emailAddress!.toLowerCase();
}

/** By `drive.file`: for actions that may not ask for mail. */
export function readDriveAddress(): string {
  return retrying(() => Drive!.About!.get({ fields: 'user(emailAddress)' })).user!.emailAddress!.toLowerCase();
}
