import styles from './tag-dot.module.css';

/** A tag's colour beside its name; nothing for a tag without one. */
export function TagDot({ color }: { color: string | undefined }) {
  return color === undefined ? null : <span aria-hidden className={styles['dot']} style={{ background: color }} />;
}
