import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { Report } from '#shared/documents/report-model.ts';
import { numberReport } from '#shared/documents/report-numbers.ts';
import type { EngagementId } from '#shared/base/ids.ts';
import type { FileResult, SavedFile } from '#shared/ipc/host.ts';
import type { NotingHost } from '#renderer/data/departures.ts';
import { pageRules } from './preview/page-rules.ts';
import { PaperProvider } from './preview/paper.tsx';
import { ReportPages } from './preview/report-pages.tsx';

const nowhere = (): void => undefined;

/**
 * Puts the whole document on the page for as long as it is printed, and has the host make a PDF of it. The page's title is the
 * file's name meanwhile: that is what browsers suggest, and what the PDF is called inside.
 */
export async function printReport(
  report: Report,
  host: NotingHost,
  name: string,
  engagementId: EngagementId,
): Promise<FileResult<SavedFile>> {
  const rules = new CSSStyleSheet();
  rules.replaceSync(pageRules(report));
  const place = document.createElement('div');
  place.dataset['printRoot'] = '';
  // An open dialog hides everything beside it from assistive technology, and a tagged PDF is made for that.
  place.dataset['reactAriaTopLayer'] = 'true';
  const root = createRoot(place);
  const { title, adoptedStyleSheets } = document;
  try {
    document.body.append(place);
    document.adoptedStyleSheets = [...adoptedStyleSheets, rules];
    document.title = name;
    const paper = { report, numbers: numberReport(report), medium: 'print', goTo: nowhere } as const;
    flushSync(() =>
      root.render(
        <PaperProvider value={paper}>
          <ReportPages />
        </PaperProvider>,
      ),
    );
    await Promise.all([document.fonts.ready, ...[...place.querySelectorAll('img')].map((image) => image.decode())]);
    return await host.printPdf(`${name}.pdf`, engagementId);
  } finally {
    document.title = title;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rules);
    root.unmount();
    place.remove();
  }
}
