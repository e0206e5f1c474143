import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../state/announce.ts';
import { dismiss, type Toast, useToasts } from '../state/toasts.ts';
import { Button, IconButton } from './button.tsx';
import styles from './toast-region.module.css';

/** Milliseconds a toast stays at least; it waits while the pointer or the focus is in the region. */
const STAY = 10_000;
/** Milliseconds for one that says something went wrong. */
const STAY_PROBLEM = 30_000;

/** A landmark (F8 goes there) at the foot of the window. */
export function ToastRegion() {
  const { t } = useTranslation();
  const toasts = useToasts((state) => state.toasts);
  const [held, setHeld] = useState(false);
  return (
    <section
      id="toasts"
      tabIndex={-1}
      aria-label={t('ui.messages')}
      className={styles['region']}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setHeld(false);
      }}
    >
      {toasts.map((entry) => (
        <ToastCard key={entry.id} toast={entry} held={held} />
      ))}
    </section>
  );
}

function ToastCard({ toast, held }: { toast: Toast; held: boolean }) {
  const { t } = useTranslation();
  const left = useRef(toast.tone === 'problem' ? STAY_PROBLEM : STAY);

  useEffect(() => announce(toast.message), [toast.message]);
  useEffect(() => {
    if (held) return;
    const since = performance.now();
    const timer = setTimeout(() => dismiss(toast.id), left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(2000, left.current - (performance.now() - since));
    };
  }, [held, toast.id]);

  return (
    <div className={`${styles['toast']} ${styles[toast.tone]}`}>
      <p className={styles['message']}>{toast.message}</p>
      {[toast.also, toast.action].map((action) =>
        action ? (
          <Button
            key={action.label}
            variant="quiet"
            onPress={() => {
              dismiss(toast.id);
              action.run();
            }}
          >
            {action.label}
          </Button>
        ) : null,
      )}
      <IconButton icon={X} small label={t('ui.dismiss')} onPress={() => dismiss(toast.id)} />
    </div>
  );
}
