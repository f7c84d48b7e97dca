import type { ClassifiedField } from '#libs/procedure/domain';

/** A form without what it says of people; what it says of enterprises and projects stays. */
export function withoutPersons(
  form: Readonly<Record<string, unknown>>,
  fields: readonly Pick<ClassifiedField, 'path'>[],
): Record<string, unknown> {
  const rest = remove(
    form,
    fields.map((field) => field.path),
  );
  return typeof rest === 'object' && rest !== null ? { ...rest } : {};
}

function remove(value: unknown, paths: readonly (readonly string[])[]): unknown {
  const below = (name: string) =>
    paths.filter(([first]) => first === name).map((path) => path.slice(1));
  const isGone = (name: string): boolean =>
    paths.some((path) => path.length === 1 && path[0] === name);
  if (Array.isArray(value)) {
    return isGone('*') ? [] : value.map((item: unknown) => remove(item, below('*')));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !isGone(name))
      .map(([name, member]) => [name, remove(member, below(name))]),
  );
}
