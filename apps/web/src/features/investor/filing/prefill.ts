import type { Account, FormObject, FormSchema, FormValue } from '../../../api/types.js';
import { isObject, resolve } from '../../../forms/schema.js';

/** Nothing is asked twice: what the account already says stands in the applicant's part. */
export function prefill(
  schema: FormSchema,
  form: FormObject,
  account: Account | null | undefined,
): FormObject {
  const part = schema.properties?.['applicant'];
  if (part === undefined || !account) return form;
  const asked = resolve(part, schema).properties ?? {};
  const known: Readonly<Record<string, string | null | undefined>> = {
    name: account.organisation?.name ?? account.name,
    taxCode: account.organisation?.taxCode,
    registrationNumber: account.organisation?.taxCode,
    email: account.email,
    phone: account.phone,
    representativeName: account.organisation ? account.name : null,
  };
  const answered = isObject(form['applicant']) ? form['applicant'] : {};
  const filled: Record<string, FormValue | undefined> = { ...answered };
  for (const [name, value] of Object.entries(known)) {
    if (value && asked[name] !== undefined && filled[name] === undefined) filled[name] = value;
  }
  return { ...form, applicant: filled };
}
