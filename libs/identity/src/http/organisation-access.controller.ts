import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { parseInstant } from '#libs/kernel';
import {
  Allow,
  ApiPage,
  ApiProblem,
  CurrentActor,
  Database,
  decodeCursor,
  pageOf,
  type Actor,
  type Page,
} from '#libs/platform';
import { OrganisationAccessUse, type Deciding } from '../organisation-access.js';
import { OrganisationAccessStore } from '../persistence/organisation-access.store.js';
import {
  AccessQuery,
  DecideAccessDto,
  OrganisationAccessDto,
  organisationAccessDto,
} from './organisation-access.dto.js';

/** The two who decide read the same list: the holder of an account, and administrators. */
abstract class AccessList {
  constructor(
    protected readonly use: OrganisationAccessUse,
    private readonly store: OrganisationAccessStore,
    private readonly database: Database,
  ) {}

  protected async page(
    { cursor, limit, state }: AccessQuery,
    accountId?: string,
  ): Promise<Page<OrganisationAccessDto>> {
    const [at, id] = cursor === undefined ? [] : decodeCursor(cursor, 2);
    const found = await this.store.list({
      ...(accountId === undefined ? {} : { accountId }),
      ...(typeof at === 'string' && typeof id === 'string' ? { before: [at, id] as const } : {}),
      open: state === 'open',
      limit: limit + 1,
    });
    const now = await this.database.now();
    return pageOf(
      found,
      limit,
      (access) => organisationAccessDto(access, now),
      (access) => [new Date(access.requestedAt).toISOString(), access.id],
    );
  }
}

const deciding = ({ approve, reason, to }: DecideAccessDto): Deciding => ({
  approve,
  reason: reason ?? null,
  to: to === undefined ? null : (parseInstant(to) ?? null),
});

@ApiTags('account')
@Controller('me/organisation-access')
@Allow({ kind: 'investor' })
export class HolderAccessController extends AccessList {
  constructor(
    @Inject(OrganisationAccessUse) use: OrganisationAccessUse,
    @Inject(OrganisationAccessStore) store: OrganisationAccessStore,
    @Inject(Database) database: Database,
  ) {
    super(use, store, database);
  }

  @Get()
  @ApiOperation({ summary: 'Who asks to act, acts or acted in my account' })
  @ApiPage(OrganisationAccessDto)
  list(
    @CurrentActor() actor: Actor,
    @Query() query: AccessQuery,
  ): Promise<Page<OrganisationAccessDto>> {
    return this.page(query, actor.accountId);
  }

  @Post(':id/decision')
  @HttpCode(204)
  @ApiOperation({ summary: 'Let somebody act in my account, or not' })
  @ApiNoContentResponse()
  @ApiProblem(404, 'organisation-access.unknown')
  @ApiProblem(409, 'organisation-access.over')
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecideAccessDto,
  ): Promise<void> {
    await this.use.decideAsHolder(actor, id, deciding(body));
  }

  @Post(':id/revocation')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take it back at once; their sessions in my account end' })
  @ApiNoContentResponse()
  @ApiProblem(404, 'organisation-access.unknown')
  @ApiProblem(409, 'organisation-access.over')
  async revoke(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    await this.use.revoke(actor, id, actor.accountId);
  }
}

@ApiTags('administration')
@Controller('admin/organisation-access')
@Allow({ roles: ['administrator'], fresh: true })
export class AdminAccessController extends AccessList {
  constructor(
    @Inject(OrganisationAccessUse) use: OrganisationAccessUse,
    @Inject(OrganisationAccessStore) store: OrganisationAccessStore,
    @Inject(Database) database: Database,
  ) {
    super(use, store, database);
  }

  @Get()
  @ApiOperation({ summary: 'Who asks to act, acts or acted for organisations' })
  @ApiPage(OrganisationAccessDto)
  list(@Query() query: AccessQuery): Promise<Page<OrganisationAccessDto>> {
    return this.page(query);
  }

  @Post(':id/decision')
  @HttpCode(204)
  @ApiOperation({ summary: 'Decide in the place of a holder who cannot, with the reason' })
  @ApiNoContentResponse()
  @ApiProblem(404, 'organisation-access.unknown')
  @ApiProblem(409, 'organisation-access.over')
  @ApiProblem(422, 'organisation-access.reason', 'post.period')
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecideAccessDto,
  ): Promise<void> {
    await this.use.decideAsAdministrator(actor, id, deciding(body));
  }

  @Post(':id/revocation')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take it back at once; their sessions in that account end' })
  @ApiNoContentResponse()
  @ApiProblem(404, 'organisation-access.unknown')
  @ApiProblem(409, 'organisation-access.over')
  async revoke(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    await this.use.revoke(actor, id, undefined);
  }
}
