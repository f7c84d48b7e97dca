type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function valueAt(form: Values, path: string): unknown {
  let at: unknown = form;
  for (const name of path.split('.')) at = isValues(at) ? at[name] : undefined;
  return at;
}

export function withValue(form: Values, path: string, value: unknown): Values {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...form, [name]: value };
  const inner = form[name];
  return { ...form, [name]: withValue(isValues(inner) ? inner : {}, rest.join('.'), value) };
}
