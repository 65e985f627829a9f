import type { ReactNode } from 'react';
import type { BrandLogo, BrandLook } from '#shared/domain/branding/brand-look.ts';
import { m } from '#shared/messages/messages.ts';
import styles from './branding.module.css';

/** How cover and headings of a document look with a brand. */
export function BrandPreview(props: {
  readonly look: BrandLook;
  readonly firm: string;
  readonly client: string;
  readonly firmLogo: BrandLogo | null;
  readonly clientLogo: BrandLogo | null;
}): ReactNode {
  const { look, firm, client } = props;
  const words = m.branding;
  return (
    <figure
      className={styles['preview']}
      aria-label={words.preview}
      style={{ fontFamily: `"${look.font}", sans-serif` }}
    >
      <div className={styles['logos']}>
        <LogoImage logo={props.firmLogo} alt={firm} />
        <LogoImage logo={props.clientLogo} alt={client} />
      </div>
      <div className={styles['cover']} style={{ background: look.dark, borderBottomColor: look.accent }}>
        <span>{firm}</span>
        <strong>
          <bdi>{client}</bdi>
        </strong>
        <span>{words.previewTitle}</span>
      </div>
      <div className={styles['page']}>
        <strong style={{ color: look.dark }}>1&emsp;{words.previewHeading}</strong>
        <strong style={{ color: look.accent }}>1.1&emsp;{words.previewTitle}</strong>
        <p>{words.previewText}</p>
      </div>
    </figure>
  );
}

/** A stored logo; nothing where there is none. */
export function LogoImage(props: { readonly logo: BrandLogo | null; readonly alt: string }): ReactNode {
  const { logo } = props;
  return logo === null ? null : (
    <img
      src={`data:image/${logo.format};base64,${logo.base64}`}
      width={logo.width}
      height={logo.height}
      alt={props.alt}
    />
  );
}
