import { X } from 'lucide-react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button.tsx';
import styles from './dialog.module.css';
import { FocusBack } from './focus-back.tsx';
import overlay from './overlay.module.css';

interface Props {
  title: string;
  onClose(): void;
  children: React.ReactNode;
  /** Buttons at the foot, the main one last. */
  actions?: React.ReactNode;
  width?: 'narrow' | 'wide';
  /** Only for what cannot be undone. */
  role?: 'dialog' | 'alertdialog';
  /** Nothing in the body takes the focus: the body does, so that keys can scroll it. */
  reading?: boolean;
}

/** A modal dialog: focus stays inside, Escape and the cross close it, focus returns to where it was. */
export function Dialog({
  title,
  onClose,
  children,
  actions,
  width = 'narrow',
  role = 'dialog',
  reading = false,
}: Props) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className={`${overlay['veil']} ${styles['overlay']}`}
    >
      <Modal className={`${overlay['sheet']} ${styles['modal']} ${styles[width]}`}>
        <AriaDialog role={role} className={styles['dialog'] ?? ''}>
          <FocusBack />
          <header className={styles['header']}>
            <Heading slot="title" level={2} className={styles['title'] ?? ''}>
              {title}
            </Heading>
            <IconButton icon={X} label={t('ui.close')} onPress={onClose} />
          </header>
          <div className={styles['body']} {...(reading ? { role: 'region', 'aria-label': title, tabIndex: 0 } : {})}>
            {children}
          </div>
          {actions ? <footer className={styles['footer']}>{actions}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
