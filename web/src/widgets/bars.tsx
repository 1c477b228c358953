// A chart of counts: one bar for each value, each a button that filters what is shown beside it.
//
// Bars are in HTML, since a canvas has nothing for a keyboard or a screen reader.

import { useState } from 'preact/hooks';
import { count } from './words';

export interface Bar {
  /** What it is called; also what a filter is set to. */
  value: string;
  label: string;
  count: number;
  /** Whether it can be filtered by. */
  isChoice: boolean;
}

/** Bars that are shown before somebody asks for all. */
const SHORT = 6;

export function Bars(props: {
  title: string;
  bars: readonly Bar[];
  /** Other counts are on their way. */
  isLoading?: boolean;
  chosen: string | null;
  choose: (value: string | null) => void;
}) {
  const { title, bars, isLoading = false, chosen, choose } = props;
  const [isWhole, setWhole] = useState(false);
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  const sorted = [...bars].sort((one, other) => other.count - one.count || one.label.localeCompare(other.label));
  const shown = isWhole ? sorted : sorted.filter((bar, index) => index < SHORT || bar.value === chosen);
  return (
    <section class="card bars" aria-label={title} aria-busy={isLoading}>
      <h2>{title}</h2>
      <ul>
        {shown.map((bar) => (
          <li key={bar.value}>
            {bar.isChoice ? (
              <button
                type="button"
                class="bar"
                aria-pressed={bar.value === chosen}
                onClick={() => choose(bar.value === chosen ? null : bar.value)}
              >
                <BarBody bar={bar} most={most} />
              </button>
            ) : (
              <div class="bar">
                <BarBody bar={bar} most={most} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {bars.length > SHORT && (
        <button type="button" class="plain" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : `Show all ${bars.length}`}
        </button>
      )}
    </section>
  );
}

function BarBody({ bar, most }: { bar: Bar; most: number }) {
  return (
    <>
      <span class="label" title={bar.label}>
        {bar.label}
      </span>
      <span class="count">{count(bar.count)}</span>
      <span class="track" aria-hidden="true">
        {/* Set through the object model, which the policy of the pages allows; a `style` attribute it does not. */}
        <span class="fill" style={{ width: `${(100 * bar.count) / most}%` }} />
      </span>
    </>
  );
}
