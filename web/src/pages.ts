// The pages in the order of the navigation. A page is loaded when it is first shown.
//
// To add one: a folder with an `index.tsx` whose default export is the component, and an entry here.

import type { ComponentType } from 'preact';
import type { Route } from './frame/route';

export interface PageProps {
  route: Route;
}

export interface Page {
  /** The first segment of its address: `#/fleet`. */
  name: string;
  title: string;
  load: () => Promise<{ default: ComponentType<PageProps> }>;
}

export const PAGES: readonly [Page, ...Page[]] = [
  { name: 'fleet', title: 'Fleet', load: () => import('./fleet') },
  { name: 'activity', title: 'Activity', load: () => import('./activity') },
  { name: 'playground', title: 'Playground', load: () => import('./playground') },
  { name: 'reference', title: 'Reference', load: () => import('./reference') },
];
