import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';
import styles from './button.module.css';

interface Props extends Omit<ButtonProps, 'className' | 'children' | 'style'> {
  variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  icon?: LucideIcon;
  children: React.ReactNode;
}

export function Button({ variant = 'plain', icon: Icon, children, ...props }: Props) {
  return (
    <AriaButton {...props} className={`${styles['button']} ${styles[variant]}`}>
      {Icon ? <Icon size={15} strokeWidth={1.9} aria-hidden /> : null}
      {children}
    </AriaButton>
  );
}

interface IconProps extends Omit<ButtonProps, 'className' | 'children' | 'aria-label' | 'style'> {
  icon: LucideIcon;
  /** Its name, read out and shown as a tooltip. */
  label: string;
  /** The key that does the same, shown in the tooltip. */
  shortcut?: string | undefined;
  small?: boolean;
  /** The sign is drawn full: what it stands for is so. */
  filled?: boolean;
}

export function IconButton({ icon: Icon, label, shortcut, small, filled, ...props }: IconProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <AriaButton {...props} aria-label={label} className={`${styles['icon']} ${small ? styles['small'] : ''}`}>
        <Icon size={small ? 14 : 16} strokeWidth={1.8} fill={filled ? 'currentColor' : 'none'} aria-hidden />
      </AriaButton>
      <Tooltip className={styles['tooltip'] ?? ''} offset={6}>
        {label}
        {shortcut ? <kbd>{shortcut}</kbd> : null}
      </Tooltip>
    </TooltipTrigger>
  );
}
