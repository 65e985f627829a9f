const LEFT_OUT: Readonly<Record<string, string>> = {
  links: 'links to other files',
  objects: 'embedded objects',
  fields: 'fields that load something',
  fonts: 'embedded fonts',
  pictures: 'pictures from outside',
};

/** Words of brands, logos and Word templates. */
export const branding = {
  title: 'Brands',
  subtitle: 'How your documents look. An engagement chooses one and keeps its own copy.',
  add: 'Add a brand',
  emptyTitle: 'No brands yet',
  emptyBody: 'A brand holds your firm’s name, logo, colours, font and, if you have one, your Word template.',
  list: 'Saved brands',
  unnamed: 'Brand without a name',
  newName: 'New brand',
  remove: 'Delete brand',
  look: 'Colours and font',
  ratio: (ratio: number): string => `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1 on white`,
  tooLight: (ratio: number, shade: string): string =>
    `Too light to read on white: ${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1, at least 4.5 is needed. Documents use ${shade}, the nearest shade that passes.`,
  takeShade: (shade: string): string => `Take ${shade}`,
  noColour: 'Not a colour. Write it as #1F5F6B, or choose it from the palette.',
  pick: (label: string): string => `Choose ${label.toLowerCase()} from a palette`,
  logo: 'Logo',
  firmLogo: 'Firm’s logo',
  clientLogo: 'Client’s logo',
  logoHint: 'PNG, JPEG or SVG. It is drawn anew and kept small; scripts and hidden data stay behind.',
  logoFiles: 'Logo (PNG, JPEG, SVG)',
  chooseLogo: 'Choose a logo…',
  replaceLogo: 'Replace…',
  removeLogo: 'Remove logo',
  template: 'Word template',
  templateHint:
    'A .docx or .dotx of your own. Its styles, page, header, footer and theme are used; macros and links stay behind.',
  templateFiles: 'Word template (.dotx, .docx)',
  chooseTemplate: 'Choose a template…',
  removeTemplate: 'Use no template',
  brings: 'What it brings',
  page: (width: number, height: number): string => `Page ${width} × ${height} mm`,
  margins: (top: number, right: number, bottom: number, left: number): string =>
    `Margins: ${top} mm above, ${right} right, ${bottom} below, ${left} left`,
  fonts: (heading: string, body: string): string =>
    `Headings in ${heading || 'its own font'}, text in ${body || 'its own font'}`,
  running: (header: boolean, footer: boolean): string =>
    header && footer
      ? 'Header and footer'
      : header
        ? 'A header, no footer'
        : footer
          ? 'A footer, no header'
          : 'No header and no footer',
  lacks: (styles: readonly string[]): string =>
    styles.length === 0 ? 'Has every style that documents need' : `Lacks and gets added: ${styles.join(', ')}`,
  leftOut: (what: readonly string[]): string => `Left out: ${what.map((code) => LEFT_OUT[code] ?? code).join(', ')}`,
  preview: 'Preview',
  previewTitle: 'Collaboration blueprint',
  previewHeading: 'What we agreed',
  previewText: 'Decisions in ten working days, and results that residents notice.',
  previewClient: 'Your client',
  chosen: 'Look of the documents',
  chosenHint: 'This engagement keeps its own copy of the brand, so nothing changes here when the saved brand does.',
  choose: 'Brand',
  changed: 'The saved brand has changed since. Documents of this engagement keep the look below until you update it.',
  update: 'Update to the saved brand',
  unknown: 'This brand is not among those saved on this computer.',
  keep: 'Save it here',
  kept: 'The brand is saved on this computer',
};
