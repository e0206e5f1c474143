import styles from './view.module.css';

interface Props {
  title: string;
  /** After the title, in small print: a count. */
  detail?: string;
  /** At the right of the head. */
  actions?: React.ReactNode;
  /** A second line of the head: filters. */
  tools?: React.ReactNode;
  children: React.ReactNode;
}

/** The frame of every view of the middle pane: one heading, its tools, the content that scrolls. */
export function View({ title, detail, actions, tools, children }: Props) {
  return (
    <div className={styles['view']}>
      <header className={styles['header']}>
        <h1 className={styles['title']}>{title}</h1>
        {detail ? <span className={styles['detail']}>{detail}</span> : null}
        <div className={styles['actions']}>{actions}</div>
      </header>
      {tools ? <div className={styles['tools']}>{tools}</div> : null}
      <div className={styles['content']}>{children}</div>
    </div>
  );
}
