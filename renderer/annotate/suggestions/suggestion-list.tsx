import { Check, CheckCheck, PencilLine, Sparkles, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isSure, type Proposal } from '../../../shared/detect/proposals.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { changeSettings, useSettings } from '../../state/settings.ts';
import { useSuggestions } from '../../state/suggestions.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { KindIcon } from '../../ui/kind-icon.tsx';
import filters from '../annotation-list.module.css';
import { acceptAtHand, acceptSure, editAtHand, proposalToHand, rejectAtHand, wordsOf } from './actions.ts';
import styles from './suggestion-list.module.css';

/** What Stet proposes for this article, in the order of the text; each is accepted, corrected or turned down. */
export function SuggestionList() {
  const { t } = useTranslation();
  const proposals = useSuggestions((state) => state.proposals);
  const which = useSettings((state) => state.suggest);
  const sure = proposals.filter(isSure).length;
  const off = !which.quotes && !which.claims;
  return (
    <div className={filters['pane']}>
      <fieldset className={filters['filter']}>
        <legend>{t('annotate.suggestions.show')}</legend>
        {(['quotes', 'claims'] as const).map((kind) => (
          <ToggleButton
            key={kind}
            className={filters['toggle'] ?? ''}
            isSelected={which[kind]}
            onChange={(on) => void changeSettings({ suggest: { ...which, [kind]: on } })}
          >
            <KindIcon kind={kind === 'quotes' ? 'quote' : 'claim'} />
            {t(`annotate.suggestions.${kind}`)}
          </ToggleButton>
        ))}
      </fieldset>
      {proposals.length === 0 ? (
        <Empty icon={Sparkles}>{t(off ? 'annotate.suggestions.off' : 'annotate.suggestions.none')}</Empty>
      ) : (
        <ol className={styles['list']} aria-label={t('annotate.suggestions.label')}>
          {proposals.map((proposal) => (
            <Row key={proposal.id} proposal={proposal} />
          ))}
        </ol>
      )}
      {sure > 0 ? (
        <div className={styles['all']}>
          <Button variant="primary" icon={CheckCheck} onPress={() => void acceptSure()}>
            {t('annotate.suggestions.acceptSure', { count: sure })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Row({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const text = useOpenArticle((state) => state.text);
  const current = useSuggestions((state) => state.at === proposal.id);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const on = (action: () => void | Promise<void>) => () => {
    proposalToHand(proposal);
    void action();
  };
  return (
    <li ref={row} className={styles['row']} aria-current={current || undefined}>
      <button type="button" className={styles['main']} onClick={() => proposalToHand(proposal)}>
        <span className={styles['head']}>
          <KindIcon kind={proposal.kind} />
          <span className={styles['kind']}>{t(`annotate.kinds.${proposal.kind}`)}</span>
          <span className={styles['detail']}>{detailOf(proposal)}</span>
          <span className={styles['tier']}>{t(`annotate.suggestions.${isSure(proposal) ? 'sure' : 'likely'}`)}</span>
        </span>
        <span className={styles['words']} dir="auto">
          {wordsOf(proposal, text)}
        </span>
      </button>
      <span className={styles['actions']}>
        <IconButton
          small
          icon={Check}
          label={t('annotate.suggestions.accept')}
          shortcut="Y"
          onPress={on(acceptAtHand)}
        />
        <IconButton
          small
          icon={PencilLine}
          label={t('annotate.suggestions.correct')}
          shortcut="E"
          onPress={on(editAtHand)}
        />
        <IconButton small icon={X} label={t('annotate.suggestions.reject')} shortcut="X" onPress={on(rejectAtHand)} />
      </span>
    </li>
  );
}

function detailOf(proposal: Proposal): string {
  if (proposal.kind === 'claim') return proposal.claim.claimant ?? '';
  const [first] = proposal.segments;
  return first.speakerCanonical ?? first.speaker ?? '';
}
