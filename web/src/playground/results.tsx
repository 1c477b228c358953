// What became of each event, what a changed file makes of it, and the steps.

import { useState } from 'preact/hooks';
import { differences } from './difference';
import { Steps } from './steps';
import type { Explained, ExplainedEvent } from './types';

/** In a line: the rule, or that there is none. */
function Summary({ of }: { of: ExplainedEvent }) {
  const rule = of.output?.rule;
  if (rule === undefined) return <>no rule{of.output?.decoder.name !== undefined && `, decoder ${of.output.decoder.name}`}</>;
  return (
    <>
      rule <b>{rule.id}</b>, level {rule.level ?? 0}: {rule.description}
      {of.alert && ' '}
      {of.alert && <span class="alerted">alert</span>}
    </>
  );
}

function Differences({ before, after }: { before: ExplainedEvent; after: ExplainedEvent }) {
  const found = differences(before, after);
  if (found.length === 0) return <p>The changed file makes no difference to this event.</p>;
  return (
    <table class="differences">
      <caption>What the changed file makes of it</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Now</th>
          <th scope="col">With the change</th>
        </tr>
      </thead>
      <tbody>
        {found.map(({ what, before, after }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Results({ explained, texts }: { explained: Explained; texts: readonly string[] }) {
  const { before, after } = explained;
  const [isAfter, setAfter] = useState(true);
  const hasAfter = after?.loaded === true;
  const shown = hasAfter && isAfter ? after : before;
  if (!before.loaded && !hasAfter) {
    return (
      <div class="failure" role="alert">
        <strong>The ruleset of the server cannot be loaded.</strong>
        <ul>
          {before.messages.map((message, place) => (
            <li key={place}>
              {message.file !== undefined && `${message.file}:${message.line}: `}
              {message.text}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <>
      {after !== undefined && !after.loaded && (
        <p class="failure">The ruleset cannot be loaded with the changed file: what follows is without it.</p>
      )}
      {hasAfter && before.loaded && (
        <div class="row" role="radiogroup" aria-label="Steps">
          <label>
            <input type="radio" name="steps" checked={!isAfter} onChange={() => setAfter(false)} /> Steps as it is now
          </label>
          <label>
            <input type="radio" name="steps" checked={isAfter} onChange={() => setAfter(true)} /> Steps with the changed file
          </label>
        </div>
      )}
      {shown.events.map((event, place) => {
        const text = texts[place] ?? '';
        const [old, now] = [before.events[place], after?.events[place]];
        return (
          <section key={place} class="card event" aria-label={`Event ${place + 1}`}>
            <h3>
              {place + 1}. <Summary of={event} />
            </h3>
            {old !== undefined && now !== undefined && <Differences before={old} after={now} />}
            <details open={place === 0}>
              <summary>Steps</summary>
              <Steps of={event} event={text} />
            </details>
          </section>
        );
      })}
    </>
  );
}
