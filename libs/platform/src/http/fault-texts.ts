import type { FieldFault, Locale, Localized } from '#libs/kernel';

const text = (vi: string, en: string): Localized => ({ vi, en });

/** What a broken rule says; `{}` takes the numbers of the rule in turn, `“”` the word it names. */
const FAULTS: Readonly<Record<string, Localized>> = {
  isDefined: text('cần được điền', 'is missing'),
  isNotEmpty: text('cần được điền', 'must not be empty'),
  isString: text('phải là chữ', 'must be text'),
  isInt: text('phải là số nguyên', 'must be a whole number'),
  isNumber: text('phải là số', 'must be a number'),
  isBoolean: text('phải là đúng hoặc sai', 'must be true or false'),
  isArray: text('phải là danh sách', 'must be a list'),
  isObject: text('phải là một đối tượng', 'must be an object'),
  isEmail: text('phải là địa chỉ thư điện tử', 'must be an e-mail address'),
  isUuid: text('phải là mã định danh', 'must be an identifier'),
  isDateString: text('phải là ngày', 'must be a date'),
  isIso8601: text('phải là ngày', 'must be a date'),
  isInstant: text('phải là thời điểm có múi giờ', 'must be a moment with an offset'),
  isIn: text('không thuộc các giá trị cho phép', 'is not one of the values allowed'),
  isEnum: text('không thuộc các giá trị cho phép', 'is not one of the values allowed'),
  min: text('không được nhỏ hơn {}', 'must not be less than {}'),
  max: text('không được lớn hơn {}', 'must not be greater than {}'),
  minLength: text('cần ít nhất {} ký tự', 'needs at least {} characters'),
  maxLength: text('dài nhất {} ký tự', 'may have at most {} characters'),
  isLength: text('cần từ {} đến {} ký tự', 'needs from {} to {} characters'),
  arrayMinSize: text('cần ít nhất {} mục', 'needs at least {} entries'),
  arrayMaxSize: text('nhiều nhất {} mục', 'may have at most {} entries'),
  arrayNotEmpty: text('cần ít nhất một mục', 'needs at least one entry'),
  arrayUnique: text('không được trùng nhau', 'must not repeat'),
  matches: text('không đúng dạng', 'does not have the right form'),
  isPositive: text('phải lớn hơn 0', 'must be greater than 0'),
  whitelistValidation: text('không phải là trường được nhận', 'is not a field that is accepted'),
  tooSimple: text('quá dễ đoán', 'is too easy to guess'),
  isLeaked: text('nằm trong danh sách mật khẩu đã bị lộ', 'is in lists of leaked ones'),
  isOwnAddress: text('không được là địa chỉ thư của bạn', 'must not be your e-mail address'),
  isLocalWord: text(
    'dựa vào “”, từ mà ai cũng thử đầu tiên ở đây',
    'rests on “”, which is tried first here',
  ),
  password: text('không phải mật khẩu của bạn', 'is not your password'),
  type: text('không đúng kiểu dữ liệu', 'has the wrong type'),
};

/** Tells a fault of a known rule in the reader's language; others stay as they are. */
export function localiseFault(fault: FieldFault, locale: Locale): FieldFault {
  const known = FAULTS[fault.code];
  if (!known) return fault;
  const numbers = fault.detail.match(/-?\d+(\.\d+)?/g) ?? [];
  const holes = known[locale].split('{}').length - 1;
  if (holes > numbers.length) return fault;
  let next = numbers.length - holes;
  const named = /“[^”]*”/.exec(fault.detail)?.[0] ?? '“”';
  const said = known[locale].replaceAll('{}', () => numbers[next++] ?? '');
  return { ...fault, detail: said.replace('“”', () => named) };
}
