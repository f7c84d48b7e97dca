import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { formatInstant, type Localized } from '#libs/kernel';
import { ROLES, type Role } from '#libs/platform';
import type { AccountView } from '../account-view.js';
import type { Account } from '../persistence/account.store.js';
import { FACTOR_METHODS, type FactorMethod } from '../second-factor.js';
import type { HeldPost } from '../persistence/post.store.js';

export class LocalizedDto implements Localized {
  @ApiProperty()
  vi!: string;
  @ApiProperty()
  en!: string;
}

export class UnitRefDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty()
  code!: string;
  @ApiProperty({ type: LocalizedDto })
  name!: Localized;
}

export class PersonRefDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty()
  name!: string;
}

export class PostDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ type: UnitRefDto })
  unit!: UnitRefDto;
  @ApiProperty({ enum: ROLES })
  role!: Role;
  @ApiProperty({ format: 'date-time' })
  from!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  to!: string | null;
  @ApiPropertyOptional({ type: PersonRefDto, description: 'Whose it is, if held by delegation' })
  onBehalfOf?: PersonRefDto;
}

export class OrganisationDto {
  @ApiProperty()
  name!: string;
  @ApiProperty({ type: String, nullable: true })
  taxCode!: string | null;
}

export class AccountDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: ['investor', 'officer', 'system'] })
  kind!: string;
  @ApiProperty()
  email!: string;
  @ApiProperty()
  name!: string;
  @ApiProperty({ enum: ['vi', 'en'] })
  locale!: string;
  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;
  @ApiProperty({ type: OrganisationDto, nullable: true })
  organisation!: OrganisationDto | null;
  @ApiProperty({ enum: ROLES, isArray: true, description: 'Of the posts in force' })
  roles!: Role[];
  @ApiProperty({ type: [PostDto] })
  posts!: PostDto[];
}

export class AdminAccountDto extends AccountDto {
  @ApiProperty({ enum: ['active', 'invited', 'blocked'] })
  state!: string;
  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
}

export class SignedInDto {
  @ApiProperty({ description: 'Send it as `Authorization: Bearer`' })
  token!: string;
  @ApiProperty({ type: AccountDto })
  account!: AccountDto;
}

/** Either a session, or the challenge for the second factor. */
export class LoggedInDto {
  @ApiPropertyOptional({ description: 'Send it as `Authorization: Bearer`' })
  token?: string;
  @ApiPropertyOptional({ type: AccountDto })
  account?: AccountDto;
  @ApiPropertyOptional({ description: 'For POST /auth/second-factor, within five minutes' })
  challenge?: string;
  @ApiPropertyOptional({
    enum: FACTOR_METHODS,
    isArray: true,
    description: 'What answers the challenge',
  })
  methods?: FactorMethod[];
}

export const postDto = (post: HeldPost): PostDto => ({
  id: post.id,
  unit: post.unit,
  role: post.role,
  from: formatInstant(post.from),
  to: post.to === null ? null : formatInstant(post.to),
  ...(post.onBehalfOf === undefined ? {} : { onBehalfOf: { ...post.onBehalfOf } }),
});

const rolesOf = (posts: readonly HeldPost[]): Role[] => [...new Set(posts.map((p) => p.role))];

export const accountDto = ({ account, posts }: AccountView): AccountDto => ({
  id: account.id,
  kind: account.kind,
  email: account.email,
  name: account.name,
  locale: account.locale,
  phone: account.phone,
  organisation: account.organisation && { ...account.organisation },
  roles: rolesOf(posts),
  posts: posts.map(postDto),
});

const stateOf = (account: Account): string =>
  account.blockedAt !== null ? 'blocked' : account.passwordHash === null ? 'invited' : 'active';

/** All posts, past and coming ones included; the roles are of those in force. */
export const adminAccountDto = (view: AccountView, now: number): AdminAccountDto =>
  Object.assign(accountDto(view), {
    roles: rolesOf(view.posts.filter((p) => p.from <= now && (p.to ?? Infinity) > now)),
    state: stateOf(view.account),
    createdAt: formatInstant(view.account.createdAt),
  });
