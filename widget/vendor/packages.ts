/** The apps for the tools of others: `vite build --mode vendor-<name>` puts each into dist/vendor/<name>, to be zipped. */
export const vendorPackages = [
  { name: 'zendesk', script: 'assets/main.js' },
  { name: 'freshdesk', script: 'app/main.js' },
] as const;
