/** `SpreadsheetApp.newDataValidation()` and the rules it builds. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder */
import { type EnumValue, enumValue, ServiceError, ServiceObject } from '../script/service-object';
import type { Criteria } from './validation-criteria';

abstract class ValidationView extends ServiceObject {
  constructor(
    /** Ranges among its values are `Spreadsheet.Range` objects. */
    public criteria: Criteria,
  ) {
    super();
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.criteria);
  }

  getAllowInvalid(): boolean {
    return this.criteria.allowInvalid;
  }

  getCriteriaType(): EnumValue | null {
    return this.criteria.type ? enumValue('Spreadsheet.DataValidationCriteria', this.criteria.type) : null;
  }

  getCriteriaValues(): unknown[] {
    return [...this.criteria.values];
  }

  getHelpText(): string | null {
    return this.criteria.helpText;
  }
}

export class DataValidation extends ValidationView {
  readonly type = 'Spreadsheet.DataValidation';
}

/** Google's own start: what is not valid gets a warning. */
const NO_CRITERIA: Criteria = { type: '', values: [], allowInvalid: true, helpText: null };

export class DataValidationBuilder extends ValidationView {
  readonly type = 'Spreadsheet.DataValidationBuilder';

  constructor(criteria: Criteria = NO_CRITERIA) {
    super(criteria);
  }

  build(): DataValidation {
    if (!this.criteria.type) throw new ServiceError('Cannot build a DataValidation without a criteria.');
    return new DataValidation(this.criteria);
  }

  setAllowInvalid(allowInvalid: boolean): this {
    return this.set({ allowInvalid });
  }

  setHelpText(helpText: string | null): this {
    return this.set({ helpText });
  }

  withCriteria(criteria: EnumValue, values: readonly unknown[]): this {
    return this.require(criteria.name, ...values);
  }

  requireValueInList(values: readonly unknown[], showDropdown = true): this {
    return this.require('VALUE_IN_LIST', values.map(String), showDropdown);
  }

  requireValueInRange(range: ServiceObject, showDropdown = true): this {
    return this.require('VALUE_IN_RANGE', range, showDropdown);
  }

  requireCheckbox(...values: unknown[]): this {
    return this.require('CHECKBOX', ...values);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', formula);
  }

  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE');
  }

  requireDateAfter(date: Date): this {
    return this.require('DATE_AFTER', date);
  }

  requireDateBefore(date: Date): this {
    return this.require('DATE_BEFORE', date);
  }

  requireDateBetween(start: Date, end: Date): this {
    return this.require('DATE_BETWEEN', start, end);
  }

  requireDateNotBetween(start: Date, end: Date): this {
    return this.require('DATE_NOT_BETWEEN', start, end);
  }

  requireDateEqualTo(date: Date): this {
    return this.require('DATE_EQUAL_TO', date);
  }

  requireDateOnOrAfter(date: Date): this {
    return this.require('DATE_ON_OR_AFTER', date);
  }

  requireDateOnOrBefore(date: Date): this {
    return this.require('DATE_ON_OR_BEFORE', date);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', start, end);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.require('NUMBER_NOT_BETWEEN', start, end);
  }

  requireNumberEqualTo(number: number): this {
    return this.require('NUMBER_EQUAL_TO', number);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.require('NUMBER_NOT_EQUAL_TO', number);
  }

  requireNumberGreaterThan(number: number): this {
    return this.require('NUMBER_GREATER_THAN', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  requireNumberLessThan(number: number): this {
    return this.require('NUMBER_LESS_THAN', number);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  private require(type: string, ...values: unknown[]): this {
    return this.set({ type, values });
  }

  private set(change: Partial<Criteria>): this {
    this.criteria = { ...this.criteria, ...change };
    return this;
  }
}
