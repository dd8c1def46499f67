import { addons } from 'storybook/manager-api';
import { pagesTheme } from './theme.ts';

addons.setConfig({ theme: pagesTheme });
