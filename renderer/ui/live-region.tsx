import { useAnnouncement } from '../state/announce.ts';
import styles from './hidden.module.css';

/** Reads out what `announce` is told. Two regions in turn, so that the same sentence is read twice. */
export function LiveRegion() {
  const { message, count } = useAnnouncement();
  return (
    <div className={styles['region']}>
      <p aria-live="polite">{count % 2 === 0 ? message : ''}</p>
      <p aria-live="polite">{count % 2 === 1 ? message : ''}</p>
    </div>
  );
}
