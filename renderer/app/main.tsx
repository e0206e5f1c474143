import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/kinds.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from '../state/query-client.ts';
import { App } from './app.tsx';
import { startI18n } from './i18n.ts';

await startI18n();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
