import { useState, type ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import { PasswordField } from '#renderer/ui/password-field.tsx';
import { Stack } from '#renderer/ui/stack.tsx';

/** Fewest signs of a passphrase. */
const LEAST = 10;

/** A passphrase that is chosen now, typed twice. */
export interface NewPassphrase {
  readonly fields: ReactNode;
  /** The passphrase when it may be used; otherwise null, and the fields say what is wrong. */
  readonly take: () => string | null;
}

export function useNewPassphrase(autoFocus: boolean): NewPassphrase {
  const words = m.appLock;
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isShort = first.length < LEAST;
  return {
    take: () => {
      setAsked(true);
      return isShort || first !== second ? null : first;
    },
    fields: (
      <Stack>
        <PasswordField
          label={words.newPassphrase}
          use="new"
          autoFocus={autoFocus}
          value={first}
          onChange={setFirst}
          description={words.least(LEAST)}
          error={isAsked && isShort ? words.tooShort(LEAST) : undefined}
        />
        <PasswordField
          label={words.again}
          use="new"
          value={second}
          onChange={setSecond}
          error={isAsked && !isShort && first !== second ? words.notSame : undefined}
        />
      </Stack>
    ),
  };
}
