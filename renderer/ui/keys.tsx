import { Fragment } from 'react';
import { useAppInfo } from '../state/queries.ts';
import { formatKey } from './format-key.ts';
import styles from './keys.module.css';

/** A key as small caps of a keyboard. */
export function Keys({ value }: { value: string }) {
  const mac = useAppInfo().data?.platform === 'darwin';
  return (
    <span className={styles['keys']}>
      {formatKey(value, mac).map((press, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the presses of one key never change places.
        <Fragment key={index}>
          <kbd>{press}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
