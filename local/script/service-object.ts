/** What a service class of the local host is to the membrane that shows it to a script. */

/** `type` is the name of Google's reference (`Spreadsheet.Range`): members it lists, and the class has, are what a script sees. */
export abstract class ServiceObject {
  abstract readonly type: string;
}

/** Becomes an `Error` of the script's own realm with the same message, as a service's exception does at Google. */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}

/** A member of one of Google's enums; one object for each name, so `===` holds. Made by `enumValue`. */
export class EnumValue extends ServiceObject {
  constructor(
    override readonly type: string,
    readonly name: string,
  ) {
    super();
  }

  override toString(): string {
    return this.name;
  }
}

const enumValues = new Map<string, EnumValue>();

/** `enumValue('Base.Button', 'YES')` */
export function enumValue(type: string, name: string): EnumValue {
  const key = `${type}.${name}`;
  const value = enumValues.get(key) ?? new EnumValue(type, name);
  enumValues.set(key, value);
  return value;
}
