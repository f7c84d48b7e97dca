import type { Locale } from '#libs/kernel';

type Text = (p: Readonly<Record<string, unknown>>) => string;

const VI: Record<string, Text> = {
  required: () => 'Mục này bắt buộc phải điền.',
  type: () => 'Giá trị không đúng kiểu dữ liệu.',
  choice: () => 'Hãy chọn một trong các giá trị của danh sách.',
  unknown: () => 'Biểu mẫu không có mục này.',
  format: ({ format }) =>
    `Giá trị không đúng định dạng ${FORMAT_VI[String(format)] ?? ''}.`.replace(' .', '.'),
  pattern: () => 'Giá trị không đúng mẫu quy định.',
  minLength: ({ limit }) =>
    limit === 1 ? 'Mục này không được để trống.' : `Cần ít nhất ${limit} ký tự.`,
  maxLength: ({ limit }) => `Không được dài quá ${limit} ký tự.`,
  minimum: ({ limit }) => `Giá trị nhỏ nhất là ${limit}.`,
  exclusiveMinimum: ({ limit }) => `Giá trị phải lớn hơn ${limit}.`,
  maximum: ({ limit }) => `Giá trị lớn nhất là ${limit}.`,
  exclusiveMaximum: ({ limit }) => `Giá trị phải nhỏ hơn ${limit}.`,
  minItems: ({ limit }) => `Cần ít nhất ${limit} mục.`,
  maxItems: ({ limit }) => `Không được quá ${limit} mục.`,
  uniqueItems: () => 'Các mục không được trùng nhau.',
  multipleOf: ({ multipleOf }) => `Giá trị phải là bội số của ${multipleOf}.`,
  other: () => 'Giá trị không hợp lệ.',
};

const EN: Record<keyof typeof VI, Text> = {
  required: () => 'This field must be filled in.',
  type: () => 'The value has the wrong type.',
  choice: () => 'Choose one of the values of the list.',
  unknown: () => 'The form has no such field.',
  format: ({ format }) => `The value is not a valid ${FORMAT_EN[String(format)] ?? 'value'}.`,
  pattern: () => 'The value does not have the prescribed form.',
  minLength: ({ limit }) =>
    limit === 1 ? 'This field must not be empty.' : `At least ${limit} characters.`,
  maxLength: ({ limit }) => `At most ${limit} characters.`,
  minimum: ({ limit }) => `The smallest value is ${limit}.`,
  exclusiveMinimum: ({ limit }) => `The value must be greater than ${limit}.`,
  maximum: ({ limit }) => `The greatest value is ${limit}.`,
  exclusiveMaximum: ({ limit }) => `The value must be smaller than ${limit}.`,
  minItems: ({ limit }) => `At least ${limit} entries.`,
  maxItems: ({ limit }) => `At most ${limit} entries.`,
  uniqueItems: () => 'The entries must differ.',
  multipleOf: ({ multipleOf }) => `The value must be a multiple of ${multipleOf}.`,
  other: () => 'The value is not valid.',
};

const FORMAT_VI: Record<string, string> = {
  date: 'ngày',
  email: 'thư điện tử',
  uri: 'địa chỉ mạng',
};
const FORMAT_EN: Record<string, string> = {
  date: 'date',
  email: 'e-mail address',
  uri: 'web address',
};

const KEY: Record<string, string> = {
  dependentRequired: 'required',
  oneOf: 'choice',
  anyOf: 'choice',
  enum: 'choice',
  const: 'choice',
  unevaluatedProperties: 'unknown',
  additionalProperties: 'unknown',
};

/** One sentence that tells the person what to do about a fault. */
export function faultText(
  keyword: string,
  params: Readonly<Record<string, unknown>>,
  locale: Locale,
): string {
  const texts = locale === 'vi' ? VI : EN;
  const text = texts[KEY[keyword] ?? keyword] ?? texts['other'];
  return text ? text(params) : '';
}
