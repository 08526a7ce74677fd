/** Which members of Google's services count as calls: those that read or write a service's data, not those that hand out handles. */
import type { Method, Reference, TypeName } from '../reference/reference';

/** Types all of whose methods count. */
const COUNTED_TYPES = new Set(['Properties.Properties', 'Cache.Cache', 'Lock.Lock']);

/** Methods that count, of types that otherwise do not. */
const COUNTED_METHODS = new Set([
  'URL_Fetch.UrlFetchApp.fetch',
  'URL_Fetch.UrlFetchApp.fetchAll',
  'Script.ScriptApp.getProjectTriggers',
  'Script.ScriptApp.getUserTriggers',
  'Script.ScriptApp.deleteTrigger',
  'Script.ClockTriggerBuilder.create',
  'Script.SpreadsheetTriggerBuilder.create',
]);

/** Where a handle stands and what it is called: a script knows that without asking the sheet. */
const HANDLE_MEMBERS =
  /^(getA1Notation|getRow|getColumn|getRowIndex|getColumnIndex|getNumRows|getNumColumns|getWidth|getHeight|getGridId|getSheetId|getId|getUrl|getName|getSheetName|getIndex|getUi|flush|toast|activate|setActive\w*|setCurrentCell)$/;

/** Builders of the Spreadsheet service, which live in the script until what they build is set. */
const BUILDER = /(Builder|Color|RelativeDate|SortSpec|TextStyle|RichTextValue)$/;

/** Reading methods that return objects of the sheet's data, not handles. */
const DATA_TYPES =
  /^(Spreadsheet\.(DataValidation|RichTextValue|ConditionalFormatRule|TextStyle|Color)|Base\.Blob)(\[\])*$/;

/** Copies of what the sheet held when they were read. */
const RULES = /^Spreadsheet\.(DataValidation|ConditionalFormatRule|BooleanCondition|GradientCondition)$/;

function countsInSpreadsheet(type: TypeName, name: string, method: Method): boolean {
  if (HANDLE_MEMBERS.test(name) || BUILDER.test(type) || /^new[A-Z]/.test(name)) return false;
  if (RULES.test(type)) return false;
  if (!/^(get|offset|openBy|open$)/.test(name)) return true;
  const handle = /^(Spreadsheet|Base)\./.test(method.returns) && !DATA_TYPES.test(method.returns);
  return !handle;
}

/** The name a call counts under (`Range.getValues`, `Drive.Files.create`), or undefined where it does not count. */
export function countedName(type: TypeName, name: string, method: Method, reference: Reference): string | undefined {
  const [namespace, ...rest] = type.split('.') as [string, ...string[]];
  if (method.rest) return `${reference.types[type]?.title}.${name}`;
  const short = `${rest.at(-1) ?? namespace}.${name}`;
  if (COUNTED_TYPES.has(type) || COUNTED_METHODS.has(`${type}.${name}`)) return short;
  // A service that this host does not have (GmailApp) never gets as far as being counted.
  if (namespace !== 'Spreadsheet' || !reference.types[type]) return undefined;
  return countsInSpreadsheet(type, name, method) ? short : undefined;
}
