import type { FormObject, Name, Post, ProcedureRef, UnitRef } from './types.js';

/** Shapes for officers, managers and administrators. */
export interface Outcome {
  readonly key: string;
  readonly label: Name;
}

export interface Task {
  readonly id: string;
  readonly kind: 'task' | 'consultation';
  readonly consultationId?: string | null;
  readonly dossierCode: string;
  readonly dossierId?: string;
  readonly procedure: ProcedureRef;
  readonly applicant: { readonly name: string | null } | null;
  readonly step: { readonly key: string; readonly name: Name };
  readonly outcomes: readonly Outcome[];
  readonly unit: UnitRef;
  readonly assignee?: { readonly id: string; readonly name: string } | null;
  readonly dueAt: string | null;
  readonly remainingMinutes: number | null;
  readonly flags: readonly string[];
  readonly question?: Name | null;
  readonly openedAt?: string;
}

/** One row of "what may this person do now". */
export interface DossierAction {
  readonly key: string;
  readonly label?: Name;
  readonly taskId?: string;
  readonly allowed?: boolean;
  readonly reason?: string;
}

export interface Consultation {
  readonly id: string;
  readonly unit: UnitRef;
  readonly question: Name;
  readonly state: string;
  readonly openedAt?: string;
  readonly dueAt?: string | null;
  readonly answeredAt?: string | null;
  readonly opinion?: {
    readonly position: Position;
    readonly text?: string;
    readonly conditions?: string | null;
    readonly by?: { readonly name: string } | null;
  } | null;
}

export type Position = 'agree' | 'agree-with-conditions' | 'disagree';

export type GroupBy = 'procedure' | 'unit' | 'step' | 'officer' | 'month';

export interface SummaryRow {
  readonly key: string;
  readonly label: Name;
  readonly received: number;
  readonly carriedOver?: number;
  readonly finished: number;
  readonly early?: number;
  readonly onTime: number;
  readonly late: number;
  readonly open: number;
  readonly overdue: number;
  readonly medianMinutes: number | null;
  readonly p90Minutes: number | null;
}

export interface Summary {
  readonly from?: string;
  readonly to?: string;
  readonly groupBy?: GroupBy;
  readonly items: readonly SummaryRow[];
}

export interface MonitoredDossier {
  readonly id?: string;
  readonly code: string;
  readonly procedure: ProcedureRef;
  readonly applicant?: { readonly name: string | null } | null;
  readonly status: string;
  readonly receivedAt?: string | null;
  readonly dueAt?: string | null;
  readonly decidedAt?: string | null;
  readonly remainingMinutes?: number | null;
  readonly pause?: string | null;
  readonly currentSteps?: readonly {
    readonly key: string;
    readonly name: Name;
    readonly unit: UnitRef | Name;
    readonly assignee?: string | null;
  }[];
}

export interface Unit {
  readonly id: string;
  readonly code: string;
  readonly name: Name;
  readonly parent?: string | null;
}

export interface AdminAccount {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly kind: string;
  readonly state?: string;
  readonly posts: readonly Post[];
}

export interface Officer {
  readonly id: string;
  readonly name: string;
}

export type CommandBody = FormObject;
