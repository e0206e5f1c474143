import { Component } from 'react';
import { type WithTranslation, withTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import styles from './error-boundary.module.css';

interface Props extends WithTranslation {
  children: React.ReactNode;
}

/** Keeps a mistake in one pane from taking the others along. What was written is stored already: saving goes as one types. */
class Boundary extends Component<Props, { problem: string | null }> {
  override state: { problem: string | null } = { problem: null };

  static getDerivedStateFromError(error: unknown) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.problem === null) return this.props.children;
    const { t } = this.props;
    return (
      <div role="alert" className={styles['problem']}>
        <h2>{t('ui.problem')}</h2>
        <p>{t('ui.problemKept')}</p>
        <pre>{this.state.problem}</pre>
        <Button onPress={() => this.setState({ problem: null })}>{t('ui.again')}</Button>
      </div>
    );
  }
}

export const ErrorBoundary = withTranslation()(Boundary);
