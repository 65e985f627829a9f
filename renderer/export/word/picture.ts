import type { WriteContext } from './context.ts';
import { xmlAttribute } from './xml.ts';

/** English Metric Units in a px at 96 to the inch. */
export const EMU_PER_PX = 9525;
/** English Metric Units in a twip. */
export const EMU_PER_TWIP = 635;

/** A picture in the line of the text. */
export interface Picture {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Size on paper in px at 96 to the inch. */
  readonly width: number;
  readonly height: number;
  /** Relationship of the raster image. */
  readonly raster: string;
  /** Relationship of the same picture as SVG; Word shows it, others show the raster image. */
  readonly vector?: string;
}

const SVG_EXTENSION =
  '<a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip ' +
  'xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="';

/** A run that holds a picture. */
export function pictureRun(picture: Picture, { parts }: WriteContext): string {
  const id = parts.nextDrawing();
  const cx = Math.round(picture.width * EMU_PER_PX);
  const cy = Math.round(picture.height * EMU_PER_PX);
  const name = xmlAttribute(picture.name);
  const description = xmlAttribute(picture.description);
  const vector =
    picture.vector === undefined ? '' : `<a:extLst>${SVG_EXTENSION}${picture.vector}"/></a:ext></a:extLst>`;
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/>` +
    `<wp:effectExtent l="0" t="0" r="0" b="0"/>` +
    `<wp:docPr id="${id}" name="${name}" descr="${description}" title="${xmlAttribute(picture.title)}"/>` +
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic>' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>' +
    `<pic:cNvPr id="${id}" name="${name}" descr="${description}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${picture.raster}">${vector}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}

/** A run with a plain rectangle behind the text, placed on the page; lengths in twips from the page's upper left corner. */
export function groundRun(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  fill: string,
  { parts }: WriteContext,
): string {
  const id = parts.nextDrawing();
  const emu = (twips: number) => Math.round(twips * EMU_PER_TWIP);
  const extent = `cx="${emu(box.width)}" cy="${emu(box.height)}"`;
  const position = (axis: 'H' | 'V', offset: number) =>
    `<wp:position${axis} relativeFrom="page"><wp:posOffset>${emu(offset)}</wp:posOffset></wp:position${axis}>`;
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" ' +
    `simplePos="0" relativeHeight="${id}" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1">` +
    `<wp:simplePos x="0" y="0"/>${position('H', box.x)}${position('V', box.y)}<wp:extent ${extent}/>` +
    `<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="${id}" name="Ground ${id}">` +
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative ' +
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></wp:docPr>' +
    '<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">' +
    `<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill><a:ln><a:noFill/></a:ln>` +
    '</wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>'
  );
}
