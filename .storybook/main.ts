import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { contractModule } from './contract-module.ts';
import { pipeTables } from './pipe-tables.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [pipeTables] } } },
    },
    '@storybook/addon-a11y',
  ],
  features: { sidebarOnboardingChecklist: false },
  // Looking at a widget is nobody else's business: no telemetry, no look for updates, no news.
  core: {
    disableTelemetry: true,
    enableCrashReports: false,
    disableWhatsNewNotifications: true,
  },
  viteFinal: (vite) => mergeConfig(vite, { plugins: [contractModule] }),
};

export default config;
