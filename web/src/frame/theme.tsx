// Light or dark: as the system has it, unless chosen otherwise. The choice is kept in this browser.

import { useEffect, useState } from 'preact/hooks';

const KEY = 'wazuh-apid.theme';
const CHOICES = ['system', 'light', 'dark'] as const;
type Choice = (typeof CHOICES)[number];

function kept(): Choice {
  try {
    const text = localStorage.getItem(KEY);
    return CHOICES.find((choice) => choice === text) ?? 'system';
  } catch {
    return 'system';
  }
}

function show(choice: Choice): void {
  if (choice === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
}

/** Before the first paint of the pages. */
export function applyTheme(): void {
  show(kept());
}

export function ThemeChoice() {
  const [choice, setChoice] = useState(kept());
  useEffect(() => {
    show(choice);
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      // It lasts until the next reload then.
    }
  }, [choice]);
  return (
    <label class="choice">
      Colours{' '}
      <select value={choice} onChange={(event) => setChoice(event.currentTarget.value as Choice)}>
        <option value="system">as the system</option>
        <option value="light">light</option>
        <option value="dark">dark</option>
      </select>
    </label>
  );
}
