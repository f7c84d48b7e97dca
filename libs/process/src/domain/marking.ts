import type { Refusal } from '#libs/kernel';
import type { StepLimit } from './definition.js';
import type { HandOverOutcome } from './hand-over-outcome.js';

/**
 * Where a run stands. A token on a flow into a step means that the step is open; on a flow into a join, that
 * the branch has arrived. No token left: the run has ended. Kept with the dossier as JSON, both lists sorted.
 */
export interface Marking {
  /** Ids of the flows that hold a token. */
  readonly tokens: readonly string[];
  /** Ids of the ends reached so far. */
  readonly ended: readonly string[];
}

export const hasEnded = (marking: Marking): boolean => marking.tokens.length === 0;

export type ProcessCommand =
  | { readonly kind: 'complete'; readonly nodeId: string; readonly outcome: string }
  | { readonly kind: 'consultation-settled'; readonly nodeId: string }
  | { readonly kind: 'timer-fired'; readonly nodeId: string }
  | {
      readonly kind: 'hand-over-returned';
      readonly nodeId: string;
      readonly outcome: HandOverOutcome;
    };

/** What the dossier has to do because the tokens moved. `cancelled`: the step was withdrawn, not done. */
export type Effect =
  | { readonly kind: 'open-task'; readonly nodeId: string }
  | {
      readonly kind: 'close-task';
      readonly nodeId: string;
      readonly outcome?: string;
      readonly cancelled: boolean;
    }
  | { readonly kind: 'open-consultation'; readonly nodeId: string }
  | { readonly kind: 'close-consultation'; readonly nodeId: string; readonly cancelled: boolean }
  | { readonly kind: 'start-timer'; readonly nodeId: string; readonly limit: StepLimit }
  | { readonly kind: 'stop-timer'; readonly nodeId: string; readonly cancelled: boolean }
  | {
      readonly kind: 'hand-over';
      readonly nodeId: string;
      readonly procedure: string;
      readonly wait: boolean;
    }
  | {
      readonly kind: 'close-hand-over';
      readonly nodeId: string;
      readonly outcome?: string;
      readonly cancelled: boolean;
    }
  /** `final`: no token is left, the run is over. */
  | { readonly kind: 'ended'; readonly nodeId: string; readonly final: boolean };

export interface Advance {
  readonly marking: Marking;
  readonly effects: readonly Effect[];
}

export const PROCESS_REFUSALS = [
  /** The definition has no single start. */
  'process.no-start',
  /** The marking names flows that the definition does not have. */
  'process.marking-unknown',
  'process.node-unknown',
  /** The command is not one for a node of this kind. */
  'process.wrong-command',
  'process.step-not-open',
  'process.outcome-unknown',
  /** The run is over. */
  'process.has-ended',
  /** A node has no flow to go on by: none for the outcome, or no condition holds and none is `otherwise`. */
  'process.no-way-on',
  /** A flow or step would hold two tokens, or an end be reached twice. */
  'process.not-safe',
  /** Gateways lead to each other for ever without a step between them. */
  'process.endless',
  /** Migration: the new version has no place for a token. */
  'process.no-mapping',
  /** Migration: from the mapped marking the run could not end properly. */
  'process.migration-unsound',
] as const;
export type ProcessRefusalCode = (typeof PROCESS_REFUSALS)[number];
export type ProcessRefusal = Refusal<ProcessRefusalCode>;
