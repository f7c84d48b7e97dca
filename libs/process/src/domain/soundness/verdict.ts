/** `undefined`: the state space is too large to decide. A wrong answer is never given. */
export interface Soundness {
  /** No flow ever holds two tokens. */
  readonly safe: boolean | undefined;
  /** From every reachable state completion can be reached. */
  readonly optionToComplete: boolean | undefined;
  /** No end is reached twice in one run. */
  readonly properCompletion: boolean | undefined;
  /** Every step can happen. */
  readonly noDeadActivities: boolean | undefined;
  readonly sound: boolean | undefined;
  /** States looked at; equivalent orders of independent steps are looked at once. */
  readonly states: number;
  /** Ids of the nodes of the first fault's shortest run, in order; empty where sound, or where a step is dead. */
  readonly trace: readonly string[];
  readonly faults: readonly SoundnessFault[];
}

export interface SoundnessFault {
  readonly property: 'safe' | 'optionToComplete' | 'properCompletion' | 'noDeadActivities';
  /** The doubled flow. */
  readonly flowId?: string;
  /** The end reached twice, the nodes before which tokens are stuck, the dead steps. */
  readonly nodeIds: readonly string[];
  /** The run to the fault: to two tokens on the flow, to the second end, to where tokens are stuck or go in circles. */
  readonly trace: readonly TraceStep[];
  /** A run after which completion is out of reach, though tokens may still move. */
  readonly lostAfter?: readonly TraceStep[];
  /** No shorter run leads there; where not set, there may be one. */
  readonly shortest: boolean;
}

export interface TraceStep {
  readonly nodeId: string;
  readonly taken: readonly string[];
}
