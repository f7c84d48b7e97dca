import { partName } from '../assemble-form.js';
import { answerOf, firstAnswer } from '../form-example.js';
import { isSchema, type JsonSchema, type JsonValue } from '../json-schema.js';
import { validateForm } from '../validate-form.js';

export interface FormFault {
  readonly row: string;
  readonly detail: string;
}

/** The shape that clients rely on: one self-contained schema whose own first answers are valid. */
export function checkForm(form: JsonSchema): FormFault[] {
  const shape = walk(form, '', form);
  if (form['type'] !== 'object') shape.push({ row: '/type', detail: 'the root is an object' });
  if (shape.length > 0) return shape;
  return [
    ...sectionFaults(form),
    ...validateForm(form, firstAnswer(form), 'en').map((fault) => ({
      row: fault.pointer,
      detail: `the first answer is not valid: ${fault.detail}`,
    })),
  ];
}

function walk(value: JsonValue, at: string, root: JsonSchema): FormFault[] {
  if (Array.isArray(value)) {
    return (value as readonly JsonValue[]).flatMap((item, i) => walk(item, `${at}/${i}`, root));
  }
  if (!isSchema(value)) return [];
  return [
    ...keywordFaults(value, at, root),
    ...requiredFaults(value, at, root),
    ...textFaults(value, at),
    ...Object.entries(value)
      .filter(([key]) => !['examples', 'default', 'const', 'enum', 'x-i18n'].includes(key))
      .flatMap(([key, child]) => walk(child, `${at}/${key}`, root)),
  ];
}

function keywordFaults(schema: JsonSchema, at: string, root: JsonSchema): FormFault[] {
  const faults: FormFault[] = [];
  if ('allOf' in schema) faults.push({ row: at, detail: 'allOf is not allowed' });
  const ref = schema['$ref'];
  if (typeof ref === 'string') {
    const name = partName(ref);
    const parts = root['$defs'];
    if (name === undefined || !isSchema(parts) || !isSchema(parts[name])) {
      faults.push({ row: at, detail: `${ref} is not a part of the form` });
    }
  }
  for (const keyword of ['oneOf', 'anyOf']) {
    const choice = schema[keyword];
    const plain = (c: JsonValue): boolean => isSchema(c) && 'const' in c;
    if (choice !== undefined && !(Array.isArray(choice) && choice.every(plain))) {
      faults.push({ row: at, detail: `${keyword} is only a choice of const values` });
    }
  }
  return faults;
}

function requiredFaults(schema: JsonSchema, at: string, root: JsonSchema): FormFault[] {
  const properties = schema['properties'];
  const required = schema['required'];
  if (!isSchema(properties) || !Array.isArray(required) || /\/(if|then|else)$/.test(at)) return [];
  return (required as readonly string[]).flatMap((name) => {
    const property = properties[name];
    if (!isSchema(property)) return [{ row: at, detail: `required ${name} is not there` }];
    const stated = ['const', 'default', 'examples'].some((k) => k in property);
    return stated && answerOf(property, root) !== undefined
      ? []
      : [{ row: `${at}/properties/${name}`, detail: 'has no const, default or examples' }];
  });
}

/** Every property and choice that people see has its name in both languages. */
function textFaults(schema: JsonSchema, at: string): FormFault[] {
  const inPart = /\/\$defs\/[\w-]+$/.test(at);
  const shown = /\/(properties\/[\w-]+|oneOf\/\d+)$/.test(at) && !/\/(if|then|else)\//.test(at);
  if (!(inPart || (shown && !('$ref' in schema)))) return [];
  const texts = schema['x-i18n'];
  const title = isSchema(texts) ? texts['title'] : undefined;
  const both = (t: JsonValue | undefined): boolean =>
    isSchema(t) && ['vi', 'en'].every((l) => typeof t[l] === 'string' && t[l] !== '');
  if (!both(title)) return [{ row: at, detail: 'needs a title in vi and en' }];
  return isSchema(texts) && 'description' in texts && !both(texts['description'])
    ? [{ row: at, detail: 'needs its description in vi and en' }]
    : [];
}

function sectionFaults(form: JsonSchema): FormFault[] {
  const sections = form['x-section'];
  const listed = (Array.isArray(sections) ? sections : []).flatMap((s: JsonValue) =>
    isSchema(s) && Array.isArray(s['properties']) ? (s['properties'] as string[]) : [],
  );
  const properties = Object.keys(isSchema(form['properties']) ? form['properties'] : {});
  return properties
    .filter((name) => listed.filter((l) => l === name).length !== 1)
    .map((name) => ({ row: `/properties/${name}`, detail: 'stands in exactly one section' }));
}
