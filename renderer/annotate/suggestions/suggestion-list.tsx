import { CheckCheck, Sparkles } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isSure } from '../../../shared/detect/proposals.ts';
import { tiers } from '../../../shared/model/tier.ts';
import { changeSettings, useSettings } from '../../state/settings.ts';
import { useSuggestions } from '../../state/suggestions.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Empty } from '../../ui/empty.tsx';
import { KindIcon } from '../../ui/kind-icon.tsx';
import filters from '../annotation-list.module.css';
import { acceptSure, nothingLeft, suggestDownTo } from './actions.ts';
import styles from './suggestion-list.module.css';
import { SuggestionRow } from './suggestion-row.tsx';

/** What Stet proposes for this article, in the order of the text; each is accepted, corrected or turned down. */
export function SuggestionList() {
  const { t } = useTranslation();
  const offers = useSuggestions((state) => state.offers);
  const looking = useSuggestions((state) => state.looking);
  const which = useSettings((state) => state.suggest);
  const sure = offers.flatMap(({ proposals }) => proposals).filter(isSure).length;
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
        <Choice
          inline
          label={t('annotate.suggestions.downTo.label')}
          value={which.downTo}
          options={tiers.map((tier) => ({ value: tier, label: t(`annotate.suggestions.downTo.${tier}`) }))}
          onChange={suggestDownTo}
        />
      </fieldset>
      {offers.length === 0 ? (
        <Empty icon={Sparkles}>{t(`annotate.suggestions.${looking && !off ? 'looking' : nothingLeft(which)}`)}</Empty>
      ) : (
        <ol className={styles['list']} aria-label={t('annotate.suggestions.label')}>
          {offers.map((offer) => (
            <SuggestionRow key={offer.id} offer={offer} />
          ))}
        </ol>
      )}
      {sure > 0 ? (
        <div className={styles['all']}>
          <Button variant="primary" icon={CheckCheck} onPress={acceptSure}>
            {t('annotate.suggestions.acceptSure', { count: sure })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
