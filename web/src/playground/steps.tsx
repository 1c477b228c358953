// The three phases of an event: what its head says, which decoder reads it, and which rules were tried.

import type { ComponentChildren } from 'preact';
import { counted } from '../widgets/words';
import { Fold } from './fold';
import { Marked, type Mark } from './marked';
import type { Condition, DecoderStep, ExplainedEvent, Explanation, Field, RuleStep } from './types';

/** Parts of a condition of the text: what the parentheses of its pattern found, or else the match. */
function marksOf(condition: Condition): Mark[] {
  if (condition.captures !== undefined) return condition.captures.map((at) => ({ at }));
  return condition.at === undefined ? [] : [{ at: condition.at }];
}

/** What came of a condition, in words. */
function outcome(condition: Condition): string {
  const { held, of_event, negate, value, option } = condition;
  if (of_event) return held === !negate ? 'found in the event' : 'not found in the event';
  if (value === undefined) {
    const isOfField = !['compiled_rule', 'check_diff', 'if_fts'].includes(option);
    return isOfField ? 'the event has no such value' : held ? 'holds' : 'does not hold';
  }
  return `the event has ${value}`;
}

function ConditionLine({ condition, event }: { condition: Condition; event: string }) {
  const { option, wanted, type, negate, held, of_event } = condition;
  const marks = of_event && held ? marksOf(condition) : [];
  return (
    <li class={held ? 'held' : 'missed'}>
      <span class="sign" aria-hidden="true">
        {held ? '✓' : '✗'}
      </span>
      <span class="unseen">{held ? 'Holds: ' : 'Does not hold: '}</span>
      <b>{option}</b> {negate && 'must not be '}
      {wanted !== '' && <code>{wanted}</code>} {type !== undefined && <span class="hint">{type}</span>}{' '}
      <span class="outcome">– {outcome(condition)}</span>
      {marks.length > 0 && <Marked text={event} marks={marks} />}
    </li>
  );
}

function Conditions({ of, event }: { of: readonly Condition[]; event: string }) {
  if (of.length === 0) return null;
  return (
    <ul class="conditions">
      {of.map((condition, place) => (
        <ConditionLine key={place} condition={condition} event={event} />
      ))}
    </ul>
  );
}

function Place({ of }: { of: { file?: string; line?: number } }) {
  return of.file === undefined ? null : <span class="hint">{`${of.file}:${of.line ?? ''}`}</span>;
}

function Head({ event, explanation }: { event: string; explanation: Explanation }) {
  const { timestamp, hostname, program_name, log } = explanation.predecoding;
  const parts: [string, typeof timestamp][] = [
    ['timestamp', timestamp],
    ['hostname', hostname],
    ['program_name', program_name],
  ];
  const marks = parts.flatMap(([label, at]) => (at === undefined ? [] : [{ at, label }]));
  return (
    <>
      <Marked text={event} marks={marks} />
      <p class="hint">
        {marks.length === 0 && 'No head was recognised: decoders look at all of it. '}
        {log[0] > 0 && `Decoders and rules look at what begins at byte ${log[0]}.`}
      </p>
    </>
  );
}

function fieldMarks(fields: readonly Field[]): Mark[] {
  return fields.flatMap(({ at, name }) => (at === undefined ? [] : [{ at, label: name ?? 'not named' }]));
}

function Decoder({ step, event }: { step: DecoderStep; event: string }) {
  if (step.hidden) return <li class="hint">A decoder of a file that you may not read {step.fits ? 'fits' : 'does not fit'}.</li>;
  return (
    <li>
      <b>{step.name}</b> {step.parent !== undefined && `below ${step.parent} `}
      <Place of={step} />
      <Conditions of={step.conditions} event={event} />
      {step.plugin !== undefined && <p>Its fields are read by {step.plugin}.</p>}
    </li>
  );
}

function Decoders({ of, event }: { of: ExplainedEvent; event: string }) {
  const { decoders, category } = of.explanation;
  const fitting = decoders.filter((step) => step.fits);
  const others = decoders.filter((step) => !step.fits);
  const fields = fitting.flatMap((step) => step.fields);
  const data = Object.entries(of.output?.data ?? {});
  return (
    <>
      {fitting.length === 0 && <p>No decoder fits.</p>}
      {fields.length > 0 && <Marked text={event} marks={fieldMarks(fields)} />}
      <ol class="steps">
        {fitting.map((step, place) => (
          <Decoder key={place} step={step} event={event} />
        ))}
      </ol>
      {data.length > 0 && (
        <dl class="fields">
          {data.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
            </div>
          ))}
        </dl>
      )}
      {others.length > 0 && (
        <Fold title={`${counted(others.length, 'decoder')} did not fit`}>
          {() => (
            <ol class="steps">
              {others.map((step, place) => (
                <Decoder key={place} step={step} event={event} />
              ))}
            </ol>
          )}
        </Fold>
      )}
      <p class="hint">Category: {category || 'unknown'}</p>
    </>
  );
}

const RESULTS: Record<RuleStep['result'], string> = {
  matched: 'matched',
  failed: 'did not match',
  led_nowhere: 'matched, but only leads to others, of which none matched',
};

function Rule({ step, event, isLast }: { step: RuleStep; event: string; isLast: boolean }) {
  return (
    <li class={`rule ${step.result} depth-${Math.min(step.depth, 6)}`}>
      <b>{step.id}</b> {step.level !== undefined && <span class="level">level {step.level}</span>}{' '}
      {step.hidden ? <i>of a file that you may not read</i> : step.description}{' '}
      <span class={step.result === 'failed' ? 'hint' : 'outcome'}>– {isLast ? 'the rule of the event' : RESULTS[step.result]}</span>{' '}
      <Place of={step} />
      <Conditions of={step.conditions} event={event} />
    </li>
  );
}

/** Rules in the order in which they were tried; those that failed one after the other are folded. */
function Rules({ explanation, event }: { explanation: Explanation; event: string }) {
  const { rules, chain, omitted } = explanation;
  const last = chain.at(-1);
  const lastPlace = rules.findLastIndex((step) => step.id === last && step.result === 'matched');
  const parts: ComponentChildren[] = [];
  let failed: RuleStep[] = [];
  const fold = (): void => {
    if (failed.length === 0) return;
    const steps = failed;
    failed = [];
    parts.push(
      <li key={parts.length} class={`depth-${Math.min(steps[0]?.depth ?? 0, 6)}`}>
        <Fold title={`${counted(steps.length, 'rule')} did not match`}>
          {() => (
            <ol class="steps">
              {steps.map((step, place) => (
                <Rule key={place} step={step} event={event} isLast={false} />
              ))}
            </ol>
          )}
        </Fold>
      </li>,
    );
  };
  rules.forEach((step, place) => {
    if (step.result === 'failed') {
      failed.push(step);
      return;
    }
    fold();
    parts.push(<Rule key={parts.length} step={step} event={event} isLast={place === lastPlace} />);
  });
  fold();
  return (
    <>
      <p>
        {chain.length === 0 ? 'No rule matches.' : <>By way of rules {chain.join(' › ')}.</>}
        {omitted > 0 && ` ${counted(omitted, 'step')} had no room in the reply.`}
      </p>
      <ol class="steps rules">{parts}</ol>
    </>
  );
}

export function Steps({ of, event }: { of: ExplainedEvent; event: string }) {
  return (
    <>
      {of.messages.map((text, place) => (
        <p key={place} class="failure">
          {text}
        </p>
      ))}
      <h4>1. Pre-decoding</h4>
      <Head event={event} explanation={of.explanation} />
      <h4>2. Decoding</h4>
      <Decoders of={of} event={event} />
      <h4>3. Rules</h4>
      <Rules explanation={of.explanation} event={event} />
    </>
  );
}
