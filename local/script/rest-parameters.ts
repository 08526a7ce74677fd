/** Checks what a script hands to an advanced service against the REST method it stands for. */
import { ApiError } from '../account/api-error';
import type { Method, Overload, Reference, RestMethod } from '../reference/reference';
import type { TypeOf } from './parameters';
import { ServiceError } from './service-object';

/** Apps Script counts the arguments of an advanced service's method before anything else. */
export function checkCount(count: number, method: Method): void {
  const counts = method.overloads.map((one) => one.parameters.length);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (count >= least && count <= most) return;
  throw new ServiceError(
    `Invalid number of arguments provided. Expected ${least === most ? least : `${least}-${most}`} only`,
  );
}

/** The message as @mcpher/gas-fakes' tests have it, which its author runs on Apps Script too. */
export function checkMedia(args: readonly unknown[], method: Method, typeOf: TypeOf): void {
  const place = method.overloads.at(-1)?.parameters.findIndex((one) => one.name === 'mediaData') ?? -1;
  const media = place < 0 ? undefined : (args[place] ?? undefined);
  if (media === undefined || (typeof media === 'object' && media !== null && typeOf(media) === 'Base.Blob')) return;
  throw new ServiceError('The mediaData parameter only supports Blob types for upload.');
}

function checkFields(value: unknown, schema: string, place: string, reference: Reference, rest: RestMethod): void {
  const known = reference.schemas[schema];
  if (!known || typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const type = known[name];
    if (type === undefined) {
      const at = place ? ` at '${place}'` : '';
      throw new ApiError(
        rest.id,
        400,
        'badRequest',
        `Invalid JSON payload received. Unknown name "${name}"${at}: Cannot find field.`,
      );
    }
    if (type === '*') continue;
    const path = place ? `${place}.${name}` : name;
    const items = type.endsWith('[]') ? (Array.isArray(inner) ? inner : []) : [inner];
    for (const item of items) checkFields(item, type.replace('[]', ''), path, reference, rest);
  }
}

/** Refuses a misspelt field of the resource and an unknown optional argument, as Google's servers do. */
export function checkRest(args: readonly unknown[], overload: Overload, rest: RestMethod, reference: Reference): void {
  overload.parameters.forEach(({ name }, index) => {
    const value = args[index];
    if (name === 'resource' && rest.resource) checkFields(value, rest.resource, '', reference, rest);
    if (name !== 'optionalArgs' || typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      if (rest.query.includes(key)) continue;
      const message = `Invalid JSON payload received. Unknown name "${key}": Cannot bind query parameter. Field '${key}' could not be found in request message.`;
      throw new ApiError(rest.id, 400, 'badRequest', message);
    }
  });
}
