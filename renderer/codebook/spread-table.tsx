import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CodeSpan } from '../../shared/survey/uses.ts';
import { call } from '../state/bridge.ts';
import { useCodeSpread } from '../state/survey-queries.ts';
import { toast } from '../state/toasts.ts';
import { Button } from '../ui/button.tsx';
import data from '../ui/data-table.module.css';
import { inWriting } from '../ui/in-writing.ts';
import { inBackground } from '../ui/report.ts';
import { spreadOf } from './spread.ts';
import styles from './spread-table.module.css';

/** Publications that have a line of their own. */
const MOST = 12;

/** How often a tag is used in which publication and year, to be read here and copied into a sheet. */
export function SpreadTable({ code }: { code: CodeSpan }) {
  const { t } = useTranslation();
  const cells = useCodeSpread(code).data;
  if (!cells || cells.length === 0) return null;
  const { years, rows, sum } = spreadOf(cells);
  const named = rows.map(({ publication, ...counts }) => ({
    name: publication ?? t('codebook.noPublication'),
    ...counts,
  }));
  const heads = years.map((year) => year ?? t('codebook.noYear'));
  const all = { name: t('codebook.sum'), ...sum };
  const left = named.slice(MOST);
  const others = {
    name: t('codebook.others', { count: left.length }),
    counts: years.map((_, at) => left.reduce((total, { counts }) => total + (counts[at] ?? 0), 0)),
    total: left.reduce((total, row) => total + row.total, 0),
  };
  // One that is left would take no more room than the line of the others.
  const shown = left.length > 1 ? [...named.slice(0, MOST), others] : named;
  const copy = async () => {
    const lines = [
      [t('codebook.publication'), ...heads, t('codebook.sum')],
      ...[...named, all].map(({ name, counts, total }) => [name.replace(/\s+/g, ' '), ...counts, total]),
    ];
    await call('app.copyText', `${lines.map((line) => line.join('\t')).join('\n')}\n`);
    toast(t('codebook.spreadCopied'));
  };
  return (
    <details open className={`${data['data']} ${styles['spread']}`}>
      <summary>{t('codebook.spread')}</summary>
      <div className={styles['frame']}>
        <table aria-label={t('codebook.spread')}>
          <thead>
            <tr>
              <th scope="col">{t('codebook.publication')}</th>
              {heads.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
              <th scope="col">{t('codebook.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.name} {...row} />
            ))}
          </tbody>
          {shown.length > 1 ? (
            <tfoot>
              <Row {...all} />
            </tfoot>
          ) : null}
        </table>
      </div>
      <Button icon={Copy} onPress={() => inBackground(copy())}>
        {t('codebook.copySpread')}
      </Button>
    </details>
  );
}

function Row({ name, counts, total }: { name: string; counts: readonly number[]; total: number }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {counts.map((count, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
        <td key={at} data-none={count === 0 || undefined}>
          {inWriting(count)}
        </td>
      ))}
      <td>{inWriting(total)}</td>
    </tr>
  );
}
