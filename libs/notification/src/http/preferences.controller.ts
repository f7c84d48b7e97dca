import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#libs/kernel';
import {
  Allow,
  ApiProblem,
  CurrentActor,
  ProblemException,
  RequestLocale,
  UnitOfWork,
  type Actor,
} from '#libs/platform';
import { CHOOSABLE_CHANNELS, EVENT_RULES, LADDERS, toldAbout } from '../domain/index.js';
import { newsOf } from '../text/followed.js';
import { PreferenceStore } from '../persistence/preference.store.js';
import { renderNote } from '../render.js';
import { NotificationKindDto, PreferencesDto, PreferencesViewDto } from './preferences.dto.js';

@ApiTags('Notifications')
@Controller('me/notification-preferences')
@Allow('session')
export class PreferencesController {
  constructor(
    @Inject(PreferenceStore) private readonly store: PreferenceStore,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ summary: 'How I want to be told' })
  @ApiOkResponse({ type: PreferencesViewDto })
  async read(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<PreferencesViewDto> {
    const { channels, muted, quietHours, digestHours } = await this.store.of(actor.accountId);
    return {
      channels: { ...channels },
      muted: [...muted],
      quietHours,
      digestHours: [...digestHours],
      kinds: kindsFor(actor, locale),
    };
  }

  @Put()
  @ApiOperation({ summary: 'Say how I want to be told; urgent kinds come at once whatever I say' })
  @ApiOkResponse({ type: PreferencesViewDto })
  @ApiProblem(
    422,
    'preferences.digest-for-officers',
    'preferences.urgent-kind',
    'preferences.kind-unknown',
  )
  async write(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Body() body: PreferencesDto,
  ): Promise<PreferencesViewDto> {
    const kinds = new Map(kindsFor(actor, locale).map((k) => [k.kind, k]));
    if (body.digestHours.length > 0 && actor.kind !== 'officer') {
      throw new ProblemException(422, 'preferences.digest-for-officers');
    }
    for (const { kind, channel } of body.muted) {
      const known = kinds.get(kind);
      if (known?.channels.includes(channel) !== true)
        throw new ProblemException(422, 'preferences.kind-unknown');
      if (known.urgent) throw new ProblemException(422, 'preferences.urgent-kind');
    }
    const { channels, quietHours } = body;
    await this.unitOfWork.run((tx) =>
      this.store.save(tx, actor.accountId, {
        channels: { 'e-mail': channels['e-mail'], sms: channels.sms, zalo: channels.zalo },
        muted: body.muted.map(({ kind, channel }) => ({ kind, channel })),
        quietHours: quietHours === null ? null : { from: quietHours.from, to: quietHours.to },
        digestHours: body.digestHours.toSorted((a, b) => a - b),
      }),
    );
    return this.read(actor, locale);
  }
}

/** What can reach a person of this kind outside the portal, in the words of its title, and how. */
function kindsFor({ kind: who }: Actor, locale: Locale): NotificationKindDto[] {
  return Object.keys(EVENT_RULES).flatMap((kind) => {
    // Followers get a mail only where a procedure says so; then it is theirs to choose as well.
    const rule = toldAbout(kind).find(
      (r) =>
        (r.audience === 'applicant') === (who === 'investor') &&
        (r.channels.includes('e-mail') || r.audience === 'followers'),
    );
    if (rule === undefined) return [];
    const news = newsOf(kind, null)[locale];
    const words = { stepName: '…', code: '…', approved: true, news };
    const { title } = renderNote({ template: rule.template, locale, words });
    const ladder: readonly string[] = LADDERS[rule.class];
    const channels = CHOOSABLE_CHANNELS.filter((channel) => ladder.includes(channel));
    return [{ kind, title, urgent: rule.urgent, channels }];
  });
}
