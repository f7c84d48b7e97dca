import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { formatInstant } from '#libs/kernel';
import type { InboxItem } from '../persistence/inbox.store.js';

export class NotificationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'dossier.accepted' }) kind!: string;
  @ApiProperty() title!: string;
  @ApiProperty() body!: string;
  @ApiPropertyOptional({ example: 'H24.08-261123-0001' }) dossierCode?: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiPropertyOptional({ format: 'date-time' }) readAt?: string;
}

export class NotificationPageDto {
  @ApiProperty({ type: [NotificationDto] }) items!: NotificationDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
  @ApiProperty({ description: 'How many have not been read, on all pages' }) unread!: number;
}

export class UnreadCountDto {
  @ApiProperty() unread!: number;
}

export const notificationDto = (item: InboxItem): NotificationDto => ({
  id: item.id,
  kind: item.kind,
  title: item.title,
  body: item.body,
  ...(item.dossierCode === null ? {} : { dossierCode: item.dossierCode }),
  createdAt: formatInstant(item.createdAt),
  ...(item.readAt === null ? {} : { readAt: formatInstant(item.readAt) }),
});
