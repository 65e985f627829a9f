import { blueprintKinds } from './kinds-blueprint.ts';
import { brandKinds } from './kinds-brand.ts';
import { deliveryKinds } from './kinds-delivery.ts';
import { foundationKinds } from './kinds-foundation.ts';
import { importingKinds } from './kinds-importing.ts';
import { needsKinds } from './kinds-needs.ts';
import { resourcesKinds } from './kinds-resources.ts';
import { viewsKinds } from './kinds-views.ts';

/** Names of the kinds of records and of their fields. The compiler asks for each one (see `messages.ts`). */
export const kinds = {
  ...foundationKinds,
  ...needsKinds,
  ...blueprintKinds,
  ...resourcesKinds,
  ...deliveryKinds,
  ...brandKinds,
  ...importingKinds,
  ...viewsKinds,
} as const;
