import { Check, PencilLine, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Offer, type Proposal, tierOf } from '../../../shared/detect/proposals.ts';
import { shortcutOf } from '../../state/command-entry.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { useSuggestions } from '../../state/suggestions.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { KindIcon } from '../../ui/kind-icon.tsx';
import { acceptAtHand, editAtHand, offerToHand, rejectAtHand, wordsOf } from './actions.ts';
import styles from './suggestion-list.module.css';

/** One place in the text with what is proposed for it: taken as a whole, or where it is a quote and a claim, in part. */
export function SuggestionRow({ offer }: { offer: Offer }) {
  const { t } = useTranslation();
  const text = useOpenArticle((state) => state.text);
  const current = useSuggestions((state) => state.at === offer.id);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const on = (action: () => void) => () => {
    offerToHand(offer);
    action();
  };
  return (
    <li ref={row} className={styles['row']} aria-current={current || undefined}>
      <button type="button" className={styles['main']} onClick={() => offerToHand(offer)}>
        {offer.proposals.map((proposal) => (
          <span key={proposal.id} className={styles['head']}>
            <KindIcon kind={proposal.kind} />
            <span className={styles['kind']}>{t(`terms.kinds.${proposal.kind}`)}</span>
            <span className={styles['detail']}>{detailOf(proposal)}</span>
            <span className={styles['tier']}>{t(`annotate.suggestions.tiers.${tierOf(proposal)}`)}</span>
          </span>
        ))}
        <span className={styles['words']} dir="auto">
          {wordsOf(offer, text)}
        </span>
      </button>
      <span className={styles['actions']}>
        <IconButton
          small
          icon={Check}
          label={t('annotate.suggestions.accept')}
          shortcut={shortcutOf('suggestions.accept')}
          onPress={on(() => acceptAtHand())}
        />
        <IconButton
          small
          icon={PencilLine}
          label={t('annotate.suggestions.correct')}
          shortcut={shortcutOf('suggestions.edit')}
          onPress={on(editAtHand)}
        />
        <IconButton
          small
          icon={X}
          label={t('annotate.suggestions.reject')}
          shortcut={shortcutOf('suggestions.reject')}
          onPress={on(rejectAtHand)}
        />
      </span>
      {current && offer.proposals.length > 1 ? (
        <span className={styles['parts']}>
          {(['quote', 'claim'] as const).map((kind) => (
            <Button key={kind} onPress={() => acceptAtHand(kind)}>
              {t(`annotate.suggestions.only.${kind}`)}
            </Button>
          ))}
        </span>
      ) : null}
    </li>
  );
}

function detailOf(proposal: Proposal): string {
  if (proposal.kind === 'claim') return proposal.claim.claimant ?? '';
  const [first] = proposal.segments;
  return first.speakerCanonical ?? first.speaker ?? '';
}
