import { canonicalJson } from './canonical-json.js';

describe('canonicalJson', () => {
  it('orders members by UTF-16 code units, at every depth (RFC 8785, 3.2.3)', () => {
    const value = {
      '€': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew',
      '1': 'One',
      '😀': 'Emoji',
      '\u0080': 'Control',
      ö: { b: 1, a: [{ d: 1, c: 2 }] },
    };
    expect(canonicalJson(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":{"a":[{"c":2,"d":1}],"b":1},"€":"Euro Sign","😀":"Emoji","\ufb33":"Hebrew"}',
    );
  });

  it.each([
    [333333333.3333333, '333333333.3333333'],
    [1e30, '1e+30'],
    [4.5, '4.5'],
    [2e-3, '0.002'],
    [-0, '0'],
  ])('writes the number %p as ECMAScript does', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('leaves out what has no value, and keeps null', () => {
    expect(canonicalJson({ a: undefined, b: null, c: [undefined] })).toBe('{"b":null,"c":[null]}');
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], ['\ud800'], [{ a: () => 1 }]])(
    'refuses %p',
    (value) => expect(() => canonicalJson(value)).toThrow(TypeError),
  );
});
