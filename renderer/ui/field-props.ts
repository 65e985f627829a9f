/** What every field has. */
export interface FieldProps {
  readonly label: string;
  readonly description?: string | undefined;
  /** What is wrong and what to do; shown in place of the description. */
  readonly error?: string | undefined;
  /** The label is spoken but not shown, where a heading beside it says it. */
  readonly isLabelHidden?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}
