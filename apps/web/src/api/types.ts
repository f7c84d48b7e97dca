import type { Condition } from '../../../../libs/process/src/domain/condition.js';
import type { FormObject, FormSchema } from './form-types.js';
import type { components } from './schema.js';

export type { FormObject, FormSchema, FormSection, FormValue } from './form-types.js';

/** The shapes that the OpenAPI document gives; `npm run api-types` writes them anew. */
export type Schemas = components['schemas'];
export type Localized = Schemas['LocalizedDto'];

/** Reference data carries both languages; what was said in a language is a string. */
export type Name = Localized | string;

export type TimeUnit = Schemas['LimitUnit'];

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export type TimeLimit = Schemas['LimitDto'];
export type LimitCase = Schemas['LimitCaseDto'];
export type ProcedureItem = Schemas['ProcedureItemDto'];
/** The document says "an object"; it is a condition of the process language. */
export type ProcedureComponent = Omit<Schemas['ComponentDto'], 'when'> & {
  readonly when?: Condition;
};
export type LegalBasis = Schemas['LegalBasisDto'];
export type Fee = Schemas['FeeDto'];
export type ProcedureStep = Schemas['StepDto'];
/** The document says "a JSON Schema"; which part of that language forms use is said by `FormSchema`. */
export type Procedure = Omit<Schemas['ProcedureDto'], 'form' | 'components'> & {
  readonly form: FormSchema;
  readonly components: readonly ProcedureComponent[];
};

export type ExplanationLine = Schemas['ExplanationLineDto'] | Schemas['ClockLineDto'];
export type DeadlineAnswer = Schemas['DeadlineAnswerDto'];

export type DossierStatus = Schemas['DossierDto']['status'];
export type UnitRef = Schemas['UnitRefDto'];
export type CurrentStep = Schemas['CurrentStepDto'];
export type Attachment = Schemas['DossierAttachmentDto'];
export type DossierComponent = Schemas['DossierComponentDto'];
export type ProcedureRef = Schemas['ProcedureRefDto'];
export type DossierItem = Schemas['DossierItemDto'];

/** A form's answers are JSON; faults of the last save stay beside it. */
export type Dossier = Omit<Schemas['DossierDto'], 'form'> & {
  readonly form: FormObject;
  readonly issues?: readonly FieldFault[];
};

export type LinkedDossier = Schemas['LinkedDossierDto'];
export type SupplementView = Schemas['SupplementViewDto'];
export type DossierEvent = Schemas['EventDto'];
export type ClockView = Schemas['ClockDto'];
export type DocumentView = Schemas['DocumentDto'];
export type FieldFault = Schemas['FieldFaultDto'];
export type NotificationView = Schemas['NotificationDto'];
export type Tracking = Schemas['TrackingDto'];
export type VerifiedDocument = Schemas['VerificationDto'];
export type Post = Schemas['PostDto'];
export type Role = Post['role'];
export type Account = Schemas['AccountDto'];
/** The person at this browser, and whether a second factor is still owed. */
export type Me = Schemas['MeDto'];
