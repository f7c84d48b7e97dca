import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';

export const MOTCUA_NAMESPACE = 'http://motcua.org/schema/process/1';

const data = (name: string) => ({
  name,
  superClass: ['Element'],
  properties: [{ name: 'json', type: 'String', isBody: true }],
});

/** Our data in extension elements: what BPMN has no word for, as the JSON of the definition. */
const MOTCUA = {
  name: 'Motcua',
  uri: MOTCUA_NAMESPACE,
  prefix: 'motcua',
  xml: { tagAlias: 'lowerCase' },
  types: [data('Process'), data('Node'), data('Flow'), data('Choice')],
};

export const newModdle = (): BpmnModdle => new BpmnModdle({ motcua: MOTCUA });

/** `bpmn:UserTask` → `userTask`, the name in the file. */
export function elementName(element: ModdleElement): string {
  const name = element.$type.split(':').at(-1) ?? '';
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export const childrenOf = (element: ModdleElement, property: string): ModdleElement[] => {
  const value = element[property];
  return Array.isArray(value) ? (value as ModdleElement[]) : [];
};

export const childOf = (element: ModdleElement, property: string): ModdleElement | undefined => {
  const value = element[property];
  return typeof value === 'object' && value !== null && '$type' in value
    ? (value as ModdleElement)
    : undefined;
};

export const textOf = (element: ModdleElement, property: string): string | undefined => {
  const value = element[property];
  return typeof value === 'string' ? value : undefined;
};

/** The JSON of our own extension element of a kind, as text; `undefined` where there is none. */
export function ownData(element: ModdleElement, kind: 'Process' | 'Node' | 'Flow' | 'Choice') {
  const extension = childOf(element, 'extensionElements');
  const own =
    extension && childrenOf(extension, 'values').find((v) => v.$type === `motcua:${kind}`);
  return own && (textOf(own, 'json') ?? '');
}

/** JSON without characters that XML forbids. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\ufffe\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A name as an attribute can carry it: one line of legal characters. */
export const attributeText = (text: string): string =>
  Array.from(text.replace(/\s+/g, ' ').trim()).filter(isLegal).join('');

function isLegal(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code >= 0x20 && !surrogate && code !== 0xfffe && code !== 0xffff;
}
