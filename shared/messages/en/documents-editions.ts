/** Text of the internal edition of Word documents. */
export const documentsEditions = {
  /** On the cover, in the running head and among the properties. */
  internal: 'Internal edition – not for the client',
  notice:
    'This edition holds notes, fees, names and single scores that are withheld from the client. It stays with the firm; give the client edition to everybody else.',
};
