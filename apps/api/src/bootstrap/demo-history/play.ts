import { Logger } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import type { DossierStore, LoadedDossier } from '#libs/dossier';
import type { SimulatedClock, Tx } from '#libs/platform';
import { Draw } from '../../../../../seeds/demo/draw.js';
import type { ClockTower } from './clock-tower.js';
import type { Filing } from './filing.js';
import type { Act } from './act.js';
import { atMoment } from './moment.js';
import { nextAct } from './next-act.js';
import type { Part } from './part.js';
import type { People } from './people.js';
import { ActRefused, type Performer } from './performer.js';
import { Scene } from './scene.js';
import type { WorkClock } from './work-clock.js';

export interface Stage {
  readonly clock: SimulatedClock;
  readonly workClock: WorkClock;
  readonly people: People;
  readonly filing: Filing;
  readonly performer: Performer;
  readonly tower: ClockTower;
}

/** No story of the demo is longer. */
const LONGEST = 150;

/** Tells one dossier from its draft to where its story or the history ends, in one transaction. */
export class Play {
  private readonly logger = new Logger('Demo history');

  constructor(
    private readonly stage: Stage,
    private readonly dossiers: DossierStore,
  ) {}

  async run(tx: Tx, part: Part, investorEmail: string): Promise<string> {
    const { people, filing, workClock } = this.stage;
    const scene = new Scene(part, new Draw('motcua').of(part.key), workClock);
    this.stage.clock.set(part.begunAt);
    const { id, at } = await filing.run(tx, people.byEmail(investorEmail), scene);
    let last: Instant = at;
    let loaded = await this.load(tx, id);
    for (let n = 0; n < LONGEST; n++) {
      const act = nextAct(loaded.state, scene.at(loaded.record.agency_unit_id), last);
      const until = Math.min(act?.at ?? Infinity, workClock.endsAt);
      if (await this.stage.tower.strike(tx, id, until)) {
        loaded = await this.load(tx, id);
        last = Math.max(last, await this.stage.clock.now());
        continue;
      }
      if (!act || act.at > workClock.endsAt) return id;
      const after = await this.act(tx, act, scene, loaded);
      if (!after) {
        await this.stage.tower.strike(tx, id, workClock.endsAt);
        return id;
      }
      loaded = after;
      last = act.at;
    }
    throw new Error(`${part.key} does not end`);
  }

  /** Nothing where the rules of those days do not allow it: this story ends here, the others go on. */
  private async act(
    tx: Tx,
    act: Act,
    scene: Scene,
    loaded: LoadedDossier,
  ): Promise<LoadedDossier | undefined> {
    this.stage.clock.set(act.at);
    try {
      const after = await this.stage.performer.perform(atMoment(tx, act.at), act, scene, loaded);
      return after ?? (await this.load(tx, loaded.record.id));
    } catch (error) {
      if (!(error instanceof ActRefused)) throw error;
      this.logger.warn(error.message);
      return undefined;
    }
  }

  private async load(tx: Tx, id: string): Promise<LoadedDossier> {
    const loaded = await this.dossiers.find(tx, id);
    if (!loaded) throw new Error(`The dossier ${id} is gone`);
    return loaded;
  }
}
