import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { classifiedFields, type JsonSchema } from '#libs/procedure/domain';
import { readSeeds } from '#libs/procedure';

const DOCUMENT = path.resolve('docs/personal-data.md');
const REGION = /(<!-- fields -->\n)[\s\S]*?(<!-- \/fields -->)/;

interface Field {
  readonly name: string;
  readonly class: string;
}

/** Shared parts once, and what each form adds of its own: references are not followed. */
async function allForms(): Promise<(readonly [string, JsonSchema])[]> {
  const { forms, procedures } = await readSeeds(path.resolve('seeds/reference'));
  return [...Object.entries(forms), ...procedures.map(({ code, form }) => [code, form] as const)];
}

function namesIn(schema: unknown, at: readonly string[] = []): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, items } = schema as { properties?: object; items?: unknown };
  const own =
    Object.keys(schema).includes('properties') || items !== undefined ? [] : [at.join('.')];
  return [
    ...own,
    ...Object.entries(properties).flatMap(([name, member]) => namesIn(member, [...at, name])),
    ...(items === undefined ? [] : namesIn(items, [...at, '*'])),
  ];
}

/** Names by which a field speaks of a person. */
const PERSONAL =
  /(^|\.)(fullName|birthDate|phone|email|passport\w*|identity\w*|representativeName|salary\w*|head)$/;

it('every field that speaks of a person has a class, and the document lists them all', async () => {
  const fields: Field[] = [];
  const missing: string[] = [];
  for (const [form, schema] of await allForms()) {
    const classes = new Map(
      classifiedFields({ ...schema, $defs: {} }).map((f) => [f.path.join('.'), f.classification]),
    );
    for (const [name, c] of classes) fields.push({ name: `${form}: ${name}`, class: c });
    for (const name of namesIn(schema)) {
      if (PERSONAL.test(name) && !classes.has(name)) missing.push(`${form}: ${name}`);
    }
  }
  expect(missing).toEqual([]);
  const table = tableOf(fields);
  const text = readFileSync(DOCUMENT, 'utf8');
  const wanted = text.replace(
    REGION,
    (_, open: string, close: string) => `${open}\n${table}\n\n${close}`,
  );
  if (process.env['MOTCUA_WRITE_DOCS'] === '1') writeFileSync(DOCUMENT, wanted);
  else expect(text).toBe(wanted);
});

function tableOf(fields: readonly Field[]): string {
  const rows = [['form: field', 'class'], ...fields.map((f) => [`\`${f.name}\``, f.class])];
  const widths = [0, 1].map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const lines = rows.map(
    (row) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
