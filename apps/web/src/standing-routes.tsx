import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { admin, manager, officer } from './route-frames.js';

/** Who is away, who acts for whom, who has how much, and where work is given out by rule. */
export const standing = createRoute({
  getParentRoute: () => officer,
  path: '/standing',
  component: lazyRouteComponent(
    () => import('./features/officer/standing/standing-page.js'),
    'StandingPage',
  ),
});

export const unitWork = createRoute({
  getParentRoute: () => manager,
  path: '/unit-work',
  component: lazyRouteComponent(
    () => import('./features/officer/unit-work/unit-work-page.js'),
    'UnitWorkPage',
  ),
});

export const assignment = createRoute({
  getParentRoute: () => admin,
  path: '/admin/assignment',
  component: lazyRouteComponent(
    () => import('./features/admin/units/assignment-page.js'),
    'AssignmentPage',
  ),
});
