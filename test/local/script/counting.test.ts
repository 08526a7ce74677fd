import { loadReference } from '../../../local/reference/load';
import { findMember } from '../../../local/reference/reference';
import { countedName } from '../../../local/script/counting';

const reference = loadReference(process.cwd());
const FILES = 'Drive_v3.Drive.V3.Collection.FilesCollection';
const DRAFTS = 'Gmail.Collection.Users.DraftsCollection';

function nameOf(type: string, name: string): string | undefined {
  const member = findMember(reference, type, name);
  if (!member || !('method' in member)) throw new Error(`${type}.${name}`);
  return countedName(type, name, member.method, reference);
}

test.each([
  ['Spreadsheet.Range', 'getValues', 'Range.getValues'],
  ['Spreadsheet.Range', 'setValue', 'Range.setValue'],
  ['Spreadsheet.Range', 'setNotes', 'Range.setNotes'],
  ['Spreadsheet.Range', 'getBackgrounds', 'Range.getBackgrounds'],
  ['Spreadsheet.Range', 'getDataValidations', 'Range.getDataValidations'],
  ['Spreadsheet.Range', 'clearContent', 'Range.clearContent'],
  ['Spreadsheet.Sheet', 'getConditionalFormatRules', 'Sheet.getConditionalFormatRules'],
  ['Spreadsheet.Sheet', 'setConditionalFormatRules', 'Sheet.setConditionalFormatRules'],
  ['Spreadsheet.RangeList', 'setNote', 'RangeList.setNote'],
  ['Spreadsheet.Sheet', 'getLastRow', 'Sheet.getLastRow'],
  ['Spreadsheet.Sheet', 'setFrozenRows', 'Sheet.setFrozenRows'],
  ['Spreadsheet.Spreadsheet', 'insertSheet', 'Spreadsheet.insertSheet'],
  ['Properties.Properties', 'setProperties', 'Properties.setProperties'],
  ['Cache.Cache', 'get', 'Cache.get'],
  ['Lock.Lock', 'tryLock', 'Lock.tryLock'],
  ['Script.ClockTriggerBuilder', 'create', 'ClockTriggerBuilder.create'],
  ['Script.ScriptApp', 'getProjectTriggers', 'ScriptApp.getProjectTriggers'],
  ['URL_Fetch.UrlFetchApp', 'fetch', 'UrlFetchApp.fetch'],
  [FILES, 'create', 'Drive.Files.create'],
  [DRAFTS, 'create', 'Gmail.Users.Drafts.create'],
  ['Gmail.Collection.UsersCollection', 'getProfile', 'Gmail.Users.getProfile'],
])('%s.%s counts', (type, name, wanted) => {
  expect(nameOf(type, name)).toBe(wanted);
});

test.each([
  ['Spreadsheet.SpreadsheetApp', 'getActive'],
  ['Spreadsheet.SpreadsheetApp', 'flush'],
  ['Spreadsheet.SpreadsheetApp', 'getUi'],
  ['Spreadsheet.SpreadsheetApp', 'newDataValidation'],
  ['Spreadsheet.DataValidationBuilder', 'requireValueInList'],
  ['Spreadsheet.SpreadsheetApp', 'newConditionalFormatRule'],
  ['Spreadsheet.ConditionalFormatRuleBuilder', 'setRanges'],
  ['Spreadsheet.ConditionalFormatRuleBuilder', 'build'],
  ['Spreadsheet.ConditionalFormatRule', 'getRanges'],
  ['Spreadsheet.ConditionalFormatRule', 'getBooleanCondition'],
  ['Spreadsheet.BooleanCondition', 'getCriteriaType'],
  ['Spreadsheet.BooleanCondition', 'getCriteriaValues'],
  ['Spreadsheet.BooleanCondition', 'getBold'],
  ['Spreadsheet.GradientCondition', 'getMinValue'],
  ['Spreadsheet.Color', 'asRgbColor'],
  ['Base.RgbColor', 'asHexString'],
  ['Spreadsheet.Sheet', 'getRangeList'],
  ['Spreadsheet.RangeList', 'getRanges'],
  ['Spreadsheet.Spreadsheet', 'getSheetByName'],
  ['Spreadsheet.Spreadsheet', 'toast'],
  ['Spreadsheet.Sheet', 'getRange'],
  ['Spreadsheet.Sheet', 'getDataRange'],
  ['Spreadsheet.Range', 'offset'],
  ['Spreadsheet.Range', 'getA1Notation'],
  ['Base.Ui', 'alert'],
  ['Base.Session', 'getScriptTimeZone'],
  ['Base.Logger', 'log'],
  ['Utilities.Utilities', 'sleep'],
  ['Lock.LockService', 'getDocumentLock'],
  ['Properties.PropertiesService', 'getDocumentProperties'],
  ['Script.ScriptApp', 'requireScopes'],
  ['Script.ScriptApp', 'getAuthorizationInfo'],
  ['Script.ScriptApp', 'getOAuthToken'],
  ['Script.ClockTriggerBuilder', 'everyDays'],
  ['HTML.HtmlService', 'createHtmlOutput'],
  ['URL_Fetch.HTTPResponse', 'getBlob'],
  ['Drive', 'newFile'],
])('%s.%s does not', (type, name) => {
  expect(nameOf(type, name)).toBeUndefined();
});
