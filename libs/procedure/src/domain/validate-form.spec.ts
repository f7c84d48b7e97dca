import { firstAnswer } from './form-example.js';
import { localiseForm } from './localise-form.js';
import type { JsonSchema } from './json-schema.js';
import { validateForm } from './validate-form.js';

const text = (vi: string, en: string) => ({ title: { vi, en } });

const schema: JsonSchema = {
  type: 'object',
  required: ['applicant', 'kind'],
  unevaluatedProperties: false,
  properties: {
    applicant: { $ref: '#/$defs/applicant' },
    kind: {
      type: 'string',
      'x-i18n': text('Loại', 'Kind'),
      default: 'new',
      oneOf: [
        { const: 'new', 'x-i18n': text('Mới', 'New') },
        { const: 'old', 'x-i18n': text('Cũ', 'Old') },
      ],
    },
    reason: { type: 'string', minLength: 1, examples: ['x'] },
  },
  if: { not: { properties: { kind: { const: 'old' } }, required: ['kind'] } },
  else: { required: ['reason'] },
  $defs: {
    applicant: {
      type: 'object',
      required: ['name', 'email'],
      unevaluatedProperties: false,
      properties: {
        name: { type: 'string', minLength: 1, examples: ['Công ty A'] },
        email: { type: 'string', format: 'email', examples: ['a@example.test'] },
      },
    },
  },
};

const valid = { applicant: { name: 'A', email: 'a@b.test' }, kind: 'new' };
const faults = (value: unknown) => validateForm(schema, value).map((f) => `${f.pointer} ${f.code}`);

describe('checking a form', () => {
  it('accepts what fits', () => expect(faults(valid)).toEqual([]));

  it.each([
    [
      'a missing field',
      { applicant: { name: 'A' }, kind: 'new' },
      ['/applicant/email form.required'],
    ],
    ['a wrong choice', { ...valid, kind: 'x' }, ['/kind form.choice']],
    [
      'a wrong format',
      { ...valid, applicant: { name: 'A', email: 'x' } },
      ['/applicant/email form.format'],
    ],
    ['an unknown field', { ...valid, 'a/b': 1 }, ['/a~1b form.unknown-field']],
    ['a condition', { ...valid, kind: 'old' }, ['/reason form.required']],
    ['an empty text', { ...valid, reason: '' }, ['/reason form.min-length']],
    ['nothing at all', {}, ['/applicant form.required', '/kind form.required']],
    ['no object', null, [' form.type']],
  ])('finds %s', (_, value, expected) => expect(faults(value)).toEqual(expected));

  it('tells every fault at once, in the language of the person', () => {
    const broken = { applicant: {}, kind: 'x' };
    expect(validateForm(schema, broken, 'vi').map((f) => f.detail)).toEqual([
      'Mục này bắt buộc phải điền.',
      'Mục này bắt buộc phải điền.',
      'Hãy chọn một trong các giá trị của danh sách.',
    ]);
    expect(validateForm(schema, broken, 'en')[2]?.detail).toBe(
      'Choose one of the values of the list.',
    );
  });

  it('carries a valid answer in itself', () => {
    const answer = firstAnswer(schema);
    expect(answer).toEqual({
      applicant: { name: 'Công ty A', email: 'a@example.test' },
      kind: 'new',
    });
    expect(faults(answer)).toEqual([]);
  });
});

describe('languages of a form', () => {
  it('resolves every text and leaves no trace of the others', () => {
    const english = localiseForm(schema, 'en');
    expect(JSON.stringify(english)).not.toContain('x-i18n');
    expect(english['properties']).toMatchObject({
      kind: {
        title: 'Kind',
        oneOf: [
          { const: 'new', title: 'New' },
          { const: 'old', title: 'Old' },
        ],
      },
    });
    expect(localiseForm(schema, 'vi')['properties']).toMatchObject({ kind: { title: 'Loại' } });
  });
});
