import { MINUTE } from '#libs/kernel';
import type { OpinionSent } from '#libs/dossier';
import { partyKey, type ConsultationState, type DossierState } from '#libs/dossier/domain';
import type { Act } from './act.js';
import type { Scene } from './scene.js';
import { CONDITIONS, OBJECTION, OPINIONS } from '../../../../../seeds/demo/words.js';

/** Consulted units answer in their time, or are silent until the rule of silence applies. */
export const consultationActs = (state: DossierState, scene: Scene): Act[] =>
  state.consultations.flatMap((asked) => {
    if (asked.status === 'open') return [answerOrSilence(asked, scene)];
    return [];
  });

function answerOrSilence(asked: ConsultationState, scene: Scene): Act {
  const { draw, clock } = scene;
  const who = `opinion/${partyKey(asked.party)}/${asked.nodeId ?? ''}`;
  if (draw.happens(`${who} silent`, 0.09))
    return { kind: 'lapse', at: asked.dueAt + MINUTE, asked };
  const hours = clock.hoursBetween(asked.openedAt, asked.dueAt) * draw.between(who, 0.2, 0.98);
  return {
    kind: 'opinion',
    at: clock.after(asked.openedAt, hours),
    asked,
    opinion: said(scene, who),
  };
}

function said({ draw }: Scene, who: string): OpinionSent {
  const chance = draw.share(`${who} position`);
  const text = draw.pick(`${who} text`, OPINIONS);
  if (chance < 0.03) return { position: 'disagree', text: OBJECTION, documents: [] };
  if (chance < 0.2) {
    const conditions = draw.pick(`${who} conditions`, CONDITIONS);
    return { position: 'agree-with-conditions', conditions, text, documents: [] };
  }
  return { position: 'agree', text, documents: [] };
}
