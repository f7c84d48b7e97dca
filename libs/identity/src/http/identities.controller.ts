import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Res,
} from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { formatInstant } from '#libs/kernel';
import {
  Allow,
  ApiPage,
  ApiProblem,
  Config,
  CurrentActor,
  type Actor,
  type Page,
} from '#libs/platform';
import { LinkedIdentities } from '../linked-identities.js';
import { SignOn } from '../sign-on.js';
import { BeginSignOnDto, SignOnUrlDto } from './sign-on.dto.js';
import { setFlowCookie } from './sign-on-pages.js';

export class LinkedIdentityDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() provider!: string;
  @ApiProperty({ description: 'As the provider names the person' }) name!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) linkedAt!: string | null;
}

@ApiTags('account')
@Controller('me/identities')
@Allow('session')
export class IdentitiesController {
  constructor(
    @Inject(LinkedIdentities) private readonly linked: LinkedIdentities,
    @Inject(SignOn) private readonly signOn: SignOn,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The identities from outside that open my account' })
  @ApiPage(LinkedIdentityDto)
  async list(@CurrentActor() actor: Actor): Promise<Page<LinkedIdentityDto>> {
    const items = (await this.linked.list(actor)).map(({ id, provider, name, linkedAt }) => ({
      id,
      provider,
      name,
      linkedAt: linkedAt === null ? null : formatInstant(linkedAt),
    }));
    return { items, nextCursor: null };
  }

  @Post(':provider')
  @HttpCode(200)
  @ApiOperation({ summary: 'Link an identity: go to the provider and come back with it' })
  @ApiOkResponse({ type: SignOnUrlDto })
  @ApiProblem(403, 'session.step-up')
  @ApiProblem(404, 'sign-on.unknown-provider')
  async link(
    @CurrentActor() actor: Actor,
    @Param('provider') provider: string,
    @Body() { next = '/account/security' }: BeginSignOnDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignOnUrlDto> {
    await this.linked.assertMayLink(actor, provider);
    const linkAccountId = actor.accountId;
    const { url, browser } = await this.signOn.begin(provider, { next, linkAccountId });
    setFlowCookie(reply, this.config, browser);
    return { url };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Unlink an identity; the sessions that it opened end' })
  @ApiNoContentResponse()
  @ApiProblem(403, 'session.step-up')
  @ApiProblem(404, 'sign-on.unknown-identity')
  @ApiProblem(409, 'sign-on.only-way')
  async unlink(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    await this.linked.unlink(actor, id);
  }
}
