import type { ReactNode } from 'react';
import { Focus, LayoutGrid } from 'lucide-react';
import { m } from '#shared/messages/messages.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';

/** Shows the room one part of the board alone, or all of it again. */
export function SpotlightButton(props: {
  readonly isLit: boolean;
  /** What lighting shows alone. */
  readonly label: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
}): ReactNode {
  const { isLit } = props;
  return (
    <IconButton
      label={isLit ? m.workshop.spotlightOff : props.label}
      icon={isLit ? <LayoutGrid aria-hidden size={20} /> : <Focus aria-hidden size={20} />}
      isDisabled={props.isDisabled ?? false}
      onPress={props.onPress}
    />
  );
}
