/** The subset of JSON Schema 2020-12 that procedure forms are written in. */
export interface FormSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, FormSchema>>;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, FormSchema>>;
  readonly required?: readonly string[];
  readonly items?: FormSchema;
  readonly enum?: readonly FormValue[];
  readonly const?: FormValue;
  readonly default?: FormValue;
  readonly examples?: readonly FormValue[];
  readonly oneOf?: readonly FormSchema[];
  readonly anyOf?: readonly FormSchema[];
  readonly if?: FormSchema;
  readonly then?: FormSchema;
  readonly else?: FormSchema;
  readonly allOf?: readonly FormSchema[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly multipleOf?: number;
  readonly readOnly?: boolean;
  readonly not?: FormSchema;
  readonly contains?: FormSchema;
  readonly uniqueItems?: boolean;
  readonly exclusiveMaximum?: number;
  readonly 'x-widget'?: string;
  readonly 'x-section'?: readonly FormSection[];
  readonly additionalProperties?: boolean | FormSchema;
}

/** One page of the wizard: the properties of the root that are asked together. */
export interface FormSection {
  readonly key: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties: readonly string[];
}

export type FormValue =
  | string
  | number
  | boolean
  | null
  | readonly FormValue[]
  | { readonly [key: string]: FormValue | undefined };

export type FormObject = { readonly [key: string]: FormValue | undefined };
