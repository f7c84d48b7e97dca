import type { INestApplicationContext } from '@nestjs/common';
import type { Refusal, Result } from '#libs/kernel';
import {
  AnswerOpinion,
  AnswerSupplement,
  CarryOut,
  ClaimTask,
  CompleteTask,
  ExtendDossier,
  PauseDossier,
  RateDossier,
  RequestSupplement,
  ResumeDossier,
  StopDossier,
  SubmitDossier,
  SYSTEM_ACTOR,
  unitAsked,
  WithdrawDossier,
  type LoadedDossier,
  type TaskState,
} from '#libs/dossier';
import type { Actor, Tx } from '#libs/platform';
import type { Act } from './act.js';
import type { People } from './people.js';
import type { Scene } from './scene.js';

type Done = Promise<Result<LoadedDossier | TaskState, Refusal>>;

/** The rules of the day do not allow what the story wants; nothing was written. */
export class ActRefused extends Error {}

/** Does an act by its use case, in the name of the person whose act it is. */
export class Performer {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly people: People,
  ) {}

  /** At the moment of the transaction. Returns the dossier that follows, where the use case says it. */
  async perform(
    tx: Tx,
    act: Act,
    scene: Scene,
    loaded: LoadedDossier,
  ): Promise<LoadedDossier | undefined> {
    const done = await this.run(tx, act, scene, loaded);
    if (done.ok) return 'record' in done.value ? done.value : undefined;
    const { code, detail } = done.error;
    throw new ActRefused(`${scene.part.key}: ${act.kind} refused: ${code} ${detail ?? ''}`);
  }

  private run(tx: Tx, act: Act, scene: Scene, { record, state }: LoadedDossier): Done {
    const dossier = record.id;
    const applicant = this.people.byId(state.applicantAccountId) ?? SYSTEM_ACTOR;
    const by = (post: { unitId: string; role: string }): Actor => this.people.of(post, scene.draw);
    const get = <T>(useCase: abstract new (...args: never[]) => T): T => this.app.get<T>(useCase);
    switch (act.kind) {
      case 'submit':
        return get(SubmitDossier).run(tx, applicant, { dossier });
      case 'answer-supplement':
        return get(AnswerSupplement).run(tx, applicant, { dossier });
      case 'withdraw':
        return get(WithdrawDossier).run(tx, applicant, { dossier, reason: act.reason });
      case 'rate':
        return get(RateDossier).run(tx, applicant, {
          dossier,
          score: act.score,
          comment: act.comment,
        });
      case 'claim':
        return get(ClaimTask).run(tx, by(act.task), act.task.id);
      case 'complete': {
        const { task, outcome, note, data } = act;
        const officer = this.people.byId(task.assigneeId ?? '') ?? by(task);
        return get(CompleteTask).run(tx, officer, { taskId: task.id, outcome, note, data });
      }
      case 'request-supplement':
        return get(RequestSupplement).run(tx, by(act.by), { dossier, order: act.order });
      case 'extend': {
        const limit = { amount: 5, unit: 'working-day' } as const;
        return get(ExtendDossier).run(tx, by(act.by), { dossier, limit, grounds: act.grounds });
      }
      case 'stop':
        return get(StopDossier).run(tx, by(act.by), { dossier, grounds: act.grounds });
      case 'pause':
        return get(PauseDossier).run(tx, by(act.by), {
          dossier,
          type: act.type,
          grounds: act.grounds,
        });
      case 'resume':
        return get(ResumeDossier).run(tx, by(act.by), { dossier, grounds: {} });
      case 'opinion': {
        const consultee = by({ unitId: unitAsked(act.asked) ?? '', role: 'consultee' });
        const { opinion } = act;
        return get(AnswerOpinion).run(tx, consultee, { consultationId: act.asked.id, opinion });
      }
      case 'lapse':
        return get(CarryOut).run(tx, SYSTEM_ACTOR, {
          dossier,
          command: { kind: 'lapse-consultation', consultationId: act.asked.id },
        });
    }
  }
}
