/** Names of the kinds of brands, and of their fields. */
export const brandKinds = {
  brand: {
    one: 'Brand',
    many: 'Brands',
    fields: {
      name: 'Brand',
      firm: 'Firm’s name on documents',
      accentColour: 'Accent colour',
      darkColour: 'Dark colour',
      font: 'Font',
      templateName: 'Word template',
      templateMark: 'Mark of the template',
      copyOf: 'Copy of',
    },
  },
  brandLogo: {
    one: 'Firm’s logo',
    many: 'Firm’s logos',
    fields: { name: 'File', format: 'Format', width: 'Width', height: 'Height', content: 'Picture' },
  },
  clientLogo: {
    one: 'Client’s logo',
    many: 'Client’s logos',
    fields: { name: 'File', format: 'Format', width: 'Width', height: 'Height', content: 'Picture' },
  },
  templatePart: {
    one: 'Part of a template',
    many: 'Parts of a template',
    fields: { mark: 'Template', part: 'Part', content: 'Content' },
  },
} as const;
