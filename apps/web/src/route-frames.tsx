import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { NotFoundPage, PublicLayout } from './layouts/public-layout.js';
import { Gate, InvestorLayout, OfficeLayout } from './layouts/room-layout.js';

/** What stands around the pages: the frame, and the gate that says who comes in. */
export const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });

export const open = createRoute({
  getParentRoute: () => root,
  id: 'open',
  component: PublicLayout,
});
export const investorFrame = createRoute({
  getParentRoute: () => root,
  id: 'mine',
  component: InvestorLayout,
});
export const officeFrame = createRoute({
  getParentRoute: () => root,
  id: 'office',
  component: OfficeLayout,
});

const gate = <P extends typeof investorFrame | typeof officeFrame | typeof open, I extends string>(
  parent: P,
  id: I,
  audience: Parameters<typeof Gate>[0]['audience'],
) =>
  createRoute({ getParentRoute: () => parent, id, component: () => <Gate audience={audience} /> });

export const investor = gate(investorFrame, 'investor', 'investor');
export const officer = gate(officeFrame, 'officer', 'officer');
export const manager = gate(officeFrame, 'manager', 'manager');
export const audit = gate(officeFrame, 'audit-room', 'audit');
export const rules = gate(officeFrame, 'rules-room', 'rules');
export const processOwner = gate(officeFrame, 'process-owner', 'process-owner');
export const admin = gate(officeFrame, 'admin-room', 'admin');
export const anyone = gate(open, 'anyone', 'anyone');
export const self = gate(open, 'self', 'self');
