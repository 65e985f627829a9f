import type {
  ReviewedControl,
  ReviewedParagraph,
  TextPlace,
  WordPart,
  WordRevision,
} from '../../domain/readback/reviewed-document.ts';
import { FieldCodes } from './field-codes.ts';
import type { XmlAttributes, XmlHandler } from '../package/parse-xml.ts';
import { revisionKind, RevisionStack, type RevisionKind } from './revision-stack.ts';
import type { CommentText, OpenControl, OpenParagraph, OpenSdt, StoryContext } from './story-state.ts';
import { TwoReadings } from './two-readings.ts';

// Former formatting, and what stands for readers that cannot show the rest: neither is text of the document.
const SKIPPED: ReadonlySet<string> = new Set([
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
]);

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:sym': '□',
};

const isOn = (value: string | undefined): boolean => value !== '0' && value !== 'false' && value !== 'off';

/** Reads one part of a Word file: its paragraphs, content controls and comments, each with and without tracked changes. */
export class StoryReader implements XmlHandler {
  readonly controls: ReviewedControl[] = [];
  readonly paragraphs: ReviewedParagraph[] = [];
  readonly comments: CommentText[] = [];
  readonly #path: string[] = [];
  readonly #revisions = new RevisionStack();
  readonly #codes = new FieldCodes();
  readonly #sdts: OpenSdt[] = [];
  readonly #open: OpenControl[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #rows: number[] = [];
  readonly #carry = { accepted: '', original: '' };
  #skippedFrom: number | null = null;
  #heading = '';

  constructor(
    readonly part: WordPart,
    readonly context: StoryContext,
  ) {}

  open(name: string, attributes: () => XmlAttributes): void {
    const parent = this.#path.at(-1) ?? '';
    this.#path.push(name);
    if (this.#skippedFrom !== null) return;
    const isSeparator = (name === 'w:footnote' || name === 'w:endnote') && attributes()['w:type'] !== undefined;
    if (SKIPPED.has(name) || isSeparator) this.#skippedFrom = this.#path.length;
    else if (name === 'w:t' || name === 'w:delText' || name === 'w:rPr' || name === 'w:r') return;
    else if (revisionKind(name) !== undefined) this.#openRevision(name, parent, attributes());
    else if (parent === 'w:r') this.#openInRun(name, attributes);
    else if (parent === 'w:pPr' || parent === 'w:numPr') this.#readParagraphProperty(name, parent, attributes);
    else if (parent === 'w:sdtPr' || name === 'w:docPartGallery') this.#readSdtProperty(name, attributes());
    else this.#openBlock(name, attributes);
  }

  close(name: string): void {
    const depth = this.#path.length;
    this.#path.pop();
    if (this.#skippedFrom !== null) {
      if (depth === this.#skippedFrom) this.#skippedFrom = null;
      return;
    }
    if (name === 'w:p') this.#closeParagraph();
    else if (name === 'w:sdtContent') this.#closeControl();
    else if (name === 'w:sdt') this.#sdts.pop();
    else if (name === 'w:tc') this.#dropCarry();
    else if (name === 'w:tr') this.#rows.pop();
    this.#codes.close(depth);
    this.#revisions.close(depth);
  }

  text(text: string): void {
    if (this.#skippedFrom !== null) return;
    const element = this.#path.at(-1);
    if (element === 'w:t' || element === 'w:delText') this.#write(text);
    else if (element === 'w:instrText' || element === 'w:delInstrText') this.#codes.instruct(text);
  }

  get #place(): TextPlace {
    return { part: this.part, heading: this.#heading, row: this.#rows.at(-1) ?? null };
  }

  #openRevision(name: string, parent: string, attributes: XmlAttributes): void {
    const kind = revisionKind(name);
    if (kind === undefined) return;
    const revision: WordRevision = { author: attributes['w:author'] ?? '', at: attributes['w:date'] ?? '' };
    const paragraph = this.#paragraphs.at(-1);
    if (parent === 'w:rPr') {
      if (this.#path.at(-3) !== 'w:pPr' || paragraph === undefined) return;
      paragraph.mark = kind;
      paragraph.text.mark(revision);
      for (const control of paragraph.around) control.text.mark(revision);
      return;
    }
    const owner = parent === 'w:trPr' ? 'w:tr' : parent === 'w:tcPr' ? 'w:tc' : null;
    const depth = owner === null ? this.#path.length : this.#path.lastIndexOf(owner) + 1;
    this.#revisions.open(kind, revision, depth);
  }

  #openInRun(name: string, attributes: () => XmlAttributes): void {
    const sign = SIGNS[name];
    if (sign !== undefined) this.#write(sign);
    else if (name === 'w:br') {
      if ((attributes()['w:type'] ?? 'textWrapping') === 'textWrapping') this.#write('\n');
    } else if (name === 'w:fldChar') {
      const type = attributes()['w:fldCharType'];
      if (type === 'begin') this.#codes.begin();
      else if (type === 'separate') this.#codes.separate();
      else this.#codes.end();
    } else if (name === 'w:commentReference') {
      this.context.anchors.touch(attributes()['w:id'] ?? '', this.#place, this.#tagsHere());
    }
  }

  #readParagraphProperty(name: string, parent: string, attributes: () => XmlAttributes): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return;
    if (name === 'w:pStyle') paragraph.style = attributes()['w:val'] ?? '';
    else if (name === 'w:numPr') paragraph.numbering ??= '';
    else if (name === 'w:numId' && parent === 'w:numPr') paragraph.numbering = attributes()['w:val'] ?? '';
  }

  #readSdtProperty(name: string, attributes: XmlAttributes): void {
    const sdt = this.#sdts.at(-1);
    if (sdt === undefined) return;
    const value = attributes['w:val'];
    if (name === 'w:tag') sdt.tag = value ?? '';
    else if (name === 'w:alias') sdt.title = value ?? '';
    else if (name === 'w:showingPlcHdr') sdt.isPlaceholder = isOn(value);
    else if (name === 'w:docPartGallery' && value === 'Table of Contents') sdt.isGenerated = true;
  }

  #openBlock(name: string, attributes: () => XmlAttributes): void {
    const depth = this.#path.length;
    if (name === 'w:p') this.#openParagraph(attributes()['w14:paraId'] ?? '');
    else if (name === 'w:tr') this.#rows.push(this.context.nextRow());
    else if (name === 'w:sdt')
      this.#sdts.push({ tag: '', title: '', isPlaceholder: false, isGenerated: false, control: null });
    else if (name === 'w:sdtContent') this.#openControl();
    else if (name === 'w:fldSimple') this.#codes.beginSimple(attributes()['w:instr'] ?? '', depth);
    else if (name === 'w:commentRangeStart')
      this.context.anchors.begin(attributes()['w:id'] ?? '', this.#place, this.#tagsHere());
    else if (name === 'w:commentRangeEnd') this.context.anchors.end(attributes()['w:id'] ?? '');
    else if (name === 'w:comment') this.#openComment(attributes());
  }

  #openComment(attributes: XmlAttributes): void {
    const [id = '', author = '', at = ''] = ['w:id', 'w:author', 'w:date'].map((key) => attributes[key]);
    this.comments.push({ id, author, at, text: '', lastParagraph: '' });
  }

  #tagsHere(): readonly string[] {
    const innermost = this.#open.at(-1)?.tag;
    return innermost === undefined ? [] : [innermost];
  }

  #openControl(): void {
    const sdt = this.#sdts.at(-1);
    if (sdt === undefined || sdt.control !== null || !this.context.isField(sdt.tag, sdt.title)) return;
    const fate = this.#revisions.isDeleted ? 'deleted' : this.#revisions.isInserted ? 'inserted' : 'kept';
    const { tag, title, isPlaceholder } = sdt;
    const after = this.paragraphs.length;
    sdt.control = { tag, title, after, text: new TwoReadings(), place: this.#place, fate, isPlaceholder };
    for (const revision of this.#revisions.revisions) sdt.control.text.mark(revision);
    this.#open.push(sdt.control);
    this.#paragraphs.at(-1)?.tags.add(tag);
  }

  #closeControl(): void {
    const control = this.#sdts.at(-1)?.control;
    if (control === null || control === undefined || this.#open.at(-1) !== control) return;
    this.#open.pop();
    const { tag, title, after, text, place, fate, isPlaceholder } = control;
    this.controls.push({
      tag,
      title,
      after,
      // What Word shows in an emptied control is its invitation to type.
      accepted: isPlaceholder ? '' : text.accepted,
      original: isPlaceholder ? text.deleted : text.original,
      revisions: text.revisions,
      place,
      fate,
    });
  }

  #openParagraph(id: string): void {
    this.#paragraphs.push({
      id,
      text: new TwoReadings(),
      tags: new Set(),
      around: [...this.#open],
      mark: null,
      style: '',
      numbering: null,
      hasBegun: false,
    });
  }

  #isListItem(paragraph: OpenParagraph): boolean {
    if (paragraph.numbering !== null) return paragraph.numbering !== '0';
    return this.context.styles.get(paragraph.style)?.isList === true;
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined || this.#codes.isHidden || this.#sdts.some(({ isGenerated }) => isGenerated)) return;
    if (!paragraph.hasBegun) {
      paragraph.hasBegun = true;
      if (this.#isListItem(paragraph)) for (const control of paragraph.around) control.text.beginLine('- ');
    }
    if (this.#open.length === 0) paragraph.text.write(text, this.#revisions);
    else for (const control of this.#open) control.text.write(text, this.#revisions);
    // What a comment says is not what it is about.
    if (this.comments.length === 0) this.context.anchors.write(text, this.#revisions, this.#open.at(-1)?.tag);
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const { text, tags, around, mark, style } = paragraph;
    for (const control of around) control.text.endLine(mark);
    const comment = this.comments.at(-1);
    if (comment !== undefined) {
      comment.text += `${comment.text === '' ? '' : '\n'}${text.accepted}`;
      comment.lastParagraph = paragraph.id;
      return;
    }
    const uses = this.context.styles.get(style);
    if (uses?.isContents === true || around.length > 0) return;
    if (uses?.isHeading === true) this.#heading = (text.accepted || text.original).replace(/\s+/g, ' ').trim();
    this.#keep(text, tags, mark);
  }

  // A paragraph whose end was taken out goes on in the next one; one whose end was put in was one with the next before.
  #keep(text: TwoReadings, tags: ReadonlySet<string>, mark: RevisionKind | null): void {
    const accepted = this.#carry.accepted + text.accepted;
    const original = this.#carry.original + text.original;
    this.#carry.accepted = mark === 'deleted' ? accepted : '';
    this.#carry.original = mark === 'inserted' ? original : '';
    this.#add({
      accepted: mark === 'deleted' ? '' : accepted,
      original: mark === 'inserted' ? '' : original,
      revisions: text.revisions,
      tags: [...tags],
    });
  }

  // No paragraph goes on beyond its cell.
  #dropCarry(): void {
    const { accepted, original } = this.#carry;
    [this.#carry.accepted, this.#carry.original] = ['', ''];
    this.#add({ accepted, original, revisions: [], tags: [] });
  }

  #add(paragraph: Omit<ReviewedParagraph, 'place'>): void {
    if (paragraph.accepted.trim() === '' && paragraph.original.trim() === '') return;
    this.paragraphs.push({ ...paragraph, place: this.#place });
  }
}
