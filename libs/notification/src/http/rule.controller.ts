import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { formatInstant } from '#libs/kernel';
import {
  Allow,
  ApiProblem,
  CurrentActor,
  Database,
  ProblemException,
  UnitOfWork,
  type Actor,
} from '#libs/platform';
import { EVENT_RULES, toldAbout } from '../domain/index.js';
import { RuleOverrides, type RuleOverride } from '../rule-overrides.js';
import { RuleListDto, RuleOverrideDto } from './desk.dto.js';

const PROCEDURE = /^[\w.-]{1,40}$/;

interface Row {
  readonly procedure: string;
  readonly kind: string;
  readonly content: RuleOverride;
  readonly setAt: Date;
}

/** Where one procedure departs from the rules about who is told how. */
@ApiTags('administration')
@Controller('admin/notification-rules')
@Allow({ roles: ['administrator'], fresh: 'changes' })
export class RuleController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RuleOverrides) private readonly overrides: RuleOverrides,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The rule of every event, and all departures from them' })
  @ApiOkResponse({ type: RuleListDto })
  async list(): Promise<RuleListDto> {
    const rows = await this.database.query<Row>(
      `SELECT procedure_code AS procedure, kind, content, set_at AS "setAt"
         FROM notification_rule_override ORDER BY 1, 2`,
    );
    return {
      items: rows.map(({ content, setAt, ...row }) => ({
        ...row,
        override:
          'silent' in content
            ? content
            : {
                mail: content.channels.includes('e-mail'),
                urgent: content.urgent,
                ...(content.followers === undefined ? {} : { followers: content.followers }),
              },
        setAt: formatInstant(setAt.getTime()),
      })),
      rules: Object.keys(EVENT_RULES).map((kind) => ({
        kind,
        told: toldAbout(kind).map(({ audience, template, channels, urgent, class: kindOf }) => ({
          audience,
          template,
          channels: [...channels],
          class: kindOf,
          urgent,
        })),
      })),
    };
  }

  @Put(':procedure/:kind')
  @HttpCode(204)
  @ApiOperation({ summary: 'Let this procedure depart from the rule about this event' })
  @ApiNoContentResponse()
  @ApiProblem(422, 'notification-rule.kind-unknown', 'notification-rule.silent')
  async set(
    @CurrentActor() actor: Actor,
    @Param('procedure') procedure: string,
    @Param('kind') kind: string,
    @Body() { silent, mail, urgent, followers }: RuleOverrideDto,
  ): Promise<void> {
    if (!Object.hasOwn(EVENT_RULES, kind) || !PROCEDURE.test(procedure)) {
      throw new ProblemException(422, 'notification-rule.kind-unknown');
    }
    if (toldAbout(kind).length === 0) throw new ProblemException(422, 'notification-rule.silent');
    const content: RuleOverride =
      silent === undefined
        ? {
            channels: mail === true ? ['in-app', 'e-mail'] : ['in-app'],
            urgent: urgent === true,
            ...(followers === undefined ? {} : { followers }),
          }
        : { silent };
    await this.unitOfWork.run((tx) =>
      tx.query(
        `INSERT INTO notification_rule_override (procedure_code, kind, content, set_by, set_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (procedure_code, kind) DO UPDATE SET content = $3, set_by = $4, set_at = $5`,
        [procedure, kind, JSON.stringify(content), actor.accountId, new Date(tx.now)],
      ),
    );
    this.overrides.forget();
  }

  @Delete(':procedure/:kind')
  @HttpCode(204)
  @ApiOperation({ summary: 'Back to the rule' })
  @ApiNoContentResponse()
  async clear(@Param('procedure') procedure: string, @Param('kind') kind: string): Promise<void> {
    if (!PROCEDURE.test(procedure) || !PROCEDURE.test(kind)) return;
    await this.unitOfWork.run((tx) =>
      tx.query(`DELETE FROM notification_rule_override WHERE procedure_code = $1 AND kind = $2`, [
        procedure,
        kind,
      ]),
    );
    this.overrides.forget();
  }
}
