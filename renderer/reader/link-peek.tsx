import { ExternalLink } from 'lucide-react';
import { useRef } from 'react';
import { Button, Dialog, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { call } from '../state/bridge.ts';
import { toast } from '../state/toasts.ts';
import { FocusBack } from '../ui/focus-back.tsx';
import styles from './link-peek.module.css';

/** Shows where a link of the article leads. It is opened only when somebody asks for it here. */
export function LinkPeek({ link, onClose }: { link: HTMLAnchorElement; onClose(): void }) {
  const { t } = useTranslation();
  const trigger = useRef(link);
  trigger.current = link;
  const url = link.getAttribute('href') ?? '';
  const open = () => {
    call('app.openExternal', url).catch((error: Error) => toast(error.message, { tone: 'problem' }));
    onClose();
  };
  return (
    <Popover isOpen triggerRef={trigger} placement="bottom start" onOpenChange={(isOpen) => isOpen || onClose()}>
      <Dialog className={styles.peek} aria-label={url}>
        <FocusBack />
        <p>{url}</p>
        {/^https?:/.test(url) && (
          <Button autoFocus onPress={open}>
            <ExternalLink size={16} aria-hidden />
            {t('reader.openLink')}
          </Button>
        )}
      </Dialog>
    </Popover>
  );
}
