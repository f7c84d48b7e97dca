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
  readonly additionalProperties?: boolean | FormSchema;
}

export type FormValue =
  | string
  | number
  | boolean
  | null
  | readonly FormValue[]
  | { readonly [key: string]: FormValue | undefined };

export type FormObject = { readonly [key: string]: FormValue | undefined };
