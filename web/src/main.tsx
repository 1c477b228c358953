// The beginning of the pages.

import { render } from 'preact';
import { Shell } from './frame/shell';
import { applyTheme } from './frame/theme';
import './style.css';
import './widgets/widgets.css';
import './fleet/fleet.css';
import './playground/playground.css';
import './reference/reference.css';

applyTheme();
const place = document.getElementById('page');
if (place !== null) render(<Shell />, place);
