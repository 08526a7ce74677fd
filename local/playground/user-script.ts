/** What a person does to the sheet, and what she sees of it, as a script beside the bundle: the sheet is written by the host alone. */

/** Colour of the checker's marks, by the formula of its conditional-format rule. */
const OUR_FORMULA = '="chuyen-de"="chuyen-de"';

/** As many rows as a page shows below the last. */
const FREE_ROWS = 20;

export const USER_SCRIPT = `
function playgroundRead() {
  return JSON.stringify(SpreadsheetApp.getActive().getSheets().map(function (sheet) {
    var height = Math.max(sheet.getLastRow(), 1) + ${FREE_ROWS};
    var width = Math.max(sheet.getLastColumn(), 1) + 1;
    var range = sheet.getRange(1, 1, height, width);
    var shown = range.getDisplayValues(), formulas = range.getFormulas(), notes = range.getNotes();
    var marked = {};
    sheet.getConditionalFormatRules().forEach(function (rule) {
      var condition = rule.getBooleanCondition();
      if (!condition || condition.getCriteriaValues()[0] !== ${JSON.stringify(OUR_FORMULA)}) return;
      rule.getRanges().forEach(function (cells) {
        for (var r = 0; r < cells.getNumRows(); r++)
          for (var c = 0; c < cells.getNumColumns(); c++) marked[(cells.getRow() + r) + ' ' + (cells.getColumn() + c)] = true;
      });
    });
    var widths = [];
    for (var column = 1; column <= width; column++) widths.push(sheet.getColumnWidth(column));
    return {
      name: sheet.getName(),
      widths: widths,
      rows: shown.map(function (row, r) {
        return row.map(function (text, c) {
          var cell = { shown: text };
          if (formulas[r][c]) cell.typed = formulas[r][c];
          if (notes[r][c]) cell.note = notes[r][c];
          if (marked[(r + 1) + ' ' + (c + 1)]) cell.isMarked = true;
          return cell;
        });
      }),
    };
  }));
}
function playgroundEdit(tab, cell, text) {
  var book = SpreadsheetApp.getActive(), range = book.getSheetByName(tab).getRange(cell);
  if (text === '') range.clearContent(); else range.setValue(text);
  onEdit({ range: range, source: book });
}
function playgroundRows(tab, what, at) {
  var sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  if (what === 'insert') sheet.insertRowAfter(at);
  else if (what === 'delete') sheet.deleteRow(at);
  else playgroundSort(sheet, at);
}
function playgroundSort(sheet, column) {
  if (sheet.getLastRow() < 3 || column > sheet.getLastColumn()) return;
  var range = sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn());
  var values = range.getValues(), formulas = range.getFormulas(), notes = range.getNotes();
  var shown = range.getDisplayValues();
  var order = values.map(function (_, index) { return index; });
  var rank = function (index) { var one = values[index][column - 1]; return one instanceof Date ? one.getTime() : one; };
  order.sort(function (a, b) {
    var x = rank(a), y = rank(b);
    if (x === '' || y === '') return x === y ? a - b : x === '' ? 1 : -1;
    if (typeof x === 'number' && typeof y === 'number') return x - y || a - b;
    return shown[a][column - 1].localeCompare(shown[b][column - 1], 'vi') || a - b;
  });
  var write = function (index) {
    return values[index].map(function (value, at) { return formulas[index][at] || (typeof value === 'string' && value !== '' ? "'" + value : value); });
  };
  range.setValues(order.map(write));
  range.setNotes(order.map(function (index) { return notes[index]; }));
}
`;
