import type { EngagementId } from '#shared/base/ids.ts';
import { STAGES } from '#shared/domain/model/kinds-delivery.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import type { Command } from '#renderer/commands/command.ts';
import { routes } from './routes.ts';

/** A command for each screen; "G then …" is there because a browser keeps some of its own Ctrl keys. */
export function goCommands(id: EngagementId | null, navigate: (target: string) => void): readonly Command[] {
  const go = (target: string, label: string, ...keys: string[]): Command => ({
    id: `go.${target}`,
    label: m.app.commands.go(label),
    group: m.app.groups.go,
    scope: 'app',
    keys,
    run: () => navigate(target),
  });
  const everywhere = [
    go(routes.home, m.app.home, '$mod+Shift+KeyO', 'g h'),
    go(routes.profile, m.app.profile, '$mod+Comma'),
    go(routes.brands, m.branding.title),
    go(routes.yourData, m.yourData.title),
    go(routes.gallery, m.app.commands.gallery),
  ];
  if (id === null) return everywhere;
  return [
    ...everywhere,
    go(routes.engagement(id), m.app.overview, 'g o'),
    ...STAGES.map((stage, index) =>
      go(routes.stage(id, stage), optionLabel(stage), `$mod+Digit${index + 1}`, `g ${index + 1}`),
    ),
    go(routes.importing(id), m.importing.title, 'g i'),
    go(routes.workshops(id), m.app.workshops, 'g w'),
    go(routes.swotBoard(id), optionLabel('swot'), 'g s'),
    go(routes.matrixBoard(id), optionLabel('matrix'), 'g m'),
    go(routes.settings(id), m.app.settings),
    { ...go(routes.restore(id), m.restoring.title), label: m.restoring.command, group: m.app.groups.file },
  ];
}
